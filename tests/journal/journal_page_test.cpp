// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail: every entry in words, what was changed before and after, one record's entries, and the check of the whole.
#include "shared/catalog/catalog_contract.h"
#include "tests/support/sample_shop.h"
#include "tests/support/shop.h"
#include "ui/widgets/entry_words.h"
#include "ui/journal/journal_page.h"

#include <QLabel>

using namespace tijara;
using namespace tijara::tests;

namespace {

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(words); });
}

} // namespace

class JournalPageTest : public QObject {
    Q_OBJECT

private slots:
    void anIssuedPaperSaysOfWhichBillItIs()
    {
        Shop shop;
        const auto bill = shop.bill({{shop.product("TEA", 10'000).id, Quantity{1'000}, {}, {}}});
        RawRequest request;
        request.path = "/api/v1/documents/" + toText(bill.document.id) + "/paper";
        request.headers["Authorization"] = "Bearer " + shop.owner().accessToken;
        QCOMPARE(shop.server().send(request).status, 200);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::JournalPage>("journal");
        const auto& model = *page.view()->model();
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Paper issued"));
        QCOMPARE(model.index(0, 3).data().toString(), QString::fromStdString(bill.document.number));
    }

    void aChangeShowsWhatWasBeforeAndAfter()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto product = *server.call(catalog::kCreateProduct, catalog::NewProduct{"R-1", "Ring", catalog::ItemKind::Goods, UnitPrice{125'000}},
                                          {.token = owner.accessToken, .idempotencyKey = "one"});
        *server.call(catalog::kChangeProduct, catalog::ChangeProduct{"Ring, plain", UnitPrice{130'000}},
                     {.token = owner.accessToken, .id = product.id, .idempotencyKey = "two"});
        TestConsole console(server, owner);
        auto& page = console.open<ui::JournalPage>("journal");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!page.showTourStep(0).isEmpty());
        QVERIFY(says(*page.sheet(), QStringLiteral("Product changed")));
        QVERIFY(says(*page.sheet(), QStringLiteral("Before: Ring")));
        QVERIFY(says(*page.sheet(), QStringLiteral("After: Ring, plain")));
        QVERIFY(says(*page.sheet(), QStringLiteral("After: 13.00")));
        QVERIFY(says(*page.sheet(), QStringLiteral("Olive Owner")));

        for (QPushButton* button : page.sheet()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("All entries of this record")) {
                button->click();
            }
        }
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 2);
    }

    void whatHappenedIsReadWholeBesideTheSheet()
    {
        Shop shop;
        shop.product("TEA", 10'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::JournalPage>("journal");
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        QVERIFY(page.sheet()->isVisible());
        const QFontMetrics letters(console.style().font(ui::Type::CellKey));
        const int room = page.view()->columnWidth(2) - console.style().px(28);
        for (const char* kind : {"ledger.statement.imported", "ledger.transfer.posted", "tenants.registration.changed"}) {
            QVERIFY2(letters.horizontalAdvance(ui::EntryWords::ofKind(kind)) <= room, kind);
        }
        int all = 0;
        for (const int column : page.view()->shownColumns()) {
            all += page.view()->columnWidth(column);
        }
        QVERIFY(all <= page.view()->viewport()->width()); // nothing is pushed out for it
    }

    void aPaperIsToldInWords()
    {
        journal::Entry entry;
        entry.kind = "sales.paper.issued";
        entry.body = "{\"format\":\"a4\",\"language\":\"fr\",\"sha256\":\"" + std::string(64, 'a') + "\"}";
        const auto body = ui::EntryWords::bodyOf(entry, ui::Formats());
        QCOMPARE(body.fields.size(), 3U);
        for (const auto& field : body.fields) {
            QVERIFY2(field.label.at(0).isUpper(), qPrintable(field.label)); // no name of a member
        }
        QCOMPARE(body.fields[0].value, QStringLiteral("A4"));
        QCOMPARE(body.fields[1].value, QStringLiteral("Français"));
        QVERIFY(body.fields[2].value.startsWith(QStringLiteral("aaaaaaaa aaaaaaaa "))); // a line of 64 letters would not break
    }

    void theKindsAreFiltered()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::JournalPage>("journal");
        auto& model = *static_cast<ui::ListModelCore*>(page.view()->model());
        page.openRows({{"kind", "sales.adjustment.issued"}}, {});
        console.settle();
        QCOMPARE(model.count()->value, 3);
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Books adjusted"));
        QVERIFY(model.index(0, 3).data().toString().startsWith(QLatin1Char('A')));
        for (const std::string& kind : ui::EntryWords::kinds()) {
            QVERIFY2(ui::EntryWords::ofKind(kind) != QString::fromStdString(kind), kind.c_str());
        }
    }

    void theCheckOfTheWholeTrailSaysWhatItFound()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::JournalPage>("journal");
        page.startCheck();
        console.settle();
        QVERIFY2(page.dialog()->sentence().startsWith(QStringLiteral("All ")), qPrintable(page.dialog()->sentence()));
        QVERIFY(page.dialog()->sentence().contains(QStringLiteral("entries stand as they were written")));
    }

    void everyFindingHasItsSentence()
    {
        ui::Formats formats;
        QStringList sentences;
        for (const char* reason : {"changed", "missing", "cut_off", "other_history"}) {
            journal::Verification result;
            result.brokenSeq = 1234;
            result.reason = reason;
            sentences.push_back(ui::EntryWords::ofVerification(result, formats));
            QVERIFY(sentences.back().contains(QStringLiteral("1,234")));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void erasedValuesAndUnknownBodiesAreReadable()
    {
        ui::Formats formats;
        journal::Entry entry;
        entry.kind = "customers.created";
        entry.body = R"({"country":"France","email":"erased","name":"erased","number":"7"})";
        const auto body = ui::EntryWords::bodyOf(entry, formats);
        QCOMPARE(body.fields.size(), 3U + 1U);
        QCOMPARE(body.fields[0].label, QStringLiteral("Number"));
        QCOMPARE(body.fields[1].value, QStringLiteral("Erased"));
        QCOMPARE(ui::EntryWords::subjectOf(entry), QStringLiteral("7"));
        entry.body = "not JSON";
        QCOMPARE(ui::EntryWords::bodyOf(entry, formats).raw, QStringLiteral("not JSON"));
    }
};

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
