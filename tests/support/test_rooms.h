// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One shop's rooms behind a router, on a real data folder, called without a socket: what a room's API test needs and no more.

#include "server/jobs/jobs.h"
#include "server/platform/http/router.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

namespace tijara::tests {

/// A request as a test writes it. `path` may carry a query ("/api/v1/products?sort=code"), its values as they are.
struct Call {
    Method method = Method::Get;
    std::string path;
    std::string body = {};
    std::string idempotencyKey = {};
    std::string authorization = "Bearer owner";
};

class TestRooms {
public:
    /// On a folder of its own, or on one that is there already (then with its shop).
    TestRooms();
    explicit TestRooms(const std::filesystem::path& folder);

    /// The answer as a client gets it, refusals too. "Bearer owner" may do all in the shop, "Bearer auditor" may only read,
    /// "Bearer stranger" has all rights in another shop.
    http::Reply answer(const Call& call);
    /// The decoded answer; throws the Problem of a refusal.
    template <class Out>
    Out ask(const Call& call)
    {
        const http::Reply reply = answer(call);
        if (reply.status >= 400) {
            throw fromDocument(fromJson<ProblemDocument>(reply.body));
        }
        return fromJson<Out>(reply.body);
    }
    template <class Work>
    auto write(Work&& work)
    {
        const auto store = stores.tenant(tenant);
        return db::inTransaction<db::Tx>(*store, true, clock, ids, std::forward<Work>(work));
    }
    template <class Work>
    auto read(Work&& work)
    {
        const auto store = stores.tenant(tenant);
        return db::inTransaction<db::Tx>(*store, false, clock, ids, std::forward<Work>(work));
    }
    [[nodiscard]] http::Actor actor() const { return {tenant, user, device, 1}; }
    [[nodiscard]] std::filesystem::path storeFile() const { return data.tenantFile(tenant); }

private:
    TempFolder m_own;

public:
    VirtualClock clock;
    IdMaker ids;
    Id user;
    Id device;
    Id tenant;
    Id otherTenant;
    DataFolder data;
    db::Stores stores;
    Vault vault;
    jobs::Jobs jobs;
    http::Router router;

private:
    std::optional<http::Principal> principalOf(std::string_view token) const;
};

/// The keys of a folder, without its lock.
std::shared_ptr<db::Store> keyStore(const std::filesystem::path& file, Clock& clock);

/// Byte by byte through every file below `folder`: the names of those that hold `text`.
std::vector<std::string> filesWith(const std::filesystem::path& folder, std::string_view text);

} // namespace tijara::tests
