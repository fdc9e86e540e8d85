// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/domains.h"
#include "server/health.h"
#include "server/platform/db/sqlite.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/test_server.h"

#include <set>

using namespace tijara;
using tests::As;

namespace {

/// The document as a client reads it.
rapidjson::Document openApiOf(const tests::TestServer& server)
{
    return parseJson(server.send({.path = "/openapi.json"}).body);
}

std::set<std::string> tablesIn(const std::filesystem::path& file)
{
    static const db::Sql kTables("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    db::SqliteConnection connection(file, db::OpenMode::Read);
    db::Statement& statement = connection.statement(kTables);
    const db::Tx::Running running(statement);
    std::set<std::string> names;
    while (statement.step()) {
        names.emplace(statement.text(0));
    }
    return names;
}

} // namespace

class ServerApiTest : public QObject {
    Q_OBJECT

private slots:
    void healthSaysHowItIs()
    {
        const tests::TestServer server;
        const auto plain = server.send({.path = "/health"});
        QCOMPARE(plain.status, 200);
        const auto document = parseJson(plain.body);
        QCOMPARE(std::string(document["status"].GetString()), std::string("ok"));
        QVERIFY(document["timestamp"].IsInt64() && document["version"].IsString());
        for (const auto& route : {kHealth, kHealthOfDatabase, kHealthOfCache}) {
            QCOMPARE(server.call(route)->status, std::string("healthy"));
        }
    }

    void everyRouteIsInTheDocumentWithItsPermission()
    {
        const tests::TestServer server;
        const auto document = openApiOf(server);
        QCOMPARE(std::string(document["openapi"].GetString()), std::string("3.1.0"));
        std::set<std::string> permissions;
        for (const auto permission : identity::allPermissions()) {
            permissions.emplace(identity::toText(permission));
        }
        // Open to all, and why: they come before a sign-in, or are looked at by programs that have none.
        const std::set<std::string> open = {"/api/v1/setup", "/api/v1/sign-in", "/api/v1/sign-in/code", "/api/v1/invitations/accept", "/api/v1/password/reset", "/api/v1/refresh", "/api/health", "/api/health/database", "/api/health/cache"};
        // For anyone signed in: they speak of the caller alone.
        const std::set<std::string> own = {"/api/v1/me", "/api/v1/sign-out", "/api/v1/permissions", "/api/v1/tenant", "/api/v1/tenant/flags", "/api/v1/tenant/modules",
                                           "/api/v1/tenant/usage", "/api/v1/production", "/api/v1/production/unlock", "/api/v1/me/sessions", "/api/v1/me/sessions/{id}",
                                           "/api/v1/me/sessions/end-others", "/api/v1/me/prove", "/api/v1/me/two-step", "/api/v1/me/two-step/confirm",
                                           "/api/v1/me/two-step/recovery-codes", "/api/v1/me/password", "/api/v1/me/memberships", "/api/v1/me/memberships/{id}/enter"};
        std::size_t operations = 0;
        for (const auto& path : document["paths"].GetObject()) {
            const std::string name = path.name.GetString();
            for (const auto& operation : path.value.GetObject()) {
                ++operations;
                const bool isOpen = operation.value.HasMember("security");
                QVERIFY2(isOpen == open.contains(name), name.c_str());
                if (operation.value.HasMember("x-permission")) {
                    QVERIFY2(permissions.contains(operation.value["x-permission"].GetString()), name.c_str());
                } else {
                    QVERIFY2(isOpen || own.contains(name), name.c_str());
                }
                QVERIFY(operation.value.HasMember("responses"));
            }
        }
        QVERIFY2(operations >= 30, std::to_string(operations).c_str());
    }

    void everyRouteRefusesACallerWithoutASignIn()
    {
        const tests::TestServer server;
        const auto document = openApiOf(server);
        for (const auto& path : document["paths"].GetObject()) {
            for (const auto& operation : path.value.GetObject()) {
                if (operation.value.HasMember("security")) {
                    continue;
                }
                std::string method = operation.name.GetString();
                std::transform(method.begin(), method.end(), method.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
                std::string target = path.name.GetString();
                for (auto open = target.find('{'); open != std::string::npos; open = target.find('{')) {
                    target.replace(open, target.find('}') - open + 1, "018f0000-0000-7000-8000-000000000001");
                }
                const auto answer = server.send({.method = method, .path = target});
                QCOMPARE(answer.status, 401);
                QCOMPARE(answer.problem().code, std::string("sign_in_needed"));
            }
        }
    }

    void everyTableHasItsDataClass()
    {
        TIJARA_SKIP_ON_POSTGRES("the same tables stand in both databases")
        tests::TestServer server;
        const auto owner = server.setUp();
        server.stop();
        std::set<std::string> platform;
        std::set<std::string> tenant;
        std::set<std::string> keys;
        for (const TableClass& one : allTables()) {
            QVERIFY2((one.scope == db::Scope::Platform ? platform : one.scope == db::Scope::Tenant ? tenant : keys).emplace(one.table).second, one.table.data());
        }
        QCOMPARE(tablesIn(server.folder() / "platform.db"), platform);
        QCOMPARE(tablesIn(server.folder() / "keys.db"), keys);
        QCOMPARE(tablesIn(server.folder() / "tenants" / (toText(owner.tenant->id) + ".db")), tenant);
    }

    void anEmbeddedServerAnswersOnlyWhoKnowsItsSecret()
    {
        Config config;
        config.embeddedSecret = "one-run-secret";
        const tests::TestServer server(nullptr, config);
        QCOMPARE(server.call(identity::kSetupState).status, 401);
        tests::RawRequest request{.path = "/api/v1/setup"};
        request.headers["X-Tijara-Local"] = "one-run-secret";
        QCOMPARE(server.send(request).status, 200);
        request.headers["X-Tijara-Local"] = "another-secret";
        QCOMPARE(server.send(request).status, 401);
        QCOMPARE(server.call(tenants::kListTenants, {}, As{.local = true}).status, 200);
    }

    void aBrokenTenantDoesNotStopTheOthers()
    {
        TIJARA_SKIP_ON_POSTGRES("a tenant that cannot be opened: postgres_server_test")
        tests::TestServer server;
        const auto good = server.setUp();
        const auto bad = server.addShop("Newer shop", "newer@shop.example");
        server.stop();
        {
            db::SqliteConnection connection(server.folder() / "tenants" / (toText(bad.tenant->id) + ".db"), db::OpenMode::Write);
            connection.execute("INSERT INTO migrations (number, name, applied_at) VALUES (9999, '9999_future.sql', 0)");
        }
        server.restart();
        const auto refused = server.call(tenants::kListBranches, As{.token = bad.accessToken});
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.problem.code, std::string("data_too_new"));
        QCOMPARE(server.call(tenants::kListBranches, As{.token = good.accessToken}).status, 200);
        QCOMPARE(server.send({.path = "/health"}).status, 200);
    }
};

QTEST_APPLESS_MAIN(ServerApiTest)
#include "server_api_test.moc"
