// SPDX-License-Identifier: GPL-3.0-or-later
// A table with a head, as every bank offers it and each in its own words: which column is what is known by the head's words, or said.
#include "server/ledger/statements/statement_amount.h"
#include "server/ledger/statements/statement_file.h"

#include "server/platform/text.h"

#include <algorithm>
#include <array>

namespace tijara::ledger {

namespace {

constexpr std::size_t kPartyBytes = 140;
constexpr std::size_t kTextBytes = 500;
constexpr std::size_t kReferenceBytes = 64;
constexpr std::size_t kColumnsMax = 60;

struct Record {
    std::vector<std::string> cells;
    std::int64_t line = 0;
};

/// The fields of each record; quotes may hold separators and line ends.
class Records {
public:
    Records(std::string_view bytes, char separator) : m_bytes(bytes), m_separator(separator) {}

    bool next(Record& record)
    {
        do {
            if (m_at >= m_bytes.size()) {
                return false;
            }
            record = {{}, m_line};
            readOne(record);
        } while (record.cells.size() == 1 && trimmed(record.cells.front()).empty());
        return true;
    }

private:
    void readOne(Record& record)
    {
        std::string cell;
        bool quoted = false;
        for (; m_at < m_bytes.size(); ++m_at) {
            const char one = m_bytes[m_at];
            m_line += one == '\n' ? 1 : 0;
            if (quoted) {
                if (one != '"') {
                    cell += one;
                } else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                    cell += m_bytes[++m_at];
                } else {
                    quoted = false;
                }
            } else if (one == '"' && trimmed(cell).empty()) {
                quoted = true;
                cell.clear();
            } else if (one == m_separator) {
                record.cells.push_back(std::move(cell));
                cell.clear();
                if (record.cells.size() > kColumnsMax) {
                    refuse({"too_many_columns", record.line});
                }
            } else if (one == '\n') {
                ++m_at;
                break;
            } else if (one != '\r') {
                cell += one;
            }
        }
        if (quoted) {
            refuse({"unterminated_quote", record.line});
        }
        record.cells.push_back(std::move(cell));
    }

    std::string_view m_bytes;
    char m_separator;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

/// The one that stands oftenest in the first line that is not blank.
char separatorOf(std::string_view bytes)
{
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    const std::string_view head = bytes.substr(0, bytes.find('\n'));
    char best = ',';
    for (const char one : {';', '\t'}) {
        if (std::count(head.begin(), head.end(), one) > std::count(head.begin(), head.end(), best)) {
            best = one;
        }
    }
    return best;
}

enum Column : std::size_t { Day, Amount, Side, In, Out, Party, Text, Reference, kColumnCount };
constexpr std::array<const char*, kColumnCount> kNames{"day", "amount", "side", "in", "out", "party", "text", "reference"};

// The words of heads, folded, the surest first. A word that stands in a longer one counts too, where no head is the word itself.
const std::array<std::vector<std::string_view>, kColumnCount>& words()
{
    static const std::array<std::vector<std::string_view>, kColumnCount> all{{
        {"booking date", "transaction date", "posting date", "date", "buchungstag", "datum", "date operation", "date comptable", "\xD8\xAA\xD8\xA7\xD8\xB1\xD9\x8A\xD8\xAE",
         "\xE0\xA4\xA6\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE\xE0\xA4\x82\xE0\xA4\x95"},
        {"amount", "transaction amount", "betrag", "montant", "umsatz", "\xD8\xA7\xD9\x84\xD9\x85\xD8\xA8\xD9\x84\xD8\xBA", "\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\xB6\xE0\xA4\xBF"},
        {"dr/cr", "cr/dr", "debit/credit", "credit/debit", "debit or credit", "debit / credit", "dr / cr", "drcr", "crdr", "d/c", "c/d", "soll/haben", "s/h", "sens", "direction",
         "debit/credit indicator", "credit/debit indicator", "soll/haben-kennzeichen", "type", "transaction type"},
        {"credit", "credit amount", "paid in", "money in", "deposit", "deposits", "deposit amt", "haben", "\xD8\xAF\xD8\xA7\xD8\xA6\xD9\x86"},
        {"debit", "debit amount", "paid out", "money out", "withdrawal", "withdrawals", "withdrawal amt", "soll", "\xD9\x85\xD8\xAF\xD9\x8A\xD9\x86"},
        {"counterparty", "counter party", "payee", "beneficiary", "name", "auftraggeber", "empfanger", "beneficiaire", "tiers"},
        {"description", "details", "narrative", "narration", "particulars", "memo", "verwendungszweck", "libelle", "transaction description",
         "\xD8\xA7\xD9\x84\xD8\xA8\xD9\x8A\xD8\xA7\xD9\x86", "\xE0\xA4\xB5\xE0\xA4\xBF\xE0\xA4\xB5\xE0\xA4\xB0\xE0\xA4\xA3"},
        {"reference", "ref", "ref no", "transaction id", "transaction reference", "referenz", "chq/ref no", "id"},
    }};
    return all;
}

std::optional<std::size_t> columnCalled(const std::vector<std::string>& head, const std::vector<std::string_view>& names)
{
    for (const std::string_view name : names) {
        const auto found = std::find(head.begin(), head.end(), searchKey(name));
        if (found != head.end()) {
            return static_cast<std::size_t>(found - head.begin());
        }
    }
    return std::nullopt;
}

struct Places : std::array<std::optional<std::size_t>, kColumnCount> {
    bool sideIsSure = false; ///< its head says what it is; "Type" may be anything
};

/// Of those that are nothing else yet.
std::optional<std::size_t> columnLike(const std::vector<std::string>& head, const std::vector<std::string_view>& names, const Places& taken)
{
    for (const std::string_view name : names) {
        const std::string word = searchKey(name);
        for (std::size_t at = 0; name.size() >= 4 && at < head.size(); ++at) {
            if (head[at].find(word) != std::string::npos && std::find(taken.begin(), taken.end(), at) == taken.end()) {
                return at;
            }
        }
    }
    return std::nullopt;
}

/// Where each column stands. One that was said must be there.
Places placesIn(const Record& record, const StatementUpload& said)
{
    std::vector<std::string> head;
    for (const std::string& cell : record.cells) {
        head.push_back(searchKey(trimmed(cell)));
    }
    const std::array<const std::optional<std::string>*, kColumnCount> given{&said.day, &said.amount, &said.side, &said.in, &said.out, &said.party, &said.text, &said.reference};
    Places places;
    for (std::size_t column = 0; column < kColumnCount; ++column) {
        if (*given[column]) {
            places[column] = columnCalled(head, {**given[column]});
            if (!places[column]) {
                refuse({"statement_column", record.line, kNames[column], **given[column]});
            }
        } else {
            places[column] = columnCalled(head, words()[column]);
        }
    }
    for (std::size_t column = 0; column < kColumnCount; ++column) {
        if (!places[column] && !*given[column]) {
            places[column] = columnLike(head, words()[column], places);
        }
    }
    if (said.in || said.out || (places[In] && places[Out] && !said.amount)) {
        places[Amount].reset();
    } else {
        places[In].reset();
        places[Out].reset();
    }
    if (!places[Amount] || places[Side] == places[Amount]) { // two columns say it themselves, and "Debit/Credit" may be that of the amounts
        places[Side].reset();
    } else if (places[Side]) {
        places.sideIsSure = said.side || head[*places[Side]].find("type") == std::string::npos;
    }
    if (!places[Day]) {
        refuse({"statement_column", record.line, kNames[Day]});
    }
    if (!places[Amount] && !(places[In] && places[Out])) {
        refuse({"statement_column", record.line, kNames[Amount]});
    }
    return places;
}

std::array<std::string_view, 3> partsOf(std::string_view text)
{
    std::array<std::string_view, 3> parts;
    std::size_t part = 0;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= text.size() && part < 3; ++at) {
        if (at == text.size() || text[at] == '/' || text[at] == '.' || text[at] == '-' || text[at] == ' ') {
            parts[part++] = text.substr(from, at - from);
            from = at + 1;
        }
    }
    return parts;
}

int numberOf(std::string_view text)
{
    const auto number = parseDecimal(text, 0);
    return number && *number >= 0 && *number < 10'000 ? static_cast<int>(*number) : -1;
}

/// "2026-11-02", "02/11/2026", "02.11.26", "20261102", "2 Nov 2026". Which of two small numbers is the month, the whole file says.
std::optional<Date> dayFrom(std::string_view text, bool monthFirst)
{
    constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
    text = trimmed(text);
    const auto dayOf = [](int year, int month, int day) { return parseDate(std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + (day < 10 ? "-0" : "-") + std::to_string(day)); };
    if (text.size() == 8 && numberOf(text.substr(0, 4)) > 1900) {
        return dayOf(numberOf(text.substr(0, 4)), numberOf(text.substr(4, 2)), numberOf(text.substr(6, 2)));
    }
    const auto parts = partsOf(text);
    if (parts[0].size() == 4) {
        return dayOf(numberOf(parts[0]), numberOf(parts[1]), numberOf(parts[2].substr(0, 2)));
    }
    const int year = numberOf(parts[2]);
    if (const std::size_t month = kMonths.find(searchKey(parts[1].substr(0, 3))); parts[1].size() >= 3 && month != std::string_view::npos && month % 3 == 0) {
        return year < 0 ? std::nullopt : dayOf(year < 100 ? 2000 + year : year, static_cast<int>(month) / 3 + 1, numberOf(parts[0]));
    }
    if (year < 0 || parts[2].empty()) {
        return std::nullopt;
    }
    const int first = numberOf(parts[0]);
    const int second = numberOf(parts[1]);
    return dayOf(year < 100 ? 2000 + year : year, monthFirst ? first : second, monthFirst ? second : first);
}

/// What the days of a file would be if the month, or the day, were written first.
class DayOrder {
public:
    explicit DayOrder(bool monthFirst, Date today) : m_monthFirst(monthFirst), m_today(today) {}

    void learn(std::string_view text)
    {
        const auto day = dayFrom(text, m_monthFirst);
        m_good = m_good && day;
        if (day) {
            m_ahead = m_ahead || *day > m_today;
            m_rises = m_rises && (!m_last || *m_last <= *day);
            m_falls = m_falls && (!m_last || *day <= *m_last);
            m_last = day;
        }
    }
    /// Days that do not exist weigh more than days to come and days without order.
    [[nodiscard]] int faults() const { return (m_good ? 0 : 4) + (m_ahead ? 1 : 0) + (m_rises || m_falls ? 0 : 1); }

private:
    bool m_monthFirst;
    Date m_today;
    bool m_good = true;
    bool m_ahead = false;
    bool m_rises = true;
    bool m_falls = true;
    std::optional<Date> m_last;
};

/// Which way "D" and its like say money went; nothing for other words.
std::optional<int> sideFrom(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kIn{"cr", "c", "credit", "haben", "h", "in", "\xD8\xAF\xD8\xA7\xD8\xA6\xD9\x86"};
    constexpr std::array<std::string_view, 7> kOut{"dr", "d", "debit", "soll", "s", "out", "\xD9\x85\xD8\xAF\xD9\x8A\xD9\x86"};
    const std::string word = searchKey(trimmed(text));
    const auto is = [&word](std::string_view one) { return word == searchKey(one); };
    if (std::any_of(kIn.begin(), kIn.end(), is)) {
        return 1;
    }
    return std::any_of(kOut.begin(), kOut.end(), is) ? std::optional(-1) : std::nullopt;
}

/// The lines of a table, each read on its own. All of them are looked at before, for one line alone does not say how days and amounts are
/// written.
class Table {
public:
    Table(const Places& places, Currency currency, Date today) : m_places(places), m_amounts(currency), m_dayFirst(false, today), m_monthFirst(true, today) {}

    void learn(const Record& record)
    {
        m_dayFirst.learn(cell(record, Day));
        m_monthFirst.learn(cell(record, Day));
        for (const Column column : {Amount, In, Out}) {
            m_amounts.learn(cell(record, column));
        }
        if (m_places[Side] && m_amounts.read(cell(record, Amount)).value_or(1) != 0 && !sideFrom(cell(record, Side))) {
            if (m_places.sideIsSure) {
                refuse({"statement_column", record.line, kNames[Side], cell(record, Side)});
            }
            m_places[Side].reset(); // the bank's kinds of lines, "transfer" or "card"
        }
    }

    [[nodiscard]] StatedLine lineOf(const Record& record) const
    {
        StatedLine line;
        line.line = record.line;
        const auto day = dayFrom(cell(record, Day), m_monthFirst.faults() < m_dayFirst.faults());
        if (!day) {
            refuse({"statement_field", record.line, kNames[Day], cell(record, Day)});
        }
        line.day = *day;
        line.minor = m_places[Amount] ? sided(record, amount(record, Amount)) : std::abs(amount(record, In)) - std::abs(amount(record, Out));
        line.party = oneLine(cell(record, Party), kPartyBytes);
        line.text = oneLine(cell(record, Text), kTextBytes);
        line.reference = oneLine(cell(record, Reference), kReferenceBytes);
        return line;
    }

private:
    [[nodiscard]] std::string_view cell(const Record& record, Column column) const
    {
        return m_places[column] && *m_places[column] < record.cells.size() ? std::string_view(record.cells[*m_places[column]]) : std::string_view();
    }
    [[nodiscard]] std::int64_t amount(const Record& record, Column column) const
    {
        const auto minor = m_amounts.read(cell(record, column));
        if (!minor) {
            refuse({"statement_field", record.line, kNames[column], cell(record, column)});
        }
        return *minor;
    }
    /// With the side that a column of its own says. Where amounts have signs, "Type" may be that of a card.
    [[nodiscard]] std::int64_t sided(const Record& record, std::int64_t minor) const
    {
        if (minor == 0 || !m_places[Side] || (m_amounts.isSigned() && !m_places.sideIsSure)) {
            return minor;
        }
        const int side = sideFrom(cell(record, Side)).value_or(0);
        if (minor < 0 && side > 0) {
            refuse({"statement_field", record.line, kNames[Amount], cell(record, Amount)});
        }
        return side * std::abs(minor);
    }

    Places m_places;
    AmountStyle m_amounts;
    DayOrder m_dayFirst;
    DayOrder m_monthFirst;
};

} // namespace

StatedAccount readCsv(std::string_view bytes, Currency currency, const StatementUpload& columns, Date today)
{
    const char separator = separatorOf(bytes);
    Records reading(bytes, separator);
    Record record;
    if (!reading.next(record) || record.cells.size() < 2) {
        refuse({"statement_unknown"});
    }
    Table table(placesIn(record, columns), currency, today);
    for (std::size_t lines = 0; reading.next(record);) {
        mayHold(++lines);
        table.learn(record);
    }
    StatedAccount account{StatementFormat::Csv, {}, {}};
    Records again(bytes, separator);
    again.next(record);
    while (again.next(record)) {
        account.lines.push_back(table.lineOf(record));
    }
    return account;
}

} // namespace tijara::ledger
