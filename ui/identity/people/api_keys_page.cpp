// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/api_keys_page.h"

#include "ui/identity/people/permission_checks.h"
#include "ui/widgets/role_words.h"
#include "ui/widgets/shown_once.h"

namespace tijara::ui {

namespace {

using identity::ApiKey;
using identity::KeyState;
using identity::MadeApiKey;
using identity::Permission;

const QString kName = QStringLiteral("/name");
const QString kDays = QStringLiteral("/days");
const QString kHours = QStringLiteral("/hours");
constexpr std::int64_t kHoursUsual = 24;

constexpr ActionEntry kActions[] = {
    {"api-keys.new", QT_TRANSLATE_NOOP("Actions", "New key"), "add", "Ctrl+N", Permission::KeysWrite, true},
    {"api-keys.rotate", QT_TRANSLATE_NOOP("Actions", "Replace…"), "retry", "", Permission::KeysWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Makes another key; this one works on for a while")},
    {"api-keys.revoke", QT_TRANSLATE_NOOP("Actions", "Revoke…"), "cancelled", "", Permission::KeysWrite, true, ActionOn::Record},
};

CellValue endOf(const ApiKey& key, const Formats& formats)
{
    return key.expiresAt ? CellValue(formats.dateTime(*key.expiresAt), Ink::Text2) : CellValue(ApiKeysPage::tr("No end"), Ink::Text3);
}

constexpr Column<ApiKey> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Key, 0, "", 0, [](const ApiKey& row, const Formats&) -> CellValue { return row.name; }},
    {"prefix", QT_TRANSLATE_NOOP("Columns", "Begins with"), Cell::Text, 128, "", 1, [](const ApiKey& row, const Formats&) -> CellValue { return isolated(toQt(row.prefix)); }},
    {"maker", QT_TRANSLATE_NOOP("Columns", "Made by"), Cell::Text, 150, "", 2, [](const ApiKey& row, const Formats&) -> CellValue { return row.maker; }},
    {"scopes", QT_TRANSLATE_NOOP("Columns", "Permissions"), Cell::Number, 110, "", 3,
     [](const ApiKey& row, const Formats& formats) -> CellValue { return formats.whole(static_cast<std::int64_t>(row.scopes.size())); }},
    {"usedAt", QT_TRANSLATE_NOOP("Columns", "Last used"), Cell::Text, 164, "", 2,
     [](const ApiKey& row, const Formats& formats) -> CellValue { return row.usedAt ? CellValue(formats.dateTime(*row.usedAt), Ink::Text2) : CellValue(ApiKeysPage::tr("Never"), Ink::Text3); }},
    {"expiresAt", QT_TRANSLATE_NOOP("Columns", "Ends on"), Cell::Text, 164, "", 1, &endOf},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 150, "", 0, [](const ApiKey& row, const Formats&) -> CellValue { return lookOf(row.state); }},
};

} // namespace

ApiKeysPage::ApiKeysPage(Console& console)
    : RecordListPage(console,
                     {tr("Keys of programs"), QStringLiteral("key"), tr("No keys yet"), tr("A program of yours, such as a web shop, works with this shop through a key of its own.")},
                     kActions),
      m_keys(new WholeList<ApiKey>(console, identity::kListApiKeys, kColumns, this))
{
    setModel(*m_keys);
    enableSheet();
    m_rotate = bind("api-keys.rotate", [this] { startRotate(); });
    m_revoke = bind("api-keys.revoke", [this] { startRevoke(); });
    addSheetAction(actionButton(console.style, m_rotate));
    addSheetGap();
    addSheetAction(actionButton(console.style, m_revoke, ButtonKind::Danger));
    Action* add = bind("api-keys.new", [this] { startNew(); });
    addAction(actionButton(console.style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

std::span<const ActionEntry> ApiKeysPage::actionTable()
{
    return kActions;
}

void ApiKeysPage::fillSheet(SideSheet& sheet, int row)
{
    const ApiKey& key = *m_keys->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(tr("Key of a program"), toQt(key.name), &lookOf(key.state));
    sheet.addFact(tr("Begins with"), toQt(key.prefix));
    sheet.addFact(tr("Made by"), toQt(key.maker));
    sheet.addFact(tr("Made"), formats.dateTime(key.createdAt));
    sheet.addFact(tr("Last used"), key.usedAt ? formats.dateTime(*key.usedAt) : tr("Never"));
    sheet.addFact(tr("Ends on"), endOf(key, formats).text);
    sheet.addLine();
    sheet.addSection(tr("What it may do"));
    for (const std::string& scope : key.scopes) {
        auto* line = makeText(m_console.style, RoleWords::ofPermission(scope), Type::Body);
        line->setWordWrap(true);
        sheet.body()->addWidget(line);
    }
    auto* hint = makeText(m_console.style, tr("It never may do more than whoever made it may do now."), Type::Hint, Ink::Text3);
    hint->setWordWrap(true);
    sheet.body()->addWidget(hint);
    recordChosen();
}

void ApiKeysPage::recordChosen()
{
    const ApiKey* key = m_keys->at(currentRow());
    if (m_rotate && m_revoke && key) {
        m_rotate->setVisible(key->state == KeyState::Active);
        m_revoke->setVisible(key->state == KeyState::Active || key->state == KeyState::Rotated);
    }
}

void ApiKeysPage::startNew()
{
    RecordDialog* dialog = ask({tr("New key"), tr("Give it no more than the program needs. The key is shown once."), tr("Make the key"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    const NumberStyle style = m_console.formats.style();
    dialog->form().addText(kName, tr("Name"), tr("Which program it is for"), {.check = checks::all({checks::needed(), checks::atMost(60)})});
    dialog->form().addText(kDays, tr("Works for"), tr("Left empty: until it is revoked"), {.check = checks::number(style, 0, 1, identity::kKeyDaysMax), .unit = tr("days"), .number = true});
    auto* checks = new PermissionChecks(m_console);
    dialog->form().layout()->addWidget(checks);
    dialog->actButton()->setEnabled(false); // until something is ticked
    connect(checks, &PermissionChecks::changed, dialog, [dialog, checks] { dialog->actButton()->setEnabled(!dialog->isBusy() && !checks->values().empty()); });
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, checks, style] {
        const QString days = dialog->form().text(kDays).trimmed();
        const identity::NewApiKey wanted{toStd(dialog->form().text(kName).trimmed()), checks->values(), days.isEmpty() ? std::nullopt : readNumber(days, 0, style)};
        m_console.client.call(identity::kCreateApiKey, wanted, dialog, answered<MadeApiKey>([this](const MadeApiKey& made) { showMade(made); }));
    });
    show({}, {});
}

void ApiKeysPage::showMade(const MadeApiKey& made)
{
    m_keys->reload();
    openRecord(made.key.id);
    showOnce(m_console,
             {tr("The key of %1").arg(isolated(toQt(made.key.name))), tr("Put it into the program now: it is not shown again. Whoever has it can do what it may do."),
              tr("Key"), toQt(made.secret)},
             this);
}

void ApiKeysPage::startRotate()
{
    const ApiKey* key = m_keys->at(currentRow());
    RecordDialog* dialog = key ? ask({tr("Replace the key of %1").arg(isolated(toQt(key->name))), tr("You get another key with the same permissions. The old one works on until the program has the new one."),
                                      tr("Make the new key"), tr("Cancel")},
                                     false)
                               : nullptr;
    if (!dialog) {
        return;
    }
    const NumberStyle style = m_console.formats.style();
    dialog->form().addText(kHours, tr("The old key works on for"), {}, {.check = checks::all({checks::needed(), checks::number(style, 0, 0, identity::kOverlapHoursMax)}), .unit = tr("hours"), .number = true});
    dialog->form().setText(kHours, QString::number(kHoursUsual));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, style, id = key->id] {
        const identity::RotateApiKey wanted{readNumber(dialog->form().text(kHours), 0, style).value_or(kHoursUsual)};
        m_console.client.call(identity::kRotateApiKey, id, wanted, dialog, answered<MadeApiKey>([this](const MadeApiKey& made) { showMade(made); }));
    });
    show({}, {});
}

void ApiKeysPage::startRevoke()
{
    const ApiKey* key = m_keys->at(currentRow());
    RecordDialog* dialog = key ? ask({tr("Revoke the key of %1?").arg(isolated(toQt(key->name))), tr("The program is shut out at once. A revoked key never works again."), tr("Revoke"), tr("Keep it")}, true) : nullptr;
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = key->id] {
        m_console.client.call(identity::kRevokeApiKey, id, dialog, answered<ApiKey>([this](const ApiKey& now) {
            m_keys->reload();
            openRecord(now.id);
            m_console.toast(tr("The key of %1 is revoked.").arg(isolated(toQt(now.name))));
        }));
    });
    show({}, {});
}

QString ApiKeysPage::showTourStep(int step)
{
    endTourStep();
    closeSheet();
    if (step == 0 && m_console.client.may(Permission::KeysWrite)) {
        startNew();
        return QStringLiteral("new");
    }
    return {};
}

} // namespace tijara::ui
