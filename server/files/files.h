// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lists as files for a spreadsheet: made by a job, kept for a day, for whom they were made.

#include "server/jobs/jobs.h"
#include "server/platform/data_folder.h"
#include "shared/files/files_contract.h"

namespace tijara::files {

struct Parts {
    const DataFolder& folder;
    db::Stores& stores;
    Clock& clock;
    IdMaker& ids;
    jobs::Jobs& jobs;
    /// The shop's IANA zone: instants are written as its clocks show them.
    std::function<std::string(const Id& tenant)> zoneOf;
};

class Files {
public:
    explicit Files(Parts parts) : m_parts(std::move(parts)) {}

    void addJobs();
    /// The lists are those of this router; it must outlive the jobs.
    void mount(http::Router& router);
    /// Begins to delete what is too old, every ten minutes.
    void start();
    /// Deletes all of a tenant's files: they may name someone who is to be forgotten.
    void removeAll(const Id& tenant);
    /// Deletes files that are too old.
    void sweep();
    [[nodiscard]] bool wasTakenBack(const std::filesystem::path& file) const;

private:
    Export begin(db::Tx& tx, const http::Request& request, const NewExport& wanted);
    [[nodiscard]] Export stateOf(db::Tx& tx, const http::Request& request);
    [[nodiscard]] http::Download file(db::Tx& tx, const http::Request& request);
    [[nodiscard]] http::Download ofPlatform(const http::Request& request, const PlatformExport& wanted);
    std::optional<std::string> run(jobs::Work& work);
    [[nodiscard]] std::filesystem::path pathOf(const Id& tenant, const Id& id, ExportFormat format) const;

    Parts m_parts;
    const http::Router* m_router = nullptr;
    std::mutex m_mutex; ///< for the wait between two sweeps
    std::condition_variable_any m_woken;
    std::jthread m_sweeper;
};

std::vector<TableClass> tables();

} // namespace tijara::files
