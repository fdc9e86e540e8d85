// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/catalog/catalog_store.h"
#include "server/customers/customers_store.h"
#include "server/experiments/experiments_store.h"
#include "server/jobs/jobs_store.h"
#include "server/journal/journal_store.h"
#include "server/ledger/ledger_store.h"
#include "server/ledger/statements/statements_store.h"
#include "server/operations/operations_store.h"
#include "server/platform/db/migrations.h"
#include "server/platform/db/postgres.h"
#include "server/platform/db/sqlite.h"
#include "server/sales/sales_store.h"
#include "server/tenants/tenants_store.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/test_server.h"

#include <map>
#include <regex>

using namespace tijara;

namespace {

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

// The layer itself speaks to each database in its own words; rooms never do.
bool isSqlites(const std::string& text)
{
    return text.starts_with("PRAGMA") || has(text, "sqlite_master");
}
bool isPostgres(const std::string& text)
{
    return has(text, "pg_") || has(text, "set_config") || has(text, "FROM turn ");
}

const std::vector<const db::List*>& lists()
{
    static const std::vector<const db::List*> all = {&catalog::productList(), &customers::customerList(), &experiments::experimentList(), &jobs::jobList(),
                                                     &journal::entryList(),   &ledger::accountList(),     &ledger::transferList(),        &ledger::holdList(), &ledger::bankLineList(),
                                                     &sales::documentList(),  &sales::soldLineList(),     &tenants::tenantList(),      &operations::rollupList()};
    return all;
}

bool isOfPlatform(const db::List& list)
{
    return &list == &tenants::tenantList() || &list == &operations::rollupList();
}

/// "" when the database takes the statement with one of these paths, else what it said last.
std::string refusalOf(db::PostgresConnection& connection, const std::vector<std::string>& schemas, const std::string& text)
{
    std::string said;
    for (const std::string& schema : schemas) {
        connection.execute("SET search_path TO " + schema);
        try {
            connection.execute("PREPARE one AS " + db::inPostgresWords(text));
            connection.execute("DEALLOCATE one");
            return {};
        } catch (const db::Error& error) {
            said = error.detail;
        }
    }
    return said;
}

int parametersOf(const std::string& text)
{
    int most = 0;
    for (std::size_t at = text.find('$'); at != std::string::npos; at = text.find('$', at + 1)) {
        most = std::max(most, std::atoi(text.c_str() + at + 1));
    }
    return most;
}

/// "(NULL, NULL)", one for each parameter
std::string anyValues(const std::string& text)
{
    std::string values;
    for (int at = 0; at < parametersOf(text); ++at) {
        values += at == 0 ? "(NULL" : ", NULL";
    }
    return values.empty() ? values : values + ")";
}

std::string planOf(db::PostgresConnection& connection, const std::string& text, const std::string& explained)
{
    connection.execute("PREPARE one AS " + db::inPostgresWords(text));
    static std::vector<std::unique_ptr<db::Sql>> kept; // a connection knows a statement by its address
    const db::Sql& explain = *kept.emplace_back(std::make_unique<db::Sql>(explained));
    std::string plan;
    {
        db::Statement& steps = connection.statement(explain);
        const db::Tx::Running running(steps);
        while (steps.step()) {
            plan += std::string(steps.text(0)) + "\n";
        }
    }
    connection.execute("DEALLOCATE one");
    return plan;
}

// Two days of minutes and thirty days of hours, of three nodes and eight each of routes, shops and causes; something was refused in each.
constexpr const char* kManyRollups =
    "INSERT INTO request_rollups SELECT md5(concat_ws('-', grain, span, n, node))::uuid, grain, (ARRAY['route', 'tenant', 'cause', 'all'])[1 + n / 8], "
    "CASE WHEN n / 8 IN (0, 2) THEN 'name ' || n ELSE '' END, md5(CASE WHEN n / 8 IN (1, 2) THEN n::text ELSE '' END)::uuid, 1800000000000 - CAST(span AS bigint) * span_ms, md5(node::text)::uuid, "
    "10, 1, 0, 1, 1, 1, 1, '' FROM (VALUES ('minute', 2880, 60000), ('hour', 720, 3600000)) AS kept (grain, spans, span_ms), generate_series(1, spans) AS span, "
    "generate_series(0, 24) AS n, generate_series(1, 3) AS node";

/// Values such as the roll-ups are asked for with, each by what it is compared to.
std::string rollupValues(const std::string& text)
{
    static const std::map<std::string, std::string> kValues = {{"grain", "'minute'"},         {"subject", "'tenant'"},         {"name", "''"},  {"tenant_id", "md5('9')::uuid"},
                                                               {"node_id", "md5('1')::uuid"}, {"started_at", "1799996400000"}, {"started_at <", "1799827200000"}, {"LIMIT", "10"}};
    static const std::regex kCompared(R"rx((\w+(?: <)?)(?: =| >=)? \$\d+)rx");
    std::string values;
    for (std::sregex_iterator at(text.begin(), text.end(), kCompared), end; at != end; ++at) {
        values += (values.empty() ? "(" : ", ") + kValues.at((*at)[1].str());
    }
    return values + ")";
}

/// Both servers' stores, made and migrated, and what to reach them by.
struct Databases {
    std::string url = tests::PostgresCluster::shared().newDatabase();
    tests::TestServer sqlite;
    tests::TestServer postgres;
    std::string tenantFile;
    std::vector<std::string> schemas;

    Databases() : sqlite(), postgres(nullptr, onUrl(url))
    {
        const auto tenant = *sqlite.setUp().tenant;
        sqlite.stop();
        tenantFile = (sqlite.folder() / "tenants" / (toText(tenant.id) + ".db")).string();
        std::string hex = toText(postgres.setUp().tenant->id);
        std::erase(hex, '-');
        schemas = {"t_" + hex, "platform", "keys"};
    }
    static Config onUrl(const std::string& url)
    {
        Config config;
        config.postgres.url = url;
        return config;
    }
};

} // namespace

class StatementsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        m_databases = std::make_unique<Databases>();
        (void)lists();
    }
    void cleanupTestCase() { m_databases.reset(); }

    void everyStatementIsTakenByPostgres()
    {
        db::PostgresConnection connection(m_databases->url);
        int taken = 0;
        for (const std::string& text : db::everyStatement()) {
            if (isSqlites(text)) {
                continue;
            }
            const std::string refusal = refusalOf(connection, m_databases->schemas, text);
            QVERIFY2(refusal.empty(), (text + "\n" + refusal).c_str());
            ++taken;
        }
        QVERIFY2(taken > 300, std::to_string(taken).c_str());
    }

    void everyStatementIsTakenBySqlite()
    {
        std::vector<std::unique_ptr<db::SqliteConnection>> files;
        for (const std::filesystem::path& file : {std::filesystem::path(m_databases->tenantFile), m_databases->sqlite.folder() / "platform.db", m_databases->sqlite.folder() / "keys.db"}) {
            files.push_back(std::make_unique<db::SqliteConnection>(file, db::OpenMode::Read));
        }
        std::vector<std::unique_ptr<db::Sql>> kept; // a connection knows a statement by its address
        for (const std::string& text : db::everyStatement()) {
            if (isPostgres(text)) {
                continue;
            }
            const auto& sql = kept.emplace_back(std::make_unique<db::Sql>(text));
            std::string said;
            const bool taken = std::any_of(files.begin(), files.end(), [&](const auto& file) {
                try {
                    (void)file->statement(*sql);
                    return true;
                } catch (const db::Error& error) {
                    said = error.detail;
                    return false;
                }
            });
            QVERIFY2(taken, said.c_str());
        }
    }

    void everyStatementKeepsTheRules()
    {
        struct Rule {
            std::regex broken;
            const char* why;
        };
        const auto rule = [](const char* pattern, const char* why) { return Rule{std::regex(pattern, std::regex::icase), why}; };
        const std::vector<Rule> rules = {
            rule(R"rx(\b(FROM|JOIN|INTO|UPDATE)\s+\w+\.\w+)rx", "names a schema: the layer alone sets the path"),
            rule(R"rx(\b(now|random|gen_random_uuid|clock_timestamp|nextval|current_setting)\s*\()rx", "asks the database for time or chance"),
            rule(R"rx(\bCURRENT_(TIMESTAMP|DATE|TIME)\b)rx", "asks the database for the time"),
            rule(R"rx(\bWITH\b.*\b(INSERT|UPDATE|DELETE)\b)rx", "changes data in a common table expression"),
            rule(R"rx(\bMERGE\b|\bOFFSET\b|\bFOR (UPDATE|SHARE|NO KEY|KEY)\b|advisory|\bLISTEN\b|\bNOTIFY\b)rx", "is not for both databases, or not for Citus"),
        };
        for (const std::string& text : db::everyStatement()) {
            if (isSqlites(text) || isPostgres(text)) {
                continue;
            }
            for (const Rule& one : rules) {
                QVERIFY2(!std::regex_search(text, one.broken), (text + "\n" + one.why).c_str());
            }
            int last = 0;
            for (std::size_t at = text.find('$'); at != std::string::npos; at = text.find('$', at + 1)) {
                const int number = std::atoi(text.c_str() + at + 1);
                QVERIFY2(number <= last + 1, (text + "\nits placeholders do not first appear in order").c_str());
                last = std::max(last, number);
            }
        }
    }

    void everyListIsReadInItsOrderFromAnIndex()
    {
        db::PostgresConnection connection(m_databases->url);
        for (const char* setting : {"enable_seqscan", "enable_sort", "enable_incremental_sort", "enable_bitmapscan"}) {
            connection.execute(std::string("SET ") + setting + " = off");
        }
        connection.execute("SET plan_cache_mode = force_generic_plan");
        for (const db::List* list : lists()) {
            connection.execute("SET search_path TO " + m_databases->schemas[isOfPlatform(*list) ? 1 : 0]);
            for (const auto& explained : list->statements()) {
                const bool page = has(explained.statement, " ORDER BY ");
                if (!page) {
                    continue;
                }
                const std::string plan = planOf(connection, explained.statement, "EXPLAIN EXECUTE one" + anyValues(explained.statement));
                QVERIFY2(!has(plan, "Sort"), (explained.statement + "\n" + plan).c_str());
                QVERIFY2(!has(plan, "Seq Scan"), (explained.statement + "\n" + plan).c_str());
            }
        }
    }

    // They are read every ten seconds by everyone who looks: nothing is read of them that is not asked for.
    void everyStatementOfTheRollupsReadsNoMoreThanItsRows()
    {
        db::PostgresConnection connection(m_databases->url);
        connection.execute("SET search_path TO platform");
        connection.execute(kManyRollups);
        connection.execute("ANALYZE request_rollups");
        const std::regex kRemoved(R"rx(Rows Removed by Filter: (\d+))rx");
        constexpr int kNodes = 3; // what the others wrote stands beside what one looks for
        int looked = 0;
        for (const std::string& text : db::everyStatement()) {
            if (!has(text, "FROM request_rollups WHERE")) { // the list is looked at with all others
                continue;
            }
            const std::string plan = planOf(connection, text, "EXPLAIN (ANALYZE) EXECUTE one" + rollupValues(text));
            std::smatch removed;
            const bool inVain = std::regex_search(plan, removed, kRemoved) && std::stoi(removed[1].str()) > kNodes;
            QVERIFY2(!has(plan, "Seq Scan") && !inVain, (text + "\n" + plan).c_str());
            ++looked;
        }
        QCOMPARE(looked, 7);
        connection.execute("DELETE FROM request_rollups");
    }

    // A unique constraint is known by its table and columns on SQLite and by its name on PostgreSQL: they are the same.
    void uniqueConstraintsAreNamedByTheirTableAndColumns()
    {
        const std::regex constraint(R"rx(CONSTRAINT (\w+) UNIQUE \(([\w, ]+)\))rx");
        const std::regex index(R"rx(CREATE UNIQUE INDEX (\w+) ON (\w+) \(([\w, ]+)\))rx");
        const auto joined = [](const std::string& table, std::string columns) {
            columns = std::regex_replace(columns, std::regex(", *"), "_");
            return table + "_" + columns;
        };
        for (const db::Migration& one : db::allMigrations()) {
            for (const std::string& statement : db::statementsOf(one.text, db::Dialect::Postgres)) {
                std::smatch table;
                std::regex_search(statement, table, std::regex(R"rx(CREATE TABLE (?:IF NOT EXISTS )?(\w+))rx"));
                for (std::sregex_iterator at(statement.begin(), statement.end(), constraint), end; at != end; ++at) {
                    // A wider one keeps rows apart that no room explains to anybody, and its name would be too long.
                    const std::string columns = (*at)[2].str();
                    if (std::count(columns.begin(), columns.end(), ',') < 3) {
                        QCOMPARE((*at)[1].str(), joined(table[1].str(), columns));
                    }
                }
                std::smatch unique;
                if (std::regex_search(statement, unique, index)) {
                    QCOMPARE(unique[1].str(), joined(unique[2].str(), unique[3].str()));
                }
                QVERIFY2(!std::regex_search(statement, std::regex(R"rx(CONSTRAINT \w+_[0-9]+ )rx")), statement.c_str());
            }
        }
    }

private:
    std::unique_ptr<Databases> m_databases;
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
