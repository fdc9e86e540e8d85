// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales_read.h"

#include "server/catalog/catalog.h"
#include "server/customers/customers.h"
#include "server/sales/sales_rules.h"
#include "server/sales/sales_store.h"

namespace tijara::sales {

namespace {

constexpr std::size_t kBestProducts = 10;

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

/// Makes the figures of one dashboard: all of the shop's documents, in its currency.
class Figures {
public:
    explicit Figures(Currency currency) : m_currency(currency) {}

    [[nodiscard]] Figure money(std::int64_t minor, std::map<std::string, std::string> filter, std::string list = std::string(kListDocuments.path),
                               std::string adds = "total") const
    {
        return {minor, Unit::Money, m_currency, {std::move(list), std::move(filter), std::move(adds)}};
    }
    static Figure count(std::int64_t rows, std::map<std::string, std::string> filter, std::string list = std::string(kListDocuments.path))
    {
        return {rows, Unit::Count, {}, {std::move(list), std::move(filter), ""}};
    }

private:
    Currency m_currency;
};

std::map<std::string, std::string> daysOf(Date first)
{
    return {{"issuedFrom", toText(first)}, {"issuedTo", toText(monthEnd(first))}};
}

void addKinds(Dashboard& dashboard, const std::vector<GroupSum>& sums, const Figures& figures)
{
    std::int64_t revenue = 0;
    std::int64_t documents = 0;
    std::map<std::string, std::int64_t> counts;
    for (const GroupSum& sum : sums) {
        const std::map<std::string, std::string> filter = {{"kind", sum.key}};
        dashboard.kinds.push_back({enumFrom<DocumentKind>(sum.key).value(), Figures::count(sum.documents, filter), figures.money(sum.totalMinor, filter)});
        counts[sum.key] = sum.documents;
        revenue += sum.totalMinor;
        documents += sum.documents;
        dashboard.roundingTenMillionths += sum.roundingTenMillionths;
    }
    const std::string& note = toText(DocumentKind::CreditNote);
    const std::string& bill = toText(DocumentKind::Bill);
    dashboard.revenue = figures.money(revenue, {});
    dashboard.documents = Figures::count(documents, {});
    dashboard.returns = {basisPoints(counts[note], counts[bill]), Figures::count(counts[note], {{"kind", note}}), Figures::count(counts[bill], {{"kind", bill}})};
}

void addBestProducts(db::Tx& tx, Dashboard& dashboard, const Figures& figures)
{
    Names names(tx);
    const std::string list(kListSoldLines.path);
    for (const ProductSum& sum : sumsByProduct(tx)) {
        if (dashboard.bestProducts.size() == kBestProducts) {
            break;
        }
        const auto& product = names.product(sum.productId);
        if (!product || product->kind != catalog::ItemKind::Goods) {
            continue; // postage and fees are no products
        }
        const std::map<std::string, std::string> filter = {{"productId", toText(sum.productId)}};
        dashboard.bestProducts.push_back({sum.productId, product->code, product->name,
                                          {sum.quantity.thousandths, Unit::Quantity, {}, {list, filter, "quantity"}},
                                          figures.money(sum.amountMinor, filter, list, "amount")});
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
    if (!query.productId) {
        throw Problem(std::vector<Complaint>{{"productId", "required", {}}});
    }
    auto page = soldLineList().page<SoldLine>(tx, query);
    const auto product = catalog::find(tx, *query.productId);
    for (SoldLine& line : page.items) {
        line.code = product ? product->code : "";
    }
    return page;
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

Dashboard dashboardOf(db::Tx& tx, Currency currency)
{
    const Figures figures(currency);
    Dashboard dashboard;
    dashboard.asOf = tx.now();
    dashboard.currency = currency;
    addKinds(dashboard, sumsByKind(tx), figures);
    dashboard.customers = Figures::count(customers::count(tx), {}, std::string(customers::kListCustomers.path));
    for (const GroupSum& sum : sumsByMonth(tx)) {
        const Date first = parseDate(sum.key + "-01").value_or(Date{});
        dashboard.months.push_back({first, figures.money(sum.totalMinor, daysOf(first)), Figures::count(sum.documents, daysOf(first))});
    }
    for (const GroupSum& sum : sumsByCountry(tx)) {
        const std::map<std::string, std::string> filter = {{"country", sum.key}};
        dashboard.countries.push_back({sum.key, figures.money(sum.totalMinor, filter), Figures::count(sum.documents, filter)});
    }
    addBestProducts(tx, dashboard, figures);
    return dashboard;
}

} // namespace tijara::sales
