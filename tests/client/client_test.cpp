// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalog/catalog_contract.h"
#include "shared/experiments/results_contract.h"
#include "shared/journal/journal_contract.h"
#include "shared/sales/import_contract.h"
#include "tests/ledger/ledger_fixture.h"
#include "tests/support/losing_proxy.h"
#include "ui/client/client.h"
#include "ui/client/problem_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tijara;
using tests::TestServer;
using tests::VirtualClock;
using ui::Client;
using ui::Result;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

QUrl addressOf(const TestServer& server)
{
    return QUrl(QString::fromStdString(server.url()));
}

template <class T>
struct Kept {
    std::optional<Result<T>> result;
    auto take()
    {
        return [this](Result<T> answer) { result = std::move(answer); };
    }
    bool wait() { return QTest::qWaitFor([this] { return result.has_value(); }, 20'000); }
};

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

private slots:
    void aTypedCallAndItsComplaints()
    {
        TestServer server;
        Client client;
        client.connectTo(addressOf(server));
        client.beginSession(server.setUp());
        Kept<catalog::Product> made;
        client.call(catalog::kCreateProduct, {"22423", "REGENCY CAKESTAND 3 TIER", catalog::ItemKind::Goods, UnitPrice{127'500}}, this, made.take());
        QVERIFY(made.wait());
        QVERIFY(*made.result);
        Kept<catalog::Product> read;
        client.call(catalog::kProduct, (*made.result)->id, this, read.take());
        QVERIFY(read.wait());
        QCOMPARE((*read.result)->name, std::string("REGENCY CAKESTAND 3 TIER"));

        Kept<catalog::Product> refused;
        client.call(catalog::kCreateProduct, {"", "", catalog::ItemKind::Goods, {}}, this, refused.take());
        QVERIFY(refused.wait());
        QVERIFY(!*refused.result);
        const Problem& problem = refused.result->problem();
        QCOMPARE(problem.code, ProblemCode::ValidationFailed);
        QVERIFY(!problem.complaints.empty());
        QVERIFY(!problem.requestId.empty());
    }

    void queriesCarryEveryCharacter()
    {
        TestServer server;
        Client client;
        client.connectTo(addressOf(server));
        client.beginSession(server.setUp());
        for (const char* name : {"a+b & c=d %20 #1?", "سلام", "plain"}) {
            Kept<catalog::Product> made;
            client.call(catalog::kCreateProduct, {name, name, catalog::ItemKind::Goods, {}}, this, made.take());
            QVERIFY(made.wait() && *made.result);
        }
        for (const char* name : {"a+b & c=d %20 #1?", "سلام"}) {
            catalog::ProductQuery query;
            query.search = name;
            Kept<Page<catalog::Product>> found;
            client.call(catalog::kListProducts, query, this, found.take());
            QVERIFY(found.wait());
            QVERIFY(*found.result);
            QCOMPARE((*found.result)->items.size(), std::size_t{1});
            QCOMPARE((*found.result)->items[0].name, std::string(name));
        }
    }

    void anExpiredTokenIsRenewedOnceForAllWhoWait()
    {
        VirtualClock clock;
        TestServer server(&clock);
        Client client;
        client.connectTo(addressOf(server));
        client.beginSession(server.setUp());
        clock.advance(16 * kMinuteMs);
        QSignalSpy renewed(&client, &Client::sessionChanged);
        constexpr std::size_t kCalls = 5;
        std::array<Kept<identity::Me>, kCalls> kept;
        for (auto& one : kept) {
            client.call(identity::kMe, this, one.take());
        }
        for (auto& one : kept) {
            QVERIFY(one.wait());
            QVERIFY(*one.result);
        }
        QCOMPARE(renewed.count(), 1);
    }

    void aSessionPastItsDayIsAskedForAgain()
    {
        VirtualClock clock;
        TestServer server(&clock);
        Client client;
        client.connectTo(addressOf(server));
        client.beginSession(server.setUp());
        QSignalSpy ended(&client, &Client::sessionEnded);
        clock.advance(25 * 60 * kMinuteMs);
        Kept<identity::Me> me;
        client.call(identity::kMe, this, me.take());
        QVERIFY(me.wait());
        QVERIFY(!*me.result);
        QCOMPARE(me.result->problem().code, ProblemCode::SessionEnded);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!client.session());
    }

    void withoutTheOneRunSecretNothingIsAnswered()
    {
        Config config;
        config.embeddedSecret = "known to this process alone";
        TestServer server(nullptr, config);
        Client client;
        client.connectTo(addressOf(server), "a guess");
        Kept<identity::SetupState> guessed;
        client.call(identity::kSetupState, this, guessed.take());
        QVERIFY(guessed.wait());
        QVERIFY(!*guessed.result);
        client.connectTo(addressOf(server), QByteArray::fromStdString(config.embeddedSecret));
        Kept<identity::SetupState> known;
        client.call(identity::kSetupState, this, known.take());
        QVERIFY(known.wait());
        QVERIFY(*known.result);
        QVERIFY((*known.result)->needed);
    }

    void aServerThatGoesAwayIsSaidAndFoundAgain()
    {
        TestServer server;
        Client client;
        client.connectTo(addressOf(server));
        const std::uint16_t port = server.port();
        server.stop();
        QSignalSpy reachable(&client, &Client::reachableChanged);
        Kept<identity::SetupState> state;
        client.call(identity::kSetupState, this, state.take());
        QVERIFY(state.wait());
        QCOMPARE(state.result->problem().code, ProblemCode::ServerUnreachable);
        QVERIFY(!client.isReachable());
        Config config;
        config.port = port;
        TestServer back(nullptr, config);
        QTRY_VERIFY_WITH_TIMEOUT(client.isReachable(), 15'000); // nobody calls: the client looks by itself
        QCOMPARE(reachable.count(), 2);
    }

    void aWriteWhoseAnswerWasLostIsDoneOnceWhenItIsSentAgain()
    {
        tests::LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank");
        tests::LosingProxy proxy(books.server().port());
        const ledger::NewTransfer wanted{.debitAccountId = source, .creditAccountId = bank, .amount = {1250, Currency("GBP")}};
        const auto send = [&](Client& client) {
            Kept<ledger::Transfer> made;
            client.call(ledger::kMakeTransfer, wanted, this, made.take());
            return made.wait() ? *made.result : Result<ledger::Transfer>(Problem{ProblemCode::Internal});
        };
        Client client;
        client.connectTo(proxy.url());
        client.beginSession(books.shop().owner());
        proxy.losing = true;
        QCOMPARE(send(client).problem().code, ProblemCode::ServerUnreachable);
        QVERIFY(proxy.lost > 0);
        QCOMPARE(books.balance(bank), 1250);
        proxy.losing = false;
        QVERIFY(send(client));
        QCOMPARE(books.balance(bank), 1250);
        QVERIFY(send(client)); // the answer came: this is another one
        QCOMPARE(books.balance(bank), 2500);
    }

    void aWriteWhoseAnswerWasLostIsDoneOnceThoughTheConsoleCrashedMeanwhile()
    {
        tests::LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank");
        tests::LosingProxy proxy(books.server().port());
        proxy.losing = true;
        QTemporaryDir folder;
        for (const bool answered : {false, true}) {
            ui::LocalStore store(folder.filePath(QStringLiteral("console.db")));
            Client client;
            client.connectTo(proxy.url());
            client.beginSession(books.shop().owner());
            client.keepWritesIn(store);
            bool known = false;
            store.get(ui::Kept::Setting, QStringLiteral("none"), this, [&](auto&&) { known = true; }); // in order behind what the client asked for
            QVERIFY(QTest::qWaitFor([&] { return known; }));
            Kept<ledger::Transfer> made;
            client.call(ledger::kMakeTransfer, {.debitAccountId = source, .creditAccountId = bank, .amount = {1250, Currency("GBP")}}, this, made.take());
            QVERIFY(made.wait());
            QCOMPARE(static_cast<bool>(*made.result), answered);
            QCOMPARE(books.balance(bank), 1250);
            proxy.losing = false;
        }
    }

    void whatWritesNothingTakesNoPlaceAmongTheUnansweredWrites()
    {
        tests::LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank");
        tests::LosingProxy proxy(books.server().port());
        proxy.losing = true;
        QTemporaryDir folder;
        ui::LocalStore store(folder.filePath(QStringLiteral("console.db")));
        Client client;
        client.connectTo(proxy.url());
        client.beginSession(books.shop().owner());
        client.keepWritesIn(store);
        const auto kept = [&] {
            std::optional<std::size_t> count;
            store.all(ui::Kept::Write, this, [&](const ui::LocalStore::Texts& texts) { count = texts.size(); });
            return QTest::qWaitFor([&] { return count.has_value(); }) ? *count : std::size_t{99};
        };
        experiments::PlanQuery query;
        query.baseline = 0.05;
        query.lift = 0.1;
        Kept<experiments::SamplePlan> plan;
        client.call(experiments::kSamplePlan, query, this, plan.take());
        QVERIFY(plan.wait() && !*plan.result);
        Kept<journal::Verification> verified;
        client.call(journal::kVerify, this, verified.take());
        QVERIFY(verified.wait() && !*verified.result);
        QCOMPARE(kept(), std::size_t{0});
        Kept<ledger::Transfer> made;
        client.call(ledger::kMakeTransfer, {.debitAccountId = source, .creditAccountId = bank, .amount = {1250, Currency("GBP")}}, this, made.take());
        QVERIFY(made.wait() && !*made.result);
        QCOMPARE(kept(), std::size_t{1});
    }

    void ofManyUnansweredWritesTheOldestGo()
    {
        ui::UnknownWrites writes;
        writes.keep("first", "key of the first");
        QCOMPARE(writes.keyOf("first"), QByteArray("key of the first"));
        QTest::qWait(5); // they go by their time
        for (std::size_t number = 0; number < ui::UnknownWrites::kCountMax; ++number) {
            writes.keep(QByteArray::number(static_cast<qulonglong>(number)), "another");
        }
        QVERIFY(writes.keyOf("first") != QByteArray("key of the first"));
        QCOMPARE(writes.keyOf("99"), QByteArray("another"));
    }

    void noAnswerReachesSomeoneWhoIsGone()
    {
        TestServer server;
        Client client;
        client.connectTo(addressOf(server));
        bool answered = false;
        auto context = std::make_unique<QObject>();
        client.call(identity::kSetupState, context.get(), [&](auto&&) { answered = true; });
        context.reset();
        const auto number = client.call(identity::kSetupState, this, [&](auto&&) { answered = true; });
        client.cancel(number);
        QTest::qWait(300);
        QVERIFY(!answered);
    }

    void filesGoUpAndComeDownWithProgress()
    {
        TestServer server;
        Client client;
        client.connectTo(addressOf(server));
        client.beginSession(server.setUp());
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sales.csv"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        out.write("1,A,Cup,six,2011-01-04 10:00:00,2.50,,France\n");
        out.close();
        Kept<sales::ImportPreview> preview;
        qint64 sent = 0;
        client.upload(sales::kUploadImport, file, {{"fileName", "sales.csv"}}, this, [&](qint64 done, qint64) { sent = done; }, preview.take());
        QVERIFY(preview.wait());
        QVERIFY(*preview.result);
        QCOMPARE(sent, QFile(file).size());
        const Id id = (*preview.result)->id;
        Kept<jobs::Job> job;
        client.call(sales::kStartImport, id, {(*preview.result)->mapping, false, (*preview.result)->preset}, this, job.take());
        QVERIFY(job.wait());
        QVERIFY(*job.result);
        const QString list = folder.filePath(QStringLiteral("refused.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                Kept<qint64> got;
                client.download(sales::kRefusedLines, id, list, this, {}, got.take());
                return got.wait() && *got.result && **got.result > 0 && QFile(list).size() == **got.result;
            }(),
            20'000);
    }

    void aFileGoesUpThoughTheTokenRanOutAndARefusalReachesWhoSendsOne()
    {
        VirtualClock clock;
        TestServer server(&clock);
        Client client;
        client.connectTo(addressOf(server));
        const auto owner = server.setUp();
        client.beginSession(owner);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sales.csv"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        out.write(QByteArray("1,A,Cup,1,2011-01-04 10:00:00,2.50,,France\n").repeated(120'000));
        out.close();
        clock.advance(16 * kMinuteMs);
        Kept<sales::ImportPreview> preview;
        client.upload(sales::kUploadImport, file, {{"fileName", "sales.csv"}}, this, {}, preview.take());
        QVERIFY(preview.wait());
        QVERIFY(*preview.result);

        client.beginSession(server.addUser(client.session()->accessToken, identity::Role::Cashier, "cashier@shop.example"));
        Kept<sales::ImportPreview> refused;
        client.upload(sales::kUploadImport, file, {{"fileName", "sales.csv"}}, this, {}, refused.take());
        QVERIFY(refused.wait());
        QVERIFY(!*refused.result);
        QVERIFY2(refused.result->problem().code == ProblemCode::PermissionMissing, toJson(toDocument(refused.result->problem())).c_str());
    }

    void everyProblemHasASentenceOfItsOwn()
    {
#define X(name, text, status, title)                                                                                             \
    if (ProblemCode::name != ProblemCode::Internal) {                                                                            \
        QVERIFY2(ui::sentenceOf(Problem{ProblemCode::name}) != ui::sentenceOf(Problem{ProblemCode::Internal}), text);            \
    }
        TIJARA_PROBLEM_CODES(X)
#undef X
        QCOMPARE(ui::sentenceOfReason("too_long", {{"max", "200"}}), QStringLiteral("At most 200 characters."));
        QVERIFY(ui::sentenceOf(Problem{ProblemCode::BodyTooLarge, {{"reason", "too_much_waiting"}, {"maxGb", "4"}}}).contains(QStringLiteral("more than 4 GB")));
    }

    // Codes are made all over the program; a new one without a sentence would reach people as a word in brackets.
    void everyComplaintOfTheSourcesHasASentence()
    {
        static const QRegularExpression complaint(QStringLiteral("complain\\(\"([a-z_]+)\"|std::string_view k\\w+ = \"([a-z]+_[a-z_]+)\""));
        int found = 0;
        for (const char* folder : {"/shared", "/server"}) {
            QDirIterator files(QStringLiteral(TIJARA_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                const bool isPlan = file.fileName().endsWith(QLatin1String("import_plan.h"));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll());
                for (auto all = complaint.globalMatch(source); all.hasNext();) {
                    const QRegularExpressionMatch match = all.next();
                    const QString code = match.captured(match.lastCapturedIndex());
                    if (match.lastCapturedIndex() == 1 || isPlan) {
                        QVERIFY2(!ui::sentenceOfReason(code.toStdString()).contains(code), qPrintable(code));
                        ++found;
                    }
                }
            }
        }
        QVERIFY(found > 20);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
