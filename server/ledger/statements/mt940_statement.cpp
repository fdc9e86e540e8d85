// SPDX-License-Identifier: GPL-3.0-or-later
// SWIFT MT940, the customer statement message: fields that begin with ":61:" on a line of their own and go on until the next one.
#include "server/ledger/statements/statement_file.h"

#include "server/platform/text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tijara::ledger {

namespace {

constexpr std::size_t kPartyBytes = 140;
constexpr std::size_t kTextBytes = 500;
constexpr std::size_t kReferenceBytes = 64;

struct Field {
    std::string tag; ///< "61", "60F"
    std::string text;
    std::int64_t line = 0;
};

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char one) { return one >= '0' && one <= '9'; });
}

bool isUpper(char one)
{
    return one >= 'A' && one <= 'Z';
}

/// ":61:2611…" → "61"; nothing for a line that goes on with the field before it.
std::optional<std::string> tagOf(std::string_view line)
{
    if (line.size() < 4 || line[0] != ':') {
        return std::nullopt;
    }
    const std::size_t end = line.find(':', 1);
    const std::string_view tag = end == std::string_view::npos ? std::string_view() : line.substr(1, end - 1);
    const bool known = tag.size() >= 2 && tag.size() <= 3 && isDigits(tag.substr(0, 2)) && (tag.size() == 2 || isUpper(tag[2]));
    return known ? std::optional(std::string(tag)) : std::nullopt;
}

/// Each when it is whole: kept all together they would be many times their file.
void eachField(std::string_view bytes, const std::function<void(const Field& field)>& take)
{
    Field field;
    std::int64_t number = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        std::string_view line = bytes.substr(at, end - at);
        at = end + 1;
        ++number;
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        // The envelope of the network: its end before a field, or a line of its own.
        if (const std::size_t envelope = line.find("{4:"); envelope != std::string_view::npos) {
            line.remove_prefix(envelope + 3);
        }
        if (line.starts_with("-}") || line == "-" || line.starts_with('{')) {
            continue;
        }
        if (auto tag = tagOf(line)) {
            if (field.line > 0) {
                take(field);
            }
            line.remove_prefix(tag->size() + 2);
            field = {std::move(*tag), std::string(line), number};
        } else if (field.line > 0) {
            field.text += '\n';
            field.text += line;
        } else if (!trimmed(line).empty()) {
            refuse({"statement_field", number, ":20:", line});
        }
    }
    if (field.line > 0) {
        take(field);
    }
}

/// "261102" of this century.
std::optional<Date> dayFrom(std::string_view text)
{
    if (text.size() < 6 || !isDigits(text.substr(0, 6))) {
        return std::nullopt;
    }
    return parseDate("20" + std::string(text.substr(0, 2)) + '-' + std::string(text.substr(2, 2)) + '-' + std::string(text.substr(4, 2)));
}

/// "1234,56": the comma always stands there, with as many decimals as the bank likes, up to those of the money.
std::optional<std::int64_t> amountFrom(std::string_view text, Currency currency, std::int64_t max = kAmountMax)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || comma == 0 || !isDigits(text.substr(0, comma)) || (comma + 1 < text.size() && !isDigits(text.substr(comma + 1)))) {
        return std::nullopt;
    }
    std::string number(text);
    number[comma] = '.';
    if (number.back() == '.') {
        number.pop_back();
    }
    return minorOf(number, currency, max);
}

/// The characters of a field, taken one after the other.
class Taking {
public:
    Taking(const Field& field, std::string_view text) : m_field(field), m_text(text) {}

    std::string_view take(std::size_t count)
    {
        const std::string_view part = m_text.substr(0, count);
        m_text.remove_prefix(part.size());
        return part;
    }
    std::string_view takeWhile(bool (*fits)(char))
    {
        std::size_t count = 0;
        while (count < m_text.size() && fits(m_text[count])) {
            ++count;
        }
        return take(count);
    }
    [[nodiscard]] std::string_view left() const { return m_text; }
    [[noreturn]] void bad(const char* what) const { refuse({"statement_field", m_field.line, ':' + m_field.tag + ": " + what, m_text.empty() ? m_field.text : m_text}); }

private:
    const Field& m_field;
    std::string_view m_text;
};

/// ":60F:C261101GBP1234,56", the balance before or after the lines.
std::int64_t balanceFrom(const Field& field, Currency currency)
{
    Taking taking(field, trimmed(field.text));
    const std::string_view side = taking.take(1);
    if (side != "C" && side != "D") {
        taking.bad("C / D");
    }
    if (!dayFrom(taking.left())) {
        taking.bad("YYMMDD");
    }
    taking.take(6);
    if (const std::string_view code = taking.take(3); code != currency.view()) {
        refuse({"statement_other_currency", field.line, {}, code, currency.view()});
    }
    const auto amount = amountFrom(taking.left(), currency, kBalanceMax);
    if (!amount) {
        taking.bad("0,00");
    }
    return side == "C" ? *amount : -*amount;
}

/// The day the bank booked it, which has no year, near the day it counts from.
Date bookedOn(Date value, std::string_view monthAndDay)
{
    const CivilDate civil = toCivil(value);
    std::optional<Date> nearest;
    for (const int year : {civil.year - 1, civil.year, civil.year + 1}) {
        const auto day = parseDate(std::to_string(year) + '-' + std::string(monthAndDay.substr(0, 2)) + '-' + std::string(monthAndDay.substr(2, 2)));
        if (day && (!nearest || std::abs(day->days - value.days) < std::abs(nearest->days - value.days))) {
            nearest = day;
        }
    }
    return nearest.value_or(value);
}

/// ":61:2611021102D12,50NTRFINV-7//BANK123" and, on a line below it, what the bank adds.
StatedLine lineFrom(const Field& field, Currency currency)
{
    StatedLine line;
    line.line = field.line;
    const std::size_t end = std::min(field.text.find('\n'), field.text.size());
    Taking taking(field, std::string_view(field.text).substr(0, end));
    const auto value = dayFrom(taking.left());
    if (!value) {
        taking.bad("YYMMDD");
    }
    taking.take(6);
    line.day = *value;
    if (taking.left().size() >= 4 && isDigits(taking.left().substr(0, 4))) {
        line.day = bookedOn(*value, taking.take(4));
    }
    // R before it takes an earlier line back.
    const bool takesBack = taking.left().starts_with('R');
    if (takesBack) {
        taking.take(1);
    }
    const std::string_view side = taking.take(1);
    if (side != "C" && side != "D") {
        taking.bad("C / D");
    }
    taking.takeWhile(&isUpper); // the third letter of the money
    const auto amount = amountFrom(taking.takeWhile([](char one) { return (one >= '0' && one <= '9') || one == ','; }), currency);
    if (!amount) {
        taking.bad("0,00");
    }
    line.minor = (side == "C") != takesBack ? *amount : -*amount;
    if (taking.take(4).size() < 4) {
        taking.bad("NTRF");
    }
    const std::string_view references = taking.left();
    const std::size_t slashes = references.find("//");
    line.endToEnd = oneLine(references.substr(0, slashes), kReferenceBytes);
    if (slashes != std::string_view::npos) {
        line.reference = oneLine(references.substr(slashes + 2), kReferenceBytes);
    }
    if (line.endToEnd == "NONREF") {
        line.endToEnd.clear();
    }
    if (end < field.text.size()) {
        line.text = oneLine(std::string_view(field.text).substr(end), kTextBytes);
    }
    return line;
}

/// "166?00GUTSCHRIFT?20EREF+INV-7?32Ada Byron": what German banks write, by numbers.
void takeNumbered(std::string_view text, StatedLine& line)
{
    std::string words;
    std::string party;
    for (std::size_t at = text.find('?'); at != std::string_view::npos && at + 3 <= text.size();) {
        const std::size_t end = std::min(text.find('?', at + 3), text.size());
        const std::string_view number = text.substr(at + 1, 2);
        const std::string_view part = text.substr(at + 3, end - at - 3);
        if (number == "32" || number == "33") {
            party += part;
        } else if ((number >= "20" && number <= "29") || (number >= "60" && number <= "63")) {
            if (part.starts_with("EREF+")) {
                line.endToEnd = oneLine(part.substr(5), kReferenceBytes);
            } else {
                words += part.starts_with("SVWZ+") ? part.substr(5) : part;
                words += ' ';
            }
        }
        at = end == text.size() ? std::string_view::npos : end;
    }
    line.party = oneLine(party, kPartyBytes);
    line.text = oneLine(words, kTextBytes);
}

/// "/EREF/INV-7/ORDP/NAME/Ada Byron/REMI/…": code words between slashes.
void takeCoded(std::string_view text, StatedLine& line)
{
    constexpr std::array<std::string_view, 14> kWords{"EREF", "ORDP", "BENM", "NAME", "REMI", "IBAN", "BIC", "ADDR", "TRTP", "KREF", "MARF", "CSID", "USTD", "ISDT"};
    std::string_view word;
    std::map<std::string_view, std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('/', at), text.size());
        const std::string_view part = text.substr(at, end - at);
        if (std::find(kWords.begin(), kWords.end(), part) != kWords.end()) {
            word = part;
        } else if (!trimmed(part).empty()) {
            std::string& known = parts[word];
            known += (known.empty() ? "" : "/") + std::string(part);
        }
        at = end + 1;
    }
    if (!parts["EREF"].empty()) {
        line.endToEnd = oneLine(parts["EREF"], kReferenceBytes);
    }
    line.party = oneLine(parts["NAME"].empty() ? parts["ORDP"] + ' ' + parts["BENM"] : parts["NAME"], kPartyBytes);
    line.text = oneLine(parts["REMI"] + ' ' + parts["USTD"] + ' ' + parts[""], kTextBytes);
}

void takeText(const std::string& text, StatedLine& line)
{
    std::string joined;
    for (const char one : text) {
        if (one != '\n') {
            joined += one;
        }
    }
    if (joined.size() > 4 && isDigits(joined.substr(0, 3)) && joined[3] == '?') {
        takeNumbered(joined, line);
    } else if (joined.starts_with('/')) {
        takeCoded(joined, line);
    } else {
        line.text = oneLine(line.text + ' ' + text, kTextBytes);
    }
}

} // namespace

StatedAccount readMt940(std::string_view bytes, Currency currency)
{
    StatedAccount account{StatementFormat::Mt940, {}, {}};
    bool open = false; // between an opening balance and its closing one
    std::int64_t running = 0;
    eachField(bytes, [&](const Field& field) {
        if (field.tag == "25") {
            const std::string said = oneLine(field.text, kReferenceBytes);
            if (!account.identification.empty() && said != account.identification) {
                refuse({"statement_other_account", field.line, ":25:", said, account.identification});
            }
            account.identification = said;
        } else if (field.tag.starts_with("60")) {
            running = balanceFrom(field, currency);
            open = true;
        } else if (field.tag == "61") {
            if (!open) {
                refuse({"statement_missing", field.line, ":60F:"});
            }
            account.lines.push_back(lineFrom(field, currency));
            mayHold(account.lines.size());
            running += account.lines.back().minor;
        } else if (field.tag == "86" && open && !account.lines.empty()) { // behind the closing balance it speaks of the whole statement
            takeText(field.text, account.lines.back());
        } else if (field.tag.starts_with("62")) {
            if (open && running != balanceFrom(field, currency)) {
                refuse({"statement_balance", field.line, ':' + field.tag + ':', field.text});
            }
            open = false;
        }
    });
    if (open) {
        refuse({"statement_missing", static_cast<std::int64_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1, ":62F:"});
    }
    return account;
}

} // namespace tijara::ledger
