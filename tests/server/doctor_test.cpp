// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/commands/doctor.h"
#include "server/platform/db/postgres.h"
#include "server/platform/db/sqlite.h"
#include "shared/catalog/catalog_contract.h"
#include "shared/files/files_contract.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/raw_socket.h"
#include "tests/support/redis_program.h"
#include "tests/support/shop.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_certificates.h"

#include <fstream>
#include <set>

#include <sys/resource.h>

#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>

using namespace tijara;
using namespace tijara::commands;

namespace {

constexpr const char* kGoodSecret = "b3f1c0a95d4e4a0f8f3b7f2f6f1d9c7e";

/// A healthy server's settings and data, into which a test plants one fault.
struct Patient {
    Values values;
    Config config;
    tests::VirtualClock clock{SystemClock().now().utcMs};
    std::filesystem::path data;
    std::filesystem::path tenantFile;
    tests::TestCertificates certificates;
    std::vector<std::shared_ptr<void>> held; ///< for as long as it is examined

    void sql(const std::filesystem::path& file, const std::string& text) const { db::SqliteConnection(file, db::OpenMode::Write).execute(text); }
    void tls(int days = 60)
    {
        config.edges.tlsCertificate = certificates.make("localhost", {}, days);
        config.edges.tlsKey = certificates.keyOf("localhost");
        clock.advance(60'000); // past the second it was made in
        std::filesystem::permissions(config.edges.tlsKey, std::filesystem::perms::owner_read);
    }
};

using Plant = std::function<void(Patient&)>;
struct Case {
    const char* kind;
    Plant plant;
};

void copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(to)) {
        std::filesystem::permissions(entry, entry.is_directory() ? std::filesystem::perms::owner_all : std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    std::filesystem::permissions(to, std::filesystem::perms::owner_all);
}

void growSparse(const std::filesystem::path& file)
{
    std::ofstream(file).flush();
    std::filesystem::resize_file(file, 300ULL << 20);
}

std::vector<Case> configCases()
{
    return {
        {"secret_short", [](Patient& p) { p.values = {{"ENVIRONMENT", "production"}, {"JWT_SECRET", "k3v9"}}; }},
        {"secret_sample", [](Patient& p) { p.values = {{"ENVIRONMENT", "production"}, {"SECRET_KEY", "your-secret-key-change-in-production"}}; }},
        {"secret_sample", [](Patient& p) { p.values = {{"ENVIRONMENT", "production"}, {"DATABASE_URL", "postgresql://postgres:postgres@db/x"}}; }},
        {"debug", [](Patient& p) { p.config.production = true, p.config.logLevel = LogLevel::Debug; }},
        {"cors_any", [](Patient& p) { p.config.edges.corsOrigins = {"*"}; }},
        {"listens_in_the_clear", [](Patient& p) { p.config.production = true, p.config.host = "0.0.0.0"; }},
        {"listens_to_others", [](Patient& p) { p.config.host = "0.0.0.0"; }},
        {"proxies_anybody", [](Patient& p) { p.config.edges.trustedProxies = {*http::parseNetwork("0.0.0.0/0")}; }},
        {"limits_off", [](Patient& p) { p.config.edges.trustedProxies = {*http::parseNetwork("10.0.0.0/8")}, p.config.edges.rates.address = 0; }},
        {"certificate_unreadable", [](Patient& p) { p.config.edges.tlsCertificate = "/no/such.pem", p.config.edges.tlsKey = "/no/such.key"; }},
        {"certificate_expired", [](Patient& p) { p.tls(), p.clock.advance(100LL * 24 * 3600 * 1000); }},
        {"certificate_not_yet", [](Patient& p) { p.tls(), p.clock.advance(-100LL * 24 * 3600 * 1000); }},
        {"certificate_ends_soon", [](Patient& p) { p.tls(5); }},
        {"certificate_key_mismatch",
         [](Patient& p) {
             p.tls();
             p.certificates.make("localhost", "other");
             p.config.edges.tlsKey = p.certificates.keyOf("other");
         }},
        {"key_open",
         [](Patient& p) {
             p.tls();
             std::filesystem::permissions(p.config.edges.tlsKey, std::filesystem::perms::owner_read | std::filesystem::perms::others_read);
         }},
        {"redis_unreachable", [](Patient& p) { p.config.redis = RedisPlace{"127.0.0.1", tests::freePort(), {}, {}, 0}; }},
        {"port_taken",
         [](Patient& p) {
             const auto other = std::make_shared<Poco::Net::ServerSocket>(Poco::Net::SocketAddress("127.0.0.1", 0));
             p.config.port = other->address().port();
             p.held.push_back(other);
         }},
        {"address_not_here", [](Patient& p) { p.config.host = "203.0.113.77"; }},
        {"files_max_low",
         [](Patient& p) {
             rlimit before{};
             ::getrlimit(RLIMIT_NOFILE, &before);
             const rlimit low{512, before.rlim_max};
             ::setrlimit(RLIMIT_NOFILE, &low);
             p.held.push_back(std::shared_ptr<void>(nullptr, [before](void*) { ::setrlimit(RLIMIT_NOFILE, &before); }));
         }},
    };
}

std::vector<Case> dataCases()
{
    using std::filesystem::perms;
    return {
        {"data_absent", [](Patient& p) { std::filesystem::remove_all(p.data); }},
        {"data_not_writable",
         [](Patient& p) {
             std::filesystem::remove_all(p.data);
             std::ofstream(p.data) << "a file where the folder should be";
         }},
        {"data_open", [](Patient& p) { std::filesystem::permissions(p.data / "keys.db", perms::owner_all | perms::others_read); }},
        {"log_huge", [](Patient& p) { growSparse(p.data / "platform.db-wal"); }},
        {"data_damaged",
         [](Patient& p) {
             std::fstream file(p.tenantFile, std::ios::in | std::ios::out | std::ios::binary);
             file.seekp(4096);
             file << std::string(8192, 'x');
         }},
        {"data_damaged", [](Patient& p) { std::ofstream(p.data / "platform.db") << std::string(5000, 'x'); }},
        {"data_too_new", [](Patient& p) { p.sql(p.tenantFile, "INSERT INTO migrations (number, name, applied_at) VALUES (9999, 'later', 1)"); }},
        {"migration_pending", [](Patient& p) { p.sql(p.tenantFile, "DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)"); }},
        {"clock_wrong", [](Patient& p) { p.clock.advance(-3600LL * 1000); }},
        {"keys_missing", [](Patient& p) { std::filesystem::remove(p.data / "keys.db"); }},
        {"tenant_file_missing", [](Patient& p) { std::filesystem::remove(p.tenantFile); }},
        {"tenant_file_unknown", [](Patient& p) { std::filesystem::copy_file(p.tenantFile, p.data / "tenants" / "00000000-0000-7000-8000-000000000000.db"); }},
        {"tenant_left_creating", [](Patient& p) { p.sql(p.data / "platform.db", "UPDATE tenants SET state = 'creating'"); }},
        {"file_left_creating", [](Patient& p) { std::ofstream(p.data / "tenants" / "00000000-0000-7000-8000-000000000000.db.creating") << "x"; }},
        {"zone_unknown", [](Patient& p) { p.sql(p.data / "platform.db", "UPDATE tenants SET zone = 'Europe/Atlantis'"); }},
        {"jobs_stuck", [](Patient& p) { p.sql(p.tenantFile, "UPDATE jobs SET state = 'queued', created_at = created_at - 200000000"); }},
        {"journal_broken", [](Patient& p) { p.sql(p.tenantFile, "DELETE FROM journal_entries WHERE seq = 2"); }},
    };
}

/// A healthy server's database, into which a test plants one fault.
struct PostgresPatient {
    Config config;
    tests::VirtualClock clock{SystemClock().now().utcMs};
    std::string database;
    std::string schema; ///< of the shop

    void sql(const std::string& text) const { tests::PostgresCluster::shared().run(database, text); }
    void asRole(const std::string& role) { config.postgres.url = "postgresql://" + role + "@127.0.0.1:" + std::to_string(tests::PostgresCluster::shared().port()) + "/" + database; }
};

struct PostgresCase {
    const char* kind;
    std::function<void(PostgresPatient&)> plant;
};

std::vector<PostgresCase> postgresCases()
{
    const auto nowhere = [] { return "postgresql://tijara@127.0.0.1:" + std::to_string(tests::freePort()) + "/tijara"; };
    return {
        {"database_unreachable", [nowhere](PostgresPatient& p) { p.config.postgres.url = nowhere(); }},
        {"database_unreachable", [](PostgresPatient& p) { p.asRole("nobody_of_that_name"); }},
        {"database_unreachable", [nowhere](PostgresPatient& p) { p.config.postgres.directUrl = nowhere(); }},
        {"replica_unreachable", [nowhere](PostgresPatient& p) { p.config.postgres.readUrl = nowhere(); }},
        {"database_rights_missing",
         [](PostgresPatient& p) {
             p.sql("CREATE ROLE weak LOGIN");
             p.asRole("weak");
         }},
        {"database_rights_missing",
         [](PostgresPatient& p) {
             p.sql("CREATE ROLE stranger LOGIN");
             p.sql("GRANT CREATE ON DATABASE " + p.database + " TO stranger");
             p.asRole("stranger");
         }},
        {"data_absent", [](PostgresPatient& p) { p.sql("DROP SCHEMA platform CASCADE"); }},
        {"data_damaged", [](PostgresPatient& p) { p.sql("DROP TABLE " + p.schema + ".journal_entries"); }},
        {"data_too_new", [](PostgresPatient& p) { p.sql("INSERT INTO " + p.schema + ".migrations (number, name, applied_at) VALUES (9999, 'later', 1)"); }},
        {"migration_pending", [](PostgresPatient& p) { p.sql("DELETE FROM platform.migrations WHERE number = (SELECT max(number) FROM platform.migrations)"); }},
        {"clock_wrong", [](PostgresPatient& p) { p.clock.advance(-3600LL * 1000); }},
        {"tenant_file_missing", [](PostgresPatient& p) { p.sql("DROP SCHEMA " + p.schema + " CASCADE"); }},
        {"tenant_left_creating", [](PostgresPatient& p) { p.sql("UPDATE platform.tenants SET state = 'creating'"); }},
        {"zone_unknown", [](PostgresPatient& p) { p.sql("UPDATE platform.tenants SET zone = 'Europe/Atlantis'"); }},
        {"jobs_stuck",
         [](PostgresPatient& p) {
             p.sql("UPDATE " + p.schema + ".jobs SET state = 'queued', created_at = created_at - 200000000");
         }},
        {"journal_unsealed",
         [](PostgresPatient& p) {
             p.sql("UPDATE " + p.schema + ".journal_entries SET seq = 4611686018427387904 + seq WHERE seq = (SELECT max(seq) FROM " + p.schema + ".journal_entries)");
             p.clock.advance(120'000);
         }},
        {"journal_broken", [](PostgresPatient& p) { p.sql("DELETE FROM " + p.schema + ".journal_entries WHERE seq = 2"); }},
    };
}

} // namespace

class DoctorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        tests::Shop shop;
        shop.product("TEA", 10000);
        shop.product("CUP", 10000);
        shop.import("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n1,A,B,1,2010-12-01 08:26:00,1,,UK\n");
        const auto file = shop.tenantFile();
        shop.server().stop();
        copyPrivately(shop.server().folder(), m_healthy.path() / "data");
        m_tenantFile = file.filename();
    }

    void nothingIsFoundWhereAllIsWell()
    {
        Patient patient;
        prepare(patient);
        patient.tls();
        tests::RedisProgram redis;
        patient.config.redis = redis.place();
        patient.values = {{"ENVIRONMENT", "production"}, {"SECRET_KEY", kGoodSecret}};
        patient.config.production = true;
        const auto findings = examine(patient.values, patient.config, patient.clock);
        for (const Finding& one : findings) {
            if (one.kind != "disk_nearly_full") { // of the machine that runs the test
                QFAIL((one.kind + " " + one.where).c_str());
            }
        }
    }

    void eachFaultIsFoundByItsName_data()
    {
        QTest::addColumn<int>("index");
        int at = 0;
        for (const auto& list : {configCases(), dataCases()}) {
            for (const Case& one : list) {
                QTest::addRow("%s %d", one.kind, at) << at;
                ++at;
            }
        }
    }
    void eachFaultIsFoundByItsName()
    {
        QFETCH(int, index);
        auto cases = configCases();
        const auto ofData = dataCases();
        cases.insert(cases.end(), ofData.begin(), ofData.end());
        const Case& one = cases.at(static_cast<std::size_t>(index));
        Patient patient;
        prepare(patient);
        one.plant(patient);
        const auto findings = examine(patient.values, patient.config, patient.clock);
        std::string found;
        for (const Finding& finding : findings) {
            found += finding.kind + " ";
            QVERIFY(!finding.where.empty() && !finding.means.empty() && !finding.todo.empty());
        }
        QVERIFY2((" " + found).find(std::string(" ") + one.kind + " ") != std::string::npos, ("found: " + found).c_str());
    }

    void onPostgresEachFaultIsFoundByItsName_data()
    {
        QTest::addColumn<int>("index");
        int at = 0;
        for (const PostgresCase& one : postgresCases()) {
            QTest::addRow("%s %d", one.kind, at) << at;
            ++at;
        }
    }
    void onPostgresEachFaultIsFoundByItsName()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        QFETCH(int, index);
        const PostgresCase one = postgresCases().at(static_cast<std::size_t>(index));
        PostgresPatient patient;
        prepare(patient);
        const auto foundIn = [&] {
            Findings findings;
            examinePostgres(patient.config, patient.clock, findings);
            std::string found = " ";
            for (const Finding& finding : findings.all()) {
                found += finding.kind + " ";
            }
            return found;
        };
        QCOMPARE(foundIn(), std::string(" "));
        one.plant(patient);
        const std::string found = foundIn();
        QVERIFY2(found.find(std::string(" ") + one.kind + " ") != std::string::npos, found.c_str());
    }

    void aPostgresThatIsTooOldIsFound()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        PostgresPatient patient;
        prepare(patient);
        Findings findings;
        examinePostgres(patient.config, patient.clock, findings, 99);
        QCOMPARE(findings.all().size(), std::size_t{1});
        QCOMPARE(findings.all().front().kind, std::string("database_too_old"));
    }

    void fontsAndCopiesOfTheDataAreLookedFor()
    {
        tests::TempFolder empty;
        const auto kindsIn = [](const Findings& findings) {
            std::set<std::string> kinds;
            for (const Finding& one : findings.all()) {
                kinds.insert(one.kind);
            }
            return kinds;
        };
        Findings fonts;
        examineFonts(empty.path(), fonts);
        QVERIFY(kindsIn(fonts) == std::set<std::string>{"fonts_missing"});
        Patient patient;
        prepare(patient);
        const auto looked = [&] {
            Findings findings;
            examineBackups(patient.config, patient.clock, findings);
            return kindsIn(findings);
        };
        QVERIFY(looked().empty()); // nobody said where copies go
        patient.config.backups = empty.path();
        QVERIFY(looked() == std::set<std::string>{"backup_absent"});
        std::ofstream(empty.path() / "tijara-20261129.tar.zst") << "a copy";
        QVERIFY(looked().empty());
        patient.clock.advance(26LL * 3600 * 1000);
        QVERIFY(looked() == std::set<std::string>{"backup_old"});
        patient.config.backups = empty.path() / "not there";
        QVERIFY(looked() == std::set<std::string>{"backup_absent"});
    }

    void aDiskThatIsNearlyFullIsFound()
    {
        const tests::SmallDisk disk("size=16m");
        if (!disk.isThere()) {
            QSKIP("this process may not mount a file system");
        }
        Patient patient;
        prepare(patient);
        copyPrivately(patient.data, disk.path() / "data");
        patient.config.data = disk.path() / "data";
        const auto findings = examine({}, patient.config, patient.clock);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.kind == "disk_nearly_full"; }));
    }

    void everyKindIsPlantedHere()
    {
        // The first by the program below, the others each by a test of its own.
        std::set<std::string> planted = {"config_refused", "disk_nearly_full", "database_too_old", "fonts_missing", "backup_absent", "backup_old"};
        for (const PostgresCase& one : postgresCases()) {
            planted.insert(one.kind);
        }
        for (const auto& list : {configCases(), dataCases()}) {
            for (const Case& one : list) {
                planted.insert(one.kind);
            }
        }
        const auto kinds = findingKinds();
        QVERIFY(planted == std::set<std::string>(kinds.begin(), kinds.end()));
        QVERIFY(kinds.size() >= 30);
    }

    void theProgramSaysItInWordsAndAsAList()
    {
        const auto run = [&](const QStringList& switches, const QStringList& environment, QByteArray& out) {
            QProcess process;
            process.setEnvironment(environment);
            process.start(QString::fromLocal8Bit(qgetenv("TIJARA_BIN")) + QStringLiteral("/tijarad"), QStringList{QStringLiteral("doctor")} + switches);
            process.waitForFinished(60'000);
            out = process.readAllStandardOutput();
            return process.exitCode();
        };
        const QStringList data = {QStringLiteral("--data"), QString::fromStdString((m_healthy.path() / "data").string())};
        QByteArray out;
        QCOMPARE(run(data + QStringList{QStringLiteral("--json")}, {QStringLiteral("ENVIRONMENT=production"), QStringLiteral("SECRET_KEY=changeme")}, out), 1);
        const auto findings = fromJson<std::vector<Finding>>(out.toStdString());
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.kind == "secret_sample" && one.where == "SECRET_KEY"; }));
        QVERIFY(!out.contains("changeme"));
        QCOMPARE(run(data, {QStringLiteral("API_PORT=many")}, out), 1);
        QVERIFY(out.contains("config_refused") && out.contains("not good: "));
        QCOMPARE(run(data + QStringList{QStringLiteral("--nonsense")}, {}, out), 2);
    }

private:
    // Made by a server once; each test has a copy of it.
    void prepare(PostgresPatient& patient)
    {
        tests::PostgresCluster& cluster = tests::PostgresCluster::shared();
        if (m_healthyDatabase.empty()) {
            const std::string url = cluster.newDatabase();
            Config config;
            config.postgres.url = url;
            tests::TestServer server(nullptr, config);
            const auto owner = server.setUp();
            (void)*server.call(catalog::kCreateProduct, {"TEA", "Tea", catalog::ItemKind::Goods, UnitPrice{10'000}}, tests::As{.token = owner.accessToken});
            files::NewExport wish;
            wish.name = "Products";
            wish.list = catalog::kListProducts.path;
            wish.columns = {{"code", "Code", {}}};
            (void)*server.call(files::kStartExport, wish, tests::As{.token = owner.accessToken});
            server.stop();
            m_healthyDatabase = url.substr(url.rfind('/') + 1);
            m_schema = "t_" + toText(owner.tenant->id);
            std::erase(m_schema, '-');
        }
        patient.database = "sick_" + std::to_string(++m_prepared);
        cluster.run("postgres", "CREATE DATABASE " + patient.database + " TEMPLATE " + m_healthyDatabase);
        patient.schema = m_schema;
        patient.config.postgres.url = cluster.url(patient.database);
    }
    void prepare(Patient& patient) const
    {
        patient.data = m_work.path() / ("data" + std::to_string(++m_prepared));
        copyPrivately(m_healthy.path() / "data", patient.data);
        patient.tenantFile = patient.data / "tenants" / m_tenantFile;
        patient.config.data = patient.data;
    }

    tests::TempFolder m_healthy;
    tests::TempFolder m_work;
    mutable int m_prepared = 0;
    std::string m_tenantFile;
    std::string m_healthyDatabase;
    std::string m_schema;
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
