// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/sessions_page.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/role_words.h"

namespace tijara::ui {

namespace {

using identity::SessionRow;

constexpr ActionEntry kActions[] = {
    {"sign-ins.end", QT_TRANSLATE_NOOP("Actions", "End this sign-in"), "sign-out", "", identity::Permission::UsersWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "There the password is asked for at once; nothing that was saved is lost")},
};

constexpr int kDeviceWidth = 320; ///< "Tijara 0.1.0, Debian GNU/Linux 12 (bookworm)"

constexpr Column<SessionRow> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Key, 0, "", 0,
     [](const SessionRow& row, const Formats&) -> CellValue { return row.current ? SessionsPage::tr("%1 (here)").arg(toQt(row.name)) : toQt(row.name); }},
    {"role", QT_TRANSLATE_NOOP("Columns", "Role"), Cell::Text, 152, "", 1,
     [](const SessionRow& row, const Formats&) -> CellValue {
         return row.reason.empty() ? CellValue(RoleWords::of(row.role, {})) : CellValue(SessionsPage::tr("Helps, reading only"), Ink::Trial);
     }},
    {"device", QT_TRANSLATE_NOOP("Columns", "With"), Cell::Text, kDeviceWidth, "", 1, [](const SessionRow& row, const Formats&) -> CellValue { return row.device; }},
    {"address", QT_TRANSLATE_NOOP("Columns", "From"), Cell::Text, 140, "", 2, [](const SessionRow& row, const Formats&) -> CellValue { return row.address; }},
    {"begunAt", QT_TRANSLATE_NOOP("Columns", "Since"), Cell::Text, 164, "", 3,
     [](const SessionRow& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.begunAt), Ink::Text2}; }},
    {"usedAt", QT_TRANSLATE_NOOP("Columns", "Last used"), Cell::Text, 164, "", 0,
     [](const SessionRow& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.usedAt), Ink::Text2}; }},
};

} // namespace

SessionsPage::SessionsPage(Console& console)
    : ListPage(console, {tr("Sign-ins"), QStringLiteral("sign-ins"), tr("Nobody is signed in"), tr("Whoever is signed in here stands here.")}, kActions),
      m_sessions(new WholeList<SessionRow>(console, identity::kShopSessions, kColumns, this))
{
    setModel(*m_sessions);
    enableSheet();
    m_end = bind("sign-ins.end", [this] { end(); });
    addSheetGap();
    addSheetAction(actionButton(console.style, m_end, ButtonKind::Danger));
}

std::span<const ActionEntry> SessionsPage::actionTable()
{
    return kActions;
}

void SessionsPage::fillSheet(SideSheet& sheet, int row)
{
    const SessionRow& session = *m_sessions->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(tr("Sign-in"), toQt(session.name));
    sheet.addFact(tr("E-mail"), toQt(session.email));
    sheet.addFact(tr("Role"), RoleWords::of(session.role, {}));
    sheet.addFact(tr("From"), toQt(session.address));
    sheet.addFact(tr("Since"), formats.dateTime(session.begunAt));
    sheet.addFact(tr("Last used"), formats.dateTime(session.usedAt));
    sheet.addFact(tr("Ends by itself"), formats.dateTime(session.expiresAt));
    sheet.addLine();
    const auto say = [&](const QString& text, Ink ink) {
        auto* label = makeText(m_console.style, text, Type::Body, ink);
        label->setWordWrap(true);
        sheet.body()->addWidget(label);
    };
    say(session.device.empty() ? tr("The program does not say what it is.") : toQt(session.device), Ink::Text2);
    if (!session.reason.empty()) {
        say(tr("Someone of the platform looks in to help, and can change nothing. Their reason: %1").arg(isolated(toQt(session.reason))), Ink::Trial);
    }
    if (session.current) {
        say(tr("This is where you are now. To end it, sign out."), Ink::Text2);
    }
    recordChosen();
}

void SessionsPage::recordChosen()
{
    const SessionRow* session = m_sessions->at(currentRow());
    if (m_end && session) {
        m_end->setVisible(!session->current);
    }
}

void SessionsPage::end()
{
    const SessionRow* session = m_sessions->at(currentRow());
    if (!session || m_call != 0) {
        return;
    }
    m_call = m_console.client.call(identity::kEndSession, session->id, this, [this, name = toQt(session->name)](Result<Nothing> answer) {
        m_call = 0;
        if (answer) {
            closeSheet();
            m_sessions->reload();
        }
        m_console.toast(answer ? tr("The sign-in of %1 has ended.").arg(isolated(name)) : sentenceOf(answer.problem()));
    });
}

} // namespace tijara::ui
