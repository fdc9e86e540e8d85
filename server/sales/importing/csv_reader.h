// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads RFC 4180 text (and its tab, semicolon and bar kin) out of memory, a record at a time, without copying what need not be copied.

#include "server/platform/text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tijara::sales::importing {

/// A longer record is a lost quote, not a bill.
inline constexpr std::size_t kRecordBytesMax = std::size_t{1} << 20;

/// One record. `fields` point into the file, or into the record itself where doubled quotes were undone: they last until the next `read`.
struct CsvRecord {
    std::vector<std::string_view> fields;
    std::string_view raw;     ///< as it stands in the file, without its line end
    std::uint64_t offset = 0; ///< of its first byte
    std::uint64_t line = 0;   ///< physical line it begins on
    bool badQuoting = false;  ///< text after a closing quote; it is kept as if it stood inside

    /// True for fields that last only as long as this record.
    [[nodiscard]] bool isCopied(std::string_view field) const;

private:
    friend class CsvReader;
    std::vector<char> m_unquoted;
};

enum class CsvOutcome { Record, End, UnterminatedQuote, RecordTooLong, NulByte };
/// Why a file cannot be read on, as a problem's "reason": unterminated_quote, record_too_long, binary; "" for the first two.
const char* reasonOf(CsvOutcome outcome);

/// A quote opens a quoted field only as its first byte; elsewhere it is an inch sign. Lines end with LF or CRLF, the last with or
/// without. A byte order mark at offset 0 is stepped over. After anything but `Record` the reader stays where it is.
class CsvReader {
public:
    CsvReader(std::string_view text, char delimiter, std::uint64_t offset = 0, std::uint64_t line = 1);

    /// The next record with its fields.
    CsvOutcome read(CsvRecord& record);
    /// The next record's `raw`, `offset` and `line` only; `fields` stays empty.
    CsvOutcome skim(CsvRecord& record);

    /// Splits a record that was found before into its fields, as `read` would.
    void split(CsvRecord& record) const;

    /// Where the next record begins.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    [[nodiscard]] std::uint64_t line() const { return m_line; }

private:
    CsvOutcome take(CsvRecord& record, std::string_view window, std::size_t end, std::uint64_t linesInside);
    void splitPlain(CsvRecord& record) const;
    void splitQuoted(CsvRecord& record) const;

    std::string_view m_text;
    std::uint64_t m_offset = 0;
    std::uint64_t m_line = 1;
    char m_delimiter = ',';
};

/// The part of `raw` from its field number `field` (from 0) on; empty when there are fewer.
std::string_view rawFromField(std::string_view raw, char delimiter, std::size_t field);
/// Appends `field` with the quotes it needs to be read back the same.
void appendField(std::string& out, std::string_view field, char delimiter);

} // namespace tijara::sales::importing
