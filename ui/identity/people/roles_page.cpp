// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/roles_page.h"

#include "ui/client/problem_text.h"
#include "ui/identity/people/role_matrix.h"

#include <QComboBox>
#include <QStackedLayout>

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::Permission;
using identity::RoleRow;
using identity::RoleValues;

const QString kRole = QStringLiteral("/role");
const QString kName = QStringLiteral("/name");

constexpr ActionEntry kActions[] = {
    {"roles.new", QT_TRANSLATE_NOOP("Actions", "New role"), "add", "Ctrl+N", Permission::UsersWrite, true},
    {"roles.change", QT_TRANSLATE_NOOP("Actions", "Change a role…"), "edit", "", Permission::UsersWrite, true},
    {"roles.remove", QT_TRANSLATE_NOOP("Actions", "Remove a role…"), "delete", "", Permission::UsersWrite, true},
    {"roles.refresh", QT_TRANSLATE_NOOP("Actions", "Ask anew"), "refresh", "F5", {}, false},
};

} // namespace

RolesPage::RolesPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    auto* head = new QHBoxLayout;
    head->setSpacing(style.px(8));
    auto* title = makeText(style, tr("Roles"), Type::Title);
    title->setMinimumHeight(style.px(34));
    head->addWidget(title);
    head->addStretch();
    bind("roles.refresh", [this] { load(); });
    m_ownActs = {bind("roles.remove", [this] { startRemove(); }), bind("roles.change", [this] { startChange(); })};
    Action* add = bind("roles.new", [this] { startNew(); });
    const bool shop = console.client.session() && console.client.session()->tenant;
    for (Action* one : {m_ownActs[0], m_ownActs[1], add}) {
        if (one) {
            one->setVisible(one == add && shop); // the platform's roles are the given ones
            head->addWidget(actionButton(style, one, one == add ? ButtonKind::Primary : ButtonKind::Plain));
        }
    }
    column->addLayout(head);
    auto* hint = makeText(style, tr("Each column is a role. Someone has one role here, and may do what stands in its column."), Type::Body, Ink::Text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_strip = new Strip(style);
    connect(m_strip, &Strip::pressed, this, &RolesPage::load);
    column->addWidget(m_strip);
    auto* card = new QFrame;
    card->setProperty("card", true);
    m_stack = new QStackedLayout(card);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_panel = new StatePanel(style);
    m_stack->addWidget(m_panel);
    m_loading = new LoadingLine(style);
    m_loading->floatOver(*card);
    column->addWidget(card, 1);
    connect(&console.client, &Client::reachableChanged, this, [this](bool reachable) {
        if (reachable && isVisible()) {
            load();
        }
    });
}

std::span<const ActionEntry> RolesPage::actionTable()
{
    return kActions;
}

void RolesPage::arrive()
{
    if (m_view) {
        m_view->setFocus();
    }
    load();
}

void RolesPage::load()
{
    m_console.client.cancel(m_call);
    m_loading->setLoading(true);
    m_call = m_console.client.call(identity::kListRoles, this, [this](Result<std::vector<RoleRow>> answer) {
        m_call = 0;
        m_loading->setLoading(false);
        show(answer);
    });
}

void RolesPage::show(const Result<std::vector<RoleRow>>& answer)
{
    m_strip->say({});
    if (answer) {
        if (answer.keptAt()) {
            m_strip->say(tr("The server does not answer. You see the roles of %1.").arg(m_console.formats.time(*answer.keptAt())), tr("Try again"));
        }
        showRoles(*answer);
    } else if (m_view) {
        m_strip->say(sentenceOf(answer.problem()), tr("Try again"));
    } else {
        m_panel->say(QStringLiteral("warning"), tr("The roles could not be loaded"), sentenceOf(answer.problem()), detailsOf(answer.problem()));
        connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &RolesPage::load);
    }
}

void RolesPage::showRoles(std::vector<RoleRow> roles)
{
    const auto same = [](const RoleRow& one, const RoleRow& other) { return toJson(one) == toJson(other); };
    if (m_view && std::equal(roles.begin(), roles.end(), m_roles.begin(), m_roles.end(), same)) {
        return; // where someone is in the table stays
    }
    const bool hadKeyboard = !m_view || m_view->hasFocus();
    m_roles = std::move(roles);
    // Another set of columns is another table.
    delete m_view;
    delete std::exchange(m_matrix, new RoleMatrix(m_console, m_roles, this));
    m_view = new ListView(m_console.style, *m_matrix, this);
    m_view->setAccessibleName(tr("Roles"));
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RolesPage::offerActs);
    if (hadKeyboard && isVisible()) {
        m_view->setFocus();
    }
    offerActs();
}

std::vector<RoleRow> RolesPage::own() const
{
    std::vector<RoleRow> all;
    std::copy_if(m_roles.begin(), m_roles.end(), std::back_inserter(all), [](const RoleRow& role) { return role.id.has_value(); });
    return all;
}

void RolesPage::offerActs()
{
    for (Action* one : m_ownActs) {
        if (one) {
            one->setVisible(!own().empty());
        }
    }
}

QString RolesPage::current() const
{
    const int column = m_view ? m_view->currentIndex().column() : -1;
    const auto at = static_cast<std::size_t>(std::max(column, 1) - 1);
    const auto all = own();
    const auto& role = column > 0 && at < m_roles.size() && m_roles[at].id ? m_roles[at].id : all.empty() ? std::nullopt : all.front().id;
    return role ? toQt(tijara::toText(*role)) : QString();
}

RecordDialog* RolesPage::ask(const RecordDialog::Words& words, bool danger, bool choose)
{
    if (m_dialog || (choose && own().empty())) {
        return nullptr;
    }
    m_dialog = new RecordDialog(m_console.style, words, danger, this);
    if (choose) {
        std::vector<FormFields::Choice> choices;
        for (const RoleRow& role : own()) {
            choices.push_back({toQt(tijara::toText(*role.id)), toQt(role.name)});
        }
        m_dialog->form().addChoice(kRole, tr("Role"), choices, {}, checks::needed());
        m_dialog->form().setText(kRole, current());
    }
    return m_dialog;
}

std::optional<RoleRow> RolesPage::chosenIn(RecordDialog& dialog) const
{
    const auto id = parseId(toStd(dialog.form().text(kRole)));
    const auto found = std::find_if(m_roles.begin(), m_roles.end(), [&](const RoleRow& role) { return role.id && role.id == id; });
    return found == m_roles.end() ? std::nullopt : std::optional(*found);
}

PermissionChecks* RolesPage::addChecks(RecordDialog& dialog)
{
    dialog.form().addText(kName, tr("Name of the role"), tr("For example: Evening till"), {.check = checks::all({checks::needed(), checks::atMost(60)})});
    auto* checks = new PermissionChecks(m_console);
    dialog.form().layout()->addWidget(checks);
    const auto follow = [&dialog, checks] { dialog.actButton()->setEnabled(!dialog.isBusy() && !checks->values().empty()); };
    connect(checks, &PermissionChecks::changed, &dialog, follow);
    return checks;
}

void RolesPage::startNew()
{
    const bool shop = m_console.client.session() && m_console.client.session()->tenant;
    RecordDialog* dialog = shop ? ask({tr("New role"), tr("Tick what it allows. You can give what you may do yourself."), tr("Save"), tr("Cancel")}, false, false) : nullptr;
    if (!dialog) {
        return;
    }
    PermissionChecks* checks = addChecks(*dialog);
    dialog->actButton()->setEnabled(false); // until something is ticked
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, checks] { save(*dialog, {}, {toStd(dialog->form().text(kName).trimmed()), checks->values()}); });
    dialog->begin();
}

void RolesPage::startChange()
{
    RecordDialog* dialog = ask({tr("Change a role"), tr("It holds for everyone who has the role, from their next click on."), tr("Save"), tr("Cancel")}, false, true);
    if (!dialog) {
        return;
    }
    PermissionChecks* checks = addChecks(*dialog);
    const auto fill = [this, dialog, checks] {
        if (const auto role = chosenIn(*dialog)) {
            dialog->form().setText(kName, toQt(role->name));
            checks->setValues(role->permissions);
        }
    };
    fill();
    connect(dialog->form().findChild<QComboBox*>(), &QComboBox::currentIndexChanged, this, fill);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, checks] {
        if (const auto role = chosenIn(*dialog)) {
            save(*dialog, role->id, {toStd(dialog->form().text(kName).trimmed()), checks->values()});
        }
    });
    dialog->begin();
}

void RolesPage::save(RecordDialog& dialog, const std::optional<Id>& role, const RoleValues& values)
{
    const auto before = role ? chosenIn(dialog) : std::nullopt;
    dialog.setBusy(true);
    const auto done = [this, dialog = &dialog, before](Result<RoleRow> answer) {
        if (!answer) {
            dialog->showProblem(answer.problem());
            return;
        }
        dialog->accept();
        load();
        const QPointer<RolesPage> self(this);
        const auto undo = [self, before, made = answer->id] {
            if (!self) {
                return;
            }
            const auto taken = [self](const std::optional<Problem>& problem) {
                self->m_console.toast(problem ? sentenceOf(*problem) : tr("Taken back."));
                self->load();
            };
            if (before) {
                self->m_console.client.call(identity::kChangeRole, *before->id, RoleValues{before->name, before->permissions}, self,
                                            [taken](Result<RoleRow> back) { taken(back ? std::nullopt : std::optional(back.problem())); });
            } else {
                self->m_console.client.call(identity::kRemoveRole, *made, self, [taken](Result<Nothing> back) { taken(back ? std::nullopt : std::optional(back.problem())); });
            }
        };
        m_console.toast(tr("The role %1 is saved.").arg(isolated(toQt(answer->name))), undo);
    };
    if (role) {
        m_console.client.call(identity::kChangeRole, *role, values, &dialog, done);
    } else {
        m_console.client.call(identity::kCreateRole, values, &dialog, done);
    }
}

void RolesPage::startRemove()
{
    RecordDialog* dialog = ask({tr("Remove a role"), tr("Only a role that nobody has can be removed."), tr("Remove"), tr("Keep it")}, true, true);
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const auto role = chosenIn(*dialog);
        if (!role) {
            return;
        }
        dialog->setBusy(true);
        m_console.client.call(identity::kRemoveRole, *role->id, dialog, [this, dialog, role](Result<Nothing> answer) {
            if (!answer) {
                dialog->showProblem(answer.problem());
                return;
            }
            dialog->accept();
            load();
            m_console.toast(tr("The role %1 was removed.").arg(isolated(toQt(role->name))));
        });
    });
    dialog->begin();
}

QString RolesPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    const Action* add = findAction(QStringLiteral("roles.new"));
    if (step != 0 || !add || !add->isVisible()) {
        return {};
    }
    startNew();
    return QStringLiteral("new");
}

} // namespace tijara::ui
