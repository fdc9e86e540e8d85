// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/text.h"
#include "shared/identity/sessions_contract.h"
#include "shared/sales/papers_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "tests/support/pdf_text.h"
#include "tests/support/shop.h"
#include "tests/support/test_rooms.h"

#include <sqlite3.h>

#include <set>
#include <thread>

using namespace tijara;
using namespace tijara::sales;
using tests::countOf;
using tests::textOf;

namespace {

tests::RawAnswer paper(tests::Shop& shop, const Id& document, const std::string& query = {}, const std::string& token = {})
{
    tests::RawRequest request;
    request.path = "/api/v1/documents/" + toText(document) + "/paper" + query;
    request.headers["Authorization"] = "Bearer " + (token.empty() ? shop.owner().accessToken : token);
    return shop.server().send(request);
}

std::string pdfOf(tests::Shop& shop, const Id& document, const std::string& query = {})
{
    const auto answer = paper(shop, document, query);
    if (answer.status != 200) {
        throw std::runtime_error("answered " + std::to_string(answer.status) + " " + answer.body);
    }
    return answer.body;
}

PapersVerification verified(tests::Shop& shop)
{
    return *shop.server().call(kVerifyPapers, shop.as());
}

std::vector<journal::Entry> issuedEntries(tests::Shop& shop)
{
    journal::EntryQuery query;
    query.kind = "sales.paper.issued";
    return shop.all(journal::kListEntries, query);
}

/// Runs a statement on the shop's file, as somebody with an editor for databases would; gives back the first column of the first row.
std::string meddle(tests::Shop& shop, const char* sql)
{
    std::string value;
    sqlite3* file = nullptr;
    if (sqlite3_open(shop.tenantFile().string().c_str(), &file) != SQLITE_OK) {
        throw std::runtime_error("the shop's file cannot be opened");
    }
    sqlite3_stmt* statement = nullptr;
    const bool good = sqlite3_prepare_v2(file, sql, -1, &statement, nullptr) == SQLITE_OK;
    if (good && sqlite3_step(statement) == SQLITE_ROW) {
        value.assign(static_cast<const char*>(sqlite3_column_blob(statement, 0)), static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
    }
    sqlite3_finalize(statement);
    sqlite3_close(file);
    if (!good) {
        throw std::runtime_error("not understood");
    }
    return value;
}

} // namespace

class PapersTest : public QObject {
    Q_OBJECT

private slots:
    void aBillSaysWhoWhatAndHowMuchInFourLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << QStringLiteral("en") << QStringList{QStringLiteral("Bill"), QStringLiteral("Amount, £"), QStringLiteral("2 lines"), QStringLiteral("£1,239.75"), QStringLiteral("1,234.50")};
        QTest::newRow("fr") << QStringLiteral("fr") << QStringList{QStringLiteral("Facture"), QStringLiteral("Désignation"), QStringLiteral("2 lignes"), QStringLiteral("1 239,75"), QStringLiteral("1 234,50")};
        QTest::newRow("ar") << QStringLiteral("ar") << QStringList{QStringLiteral("فاتورة"), QStringLiteral("البيان"), QStringLiteral("بندان"), QStringLiteral("£1,239.75"), QStringLiteral("1,234.50")};
        QTest::newRow("hi") << QStringLiteral("hi") << QStringList{QStringLiteral("बिल"), QStringLiteral("विवरण"), QStringLiteral("2 मदें"), QStringLiteral("£1,239.75"), QStringLiteral("1,234.50")};
    }
    void aBillSaysWhoWhatAndHowMuchInFourLanguages()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, words);
        tests::Shop shop;
        (void)*shop.server().call(tenants::kCreateRegistration, {tenants::TaxScheme::Vat, "GB123456789", "Test Shop Limited"}, shop.as());
        const auto ring = shop.product("R-1", 12345000);
        const auto box = shop.product("BOX", 26250);
        const auto customer = shop.customer("Wilhelmina Ashdown");
        const auto bill = shop.bill({{ring.id, {1000}, {}, {}}, {box.id, {2000}, {}, "Gift box (red)"}}, customer.id);
        for (const char* format : {"a4", "a5"}) {
            const std::string pdf = pdfOf(shop, bill.document.id, "?language=" + language.toStdString() + "&format=" + format);
            QVERIFY(pdf.starts_with("%PDF-1.5"));
            const std::string read = textOf(pdf);
            const QString text = QString::fromStdString(read);
            for (const QString& word : words) {
                QVERIFY2(text.contains(word), (word + QStringLiteral(" in\n") + text).toUtf8().constData());
            }
            for (const char* same : {"A-000001", "Test shop", "Test Shop Limited", "GB123456789", "Wilhelmina Ashdown", "R-1", "Gift box", "5.25", "United Kingdom"}) {
                const std::string wanted = language == QStringLiteral("fr") && std::string(same) == "5.25" ? "5,25" : same;
                QVERIFY2(read.find(wanted) != std::string::npos, (wanted + " in\n" + read).c_str());
            }
            QVERIFY(pdf.find("Wilhelmina") == std::string::npos); // neither in the title nor elsewhere outside the letters
            // Every font travels in the file, and only the letters it needs.
            const std::string fonts = tests::readPdf(pdf, "pdffonts");
            QVERIFY2(countOf(fonts, "yes yes yes") == countOf(fonts, "+") && countOf(fonts, "+") >= 2, fonts.c_str());
        }
    }

    void theTotalSaysWhatItIsMadeOfWhereThereIsTaxOrARoundOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << QStringLiteral("en") << QStringList{QStringLiteral("Taxable value"), QStringLiteral("Tax 0.25"), QStringLiteral("Tax 18"), QStringLiteral("Round off"), QStringLiteral("£10.20")};
        QTest::newRow("fr") << QStringLiteral("fr") << QStringList{QStringLiteral("Base hors taxe"), QStringLiteral("Taxe 0,25"), QStringLiteral("Taxe 18"), QStringLiteral("Arrondi"), QStringLiteral("10,20")};
        QTest::newRow("ar") << QStringLiteral("ar") << QStringList{QStringLiteral("للضريبة"), QStringLiteral("تقريب"), QStringLiteral("£10.20")};
        QTest::newRow("hi") << QStringLiteral("hi") << QStringList{QStringLiteral("योग्य"), QStringLiteral("ऑफ़"), QStringLiteral("£10.20")};
    }
    void theTotalSaysWhatItIsMadeOfWhereThereIsTaxOrARoundOff()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, words);
        tests::Shop shop;
        const auto product = shop.product("P", 25500);
        const NewBill wanted{{}, {}, {{product.id, {3000}, {}, {}, 1800}, {product.id, {1000}, {}, {}, 25}}, true};
        const auto bill = *shop.server().call(kIssueBill, wanted, shop.as({}, shop.newKey()));
        const QString text = QString::fromStdString(textOf(pdfOf(shop, bill.document.id, "?language=" + language.toStdString())));
        for (const QString& word : words) {
            QVERIFY2(text.contains(word), (word + QStringLiteral(" in\n") + text).toUtf8().constData());
        }
        const auto plain = shop.bill({{product.id, {1000}, {}, {}}});
        const QString without = QString::fromStdString(textOf(pdfOf(shop, plain.document.id, "?language=" + language.toStdString())));
        QVERIFY2(!without.contains(words.front()), without.toUtf8().constData());
    }

    void whoOnlyReadsSeesHowAPaperWillLookAndIssuesNone()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto customer = shop.customer("Ann Before");
        const auto bill = shop.bill({{product.id, {1000}, {}, {}}}, customer.id);
        const auto admin = shop.server().addAdmin("root@platform.example");
        const auto visit = *shop.server().call(identity::kEnterShop, {shop.owner().tenant->id, "They asked how a bill looks", 1}, tests::As{.token = admin.accessToken});
        const auto auditor = shop.server().addUser(shop.owner().accessToken, identity::Role::Auditor, "auditor@shop.example");
        for (const std::string& token : {visit.accessToken, auditor.accessToken}) {
            const auto seen = paper(shop, bill.document.id, {}, token);
            QCOMPARE(seen.status, 200);
            QVERIFY(textOf(seen.body).find("Ann Before") != std::string::npos);
        }
        QCOMPARE(verified(shop).papers, std::int64_t{0});
        // Once it is issued they see that one.
        const std::string issued = pdfOf(shop, bill.document.id);
        QCOMPARE(verified(shop).papers, std::int64_t{1});
        QVERIFY(paper(shop, bill.document.id, {}, visit.accessToken).body == issued);
    }

    void aShopThatIsReadOnlySeesHowAPaperWillLookAndIssuesNone()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto before = shop.bill({{product.id, {1000}, {}, {}}});
        const auto bill = shop.bill({{product.id, {2000}, {}, {}}}, shop.customer("Ann Before").id);
        const std::string issued = pdfOf(shop, before.document.id);
        const tests::As platform{.id = shop.owner().tenant->id, .local = true};
        tenants::ActOnTenant renewal{tenants::TenantAct::Renew, {}, {}, {}, {}, "paid for so long"};
        renewal.until = Date{bill.document.issuedOn.days - 20};
        QVERIFY(shop.server().call(tenants::kActOnTenant, renewal, platform)->state == tenants::TenantState::ReadOnly);
        QVERIFY(textOf(pdfOf(shop, bill.document.id)).find("Ann Before") != std::string::npos);
        QVERIFY(pdfOf(shop, before.document.id) == issued);
        QCOMPARE(verified(shop).papers, std::int64_t{1});
        renewal.until = Date{bill.document.issuedOn.days + 400};
        QVERIFY(shop.server().call(tenants::kActOnTenant, renewal, platform)->state == tenants::TenantState::Active);
        (void)pdfOf(shop, bill.document.id);
        QCOMPARE(verified(shop).papers, std::int64_t{2});
    }

    void aPaperStaysAsItWasIssued()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto customer = shop.customer("Ann Before");
        const auto bill = shop.bill({{product.id, {1000}, {}, {}}}, customer.id);
        const std::string before = pdfOf(shop, bill.document.id, "?language=fr");
        (void)*shop.server().call(customers::kChangeCustomer, {"Ann After", {}, {}, {}, {}}, shop.as(customer.id));
        (void)*shop.server().call(catalog::kChangeProduct, {"Another thing", {}}, shop.as(product.id));
        (void)*shop.server().call(tenants::kCreateRegistration, {tenants::TaxScheme::Vat, "GB1", "Test Shop Limited"}, shop.as());
        QVERIFY(pdfOf(shop, bill.document.id, "?language=fr") == before);
        QVERIFY(pdfOf(shop, bill.document.id) == before); // its first language, without being asked
        shop.server().restart();
        QVERIFY(pdfOf(shop, bill.document.id, "?language=fr&format=a4") == before);
        QCOMPARE(issuedEntries(shop).size(), std::size_t{1});
        // In another language it is made anew, and still names the customer as the bill was issued.
        const std::string english = textOf(pdfOf(shop, bill.document.id, "?language=en"));
        QVERIFY(english.find("Ann Before") != std::string::npos && english.find("Ann After") == std::string::npos);
        QVERIFY(verified(shop).good);
        QCOMPARE(verified(shop).papers, std::int64_t{2});
    }

    void firstRequestsAtOnceGiveOnePaper()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto bill = shop.bill(std::vector<NewLine>(60, {product.id, {1000}, {}, {}}), shop.customer("Ann").id);
        std::mutex mutex;
        std::set<std::string> hashes;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 6; ++thread) {
            threads.emplace_back([&] {
                const auto answer = paper(shop, bill.document.id, "?language=hi");
                const std::scoped_lock lock(mutex);
                hashes.insert(std::to_string(answer.status) + " " + hex(sha256(answer.body)));
            });
        }
        threads.clear();
        QCOMPARE(hashes.size(), std::size_t{1});
        QVERIFY(hashes.begin()->starts_with("200 "));
        QCOMPARE(issuedEntries(shop).size(), std::size_t{1});
        QVERIFY(verified(shop).good);
    }

    void aCreditNoteGivesBackAndNamesItsBill()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 25500);
        const auto bill = shop.bill({{product.id, {3000}, {}, {}}}, shop.customer("Ann").id);
        const auto note = *shop.server().call(kIssueCreditNote, {"broken", {{1, {2000}}}}, shop.as(bill.document.id, "n"));
        const std::string text = textOf(pdfOf(shop, note.document.id));
        QVERIFY2(text.find("Credit note") != std::string::npos && text.find("Total credited") != std::string::npos, text.c_str());
        QVERIFY2(text.find("£5.10") != std::string::npos && text.find("\u2212") == std::string::npos, text.c_str());
        QVERIFY2(text.find("A-000001 of ") != std::string::npos, text.c_str());
        QVERIFY(textOf(pdfOf(shop, note.document.id, "?language=fr")).find("Avoir") != std::string::npos);
    }

    void theShopsOwnNotesHaveNoPaper()
    {
        tests::Shop shop;
        shop.import("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                    "1,A,Thing,-3,2010-12-01 08:26:00,0,,United Kingdom\n2,A,Thing,3,2010-12-01 08:26:00,1.50,17850,United Kingdom\n");
        int papers = 0;
        for (const Document& document : shop.all(kListDocuments, DocumentQuery{})) {
            const auto answer = paper(shop, document.id);
            QCOMPARE(answer.status, hasPaper(document.kind) ? 200 : 409);
            if (answer.status == 200) {
                ++papers;
                const std::string text = textOf(answer.body);
                QVERIFY2(text.find("Customer no. 17850") != std::string::npos && text.find("1 December 2010") != std::string::npos, text.c_str());
            } else {
                QCOMPARE(answer.problem().params["kind"], std::string("writeOff"));
            }
        }
        QCOMPARE(papers, 1);
    }

    void whatIsAskedWrongIsSaid()
    {
        tests::Shop shop;
        const auto bill = shop.bill({{shop.product("P", 10000).id, {1000}, {}, {}}});
        QCOMPARE(paper(shop, bill.document.id, "?language=de").status, 422);
        QCOMPARE(paper(shop, bill.document.id, "?format=letter").status, 422);
        QCOMPARE(paper(shop, bill.document.id, "?colour=red").status, 422);
        QCOMPARE(paper(shop, shop.owner().tenant->id).status, 404);
        QVERIFY(issuedEntries(shop).empty());
        // Whoever may read sales may have the paper; whoever may not, not.
        const auto auditor = shop.server().addUser(shop.owner().accessToken, identity::Role::Auditor, "auditor@shop.example");
        QCOMPARE(paper(shop, bill.document.id, {}, auditor.accessToken).status, 200);
        const auto stranger = shop.server().addShop("Other shop", "other@shop.example");
        QCOMPARE(paper(shop, bill.document.id, {}, stranger.accessToken).status, 404);
    }

    void whatSomebodyDidToAStoredPaperShows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("reason");
        QTest::newRow("changed") << QByteArray("UPDATE papers SET content = x'255044462D'") << QStringLiteral("changed");
        QTest::newRow("changed with its hash") << QByteArray("UPDATE papers SET content = x'', sha256 = x'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855'")
                                               << QStringLiteral("changed");
        QTest::newRow("deleted") << QByteArray("DELETE FROM papers") << QStringLiteral("missing");
        QTest::newRow("slipped in") << QByteArray("INSERT INTO papers SELECT document_id, 'ar', format, customer_id, sha256, issued_at, content FROM papers")
                                    << QStringLiteral("not_journalled");
    }
    void whatSomebodyDidToAStoredPaperShows()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, reason);
        tests::Shop shop;
        const auto bill = shop.bill({{shop.product("P", 10000).id, {1000}, {}, {}}});
        (void)pdfOf(shop, bill.document.id);
        QVERIFY(verified(shop).good);
        meddle(shop, sql.constData());
        const auto found = verified(shop);
        QVERIFY(!found.good);
        QCOMPARE(found.reason.value_or(""), reason.toStdString());
        QVERIFY(found.documentId == bill.document.id);
    }

    void anErasedCustomersPaperIsInNoFileAndNeverMadeAgainWithTheName()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto customer = shop.customer("Wilhelmina Ashdown");
        const auto bill = shop.bill({{product.id, {1000}, {}, {}}}, customer.id);
        const auto walkIn = shop.bill({{product.id, {1000}, {}, {}}});
        const std::string pdf = pdfOf(shop, bill.document.id);
        (void)pdfOf(shop, walkIn.document.id);
        const std::string stored = meddle(shop, "SELECT content FROM papers WHERE customer_id IS NOT NULL");
        QVERIFY(!stored.empty() && stored.find("%PDF") == std::string::npos); // sealed, not plain
        const std::string piece = stored.substr(stored.size() / 2, 40);
        QVERIFY(!tests::filesWith(shop.server().folder(), piece).empty());
        (void)*shop.server().call(customers::kEraseCustomer, {"asked by letter"}, shop.as(customer.id));
        for (const jobs::Job& job : shop.all(jobs::kListJobs, jobs::JobQuery{})) {
            QCOMPARE(shop.ended(job.id).state, jobs::JobState::Done);
        }
        QVERIFY(tests::filesWith(shop.server().folder(), piece).empty());
        const auto found = verified(shop);
        QVERIFY(found.good); // a paper that had to go is no paper missing
        QCOMPARE(found.papers, std::int64_t{1});
        const std::string again = textOf(pdfOf(shop, bill.document.id));
        QVERIFY(again.find("Wilhelmina") == std::string::npos && again.find("A-000001") != std::string::npos);
        QVERIFY(verified(shop).good);
    }

    void theLargestDocumentOfTheRealYearTakesSeconds()
    {
        tests::Shop shop;
        std::vector<NewLine> lines;
        for (int line = 0; line < 1114; ++line) {
            lines.push_back({line == 0 ? shop.product("P", 29900).id : lines[0].productId, {1000 * (line % 7 + 1)}, {}, "WHITE HANGING HEART T-LIGHT HOLDER " + std::to_string(line)});
        }
        const auto bill = shop.bill(lines);
        QElapsedTimer clock;
        clock.start();
        const std::string pdf = pdfOf(shop, bill.document.id);
        const auto first = clock.restart();
        QVERIFY(pdfOf(shop, bill.document.id) == pdf);
        qInfo("1,114 lines: first %lld ms, again %lld ms, %zu bytes", static_cast<long long>(first), static_cast<long long>(clock.elapsed()), pdf.size());
        QVERIFY(first < 10'000);
        QVERIFY(textOf(pdf).find("1,114 lines") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PapersTest)
#include "papers_test.moc"
