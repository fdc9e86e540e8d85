// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/dashboard.h"

#include "server/catalog/catalog.h"
#include "server/customers/customers.h"
#include "server/sales/sales_rules.h"
#include "server/sales/sales_store.h"

#include <algorithm>

namespace tijara::sales {

namespace {

constexpr std::size_t kBest = 10;
// Steps of the way from a first bill to a customer of the house.
constexpr std::int64_t kBillsFrom[] = {1, 2, 5, 10};

using Filter = std::map<std::string, std::string>;

struct Sum {
    std::int64_t documents = 0;
    std::int64_t totalMinor = 0;
    double squares = 0;

    void add(const DocumentSum& part)
    {
        documents += part.documents;
        totalMinor += part.totalMinor;
        squares += part.squares;
    }
};

/// The documents of a month, or of all time, by kind.
struct Sums {
    Sum all;
    std::map<DocumentKind, Sum> kinds;

    void add(const DocumentSum& part)
    {
        all.add(part);
        kinds[part.kind].add(part);
    }
    [[nodiscard]] Sum of(DocumentKind kind) const
    {
        const auto found = kinds.find(kind);
        return found == kinds.end() ? Sum{} : found->second;
    }
};

using MonthAmounts = std::map<std::string, std::int64_t>; ///< "2011-12" and minor units

struct Country {
    Sum all;
    MonthAmounts months;
};

Filter operator+(Filter filter, const Filter& more)
{
    filter.insert(more.begin(), more.end());
    return filter;
}

Filter ofKind(DocumentKind kind)
{
    return {{"kind", toText(kind)}};
}

/// Makes the figures of one dashboard: all of the shop's documents, in its currency.
class Figures {
public:
    explicit Figures(Currency currency) : m_currency(currency) {}

    [[nodiscard]] Figure money(std::int64_t minor, Filter filter, std::string list = std::string(kListDocuments.path), std::string adds = "total") const
    {
        return {minor, Unit::Money, m_currency, {std::move(list), std::move(filter), std::move(adds)}};
    }
    static Figure count(std::int64_t rows, Filter filter, std::string list = std::string(kListDocuments.path))
    {
        return {rows, Unit::Count, {}, {std::move(list), std::move(filter), ""}};
    }
    [[nodiscard]] std::vector<KindOfDocument> kinds(const Sums& sums, const Filter& filter) const
    {
        std::vector<KindOfDocument> kinds;
        for (const auto& [kind, sum] : sums.kinds) {
            const Filter both = ofKind(kind) + filter;
            kinds.push_back({kind, count(sum.documents, both), money(sum.totalMinor, both)});
        }
        return kinds;
    }
    static Rate returnedBills(const Sums& sums, const Filter& filter)
    {
        const Sum bills = sums.of(DocumentKind::Bill);
        const Sum notes = sums.of(DocumentKind::CreditNote);
        return {basisPoints(notes.documents, bills.documents), count(notes.documents, ofKind(DocumentKind::CreditNote) + filter),
                count(bills.documents, ofKind(DocumentKind::Bill) + filter)};
    }
    [[nodiscard]] Rate returnedValue(const Sums& sums, const Filter& filter) const
    {
        const Sum bills = sums.of(DocumentKind::Bill);
        const Sum notes = sums.of(DocumentKind::CreditNote);
        return {basisPoints(-notes.totalMinor, bills.totalMinor), money(notes.totalMinor, ofKind(DocumentKind::CreditNote) + filter),
                money(bills.totalMinor, ofKind(DocumentKind::Bill) + filter)};
    }
    [[nodiscard]] Mean averageBill(const Sums& sums, const Filter& filter) const
    {
        const Sum bills = sums.of(DocumentKind::Bill);
        const Filter both = ofKind(DocumentKind::Bill) + filter;
        return {meanOf(bills.documents, bills.totalMinor), marginOf(bills.documents, bills.totalMinor, bills.squares), money(bills.totalMinor, both),
                count(bills.documents, both)};
    }

private:
    Currency m_currency;
};

Filter daysOf(Date first)
{
    return {{"issuedFrom", toText(first)}, {"issuedTo", toText(monthEnd(first))}};
}

std::vector<std::int64_t> trendOf(const MonthAmounts& amounts, const std::vector<std::string>& months)
{
    std::vector<std::int64_t> trend;
    for (const std::string& month : months) {
        const auto found = amounts.find(month);
        trend.push_back(found == amounts.end() ? 0 : found->second);
    }
    return trend;
}

Date firstDayOf(const std::string& month)
{
    return parseDate(month + "-01").value_or(Date{});
}

void addMonths(Dashboard& dashboard, const std::map<std::string, Sums>& months, const Figures& figures)
{
    for (const auto& [month, sums] : months) {
        const Date first = firstDayOf(month);
        const Filter days = daysOf(first);
        dashboard.months.push_back({first, figures.money(sums.all.totalMinor, days), Figures::count(sums.all.documents, days), figures.kinds(sums, days),
                                    figures.averageBill(sums, days), Figures::returnedBills(sums, days), figures.returnedValue(sums, days)});
    }
}

void addCountries(Dashboard& dashboard, const std::map<std::string, Country>& countries, const std::vector<std::string>& months, const Figures& figures)
{
    for (const auto& [name, country] : countries) {
        const Filter filter = {{"country", name}};
        dashboard.countries.push_back({name, figures.money(country.all.totalMinor, filter), Figures::count(country.all.documents, filter),
                                       trendOf(country.months, months)});
    }
    std::stable_sort(dashboard.countries.begin(), dashboard.countries.end(),
                     [](const CountrySales& one, const CountrySales& other) { return one.revenue.value > other.revenue.value; });
}

void addHours(db::Tx& tx, Dashboard& dashboard)
{
    for (const HourCount& hour : billsByHour(tx)) {
        dashboard.hours.push_back({hour.weekHour, Figures::count(hour.bills, ofKind(DocumentKind::Bill) + Filter{{"weekHour", std::to_string(hour.weekHour)}})});
    }
}

void addLoyalty(db::Tx& tx, Dashboard& dashboard)
{
    for (const std::int64_t bills : kBillsFrom) {
        dashboard.loyalty.push_back(
            {bills, Figures::count(customers::countWithBills(tx, bills), {{"billsFrom", std::to_string(bills)}}, std::string(customers::kListCustomers.path))});
    }
}

} // namespace

Dashboard dashboardOf(db::Tx& tx, Currency currency)
{
    const Figures figures(currency);
    Dashboard dashboard;
    dashboard.asOf = tx.now();
    dashboard.currency = currency;
    Sums all;
    std::map<std::string, Sums> months;
    std::map<std::string, Country> countries;
    for (const DocumentSum& sum : sumsOfDocuments(tx)) {
        all.add(sum);
        months[sum.month].add(sum);
        countries[sum.country].all.add(sum);
        countries[sum.country].months[sum.month] += sum.totalMinor;
        dashboard.roundingTenMillionths += sum.roundingTenMillionths;
    }
    dashboard.revenue = figures.money(all.all.totalMinor, {});
    dashboard.documents = Figures::count(all.all.documents, {});
    dashboard.customers = Figures::count(customers::count(tx), {}, std::string(customers::kListCustomers.path));
    dashboard.returns = Figures::returnedBills(all, {});
    dashboard.kinds = figures.kinds(all, {});
    addMonths(dashboard, months, figures);
    std::vector<std::string> named;
    for (const auto& [month, sums] : months) {
        named.push_back(month);
    }
    addCountries(dashboard, countries, named, figures);
    addHours(tx, dashboard);
    addLoyalty(tx, dashboard);
    return dashboard;
}

BestProducts bestProductsOf(db::Tx& tx, Currency currency)
{
    const Figures figures(currency);
    const std::string list(kListSoldLines.path);
    const std::vector<std::string> months = monthsOfDocuments(tx);
    BestProducts best;
    for (const std::string& month : months) {
        best.months.push_back(firstDayOf(month));
    }
    for (const ProductSum& sum : sumsByProduct(tx)) {
        if (best.products.size() == kBest) {
            break;
        }
        const auto product = catalog::find(tx, sum.productId);
        if (!product || product->kind != catalog::ItemKind::Goods) {
            continue; // postage and fees are no products
        }
        MonthAmounts amounts;
        for (const MonthAmount& one : amountsOf(tx, sum.productId)) {
            amounts[one.month] = one.amountMinor;
        }
        const Filter filter = {{"productId", toText(sum.productId)}};
        best.products.push_back({sum.productId, product->code, product->name, {sum.quantity.thousandths, Unit::Quantity, {}, {list, filter, "quantity"}},
                                 figures.money(sum.amountMinor, filter, list, "amount"), trendOf(amounts, months)});
    }
    return best;
}

} // namespace tijara::sales
