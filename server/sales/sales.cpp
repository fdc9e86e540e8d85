// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales.h"

#include "server/catalog/catalog.h"
#include "server/customers/customers.h"
#include "server/journal/journal.h"
#include "server/platform/zone.h"
#include "server/sales/posting.h"
#include "server/sales/sales_read.h"
#include "server/sales/sales_rules.h"
#include "server/sales/sales_store.h"
#include "shared/compliance/tax.h"

#include <algorithm>

namespace tijara::sales {

namespace {

constexpr std::string_view kBillSeries = "A";
constexpr std::string_view kCreditNoteSeries = "AR";

/// What the journal says of a document, its lines included: enough to make the rows again on another machine.
struct LineBody {
    std::int64_t amount = 0;
    std::string_view description;
    Id product;
    std::int64_t quantity = 0;
    std::optional<std::int64_t> reversesLine;
    std::optional<std::int64_t> tax;
    std::optional<std::int64_t> taxRate;
    std::int64_t unitPrice = 0;
};
BOOST_DESCRIBE_STRUCT(LineBody, (), (amount, description, product, quantity, reversesLine, tax, taxRate, unitPrice))

/// What the tax or the round-off was posted as.
struct PostedBody {
    Id credit;
    Id debit;
    Id transfer;
};
BOOST_DESCRIBE_STRUCT(PostedBody, (), (credit, debit, transfer))

struct DocumentBody {
    std::optional<Id> branch;
    std::string_view country;
    std::string_view currency;
    std::optional<Id> customer;
    std::string_view customerName; ///< sealed
    Instant issuedAt;
    Date issuedOn;
    std::vector<LineBody> lines;
    std::string_view number;
    std::string_view reason;
    std::optional<Id> reverses;
    std::int64_t rounding = 0;
    std::string_view series;
    Source source = Source::Entered;
    std::int64_t total = 0;
    std::optional<Id> transfer; ///< what its lines were posted as
    std::optional<Id> debit;
    std::optional<Id> credit;
    std::optional<std::int64_t> tax = {}; ///< absent when there is none, as in all that was written before there were taxes
    std::optional<PostedBody> taxPosted = {};
    std::optional<std::int64_t> roundOff = {};
    std::optional<PostedBody> roundOffPosted = {};
};
BOOST_DESCRIBE_STRUCT(DocumentBody, (), (branch, country, currency, customer, customerName, issuedAt, issuedOn, lines, number, reason, reverses, rounding, series, source, total, transfer, debit, credit, tax, taxPosted, roundOff, roundOffPosted))

std::optional<std::int64_t> unlessZero(std::int64_t value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

std::optional<PostedBody> postedBody(const std::optional<ledger::Transfer>& made)
{
    return made ? std::optional(PostedBody{made->creditAccountId, made->debitAccountId, made->id}) : std::nullopt;
}

std::string_view entryKind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Bill:
        return "sales.bill.issued";
    case DocumentKind::CreditNote:
        return "sales.creditNote.issued";
    case DocumentKind::WriteOff:
        return "sales.writeOff.issued";
    case DocumentKind::Adjustment:
        break;
    }
    return "sales.adjustment.issued";
}

std::string bodyOf(const IssuedDocument& document, const Totals& totals, const PostedAs& posted)
{
    DocumentBody body{document.branch, document.country,  document.currency.view(), document.customer, document.customerSnapshot,
                      document.issuedAt, document.issuedOn, {},                       document.number,   document.reason,
                      document.reverses, totals.restTenMillionths, document.series,  document.source,   totals.totalMinor, {}, {}, {}};
    if (posted.net) {
        body.transfer = posted.net->id;
        body.debit = posted.net->debitAccountId;
        body.credit = posted.net->creditAccountId;
    }
    body.tax = unlessZero(totals.taxMinor);
    body.taxPosted = postedBody(posted.tax);
    body.roundOff = unlessZero(document.roundOffMinor);
    body.roundOffPosted = postedBody(posted.roundOff);
    body.lines.reserve(document.lines.size());
    for (const IssuedLine& line : document.lines) {
        body.lines.push_back({line.amountMinor, line.description, line.product, line.quantity.thousandths, line.reversesLine, unlessZero(line.taxMinor),
                              unlessZero(line.taxRate), line.unitPrice.tenThousandths});
    }
    return toCanonicalJson(body);
}

Problem linesTooLarge()
{
    return Problem(std::vector<Complaint>{{"/lines", "too_large", {}}});
}

Totals totalsOf(const std::vector<IssuedLine>& lines, std::int64_t roundOffMinor)
{
    Totals totals;
    bool fits = true;
    const auto add = [&fits](std::int64_t& sum, std::int64_t one) { fits = fits && !__builtin_add_overflow(sum, one, &sum); };
    for (const IssuedLine& line : lines) {
        add(totals.netMinor, line.amountMinor);
        add(totals.taxMinor, line.taxMinor);
        totals.restTenMillionths += line.restTenMillionths;
    }
    for (const std::int64_t part : {totals.netMinor, totals.taxMinor, roundOffMinor}) {
        add(totals.totalMinor, part);
    }
    if (!fits) {
        throw linesTooLarge();
    }
    return totals;
}

void addTaxes(std::vector<IssuedLine>& lines)
{
    std::vector<compliance::TaxedAmount> amounts;
    amounts.reserve(lines.size());
    for (const IssuedLine& line : lines) {
        amounts.push_back({line.amountMinor, line.taxRate});
    }
    const auto taxes = compliance::taxesOf(amounts);
    if (!taxes) {
        throw linesTooLarge();
    }
    for (std::size_t index = 0; index < lines.size(); ++index) {
        lines[index].taxMinor = (*taxes)[index];
    }
}

struct Buyer {
    std::optional<Id> id;
    std::string snapshot;
    std::string country;
};

Buyer buyerOf(db::Tx& tx, const Parts& parts, const http::Actor& actor, const std::optional<Id>& customerId)
{
    if (!customerId) {
        return {};
    }
    const auto customer = customers::find(tx, *customerId);
    if (!customer) {
        throw Problem(std::vector<Complaint>{{"/customerId", "not_found", {}}});
    }
    if (customer->erasedAt) {
        throw Problem(std::vector<Complaint>{{"/customerId", "erased", {}}});
    }
    return {customerId, journal::sealed(tx, parts.vault, actor, *customerId, customer->name), customer->country};
}

/// The lines of a bill, priced and taxed; `texts` holds what their descriptions point into.
std::vector<IssuedLine> pricedLines(db::Tx& tx, const NewBill& bill, int digits, std::vector<std::string>& texts)
{
    std::vector<IssuedLine> lines;
    std::vector<Complaint> complaints;
    texts.reserve(bill.lines.size());
    for (std::size_t index = 0; index < bill.lines.size(); ++index) {
        const NewLine& wanted = bill.lines[index];
        const std::string path = "/lines/" + std::to_string(index);
        const auto product = catalog::find(tx, wanted.productId);
        if (!product) {
            complaints.push_back({path + "/productId", "not_found", {}});
            continue;
        }
        const auto price = wanted.unitPrice ? wanted.unitPrice : product->price;
        if (!price) {
            complaints.push_back({path + "/unitPrice", "required", {}});
            continue;
        }
        const auto amount = lineAmount(wanted.quantity, *price, digits);
        if (!amount) {
            complaints.push_back({path + "/quantity", "too_large", {}});
            continue;
        }
        texts.push_back(wanted.description.value_or(product->name));
        lines.push_back({product->id, texts.back(), wanted.quantity, *price, amount->minor, amount->restTenMillionths, {}, wanted.taxRate.value_or(product->taxRate)});
    }
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    addTaxes(lines);
    return lines;
}

std::vector<LineBalance> balancesOf(db::Tx& tx, const DocumentDetail& bill)
{
    std::vector<LineBalance> balances;
    for (const Line& line : bill.lines) {
        balances.push_back({line, {}, 0});
    }
    for (const ReturnedSum& sum : returnedOf(tx, bill.document.id)) {
        LineBalance& balance = balances.at(static_cast<std::size_t>(sum.lineNo - 1));
        balance.returned.thousandths = -sum.quantity.thousandths;
        balance.returnedMinor = -sum.amountMinor;
        balance.returnedTaxMinor = -sum.taxMinor;
    }
    return balances;
}

std::vector<IssuedLine> returnedLines(const NewCreditNote& note, std::vector<LineBalance>& balances, int digits)
{
    std::vector<IssuedLine> lines;
    for (std::size_t index = 0; index < note.lines.size(); ++index) {
        const ReturnedLine& wanted = note.lines[index];
        const std::string path = "/lines/" + std::to_string(index);
        if (wanted.lineNo < 1 || wanted.lineNo > static_cast<std::int64_t>(balances.size())) {
            throw Problem(std::vector<Complaint>{{path + "/lineNo", "not_found", {}}});
        }
        LineBalance& balance = balances[static_cast<std::size_t>(wanted.lineNo - 1)];
        const Refund refund = refundOf(balance, wanted.quantity, digits, path + "/quantity");
        balance.returned.thousandths += wanted.quantity.thousandths;
        balance.returnedMinor += refund.minor;
        balance.returnedTaxMinor += refund.taxMinor;
        lines.push_back({balance.line.productId, balance.line.description, {-wanted.quantity.thousandths}, balance.line.unitPrice, -refund.minor, 0, wanted.lineNo,
                         balance.line.taxRate, -refund.taxMinor});
    }
    return lines;
}

bool isAllBack(const std::vector<LineBalance>& balances)
{
    return std::all_of(balances.begin(), balances.end(), [](const LineBalance& one) { return one.returned == one.line.quantity; });
}

} // namespace

Id issue(db::Tx& tx, Books& books, const http::Actor& actor, const IssuedDocument& document)
{
    const Id id = tx.newId();
    const Totals totals = totalsOf(document.lines, document.roundOffMinor);
    insertDocument(tx, id, document, totals);
    insertLines(tx, id, document);
    if (document.kind == DocumentKind::Bill && document.customer) {
        customers::countBill(tx, *document.customer);
    }
    const auto money = [&document](std::int64_t minor) { return Money{minor, document.currency}; };
    const PostedAs posted = books.post({id, document.kind, money(totals.netMinor), money(totals.taxMinor), money(document.roundOffMinor), document.issuedOn, document.customer, {}});
    journal::append(tx, actor, {entryKind(document.kind), id, bodyOf(document, totals, posted)});
    return id;
}

namespace {

Id issueOne(db::Tx& tx, const Parts& parts, const http::Actor& actor, const IssuedDocument& document)
{
    KnownAccounts known;
    Books books(tx, &parts, actor, known);
    const Id id = issue(tx, books, actor, document);
    books.write();
    return id;
}

} // namespace

DocumentDetail issueBill(db::Tx& tx, const Parts& parts, const http::Actor& actor, const NewBill& bill)
{
    const auto shop = parts.tenantOf(actor.tenant);
    if (bill.branchId && !parts.branchExists(tx, *bill.branchId)) {
        throw Problem(std::vector<Complaint>{{"/branchId", "not_found", {}}});
    }
    std::vector<std::string> texts;
    const int digits = minorDigits(shop.currency).value_or(2);
    const auto lines = pricedLines(tx, bill, digits, texts);
    const Buyer buyer = buyerOf(tx, parts, actor, bill.customerId);
    const std::string number = numberText(kBillSeries, takeNumber(tx, kBillSeries));
    const Instant now = tx.now();
    const Id id = issueOne(tx, parts, actor,
                        {.series = kBillSeries,
                         .number = number,
                         .issuedAt = now,
                         .issuedOn = dayIn(shop.zone, now),
                         .weekHour = weekHourIn(shop.zone, now),
                         .customer = buyer.id,
                         .customerSnapshot = buyer.snapshot,
                         .country = buyer.country,
                         .currency = shop.currency,
                         .reverses = {},
                         .branch = bill.branchId ? bill.branchId : parts.firstBranch(tx),
                         .contentHash = {},
                         .reason = {},
                         .roundOffMinor = bill.roundTotal.value_or(false) ? compliance::roundOffOf(totalsOf(lines, 0).totalMinor, digits) : 0,
                         .lines = lines});
    return detailOf(tx, id);
}

DocumentDetail issueCreditNote(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& bill, const NewCreditNote& note)
{
    const auto shop = parts.tenantOf(actor.tenant);
    const DocumentDetail original = detailOf(tx, bill);
    if (original.document.kind != DocumentKind::Bill) {
        throw Problem{ProblemCode::InvalidState, {{"kind", toText(original.document.kind)}}};
    }
    auto balances = balancesOf(tx, original);
    const auto lines = returnedLines(note, balances, minorDigits(shop.currency).value_or(2));
    // Someone erased meanwhile is not named anew: their return stands on the number alone.
    std::string snapshot;
    if (original.document.customerId && !original.document.customerName.empty()) {
        snapshot = journal::sealed(tx, parts.vault, actor, *original.document.customerId, original.document.customerName);
    }
    const std::string number = numberText(kCreditNoteSeries, takeNumber(tx, kCreditNoteSeries));
    const Instant now = tx.now();
    const Id id = issueOne(tx, parts, actor,
                        {.kind = DocumentKind::CreditNote,
                         .series = kCreditNoteSeries,
                         .number = number,
                         .issuedAt = now,
                         .issuedOn = dayIn(shop.zone, now),
                         .weekHour = weekHourIn(shop.zone, now),
                         .customer = original.document.customerId,
                         .customerSnapshot = snapshot,
                         .country = original.document.country,
                         .currency = shop.currency,
                         .reverses = bill,
                         .branch = parts.firstBranch(tx),
                         .contentHash = {},
                         .reason = note.reason,
                         .roundOffMinor = isAllBack(balances) ? -original.document.roundOff.minor : 0, // with the last piece
                         .lines = lines});
    return detailOf(tx, id);
}

std::int64_t documentsOf(db::Tx& tx, const Id& customer)
{
    return countDocumentsOf(tx, customer);
}

std::vector<TableClass> tables()
{
    using db::Scope;
    return {{Scope::Tenant, "documents", DataClass::Fact},
            {Scope::Tenant, "document_lines", DataClass::Fact},
            {Scope::Tenant, "document_series", DataClass::Authority},
            {Scope::Tenant, "papers", DataClass::Fact},
            {Scope::Tenant, "imports", DataClass::Local},
            {Scope::Tenant, "sales_history", DataClass::Local}};
}

} // namespace tijara::sales
