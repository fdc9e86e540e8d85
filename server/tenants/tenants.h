// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The directory of businesses on this platform, how one comes to be, and its branches and tax registrations.

#include "server/platform/http/router.h"
#include "server/platform/node_store.h"
#include "server/platform/tables.h"
#include "shared/tenants/flags_contract.h"
#include "shared/tenants/plans_contract.h"

namespace tijara::tenants {

struct Parts {
    db::Stores& stores;
    Clock& clock;
    IdMaker& ids;
};

/// How many calls a month the first versions of the plans allow (FREE_TIER_LIMIT, STARTER_TIER_LIMIT, PRO_TIER_LIMIT).
struct TierLimits {
    std::int64_t free = 1'000;
    std::int64_t starter = 10'000;
    std::int64_t pro = 100'000;
};

/// What decides whether a request of a shop is let in, and what its people see.
struct Standing {
    Tenant tenant;
    std::optional<std::int64_t> callsLimit;
    std::vector<ModuleTerm> modules;
    std::vector<TenantFlag> flags;
};

/// Tenants by id and by slug, kept in memory for half a minute. A tenant that is still being made is not in it.
class Directory {
public:
    explicit Directory(const Parts& parts) : m_parts(parts) {}

    std::optional<Tenant> byId(const Id& id);
    std::optional<Tenant> bySlug(std::string_view slug);
    /// Problem NotFound for a tenant that is not there.
    Tenant at(const Id& id);
    /// Null for a tenant that is not there.
    std::shared_ptr<const Standing> standing(const Id& id); // shared: a request holds on to what it was let in by
    /// Something about it is another now: here at once, on other servers within half a minute.
    void forget(const Id& id);
    void forgetAll();
    [[nodiscard]] const Parts& parts() const { return m_parts; }

private:
    struct Known {
        std::shared_ptr<const Standing> standing;
        Instant until;
    };
    std::shared_ptr<const Standing> remembered(std::optional<Standing> found);

    Parts m_parts;
    std::mutex m_mutex; ///< guards what is known
    std::unordered_map<Id, Known> m_known;
    std::unordered_map<std::string, Id> m_bySlug;
};

/// What must become true together with the tenant or not at all, such as its owner.
using Alongside = std::function<void(db::PlatformTx&, const Tenant&)>;

/// A shop that was elsewhere before: it keeps its id, and `fill` puts in what is its own instead of a first branch.
struct BroughtIn {
    Id id;
    std::function<void()> fill;
};

/// Makes the tenant, its store, its first branch and what else is wanted with it, but for its owner, who is identity's. Throws complaints
/// for an unknown zone or plan, AlreadyExists for a slug that is taken.
Tenant create(const Parts& parts, const http::Actor& actor, const NewTenant& wanted, const Alongside& alongside = {}, const BroughtIn* brought = nullptr);
/// Clears away what creations that were broken off have left, and sees to what every platform has. Before the first request.
void prepare(const Parts& parts, const TierLimits& limits);
/// "unknown_zone" on "zone" when the world's zone database has no such name.
void checkZone(const NewTenant& tenant, const Checker& checker);

/// Inside a transaction on the platform store, where the directory would need a second one.
std::optional<Tenant> find(db::PlatformTx& tx, const Id& id);
std::unordered_map<Id, std::string> namesOf(db::PlatformTx& tx, std::vector<Id> ids);

Branch createBranch(db::Tx& tx, const http::Actor& actor, const NewBranch& wanted);
Registration createRegistration(db::Tx& tx, const http::Actor& actor, const NewRegistration& wanted);
Branch changeBranch(db::Tx& tx, const http::Actor& actor, const Id& id, const ChangeBranch& wanted);
Registration changeRegistration(db::Tx& tx, const http::Actor& actor, const Id& id, const ChangeRegistration& wanted);
/// The shop's oldest branch: where a document is written that names none.
std::optional<Branch> firstBranch(db::Tx& tx);
std::optional<Branch> findBranch(db::Tx& tx, const Id& id);
/// Those in use, oldest first.
std::vector<Branch> branches(db::Tx& tx);
std::vector<Registration> registrations(db::Tx& tx);

class Upkeep;

/// The owner of a new shop, made with it; `password` gets the first one of somebody who had none. Identity's.
using OwnerOf = std::function<Alongside(const http::Actor& actor, const NewOwner& owner, std::optional<std::string>& password)>;

/// What the room's routes need of others.
struct Doors {
    Directory& directory;
    Upkeep& upkeep;
    OwnerOf owner;
    /// How many people work in each of these shops. Identity's.
    std::function<std::map<Id, std::int64_t>(db::PlatformTx& tx, const std::vector<Id>& tenants)> countUsers;
};
void mount(http::Router& router, const Doors& doors);
std::vector<TableClass> tables();

} // namespace tijara::tenants
