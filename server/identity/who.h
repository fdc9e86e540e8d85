// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People while they are signed in or added: what identity's own files hand each other.

#include "server/identity/identity.h"
#include "server/identity/identity_store.h"

namespace tijara::identity {

/// A person in one of their roles.
struct Identity::Who {
    Person person;
    Id membership;
    Role role = Role::Auditor;
    std::optional<tenants::Tenant> tenant;
    std::string permissions; ///< of a custom role
    std::string roleName;
    bool twoStep = false;
    std::string visitReason = {}; ///< of support, in a shop that is not theirs
};

struct Identity::NewAccount {
    Id id;
    std::string name;
    std::string email;
    std::string passwordHash;
    Role role = Role::Auditor;
    std::optional<Id> tenant;
    Id membership;
};

inline bool isOpen(const std::optional<tenants::Tenant>& tenant)
{
    return tenant && tenant->state != tenants::TenantState::Closed;
}

inline bool isAlive(const Holder& holder, Instant now)
{
    return !holder.endedAt && now < holder.sessionExpiresAt && now < holder.tokenExpiresAt && holder.state == UserState::Active;
}

} // namespace tijara::identity
