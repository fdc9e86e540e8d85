// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The way through everything the console shows: every page with the sheets and dialogs of its tour, what the frame shows around them, and
// what stands before someone is signed in. Tests that look at each picture widget by widget share it.

#include "server/commands/demo.h"
#include "server/identity/totp.h"
#include "tests/support/test_console.h"
#include "ui/shell/frame.h"
#include "ui/shell/header.h"
#include "ui/widgets/record_dialog.h"

#include <QPushButton>

#include <functional>

namespace tijara::tests {

/// The demo shop, and the one who may do most in it.
class DemoShop {
public:
    DemoShop() : m_owner(commands::loadDemo(m_server.server()).front()) {}
    [[nodiscard]] TestServer& server() { return m_server; }
    [[nodiscard]] identity::SignedIn signIn() const { return *m_server.call(identity::kSignIn, identity::SignIn{m_owner.email, m_owner.password, {}}); }

private:
    TestServer m_server;
    commands::DemoSignIn m_owner;
};

/// What is on the screen: every visible widget of every window, parents before their children.
inline QList<QWidget*> shownWidgets()
{
    QList<QWidget*> shown;
    const std::function<void(QWidget*)> take = [&](QWidget* widget) {
        if (!widget->isVisible()) {
            return;
        }
        shown << widget;
        for (QObject* child : widget->children()) {
            if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow()) {
                take(inner);
            }
        }
    };
    for (QWidget* window : QApplication::topLevelWidgets()) {
        take(window);
    }
    return shown;
}

/// Where a widget stands, for a complaint: the classes and names from the page down to it.
inline QString whereIs(const QWidget& widget)
{
    QStringList way;
    for (const QWidget* one = &widget; one; one = one->isWindow() ? nullptr : one->parentWidget()) {
        const QString name = one->objectName();
        way.prepend(QString::fromLatin1(one->metaObject()->className()).section(QStringLiteral("::"), -1) + (name.isEmpty() ? QString() : QLatin1Char('#') + name));
        if (way.size() > 5) {
            break;
        }
    }
    return way.join(QLatin1Char('/'));
}

using Look = std::function<void(const QString& where)>;

/// A page and the dialogs and sheets of its tour; `look` is called when each has come to rest.
inline void walkPage(TestConsole& console, const QString& id, const Look& look)
{
    console.window().showPage(id);
    console.settle();
    look(id);
    constexpr int kStepsMax = 30;
    for (int step = 0; step < kStepsMax; ++step) {
        const QString name = console.window().page()->showTourStep(step);
        if (name.isEmpty()) {
            return;
        }
        console.settle();
        look(id + QLatin1Char('-') + name);
    }
    throw std::runtime_error("the tour of a page has no end: " + id.toStdString());
}

/// What asks who someone is: the proof before what is dangerous, the second step as it is set up, its codes, and the code at sign-in.
/// Someone who has a second step sees the first of them alone, and stays signed in.
inline void walkSecondStep(TestConsole& console, const QString& password, const Look& look)
{
    const auto after = [&](const ui::RecordDialog* before) {
        ui::RecordDialog* front = nullptr;
        const auto find = [&] {
            for (auto* one : console.window().findChildren<ui::RecordDialog*>()) {
                front = one->isVisible() && one != before ? one : front;
            }
            return front != nullptr;
        };
        if (!QTest::qWaitFor(find, 30'000)) {
            throw std::runtime_error("the dialog did not come");
        }
        console.settle();
        return front;
    };
    emit console.client().proofNeeded();
    ui::RecordDialog* proof = after(nullptr);
    look(QStringLiteral("is-it-you"));
    proof->reject();
    if (console.client().session()->twoStep == identity::TwoStep::On) {
        return;
    }
    const QString email = ui::toQt(console.client().session()->person.email);
    console.window().frame()->header().setUpSecondStep();
    ui::RecordDialog* dialog = after(proof);
    look(QStringLiteral("second-step"));
    const std::string secret = fromBase32(ui::toStd(dialog->form().text(QStringLiteral("/secret")).remove(QLatin1Char(' '))));
    dialog->form().setText(QStringLiteral("/code"), ui::toQt(identity::totpCode(secret, SystemClock().now().utcMs / identity::kStepMs)));
    dialog->actButton()->click();
    ui::RecordDialog* codes = after(dialog);
    look(QStringLiteral("recovery-codes"));
    codes->accept();
    console.client().signOut();
    console.window().signIn()->form().setTexts({{QStringLiteral("/email"), email}, {QStringLiteral("/password"), password}});
    emit console.window().signIn()->form().submitted();
    ui::RecordDialog* code = after(codes);
    look(QStringLiteral("sign-in-code"));
    code->reject();
}

/// All of it. The demo shop's import is made once: a second walk needs a shop of its own.
inline void walkConsole(TestConsole& console, const Look& look)
{
    for (const ui::PageEntry& page : ui::pages()) {
        // The platform's pages are walked by its own people, a shop's by the shop's.
        if (ui::isReachable(page) && (!page.permission || console.client().may(*page.permission))) {
            walkPage(console, QString::fromLatin1(page.id), look);
        }
    }
    for (int step = 0;; ++step) {
        const QString name = console.window().frame()->showTourStep(step);
        if (name.isEmpty()) {
            break;
        }
        console.settle();
        look(name);
    }
    console.settle();
    walkSecondStep(console, ui::toQt(commands::demoSignIns().front().password), look);
    console.window().showSignIn({});
    console.settle();
    look(QStringLiteral("sign-in"));
    console.window().showFirstRun();
    console.settle();
    look(QStringLiteral("first-run"));
    for (const auto& [way, name] : {std::pair{ui::FirstRunPage::Way::Demo, "first-run-demo"}, std::pair{ui::FirstRunPage::Way::Server, "first-run-server"}}) {
        console.window().firstRun()->choose(way);
        console.settle();
        look(QLatin1String(name));
    }
}

} // namespace tijara::tests
