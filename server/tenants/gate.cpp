// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/gate.h"

#include "server/platform/zone.h"
#include "server/tenants/plans.h"

namespace tijara::tenants {

namespace {

using identity::Permission;

// Takes out what is there, proves it, or ends what runs: nothing of it is new business.
bool changesNothing(const http::RouteEntry& entry)
{
    switch (*entry.permission) {
    case Permission::JobsWrite:
    case Permission::JournalVerify:
    case Permission::ListsExport:
    case Permission::TenantExport:
        return true;
    default:
        return entry.method == Method::Get;
    }
}

} // namespace

void admit(const http::RouteEntry& entry, const Standing& standing, Instant now)
{
    const Tenant& tenant = standing.tenant;
    if (tenant.state == TenantState::Closed) {
        throw Problem{ProblemCode::TenantClosed};
    }
    if (!entry.permission) {
        return;
    }
    // Who takes everything along also has to see how far that is.
    if (tenant.state == TenantState::Suspended && *entry.permission != Permission::TenantExport && *entry.permission != Permission::JobsRead) {
        throw Problem{ProblemCode::TenantSuspended};
    }
    if (tenant.state == TenantState::ReadOnly && !changesNothing(entry)) {
        throw Problem{ProblemCode::TenantReadOnly, {{"until", toText(tenant.stateUntil)}}};
    }
    if (tenant.legalHold && *entry.permission == Permission::CustomersErase) {
        throw Problem{ProblemCode::LegalHold};
    }
    const auto module = standing.modules.empty() ? std::nullopt : moduleOf(identity::toText(*entry.permission));
    if (module && !isOn(standing.modules, *module, dayIn(tenant.zone, now))) {
        throw Problem{ProblemCode::ModuleOff, {{"module", toText(*module)}}};
    }
}

void Gate::operator()(const http::RouteEntry& entry, const http::Principal& principal)
{
    if (!principal.tenant || principal.local) {
        return;
    }
    const auto standing = m_directory.standing(*principal.tenant);
    if (!standing) {
        throw Problem{ProblemCode::TenantClosed};
    }
    admit(entry, *standing, m_clock.now());
    // Signing out, seeing where one stands and taking everything along cost nothing.
    if (!entry.permission || *entry.permission == Permission::TenantExport) {
        return;
    }
    if (principal.key) {
        m_meter.count(*principal.tenant, standing->callsLimit);
    } else {
        m_meter.countPerson(*principal.tenant, standing->callsLimit);
    }
}

} // namespace tijara::tenants
