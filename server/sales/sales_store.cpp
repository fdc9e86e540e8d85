// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales_store.h"

#include "server/platform/db/by_ids.h"

namespace tijara::sales {

namespace {

// In the order of Document's members; the customer's number and name are filled in through the customers room.
constexpr const char* kDocumentColumns = "id, series, number, kind, source, issued_at, issued_on, customer_id, '', '', country, line_count, total_minor, currency, "
                                         "rounding_ten_millionths, reverses_id, tax_minor, currency, round_off_minor, currency";

const db::Sql kInsertDocument("INSERT INTO documents (id, series, number, kind, source, issued_at, issued_on, customer_id, customer_snapshot, country, line_count, "
                              "total_minor, currency, rounding_ten_millionths, reverses_id, branch_id, content_hash, week_hour, tax_minor, round_off_minor) "
                              "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)");
const db::Sql kInsertLine("INSERT INTO document_lines (document_id, line_no, product_id, description, quantity, unit_price, amount_minor, reverses_line, tax_rate, tax_minor) "
                          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
const db::Sql kFindDocument(std::string("SELECT ") + kDocumentColumns + " FROM documents WHERE id = $1");
const db::Sql kFindImported("SELECT id, content_hash FROM documents WHERE series = $1 AND number = $2");
const db::Sql kLines("SELECT line_no, product_id, description, quantity, unit_price, amount_minor, tax_rate, tax_minor FROM document_lines WHERE document_id = $1 ORDER BY line_no");
const db::Sql kReturned("SELECT l.reverses_line, CAST(sum(l.quantity) AS bigint), CAST(sum(l.amount_minor) AS bigint), CAST(sum(l.tax_minor) AS bigint) FROM documents d "
                        "JOIN document_lines l ON l.document_id = d.id WHERE d.reverses_id = $1 AND l.reverses_line IS NOT NULL GROUP BY l.reverses_line");
const db::Sql kNotesOf(db::ofIds("SELECT reverses_id, total_minor FROM documents WHERE reverses_id IN"));
const db::Sql kTakeNumber("INSERT INTO document_series (code, next_number) VALUES ($1, 2) ON CONFLICT (code) DO UPDATE SET next_number = document_series.next_number + 1 "
                          "RETURNING next_number - 1");
const db::Sql kDocumentsAfter("SELECT id, kind, total_minor - tax_minor - round_off_minor, currency, tax_minor, currency, round_off_minor, currency, issued_on, customer_id "
                              "FROM documents WHERE id > $1 ORDER BY id LIMIT $2");
const db::Sql kCountDocuments("SELECT count(*) FROM documents");
const db::Sql kHistoryWaits("SELECT waits FROM sales_history WHERE one = 1");
const db::Sql kSetHistoryWaits("UPDATE sales_history SET waits = $1 WHERE one = 1");
const db::Sql kCountOfCustomer("SELECT count(*) FROM documents WHERE customer_id = $1");

// One walk over the documents for all that is said of months, kinds and countries. The squares are for deviations: a float does, the sum
// beside them is exact.
const db::Sql kSumsOfDocuments("SELECT substr(issued_on, 1, 7) AS month, kind, country, count(*), CAST(sum(total_minor) AS bigint), "
                               "CAST(sum(rounding_ten_millionths) AS bigint), sum(CAST(total_minor AS double precision) * total_minor) "
                               "FROM documents GROUP BY month, kind, country");
const db::Sql kBillsByHour("SELECT week_hour, count(*) FROM documents WHERE kind = 'bill' AND week_hour >= 0 GROUP BY week_hour ORDER BY week_hour");
const db::Sql kProductByMonth("SELECT substr(d.issued_on, 1, 7) AS month, CAST(sum(l.amount_minor) AS bigint) FROM document_lines l JOIN documents d ON d.id = l.document_id "
                              "WHERE l.product_id = $1 GROUP BY month");
const db::Sql kMonthsOfDocuments("SELECT DISTINCT substr(issued_on, 1, 7) AS month FROM documents ORDER BY month");
const db::Sql kSumsByProduct("SELECT product_id, CAST(sum(quantity) AS bigint), CAST(sum(amount_minor) AS bigint) AS amount FROM document_lines GROUP BY product_id "
                             "ORDER BY amount DESC, product_id");

} // namespace

void insertDocument(db::Tx& tx, const Id& id, const IssuedDocument& document, const Totals& totals)
{
    tx.send(kInsertDocument, id, document.series, document.number, document.kind, document.source, document.issuedAt, document.issuedOn, document.customer,
           document.customerSnapshot, document.country, static_cast<std::int64_t>(document.lines.size()), Money{totals.totalMinor, document.currency},
           totals.restTenMillionths, document.reverses, document.branch,
           document.contentHash.empty() ? std::nullopt : std::optional(db::Bytes{document.contentHash}), document.weekHour, totals.taxMinor,
           document.roundOffMinor);
}

void insertLines(db::Tx& tx, const Id& id, const IssuedDocument& document)
{
    std::int64_t lineNo = 0;
    for (const IssuedLine& line : document.lines) {
        tx.send(kInsertLine, id, ++lineNo, line.product, line.description, line.quantity, line.unitPrice, line.amountMinor, line.reversesLine, line.taxRate,
                line.taxMinor);
    }
}

std::optional<Document> findDocument(db::Tx& tx, const Id& id)
{
    return tx.one<Document>(kFindDocument, id);
}

std::optional<Known> findImported(db::Tx& tx, std::string_view series, std::string_view number)
{
    std::optional<Known> known;
    tx.each(
        kFindImported,
        [&known](db::Row& row) {
            known.emplace();
            known->id = row.next<Id>();
            known->contentHash = row.nextBytes();
        },
        series, number);
    return known;
}

std::vector<StoredLine> linesOf(db::Tx& tx, const Id& document)
{
    return tx.all<StoredLine>(kLines, document);
}

std::vector<ReturnedSum> returnedOf(db::Tx& tx, const Id& bill)
{
    return tx.all<ReturnedSum>(kReturned, bill);
}

std::unordered_map<Id, std::int64_t> totalsOfNotes(db::Tx& tx, std::vector<Id> bills)
{
    std::unordered_map<Id, std::int64_t> totals;
    db::eachOfIds(tx, kNotesOf, std::move(bills), [&totals](db::Row& row) {
        const Id bill = row.next<Id>();
        totals[bill] += row.next<std::int64_t>();
    });
    return totals;
}

std::int64_t takeNumber(db::Tx& tx, std::string_view series)
{
    return tx.one<std::int64_t>(kTakeNumber, series).value();
}

std::vector<UnpostedDocument> documentsAfter(db::Tx& tx, const Id& last, std::int64_t limit)
{
    return tx.all<UnpostedDocument>(kDocumentsAfter, last, limit);
}

std::int64_t countDocuments(db::Tx& tx)
{
    return tx.one<std::int64_t>(kCountDocuments).value();
}

bool historyWaits(db::Tx& tx)
{
    return tx.one<bool>(kHistoryWaits).value_or(false);
}

void setHistoryWaits(db::Tx& tx, bool waits)
{
    tx.send(kSetHistoryWaits, waits);
}

std::int64_t countDocumentsOf(db::Tx& tx, const Id& customer)
{
    return tx.one<std::int64_t>(kCountOfCustomer, customer).value();
}

std::vector<DocumentSum> sumsOfDocuments(db::Tx& tx)
{
    return tx.all<DocumentSum>(kSumsOfDocuments);
}

std::vector<HourCount> billsByHour(db::Tx& tx)
{
    return tx.all<HourCount>(kBillsByHour);
}

std::vector<MonthAmount> amountsOf(db::Tx& tx, const Id& product)
{
    return tx.all<MonthAmount>(kProductByMonth, product);
}

std::vector<std::string> monthsOfDocuments(db::Tx& tx)
{
    return tx.all<std::string>(kMonthsOfDocuments);
}

std::vector<ProductSum> sumsByProduct(db::Tx& tx)
{
    return tx.all<ProductSum>(kSumsByProduct);
}

const db::List& documentList()
{
    using db::KeyKind;
    using db::Match;
    const std::vector<db::SortColumn> issued = {{"issued_on", KeyKind::Text}, {"issued_at", KeyKind::Integer}, {"id", KeyKind::Bytes}};
    const std::vector<db::SortColumn> number = {{"number", KeyKind::Text}, {"id", KeyKind::Bytes}};
    const std::vector<db::SortColumn> total = {{"total_minor", KeyKind::Integer}, {"id", KeyKind::Bytes}};
    const std::vector<std::string> days = {"issuedFrom", "issuedTo"};
    static const db::List list({"documents",
                                kDocumentColumns,
                                "documents",
                                "documents",
                                {{"kind", "kind"},
                                 {"country", "country"},
                                 {"customerId", "customer_id"},
                                 {"number", "number", Match::BeginsWith},
                                 {"issuedFrom", "issued_on", Match::AtLeast},
                                 {"issuedTo", "issued_on", Match::AtMost},
                                 {"weekHour", "week_hour"}},
                                "-issuedAt",
                                {{{}, days, "issuedAt", issued, "documents_issued"},
                                 {{}, {"number"}, "number", number, "documents_number"},
                                 {{}, {}, "total", total, "documents_total"},
                                 {{"kind"}, days, "issuedAt", issued, "documents_kind_issued"},
                                 {{"kind"}, {"number"}, "number", number, "documents_kind_number"},
                                 {{"kind"}, {}, "total", total, "documents_kind_total"},
                                 {{"country"}, days, "issuedAt", issued, "documents_country_issued"},
                                 {{"country"}, {}, "total", total, "documents_country_total"},
                                 {{"kind", "country"}, days, "issuedAt", issued, "documents_kind_country_issued"},
                                 {{"customerId"}, days, "issuedAt", issued, "documents_customer_issued"},
                                 {{"weekHour"}, days, "issuedAt", issued, "documents_week_hour"},
                                 {{"kind", "weekHour"}, days, "issuedAt", issued, "documents_kind_week_hour"}},
                                {{"total", "total_minor", Unit::Money}, {"lineCount", "line_count"}, {"tax", "tax_minor", Unit::Money}},
                                "currency"});
    return list;
}

const db::List& soldLineList()
{
    using db::KeyKind;
    static const db::List list({"sold-lines",
                                "l.document_id, l.line_no, d.number, d.kind, d.issued_at, l.product_id, '', l.description, l.quantity, l.unit_price, l.amount_minor, d.currency",
                                "document_lines l JOIN documents d ON d.id = l.document_id",
                                "document_lines l",
                                {{"productId", "l.product_id"}},
                                "-entry",
                                {{{"productId"}, {}, "entry", {{"l.document_id", KeyKind::Bytes}, {"l.line_no", KeyKind::Integer}}, "document_lines_product"}},
                                {{"quantity", "l.quantity", Unit::Quantity}, {"amount", "l.amount_minor", Unit::Money}},
                                "d.currency"});
    return list;
}

} // namespace tijara::sales
