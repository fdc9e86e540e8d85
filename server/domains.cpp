// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domains.h"

#include "server/catalog/catalog.h"

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

} // namespace

Domains::Domains(const Ground& ground)
    : m_ground(ground), m_directory({ground.stores, ground.clock, ground.ids}),
      m_identity({ground.stores, ground.vault, ground.clock, ground.ids, m_directory, ground.node, ground.production}),
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
                  [this](const Id& tenant, const Id& customer) { sales::removePapers(m_sales, tenant, customer); }}
{
    tenants::sweep(m_directory.parts());
}

void Domains::addJobs()
{
    customers::addJobs(m_customers);
    m_files.addJobs();
    sales::addJobs(m_sales);
}

void Domains::mount(http::Router& router)
{
    tenants::mount(router, m_directory);
    m_identity.mount(router);
    journal::mount(router, {m_ground.stores, m_ground.vault, m_ground.clock, m_ground.ids,
                            [this](const std::vector<Id>& people) { return m_identity.namesOf(people); }});
    m_ground.jobs.mount(router);
    m_files.mount(router);
    catalog::mount(router);
    customers::mount(router, m_customers);
    sales::mount(router, m_sales);
}

std::vector<TableClass> allTables()
{
    std::vector<TableClass> all = {
        {db::Scope::Platform, "idempotency_keys", DataClass::Local},
        {db::Scope::Tenant, "idempotency_keys", DataClass::Local},
        {db::Scope::Platform, "node_self", DataClass::Local},
        {db::Scope::Platform, "migrations", DataClass::Local},
        {db::Scope::Tenant, "migrations", DataClass::Local},
    };
    for (const auto& tables : {tenants::tables(), identity::tables(), journal::tables(), jobs::tables(), files::tables(), catalog::tables(), customers::tables(), sales::tables()}) {
        all.insert(all.end(), tables.begin(), tables.end());
    }
    return all;
}

} // namespace tijara
