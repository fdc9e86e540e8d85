// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/account_page.h"

#include "ui/client/problem_text.h"
#include "ui/identity/second_step_dialog.h"
#include "ui/widgets/role_words.h"
#include "ui/widgets/scroll_box.h"

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::SessionRow;
using identity::TwoStep;

const QString kPassword = QStringLiteral("/password");
const QString kNewPassword = QStringLiteral("/newPassword");

constexpr ActionEntry kActions[] = {
    {"account.password", QT_TRANSLATE_NOOP("Actions", "Change password…"), "key", "", {}, false},
    {"account.step-on", QT_TRANSLATE_NOOP("Actions", "Set up the second step…"), "shield", "", {}, false},
    {"account.step-off", QT_TRANSLATE_NOOP("Actions", "Drop the second step…"), "shield", "", {}, false},
    {"account.codes", QT_TRANSLATE_NOOP("Actions", "New recovery codes"), "retry", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "The ones you have open nothing any more")},
    {"account.end-others", QT_TRANSLATE_NOOP("Actions", "End all others"), "sign-out", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Everywhere but here your password is asked for at once")},
};

void addHint(const Style& style, QVBoxLayout& into, const QString& text, Ink ink = Ink::Text2)
{
    auto* label = makeText(style, text, Type::Body, ink);
    label->setWordWrap(true);
    into.addWidget(label);
}

void addButtons(const Style& style, QVBoxLayout& into, std::initializer_list<std::pair<Action*, ButtonKind>> actions)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(style.px(8));
    for (const auto& [action, kind] : actions) {
        row->addWidget(actionButton(style, action, kind));
    }
    row->addStretch();
    into.addLayout(row);
}

} // namespace

AccountPage::AccountPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    auto* title = makeText(style, tr("Your sign-in"), Type::Title);
    title->setMinimumHeight(style.px(34));
    column->addWidget(title);
    makePerson(*column);
    makePassword(*column);
    makeStep(*column);
    makeSessions(*column);
    column->addStretch();
    all->addWidget(new ScrollBox(inside));
    connect(&console.client, &Client::reachableChanged, this, [this](bool reachable) {
        if (reachable && isVisible()) {
            load();
        }
    });
    connect(&console.client, &Client::sessionChanged, this, [this] {
        if (isVisible() && m_console.client.session()) {
            load(); // the second step was set up or dropped
        }
    });
}

std::span<const ActionEntry> AccountPage::actionTable()
{
    return kActions;
}

void AccountPage::makePerson(QVBoxLayout& column)
{
    auto* card = new Card(m_console.style, tr("Who you are"));
    if (const auto& session = m_console.client.session()) {
        card->body()->addWidget(new FactLine(m_console.style, tr("Name"), toQt(session->person.name)));
        card->body()->addWidget(new FactLine(m_console.style, tr("E-mail"), toQt(session->person.email)));
        card->body()->addWidget(new FactLine(m_console.style, tr("Role"), RoleWords::of(session->role, session->roleName)));
    }
    column.addWidget(card);
}

void AccountPage::makePassword(QVBoxLayout& column)
{
    auto* card = new Card(m_console.style, tr("Password"));
    addHint(m_console.style, *card->body(), tr("With another password all your other sign-ins end."));
    addButtons(m_console.style, *card->body(), {{bind("account.password", [this] { changePassword(); }), ButtonKind::Plain}});
    column.addWidget(card);
}

void AccountPage::makeStep(QVBoxLayout& column)
{
    auto* card = new Card(m_console.style, tr("Second step"), tr("a code of an app on your phone, besides the password"));
    m_stepLines = new QVBoxLayout;
    card->body()->addLayout(m_stepLines);
    m_stepOn = bind("account.step-on", [this] { beginSecondStep(m_console, this, window()); });
    m_stepOff = bind("account.step-off", [this] { dropStep(); });
    m_codes = bind("account.codes", [this] { newCodes(); });
    for (Action* one : {m_stepOn, m_stepOff, m_codes}) {
        one->setVisible(false); // until it is known which
    }
    addButtons(m_console.style, *card->body(), {{m_stepOn, ButtonKind::Plain}, {m_codes, ButtonKind::Plain}, {m_stepOff, ButtonKind::Danger}});
    column.addWidget(card);
}

void AccountPage::makeSessions(QVBoxLayout& column)
{
    auto* card = new Card(m_console.style, tr("Where you are signed in"));
    m_sessionLines = new QVBoxLayout;
    m_sessionLines->setSpacing(m_console.style.px(4));
    card->body()->addLayout(m_sessionLines);
    m_endOthers = bind("account.end-others", [this] { endOthers(); });
    m_endOthers->setVisible(false);
    addButtons(m_console.style, *card->body(), {{m_endOthers, ButtonKind::Danger}});
    column.addWidget(card);
}

void AccountPage::arrive()
{
    findChild<ActionButton*>()->setFocus();
    load();
}

void AccountPage::load()
{
    m_console.client.cancel(m_stepCall);
    m_console.client.cancel(m_sessionsCall);
    m_stepCall = m_console.client.call(identity::kTwoStep, this, [this](Result<identity::TwoStepState> answer) {
        m_stepCall = 0;
        showStep(answer);
    });
    m_sessionsCall = m_console.client.call(identity::kOwnSessions, this, [this](Result<std::vector<SessionRow>> answer) {
        m_sessionsCall = 0;
        showSessions(answer);
    });
}

void AccountPage::addFailure(QVBoxLayout& into, const Problem& problem)
{
    addHint(m_console.style, into, sentenceOf(problem), Ink::Bad);
    auto* button = makeButton(m_console.style, tr("Try again"), ButtonKind::Link);
    button->setProperty("flush", true);
    connect(button, &QPushButton::clicked, this, &AccountPage::load, Qt::QueuedConnection);
    into.addWidget(button, 0, Qt::AlignLeading);
}

void AccountPage::showStep(const Result<identity::TwoStepState>& answer)
{
    clearLayout(m_stepLines);
    const bool on = answer && answer->twoStep == TwoStep::On;
    const bool mayDrop = m_console.client.session() && m_console.client.session()->role != identity::Role::SuperAdmin;
    m_stepOn->setVisible(answer && !on);
    m_stepOff->setVisible(on && mayDrop);
    m_codes->setVisible(on);
    if (!answer) {
        addFailure(*m_stepLines, answer.problem());
    } else if (on) {
        const auto left = answer->recoveryCodesLeft;
        addHint(m_console.style, *m_stepLines, tr("It is on: nobody signs in as you with your password alone."), Ink::Text);
        addHint(m_console.style, *m_stepLines, tr("%1 recovery codes are left, for when you have lost your phone.", nullptr, pluralOf(left)).arg(m_console.formats.whole(left)), left > 2 ? Ink::Text2 : Ink::Warn);
    } else {
        addHint(m_console.style, *m_stepLines, tr("It is off: whoever knows your password signs in as you."));
    }
}

void AccountPage::showSessions(const Result<std::vector<SessionRow>>& answer)
{
    clearLayout(m_sessionLines);
    m_sessions = answer ? *answer : std::vector<SessionRow>();
    m_endOthers->setVisible(std::any_of(m_sessions.begin(), m_sessions.end(), [](const SessionRow& one) { return !one.current; }));
    if (!answer) {
        addFailure(*m_sessionLines, answer.problem());
    }
    for (const SessionRow& one : m_sessions) {
        m_sessionLines->addWidget(makeRow(one));
    }
}

QWidget* AccountPage::makeRow(const SessionRow& session)
{
    const Style& style = m_console.style;
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, style.px(4), 0, style.px(4));
    row->setSpacing(style.px(8));
    auto* icon = new QLabel;
    style.dressIcon(icon, QStringLiteral("computer"), session.current ? Ink::Accent : Ink::Text2, 18);
    row->addWidget(icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString device = session.device.empty() ? tr("A program that does not say what it is") : isolated(toQt(session.device));
    auto* title = new ElidedText(style, Type::Primary);
    title->say(session.current ? tr("%1 · you are here").arg(device) : device);
    words->addWidget(title);
    auto* detail = new ElidedText(style, Type::Hint, Ink::Text2);
    detail->say(tr("From %1, last used %2").arg(isolated(toQt(session.address)), m_console.formats.dateTime(session.usedAt)));
    words->addWidget(detail);
    row->addLayout(words, 1);
    if (!session.current) {
        auto* button = makeButton(style, tr("End", "a sign-in"), ButtonKind::Link);
        button->setProperty("flush", true);
        button->setAccessibleName(tr("End the sign-in from %1").arg(toQt(session.address)));
        connect(button, &QPushButton::clicked, this, [this, session] { end(session); }, Qt::QueuedConnection);
        row->addWidget(button);
    }
    return box;
}

RecordDialog* AccountPage::changePassword()
{
    if (m_dialog) {
        return m_dialog;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("Change your password"), tr("All your other sign-ins end, and this one goes on."), tr("Change it"), tr("Cancel")}, false, this);
    m_dialog->form().addPassword(kPassword, tr("Your password now"), {}, checks::needed());
    m_dialog->form().addPassword(kNewPassword, tr("Your new password"), tr("At least %1 characters").arg(identity::kPasswordBytesMin), checks::all({checks::needed(), checks::atLeast(identity::kPasswordBytesMin)}));
    connect(m_dialog, &RecordDialog::submitted, this, [this] {
        m_dialog->setBusy(true);
        const identity::ChangePassword wanted{toStd(m_dialog->form().text(kPassword)), toStd(m_dialog->form().text(kNewPassword))};
        m_console.client.call(identity::kChangePassword, wanted, m_dialog, [this](Result<Nothing> answer) {
            if (!answer) {
                m_dialog->showProblem(answer.problem());
                return;
            }
            m_dialog->accept();
            m_console.toast(tr("Your new password holds."));
            load();
        });
    });
    m_dialog->begin();
    return m_dialog;
}

void AccountPage::dropStep()
{
    if (m_dialog) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("Drop the second step?"), tr("Then your password alone opens everything you may do, and the recovery codes are gone."), tr("Drop it"), tr("Keep it")},
                                true, this);
    connect(m_dialog, &RecordDialog::submitted, this, [this] {
        m_dialog->setBusy(true);
        m_console.client.call(identity::kEndTwoStep, m_dialog, [this](Result<Nothing> answer) {
            if (!answer) {
                m_dialog->showProblem(answer.problem());
                return;
            }
            m_dialog->accept();
            m_console.toast(tr("You have no second step any more."));
            identity::SignedIn session = *m_console.client.session();
            session.twoStep = TwoStep::Off;
            m_console.client.beginSession(session);
        });
    });
    m_dialog->begin();
}

void AccountPage::newCodes()
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(identity::kNewRecoveryCodes, this, [this](Result<identity::RecoveryCodes> answer) {
        m_call = 0;
        if (!answer) {
            m_console.toast(sentenceOf(answer.problem()));
            return;
        }
        showRecoveryCodes(m_console, *answer, window());
        load();
    });
}

void AccountPage::end(const SessionRow& session)
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(identity::kEndOwnSession, session.id, this, [this](Result<Nothing> answer) {
        m_call = 0;
        m_console.toast(answer ? tr("That sign-in has ended.") : sentenceOf(answer.problem()));
        load();
    });
}

void AccountPage::endOthers()
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(identity::kEndOtherSessions, this, [this](Result<identity::Ended> answer) {
        m_call = 0;
        m_console.toast(answer ? tr("%1 other sign-ins have ended.", nullptr, pluralOf(answer->count)).arg(m_console.formats.whole(answer->count)) : sentenceOf(answer.problem()));
        load();
    });
}

QString AccountPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    if (step != 0) {
        return {};
    }
    changePassword();
    return QStringLiteral("password");
}

} // namespace tijara::ui
