// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales_read.h"

#include "server/catalog/catalog.h"
#include "server/customers/customers.h"
#include "server/sales/sales_store.h"

namespace tijara::sales {

namespace {

/// Looks each customer and product up once, however often they come.
class Names {
public:
    explicit Names(db::Tx& tx) : m_tx(tx) {}

    void fill(Document& document)
    {
        if (!document.customerId) {
            return;
        }
        const auto& customer = known(m_customers, *document.customerId, &customers::find);
        document.customerNumber = customer ? customer->number : "";
        document.customerName = customer ? customer->name : "";
    }
    const std::optional<catalog::Product>& product(const Id& id) { return known(m_products, id, &catalog::find); }

private:
    template <class T>
    const std::optional<T>& known(std::unordered_map<Id, std::optional<T>>& all, const Id& id, std::optional<T> (*find)(db::Tx&, const Id&))
    {
        const auto found = all.find(id);
        return found != all.end() ? found->second : all.emplace(id, find(m_tx, id)).first->second;
    }

    db::Tx& m_tx;
    std::unordered_map<Id, std::optional<customers::Customer>> m_customers;
    std::unordered_map<Id, std::optional<catalog::Product>> m_products;
};

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
    Names names(tx);
    for (Document& document : page.items) {
        names.fill(document);
    }
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
    Names names(tx);
    names.fill(*document);
    DocumentDetail detail{std::move(*document), {}};
    for (StoredLine& line : linesOf(tx, id)) {
        const auto& product = names.product(line.productId);
        detail.lines.push_back({line.lineNo, line.productId, product ? product->code : "", std::move(line.description),
                                product ? product->kind : catalog::ItemKind::Goods, line.quantity, line.unitPrice,
                                Money{line.amountMinor, detail.document.total.currency}});
    }
    return detail;
}

} // namespace tijara::sales
