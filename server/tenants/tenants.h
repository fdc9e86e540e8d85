// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The directory of businesses on this platform, how one comes to be, and its branches and tax registrations.

#include "server/platform/http/router.h"
#include "server/platform/tables.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

struct Parts {
    db::Stores& stores;
    Clock& clock;
    IdMaker& ids;
};

/// Tenants by id and by slug, kept in memory for half a minute. A tenant that is still being made is not in it.
class Directory {
public:
    explicit Directory(const Parts& parts) : m_parts(parts) {}

    std::optional<Tenant> byId(const Id& id);
    std::optional<Tenant> bySlug(std::string_view slug);
    /// Problem NotFound for a tenant that is not there.
    Tenant at(const Id& id);
    [[nodiscard]] const Parts& parts() const { return m_parts; }

private:
    struct Known {
        Tenant tenant;
        Instant until;
    };
    std::optional<Tenant> remembered(std::optional<Tenant> found);

    Parts m_parts;
    std::mutex m_mutex; ///< guards what is known
    std::unordered_map<Id, Known> m_known;
    std::unordered_map<std::string, Id> m_bySlug;
};

/// What must become true together with the tenant or not at all, such as its owner.
using Alongside = std::function<void(db::PlatformTx&, const Tenant&)>;

/// Makes the tenant, its store and its first branch. Throws complaints for an unknown zone, AlreadyExists for a slug that is taken.
Tenant create(const Parts& parts, const http::Actor& actor, const NewTenant& wanted, const Alongside& alongside = {});
/// Clears away what creations that were broken off have left. Before the first request.
void sweep(const Parts& parts);
/// "unknown_zone" on "zone" when the world's zone database has no such name.
void checkZone(const NewTenant& tenant, const Checker& checker);

/// Inside a transaction on the platform store, where the directory would need a second one.
std::optional<Tenant> find(db::PlatformTx& tx, const Id& id);

Branch createBranch(db::Tx& tx, const http::Actor& actor, const NewBranch& wanted);
Registration createRegistration(db::Tx& tx, const http::Actor& actor, const NewRegistration& wanted);
/// The shop's oldest branch: where a document is written that names none.
std::optional<Branch> firstBranch(db::Tx& tx);
std::optional<Branch> findBranch(db::Tx& tx, const Id& id);
/// Oldest first.
std::vector<Branch> branches(db::Tx& tx);
std::vector<Registration> registrations(db::Tx& tx);

void mount(http::Router& router, Directory& directory);
std::vector<TableClass> tables();

} // namespace tijara::tenants
