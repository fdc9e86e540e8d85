// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one list of rooms: what each is handed, its routes, its jobs, and the data class of its tables.

#include "server/customers/customers.h"
#include "server/experiments/experiments.h"
#include "server/files/files.h"
#include "server/identity/identity.h"
#include "server/jobs/jobs.h"
#include "server/journal/journal.h"
#include "server/ledger/ledger.h"
#include "server/operations/operations.h"
#include "server/sales/sales.h"
#include "server/tenants/gate.h"
#include "server/tenants/transfer/transfer.h"
#include "server/tenants/upkeep.h"

namespace tijara {

/// What all rooms stand on.
struct Ground {
    const DataFolder& folder;
    db::Stores& stores;
    Vault& vault;
    Clock& clock;
    IdMaker& ids;
    Node node;
    jobs::Jobs& jobs;
    Cache& cache;
    operations::Operations& operations;
    bool production = false;
    tenants::TierLimits tiers = {}; ///< of the plans a new platform begins with
    bool privateWebhooks = false;   ///< they may reach this computer and its neighbours
    experiments::PlatformProvider provider = {};
};

class Domains {
public:
    explicit Domains(const Ground& ground);

    /// Before the jobs start: the workers of every room.
    void addJobs();
    void mount(http::Router& router);
    [[nodiscard]] identity::Identity& identity() { return m_identity; }
    [[nodiscard]] experiments::Experiments& experiments() { return m_experiments; }
    [[nodiscard]] files::Files& files() { return m_files; }
    [[nodiscard]] tenants::Directory& directory() { return m_directory; }
    [[nodiscard]] tenants::Gate& gate() { return m_gate; }
    [[nodiscard]] tenants::Upkeep& upkeep() { return m_upkeep; }

private:
    tenants::OwnerOf ownerOf();

    Ground m_ground;
    tenants::Directory m_directory;
    tenants::Meter m_meter;
    tenants::Upkeep m_upkeep;
    tenants::Gate m_gate;
    identity::Identity m_identity;
    tenants::Transfers m_transfers;
    paper::Press m_press;
    sales::Parts m_sales;
    files::Files m_files;
    customers::Parts m_customers;
    ledger::Ledger m_ledger;
    experiments::Experiments m_experiments;
};

/// The data class of every table of every room.
std::vector<TableClass> allTables();

} // namespace tijara
