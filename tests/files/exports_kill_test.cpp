// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/files/files_contract.h"
#include "shared/sales/import_contract.h"
#include "tests/support/server_program.h"

using namespace tijara;
using tests::ServerProgram;

namespace {

std::string bills(int documents)
{
    std::string text = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    for (int number = 0; number < documents; ++number) {
        text += std::to_string(100'000 + number) + ",C" + std::to_string(number % 500) + ",A THING,2,2010-12-01 09:50:00,4.25," + std::to_string(number % 90) + ",France\n";
    }
    return text;
}

} // namespace

class ExportsKillTest : public QObject {
    Q_OBJECT

private slots:
    void anExportKilledInTheMiddleIsMadeAnewAndWhole()
    {
        constexpr int kDocuments = 60'000;
        const tests::TempFolder folder;
        identity::SignedIn owner;
        Id id;
        {
            ServerProgram program(folder.path());
            owner = program.call().setUp();
            const tests::As as{.token = owner.accessToken};
            const auto preview = *program.call().upload(sales::kUploadImport, "?fileName=year.csv", bills(kDocuments), as);
            (void)*program.call().call(sales::kStartImport, {preview.mapping, false, preview.preset}, {.token = owner.accessToken, .id = preview.id});
            QTRY_VERIFY_WITH_TIMEOUT(program.call().call(sales::kImport, {.token = owner.accessToken, .id = preview.id})->job->state == jobs::JobState::Done, 240'000);
            const files::NewExport wish{"Bills", files::ExportFormat::Csv, "/api/v1/documents", {}, "number", {}, {{"number", "Number", {}}, {"total", "Total", {}}}, false};
            id = program.call().call(files::kStartExport, wish, as)->id;
            QTRY_VERIFY_WITH_TIMEOUT(program.call().call(files::kExport, {.token = owner.accessToken, .id = id})->job.done > 0, 60'000);
            QVERIFY(program.call().call(files::kExport, {.token = owner.accessToken, .id = id})->job.state == jobs::JobState::Running);
        } // killed
        ServerProgram program(folder.path());
        const tests::As as{.token = owner.accessToken, .id = id};
        QTRY_VERIFY_WITH_TIMEOUT(program.call().call(files::kExport, as)->job.state == jobs::JobState::Done, 120'000);
        QCOMPARE(program.call().call(files::kExport, as)->rows, std::int64_t{kDocuments});
        const std::string file = program.call().download(files::kExportFile, as).body;
        QCOMPARE(std::count(file.begin(), file.end(), '\n'), std::ptrdiff_t{kDocuments + 1});
        QVERIFY(file.ends_with("159999,8.50\r\n"));
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path() / "exports")) {
            QVERIFY2(entry.path().extension() != ".part", entry.path().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ExportsKillTest)
#include "exports_kill_test.moc"
