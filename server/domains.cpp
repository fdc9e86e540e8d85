// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domains.h"

#include "server/catalog/catalog.h"
#include "server/platform/zone.h"

namespace tijara {

namespace {

/// A shop with one branch does not name it; a branch with a registration of its own shows that one alone.
sales::Seller sellerOf(db::Tx& tx, const std::string& name, const std::optional<Id>& branchId)
{
    sales::Seller seller{name, {}, tenants::registrations(tx)};
    const auto branch = branchId ? tenants::findBranch(tx, *branchId) : std::nullopt;
    if (branch && tenants::branches(tx).size() > 1) {
        seller.branch = branch->name;
    }
    if (branch && branch->registrationId) {
        std::erase_if(seller.registrations, [&](const tenants::Registration& one) { return one.id != *branch->registrationId; });
    }
    return seller;
}

std::vector<ledger::SoldDocument> toSold(db::Tx& tx, std::vector<sales::Document> documents)
{
    const auto left = sales::leftOf(tx, documents);
    std::vector<ledger::SoldDocument> sold;
    for (sales::Document& one : documents) {
        sold.push_back({one.id, std::move(one.number), one.customerId, one.total, left.at(one.id)});
    }
    return sold;
}

/// Whose acts those are that nobody does: this server's.
http::Actor actorOf(const Node& node)
{
    return {{}, {}, node.device, node.incarnation};
}

} // namespace

Domains::Domains(const Ground& ground)
    : m_ground(ground), m_directory({ground.stores, ground.clock, ground.ids}), m_meter(m_directory.parts(), actorOf(ground.node)),
      m_upkeep(m_directory, m_meter, actorOf(ground.node)), m_gate(m_directory, m_meter, ground.clock),
      m_identity({ground.stores, ground.vault, ground.clock, ground.ids, m_directory, ground.node, ground.cache, ground.production}),
      m_transfers({m_directory, ground.folder, ground.vault, ground.jobs, allTables(), ownerOf(), &sales::historyCame}),
      m_press(ground.folder.path() / "fonts"),
      m_sales{ground.vault,
              ground.jobs,
              ground.stores,
              ground.folder,
              ground.clock,
              ground.ids,
              [this](const Id& tenant) { return m_directory.at(tenant); },
              [](db::Tx& tx) {
                  const auto branch = tenants::firstBranch(tx);
                  return branch ? std::optional(branch->id) : std::nullopt;
              },
              [](db::Tx& tx, const Id& branch) { return tenants::findBranch(tx, branch).has_value(); },
              [this](db::Tx& tx, const Id& tenant, const std::optional<Id>& branch) { return sellerOf(tx, m_directory.at(tenant).name, branch); },
              m_press},
      m_files({ground.folder, ground.stores, ground.clock, ground.ids, ground.jobs, [this](const Id& tenant) { return m_directory.at(tenant).zone; }}),
      m_customers{ground.vault, ground.jobs, ground.stores, &sales::documentsOf,
                  [this](const Id& tenant) {
                      sales::removeImportLeftovers(m_sales, tenant);
                      m_files.removeAll(tenant);
                  },
                  [this](const Id& tenant, const Id& customer) {
                      sales::removePapers(m_sales, tenant, customer);
                      m_ledger.forgetPayer(tenant, customer);
                  }},
      m_ledger({ground.stores, ground.jobs, ground.folder, ground.clock, ground.ids,
                [this](const Id& tenant) { return dayIn(m_directory.at(tenant).zone, m_ground.clock.now()); },
                [this](const Id& tenant) { return m_directory.at(tenant).currency; },
                [](db::Tx& tx, const Id& customer) { return customers::find(tx, customer).has_value(); },
                [](db::Tx& tx, std::vector<Id> ids) {
                    std::unordered_map<Id, std::string> names;
                    for (const auto& [id, one] : customers::namesOf(tx, std::move(ids))) {
                        names.emplace(id, one.name.empty() ? one.number : one.name);
                    }
                    return names;
                },
                &customers::beginningWith,
                [](db::Tx& tx, const std::string& number) { return toSold(tx, sales::documentsByNumber(tx, number)); },
                [](db::Tx& tx, std::int64_t totalMinor) { return toSold(tx, sales::documentsOfTotal(tx, totalMinor, ledger::kDocumentsOfTotalMax)); }}),
      m_experiments({ground.stores, ground.clock, ground.ids, ground.node, ground.jobs, ground.folder, ground.vault, ground.privateWebhooks, ground.provider})
{
    tenants::prepare(m_directory.parts(), ground.tiers);
}

tenants::OwnerOf Domains::ownerOf()
{
    return [this](const http::Actor& actor, const tenants::NewOwner& owner, std::optional<std::string>& password) { return m_identity.ownerOf(actor, owner, password); };
}

void Domains::addJobs()
{
    m_transfers.addJobs();
    m_identity.deliverEntries();
    customers::addJobs(m_customers);
    m_files.addJobs();
    sales::addJobs(m_sales);
    m_ledger.addJobs();
    m_experiments.addJobs();
}

void Domains::mount(http::Router& router)
{
    m_transfers.mount(router);
    tenants::mount(router, {m_directory, m_upkeep,
                            ownerOf(),
                            [](db::PlatformTx& tx, const std::vector<Id>& all) { return identity::countUsers(tx, all); }});
    m_identity.mount(router);
    journal::mount(router, {m_ground.stores, m_ground.vault, m_ground.clock, m_ground.ids,
                            [this](const std::vector<Id>& people) { return m_identity.namesOf(people); }});
    m_ground.operations.mount(router, &tenants::namesOf);
    m_ground.jobs.mount(router);
    m_files.mount(router);
    catalog::mount(router);
    customers::mount(router, m_customers);
    m_ledger.mount(router);
    sales::mount(router, m_sales);
    m_experiments.mount(router);
}

std::vector<TableClass> allTables()
{
    std::vector<TableClass> all = {
        {db::Scope::Platform, "idempotency_keys", DataClass::Local},
        {db::Scope::Tenant, "idempotency_keys", DataClass::Local},
        {db::Scope::Platform, "node_self", DataClass::Local},
        {db::Scope::Platform, "migrations", DataClass::Local},
        {db::Scope::Tenant, "migrations", DataClass::Local},
        {db::Scope::Keys, "migrations", DataClass::Local},
        {db::Scope::Keys, "subject_keys", DataClass::Local},
        {db::Scope::Keys, "swept", DataClass::Local},
    };
    for (const auto& tables : {tenants::tables(), identity::tables(), journal::tables(), jobs::tables(), files::tables(), catalog::tables(), customers::tables(), ledger::tables(), sales::tables(),
                               experiments::tables(), operations::tables()}) {
        all.insert(all.end(), tables.begin(), tables.end());
    }
    return all;
}

} // namespace tijara
