// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one list of rooms: what each is handed, its routes, its jobs, and the data class of its tables.

#include "server/customers/customers.h"
#include "server/files/files.h"
#include "server/identity/identity.h"
#include "server/jobs/jobs.h"
#include "server/journal/journal.h"
#include "server/sales/sales.h"

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
    bool production = false;
};

class Domains {
public:
    explicit Domains(const Ground& ground);

    /// Before the jobs start: the workers of every room.
    void addJobs();
    void mount(http::Router& router);
    [[nodiscard]] identity::Identity& identity() { return m_identity; }
    [[nodiscard]] files::Files& files() { return m_files; }
    [[nodiscard]] tenants::Directory& directory() { return m_directory; }

private:
    Ground m_ground;
    tenants::Directory m_directory;
    identity::Identity m_identity;
    paper::Press m_press;
    sales::Parts m_sales;
    files::Files m_files;
    customers::Parts m_customers;
};

/// The data class of every table of every room.
std::vector<TableClass> allTables();

} // namespace tijara
