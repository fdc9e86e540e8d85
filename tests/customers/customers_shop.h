// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop with the customers' room, and in place of the sales room and the import the two functions they hand in.

#include "server/customers/customers.h"
#include "tests/support/test_rooms.h"

namespace tijara::tests {

struct CustomersShop : TestRooms {
    explicit CustomersShop(const std::filesystem::path& folder = {}) : TestRooms(folder)
    {
        customers::mount(router, parts());
        customers::addJobs(parts());
    }
    ~CustomersShop() { jobs.stop(); }

    customers::Parts parts()
    {
        return {vault, jobs, stores, [](db::Tx&, const Id&) { return std::int64_t{3}; },
                [this](const Id& shop) { std::filesystem::remove_all(data.importFolder(shop)); },
                [](const Id&, const Id&) {}};
    }
    customers::Customer made(const std::string& body) { return ask<customers::Customer>({Method::Post, "/api/v1/customers", body}); }
    customers::Customer changed(const Id& id, const std::string& body) { return ask<customers::Customer>({Method::Patch, pathOf(id), body}); }
    http::Reply erased(const Id& id, const std::string& key = {})
    {
        return answer({Method::Post, pathOf(id) + "/erase", R"({"reason":"asked by letter"})", key});
    }
    static std::string pathOf(const Id& id) { return "/api/v1/customers/" + toText(id); }
};

} // namespace tijara::tests
