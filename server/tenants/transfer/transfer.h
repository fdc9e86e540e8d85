// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole shop as one open file: made by a job for its owner, brought in elsewhere by the platform's people. What is sealed stays sealed
// and its keys come along, so that the chain of the journal stays the one it was.

#include "server/jobs/jobs.h"
#include "server/tenants/tenants.h"
#include "server/tenants/transfer/transfer_store.h"
#include "shared/tenants/transfer_contract.h"

namespace tijara::tenants {

class Transfers {
public:
    struct Needs {
        Directory& directory;
        const DataFolder& folder;
        Vault& vault;
        jobs::Jobs& jobs;
        std::vector<TableClass> tables; ///< of every room: those of a shop that are not one node's alone are taken along
        OwnerOf owner;
        /// What only this node knows of a shop that came in with all its rows.
        std::function<void(db::Tx&)> filled;
    };
    explicit Transfers(Needs needs);

    void addJobs();
    void mount(http::Router& router);

private:
    jobs::Job begin(db::Tx& tx, const http::Request& request);
    http::Download file(db::Tx& tx, const http::Request& request);
    std::optional<std::string> run(jobs::Work& work);
    Manifest write(jobs::Work& work, const std::filesystem::path& base);
    ImportedTenant bringIn(const http::Request& request, std::istream& body);
    ImportedTenant take(const http::Actor& actor, const ImportWish& wish, const std::filesystem::path& file);
    void fill(const Manifest& manifest, const std::filesystem::path& file);
    void keepKeys(const Id& tenant, const std::string& lines);
    [[nodiscard]] std::filesystem::path pathOf(const Id& tenant, const Id& job) const;
    template <class Work>
    auto inShop(const Id& tenant, bool write, Work work);

    Needs m_needs;
    std::vector<std::unique_ptr<TableRows>> m_tables;
    int m_shape;
};

} // namespace tijara::tenants
