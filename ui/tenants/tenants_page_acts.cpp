// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with shops, one or many: the question before, what became of each, and the way back.
#include "ui/tenants/tenants_page.h"

#include "ui/client/problem_text.h"
#include "ui/tenants/tenant_dialogs.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

using tenants::ActOnTenant;
using tenants::TenantAct;
using tenants::TenantRow;

const QString kTyped = QStringLiteral("/typed");
constexpr std::int64_t kGatherSize = 200;

} // namespace

void TenantsPage::makeBulk()
{
    const std::pair<const char*, TenantAct> all[] = {{"tenants.extend-chosen", TenantAct::Extend},
                                                     {"tenants.plan-chosen", TenantAct::ChangePlan},
                                                     {"tenants.resume-chosen", TenantAct::Resume},
                                                     {"tenants.suspend-chosen", TenantAct::Suspend}};
    for (const auto& [id, act] : all) {
        Action* action = bind(id, [this, what = act] { startOnChosen(what); });
        if (action) {
            auto* button = actionButton(m_console.style, action, act == TenantAct::Suspend ? ButtonKind::Danger : ButtonKind::Plain);
            bulk()->addAction(button);
            m_bulkActs.push_back(action);
            action->setVisible(false);
        }
    }
    connect(&m_tenants->chosen(), &ChosenRows::changed, this, [this] {
        for (Action* action : m_bulkActs) {
            action->setVisible(!m_tenants->chosen().isEmpty());
        }
    });
}

void TenantsPage::start(TenantAct act)
{
    if (const TenantRow* shop = chosen()) {
        ask(act, {shop->id}, isolated(toQt(shop->name)));
    }
}

void TenantsPage::startOnChosen(TenantAct act)
{
    const auto ready = [this, act](const std::vector<Id>& ids) {
        if (!ids.empty()) {
            ask(act, ids, tr("%1 shops", nullptr, pluralOf(static_cast<std::int64_t>(ids.size()))).arg(m_console.formats.whole(static_cast<std::int64_t>(ids.size()))));
        }
    };
    if (m_tenants->chosen().isAll()) {
        gather({}, {}, ready);
        return;
    }
    std::vector<Id> ids;
    for (const int row : m_tenants->chosen().rows()) {
        if (const auto id = m_tenants->idAt(row)) {
            ids.push_back(*id);
        }
    }
    ready(ids);
}

void TenantsPage::gather(const std::optional<std::string>& after, std::vector<Id> ids, std::function<void(std::vector<Id>)> done)
{
    tenants::TenantQuery query;
    fromTexts(m_tenants->filter(), query);
    query.limit = kGatherSize;
    query.after = after;
    m_actCall = m_console.client.call(tenants::kListTenants, query, this, [this, ids = std::move(ids), done](Result<tijara::Page<TenantRow>> page) mutable {
        m_actCall = 0;
        if (!page) {
            m_console.toast(sentenceOf(page.problem()));
            return;
        }
        for (const TenantRow& row : page->items) {
            ids.push_back(row.id);
        }
        page->next ? gather(page->next, std::move(ids), done) : done(std::move(ids));
    });
}

void TenantsPage::ask(TenantAct act, const std::vector<Id>& ids, const QString& who)
{
    RecordDialog* dialog = RecordListPage::ask(TenantDialogs::wordsOf(act, who), TenantDialogs::isDanger(act));
    if (!dialog) {
        return;
    }
    TenantDialogs::addFields(dialog->form(), act, m_console.formats, m_plans);
    const TenantRow* shop = chosen();
    if (act == TenantAct::Close && shop) {
        const QString slug = toQt(shop->slug);
        auto* typed = dialog->form().addText(kTyped, tr("Type %1 to go on").arg(isolated(slug)));
        dialog->actButton()->setEnabled(false);
        connect(typed, &QLineEdit::textChanged, dialog, [dialog, slug](const QString& text) { dialog->actButton()->setEnabled(text.trimmed() == slug && !dialog->isBusy()); });
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, act, ids] {
        const ActOnTenant wanted = TenantDialogs::read(dialog->form(), act, m_console.formats);
        if (ids.size() == 1) {
            send(wanted, ids.front());
        } else {
            dialog->accept();
            sendToAll(wanted, ids);
        }
    });
    // No draft: what was true of these shops yesterday need not be today.
    show({}, {});
}

void TenantsPage::send(const ActOnTenant& act, const Id& id)
{
    const auto before = chosen() ? std::optional<tenants::Tenant>(*chosen()) : std::nullopt;
    m_console.client.call(tenants::kActOnTenant, id, act, dialog(), answered<tenants::Tenant>([this, act, before](const tenants::Tenant& now) {
        TenantActs acts(act);
        acts.add({{now.id, before, now, {}, {}}});
        changed(now.id);
        const auto undo = acts.undo(toStd(tr("Taken back")));
        const QPointer<TenantsPage> self(this);
        m_console.toast(TenantWords::doneOf(act.act, isolated(toQt(now.name))), undo.empty() ? std::function<void()>() : [self, acts] {
            if (self) {
                self->takeBack(acts);
            }
        });
    }));
}

void TenantsPage::sendToAll(const ActOnTenant& act, std::vector<Id> ids)
{
    m_tenants->chosen().clear();
    sendActs(m_console.client, this, TenantActs(act), std::move(ids), [this](const TenantActs& acts, const std::optional<Problem>& problem) {
        changed({});
        if (problem) {
            m_console.toast(sentenceOf(*problem));
        } else {
            report(acts);
        }
    });
}

void TenantsPage::report(const TenantActs& acts)
{
    const Formats& formats = m_console.formats;
    QString sentence = tr("Done with %1 shops.", nullptr, pluralOf(acts.done())).arg(formats.whole(acts.done()));
    if (acts.refused() > 0) {
        sentence += QLatin1Char(' ') + tr("%1 were left as they are:", nullptr, pluralOf(acts.refused())).arg(formats.whole(acts.refused())) + QLatin1Char(' ') + sentenceOf(*acts.refusal());
    }
    const QPointer<TenantsPage> self(this);
    m_console.toast(sentence, acts.undo("-").empty() ? std::function<void()>() : [self, acts] {
        if (self) {
            self->takeBack(acts);
        }
    });
}

void TenantsPage::takeBack(const TenantActs& acts)
{
    for (const tenants::ActOnTenants& one : acts.undo(toStd(tr("Taken back")))) {
        sendActs(m_console.client, this, TenantActs(one.act), one.ids, [this, ids = one.ids](const TenantActs& back, const std::optional<Problem>& problem) {
            changed(ids.size() == 1 ? std::optional(ids.front()) : std::nullopt);
            const auto& refusal = problem ? problem : back.refusal();
            m_console.toast(refusal ? tr("Not all could be taken back. %1").arg(sentenceOf(*refusal)) : tr("Taken back."));
        });
    }
}

void TenantsPage::changed(const std::optional<Id>& one)
{
    loadOverview();
    if (!one) {
        m_tenants->reload();
        return;
    }
    if (isRecordOpen()) {
        showRecord(*one);
    }
    if (const int row = m_tenants->rowOf(*one); row >= 0) {
        m_tenants->renew(row, [this, row] {
            if (isSheetOpen() && row == currentRow()) {
                fillSheet(*sheet(), row);
            }
            recordChosen();
        });
    }
}

} // namespace tijara::ui
