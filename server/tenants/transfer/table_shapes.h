// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of a shop's store as the migrations make them: their columns and keys, the same for every database.

#include "server/platform/db/migrations.h"

namespace tijara::tenants {

enum class ColumnType { Id, Int64, Bytes, Text };

struct TableColumn {
    std::string name;
    ColumnType type = ColumnType::Text;
};

struct TableShape {
    std::string name;
    std::vector<TableColumn> columns;
    std::vector<std::string> key; ///< of the primary key, in its order
};

/// In the order in which they are made: what refers stands behind what it refers to.
std::vector<TableShape> tableShapes(const std::vector<db::Migration>& migrations);
/// The highest step of a shop's store.
int shapeNumber(const std::vector<db::Migration>& migrations);

} // namespace tijara::tenants
