// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One act on many shops: sent in portions, with what became of each, and what takes it back where that is true.

#include "shared/tenants/life_cycle_contract.h"
#include "ui/widgets/console.h"

#include <QPointer>

namespace tijara::ui {

class TenantActs {
public:
    explicit TenantActs(tenants::ActOnTenant act) : m_act(std::move(act)) {}

    void add(const std::vector<tenants::TenantOutcome>& outcomes);
    [[nodiscard]] const tenants::ActOnTenant& act() const { return m_act; }
    [[nodiscard]] std::int64_t done() const { return m_done; }
    [[nodiscard]] std::int64_t refused() const { return m_refused; }
    /// Of the first that was refused.
    [[nodiscard]] const std::optional<Problem>& refusal() const { return m_refusal; }
    /// What puts every shop back where it was; empty when something cannot be.
    [[nodiscard]] std::vector<tenants::ActOnTenants> undo(const std::string& reason) const;

private:
    [[nodiscard]] std::optional<tenants::ActOnTenant> backOf(const tenants::Tenant& before) const;

    tenants::ActOnTenant m_act;
    std::vector<tenants::Tenant> m_before;
    std::int64_t m_done = 0;
    std::int64_t m_refused = 0;
    std::optional<Problem> m_refusal;
};

/// Sends the act for these shops, a thousand at a time, one portion after the other; `done` is not called once `context` is gone.
void sendActs(Client& client, QObject* context, TenantActs acts, std::vector<Id> ids, std::function<void(const TenantActs&, const std::optional<Problem>&)> done);

} // namespace tijara::ui
