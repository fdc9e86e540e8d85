// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the dashboard opens rows that add up to it exactly, in the console and through the API, on the sample and on the
// whole real year.
#include "shared/customers/customers_contract.h"
#include "tests/support/test_console.h"
#include "ui/sales/dashboard_page.h"
#include "ui/widgets/list_page.h"

#include <cstdlib>
#include <numeric>

using namespace tijara;
using namespace tijara::tests;

namespace {

struct Named {
    std::string name;
    Figure figure;
};

std::vector<Named> figuresOf(const sales::Dashboard& all, const sales::BestProducts& best)
{
    std::vector<Named> figures = {{"revenue", all.revenue}, {"documents", all.documents}, {"customers", all.customers},
                                  {"returns, part", all.returns.part}, {"returns, whole", all.returns.whole}};
    for (const auto& kind : all.kinds) {
        figures.push_back({toText(kind.kind) + ", documents", kind.documents});
        figures.push_back({toText(kind.kind) + ", total", kind.total});
    }
    for (const auto& month : all.months) {
        figures.push_back({toText(month.month) + ", revenue", month.revenue});
        figures.push_back({toText(month.month) + ", documents", month.documents});
        for (const auto& kind : month.kinds) {
            figures.push_back({toText(month.month) + ", " + toText(kind.kind) + ", documents", kind.documents});
            figures.push_back({toText(month.month) + ", " + toText(kind.kind) + ", total", kind.total});
        }
        figures.push_back({toText(month.month) + ", bills", month.averageBill.sum});
        figures.push_back({toText(month.month) + ", number of bills", month.averageBill.rows});
        for (const Rate& rate : {month.returnedBills, month.returnedValue}) {
            figures.push_back({toText(month.month) + ", returned", rate.part});
            figures.push_back({toText(month.month) + ", sold", rate.whole});
        }
    }
    for (const auto& hour : all.hours) {
        figures.push_back({"hour " + std::to_string(hour.weekHour), hour.bills});
    }
    for (const auto& loyal : all.loyalty) {
        figures.push_back({std::to_string(loyal.billsFrom) + " bills or more", loyal.customers});
    }
    for (const auto& product : best.products) {
        figures.push_back({product.code + ", quantity", product.quantity});
        figures.push_back({product.code + ", revenue", product.revenue});
    }
    for (const auto& country : all.countries) {
        figures.push_back({country.country + ", revenue", country.revenue});
        figures.push_back({country.country + ", documents", country.documents});
    }
    return figures;
}

struct Sums {
    std::int64_t rows = 0;
    std::map<std::string, std::int64_t> members; ///< money in minor units, quantities in thousandths
};

/// Walks all pages of a list and adds up what its rows have.
class RowWalker {
public:
    RowWalker(const TestServer& server, std::string token) : m_server(server), m_token(std::move(token)) {}

    const Sums& sumsOf(const Opens& opens)
    {
        std::string path = opens.list + "?limit=200";
        for (const auto& [name, value] : opens.filter) {
            path += '&' + name + '=' + QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
        }
        const auto known = m_sums.find(path);
        return known != m_sums.end() ? known->second : m_sums.emplace(path, walk(path)).first->second;
    }

private:
    Sums walk(const std::string& path)
    {
        Sums sums;
        std::string after;
        do {
            const RawAnswer answer = m_server.send({.path = path + (after.empty() ? "" : "&after=" + after), .headers = {{"Authorization", "Bearer " + m_token}}});
            if (answer.status != 200) {
                throw std::runtime_error(path + ": " + answer.body);
            }
            const auto page = parseJson(answer.body);
            for (const auto& row : page["items"].GetArray()) {
                ++sums.rows;
                for (const auto& member : row.GetObject()) {
                    if (member.value.IsInt64()) {
                        sums.members[member.name.GetString()] += member.value.GetInt64();
                    } else if (member.value.IsObject() && member.value.HasMember("minor")) {
                        sums.members[member.name.GetString()] += member.value["minor"].GetInt64();
                    }
                }
            }
            after = page.HasMember("next") && page["next"].IsString() ? QUrl::toPercentEncoding(QString::fromUtf8(page["next"].GetString())).toStdString() : "";
        } while (!after.empty());
        return sums;
    }

    const TestServer& m_server;
    std::string m_token;
    std::map<std::string, Sums> m_sums;
};

std::filesystem::path wholeYear()
{
    return std::filesystem::path(TIJARA_SOURCE_DIR) / "../shared/data/online_retail.csv.gz";
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private:
    static void follow(const std::filesystem::path& file, const std::filesystem::path& expected)
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto state = importFile(server, owner.accessToken, file);
        QCOMPARE(QString::fromStdString(toText(state.job->state)), QStringLiteral("done"));
        QCOMPARE(state.outcome->refused, 0);

        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        QVERIFY(page.figures());
        const sales::Dashboard all = *page.figures();
        const sales::BestProducts best = page.bestProducts();
        QCOMPARE(best.products.size(), std::size_t{10});
        RowWalker walker(server, owner.accessToken);
        for (const auto& [name, figure] : figuresOf(all, best)) {
            const Sums& sums = walker.sumsOf(figure.opens);
            const auto member = sums.members.find(figure.opens.adds);
            const std::int64_t sum = figure.opens.adds.empty() ? sums.rows : member == sums.members.end() ? 0 : member->second;
            QVERIFY2(sum == figure.value, (name + ": " + std::to_string(figure.value) + ", its rows give " + std::to_string(sum)).c_str());
            // The console shows those rows and no others.
            console.window().openRows(figure.opens, QStringLiteral("a figure"));
            const auto& list = console.shown<ui::ListPage>();
            const auto& model = *static_cast<const ui::ListModelCore*>(list.view()->model());
            QVERIFY2(model.filter() == figure.opens.filter, name.c_str());
            QVERIFY2(!model.problem(), name.c_str());
            QVERIFY(model.count().has_value());
            QCOMPARE(model.count()->value, std::min(sums.rows, kExactCountMax));
        }
        followTotals(server, owner.accessToken, walker);
        compare(all, parseJson(bytesOf(expected)));
        compareWithin(all, best);
    }

    // What the figures say of each other: parts make their wholes, steps only go down, trends come to their sums.
    static void compareWithin(const sales::Dashboard& all, const sales::BestProducts& best)
    {
        for (const auto& month : all.months) {
            std::int64_t documents = 0;
            std::int64_t total = 0;
            for (const auto& kind : month.kinds) {
                documents += kind.documents.value;
                total += kind.total.value;
            }
            QCOMPARE(documents, month.documents.value);
            QCOMPARE(total, month.revenue.value);
            QVERIFY(month.averageBill.margin.value() > 0);
            QVERIFY(std::llabs(month.averageBill.value * month.averageBill.rows.value - month.averageBill.sum.value) <= month.averageBill.rows.value);
        }
        const auto sumOf = [](const std::vector<std::int64_t>& trend) { return std::accumulate(trend.begin(), trend.end(), std::int64_t{0}); };
        QCOMPARE(best.months.size(), all.months.size());
        for (const auto& product : best.products) {
            QCOMPARE(product.trend.size(), all.months.size());
            QCOMPARE(sumOf(product.trend), product.revenue.value);
        }
        for (const auto& country : all.countries) {
            QCOMPARE(sumOf(country.trend), country.revenue.value);
        }
        std::int64_t bills = 0;
        for (const auto& hour : all.hours) {
            bills += hour.bills.value;
        }
        QCOMPARE(bills, all.returns.whole.value);
        std::int64_t before = all.customers.value;
        for (const auto& loyal : all.loyalty) {
            QVERIFY(loyal.customers.value <= before);
            before = loyal.customers.value;
        }
        QVERIFY(before > 0);
    }

    /// The sums below the lists, under every filter they serve.
    static void followTotals(const TestServer& server, const std::string& token, RowWalker& walker)
    {
        std::vector<sales::DocumentQuery> queries(9);
        queries[1].kind = sales::DocumentKind::CreditNote;
        queries[2].country = "France";
        queries[3].kind = sales::DocumentKind::Bill;
        queries[3].country = "Germany";
        queries[4].issuedFrom = parseDate("2011-03-05");
        queries[4].issuedTo = parseDate("2011-08-20");
        queries[5].number = "5361";
        queries[6].country = "Nowhere";
        queries[7].kind = sales::DocumentKind::Adjustment;
        queries[7].number = "A";
        queries[8].customerId = server.call(customers::kListCustomers, customers::CustomerQuery{}, {.token = token})->items.at(5).id;
        for (const auto& query : queries) {
            checkTotals(*server.call(sales::kTotalOfDocuments, query, {.token = token}), walker, 3);
        }
        const auto best = server.call(sales::kBestProducts, {.token = token});
        for (const auto& product : best->products) {
            sales::SoldLineQuery query;
            query.productId = product.productId;
            const Totals totals = *server.call(sales::kTotalOfSoldLines, query, {.token = token});
            QCOMPARE(totals.sums.at(0).value, product.quantity.value); // the same figure as the dashboard's
            checkTotals(totals, walker, 2);
        }
    }

    static void checkTotals(const Totals& totals, RowWalker& walker, std::size_t summed)
    {
        QVERIFY(totals.rows.exact && !totals.mixedCurrencies);
        QCOMPARE(totals.sums.size(), summed);
        for (const Figure& sum : totals.sums) {
            const Sums& sums = walker.sumsOf(sum.opens);
            QCOMPARE(totals.rows.value, sums.rows);
            const auto member = sums.members.find(sum.opens.adds);
            QVERIFY2(sum.value == (member == sums.members.end() ? 0 : member->second), sum.opens.adds.c_str());
        }
    }

    static void compare(const sales::Dashboard& all, const rapidjson::Document& expected)
    {
        QCOMPARE(all.revenue.value, expected["minor"].GetInt64());
        QCOMPARE(all.roundingTenMillionths, expected["roundingTenMillionths"].GetInt64());
        QCOMPARE(all.documents.value, expected["documents"]["all"].GetInt64());
        QCOMPARE(all.customers.value, expected["customers"].GetInt64());
        QCOMPARE(all.returns.part.value, expected["kinds"]["creditNotes"]["documents"].GetInt64());
        QCOMPARE(all.returns.whole.value, expected["kinds"]["bills"]["documents"].GetInt64());
        QCOMPARE(all.months.size(), expected["months"].MemberCount());
        for (const auto& month : all.months) {
            const auto& one = expected["months"][toText(month.month).substr(0, 7)];
            QCOMPARE(month.revenue.value, one["minor"].GetInt64());
            QCOMPARE(month.documents.value, one["documents"].GetInt64());
        }
        QCOMPARE(all.countries.size(), expected["countries"].MemberCount());
        for (const auto& country : all.countries) {
            const auto& one = expected["countries"][country.country];
            QCOMPARE(country.revenue.value, one["minor"].GetInt64());
            QCOMPARE(country.documents.value, one["documents"].GetInt64());
        }
    }

private slots:
    void figuresOfTheSampleOpenRowsThatAddUp()
    {
        follow(demoSample(), std::filesystem::path(TIJARA_SOURCE_DIR) / "resources/demo/expected.json");
    }
    void figuresOfTheWholeYearOpenRowsThatAddUp()
    {
        if (!std::filesystem::exists(wholeYear())) {
            QSKIP("the whole year is not beside the source folder");
        }
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("instrumented, the whole year takes a quarter of an hour and walks the same code as the sample");
#endif
        follow(wholeYear(), std::filesystem::path(TIJARA_SOURCE_DIR) / "tests/sales/cases/online_retail_expected.json");
    }
};

QTEST_MAIN(FiguresTest)
#include "figures_test.moc"
