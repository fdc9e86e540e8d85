// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalog/catalog_contract.h"
#include "tests/support/test_console.h"
#include "ui/client/problem_text.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

using namespace tijara;
using tests::TestServer;
using ui::Client;
using ui::LocalStore;
using ui::OfflineAnswers;
using ui::Result;

namespace {

const QString kOwner = QStringLiteral("server|shop|olive");

template <class T>
std::optional<T> waitFor(const std::function<void(std::function<void(T)>)>& ask)
{
    std::optional<T> came;
    ask([&](T value) { came = std::move(value); });
    if (!QTest::qWaitFor([&] { return came.has_value(); }, 20'000)) {
        throw std::runtime_error("nobody answered");
    }
    return came;
}

std::optional<QByteArray> found(OfflineAnswers& answers, const QByteArray& question)
{
    QObject context;
    using Found = std::optional<OfflineAnswers::Answer>;
    const auto kept = *waitFor<Found>([&](auto take) { answers.find(question, &context, take); });
    return kept ? std::optional(kept->body) : std::nullopt;
}

QByteArray allFilesOf(const QTemporaryDir& folder)
{
    QByteArray all;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        all += QByteArray::fromStdString(tests::bytesOf(folder.filePath(name).toStdString()));
    }
    return all;
}

template <class In, class Out>
Result<Out> ask(Client& client, const Route<In, Out>& route, const In& in)
{
    QObject context;
    return *waitFor<Result<Out>>([&](auto take) { client.call(route, in, &context, take); });
}

} // namespace

class OfflineAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasKeptIsFoundWithItsKeyAlone()
    {
        QTemporaryDir folder;
        const QByteArray key = OfflineAnswers::newKey();
        {
            LocalStore store(folder.filePath(QStringLiteral("console.db")));
            OfflineAnswers answers(store);
            answers.keep("/customers", "before there was a key");
            answers.open(kOwner, key);
            answers.keep("/customers\nsearch=Haddad", R"({"items":[{"name":"Amina Haddad"}]})");
            QCOMPARE(found(answers, "/customers\nsearch=Haddad"), QByteArray(R"({"items":[{"name":"Amina Haddad"}]})"));
            QVERIFY(!found(answers, "/customers"));
        }
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        OfflineAnswers answers(store);
        answers.open(kOwner, OfflineAnswers::newKey());
        QVERIFY(!found(answers, "/customers\nsearch=Haddad"));
        answers.open(QStringLiteral("server|shop|another"), key);
        QVERIFY(!found(answers, "/customers\nsearch=Haddad"));
        answers.open(kOwner, key);
        QVERIFY(found(answers, "/customers\nsearch=Haddad"));
        answers.close();
        QVERIFY(!found(answers, "/customers\nsearch=Haddad"));
    }

    void theFileTellsNeitherQuestionsNorAnswers()
    {
        QTemporaryDir folder;
        {
            LocalStore store(folder.filePath(QStringLiteral("console.db")));
            OfflineAnswers answers(store);
            answers.open(kOwner, OfflineAnswers::newKey());
            answers.keep("/customers\nsearch=Haddad", "Amina of Algiers");
            QVERIFY(found(answers, "/customers\nsearch=Haddad"));
        }
        const QByteArray bytes = allFilesOf(folder);
        QVERIFY(bytes.contains("server|shop|olive")); // it was written at all
        QVERIFY(!bytes.contains("Haddad"));
        QVERIFY(!bytes.contains("Algiers"));
    }

    void whatComesBeforeTheKeyIsKeptOnceItIsThere()
    {
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        OfflineAnswers answers(store);
        answers.expectKey();
        answers.keep("/sales", "early");
        QVERIFY(!found(answers, "/sales"));
        answers.open(kOwner, OfflineAnswers::newKey());
        QCOMPARE(found(answers, "/sales"), QByteArray("early"));
    }

    void theOldestGoWhenThereIsTooMuch()
    {
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        OfflineAnswers answers(store, nullptr, 20'000);
        answers.open(kOwner, OfflineAnswers::newKey());
        for (int number = 0; number < 10; ++number) {
            // Random bytes do not pack: each is about 5,000 of the 20,000.
            QByteArray body = OfflineAnswers::newKey().repeated(1);
            while (body.size() < 5'000) {
                body += OfflineAnswers::newKey();
            }
            answers.keep("/page\nafter=" + QByteArray::number(number), body);
        }
        QVERIFY(!found(answers, "/page\nafter=0"));
        QVERIFY(found(answers, "/page\nafter=9"));
        QVERIFY(found(answers, "/page\nafter=7"));
        answers.keep("/too-long", QByteArray(OfflineAnswers::kAnswerBytesMax + 1, 'x'));
        QVERIFY(!found(answers, "/too-long"));
    }

    void aListIsServedWithItsAgeWhileTheServerIsAway()
    {
        auto server = std::make_unique<TestServer>();
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        OfflineAnswers answers(store);
        Client client;
        client.keepAnswersIn(&answers);
        client.connectTo(QUrl(QString::fromStdString(server->url())));
        client.beginSession(server->setUp());
        answers.open(kOwner, OfflineAnswers::newKey());
        QVERIFY(ask(client, catalog::kCreateProduct, {"22423", "REGENCY CAKESTAND", catalog::ItemKind::Goods, {}}));
        catalog::ProductQuery query;
        query.search = "regency";
        const auto fresh = ask(client, catalog::kListProducts, query);
        QVERIFY(fresh && !fresh.keptAt());
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const std::uint16_t port = server->port();
        server->stop();

        const auto kept = ask(client, catalog::kListProducts, query);
        QVERIFY(kept);
        QVERIFY(kept.keptAt());
        QVERIFY(kept.keptAt()->utcMs <= before);
        QVERIFY(kept.keptAt()->utcMs > before - 60'000);
        QCOMPARE(kept->items.at(0).name, std::string("REGENCY CAKESTAND"));
        query.search = "never asked";
        QCOMPARE(ask(client, catalog::kListProducts, query).problem().code, ProblemCode::ServerUnreachable);
        const auto refused = ask(client, catalog::kCreateProduct, {"1", "NEW", catalog::ItemKind::Goods, {}});
        QVERIFY(!refused);
        QVERIFY(ui::sentenceOf(refused.problem()).contains(QStringLiteral("Nothing you typed is lost")));

        Config config;
        config.port = port;
        TestServer back(nullptr, config);
        client.beginSession(back.setUp());
        QTRY_VERIFY_WITH_TIMEOUT(client.isReachable(), 15'000);
        query.search = "regency";
        const auto now = ask(client, catalog::kListProducts, query);
        QVERIFY(now && !now.keptAt());
        QVERIFY(now->items.empty()); // it is another shop: nothing of the first is shown for it
    }

    void theEmbeddedServersAnswersAreNotKept()
    {
        Config config;
        config.embeddedSecret = "of this run";
        TestServer server(nullptr, config);
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        OfflineAnswers answers(store);
        answers.open(kOwner, OfflineAnswers::newKey());
        Client client;
        client.keepAnswersIn(&answers);
        client.connectTo(QUrl(QString::fromStdString(server.url())), "of this run");
        QVERIFY(ask(client, identity::kSetup, {{{}, "Shop", tenants::CountryPack::None, Currency("GBP"), "UTC"}, "Olive", "o@shop.example", tests::kPassword}));
        QVERIFY(!found(answers, "/api/v1/products\nlimit=50"));
        server.stop();
        QVERIFY(!ask(client, catalog::kListProducts, catalog::ProductQuery{}));
    }

    void aCallToTheServerBeforeIsHeardByNobody()
    {
        TestServer first;
        TestServer second;
        Client client;
        client.connectTo(QUrl(QString::fromStdString(first.url())));
        client.beginSession(first.setUp());
        bool heard = false;
        QObject context;
        client.call(identity::kMe, &context, [&](auto&&) { heard = true; });
        client.connectTo(QUrl(QString::fromStdString(second.url())));
        QVERIFY(!client.session());
        const auto state = waitFor<Result<identity::SetupState>>([&](auto take) { client.call(identity::kSetupState, &context, take); });
        QVERIFY(*state && (*state)->needed);
        QVERIFY(!heard);
    }
};

QTEST_MAIN(OfflineAnswersTest)
#include "offline_answers_test.moc"
