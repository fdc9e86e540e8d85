// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/statements/statement_file.h"

#include "server/platform/text.h"

namespace tijara::ledger {

namespace {

constexpr std::size_t kGivenBytes = 60;
constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::string_view kNoReference = "NONREF";

bool isXml(std::string_view bytes)
{
    return trimmed(bytes.substr(0, 200)).starts_with('<');
}

// ":20:" begins the first line of a message; banks put an envelope, or nothing, before it.
bool isMt940(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 2000);
    return head.starts_with(":20:") || head.find("\n:20:") != std::string_view::npos || head.find("{4:") != std::string_view::npos;
}

} // namespace

void refuse(const Unreadable& why)
{
    std::map<std::string, std::string> params{{"reason", why.reason}};
    if (why.line > 0) {
        params["line"] = std::to_string(why.line);
    }
    for (const auto& [name, value] : {std::pair{"field", why.field}, {"given", why.given}, {"wanted", why.wanted}}) {
        if (!value.empty()) {
            params[name] = oneLine(value, kGivenBytes);
        }
    }
    throw Problem(ProblemCode::ImportFileUnreadable, std::move(params));
}

void mayHold(std::size_t lines)
{
    if (lines > kStatedLinesMax) {
        throw Problem(ProblemCode::ImportFileUnreadable, {{"reason", "file_too_long"}, {"max", std::to_string(kStatedLinesMax)}});
    }
}

std::optional<std::int64_t> minorOf(std::string_view number, Currency currency, std::int64_t max, char point)
{
    const auto minor = parseDecimal(number, minorDigits(currency).value_or(2), point);
    return minor && *minor >= 0 && *minor <= max ? minor : std::nullopt;
}

std::string oneLine(std::string_view text, std::size_t bytesMax)
{
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool space = static_cast<unsigned char>(text[at]) <= ' ';
        if (const std::size_t unseen = space ? 0 : unseenBytes(text.substr(at)); unseen > 0) {
            at += unseen - 1;
        } else if (!space) {
            line += text[at];
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    return readableText(trimmed(line), bytesMax);
}

std::string keyOf(const StatedLine& line, StatementFormat format, int nth)
{
    const std::string amount = toText(line.day) + '|' + std::to_string(line.minor);
    if (format == StatementFormat::Csv) {
        return sha256("t|" + amount + '|' + line.party + '|' + line.text + '|' + line.reference + '|' + std::to_string(nth));
    }
    if (!line.reference.empty() && line.reference != kNoReference) {
        return sha256("r|" + amount + '|' + line.reference + '|' + std::to_string(nth));
    }
    return sha256("t|" + amount + '|' + line.party + '|' + line.text + '|' + line.endToEnd + '|' + std::to_string(nth));
}

StatedAccount readStatement(std::string_view bytes, Currency currency, const StatementUpload& columns, Date today)
{
    if (bytes.starts_with(kBom)) {
        bytes.remove_prefix(kBom.size());
    }
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        refuse({"empty_file"});
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        refuse({"utf16"});
    }
    if (bytes.starts_with("PK\x03\x04")) {
        refuse({"spreadsheet"});
    }
    if (bytes.find('\0') != std::string_view::npos) {
        refuse({"statement_unknown"});
    }
    StatedAccount account;
    if (isXml(bytes)) {
        account = readCamt053(bytes, currency);
    } else if (!isUtf8(bytes)) { // XML says itself what it is written in
        refuse({"bad_encoding"});
    } else {
        account = isMt940(bytes) ? readMt940(bytes, currency) : readCsv(bytes, currency, columns, today);
    }
    std::erase_if(account.lines, [](const StatedLine& line) { return line.minor == 0; }); // notes of the bank: nothing moved
    if (account.lines.empty() && account.format == StatementFormat::Csv) {
        refuse({"statement_no_lines"});
    }
    return account;
}

} // namespace tijara::ledger
