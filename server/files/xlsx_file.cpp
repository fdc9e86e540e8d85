// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/table_file.h"

#include <map>

#include <xlsxwriter.h>

namespace tijara::files {

namespace {

constexpr lxw_row_t kSheetRows = LXW_ROW_MAX; // 1,048,576, the head included
constexpr std::int64_t kExactDouble = std::int64_t{1} << 53;
constexpr std::size_t kSheetNameMax = 28;   // 31 characters, less the number of a further sheet
constexpr std::size_t kCellTextMax = 32'767; // characters

double power(int digits)
{
    double value = 1;
    for (; digits > 0; --digits) {
        value *= 10;
    }
    return value;
}

// Whole characters, at most so many.
std::string cut(const std::string& text, std::size_t charactersMax)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && ++characters > charactersMax) {
            return text.substr(0, at);
        }
    }
    return text;
}

// Without the signs no sheet may have in its name.
std::string sheetName(const std::string& name)
{
    std::string clean;
    for (const char c : name) {
        clean += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    }
    return cut(clean, kSheetNameMax);
}

/// Constant memory: each row goes to disk when the next one begins.
class XlsxFile final : public TableFile {
public:
    XlsxFile(const std::filesystem::path& path, const std::vector<ExportColumn>& columns, const std::string& sheet)
        : m_path(path.string()), m_folder(path.parent_path().string()), m_columns(columns), m_name(sheetName(sheet))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.c_str(), &options);
        if (m_book == nullptr) {
            throw Problem{ProblemCode::StorageUnavailable};
        }
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_day = timeFormat("yyyy-mm-dd");
        m_moment = timeFormat("yyyy-mm-dd hh:mm:ss");
        beginSheet();
    }
    ~XlsxFile() override
    {
        if (m_book != nullptr) {
            lxw_workbook_free(m_book);
        }
    }
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    void row(const std::vector<TableCell>& cells) override
    {
        if (m_row == kSheetRows) {
            beginSheet();
        }
        for (std::size_t at = 0; at < cells.size(); ++at) {
            write(static_cast<lxw_col_t>(at), cells[at]);
        }
        ++m_row;
    }

    void finish() override
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR) {
            throw Problem{ProblemCode::DiskFull, {{"what", lxw_strerror(error)}}};
        }
    }

private:
    lxw_format* timeFormat(const char* pattern)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        return format;
    }

    lxw_format* numberFormat(const NumberCell& number)
    {
        const auto found = m_numbers.find({number.digits, number.shown});
        if (found != m_numbers.end()) {
            return found->second;
        }
        std::string pattern = "#,##0";
        if (number.digits > 0) {
            pattern += "." + std::string(static_cast<std::size_t>(number.shown), '0') + std::string(static_cast<std::size_t>(number.digits - number.shown), '#');
        }
        return m_numbers[{number.digits, number.shown}] = timeFormat(pattern.c_str());
    }

    void beginSheet()
    {
        ++m_sheets;
        const std::string name = m_sheets == 1 ? m_name : m_name + " " + std::to_string(m_sheets);
        m_sheet = workbook_add_worksheet(m_book, name.empty() || lxw_strcasecmp(name.c_str(), "history") == 0 ? nullptr : name.c_str());
        if (m_sheet == nullptr) {
            throw Problem{ProblemCode::StorageUnavailable};
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(m_columns.size() - 1), 18, nullptr);
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(at), cut(m_columns[at].title, kCellTextMax).c_str(), m_bold);
        }
        m_row = 1;
    }

    void write(lxw_col_t column, const TableCell& cell)
    {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            worksheet_write_string(m_sheet, m_row, column, cut(*text, kCellTextMax).c_str(), nullptr);
        } else if (const auto* number = std::get_if<NumberCell>(&cell)) {
            if (number->value > kExactDouble || number->value < -kExactDouble) { // a spreadsheet would round it
                worksheet_write_string(m_sheet, m_row, column, decimalText(number->value, number->digits).c_str(), nullptr);
            } else {
                worksheet_write_number(m_sheet, m_row, column, static_cast<double>(number->value) / power(number->digits), numberFormat(*number));
            }
        } else if (const auto* time = std::get_if<TimeCell>(&cell)) {
            lxw_datetime when{time->day.year, time->day.month, time->day.day, time->hour, time->minute, static_cast<double>(time->second)};
            worksheet_write_datetime(m_sheet, m_row, column, &when, time->hasTime ? m_moment : m_day);
        }
    }

    std::string m_path;
    std::string m_folder;
    std::vector<ExportColumn> m_columns;
    std::string m_name;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_moment = nullptr;
    std::map<std::pair<int, int>, lxw_format*> m_numbers;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
};

} // namespace

std::unique_ptr<TableFile> xlsxFile(const std::filesystem::path& path, const std::vector<ExportColumn>& columns, const std::string& sheet)
{
    return std::make_unique<XlsxFile>(path, columns, sheet);
}

} // namespace tijara::files
