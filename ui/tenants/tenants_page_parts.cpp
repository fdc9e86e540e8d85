// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed of a shop beside its life: modules, flags, branches, tax numbers, its owner's code; and the visit of somebody who helps.
#include "ui/tenants/tenants_page.h"

#include "shared/identity/people_contract.h"
#include "ui/client/problem_text.h"
#include "ui/tenants/tenant_dialogs.h"
#include "ui/widgets/shown_once.h"

namespace tijara::ui {

using tenants::TenantRow;

void TenantsPage::startVisit()
{
    const TenantRow* shop = chosen();
    RecordDialog* dialog = shop ? RecordListPage::ask(TenantDialogs::visitWords(isolated(toQt(shop->name))), false) : nullptr;
    if (!dialog) {
        return;
    }
    TenantDialogs::addVisitFields(dialog->form(), m_console.formats);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = shop->id] {
        m_console.client.call(identity::kEnterShop, TenantDialogs::readVisit(dialog->form(), id, m_console.formats), dialog,
                              answered<identity::SignedIn>([this](const identity::SignedIn& visit) {
                                  // Later: it takes this page away.
                                  QMetaObject::invokeMethod(&m_console.client, [&client = m_console.client, visit] { client.beginSession(visit); }, Qt::QueuedConnection);
                              }));
    });
    show({}, {});
}

template <class Out, class In>
void TenantsPage::askMore(const RecordDialog::Words& words, const Route<In, Out>& route, std::function<void(FormFields&)> fill, std::function<In(const FormFields&)> read)
{
    const TenantRow* shop = chosen();
    RecordDialog* dialog = shop ? RecordListPage::ask(words, false) : nullptr;
    if (!dialog) {
        return;
    }
    fill(dialog->form());
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, route, read, id = shop->id] {
        m_console.client.call(route, id, read(dialog->form()), dialog, answered<Out>([this, id](const Out&) {
            changed(id);
            m_console.toast(tr("Saved."));
        }));
    });
    show({}, {});
}

void TenantsPage::startModule()
{
    const Formats& formats = m_console.formats;
    askMore<std::vector<tenants::ModuleState>, tenants::SetModule>(
        TenantDialogs::moduleWords(whoIsChosen()), tenants::kSetModule, [&formats](FormFields& form) { TenantDialogs::addModuleFields(form, formats); },
        [&formats](const FormFields& form) { return TenantDialogs::readModule(form, formats); });
}

void TenantsPage::startFlag()
{
    m_actCall = m_console.client.call(tenants::kListFlags, this, [this](Result<std::vector<tenants::Flag>> answer) {
        m_actCall = 0;
        if (!answer || answer->empty()) {
            m_console.toast(answer ? tr("There are no flags yet.") : sentenceOf(answer.problem()));
            return;
        }
        askMore<std::vector<tenants::TenantFlag>, tenants::SetTenantFlag>(
            TenantDialogs::flagWords(whoIsChosen()), tenants::kSetFlagOfTenant, [flags = *answer](FormFields& form) { TenantDialogs::addFlagFields(form, flags); },
            &TenantDialogs::readFlag);
    });
}

void TenantsPage::startBranch()
{
    if (const TenantRow* shop = chosen()) {
        m_actCall = m_console.client.call(tenants::kBranchesOfTenant, shop->id, this, [this](Result<std::vector<tenants::Branch>> answer) {
            m_actCall = 0;
            if (!answer) {
                m_console.toast(sentenceOf(answer.problem()));
                return;
            }
            askMore<tenants::Branch, tenants::PutBranch>(
                TenantDialogs::branchWords(whoIsChosen()), tenants::kPutBranch, [all = *answer](FormFields& form) { TenantDialogs::addBranchFields(form, all); },
                &TenantDialogs::readBranch);
        });
    }
}

void TenantsPage::startRegistration()
{
    if (const TenantRow* shop = chosen()) {
        m_actCall = m_console.client.call(tenants::kRegistrationsOfTenant, shop->id, this, [this](Result<std::vector<tenants::Registration>> answer) {
            m_actCall = 0;
            if (!answer) {
                m_console.toast(sentenceOf(answer.problem()));
                return;
            }
            askMore<tenants::Registration, tenants::PutRegistration>(
                TenantDialogs::registrationWords(whoIsChosen()), tenants::kPutRegistration,
                [all = *answer](FormFields& form) { TenantDialogs::addRegistrationFields(form, all); }, &TenantDialogs::readRegistration);
        });
    }
}

void TenantsPage::startOwnerCode()
{
    const TenantRow* shop = chosen();
    if (!shop || m_actCall != 0) {
        return;
    }
    m_actCall = m_console.client.call(identity::kInviteOwnerAgain, shop->id, this, [this, name = isolated(toQt(shop->name))](Result<identity::Invitation> answer) {
        m_actCall = 0;
        if (!answer) {
            m_console.toast(answer.problem().code == ProblemCode::InvalidState || answer.problem().code == ProblemCode::NotFound
                                ? tr("%1 has an owner already, or was made without one: its own people invite others.").arg(name)
                                : sentenceOf(answer.problem()));
            return;
        }
        const QString email = isolated(toQt(answer->user.email));
        showOnce(m_console,
                 {tr("Code for the owner of %1").arg(name),
                  tr("Give it to %1: with it they come in, under “I have an invitation”. It is good until %2, and is shown this once.").arg(email, m_console.formats.dateTime(answer->expiresAt)),
                  tr("Code"), toQt(answer->code)},
                 window());
    });
}

} // namespace tijara::ui
