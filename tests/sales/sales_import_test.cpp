// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/sqlite.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"

#include <fstream>
#include <sstream>

using namespace tijara;
using namespace tijara::sales;

namespace {

const std::string kHeader = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
const std::string kFirst = "536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
                           "536365,71053,LANTERN,2,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n";
const std::string kSecond = "C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527.0,United Kingdom\n";
const std::string kThird = "536380,POST,POSTAGE,3,2010-12-01 09:45:00,18.00,12583.0,France\n";

bool anyFileHolds(const std::filesystem::path& folder, const std::string& text)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        std::stringstream all;
        all << in.rdbuf();
        if (entry.is_regular_file() && all.str().find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

std::size_t uploadsIn(const std::filesystem::path& folder)
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "imports")) {
        count += entry.path().extension() == ".upload" ? 1 : 0;
    }
    return count;
}

} // namespace

class SalesImportTest : public QObject {
    Q_OBJECT

private slots:
    void aFileIsRecognisedTriedAndImported()
    {
        tests::Shop shop;
        const auto preview = shop.upload(kHeader + kFirst + kSecond + kThird);
        QCOMPARE(preview.preset.value(), std::string("online-retail"));
        QCOMPARE(preview.rows.size(), std::size_t{4});

        QCOMPARE(shop.ended(shop.startImport(preview, true)).state, jobs::JobState::Done);
        auto state = *shop.server().call(kImport, shop.as(preview.id));
        QVERIFY(state.fileHere); // a trial leaves the file for the real run
        QCOMPARE(state.outcome->imported, std::int64_t{3});
        QCOMPARE(state.outcome->productsNew, std::int64_t{4});
        QCOMPARE(state.outcome->customersNew, std::int64_t{3});
        QVERIFY(shop.all(kListDocuments, DocumentQuery{}).empty());

        const auto job = shop.ended(shop.startImport(preview));
        QCOMPARE(job.done, std::int64_t{4});
        state = *shop.server().call(kImport, shop.as(preview.id));
        QVERIFY(!state.fileHere);
        QTRY_COMPARE(uploadsIn(shop.server().folder()), std::size_t{0});
        QCOMPARE(state.outcome->bills, std::int64_t{2});
        QCOMPARE(state.outcome->creditNotes, std::int64_t{1});
        QCOMPARE(state.outcome->total.minor, std::int64_t{1530 + 678 - 2750 + 5400});

        DocumentQuery query;
        query.number = "536365";
        query.sort = "number";
        const auto rows = shop.all(kListDocuments, query);
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].series, std::string("IMPORT"));
        QCOMPARE(rows[0].customerNumber, std::string("17850"));
        QCOMPARE(toText(rows[0].issuedOn), std::string("2010-12-01"));
        const auto detail = *shop.server().call(kDocument, shop.as(rows[0].id));
        QCOMPARE(detail.lines.at(0).code, std::string("85123A"));
        QCOMPARE(detail.lines.at(0).kind, catalog::ItemKind::Goods);
        QVERIFY(shop.server().call(journal::kVerify, shop.as())->good);
    }

    void aNameHasNoBlanksAroundItAndALineKeepsItsWords()
    {
        tests::Shop shop;
        shop.import(kHeader + "536365,85123A, WHITE HEART ,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n");
        QCOMPARE(shop.all(catalog::kListProducts, catalog::ProductQuery{}).at(0).name, std::string("WHITE HEART"));
        const auto rows = shop.all(kListDocuments, DocumentQuery{});
        QCOMPARE(shop.server().call(kDocument, shop.as(rows.at(0).id))->lines.at(0).description, std::string(" WHITE HEART "));
    }

    void importingAgainChangesNothing()
    {
        tests::Shop shop;
        shop.import(kHeader + kFirst + kSecond + kThird);
        const auto before = shop.server().call(journal::kVerify, shop.as())->headHash;
        QCOMPARE(shop.import(kHeader + kFirst + kSecond + kThird).recognised, std::int64_t{3});
        QCOMPARE(shop.import(kHeader + kThird + kSecond + kFirst).recognised, std::int64_t{3}); // reordered
        QCOMPARE(shop.server().call(journal::kVerify, shop.as())->headHash, before);

        const std::string fourth = "536381,22139,TEA SET,1,2010-12-01 09:50:00,4.25,,United Kingdom\n";
        const auto overlap = shop.import(kHeader + kThird + fourth);
        QCOMPARE(overlap.recognised, std::int64_t{1});
        QCOMPARE(overlap.imported, std::int64_t{1});
        QCOMPARE(overlap.linesWithoutCustomer, std::int64_t{1});
    }

    void aDocumentThatComesAgainWithOtherContentIsRefusedByName()
    {
        tests::Shop shop;
        shop.import(kHeader + kFirst);
        const auto once = kFirst.substr(0, kFirst.find('\n') + 1);
        const auto doubled = shop.import(kHeader + kFirst + once); // another multiset of the same lines
        QCOMPARE(doubled.refused, std::int64_t{1});
        QCOMPARE(doubled.refusedLines, std::int64_t{3});
        QCOMPARE(doubled.refusedFirst.at(0).reason.value(), std::string("other_content"));
        QCOMPARE(doubled.refusedFirst.at(0).document, std::string("536365"));
        QCOMPARE(shop.all(kListDocuments, DocumentQuery{}).size(), std::size_t{1});
    }

    void aBadLineRefusesItsWholeDocumentAndTheListBringsItBack()
    {
        tests::Shop shop;
        const std::string bad = "536365,84406B,HANGER,eight,2010-12-01 08:26:00,2.75,17850.0,United Kingdom\n";
        const auto preview = shop.upload(kHeader + kFirst + kThird + bad); // its lines stand apart
        shop.ended(shop.startImport(preview));
        const auto outcome = shop.server().call(kImport, shop.as(preview.id))->outcome.value();
        QCOMPARE(outcome.imported, std::int64_t{1});
        QCOMPARE(outcome.refused, std::int64_t{1});
        QCOMPARE(outcome.refusedLines, std::int64_t{3});
        const auto list = shop.server().download(kRefusedLines, shop.as(preview.id));
        QCOMPARE(list.status, 200);
        QVERIFY(list.body.find("\n5,536365,Quantity,not_a_number,") != std::string::npos);
        QVERIFY(list.body.find("WHITE HEART") != std::string::npos);

        std::string corrected = list.body;
        corrected.replace(corrected.find("eight"), 5, "8");
        const auto second = shop.import(corrected);
        QCOMPARE(second.imported, std::int64_t{1});
        QCOMPARE(second.linesImported, std::int64_t{3});
    }

    void cancelStopsAndWhatIsInStays()
    {
        tests::Shop shop;
        std::string text = kHeader;
        for (int number = 0; number < 150'000; ++number) {
            text += std::to_string(600000 + number) + ",22139,TEA SET,1,2010-12-01 09:50:00,4.25,,United Kingdom\n";
        }
        const auto preview = shop.upload(text);
        const Id job = shop.startImport(preview);
        QTRY_VERIFY_WITH_TIMEOUT(shop.server().call(jobs::kJob, shop.as(job))->done > 1000, 60'000);
        *shop.server().call(jobs::kCancelJob, shop.as(job));
        const auto ended = shop.ended(job);
        QCOMPARE(ended.state, jobs::JobState::Cancelled);
        QVERIFY(ended.done < 150'000);
        const auto outcome = shop.server().call(kImport, shop.as(preview.id))->outcome.value();
        QCOMPARE(outcome.imported, ended.done);
        QCOMPARE(shop.server().call(kDashboard, shop.as())->documents.value, outcome.imported);
        QTRY_COMPARE(uploadsIn(shop.server().folder()), std::size_t{0});
    }

    void anErasureTakesTheFilesOfImportsWithIt()
    {
        tests::Shop shop;
        const auto customer = shop.customer("Wilhelmina Featherstonehaugh");
        const auto product = shop.product("P", 10000);
        shop.bill({{product.id, {1000}, {}, {}}}, customer.id);
        shop.import(kHeader + "9,X,Gift for Wilhelmina Featherstonehaugh,many,2010-12-01 08:26:00,1,,\n");
        shop.upload(kHeader + "9,X,Gift for Wilhelmina Featherstonehaugh,1,2010-12-01 08:26:00,1,,\n"); // never started
        QVERIFY(anyFileHolds(shop.server().folder(), "Wilhelmina"));
        *shop.server().call(customers::kEraseCustomer, {"asked by letter"}, shop.as(customer.id));
        for (const auto& job : shop.all(jobs::kListJobs, jobs::JobQuery{})) {
            QCOMPARE(shop.ended(job.id).state, jobs::JobState::Done);
        }
        QVERIFY(shop.server().call(journal::kVerify, shop.as())->good);
        for (const char* spelling : {"Wilhelmina Feather", "wilhelmina feather"}) {
            QVERIFY(!anyFileHolds(shop.server().folder() / "imports", spelling));
        }
    }

    void unknownColumnsAndFilesThatAreNoneAreRefusedInWords()
    {
        tests::Shop shop;
        const auto preview = shop.upload(kHeader + kFirst);
        StartImport start{preview.mapping, false, preview.preset};
        start.mapping.quantity = 8;
        auto answer = shop.server().call(kStartImport, start, shop.as(preview.id));
        QCOMPARE(answer.problem.complaints.at(0).path, std::string("/mapping/quantity"));
        QCOMPARE(answer.problem.complaints.at(0).code, std::string("unknown_column"));
        start.mapping.quantity = -1;
        answer = shop.server().call(kStartImport, start, shop.as(preview.id));
        QCOMPARE(answer.problem.complaints.at(0).code, std::string("required"));
        QCOMPARE(shop.server().upload(kUploadImport, "?fileName=x.csv", "", shop.as()).problem.code, std::string("import_file_unreadable"));
        QCOMPARE(shop.server().upload(kUploadImport, "", kHeader, shop.as()).problem.complaints.at(0).path, std::string("/fileName"));
        const std::string cut = std::string("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + "rubbish";
        QCOMPARE(shop.server().upload(kUploadImport, "?fileName=x.gz", cut, shop.as()).problem.code, std::string("import_file_unreadable"));
        const auto cashier = shop.server().addUser(shop.owner().accessToken, identity::Role::Cashier, "till@shop.example");
        QCOMPARE(shop.server().upload(kUploadImport, "?fileName=x.csv", kHeader + kFirst, {.token = cashier.accessToken}).status, 403);
    }

    void aMappingThatDoesNotSpeakOfTaxHasNone()
    {
        TIJARA_SKIP_ON_POSTGRES("it makes the import older in the file");
        tests::Shop shop;
        const auto preview = shop.upload(kHeader + kFirst);
        shop.server().stop();
        {
            db::SqliteConnection file(shop.tenantFile(), db::OpenMode::Write);
            file.execute("UPDATE imports SET preview = replace(preview, ',\"tax\":-1', '')"); // as it was before there was such a column
        }
        shop.server().restart();
        QCOMPARE(shop.server().call(kImport, shop.as(preview.id))->preview.mapping.tax.value(), std::int64_t{-1});
        const char* start = R"({"mapping":{"number":0,"code":1,"description":2,"quantity":3,"date":4,"unitPrice":5,"customer":6,"country":7,)"
                            R"("dateFormat":"yyyy-MM-dd HH:mm:ss","decimalPoint":".","creditNotePrefix":"C","adjustmentPrefix":"A"},"dryRun":false})";
        const auto answer = shop.server().send({.method = "POST", .path = "/api/v1/imports/" + toText(preview.id) + "/start", .body = start,
                                                .headers = {{"Authorization", "Bearer " + shop.owner().accessToken}}});
        QVERIFY2(answer.status < 300, answer.body.c_str());
        QCOMPARE(shop.ended(fromJson<jobs::Job>(answer.body).id).state, jobs::JobState::Done);
        QCOMPARE(shop.server().call(kImport, shop.as(preview.id))->outcome->imported, std::int64_t{1});
    }

    void aShopHasRoomForSoMuchThatWaitsAndNoMore()
    {
        tests::Shop shop;
        const auto first = shop.upload(kHeader + kFirst);
        std::filesystem::path waiting;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(shop.server().folder() / "imports")) {
            waiting = entry.path().extension() == ".upload" ? entry.path() : waiting;
        }
        const std::string next = kHeader + kSecond;
        const std::uintmax_t limit = std::uintmax_t{4} << 30;
        std::filesystem::resize_file(waiting, limit - next.size()); // its end is a hole in the file, which takes no room
        QCOMPARE(shop.server().upload(kUploadImport, "?fileName=fits.csv", next, shop.as()).status, 201);
        const auto answer = shop.server().upload(kUploadImport, "?fileName=more.csv", next, shop.as());
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.problem.params.at("reason"), std::string("too_much_waiting"));
        QCOMPARE(answer.problem.params.at("max"), std::to_string(limit));
        QCOMPARE(uploadsIn(shop.server().folder()), std::size_t{2}); // nothing of it stays
        const auto other = shop.server().addShop("Other", "other@shop.example"); // has its own room
        QCOMPARE(shop.server().upload(kUploadImport, "?fileName=x.csv", next, {.token = other.accessToken}).status, 201);
        // What nobody imported in a day makes room.
        std::filesystem::last_write_time(waiting, std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
        QCOMPARE(shop.server().upload(kUploadImport, "?fileName=more.csv", next, shop.as()).status, 201);
        QVERIFY(!std::filesystem::exists(waiting));
        QVERIFY(!shop.server().call(kImport, shop.as(first.id))->fileHere);
    }
};

QTEST_GUILESS_MAIN(SalesImportTest)
#include "sales_import_test.moc"
