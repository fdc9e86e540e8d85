// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/tenant_acts.h"

namespace tijara::ui {

using tenants::ActOnTenant;
using tenants::TenantAct;
using tenants::TenantState;

void TenantActs::add(const std::vector<tenants::TenantOutcome>& outcomes)
{
    for (const tenants::TenantOutcome& one : outcomes) {
        if (one.tenant && one.before) {
            ++m_done;
            m_before.push_back(*one.before);
            continue;
        }
        ++m_refused;
        if (!m_refusal) {
            m_refusal.emplace(problemCodeFrom(one.code.value_or("")), one.params);
        }
    }
}

std::optional<ActOnTenant> TenantActs::backOf(const tenants::Tenant& before) const
{
    ActOnTenant back = m_act;
    switch (m_act.act) {
    case TenantAct::Suspend:
        back.act = TenantAct::Resume;
        return back;
    case TenantAct::Resume:
        back.act = TenantAct::Suspend;
        return back;
    case TenantAct::Extend: // a suspension by hand would not come back with its days
        back.days = -*m_act.days;
        return before.state == TenantState::Suspended ? std::nullopt : std::optional(back);
    case TenantAct::ChangePlan:
        back.plan = before.plan;
        back.planVersion = before.planVersion;
        return back;
    default:
        return std::nullopt;
    }
}

std::vector<tenants::ActOnTenants> TenantActs::undo(const std::string& reason) const
{
    std::map<std::string, tenants::ActOnTenants> all;
    for (const tenants::Tenant& before : m_before) {
        auto back = backOf(before);
        if (!back) {
            return {};
        }
        back->reason = reason;
        auto& one = all[toJson(*back)];
        one.act = *back;
        one.ids.push_back(before.id);
    }
    std::vector<tenants::ActOnTenants> acts;
    for (auto& [key, one] : all) {
        acts.push_back(std::move(one));
    }
    return acts;
}

void sendActs(Client& client, QObject* context, TenantActs acts, std::vector<Id> ids, std::function<void(const TenantActs&, const std::optional<Problem>&)> done)
{
    if (ids.empty()) {
        done(acts, {});
        return;
    }
    const auto portion = static_cast<std::ptrdiff_t>(std::min(ids.size(), tenants::kTenantsAtOnceMax));
    tenants::ActOnTenants some{{ids.begin(), ids.begin() + portion}, acts.act()};
    ids.erase(ids.begin(), ids.begin() + portion);
    client.call(tenants::kActOnTenants, some, context,
                [&client, context, acts = std::move(acts), ids = std::move(ids), done](Result<std::vector<tenants::TenantOutcome>> answer) mutable {
                    if (!answer) {
                        done(acts, answer.problem());
                        return;
                    }
                    acts.add(*answer);
                    sendActs(client, context, std::move(acts), std::move(ids), done);
                });
}

} // namespace tijara::ui
