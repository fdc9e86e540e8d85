// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/table_file.h"

#include "server/platform/text.h"

#include <algorithm>
#include <cstdio>

namespace tijara::files {

namespace {

/// RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets take it for a code page.
class CsvFile final : public TableFile {
public:
    CsvFile(const std::filesystem::path& path, const std::vector<ExportColumn>& columns, bool decimalComma)
        : m_file(std::fopen(path.c_str(), "wb")), m_separator(decimalComma ? ';' : ','), m_point(decimalComma ? ',' : '.')
    {
        if (m_file == nullptr) {
            throw Problem{ProblemCode::StorageUnavailable};
        }
        m_line = "\xEF\xBB\xBF";
        std::vector<TableCell> titles;
        for (const ExportColumn& column : columns) {
            titles.emplace_back(column.title);
        }
        row(titles);
    }

    void row(const std::vector<TableCell>& cells) override
    {
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (at > 0) {
                m_line += m_separator;
            }
            add(cells[at]);
        }
        m_line += "\r\n";
        if (std::fwrite(m_line.data(), 1, m_line.size(), m_file.get()) != m_line.size()) {
            throw Problem{ProblemCode::DiskFull};
        }
        m_line.clear();
    }

    void finish() override
    {
        if (std::fclose(m_file.release()) != 0) {
            throw Problem{ProblemCode::DiskFull};
        }
    }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    void add(const TableCell& cell)
    {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            addText(*text);
        } else if (const auto* number = std::get_if<NumberCell>(&cell)) {
            std::string digits = decimalText(number->value, number->digits);
            for (int spare = number->digits - number->shown; spare > 0 && digits.back() == '0'; --spare) {
                digits.pop_back();
            }
            if (digits.back() == '.') {
                digits.pop_back();
            }
            std::replace(digits.begin(), digits.end(), '.', m_point);
            m_line += digits;
        } else if (const auto* time = std::get_if<TimeCell>(&cell)) {
            m_line += toText(fromCivil(time->day));
            if (time->hasTime) {
                char clock[16];
                std::snprintf(clock, sizeof clock, " %02d:%02d:%02d", time->hour % 24, time->minute % 60, time->second % 60);
                m_line += clock;
            }
        }
    }

    void addText(const std::string& text)
    {
        const std::string safe = defusedCell(text, m_separator);
        if (safe.find_first_of("\",;\t\r\n") == std::string::npos) {
            m_line += safe;
            return;
        }
        m_line += '"';
        for (const char c : safe) {
            m_line += c == '"' ? "\"\"" : std::string(1, c);
        }
        m_line += '"';
    }

    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_line;
    char m_separator;
    char m_point;
};

} // namespace

std::unique_ptr<TableFile> csvFile(const std::filesystem::path& path, const std::vector<ExportColumn>& columns, bool decimalComma)
{
    return std::make_unique<CsvFile>(path, columns, decimalComma);
}

} // namespace tijara::files
