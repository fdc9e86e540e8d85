// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_rooms.h"

#include "server/platform/db/migrations.h"
#include "tests/support/postgres_cluster.h"

#include <fstream>
#include <future>
#include <limits>
#include <sstream>

namespace tijara::tests {

namespace {

Id idEndingIn(std::uint8_t last)
{
    Id id;
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    id.bytes[15] = last;
    return id;
}

bool readsOnly(identity::Permission permission)
{
    return identity::toText(permission).ends_with(".read");
}

} // namespace

TestRooms::TestRooms() : TestRooms(std::filesystem::path{}) {}

TestRooms::TestRooms(const std::filesystem::path& folder)
    : ids(clock), user(idEndingIn(1)), device(idEndingIn(2)), tenant(idEndingIn(3)), otherTenant(idEndingIn(4)),
      data(folder.empty() ? m_own.path() / "data" : folder), stores(data, {.sqlite = {}, .postgres = testDatabase()}, clock), vault(stores.keys(), clock),
      jobs(stores, clock, ids, device),
      router(http::Router::Parts{stores, vault, clock, ids, [this](std::string_view token, http::Known) { return principalOf(token); },
                                 [](std::string_view) { return std::nullopt; }, device, 1, {}, {}})
{
    for (const Id& one : {tenant, otherTenant}) {
        try {
            stores.tenant(one);
        } catch (const Problem&) { // not there yet
            stores.create(one);
        }
    }
}

std::optional<http::Principal> TestRooms::principalOf(std::string_view token) const
{
    http::Principal principal;
    principal.userId = user;
    principal.name = std::string(token);
    principal.tenant = token == "stranger" ? otherTenant : tenant;
    principal.permissions = identity::allPermissions();
    principal.provedAt = Instant{std::numeric_limits<std::int64_t>::max()}; // proofs are identity's own tests
    if (token == "auditor") {
        std::erase_if(principal.permissions, [](identity::Permission one) { return !readsOnly(one); });
    }
    return token == "owner" || token == "auditor" || token == "stranger" ? std::optional(principal) : std::nullopt;
}

http::Reply TestRooms::answer(const Call& call)
{
    http::Request request;
    request.id = "test";
    request.method = call.method;
    const auto mark = call.path.find('?');
    request.path = call.path.substr(0, mark);
    std::istringstream pairs(mark == std::string::npos ? std::string{} : call.path.substr(mark + 1));
    for (std::string pair; std::getline(pairs, pair, '&');) {
        const auto equals = pair.find('=');
        request.query[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    request.idempotencyKey = call.idempotencyKey;
    try {
        const http::RouteEntry& entry = router.find(call.method, request.path, request.pathParts);
        const auto principal = router.callerOf(entry, call.authorization, {}, {});
        if (principal) {
            router.admit(entry, *principal, {});
        }
        request.principal = principal ? &*principal : nullptr;
        std::istringstream body(call.body);
        const auto told = std::make_shared<std::promise<http::Reply>>(); // whoever tells may be the last to hold it
        const auto reply = router.serve(entry, request, body, [told](http::Reply later, const std::exception_ptr& failure) {
            failure ? told->set_exception(failure) : told->set_value(std::move(later));
        });
        return reply ? *reply : told->get_future().get();
    } catch (const Problem& problem) {
        return http::problemReply(problem, request.id);
    }
}

std::shared_ptr<db::Store> keyStore(const std::filesystem::path& file, Clock& clock)
{
    auto store = std::make_shared<db::SqliteStore>(file, db::SqliteStore::Options{});
    db::migrate(*store, db::Scope::Keys, db::allMigrations(), clock);
    return store;
}

std::vector<std::string> filesWith(const std::filesystem::path& folder, std::string_view text)
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string whole((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
            if (whole.find(text) != std::string::npos) {
                found.push_back(entry.path().filename().string());
            }
        }
    }
    return found;
}

} // namespace tijara::tests
