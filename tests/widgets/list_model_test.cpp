// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalog/catalog_contract.h"
#include "tests/support/test_server.h"
#include "ui/client/accounts.h"
#include "ui/client/local_store.h"
#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/preferences.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace tijara;
using namespace tijara::ui;
using catalog::Product;
using tests::TestServer;

namespace {

constexpr int kProducts = 320; ///< more than two pages

constexpr Column<Product> kColumns[] = {
    {"code", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Key, 120, "code", 0, [](const Product& row, const Formats&) -> CellValue { return row.code; }},
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Text, 0, "name", 0, [](const Product& row, const Formats&) -> CellValue { return row.name; }},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 120, "", 1, [](const Product& row, const Formats&) -> CellValue { return lookOf(row.kind); }},
};

} // namespace

class ListModelTest : public QObject {
    Q_OBJECT

    using Model = ListModel<Product, catalog::ProductQuery>;

    struct Desk {
        Client client;
        Style style;
        Formats formats;
        Language language;
        LocalStore store{QStringLiteral(":memory:")};
        WriteLock lock;
        Accounts accounts{client, store, nullptr};
        Preferences preferences{style, language, store};
        Console console{client, style, formats, language, store, lock, accounts, preferences, {}, {}, {}, {}, {}, {}};
    };

    static bool settle(const ListModelCore& model)
    {
        return QTest::qWaitFor([&] { return model.wasAsked() && !model.isLoading(); }, 20'000);
    }

    std::unique_ptr<TestServer> m_server;
    identity::SignedIn m_owner;

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_owner = m_server->setUp();
        for (int number = 0; number < kProducts; ++number) {
            const std::string code = "P" + std::to_string(1000 + number);
            const auto kind = number % 40 == 0 ? catalog::ItemKind::Fee : catalog::ItemKind::Goods;
            *m_server->call(catalog::kCreateProduct, catalog::NewProduct{code, "Thing " + code, kind, UnitPrice{number * 100}}, {.token = m_owner.accessToken});
        }
    }
    void cleanupTestCase() { m_server.reset(); }

    void rowsComeAsTheyAreScrolledTo()
    {
        Desk desk;
        desk.client.connectTo(QUrl(QString::fromStdString(m_server->url())));
        desk.client.beginSession(m_owner);
        Model model(desk.console, catalog::kListProducts, catalog::kTotalOfProducts, kColumns, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ListView view(desk.style, model, nullptr);
        view.resize(600, 400);
        view.show();
        model.reload();
        QVERIFY(settle(model));
        QVERIFY(model.loadedRows() < kProducts);
        QVERIFY(model.rowCount() > model.loadedRows()); // skeletons of those to come
        QCOMPARE(model.count()->value, std::int64_t{kProducts});
        QVERIFY(QTest::qWaitFor(
            [&] {
                view.scrollToBottom();
                return model.loadedRows() == kProducts && !model.isLoading();
            },
            20'000));
        QCOMPARE(model.rowCount(), kProducts);
        std::set<std::string> codes;
        for (int row = 0; row < kProducts; ++row) {
            codes.insert(model.at(row)->code);
        }
        QCOMPARE(codes.size(), std::size_t{kProducts}); // each once
    }

    void theHeadSortsOnTheServerAndTheFilterToo()
    {
        Desk desk;
        desk.client.connectTo(QUrl(QString::fromStdString(m_server->url())));
        desk.client.beginSession(m_owner);
        Model model(desk.console, catalog::kListProducts, catalog::kTotalOfProducts, kColumns, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ListView view(desk.style, model, nullptr);
        view.resize(600, 400);
        view.show();
        const auto press = [&](int section) {
            const int x = view.horizontalHeader()->sectionViewportPosition(section) + 20;
            QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
        };
        press(0);
        QCOMPARE(model.sort(), std::string("code"));
        QVERIFY(settle(model));
        QCOMPARE(model.at(0)->code, std::string("P1000"));
        press(0);
        QVERIFY(settle(model));
        QCOMPARE(model.sort(), std::string("-code"));
        QCOMPARE(model.at(0)->code, "P" + std::to_string(1000 + kProducts - 1));
        press(2); // has no sort
        QCOMPARE(model.sort(), std::string("-code"));
        press(0); // the list's own order again
        QVERIFY(model.sort().empty());
        QVERIFY(settle(model));
        model.setFilter({{"kind", "fee"}});
        QVERIFY(settle(model));
        QCOMPARE(model.rowCount(), kProducts / 40);
        model.setFilter({{"search", "no such thing"}});
        QVERIFY(settle(model));
        QCOMPARE(model.rowCount(), 0);
    }

    void aFailureKeepsTheRowsAndSaysWhy()
    {
        Desk desk;
        desk.client.connectTo(QUrl(QString::fromStdString(m_server->url())));
        desk.client.beginSession(m_owner);
        Model model(desk.console, catalog::kListProducts, catalog::kTotalOfProducts, kColumns, nullptr);
        model.reload();
        QVERIFY(settle(model));
        const int rows = model.loadedRows();
        identity::SignedIn stranger = m_owner;
        stranger.accessToken = "not a token";
        stranger.refreshToken = "nor this";
        desk.client.beginSession(stranger);
        model.reload();
        QVERIFY(settle(model));
        QVERIFY(model.problem().has_value());
        QCOMPARE(model.loadedRows(), rows);
    }

    void aSortThatFailsLeavesTheOrderOfTheRows()
    {
        Desk desk;
        desk.client.connectTo(QUrl(QString::fromStdString(m_server->url())));
        desk.client.beginSession(m_owner);
        Model model(desk.console, catalog::kListProducts, catalog::kTotalOfProducts, kColumns, nullptr);
        model.setSort("-code");
        QVERIFY(settle(model));
        const std::string first = model.at(0)->code;
        desk.client.connectTo(QUrl(QStringLiteral("http://127.0.0.1:1"))); // nobody is there
        desk.client.beginSession(m_owner);
        model.setSort("name");
        QVERIFY(settle(model));
        QVERIFY(model.problem().has_value());
        QCOMPARE(model.at(0)->code, first);
        QCOMPARE(model.servedSort(), std::string("-code"));
        QCOMPARE(model.sortedColumn(), 0);
        QCOMPARE(model.sort(), std::string("-code"));
        desk.client.connectTo(QUrl(QString::fromStdString(m_server->url())));
        desk.client.beginSession(m_owner);
        model.setSort("name"); // is asked for, not taken for what was asked already
        QVERIFY(settle(model));
        QVERIFY(!model.problem());
        QCOMPARE(model.sortedColumn(), 1);
        QCOMPARE(model.at(0)->code, std::string("P1000"));
    }

    void numbersStandAtThePhysicalRight()
    {
        Desk desk;
        static constexpr Column<Product> kPrice[] = {{"price", QT_TRANSLATE_NOOP("Columns", "Price, %1"), Cell::Number, 0, "", 0,
                                                      [](const Product&, const Formats&) -> CellValue { return QStringLiteral("−1.75"); }}};
        desk.formats.set(Currency("GBP"), QStringLiteral("Europe/London"), QStringLiteral("en"));
        Model model(desk.console, catalog::kListProducts, catalog::kTotalOfProducts, kPrice, nullptr);
        const auto alignment = Qt::Alignment(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        QVERIFY(alignment.testFlag(Qt::AlignRight) && alignment.testFlag(Qt::AlignAbsolute));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Price, £"));
    }
};

QTEST_MAIN(ListModelTest)
#include "list_model_test.moc"
