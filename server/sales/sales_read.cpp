// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales_read.h"

#include "server/catalog/catalog.h"
#include "server/customers/customers.h"
#include "server/sales/sales_store.h"

namespace tijara::sales {

namespace {

void nameCustomers(db::Tx& tx, std::span<Document> documents)
{
    std::vector<Id> ids;
    for (const Document& document : documents) {
        if (document.customerId) {
            ids.push_back(*document.customerId);
        }
    }
    const auto names = customers::namesOf(tx, std::move(ids));
    for (Document& document : documents) {
        const auto name = document.customerId ? names.find(*document.customerId) : names.end();
        if (name != names.end()) {
            document.customerNumber = name->second.number;
            document.customerName = name->second.name;
        }
    }
}

void needProduct(const SoldLineQuery& query)
{
    if (!query.productId) {
        throw Problem(std::vector<Complaint>{{"productId", "required", {}}});
    }
}

} // namespace

Page<Document> listDocuments(db::Tx& tx, const DocumentQuery& query)
{
    auto page = documentList().page<Document>(tx, query);
    nameCustomers(tx, page.items);
    return page;
}

Page<SoldLine> listSoldLines(db::Tx& tx, const SoldLineQuery& query)
{
    needProduct(query);
    auto page = soldLineList().page<SoldLine>(tx, query);
    const auto product = catalog::find(tx, *query.productId);
    for (SoldLine& line : page.items) {
        line.code = product ? product->code : "";
    }
    return page;
}

std::vector<Document> documentsByNumber(db::Tx& tx, const std::string& number)
{
    DocumentQuery query;
    query.number = number;
    auto found = documentList().page<Document>(tx, query).items;
    std::erase_if(found, [&number](const Document& one) { return one.number != number; }); // those that only begin so
    return found;
}

std::vector<Document> documentsOfTotal(db::Tx& tx, std::int64_t totalMinor, std::int64_t limit)
{
    DocumentQuery query;
    query.sort = "total";
    query.startAt = std::to_string(totalMinor);
    query.limit = limit;
    auto found = documentList().page<Document>(tx, query).items;
    std::erase_if(found, [totalMinor](const Document& one) { return one.total.minor != totalMinor; });
    return found;
}

std::unordered_map<Id, Money> leftOf(db::Tx& tx, std::span<const Document> documents)
{
    std::vector<Id> ids;
    for (const Document& document : documents) {
        ids.push_back(document.id);
    }
    auto notes = totalsOfNotes(tx, std::move(ids)); // below zero
    std::unordered_map<Id, Money> left;
    for (const Document& document : documents) {
        left.emplace(document.id, Money{document.total.minor + notes[document.id], document.total.currency});
    }
    return left;
}

tijara::Totals totalOfDocuments(db::Tx& tx, const DocumentQuery& query)
{
    return documentList().totals(tx, query, db::rowsOf(kListDocuments.path, query));
}

tijara::Totals totalOfSoldLines(db::Tx& tx, const SoldLineQuery& query)
{
    needProduct(query);
    return soldLineList().totals(tx, query, db::rowsOf(kListSoldLines.path, query));
}

DocumentDetail detailOf(db::Tx& tx, const Id& id)
{
    auto document = findDocument(tx, id);
    if (!document) {
        throw Problem{ProblemCode::NotFound};
    }
    nameCustomers(tx, {&*document, 1});
    std::vector<StoredLine> lines = linesOf(tx, id);
    std::vector<Id> sold;
    for (const StoredLine& line : lines) {
        sold.push_back(line.productId);
    }
    const auto products = catalog::findAll(tx, std::move(sold));
    DocumentDetail detail{std::move(*document), {}};
    for (StoredLine& line : lines) {
        const auto product = products.find(line.productId);
        const bool known = product != products.end();
        detail.lines.push_back({line.lineNo, line.productId, known ? product->second.code : "", std::move(line.description),
                                known ? product->second.kind : catalog::ItemKind::Goods, line.quantity, line.unitPrice,
                                Money{line.amountMinor, detail.document.total.currency}, line.taxRate, Money{line.taxMinor, detail.document.total.currency}});
    }
    return detail;
}

} // namespace tijara::sales
