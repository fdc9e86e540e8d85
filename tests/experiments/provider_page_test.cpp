// SPDX-License-Identifier: GPL-3.0-or-later
// The provider in the console: a key goes in and never comes out, and what the service says is said in words.
#include "shared/experiments/tracking_contract.h"
#include "tests/experiments/listener.h"
#include "tests/support/test_console.h"
#include "ui/experiments/provider_page.h"

#include <QComboBox>
#include <QLineEdit>

using namespace tijara;
using namespace tijara::experiments;
using namespace tijara::tests;

namespace {

const QString kModeField = QStringLiteral("/mode");
const QString kUrlField = QStringLiteral("/baseUrl");
const QString kKeyField = QStringLiteral("/key");
const std::string kOwn = "paid_of_the_shop_4711";

Config configOf(const PlatformProvider& provider)
{
    Config config;
    config.privateWebhooks = true;
    config.provider = provider;
    return config;
}

struct Reporting {
    explicit Reporting(const PlatformProvider& provider = {}) : server(nullptr, configOf(provider)) {}
    TestServer server;
    identity::SignedIn owner = server.setUp();

    As as(std::optional<Id> id = {}) { return {.token = owner.accessToken, .id = id}; }
    void sell(const std::string& visitor)
    {
        Terms terms;
        terms.name = "Coffee set: 89 or 79?";
        terms.hypothesis = "Below 80 it is a present.";
        terms.currency = Currency("GBP");
        terms.variants = {{"today", "", 8900, 6000, 5000, {}}, {"less", "", 7900, 6000, 5000, {}}};
        terms.goals = {{"purchase", Measure::Revenue, GoalRole::Primary, Wanted::Higher}};
        const Id id = server.call(kCreateExperiment, {"coffee", terms}, as())->id;
        *server.call(kTakeStep, {Step::Start, {}, {}}, as(id));
        SystemClock clock;
        IdMaker ids(clock);
        *server.call(kTrackEvents, {{{ids.make(), EventKind::Conversion, visitor, clock.now(), {}, {}, "purchase", 7900, 1, {}}}}, as());
    }
};

void press(ui::ConsolePage& page, const char* action)
{
    page.findAction(QLatin1String(action))->trigger();
}

/// Every word in sight.
QString textOf(const QWidget& page)
{
    QString all;
    for (const auto* label : page.findChildren<QLabel*>()) {
        all += label->text() + label->toolTip() + QLatin1Char('\n');
    }
    for (const auto* field : page.findChildren<QLineEdit*>()) {
        all += field->text() + QLatin1Char('\n');
    }
    return all;
}

} // namespace

class ProviderPageTest : public QObject {
    Q_OBJECT

private slots:
    void aKeyGoesInIsTriedAndNeverComesOut()
    {
        Listener service;
        Reporting shop;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ProviderPage>("provider");
        QVERIFY(page.provider()->mode == ProviderMode::Off);
        QVERIFY(!page.findAction(QStringLiteral("provider.try"))->isVisible() && !page.findAction(QStringLiteral("provider.remove-key"))->isVisible());
        press(page, "provider.change");
        page.dialog()->form().setText(kModeField, QStringLiteral("byok"));
        page.dialog()->form().setText(kUrlField, QString::fromStdString(service.url("/v1")));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog()->form().complaintAt(kKeyField).isEmpty()); // its own key is needed
        page.dialog()->form().setText(kKeyField, QString::fromStdString(kOwn));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(page.provider()->key);
        console.settle();
        press(page, "provider.try");
        QTRY_COMPARE(page.trial().size(), 1);
        QVERIFY2(page.trial().front().contains(QStringLiteral("204")), qPrintable(page.trial().front()));
        press(page, "provider.change");
        const QString all = textOf(console.window());
        QVERIFY(all.contains(QStringLiteral("4711")) && !all.contains(QString::fromStdString(kOwn)));
        QVERIFY(page.dialog()->form().text(kKeyField).isEmpty());
        page.dialog()->form().setText(kUrlField, QStringLiteral("https://elsewhere.example"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog()->form().complaintAt(kKeyField).isEmpty()); // the kept key stays with its address
        page.dialog()->reject();
        console.settle();
        press(page, "provider.remove-key");
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.provider()->key);
        QVERIFY(page.provider()->mode == ProviderMode::Off);
    }

    void whatThePlatformForbidsIsNotOffered_data()
    {
        QTest::addColumn<PlatformMode>("mode");
        QTest::addColumn<int>("choices");
        QTest::addColumn<bool>("takesKeys");
        QTest::newRow("any") << PlatformMode::Hybrid << 4 << true;
        QTest::newRow("own keys only") << PlatformMode::ByokOnly << 2 << true;
        QTest::newRow("the platform's only") << PlatformMode::ManagedOnly << 2 << false;
    }
    void whatThePlatformForbidsIsNotOffered()
    {
        QFETCH(PlatformMode, mode);
        QFETCH(int, choices);
        QFETCH(bool, takesKeys);
        Reporting shop({mode, "paid_of_the_platform_0815", "https://paid.example/v1"});
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ProviderPage>("provider");
        press(page, "provider.change");
        QCOMPARE(page.dialog()->findChild<QComboBox*>()->count(), choices);
        const auto fields = page.dialog()->findChildren<QLineEdit*>();
        QCOMPARE(std::any_of(fields.begin(), fields.end(), [](const QLineEdit* one) { return one->echoMode() == QLineEdit::Password; }), takesKeys);
    }

    void aRefusalIsSaidInWords()
    {
        Listener service;
        service.status = 401;
        Reporting shop;
        const SetProvider wanted{ProviderMode::Byok, service.url("/v1"), KeyStep::Set, kOwn};
        *shop.server.call(kSetProvider, wanted, shop.as());
        shop.sell("ada");
        *shop.server.call(kSetProvider, wanted, shop.as()); // whoever saves it has it tried at once
        QTRY_VERIFY_WITH_TIMEOUT(shop.server.call(kProvider, shop.as())->refusal.has_value(), 60'000);
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ProviderPage>("provider");
        QCOMPARE(page.provider()->waiting, std::int64_t{1});
        const QString all = textOf(page);
        QVERIFY2(all.contains(QStringLiteral("the key was refused")) && all.contains(QStringLiteral("401")), qPrintable(all));
    }
};

QTEST_MAIN(ProviderPageTest)
#include "provider_page_test.moc"
