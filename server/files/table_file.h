// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table on its way into a file, row by row, whatever the file is.

#include "shared/files/files_contract.h"

#include <filesystem>
#include <memory>
#include <variant>

namespace tijara::files {

/// A number of 10^-digits; `shown` of them are always written.
struct NumberCell {
    std::int64_t value = 0;
    int digits = 0;
    int shown = 0;
};
/// What the wall clock shows; a day alone has no hour.
struct TimeCell {
    CivilDate day;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
};
using TableCell = std::variant<std::monostate, std::string, NumberCell, TimeCell>;

class TableFile {
public:
    virtual ~TableFile() = default;
    virtual void row(const std::vector<TableCell>& cells) = 0;
    /// Nothing of the file counts before this came back. Problem DiskFull.
    virtual void finish() = 0;
};

std::unique_ptr<TableFile> csvFile(const std::filesystem::path& path, const std::vector<ExportColumn>& columns, bool decimalComma);
/// Makes its temporary files beside `path`. More rows than a sheet holds go on in the next one.
std::unique_ptr<TableFile> xlsxFile(const std::filesystem::path& path, const std::vector<ExportColumn>& columns, const std::string& sheet);

} // namespace tijara::files
