// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/files/files_contract.h"

namespace tijara::files {

void check(const NewExport& wanted, const Checker& checker)
{
    checker.text("name", wanted.name, 80);
    if (wanted.name.find_first_of("/\\:*?\"<>|\r\n\t") != std::string::npos) {
        checker.at("name").complain("not_allowed");
    }
    if (wanted.columns.empty()) {
        checker.at("columns").complain("required");
    } else if (wanted.columns.size() > kExportColumnsMax) {
        checker.at("columns").complain("too_many", {{"max", std::to_string(kExportColumnsMax)}});
    }
    for (std::size_t at = 0; at < wanted.columns.size() && at < kExportColumnsMax; ++at) {
        const ExportColumn& column = wanted.columns[at];
        checker.at("columns").at(at).optionalText("title", column.title);
        for (const auto& [value, word] : column.words) {
            checker.at("columns").at(at).at("words").optionalText(value, word);
        }
    }
    if (wanted.chosen.size() > kChosenMax) {
        checker.at("chosen").complain("too_many", {{"max", std::to_string(kChosenMax)}});
    }
}

} // namespace tijara::files
