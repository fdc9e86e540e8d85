// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/config.h"
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
        QTest::newRow("postgres") << "DATABASE_URL" << "postgresql://db/tijara" << "PostgreSQL";
        QTest::newRow("mysql") << "DATABASE_URL" << "mysql://db/tijara" << "tijarad import";
        QTest::newRow("other") << "DATABASE_URL" << "sqlite://x" << "not understood";
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

    void productionRefusesASecretThatIsShortOrASample()
    {
        QVERIFY(refusal({{"ENVIRONMENT", "production"}, {"SECRET_KEY", "short"}}).find("SECRET_KEY is too short") != std::string::npos);
        QVERIFY(refusal({{"ENVIRONMENT", "production"}, {"JWT_SECRET", "your-secret-key-change-in-production"}}).find("JWT_SECRET is a sample") != std::string::npos);
        QCOMPARE(refusal({{"ENVIRONMENT", "production"}, {"SECRET_KEY", "b3f1c0a95d4e4a0f8f3b7f2f6f1d9c7e"}}), std::string());
        QCOMPARE(refusal({{"ENVIRONMENT", "development"}, {"SECRET_KEY", "short"}}), std::string());
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
