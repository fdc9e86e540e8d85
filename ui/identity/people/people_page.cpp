// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/people_page.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/role_words.h"
#include "ui/widgets/shown_once.h"

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::Permission;
using identity::RoleChoice;
using identity::User;
using identity::UserState;

const QString kEmail = QStringLiteral("/email");
const QString kRoleOfInvited = QStringLiteral("/as/role");
const QString kRole = QStringLiteral("/role");

constexpr ActionEntry kActions[] = {
    {"people.invite", QT_TRANSLATE_NOOP("Actions", "Invite someone"), "add", "Ctrl+N", Permission::UsersWrite, true},
    {"people.role", QT_TRANSLATE_NOOP("Actions", "Change role…"), "role", "", Permission::UsersWrite, true, ActionOn::Record},
    {"people.again", QT_TRANSLATE_NOOP("Actions", "Invite again"), "retry", "", Permission::UsersWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Makes another code; the one before opens nothing any more")},
    {"people.code", QT_TRANSLATE_NOOP("Actions", "Code for a new password"), "key", "", Permission::UsersWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "For someone who forgot theirs")},
    {"people.drop-step", QT_TRANSLATE_NOOP("Actions", "Drop second step…"), "shield", "", Permission::UsersWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "For someone who lost their phone")},
    {"people.keep-out", QT_TRANSLATE_NOOP("Actions", "Keep out"), "locked", "", Permission::UsersWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Signs them out at once, until you let them in again")},
    {"people.let-in", QT_TRANSLATE_NOOP("Actions", "Let in again"), "unlocked", "", Permission::UsersWrite, true, ActionOn::Record},
    {"people.remove", QT_TRANSLATE_NOOP("Actions", "Remove…"), "delete", "", Permission::UsersWrite, true, ActionOn::Record},
};

QString nameOf(const User& user)
{
    return toQt(user.name.empty() ? user.email : user.name);
}

constexpr Column<User> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Key, 0, "", 0,
     [](const User& row, const Formats&) -> CellValue { return row.self ? PeoplePage::tr("%1 (you)").arg(nameOf(row)) : nameOf(row); }},
    {"email", QT_TRANSLATE_NOOP("Columns", "E-mail"), Cell::Text, 0, "", 2, [](const User& row, const Formats&) -> CellValue { return row.email; }},
    {"role", QT_TRANSLATE_NOOP("Columns", "Role"), Cell::Text, 168, "", 0,
     [](const User& row, const Formats&) -> CellValue { return RoleWords::of(row.role, row.roleName); }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 140, "", 0, [](const User& row, const Formats&) -> CellValue { return lookOf(row.state); }},
    {"twoStep", QT_TRANSLATE_NOOP("Columns", "Second step"), Cell::Text, 116, "", 1,
     [](const User& row, const Formats&) -> CellValue { return row.twoStep ? CellValue(PeoplePage::tr("On", "second step")) : CellValue(QStringLiteral("–"), Ink::Text3); }},
    {"createdAt", QT_TRANSLATE_NOOP("Columns", "Here since"), Cell::Text, 120, "", 3,
     [](const User& row, const Formats& formats) -> CellValue { return {formats.date(formats.dayOf(row.createdAt)), Ink::Text2}; }},
};

} // namespace

PeoplePage::PeoplePage(Console& console)
    : RecordListPage(console, {tr("People"), QStringLiteral("person"), tr("Nobody yet"), tr("Whoever works here stands here, with what they may do.")}, kActions),
      m_people(new WholeList<User>(console, identity::kListUsers, kColumns, this))
{
    setModel(*m_people);
    enableSheet();
    makeActions();
}

std::span<const ActionEntry> PeoplePage::actionTable()
{
    return kActions;
}

void PeoplePage::makeActions()
{
    const auto on = [this](const char* id, auto does) { m_acts[QLatin1String(id)] = bind(id, does); };
    on("people.role", [this] { startRole(); });
    on("people.again", [this] { inviteAgain(); });
    on("people.code", [this] { makeResetCode(); });
    on("people.drop-step", [this] { startDropStep(); });
    on("people.keep-out", [this] { setKeptOut(true); });
    on("people.let-in", [this] { setKeptOut(false); });
    on("people.remove", [this] { startRemove(); });
    const Style& style = m_console.style;
    addSheetAction(actionButton(style, m_acts[QStringLiteral("people.role")], ButtonKind::Primary));
    addSheetGap();
    addSheetAction(actionButton(style, m_acts[QStringLiteral("people.let-in")]));
    addSheetAction(actionButton(style, m_acts[QStringLiteral("people.keep-out")], ButtonKind::Danger));
    addSheetAction(actionButton(style, m_acts[QStringLiteral("people.remove")], ButtonKind::Danger));
    Action* invite = bind("people.invite", [this] { startNew(); });
    addAction(actionButton(style, invite, ButtonKind::Primary));
    offerWhenEmpty(invite);
    tellOfDraft(QStringLiteral("people/invite"), invite);
}

void PeoplePage::arrive()
{
    RecordListPage::arrive();
    loadRoles();
}

void PeoplePage::loadRoles()
{
    m_console.client.cancel(m_rolesCall);
    m_rolesCall = m_console.client.call(identity::kListRoles, this, [this](Result<std::vector<identity::RoleRow>> answer) {
        m_rolesCall = 0;
        if (!answer) {
            return; // asked again at the next visit; the dialogs say what is missing
        }
        m_roles = *answer;
        // Nobody gives away more than they may do themselves.
        std::erase_if(m_roles, [this](const identity::RoleRow& role) {
            return std::any_of(role.permissions.begin(), role.permissions.end(), [this](const std::string& name) {
                const auto permission = identity::permissionFrom(name);
                return !permission || !m_console.client.may(*permission);
            });
        });
    });
}

bool PeoplePage::isSettled() const
{
    return RecordListPage::isSettled() && m_call == 0 && m_rolesCall == 0;
}

void PeoplePage::fillSheet(SideSheet& sheet, int row)
{
    const User& user = *m_people->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(tr("Person"), nameOf(user), &lookOf(user.state));
    sheet.addFact(tr("Role"), RoleWords::of(user.role, user.roleName));
    sheet.addFact(tr("E-mail"), toQt(user.email));
    sheet.addFact(tr("Second step"), user.twoStep ? tr("On", "second step") : tr("Off", "second step"));
    sheet.addFact(user.state == UserState::Invited ? tr("Invited") : tr("Here since"), formats.dateTime(user.createdAt));
    sheet.addLine();
    const auto say = [&](const QString& text) {
        auto* label = makeText(m_console.style, text, Type::Body, Ink::Text2);
        label->setWordWrap(true);
        sheet.body()->addWidget(label);
    };
    if (user.self) {
        say(tr("This is you: your own role and sign-in are changed by somebody else."));
    } else if (user.state == UserState::Invited) {
        say(tr("They have not come yet. The code of an invitation is good for three days."));
    } else if (user.state == UserState::Suspended) {
        say(tr("They cannot sign in here until you let them in again."));
    }
    for (const char* id : {"people.again", "people.code", "people.drop-step"}) {
        if (auto* button = actionButton(m_console.style, m_acts[QLatin1String(id)])) {
            sheet.body()->addWidget(button, 0, Qt::AlignLeading);
        }
    }
    recordChosen();
}

void PeoplePage::recordChosen()
{
    const User* user = m_people->at(currentRow());
    const bool other = user && !user->self;
    const UserState state = user ? user->state : UserState::Active;
    const std::pair<const char*, bool> shown[] = {{"people.role", other},
                                                  {"people.again", other && state == UserState::Invited},
                                                  {"people.code", other && state != UserState::Invited},
                                                  {"people.drop-step", other && user->twoStep},
                                                  {"people.keep-out", other && state == UserState::Active},
                                                  {"people.let-in", other && state == UserState::Suspended},
                                                  {"people.remove", other}};
    for (const auto& [id, visible] : shown) {
        if (Action* action = m_acts[QLatin1String(id)]) {
            action->setVisible(visible);
        }
    }
}

QString PeoplePage::valueOf(const RoleChoice& choice)
{
    return toQt(choice.customRoleId ? tijara::toText(*choice.customRoleId) : std::string(tijara::toText(choice.role)));
}

RoleChoice PeoplePage::choiceOf(const QString& value)
{
    const auto role = enumFrom<identity::Role>(toStd(value));
    return role ? RoleChoice{*role, {}} : RoleChoice{identity::Role::Custom, parseId(toStd(value))};
}

std::vector<FormFields::Choice> PeoplePage::roleChoices() const
{
    std::vector<FormFields::Choice> choices;
    for (const identity::RoleRow& role : m_roles) {
        choices.push_back({valueOf({role.role, role.id}), RoleWords::of(role.role, role.name)});
    }
    return choices;
}

void PeoplePage::startNew()
{
    RecordDialog* dialog = ask({tr("Invite someone"), tr("You get a code to hand over: with it they choose their name and password, within three days."), tr("Invite"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    dialog->form().addText(kEmail, tr("E-mail"), {}, {.check = checks::all({checks::needed(), checks::email()})});
    dialog->form().addChoice(kRoleOfInvited, tr("Role"), roleChoices(), tr("What each may do stands on the page Roles."), checks::needed());
    // What is given by mistake shall be little.
    const auto least = std::min_element(m_roles.begin(), m_roles.end(), [](const auto& one, const auto& other) { return one.permissions.size() < other.permissions.size(); });
    if (least != m_roles.end()) {
        dialog->form().setText(kRoleOfInvited, valueOf({least->role, least->id}));
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const identity::Invite invite{toStd(dialog->form().text(kEmail).trimmed()), choiceOf(dialog->form().text(kRoleOfInvited))};
        m_console.client.call(identity::kInvite, invite, dialog, answered<identity::Invitation>([this](const identity::Invitation& made) { showInvitation(made); }));
    });
    show(QStringLiteral("people/invite"), [](ConsolePage& next) { static_cast<PeoplePage&>(next).startNew(); });
}

void PeoplePage::showInvitation(const identity::Invitation& made)
{
    showChanged(made.user.id);
    showOnce(m_console,
             {tr("Hand this code over"),
              tr("%1 chooses “I have an invitation” when signing in, and types it there. It is good until %2 and is not shown again.")
                  .arg(isolated(toQt(made.user.email)), m_console.formats.dateTime(made.expiresAt)),
              tr("Code of the invitation"), toQt(made.code)},
             this);
}

template <class Out>
void PeoplePage::act(const Route<Nothing, Out>& route, const Id& id, std::function<void(const Out&)> done)
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(route, id, this, [this, done = std::move(done)](Result<Out> answer) {
        m_call = 0;
        answer ? done(*answer) : m_console.toast(sentenceOf(answer.problem()));
    });
}

void PeoplePage::inviteAgain()
{
    if (const User* user = m_people->at(currentRow())) {
        act<identity::Invitation>(identity::kInviteAgain, user->id, [this](const identity::Invitation& made) { showInvitation(made); });
    }
}

void PeoplePage::makeResetCode()
{
    const User* user = m_people->at(currentRow());
    if (!user) {
        return;
    }
    act<identity::ResetCode>(identity::kMakeResetCode, user->id, [this, name = nameOf(*user)](const identity::ResetCode& made) {
        showOnce(m_console,
                 {tr("Hand this code over"),
                  tr("%1 chooses “I forgot my password” when signing in, and types it there. It is good until %2 and is not shown again.")
                      .arg(isolated(name), m_console.formats.time(made.expiresAt)),
                  tr("Code for a new password"), toQt(made.code)},
                 this);
    });
}

void PeoplePage::startRole()
{
    const User* user = m_people->at(currentRow());
    RecordDialog* dialog = user ? ask({tr("Role of %1").arg(isolated(nameOf(*user))), tr("It holds from their next click on."), tr("Save"), tr("Cancel")}, false) : nullptr;
    if (!dialog) {
        return;
    }
    dialog->form().addChoice(kRole, tr("Role"), roleChoices(), tr("What each may do stands on the page Roles."), checks::needed());
    dialog->form().setText(kRole, valueOf({user->role, user->customRoleId}));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, before = *user] {
        m_console.client.call(identity::kChangeRoleOf, before.id, choiceOf(dialog->form().text(kRole)), dialog, answered<User>([this, before](const User& now) {
            showChanged(now.id);
            const QPointer<PeoplePage> self(this);
            m_console.toast(tr("%1 is now: %2.").arg(isolated(nameOf(now)), RoleWords::of(now.role, now.roleName)), [self, before] {
                if (self) {
                    self->takeRoleBack(before);
                }
            });
        }));
    });
    show({}, {}); // no draft: what was true of this person yesterday need not be today
}

void PeoplePage::takeRoleBack(const User& before)
{
    m_call = m_console.client.call(identity::kChangeRoleOf, before.id, RoleChoice{before.role, before.customRoleId}, this, [this](Result<User> answer) {
        m_call = 0;
        if (answer) {
            showChanged(answer->id);
        }
        m_console.toast(answer ? tr("Taken back.") : sentenceOf(answer.problem()));
    });
}

void PeoplePage::setKeptOut(bool keptOut)
{
    if (const User* user = m_people->at(currentRow())) {
        putKeptOut(user->id, keptOut, true);
    }
}

void PeoplePage::putKeptOut(const Id& id, bool keptOut, bool offerUndo)
{
    act<User>(keptOut ? identity::kSuspendUser : identity::kResumeUser, id, [this, keptOut, offerUndo](const User& now) {
        showChanged(now.id);
        const QPointer<PeoplePage> self(this);
        const QString who = isolated(nameOf(now));
        // Letting in again gives nobody their sign-ins back, but all else is as it was.
        m_console.toast(keptOut ? tr("%1 is signed out and kept out.").arg(who) : tr("%1 may sign in again.").arg(who), !offerUndo ? std::function<void()>() : [self, id = now.id, keptOut] {
            if (self) {
                self->putKeptOut(id, !keptOut, false);
            }
        });
    });
}

void PeoplePage::startRemove()
{
    const User* user = m_people->at(currentRow());
    const QString who = user ? isolated(nameOf(*user)) : QString();
    RecordDialog* dialog = user ? ask({tr("Remove %1?").arg(who), tr("They are signed out at once and cannot come back without another invitation. What they wrote stays, under their name."),
                                       tr("Remove"), tr("Keep them")},
                                      true)
                                : nullptr;
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = user->id, who] {
        m_console.client.call(identity::kRemoveUser, id, dialog, answered<Nothing>([this, who](const Nothing&) {
            closeSheet();
            m_people->reload();
            m_console.toast(tr("%1 was removed.").arg(who));
        }));
    });
    show({}, {});
}

void PeoplePage::startDropStep()
{
    const User* user = m_people->at(currentRow());
    const QString who = user ? isolated(nameOf(*user)) : QString();
    RecordDialog* dialog = user ? ask({tr("Drop the second step of %1?").arg(who),
                                       tr("They are signed out everywhere and sign in with their password alone, until they set it up again. Make sure that it is they who ask."),
                                       tr("Drop it"), tr("Keep it")},
                                      true)
                                : nullptr;
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = user->id, who] {
        m_console.client.call(identity::kDropTwoStep, id, dialog, answered<User>([this, who](const User& now) {
            showChanged(now.id);
            m_console.toast(tr("%1 has no second step any more.").arg(who));
        }));
    });
    show({}, {});
}

void PeoplePage::showChanged(const Id& id)
{
    m_people->reload();
    openRecord(id);
}

QString PeoplePage::showTourStep(int step)
{
    endTourStep();
    if (step == 1 && m_console.client.may(Permission::UsersWrite)) {
        closeSheet();
        startNew();
        return QStringLiteral("invite");
    }
    return step == 0 ? ListPage::showTourStep(0) : QString();
}

} // namespace tijara::ui
