// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of any table of a shop's store as lines of JSON, out and in: ids as their 36 characters, bytes as base64url.

#include "server/platform/db/db.h"
#include "server/tenants/transfer/table_shapes.h"

namespace tijara::tenants {

/// The statements of one table, made once; a table's lines always come in the order of its key.
class TableRows {
public:
    explicit TableRows(TableShape shape);
    [[nodiscard]] const TableShape& shape() const { return m_shape; }
    [[nodiscard]] std::int64_t count(db::Tx& tx) const;
    /// Reads piece by piece: libpq holds all of an answer at once.
    void each(db::Tx& tx, const std::function<void(std::string_view line)>& visit) const;
    /// Problem ImportFileUnreadable for a line that is no row of this table.
    void insert(db::Tx& tx, std::string_view line) const;

private:
    [[nodiscard]] std::string lineOf(const db::Statement& row) const;

    TableShape m_shape;
    std::unique_ptr<db::Sql> m_count;
    std::unique_ptr<db::Sql> m_first;
    std::unique_ptr<db::Sql> m_after;
    std::unique_ptr<db::Sql> m_insert;
};

} // namespace tijara::tenants
