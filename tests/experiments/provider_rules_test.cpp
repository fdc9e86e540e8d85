// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/experiments/provider/provider_rules.h"

using namespace tijara;
using namespace tijara::experiments;
using enum ProviderMode;

namespace {

const std::string kOwn = "paid_shop_key_0000";
const std::string kPlatformKey = "paid_platform_key_0000";
const std::string kForeign = "https://elsewhere.example/v1";

PlatformProvider platformOf(PlatformMode mode, const std::string& key = kPlatformKey)
{
    return {mode, key, std::string(kProviderBaseUrl)};
}

/// "shop platform": whose keys are tried, in this order.
std::string ownersOf(const std::vector<KeyToUse>& keys)
{
    std::string all;
    for (const KeyToUse& one : keys) {
        all += (all.empty() ? "" : " ") + toText(one.owner);
    }
    return all;
}

/// "/mode own_keys_only", or "" when all fits.
std::string complaintOf(const SetProvider& wanted, const Provider& now)
{
    try {
        refuseUnfit(wanted, now, false);
        return {};
    } catch (const Problem& problem) {
        return problem.complaints.front().path + " " + problem.complaints.front().code;
    }
}

/// As it is typed, before anything else is looked at.
bool isRefused(const SetProvider& wanted)
{
    try {
        (void)fromJson<SetProvider>(toJson(wanted));
        return false;
    } catch (const Problem&) {
        return true;
    }
}

} // namespace

class ProviderRulesTest : public QObject {
    Q_OBJECT

private slots:
    void theModeSaysWhoseKeyIsTriedFirst_data()
    {
        QTest::addColumn<PlatformMode>("platform");
        QTest::addColumn<ProviderMode>("mode");
        QTest::addColumn<bool>("own");
        QTest::addColumn<QString>("tried");
        const auto row = [](const char* name, PlatformMode platform, ProviderMode mode, bool own, const char* tried) { QTest::newRow(name) << platform << mode << own << QString::fromLatin1(tried); };
        row("off", PlatformMode::Hybrid, Off, true, "");
        row("own", PlatformMode::Hybrid, Byok, true, "shop");
        row("own, but there is none", PlatformMode::Hybrid, Byok, false, "");
        row("the platform's", PlatformMode::Hybrid, Managed, true, "platform");
        row("own first", PlatformMode::Hybrid, Hybrid, true, "shop platform");
        row("own first, but there is none", PlatformMode::Hybrid, Hybrid, false, "platform");
        row("own keys only", PlatformMode::ByokOnly, Byok, true, "shop");
        row("chosen before own keys only", PlatformMode::ByokOnly, Hybrid, true, "");
        row("the platform's only", PlatformMode::ManagedOnly, Managed, true, "platform");
        row("chosen before the platform's only", PlatformMode::ManagedOnly, Byok, true, "");
    }
    void theModeSaysWhoseKeyIsTriedFirst()
    {
        QFETCH(PlatformMode, platform);
        QFETCH(ProviderMode, mode);
        QFETCH(bool, own);
        QFETCH(QString, tried);
        const auto keys = keysToUse(mode, own ? kOwn : "", kForeign, platformOf(platform));
        QCOMPARE(QString::fromStdString(ownersOf(keys)), tried);
        for (const KeyToUse& one : keys) { // and each goes nowhere else
            const bool isShops = one.owner == KeyOwner::Shop;
            QCOMPARE(one.key, isShops ? kOwn : kPlatformKey);
            QCOMPARE(one.baseUrl, isShops ? kForeign : std::string(kProviderBaseUrl));
        }
    }

    void ownKeysGoToThePlatformsAddressWhereNoOtherIsNamed()
    {
        QCOMPARE(keysToUse(Byok, kOwn, {}, platformOf(PlatformMode::Hybrid)).front().baseUrl, std::string(kProviderBaseUrl));
        QVERIFY(keysToUse(Managed, kOwn, {}, platformOf(PlatformMode::Hybrid, "")).empty());
    }

    void onlyTheseAnswersAskForAnotherKey()
    {
        for (const char* answer : {"401", "429"}) {
            QVERIFY(asksForAnotherKey(answer) && !isAboutContent(answer));
        }
        for (const char* answer : {"201", "400", "403", "409", "500", "private_address", ""}) {
            QVERIFY(!asksForAnotherKey(answer));
        }
    }

    void whatDoesNotFitIsSaidWhereItStands_data()
    {
        QTest::addColumn<PlatformMode>("platform");
        QTest::addColumn<bool>("platformHasKey");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<ProviderMode>("mode");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<KeyStep>("step");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* name, PlatformMode platform, bool platformHasKey, bool hasKey, ProviderMode mode, const char* baseUrl, KeyStep step, const char* complaint) {
            QTest::newRow(name) << platform << platformHasKey << hasKey << mode << QString::fromLatin1(baseUrl) << step << QString::fromLatin1(complaint);
        };
        constexpr const char* kMine = "https://mine.example";
        using enum KeyStep;
        row("own keys only", PlatformMode::ByokOnly, true, true, Hybrid, "", Keep, "/mode own_keys_only");
        row("the platform's only", PlatformMode::ManagedOnly, true, true, Byok, "", Keep, "/mode platform_key_only");
        row("the platform has none", PlatformMode::Hybrid, false, true, Managed, "", Keep, "/mode no_platform_key");
        row("none of its own", PlatformMode::Hybrid, true, false, Byok, "", Keep, "/key required");
        row("its own goes", PlatformMode::Hybrid, true, true, Byok, "", Remove, "/key required");
        row("neither", PlatformMode::Hybrid, false, false, Hybrid, "", Keep, "/key required");
        row("the platform's will do", PlatformMode::Hybrid, true, false, Hybrid, "", Keep, "");
        row("a kept key for another address", PlatformMode::Hybrid, true, true, Byok, kMine, Keep, "/key key_of_other_address");
        row("a new key for another address", PlatformMode::Hybrid, true, true, Byok, kMine, Set, "");
        row("in the clear", PlatformMode::Hybrid, true, false, Byok, "http://mine.example", Set, "/baseUrl https_needed");
        row("off is always allowed", PlatformMode::ManagedOnly, false, true, Off, "", Keep, "");
    }
    void whatDoesNotFitIsSaidWhereItStands()
    {
        QFETCH(PlatformMode, platform);
        QFETCH(bool, platformHasKey);
        QFETCH(bool, hasKey);
        QFETCH(ProviderMode, mode);
        QFETCH(QString, baseUrl);
        QFETCH(KeyStep, step);
        QFETCH(QString, complaint);
        Provider now;
        now.platformMode = platform;
        now.modes = modesOf(platformOf(platform));
        now.platformHasKey = platformHasKey;
        if (hasKey) {
            now.key = ProviderKey{"0000", {}};
        }
        QCOMPARE(QString::fromStdString(complaintOf({mode, baseUrl.isEmpty() ? std::nullopt : std::optional(baseUrl.toStdString()), step, {}}, now)), complaint);
    }

    void aKeyIsSentInTheClearToThisComputerAlone()
    {
        for (const char* url : {"https://api.paid.ai/v1", "https://127.0.0.1"}) {
            QVERIFY(mayCarryKey(url, false));
        }
        QVERIFY(mayCarryKey("http://127.0.0.1:8080/v1", true) && !mayCarryKey("http://127.0.0.1:8080/v1", false));
        for (const char* url : {"http://api.paid.ai/v1", "http://127.0.0.1.example/v1", "http://127.0.0.12/", "http://10.0.0.1/", "ftp://a", ""}) {
            QVERIFY2(!mayCarryKey(url, true), url);
        }
    }

    void whatIsTypedIsChecked()
    {
        const std::string key = "paid_another_key_1";
        QVERIFY(isRefused({Byok, {}, KeyStep::Set, {}}));
        QVERIFY(isRefused({Byok, {}, KeyStep::Set, "short"}));
        QVERIFY(isRefused({Byok, {}, KeyStep::Set, "paid_key with a space"}));
        QVERIFY(isRefused({Byok, {}, KeyStep::Set, "paid_key\r\nX-Header: 1"}));
        QVERIFY(isRefused({Byok, {}, KeyStep::Keep, key}));
        QVERIFY(isRefused({Byok, "https://me@mine.example", KeyStep::Keep, {}}));
        QVERIFY(isRefused({Byok, "https://mine.example/?a=1", KeyStep::Keep, {}}));
        QVERIFY(!isRefused({Byok, "https://mine.example/v1", KeyStep::Set, key}));
    }

    void theServiceGetsItsOwnFormat()
    {
        QCOMPARE(signalsUrl("https://api.paid.ai/v1"), std::string("https://api.paid.ai/v1/usage/v2/signals/bulk"));
        QCOMPARE(signalsUrl("https://api.paid.ai/v1/"), std::string("https://api.paid.ai/v1/usage/v2/signals/bulk"));
        QCOMPARE(bodyOf({"1", "2"}), std::string("{\"signals\":[1,2]}"));
        QCOMPARE(rfc3339({1'780'000'000'000}), std::string("2026-05-28T20:26:40Z"));
    }
};

QTEST_GUILESS_MAIN(ProviderRulesTest)
#include "provider_rules_test.moc"
