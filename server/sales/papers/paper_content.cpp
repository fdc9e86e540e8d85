// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/papers/paper_content.h"

#include <map>

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

/// The total, and above it what it is made of where there is tax or a round-off.
std::vector<paper::Fact> totalsOf(const Content& content, const Words& words, NumberStyle style, PaperLanguage language, std::int64_t sign)
{
    const Document& document = content.detail.document;
    const auto money = [&](std::int64_t minor) { return moneyFormat({sign * minor, document.total.currency}, style, toText(language)); };
    std::vector<paper::Fact> totals;
    if (document.tax.minor != 0 || document.roundOff.minor != 0) {
        totals.push_back({words.say("taxableValue"), money(document.total.minor - document.tax.minor - document.roundOff.minor)});
    }
    std::map<std::int64_t, std::int64_t> taxes; // by rate
    for (const Line& line : content.detail.lines) {
        taxes[line.taxRate] += line.tax.minor;
    }
    for (const auto& [rate, tax] : taxes) {
        if (tax != 0) { // an imported tax has no rate
            const std::string percent = isolatedFigures(percentFormat(rate, style, 0), toText(language));
            totals.push_back({rate == 0 ? words.say("tax") : words.say("taxAt", {{"rate", percent}}), money(tax)});
        }
    }
    if (document.roundOff.minor != 0) {
        totals.push_back({words.say("roundOff"), money(document.roundOff.minor)});
    }
    totals.push_back({words.say(toText(document.kind) + ".total"), money(document.total.minor)});
    return totals;
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
    paper.totals = totalsOf(content, words, style, language, sign);
    return paper;
}

} // namespace tijara::sales::papers
