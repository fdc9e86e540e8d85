// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which columns of a list are shown, in what order and how wide, as somebody arranged them.

#include <QJsonArray>

#include <string>
#include <vector>

namespace tijara::ui {

class ListModelCore;

struct ColumnChoice {
    std::string name;
    bool shown = true;
    int width = 0; ///< pixels at 100 %; 0 is the column's own
    bool operator==(const ColumnChoice&) const = default;
};

/// In the order they stand; empty for a list nobody arranged.
using ColumnLayout = std::vector<ColumnChoice>;

QJsonArray jsonOf(const ColumnLayout& layout);
/// What cannot be read is left out.
ColumnLayout layoutFrom(const QJsonArray& json);
/// The list's own layout spelled out, or this one with the columns it does not know at its end and without those that are gone.
ColumnLayout completed(const ColumnLayout& layout, const ListModelCore& model);

} // namespace tijara::ui
