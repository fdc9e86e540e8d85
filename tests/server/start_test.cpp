// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/data_folder.h"
#include "server/platform/db/sqlite.h"
#include "shared/catalog/catalog_contract.h"
#include "shared/journal/journal_contract.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_server.h"

#include <fstream>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tijara;
using tests::As;

namespace {

/// The sentence a server on this data refuses to start with; "" when it starts.
std::string refusal(const std::filesystem::path& data)
{
    try {
        Config config;
        config.data = data;
        config.logLevel = LogLevel::Error;
        Server server(config);
        server.start();
        return {};
    } catch (const StartError& error) {
        return error.what();
    }
}

/// What the console is told of the same; nothing when it starts.
std::string refusalCode(const std::filesystem::path& data)
{
    try {
        Config config;
        config.data = data;
        config.logLevel = LogLevel::Error;
        Server(config).start();
        return {};
    } catch (const StartError& error) {
        return std::string(toText(error.problem.code));
    }
}

bool says(const std::string& sentence, const char* part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

class StartTest : public QObject {
    Q_OBJECT

private slots:
    void theDataFolderIsMadeForItsOwnerOnly()
    {
        const tests::TempFolder parent;
        const auto data = parent.path() / "new" / "data";
        QCOMPARE(refusal(data), std::string());
        struct stat found{};
        QCOMPARE(::stat(data.c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0700U);
        QCOMPARE(::stat((data / "server.lock").c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
    }

    void whatIsMadeInAFolderOfAllIsForItsOwnerOnly()
    {
        const tests::TempFolder data;
        std::filesystem::permissions(data.path(), std::filesystem::perms(0755));
        QCOMPARE(refusal(data.path()), std::string());
        for (const auto& entry : std::filesystem::directory_iterator(data.path())) {
            const auto mode = entry.status().permissions() & std::filesystem::perms::all;
            QVERIFY2((mode & std::filesystem::perms(0077)) == std::filesystem::perms::none, entry.path().c_str());
        }
    }

    void aSecondServerOnTheSameDataIsToldWho()
    {
        tests::TestServer server;
        const std::string sentence = refusal(server.folder());
        QVERIFY2(says(sentence, "Another Tijara already works on"), sentence.c_str());
        QCOMPARE(refusalCode(server.folder()), std::string("data_in_use"));
        const auto holder = DataFolder::holderOf(server.folder());
        QVERIFY(holder.has_value());
        QCOMPARE(holder->port, server.port());
        QCOMPARE(holder->localSecret, server.localSecret());
        server.stop();
        QVERIFY(!DataFolder::holderOf(server.folder()).has_value());
        QCOMPARE(refusal(server.folder()), std::string());
    }

    void aPortInUseIsNamed()
    {
        const tests::TestServer first;
        const tests::TempFolder folder;
        Config config;
        config.data = folder.path();
        config.port = first.port();
        Server second(config);
        try {
            second.start();
            QFAIL("it listens on a port that is taken");
        } catch (const StartError& error) {
            QVERIFY2(says(error.what(), "Cannot listen on 127.0.0.1:"), error.what());
        }
    }

    void dataOfANewerVersionIsLeftAlone()
    {
        tests::TestServer server;
        server.setUp();
        server.stop();
        {
            db::SqliteConnection connection(server.folder() / "platform.db", db::OpenMode::Write);
            connection.execute("INSERT INTO migrations (number, name, applied_at) VALUES (9999, '9999_future.sql', 0)");
        }
        const std::string sentence = refusal(server.folder());
        QVERIFY2(says(sentence, "newer version of Tijara"), sentence.c_str());
        QCOMPARE(refusalCode(server.folder()), std::string("data_too_new"));
        {
            db::SqliteConnection connection(server.folder() / "platform.db", db::OpenMode::Write);
            connection.execute("DELETE FROM migrations WHERE number = 9999");
        }
        server.restart();
        QVERIFY(!server.call(identity::kSetupState)->needed);
    }

    void aFileThatIsNoDatabaseIsNamed()
    {
        const tests::TempFolder folder;
        std::ofstream(folder.path() / "platform.db") << std::string(8192, 'x');
        const std::string sentence = refusal(folder.path());
        QVERIFY2(!sentence.empty() && says(sentence, folder.path().c_str()), sentence.c_str());
        QCOMPARE(refusalCode(folder.path()), std::string("data_damaged"));
    }

    void aReadOnlyFolderIsRefusedInASentence()
    {
        tests::TestServer server;
        server.setUp();
        server.stop();
        const auto& folder = server.folder();
        if (::geteuid() != 0) {
            std::filesystem::permissions(folder, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        } else if (::mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) != 0
                   || ::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) != 0) {
            QSKIP("read-only folder: this process is root and may not mount");
        }
        const std::string sentence = refusal(folder);
        const std::string code = refusalCode(folder);
        if (::geteuid() == 0) {
            ::umount2(folder.c_str(), MNT_DETACH);
        } else {
            std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        }
        QVERIFY2(says(sentence, "cannot be written"), sentence.c_str());
        QCOMPARE(code, std::string("data_read_only"));
        QCOMPARE(refusal(folder), std::string());
    }

    void aFolderUnderAFileIsRefusedInASentence()
    {
        const tests::TempFolder folder;
        std::ofstream(folder.path() / "file") << "x";
        const std::string sentence = refusal(folder.path() / "file" / "data");
        QVERIFY2(says(sentence, "cannot be written"), sentence.c_str());
    }

    void aFullDiskStopsTheStartInASentence()
    {
        const tests::SmallDisk disk("size=1m");
        if (!disk.isThere()) {
            QSKIP("full disk: this process may not mount a small one");
        }
        for (const std::uintmax_t left : {0U, 16'384U, 65'536U, 131'072U}) {
            disk.makeRoom();
            std::filesystem::remove_all(disk.path() / "data");
            disk.leave(left);
            const std::string sentence = refusal(disk.path() / "data");
            QVERIFY2(says(sentence, "full") || says(sentence, "No space left"), sentence.c_str());
            QCOMPARE(refusalCode(disk.path() / "data"), std::string("disk_full"));
        }
        disk.makeRoom();
        QCOMPARE(refusal(disk.path() / "data"), std::string());
    }

    void aDiskThatFillsUpLosesNothingThatWasAnswered()
    {
        const tests::SmallDisk disk("size=12m");
        if (!disk.isThere()) {
            QSKIP("full disk: this process may not mount a small one");
        }
        Config config;
        config.data = disk.path() / "data";
        tests::TestServer server(nullptr, config);
        const As owner{.token = server.setUp().accessToken};
        disk.leave(200'000);
        std::int64_t answered = 0;
        const auto add = [&](std::int64_t number) {
            return server.call(catalog::kCreateProduct, {"P" + std::to_string(number), std::string(190, 'n'), catalog::ItemKind::Goods, {}}, owner);
        };
        auto last = add(answered);
        for (; last.status == 201 && answered < 5000; last = add(answered)) {
            ++answered;
        }
        QCOMPARE(last.status, 507);
        QCOMPARE(last.problem.code, std::string("disk_full"));
        QCOMPARE(server.send({.path = "/health"}).status, 200);
        QCOMPARE(server.call(catalog::kListProducts, {}, owner)->count->value, answered);
        disk.makeRoom();
        QCOMPARE(add(answered).status, 201);
        server.restart();
        QCOMPARE(server.call(catalog::kListProducts, {}, owner)->count->value, answered + 1);
        QVERIFY(server.call(journal::kVerify, owner)->good);
    }
};

QTEST_APPLESS_MAIN(StartTest)
#include "start_test.moc"
