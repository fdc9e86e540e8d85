// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/csv_reader.h"
#include "server/sales/importing/date_pattern.h"
#include "server/sales/importing/import_file.h"
#include "server/sales/importing/presets.h"

#include "shared/core/problem.h"

#include <algorithm>
#include <array>

namespace tijara::sales::importing {

namespace {

constexpr std::size_t kColumnsMax = 200;
constexpr std::size_t kHeadRows = 1000; ///< read to guess formats from
constexpr std::size_t kPreviewRows = 20;
constexpr std::size_t kCellBytesMax = 200;
constexpr std::size_t kDelimiterRows = 50;
constexpr std::size_t kSpots = 64; ///< further places of the file that are looked at: the first thousand lines may all be of one day
constexpr std::size_t kSpotRows = 8;
constexpr std::array<std::string_view, 4> kRefusedColumns = {"line", "document", "column", "reason"};

using Row = std::vector<std::string>;

[[noreturn]] void throwUnreadable(const char* reason, std::uint64_t line)
{
    throw Problem(ProblemCode::ImportFileUnreadable, {{"reason", reason}, {"line", std::to_string(line)}});
}

[[noreturn]] void throwUnreadable(CsvOutcome outcome, std::uint64_t line)
{
    throwUnreadable(reasonOf(outcome), line);
}

bool isBlank(const CsvRecord& record)
{
    return std::all_of(record.fields.begin(), record.fields.end(), [](std::string_view field) { return trimmed(field).empty(); });
}

/// Reads on to the next record that is not blank. A text that was cut may end inside a quote; there it is only the end.
CsvOutcome readFilled(CsvReader& reader, CsvRecord& record, std::size_t textSize, bool isCut)
{
    CsvOutcome outcome = CsvOutcome::Record;
    do {
        outcome = reader.read(record);
    } while (outcome == CsvOutcome::Record && isBlank(record));
    const bool atCut = isCut && (outcome == CsvOutcome::UnterminatedQuote || reader.offset() == textSize);
    return atCut ? CsvOutcome::End : outcome;
}

bool hasRefusedColumns(const CsvRecord& record)
{
    return record.fields.size() > kRefusedColumns.size() && std::equal(kRefusedColumns.begin(), kRefusedColumns.end(), record.fields.begin());
}

struct DelimiterScore {
    std::size_t likeHeader = 0; ///< rows with as many fields as the header, which are more than one
    std::size_t columns = 0;
    auto operator<=>(const DelimiterScore&) const = default;
};

DelimiterScore scoreOf(char delimiter, std::string_view text, bool isCut)
{
    CsvReader reader(text, delimiter);
    CsvRecord record;
    DelimiterScore score;
    for (std::size_t row = 0; row < kDelimiterRows; ++row) {
        if (readFilled(reader, record, text.size(), isCut) != CsvOutcome::Record) {
            break;
        }
        if (row == 0 && record.fields.size() > 1) {
            score.columns = record.fields.size();
        }
        score.likeHeader += record.fields.size() == score.columns ? 1U : 0U;
    }
    return score;
}

/// A list of ours says its delimiter; the refused lines below it may be too odd to show it.
bool beginsRefusedList(std::string_view text, char delimiter)
{
    CsvReader reader(text, delimiter);
    CsvRecord record;
    return reader.read(record) == CsvOutcome::Record && hasRefusedColumns(record);
}

char detectDelimiter(std::string_view text, bool isCut)
{
    char best = ',';
    DelimiterScore bestScore;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (beginsRefusedList(text, delimiter)) {
            return delimiter;
        }
        const DelimiterScore score = scoreOf(delimiter, text, isCut);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

/// A name is neither a number nor a date.
bool isValue(std::string_view cell)
{
    static const std::array kPatterns = {DatePattern::from("yyyy-MM-dd"), DatePattern::from("yyyy-MM-dd HH:mm"), DatePattern::from("dd/MM/yyyy"),
                                         DatePattern::from("MM/dd/yyyy"), DatePattern::from("dd/MM/yyyy HH:mm"), DatePattern::from("MM/dd/yyyy HH:mm")};
    return parseDecimal(cell, 4, '.') || parseDecimal(cell, 4, ',')
           || std::any_of(kPatterns.begin(), kPatterns.end(), [&](const auto& pattern) { return pattern->read(cell).has_value(); });
}

void takeColumns(FileShape& shape, const CsvRecord& record)
{
    if (record.fields.size() > kColumnsMax) {
        throwUnreadable("too_many_columns", record.line);
    }
    // A refused list of a file without header has numbers for names behind its own four.
    const bool isRefusedList = hasRefusedColumns(record);
    shape.ownColumn = isRefusedList ? kRefusedColumns.size() : 0;
    shape.hasHeader = isRefusedList
                      || std::none_of(record.fields.begin(), record.fields.end(), [](std::string_view cell) { return isValue(trimmed(cell)); });
    for (const std::string_view cell : record.fields) {
        shape.columns.push_back(shape.hasHeader ? readableText(trimmed(cell), kCellBytesMax) : std::to_string(shape.columns.size() + 1));
    }
}

Row rowOf(const CsvRecord& record)
{
    Row row;
    for (const std::string_view field : record.fields) {
        if (row.size() == kColumnsMax) {
            break;
        }
        row.push_back(readableText(field, kCellBytesMax));
    }
    return row;
}

/// Rows from the whole of the file, where a row is what has the right number of fields.
void addSpotRows(std::vector<Row>& rows, std::string_view text, const FileShape& shape, std::uint64_t from)
{
    CsvRecord record;
    for (std::size_t spot = 1; spot < kSpots; ++spot) {
        const std::uint64_t wanted = from + (text.size() - from) / kSpots * spot;
        const std::size_t lineEnd = text.substr(wanted, kRecordBytesMax).find('\n');
        if (lineEnd == std::string_view::npos) {
            continue;
        }
        CsvReader reader(text, shape.delimiter, wanted + lineEnd + 1);
        for (std::size_t row = 0; row < kSpotRows && reader.read(record) == CsvOutcome::Record; ++row) {
            if (record.fields.size() == shape.columns.size()) {
                rows.push_back(rowOf(record));
            }
        }
    }
}

void guess(FileShape& shape, std::vector<Row> rows)
{
    const std::span<const std::string> columns = std::span<const std::string>(shape.columns).subspan(shape.ownColumn);
    for (Row& row : rows) {
        row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(std::min(shape.ownColumn, row.size())));
    }
    Guess guessed = guessMapping(columns, rows, shape.delimiter);
    shape.preset = guessed.preset;
    shape.mapping = guessed.mapping;
    for (auto member : {&ImportMapping::number, &ImportMapping::code, &ImportMapping::description, &ImportMapping::quantity, &ImportMapping::date,
                        &ImportMapping::unitPrice, &ImportMapping::customer, &ImportMapping::country, &ImportMapping::tax}) {
        FileColumn& column = shape.mapping.*member;
        column = columnOf(column) < 0 ? column : FileColumn(*column + static_cast<std::int64_t>(shape.ownColumn));
    }
}

} // namespace

FileShape detectShape(std::string_view text, bool isCut)
{
    FileShape shape;
    shape.delimiter = detectDelimiter(text, isCut);
    CsvReader reader(text, shape.delimiter);
    CsvRecord record;
    CsvOutcome outcome = readFilled(reader, record, text.size(), false);
    if (outcome == CsvOutcome::End) {
        throwUnreadable("empty_file", 1);
    }
    if (outcome != CsvOutcome::Record) {
        throwUnreadable(outcome, reader.line());
    }
    takeColumns(shape, record);
    shape.firstOffset = shape.hasHeader ? reader.offset() : record.offset;
    shape.firstLine = shape.hasHeader ? reader.line() : record.line;
    std::vector<Row> rows;
    if (!shape.hasHeader) {
        rows.push_back(rowOf(record));
    }
    while (rows.size() < kHeadRows) {
        outcome = readFilled(reader, record, text.size(), isCut);
        if (outcome == CsvOutcome::End) {
            break;
        }
        if (outcome != CsvOutcome::Record) {
            throwUnreadable(outcome, reader.line());
        }
        rows.push_back(rowOf(record));
    }
    shape.rows.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), kPreviewRows)));
    addSpotRows(rows, text, shape, reader.offset());
    guess(shape, std::move(rows));
    return shape;
}

FileShape detectShape(const ImportFile& file)
{
    return detectShape(file.text(), file.isCut());
}

ImportPreview previewOf(const ImportFile& file, const FileShape& shape)
{
    ImportPreview preview;
    preview.bytes = static_cast<std::int64_t>(file.bytes());
    preview.gzip = file.isGzip();
    preview.delimiter = std::string(1, shape.delimiter);
    preview.columns = shape.columns;
    preview.preset = shape.preset;
    preview.mapping = shape.mapping;
    preview.rows = shape.rows;
    return preview;
}

} // namespace tijara::sales::importing
