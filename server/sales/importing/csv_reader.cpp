// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/csv_reader.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace tijara::sales::importing {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t placeOf(std::string_view text, char wanted, std::size_t from)
{
    if (from >= text.size()) {
        return text.size();
    }
    const void* found = std::memchr(text.data() + from, wanted, text.size() - from);
    return found == nullptr ? text.size() : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

bool holds(std::string_view text, char wanted)
{
    return !text.empty() && std::memchr(text.data(), wanted, text.size()) != nullptr;
}

/// The byte after the closing quote of the field whose opening quote stands at `open`; npos when it never closes.
std::size_t afterClosingQuote(std::string_view text, std::size_t open)
{
    std::size_t at = open + 1;
    for (;;) {
        at = placeOf(text, '"', at);
        if (at == text.size()) {
            return std::string_view::npos;
        }
        if (at + 1 < text.size() && text[at + 1] == '"') {
            at += 2;
            continue;
        }
        return at + 1;
    }
}

/// Where the record at the front of `window` ends: at a line feed outside quotes or at the window's end; npos inside a quote.
std::size_t quotedEnd(std::string_view window, char delimiter)
{
    for (std::size_t at = 0;; ++at) {
        if (at < window.size() && window[at] == '"') {
            at = afterClosingQuote(window, at);
            if (at == std::string_view::npos) {
                return at;
            }
        }
        while (at < window.size() && window[at] != delimiter && window[at] != '\n') {
            ++at;
        }
        if (at >= window.size() || window[at] == '\n') {
            return at;
        }
    }
}

} // namespace

const char* reasonOf(CsvOutcome outcome)
{
    switch (outcome) {
    case CsvOutcome::UnterminatedQuote:
        return "unterminated_quote";
    case CsvOutcome::RecordTooLong:
        return "record_too_long";
    case CsvOutcome::NulByte:
        return "binary";
    case CsvOutcome::Record:
    case CsvOutcome::End:
        break;
    }
    return "";
}

bool CsvRecord::isCopied(std::string_view field) const
{
    // std::less orders pointers of different objects too.
    const std::less<const char*> before;
    return !m_unquoted.empty() && !before(field.data(), m_unquoted.data()) && before(field.data(), m_unquoted.data() + m_unquoted.size());
}

CsvReader::CsvReader(std::string_view text, char delimiter, std::uint64_t offset, std::uint64_t line)
    : m_text(text), m_offset(offset), m_line(line), m_delimiter(delimiter)
{
    if (offset == 0 && text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        m_offset = kByteOrderMark.size();
    }
}

CsvOutcome CsvReader::read(CsvRecord& record)
{
    const CsvOutcome outcome = skim(record);
    if (outcome == CsvOutcome::Record) {
        split(record);
    }
    return outcome;
}

CsvOutcome CsvReader::skim(CsvRecord& record)
{
    record.fields.clear();
    record.badQuoting = false;
    if (m_offset >= m_text.size()) {
        return CsvOutcome::End;
    }
    // Two bytes more than the longest record: its line end.
    const std::string_view window = m_text.substr(m_offset, kRecordBytesMax + 2);
    const std::size_t firstLineEnd = placeOf(window, '\n', 0);
    if (!holds(window.substr(0, firstLineEnd), '"')) {
        return take(record, window, firstLineEnd, 0);
    }
    const std::size_t end = quotedEnd(window, m_delimiter);
    if (end == std::string_view::npos) {
        return CsvOutcome::UnterminatedQuote;
    }
    return take(record, window, end, static_cast<std::uint64_t>(std::count(window.begin(), window.begin() + static_cast<std::ptrdiff_t>(end), '\n')));
}

CsvOutcome CsvReader::take(CsvRecord& record, std::string_view window, std::size_t end, std::uint64_t linesInside)
{
    const std::size_t size = end > 0 && window[end - 1] == '\r' ? end - 1 : end;
    if (size > kRecordBytesMax) {
        return CsvOutcome::RecordTooLong;
    }
    const std::string_view raw = window.substr(0, size);
    if (holds(raw, '\0')) {
        return CsvOutcome::NulByte;
    }
    record.raw = raw;
    record.offset = m_offset;
    record.line = m_line;
    m_offset += std::min(end + 1, window.size());
    m_line += 1 + linesInside;
    return CsvOutcome::Record;
}

void CsvReader::split(CsvRecord& record) const
{
    record.fields.clear();
    record.badQuoting = false;
    if (holds(record.raw, '"')) {
        splitQuoted(record);
    } else {
        splitPlain(record);
    }
}

void CsvReader::splitPlain(CsvRecord& record) const
{
    const std::string_view raw = record.raw;
    for (std::size_t from = 0;;) {
        const std::size_t end = placeOf(raw, m_delimiter, from);
        record.fields.push_back(raw.substr(from, end - from));
        if (end == raw.size()) {
            return;
        }
        from = end + 1;
    }
}

void CsvReader::splitQuoted(CsvRecord& record) const
{
    const std::string_view raw = record.raw;
    // Made large enough at once: fields point into it.
    record.m_unquoted.resize(raw.size());
    std::size_t used = 0;
    for (std::size_t at = 0;;) {
        if (at < raw.size() && raw[at] == '"') {
            const std::size_t closed = std::min(afterClosingQuote(raw, at), raw.size());
            const std::string_view inside = raw.substr(at + 1, closed - at - 2);
            const std::size_t end = placeOf(raw, m_delimiter, closed);
            record.badQuoting = record.badQuoting || end != closed;
            if (end == closed && !holds(inside, '"')) {
                record.fields.push_back(inside);
            } else {
                char* const begin = record.m_unquoted.data() + used;
                char* out = begin;
                for (std::size_t i = 0; i < inside.size(); ++i) {
                    *out++ = inside[i];
                    i += inside[i] == '"' ? 1U : 0U; // the second of two
                }
                out = std::copy(raw.begin() + static_cast<std::ptrdiff_t>(closed), raw.begin() + static_cast<std::ptrdiff_t>(end), out);
                const auto size = static_cast<std::size_t>(out - begin);
                record.fields.emplace_back(begin, size);
                used += size;
            }
            at = end;
        } else {
            const std::size_t end = placeOf(raw, m_delimiter, at);
            record.fields.push_back(raw.substr(at, end - at));
            at = end;
        }
        if (at >= raw.size()) {
            return;
        }
        ++at;
    }
}

std::string_view rawFromField(std::string_view raw, char delimiter, std::size_t field)
{
    std::size_t at = 0;
    for (; field > 0; --field) {
        if (at < raw.size() && raw[at] == '"') {
            at = std::min(afterClosingQuote(raw, at), raw.size());
        }
        at = placeOf(raw, delimiter, at);
        if (at == raw.size()) {
            return {};
        }
        ++at;
    }
    return raw.substr(at);
}

void appendField(std::string& out, std::string_view field, char delimiter)
{
    const std::string_view special = "\"\r\n";
    if (field.find(delimiter) == std::string_view::npos && field.find_first_of(special) == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        out.append(c == '"' ? 2 : 1, c);
    }
    out += '"';
}

} // namespace tijara::sales::importing
