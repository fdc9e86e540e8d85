// SPDX-License-Identifier: GPL-3.0-or-later
// The console's part of proofs and second steps: one dialog for whatever is dangerous, the code at sign-in, the code set up.
#include "server/identity/totp.h"
#include "shared/identity/people_contract.h"
#include "tests/support/test_console.h"
#include "ui/identity/people/account_page.h"
#include "ui/identity/people/people_page.h"
#include "ui/identity/second_step_dialog.h"
#include "ui/shell/frame.h"
#include "ui/shell/header.h"
#include "ui/shell/step_up.h"
#include "ui/widgets/list_page.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace tijara;
using namespace tijara::tests;

namespace {

/// Sets up somebody's second step, as the app would.
void enrol(const TestServer& server, const As& as)
{
    const std::string secret = fromBase32(server.call(identity::kBeginTwoStep, as)->secret);
    (void)*server.call(identity::kConfirmTwoStep, {identity::totpCode(secret, SystemClock().now().utcMs / identity::kStepMs)}, as);
}

identity::TwoStep twoStepOf(const TestServer& server, const As& as)
{
    return server.call(identity::kTwoStep, as)->twoStep;
}

} // namespace

class SecondStepPageTest : public QObject {
    Q_OBJECT

private slots:
    void aDangerousCallAsksOnceAndGoesOnByItself()
    {
        VirtualClock clock;
        TestServer server(&clock);
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        QTRY_VERIFY(console.window().page());
        clock.advance(6 * 60'000);
        int answered = 0;
        QObject context;
        const auto ask = [&] {
            console.client().call(identity::kBeginTwoStep, &context, [&](ui::Result<identity::TwoStepSecret> answer) { answered += answer ? 1 : 100; });
        };
        ask();
        QTRY_VERIFY(console.window().stepUp().dialog());
        ui::RecordDialog& dialog = *console.window().stepUp().dialog();
        dialog.form().setText(QStringLiteral("/password"), QStringLiteral("wrong one"));
        dialog.actButton()->click();
        QTRY_COMPARE(dialog.form().complaintAt(QStringLiteral("/password")), QStringLiteral("This is not your password."));
        QCOMPARE(answered, 0);
        dialog.form().setText(QStringLiteral("/password"), QString::fromLatin1(kPassword));
        dialog.actButton()->click();
        QTRY_COMPARE(answered, 1);
        ask();
        QTRY_COMPARE(answered, 2);
    }

    void whoLeavesItAloneIsToldThatNothingWasDone()
    {
        VirtualClock clock;
        TestServer server(&clock);
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        QTRY_VERIFY(console.window().page());
        clock.advance(6 * 60'000);
        QObject context;
        std::optional<ProblemCode> why;
        console.client().call(identity::kBeginTwoStep, &context, [&](ui::Result<identity::TwoStepSecret> answer) { why = answer.problem().code; });
        QTRY_VERIFY(console.window().stepUp().dialog());
        console.window().stepUp().dialog()->reject();
        QTRY_COMPARE(why, std::optional(ProblemCode::StepUpNeeded));
    }

    void theDialogSetsTheSecondStepUp()
    {
        TestServer server;
        const auto owner = server.setUp();
        const As as{.token = owner.accessToken};
        TestConsole console(server, owner);
        QTRY_VERIFY(console.window().page());
        const auto made = *server.call(identity::kBeginTwoStep, as);
        console.window().frame()->header().setUpSecondStep();
        QTRY_VERIFY(console.window().findChild<ui::SecondStepDialog*>());
        auto* dialog = console.window().findChild<ui::SecondStepDialog*>();
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("qr"))->pixmap().isNull());
        const std::string secret = fromBase32(dialog->form().text(QStringLiteral("/secret")).remove(QLatin1Char(' ')).toStdString());
        QVERIFY(secret != fromBase32(made.secret)); // each beginning makes another
        dialog->form().setText(QStringLiteral("/code"), QString::fromStdString(identity::totpCode(secret, SystemClock().now().utcMs / identity::kStepMs)));
        dialog->actButton()->click();
        QTRY_COMPARE(console.client().session()->twoStep, identity::TwoStep::On);
        QCOMPARE(server.call(identity::kTwoStep, as)->recoveryCodesLeft, std::int64_t{10});
    }

    void whoLostTheirPhoneIsHelpedByDroppingTheirStep()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto helper = server.addUser(owner.accessToken, identity::Role::Cashier, "helper@shop.example");
        const As asHelper{.token = helper.accessToken};
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        const auto users = *server.call(identity::kListUsers, As{.token = owner.accessToken});
        const auto found = std::find_if(users.begin(), users.end(), [](const identity::User& one) { return one.email == "helper@shop.example"; });
        page.openRecord(found->id);
        console.settle();
        QVERIFY(!page.findAction(QStringLiteral("people.drop-step"))->isVisible()); // there is none to drop
        enrol(server, asHelper);
        page.findAction(QStringLiteral("list.refresh"))->trigger();
        console.settle();
        page.openRecord(found->id);
        console.settle();
        QVERIFY(page.findAction(QStringLiteral("people.drop-step"))->isVisible());
        page.findAction(QStringLiteral("people.drop-step"))->trigger();
        QVERIFY(page.dialog());
        page.dialog()->reject(); // asked, and not done
        QVERIFY(twoStepOf(server, asHelper) == identity::TwoStep::On);
        QTRY_VERIFY(!page.dialog());
        page.findAction(QStringLiteral("people.drop-step"))->trigger();
        page.dialog()->actButton()->click();
        QTRY_COMPARE(server.call(identity::kMe, asHelper).status, 401); // they come in anew, by the password alone
        const auto again = server.call(identity::kSignIn, {"helper@shop.example", kPassword, {}});
        QCOMPARE(again.status, 201);
        QVERIFY(again->twoStep == identity::TwoStep::Off);
        console.settle();
        QVERIFY(!page.findAction(QStringLiteral("people.drop-step"))->isVisible());
    }

    void oneDropsOnesOwnStep()
    {
        TestServer server;
        const auto owner = server.setUp();
        const As as{.token = owner.accessToken};
        enrol(server, as);
        identity::SignedIn signedIn = owner;
        signedIn.twoStep = identity::TwoStep::On;
        TestConsole console(server, signedIn);
        auto& page = console.open<ui::AccountPage>("account");
        QVERIFY(page.findAction(QStringLiteral("account.step-off"))->isVisible());
        QVERIFY(!page.findAction(QStringLiteral("account.step-on"))->isVisible());
        page.findAction(QStringLiteral("account.step-off"))->trigger();
        const auto asked = [&]() -> ui::RecordDialog* {
            for (auto* one : console.window().findChildren<ui::RecordDialog*>()) {
                if (one->isVisible()) {
                    return one;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(asked());
        asked()->actButton()->click();
        QTRY_VERIFY(twoStepOf(server, as) == identity::TwoStep::Off);
        QTRY_COMPARE(console.client().session()->twoStep, identity::TwoStep::Off);
        auto& after = console.open<ui::AccountPage>("account");
        QVERIFY(!after.findAction(QStringLiteral("account.step-off"))->isVisible());
        QVERIFY(after.findAction(QStringLiteral("account.step-on"))->isVisible());
    }

    // Nothing is served to a super-admin before; what was refused then is asked for once more by itself.
    void afterTheSecondStepThePageIsHereAndTheCodesCanBeCopied()
    {
        TestServer server;
        server.setUp();
        (void)*server.call(identity::kCreateAdmin, {"Asha Rao", "asha@platform.example", kPassword}, As{.local = true});
        TestConsole console(server, *server.call(identity::kSignIn, {"asha@platform.example", kPassword, {}}));
        QTRY_VERIFY(console.window().findChild<ui::SecondStepDialog*>());
        auto* dialog = console.window().findChild<ui::SecondStepDialog*>();
        console.settle();
        auto& page = console.shown<ui::ListPage>();
        QCOMPARE(page.view()->model()->rowCount(), 0);
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Code of the app"));
        const std::string secret = fromBase32(dialog->form().text(QStringLiteral("/secret")).remove(QLatin1Char(' ')).toStdString());
        dialog->form().setText(QStringLiteral("/code"), QString::fromStdString(identity::totpCode(secret, SystemClock().now().utcMs / identity::kStepMs)));
        dialog->actButton()->click();
        const auto codes = [&]() -> ui::RecordDialog* {
            for (auto* one : console.window().findChildren<ui::RecordDialog*>()) {
                if (one->isVisible() && one != dialog) {
                    return one;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(codes());
        QTRY_COMPARE(page.view()->model()->rowCount(), 1);
        QGuiApplication::clipboard()->clear();
        codes()->actButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), int(identity::kRecoveryCodes) - 1);
        QVERIFY(codes()); // it stays until they are kept somewhere
        codes()->keepButton()->click();
        QTRY_VERIFY(!codes());
    }
};

QTEST_MAIN(SecondStepPageTest)
#include "second_step_page_test.moc"
