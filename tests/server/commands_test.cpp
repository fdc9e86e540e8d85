// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "server/platform/db/sqlite.h"
#include "shared/journal/journal_contract.h"
#include "shared/sales/import_contract.h"
#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

#include <fstream>

using namespace tijara;
using tests::As;

namespace {

using Words = std::vector<std::string>;

struct Run {
    int code = -1;
    std::string out;
    std::string err;
    [[nodiscard]] std::string lastLine() const
    {
        const auto end = out.find_last_not_of('\n') + 1;
        return out.substr(0, end).substr(out.rfind('\n', end - 1) + 1);
    }
};

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

QStringList argumentsOf(const Words& words)
{
    QStringList list;
    for (const std::string& word : words) {
        list.append(QString::fromStdString(word));
    }
    return list;
}

QString program()
{
    return qEnvironmentVariable("TIJARA_BIN") + QStringLiteral("/tijarad");
}

Run tijarad(const Words& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(program(), argumentsOf(words));
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// A few documents of a shop's history, as the sample has them.
std::filesystem::path smallFile(const std::filesystem::path& folder)
{
    const auto file = folder / "history.csv";
    std::ofstream(file) << "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                           "536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n"
                           "536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850,United Kingdom\n"
                           "536366,22633,HAND WARMER,6,2010-12-01 08:28:00,1.85,17850,United Kingdom\n"
                           "C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527,United Kingdom\n";
    return file;
}

/// Changes one byte of the body of one journal entry, as somebody with the file would.
void flipByte(const std::filesystem::path& store, std::int64_t seq)
{
    db::SqliteConnection connection(store, db::OpenMode::Write);
    connection.execute("UPDATE journal_entries SET body = replace(body, substr(body, 3, 1), '~') WHERE seq = " + std::to_string(seq));
}

std::filesystem::path onlyTenantFile(const std::filesystem::path& data)
{
    for (const auto& entry : std::filesystem::directory_iterator(data / "tenants")) {
        if (entry.path().extension() == ".db") {
            return entry.path();
        }
    }
    return {};
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program()), "tijarad is not built");
    }

    void everyCommandExplainsItself()
    {
        for (const char* command : {"serve", "init", "demo", "import", "openapi", "migrate", "verify"}) {
            const Run run = tijarad({command, "--help"});
            QCOMPARE(run.code, 0);
            QVERIFY(run.out.starts_with("usage: tijarad " + std::string(command)));
        }
        QVERIFY(contains(tijarad({"--help"}).out, "verify"));
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<Words>("words");
        QTest::newRow("nothing") << Words{};
        QTest::newRow("unknown command") << Words{"brew"};
        QTest::newRow("unknown switch") << Words{"serve", "--fast"};
        QTest::newRow("switch without value") << Words{"serve", "--data"};
        QTest::newRow("switch twice") << Words{"serve", "--data", "a", "--data", "b"};
        QTest::newRow("word too many") << Words{"serve", "now"};
        QTest::newRow("bad address") << Words{"serve", "--data", "x", "--listen", "nowhere"};
        QTest::newRow("import of nothing") << Words{"import", "--tenant", "demo"};
        QTest::newRow("import for nobody") << Words{"import", "file.csv"};
        QTest::newRow("init without e-mail") << Words{"init", "--admin-password-stdin"};
        QTest::newRow("configuration that is not there") << Words{"serve", "--config", "/nowhere/tijarad.conf"};
    }
    void wrongUseIsTwo()
    {
        QFETCH(Words, words);
        const Run run = tijarad(words);
        QCOMPARE(run.code, 2);
        QVERIFY(!run.err.empty());
    }

    void initMakesOneAdminAndASecondTimeChangesNothing()
    {
        const tests::TempFolder folder;
        const Words arguments{"init", "--data", folder.path().string(), "--admin-email", "root@platform.example", "--admin-password-stdin"};
        QCOMPARE(tijarad(arguments, "short\n").code, 1);
        const Run made = tijarad(arguments, "a long password\n");
        QVERIFY2(made.code == 0, made.err.c_str());
        const Run again = tijarad(arguments, "another password\n");
        QCOMPARE(again.code, 1);
        QVERIFY(contains(again.err, "nothing was changed"));
        Config config;
        config.data = folder.path();
        const tests::TestServer server(nullptr, config);
        QCOMPARE(server.call(identity::kSignIn, {"root@platform.example", "a long password", {}})->role, identity::Role::SuperAdmin);
        QVERIFY(!server.call(identity::kSetupState)->needed);
    }

    void importMakesTheShopAndEndsWithItsCounts()
    {
        const tests::TempFolder folder;
        const auto file = smallFile(folder.path());
        const Words known{"import", "--data", (folder.path() / "data").string(), "--tenant", "corner", file.string()};
        QCOMPARE(tijarad(known).code, 2); // the shop is not there, and nobody said its money
        Words fresh = known;
        fresh.insert(fresh.end(), {"--currency", "GBP", "--zone", "Europe/London", "--country", "none"});
        Words dryRun = fresh;
        dryRun.emplace_back("--dry-run");
        const auto dry = fromJson<sales::ImportOutcome>(tijarad(dryRun).lastLine());
        QVERIFY(dry.dryRun && dry.documents == 3);
        const Run run = tijarad(fresh);
        QVERIFY2(run.code == 0, run.err.c_str());
        const auto outcome = fromJson<sales::ImportOutcome>(run.lastLine());
        QCOMPARE(outcome.imported, std::int64_t{3});
        QCOMPARE(outcome.creditNotes, std::int64_t{1});
        QCOMPARE(outcome.total.minor, std::int64_t{1530 + 2034 + 1110 - 2750});
        const auto again = fromJson<sales::ImportOutcome>(tijarad(known).lastLine());
        QCOMPARE(again.imported, std::int64_t{0});
        QCOMPARE(again.recognised, std::int64_t{3});
        QCOMPARE(tijarad({"import", "--data", (folder.path() / "data").string(), "--tenant", "corner", "nowhere.csv"}).code, 1);
    }

    void verifyNamesTheEntryThatWasChanged()
    {
        const tests::TempFolder folder;
        const std::string data = (folder.path() / "data").string();
        QCOMPARE(tijarad({"import", "--data", data, "--tenant", "corner", "--currency", "GBP", "--zone", "UTC", smallFile(folder.path()).string()}).code, 0);
        const Run good = tijarad({"verify", "--data", data});
        QCOMPARE(good.code, 0);
        QVERIFY2(good.out.starts_with("corner: good: "), good.out.c_str());
        flipByte(onlyTenantFile(folder.path() / "data"), 5);
        const Run bad = tijarad({"verify", "--data", data, "--tenant", "corner"});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.out.starts_with("corner: not good: entry 5 was changed"), bad.out.c_str());
        QCOMPARE(tijarad({"verify", "--data", data, "--tenant", "nobody"}).code, 1);
    }

    void verifyShowsAChainThatWasCutOff()
    {
        const tests::TempFolder folder;
        const std::string data = (folder.path() / "data").string();
        // The command's own server writes down how far the chain goes when it ends.
        QCOMPARE(tijarad({"import", "--data", data, "--tenant", "corner", "--currency", "GBP", "--zone", "UTC", smallFile(folder.path()).string()}).code, 0);
        {
            db::SqliteConnection connection(onlyTenantFile(folder.path() / "data"), db::OpenMode::Write);
            connection.execute("DELETE FROM journal_entries WHERE seq >= 6");
        }
        const Run bad = tijarad({"verify", "--data", data});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.out.starts_with("corner: not good: entry 6 and what followed was cut off"), bad.out.c_str());
    }

    void commandsGoThroughTheServerThatHoldsTheData()
    {
        tests::TestServer server;
        const auto owner = server.setUp();
        const std::string data = server.folder().string();
        const Run run = tijarad({"import", "--data", data, "--tenant", "test-shop", smallFile(server.folder()).string()});
        QVERIFY2(run.code == 0, run.err.c_str());
        QCOMPARE(server.call(sales::kListDocuments, {}, As{.token = owner.accessToken})->items.size(), std::size_t{3});
        QCOMPARE(tijarad({"verify", "--data", data}).code, 0);
        QCOMPARE(tijarad({"migrate", "--data", data}).out, std::string("platform: good\ntest-shop: good\n"));
        const Run second = tijarad({"serve", "--data", data});
        QCOMPARE(second.code, 1);
        QVERIFY(contains(second.err, "Another Tijara already works on"));
    }

    void serveListensDrainsAndGoes()
    {
        const tests::TempFolder folder;
        QProcess process;
        process.start(program(), argumentsOf({"serve", "--data", folder.path().string(), "--listen", "127.0.0.1:0"}));
        QVERIFY(process.waitForReadyRead(30'000));
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        const auto match = QRegularExpression(QStringLiteral("^listening on http://127\\.0\\.0\\.1:(\\d+)$")).match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        const auto port = match.captured(1).toUShort();
        QCOMPARE(tests::statusOf(tests::exchange(port, "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")), 200);
        process.terminate();
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void openApiIsTheRunningServers()
    {
        const tests::TestServer server;
        QCOMPARE(tijarad({"openapi"}).lastLine(), server.send({.path = "/openapi.json"}).body);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
