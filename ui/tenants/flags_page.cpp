// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/flags_page.h"

#include "ui/widgets/role_words.h"

namespace tijara::ui {

namespace {

using identity::Permission;
using identity::Role;
using tenants::Flag;
using tenants::SetFlag;

const QString kName = QStringLiteral("/flag/name");
const QString kNote = QStringLiteral("/flag/note");
const QString kPercent = QStringLiteral("/flag/percent");
const QString kRole = QStringLiteral("/flag/roles");
const QString kReason = QStringLiteral("/reason");
constexpr int kReasonBytes = 500;
constexpr Role kRoles[] = {Role::Owner, Role::Manager, Role::Cashier, Role::Accountant, Role::Auditor};

constexpr ActionEntry kActions[] = {
    {"flags.new", QT_TRANSLATE_NOOP("Actions", "New flag"), "add", "Ctrl+N", Permission::TenantsWrite, true},
    {"flags.change", QT_TRANSLATE_NOOP("Actions", "Change flag…"), "edit", "", Permission::TenantsWrite, true, ActionOn::Record},
};

QString rolesOf(const Flag& flag)
{
    QStringList words;
    for (const std::string& name : flag.roles) {
        const auto role = enumFrom<Role>(name);
        words.push_back(role ? RoleWords::of(*role, {}) : toQt(name));
    }
    return words.isEmpty() ? FlagsPage::tr("Everyone") : words.join(FlagsPage::tr(", "));
}

CellValue shareOf(const Flag& flag, const Formats& formats)
{
    constexpr std::int64_t kBasisPoints = 100;
    return {formats.percent(flag.percent * kBasisPoints, 0), std::optional(static_cast<double>(flag.percent) / 100)};
}

constexpr Column<Flag> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Flag"), Cell::Key, 220, "", 0, [](const Flag& row, const Formats&) -> CellValue { return isolated(toQt(row.name)); }},
    {"note", QT_TRANSLATE_NOOP("Columns", "What it is for"), Cell::Text, 0, "", 1, [](const Flag& row, const Formats&) -> CellValue { return row.note; }},
    {"percent", QT_TRANSLATE_NOOP("Columns", "Shops that have it"), Cell::Bar, 170, "", 0, &shareOf},
    {"roles", QT_TRANSLATE_NOOP("Columns", "For whom"), Cell::Text, 190, "", 2, [](const Flag& row, const Formats&) -> CellValue { return rolesOf(row); }},
};

} // namespace

FlagsPage::FlagsPage(Console& console)
    : RecordListPage(console, {tr("Flags"), QStringLiteral("flag"), tr("No flags yet"), tr("A flag gives something new to a few shops first, and to all when it has proved itself.")}, kActions),
      m_flags(new WholeList<Flag>(console, tenants::kListFlags, kColumns, this))
{
    setModel(*m_flags);
    enableSheet();
    addSheetGap();
    addSheetAction(actionButton(console.style, bind("flags.change", [this] { startChange(); })));
    Action* add = bind("flags.new", [this] { startNew(); });
    addAction(actionButton(console.style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

std::span<const ActionEntry> FlagsPage::actionTable()
{
    return kActions;
}

void FlagsPage::fillSheet(SideSheet& sheet, int row)
{
    const Flag& flag = *m_flags->at(row);
    sheet.begin(tr("Flag"), toQt(flag.name), nullptr);
    auto* note = makeText(m_console.style, toQt(flag.note), Type::Body);
    note->setWordWrap(true);
    sheet.body()->addWidget(note);
    sheet.addLine();
    sheet.addFact(tr("Shops that have it"), shareOf(flag, m_console.formats).text);
    sheet.addFact(tr("For whom"), rolesOf(flag));
    auto* hint = makeText(m_console.style, tr("Which shops these are never changes: a larger share only adds to them. A shop's own page says what holds there, and can say otherwise."), Type::Hint, Ink::Text3);
    hint->setWordWrap(true);
    sheet.body()->addWidget(hint);
}

void FlagsPage::startNew()
{
    askFor(nullptr);
}

void FlagsPage::startChange()
{
    if (const Flag* flag = m_flags->at(currentRow())) {
        askFor(flag);
    }
}

void FlagsPage::askFor(const Flag* before)
{
    const Formats& formats = m_console.formats;
    const QString name = before ? toQt(before->name) : QString();
    const QString sentence = tr("It is there within a minute, for a share of the shops. A larger share only adds to those that have it.");
    RecordDialog* dialog = before ? ask({tr("Change the flag %1").arg(isolated(name)), sentence, tr("Save"), tr("Cancel")}, false) : ask({tr("New flag"), sentence, tr("Make the flag"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    FormFields& form = dialog->form();
    auto* field = form.addText(kName, tr("Name"), tr("Small letters, digits and “-”, for example “new-counter”"), {.check = checks::all({checks::needed(), checks::atMost(60)})});
    form.addText(kPercent, tr("Shops that have it"), {}, {.check = checks::all({checks::needed(), checks::number(formats.style(), 0, 0, 100)}), .unit = QStringLiteral("%"), .number = true});
    form.addText(kNote, tr("What it is for"), {}, {.check = checks::atMost(200), .later = true});
    std::vector<FormFields::Choice> roles = {{QString(), tr("Everyone")}};
    for (const Role role : kRoles) {
        roles.push_back({toQt(toText(role)), RoleWords::of(role, {})});
    }
    const bool several = before && before->roles.size() > 1;
    if (several) {
        roles.push_back({toQt(toJson(before->roles)), rolesOf(*before)}); // they stay together unless another is chosen
    }
    form.addChoice(kRole, tr("For whom"), roles);
    form.addText(kReason, tr("Reason"), tr("It stands in the trail"), {.check = checks::all({checks::needed(), checks::atMost(kReasonBytes)})});
    if (before) {
        form.setTexts({{kName, name}, {kNote, toQt(before->note)}, {kPercent, formats.whole(before->percent)},
                       {kRole, several ? roles.back().value : before->roles.empty() ? QString() : toQt(before->roles.front())}});
        field->setReadOnly(true);
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, kept = before ? before->roles : std::vector<std::string>(), several, all = several ? roles.back().value : QString()] {
        const FormFields& fields = dialog->form();
        SetFlag wanted;
        wanted.flag.name = toStd(fields.text(kName).trimmed());
        wanted.flag.note = toStd(fields.text(kNote).trimmed());
        wanted.flag.percent = readNumber(fields.text(kPercent), 0, m_console.formats.style()).value_or(0);
        const QString role = fields.text(kRole);
        wanted.flag.roles = several && role == all ? kept : role.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{toStd(role)};
        wanted.reason = toStd(fields.text(kReason).trimmed());
        m_console.client.call(tenants::kSetFlag, wanted, dialog, answered<Flag>([this](const Flag&) {
            closeSheet();
            m_flags->reload();
            m_console.toast(tr("Saved."));
        }));
    });
    show({}, {});
}

QString FlagsPage::showTourStep(int step)
{
    endTourStep();
    if (step == 0) {
        startNew();
        return dialog() ? QStringLiteral("new") : QString();
    }
    return {};
}

} // namespace tijara::ui
