// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sales/import_contract.h"

#include <array>

namespace tijara::sales {

void check(const StartImport& start, const Checker& checker)
{
    const Checker mapping = checker.at("mapping");
    const auto& m = start.mapping;
    const std::array<std::pair<std::string_view, FileColumn>, 6> needed = {
        {{"number", m.number}, {"code", m.code}, {"description", m.description}, {"quantity", m.quantity}, {"date", m.date}, {"unitPrice", m.unitPrice}}};
    for (const auto& [name, column] : needed) {
        if (columnOf(column) < 0) {
            mapping.at(name).complain("required");
        }
    }
    if (m.decimalPoint != "." && m.decimalPoint != ",") {
        mapping.at("decimalPoint").complain("not_understood");
    }
    mapping.text("dateFormat", m.dateFormat, 40);
}

} // namespace tijara::sales
