// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/config_gate.h"
#include "server/server.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <map>

using namespace tijara;

namespace {

using Values = std::map<std::string, std::string>;

Environment environmentOf(Values values)
{
    return [values = std::move(values)](const std::string& name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

/// The sentence it refuses with; "" when it does not.
std::string refusal(const Values& values, const std::optional<std::filesystem::path>& file = {})
{
    try {
        readConfig(file, environmentOf(values));
        return {};
    } catch (const ConfigError& error) {
        return error.what();
    }
}

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT

private slots:
    void theStandardNamesAreRead()
    {
        const Config config = readConfig({}, environmentOf({{"API_HOST", "0.0.0.0"}, {"API_PORT", "8080"}, {"LOG_LEVEL", "warning"}, {"DATABASE_URL", "sqlite:////srv/tijara"}, {"GROUP_COMMIT", "off"}}));
        QCOMPARE(config.host, std::string("0.0.0.0"));
        QCOMPARE(config.port, std::uint16_t{8080});
        QVERIFY(config.logLevel == LogLevel::Warning);
        QCOMPARE(config.data.string(), std::string("/srv/tijara"));
        QVERIFY(!config.groupCommit);
        QCOMPARE(readConfig({}, environmentOf({{"API_PORT", "1"}, {"PORT", "2"}})).port, std::uint16_t{2});
        QCOMPARE(readConfig({}, environmentOf({{"DATABASE_URL", "sqlite:///data"}})).data.string(), std::string("data"));
    }

    void theEnvironmentWinsOverTheFile()
    {
        const tests::TempFolder folder;
        const auto file = folder.path() / "tijarad.conf";
        std::ofstream(file) << "# where to listen\nAPI_HOST = 10.0.0.1\nAPI_PORT=8080\n\nLOG_LEVEL=\"debug\"\n";
        const Config config = readConfig(file, environmentOf({{"API_PORT", "9090"}}));
        QCOMPARE(config.host, std::string("10.0.0.1"));
        QCOMPARE(config.port, std::uint16_t{9090});
        QVERIFY(config.logLevel == LogLevel::Debug);
    }

    void aFileWithAnUnknownNameOrLineIsRefused()
    {
        const tests::TempFolder folder;
        const auto file = folder.path() / "tijarad.conf";
        std::ofstream(file) << "API_HOST=x\nAPI_PROT=8080\n";
        QVERIFY(refusal({}, file).find("line 2: \"API_PROT\" is not a setting") != std::string::npos);
        std::ofstream(file) << "API_HOST\n";
        QVERIFY(refusal({}, file).find("line 1: not NAME=VALUE") != std::string::npos);
        QVERIFY(refusal({}, folder.path() / "absent").find("cannot be read") != std::string::npos);
    }

    void whatCannotBeWorkedWithIsRefusedInASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("port") << "API_PORT" << "http" << "must be a number";
        QTest::newRow("large port") << "PORT" << "65536" << "must be a number";
        QTest::newRow("negative port") << "PORT" << "-1" << "must be a number";
        QTest::newRow("level") << "LOG_LEVEL" << "loud" << "must be debug, info";
        QTest::newRow("postgres") << "DATABASE_URL" << "postgresql://db/tijara?ssl=on" << "DATABASE_URL is not understood";
        QTest::newRow("replica") << "DATABASE_READ_URL" << "sqlite:///x" << "DATABASE_READ_URL is not understood";
        QTest::newRow("mysql") << "DATABASE_URL" << "mysql://db/tijara" << "tijarad import";
        QTest::newRow("other") << "DATABASE_URL" << "sqlite://x" << "not understood";
        QTest::newRow("redis") << "REDIS_URL" << "localhost:6379" << "redis://HOST";
        QTest::newRow("redis with TLS") << "REDIS_URL" << "rediss://cache:6380" << "TLS";
        QTest::newRow("origin with a path") << "CORS_ORIGINS" << "https://a.example/x" << "nothing behind it";
        QTest::newRow("origin without a scheme") << "CORS_ORIGINS" << "a.example" << "an origin is";
        QTest::newRow("half a list") << "CORS_ORIGINS" << "[\"https://a.example\"" << "JSON list";
        QTest::newRow("proxies") << "TRUSTED_PROXIES" << "10.0.0.0/33" << "range";
        QTest::newRow("rate") << "RATE_LIMIT_USER" << "many" << "must be a number";
        QTest::newRow("certificate alone") << "TLS_CERT" << "/cert.pem" << "belong together";
        QTest::newRow("mode") << "PLATFORM_MODE" << "mixed" << "byok-only";
        QTest::newRow("provider in the clear") << "PAID_API_BASE_URL" << "http://api.paid.ai/v1" << "https://";
        QTest::newRow("switch") << "GROUP_COMMIT" << "maybe" << "on or off";
    }
    void whatCannotBeWorkedWithIsRefusedInASentence()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, says);
        const std::string sentence = refusal({{name.toStdString(), value.toStdString()}});
        QVERIFY2(QString::fromStdString(sentence).contains(says), sentence.c_str());
    }

    void theProviderOfThePlatformIsRead()
    {
        using experiments::PlatformMode;
        const Config usual = readConfig({}, environmentOf({}));
        QVERIFY(usual.provider.mode == PlatformMode::Hybrid && usual.provider.key.empty() && usual.provider.baseUrl == "https://api.paid.ai/v1");
        const Config config = readConfig({}, environmentOf({{"PLATFORM_MODE", "managed-only"}, {"PAID_API_KEY", "paid_k"}, {"PAID_API_BASE_URL", "https://paid.example/v1"}}));
        QVERIFY(config.provider.mode == PlatformMode::ManagedOnly && config.provider.key == "paid_k" && config.provider.baseUrl == "https://paid.example/v1");
        QVERIFY(config.unused.empty());
        QVERIFY(readConfig({}, environmentOf({{"PLATFORM_MODE", "byok-only"}})).provider.mode == PlatformMode::ByokOnly);
    }

    void aPostgresDatabaseIsTakenAsItIsWritten()
    {
        const std::string url = "postgresql://shop:secret@db.example:5433/tijara?sslmode=verify-full";
        const Config config =
            readConfig({}, environmentOf({{"DATABASE_URL", url}, {"DATABASE_READ_URL", "postgres://replica/tijara"}, {"DATABASE_DIRECT_URL", "postgresql://direct/tijara"}}));
        QCOMPARE(config.postgres.url, url);
        QCOMPARE(config.postgres.readUrl, std::string("postgres://replica/tijara"));
        QCOMPARE(config.postgres.directUrl, std::string("postgresql://direct/tijara"));
    }

    void theUrlsPasswordIsInNoMessage()
    {
        for (const char* name : {"DATABASE_URL", "DATABASE_READ_URL", "DATABASE_DIRECT_URL"}) {
            for (const char* url : {"postgresql://shop:s3cr3t%zz@db/tijara", "postgresql://shop:s3cr3t@db:port/tijara?x", "postgres://shop:s3cr3t@[::1/tijara", "mysql://shop:s3cr3t@db/x"}) {
                const std::string sentence = refusal({{name, url}});
                QVERIFY2(!sentence.empty() && sentence.find("s3cr3t") == std::string::npos, sentence.c_str());
            }
        }
    }

    void productionRefusesASecretThatIsShortOrASample()
    {
        QVERIFY(refusal({{"ENVIRONMENT", "production"}, {"SECRET_KEY", "short"}}).find("SECRET_KEY is too short") != std::string::npos);
        QVERIFY(refusal({{"ENVIRONMENT", "production"}, {"JWT_SECRET", "your-secret-key-change-in-production"}}).find("JWT_SECRET is a sample") != std::string::npos);
        QCOMPARE(refusal({{"ENVIRONMENT", "production"}, {"SECRET_KEY", "b3f1c0a95d4e4a0f8f3b7f2f6f1d9c7e"}}), std::string());
        QCOMPARE(refusal({{"ENVIRONMENT", "development"}, {"SECRET_KEY", "short"}}), std::string());
    }

    void theEdgesAreRead()
    {
        const Config config = readConfig({}, environmentOf({{"CORS_ORIGINS", "[\"https://App.example\", \"http://localhost:3000/\"]"},
                                                            {"TRUSTED_PROXIES", "10.0.0.0/8, ::1"},
                                                            {"ALLOWED_HOSTS", "api.example,localhost"},
                                                            {"REDIS_URL", "redis://cache:6380/2"},
                                                            {"RATE_LIMIT_USER", "60"},
                                                            {"METRICS_TOKEN", "t"}}));
        QVERIFY((config.edges.corsOrigins == std::vector<std::string>{"https://app.example", "http://localhost:3000"}));
        QCOMPARE(config.edges.trustedProxies.size(), std::size_t{2});
        QVERIFY((config.edges.allowedHosts == std::vector<std::string>{"api.example", "localhost"}));
        QCOMPARE(config.redis->host, std::string("cache"));
        QVERIFY((readConfig({}, environmentOf({{"CORS_ORIGINS", "https://a.example,https://b.example"}})).edges.corsOrigins == std::vector<std::string>{"https://a.example", "https://b.example"}));
        const http::Edges settled = settledEdges(config);
        QCOMPARE(settled.rates.user, std::int64_t{60});
        QVERIFY(settled.rates.address > 0 && settled.drainSeconds > 0); // behind a proxy
        const http::Edges alone = settledEdges(readConfig({}, environmentOf({})));
        QVERIFY(alone.rates.address == 0 && alone.rates.user == 0 && alone.drainSeconds == 0);
    }

    void productionDoesNotListenUnsafely()
    {
        const auto kinds = [](const Values& values) {
            std::string all;
            Values production = values;
            production["ENVIRONMENT"] = "production";
            for (const GateFault& fault : listenFaults(readConfig({}, environmentOf(production)))) {
                all += fault.kind + " ";
            }
            return all;
        };
        QCOMPARE(kinds({}), std::string());
        QCOMPARE(kinds({{"API_HOST", "0.0.0.0"}}), std::string("listens_in_the_clear "));
        QCOMPARE(kinds({{"API_HOST", "0.0.0.0"}, {"TRUSTED_PROXIES", "10.0.0.0/8"}}), std::string());
        QCOMPARE(kinds({{"API_HOST", "0.0.0.0"}, {"TLS_CERT", "/c"}, {"TLS_KEY", "/k"}}), std::string());
        QCOMPARE(kinds({{"DEBUG", "true"}, {"CORS_ORIGINS", "*"}}), std::string("debug cors_any "));
    }

    void theFilesOfTheFiveSystemsStartAServerButForTheirSampleSecrets_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char* file, const QStringList& refused) { QTest::newRow(file) << QString::fromLatin1(file) << refused; };
        row("business_os", {QStringLiteral("SECRET_KEY"), QStringLiteral("DATABASE_URL")});
        row("payment_engine", {QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("DATABASE_URL")});
        row("pricing_optimizer", {QStringLiteral("JWT_SECRET"), QStringLiteral("API_KEY_ENCRYPTION_KEY"), QStringLiteral("POSTGRES_PASSWORD"), QStringLiteral("PAID_API_KEY"),
                                  QStringLiteral("STRIPE_SECRET_KEY"), QStringLiteral("DATABASE_URL")});
        row("jewellery", {QStringLiteral("JWT_SECRET"), QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("SENDGRID_API_KEY"),
                          QStringLiteral("TWILIO_AUTH_TOKEN"), QStringLiteral("DATADOG_API_KEY"), QStringLiteral("DATABASE_URL"), QStringLiteral("DATABASE_READ_URL"), QStringLiteral("REDIS_URL")});
        row("salla_optimizer", {QStringLiteral("SECRET_KEY"), QStringLiteral("POSTGRES_PASSWORD"), QStringLiteral("DB_PASSWORD"), QStringLiteral("OPENAI_API_KEY"),
                                QStringLiteral("TAVILY_API_KEY"), QStringLiteral("SALLA_CLIENT_SECRET"), QStringLiteral("DATABASE_URL")});
    }
    void theFilesOfTheFiveSystemsStartAServerButForTheirSampleSecrets()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, refused);
        const std::filesystem::path path = std::string(TIJARA_SOURCE_DIR "/tests/server/cases/env/") + file.toStdString() + ".env";
        Values values = readValues(path, environmentOf({}));
        QStringList names;
        for (const GateFault& fault : secretFaults(values)) {
            names << QString::fromStdString(fault.name);
            QVERIFY(fault.sentence.find(fault.name) != std::string::npos);
            QVERIFY2(fault.sentence.find(values.at(fault.name)) == std::string::npos, "a secret in a message");
        }
        QCOMPARE(names, refused);
        QVERIFY(!refusal({}, path).empty());

        const tests::TempFolder folder;
        for (const QString& name : refused) {
            values[name.toStdString()] = "b3f1c0a95d4e4a0f8f3b7f2f6f1d9c7e";
        }
        for (const char* name : {"DATABASE_URL", "DATABASE_READ_URL"}) {
            if (values[name].starts_with("mysql:") || file == QStringLiteral("jewellery")) {
                QVERIFY(refusal({{name == std::string("DATABASE_URL") ? name : "DATABASE_URL", "mysql://h/b"}}).find("tijarad import") != std::string::npos);
            }
            values.erase(name);
        }
        if (values.contains("REDIS_URL")) {
            values["REDIS_URL"] = "redis://no-such-host.invalid:6379/0"; // not there: the server does without
        }
        values["DATABASE_URL"] = "sqlite:///" + folder.path().string();
        values["PORT"] = "0";
        Config config = readConfig({}, environmentOf(values));
        QVERIFY(config.production);
        refuse(listenFaults(config));
        config.logLevel = LogLevel::Error;
        config.host = "127.0.0.1";
        config.edges.drainSeconds = 0;
        Server server(config);
        QVERIFY(server.start() != 0);
    }

    void whereToListenIsHostAndPort()
    {
        const auto listen = [](const char* text) {
            Config config;
            setListen(config, text);
            return config.host + " " + std::to_string(config.port);
        };
        QCOMPARE(listen("127.0.0.1:8080"), std::string("127.0.0.1 8080"));
        QCOMPARE(listen("[::1]:80"), std::string("::1 80"));
        QCOMPARE(listen(":0"), std::string("127.0.0.1 0"));
        for (const char* bad : {"8080", "localhost", "localhost:http", "[::1]", ""}) {
            QVERIFY_EXCEPTION_THROWN(listen(bad), ConfigError);
        }
    }
};

QTEST_APPLESS_MAIN(ConfigTest)
#include "config_test.moc"
