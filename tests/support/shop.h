// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop that is open for business: signed in, with calls for what most tests of its rooms begin with.

#include "tests/support/test_server.h"

#include "shared/catalog/catalog_contract.h"
#include "shared/customers/customers_contract.h"
#include "shared/journal/journal_contract.h"
#include "shared/sales/import_contract.h"

namespace tijara::tests {

class Shop {
public:
    explicit Shop(Clock* clock = nullptr, Config config = {}) : m_server(clock, std::move(config)), m_owner(m_server.setUp()) {}

    [[nodiscard]] TestServer& server() { return m_server; }
    [[nodiscard]] const identity::SignedIn& owner() const { return m_owner; }
    [[nodiscard]] As as(std::optional<Id> id = {}, std::string key = {}) const { return {.token = m_owner.accessToken, .id = id, .idempotencyKey = std::move(key)}; }
    /// A key nobody used before.
    std::string newKey() { return "test-" + std::to_string(++m_keys); }

    catalog::Product product(const std::string& code, std::int64_t priceTenThousandths);
    customers::Customer customer(const std::string& name);
    sales::DocumentDetail bill(const std::vector<sales::NewLine>& lines, std::optional<Id> customer = {});

    sales::ImportPreview upload(const std::string& text, const std::string& fileName = "sales.csv");
    Id startImport(const sales::ImportPreview& preview, bool dryRun = false);
    /// Waits until the job is in a final state; fails the test after two minutes.
    jobs::Job ended(const Id& job);
    /// Upload, start, wait: what became of it.
    sales::ImportOutcome import(const std::string& text, bool dryRun = false);
    [[nodiscard]] std::filesystem::path tenantFile() const;

    /// Every row of a list, page by page.
    template <class Row, class Query>
    std::vector<Row> all(const Route<Query, Page<Row>>& route, Query query)
    {
        std::vector<Row> rows;
        query.limit = 200;
        for (;;) {
            const auto page = *m_server.call(route, query, as());
            rows.insert(rows.end(), page.items.begin(), page.items.end());
            if (!page.next) {
                return rows;
            }
            query.after = page.next;
        }
    }

private:
    TestServer m_server;
    identity::SignedIn m_owner;
    int m_keys = 0;
};

} // namespace tijara::tests
