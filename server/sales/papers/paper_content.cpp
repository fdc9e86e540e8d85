// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/papers/paper_content.h"

namespace tijara::sales::papers {

namespace {

using paper::ColumnKind;
using paper::Words;

std::string registrationKey(tenants::TaxScheme scheme)
{
    return "registration." + toText(scheme);
}

paper::Party sellerOf(const Seller& seller, const Words& words)
{
    paper::Party party;
    party.name = seller.name;
    for (const tenants::Registration& registration : seller.registrations) {
        if (!registration.legalName.empty() && registration.legalName != seller.name) {
            party.lines.push_back(registration.legalName);
        }
        party.lines.push_back(words.say(registrationKey(registration.scheme), {{"number", registration.number}}));
    }
    return party;
}

paper::Party buyerOf(const Content& content, const Words& words)
{
    const Document& document = content.detail.document;
    paper::Party party;
    if (!document.customerId) {
        return party;
    }
    party.label = words.say("buyer");
    const std::string number = document.customerNumber.empty() ? "" : words.say("buyerNumber", {{"number", document.customerNumber}});
    party.name = content.buyerName.empty() ? number : content.buyerName;
    if (!content.buyerName.empty() && !number.empty()) {
        party.lines.push_back(number);
    }
    if (!document.country.empty()) {
        party.lines.push_back(document.country);
    }
    return party;
}

std::vector<paper::Fact> factsOf(const Content& content, const Words& words)
{
    const Document& document = content.detail.document;
    const Currency currency = document.total.currency;
    std::vector<paper::Fact> facts = {{words.say("number"), document.number}, {words.say("date"), words.date(document.issuedOn, currency)}};
    if (content.reverses) {
        facts.push_back({words.say("reverses"), words.say("reversesOf", {{"number", content.reverses->number}, {"date", words.date(content.reverses->issuedOn, currency)}})});
    }
    if (!content.seller.branch.empty()) {
        facts.push_back({words.say("branch"), content.seller.branch});
    }
    return facts;
}

std::vector<paper::Row> rowsOf(const Content& content, NumberStyle style, PaperFormat format, std::int64_t sign)
{
    const Currency currency = content.detail.document.total.currency;
    std::vector<paper::Row> rows;
    rows.reserve(content.detail.lines.size());
    for (const Line& line : content.detail.lines) {
        const std::string quantity = quantityFormat({sign * line.quantity.thousandths}, style);
        const std::string price = priceFormat(line.unitPrice, currency, style);
        const std::string amount = amountFormat({sign * line.amount.minor, currency}, style);
        const std::string& text = line.description.empty() ? line.code : line.description;
        if (format == PaperFormat::A4) {
            rows.push_back({{wholeFormat(line.lineNo, style), line.code, text, quantity, price, amount}, {}});
        } else {
            rows.push_back({{text, quantity, price, amount}, line.description.empty() ? std::string() : line.code});
        }
    }
    return rows;
}

std::vector<paper::Column> columnsOf(const Words& words, const std::string& sign, PaperFormat format)
{
    std::vector<paper::Column> columns;
    if (format == PaperFormat::A4) {
        columns.push_back({words.say("column.line"), ColumnKind::Number});
        columns.push_back({words.say("column.code"), ColumnKind::Short});
    }
    columns.push_back({words.say("column.description"), ColumnKind::Rest});
    columns.push_back({words.say("column.quantity"), ColumnKind::Number});
    columns.push_back({words.say("column.price", {{"currency", sign}}), ColumnKind::Number});
    columns.push_back({words.say("column.amount", {{"currency", sign}}), ColumnKind::Number});
    return columns;
}

} // namespace

paper::Paper paperOf(const Content& content, PaperLanguage language, PaperFormat format)
{
    const Words& words = paper::wordsOf(language);
    const Document& document = content.detail.document;
    const std::string kind = toText(document.kind);
    const std::int64_t sign = document.kind == DocumentKind::CreditNote ? -1 : 1;
    const NumberStyle style = numberStyle(document.total.currency, toText(language));
    paper::Paper paper;
    paper.language = language;
    paper.format = format;
    paper.at = document.issuedAt;
    paper.heading = words.say(kind + ".title");
    paper.running = words.say("running", {{"title", paper.heading}, {"number", document.number}});
    paper.seller = sellerOf(content.seller, words);
    paper.buyer = buyerOf(content, words);
    paper.facts = factsOf(content, words);
    paper.columns = columnsOf(words, currencySign(document.total.currency, toText(language)), format);
    paper.rows = rowsOf(content, style, format, sign);
    const auto count = static_cast<std::int64_t>(paper.rows.size());
    paper.rowCount = words.say("lineCount", {{"count", count}, {"shown", wholeFormat(count, style)}});
    paper.totals = {{words.say(kind + ".total"), moneyFormat({sign * document.total.minor, document.total.currency}, style, toText(language))}};
    return paper;
}

} // namespace tijara::sales::papers
