// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a data folder, or the database that DATABASE_URL names, with many shops of some documents each, through the rooms' own actions: what the measurements of a platform with
// thousands of tenants stand on. Documents are those of workload W3: of 20 in a row 12 bills, 5 credit notes and 3 write-offs, fifty
// customers, days spread over one year.
//
// usage: many_shops FOLDER SHOPS DOCUMENTS [OWNERS]
// Prints a line a shop: its slug, and for the first OWNERS of them the e-mail of an owner (password below) behind it.

#include "server/catalog/catalog.h"
#include "server/domains.h"
#include "server/platform/cache/redis_cache.h"
#include "server/platform/process.h"
#include "server/platform/zone.h"
#include "server/sales/posting.h"

#include <cstdio>
#include <cstdlib>

using namespace tijara;

namespace {

constexpr const char* kPassword = "correct horse battery";
constexpr int kCustomers = 50;
constexpr std::int64_t kFirstDayMs = 1'704'067'200'000; // 2024-01-01
constexpr std::int64_t kDayMs = 86'400'000;

std::string databaseUrl()
{
    const char* url = std::getenv("DATABASE_URL");
    return url != nullptr ? url : "";
}

struct Bench {
    DataFolder folder;
    SystemClock clock;
    IdMaker ids{clock};
    db::Stores stores{folder, {.sqlite = {}, .postgres = {databaseUrl(), {}, {}}}, clock};
    Vault vault{stores.keys(), clock};
    Node node = nodeOf(stores, clock, ids);
    std::unique_ptr<Cache> cache = makeCache({});
    operations::Operations operations{{stores, clock, ids, *cache, node}};
    jobs::Jobs jobs{stores, clock, ids, node.device};
    Domains domains{{folder, stores, vault, clock, ids, node, jobs, *cache, operations}};

    explicit Bench(const char* path) : folder(path) {}

    [[nodiscard]] http::Actor actor(const Id& tenant) const { return {tenant, {}, node.device, node.incarnation}; }
};

sales::DocumentKind kindOf(std::int64_t number)
{
    return number % 20 < 12 ? sales::DocumentKind::Bill : number % 20 < 17 ? sales::DocumentKind::CreditNote : sales::DocumentKind::WriteOff;
}

void fill(Bench& bench, db::Tx& tx, const tenants::Tenant& shop, std::int64_t shopNumber, std::int64_t documents)
{
    const http::Actor actor = bench.actor(shop.id);
    const auto product = catalog::ensure(tx, actor, "SKU-0001", "Ring", catalog::ItemKind::Goods);
    std::vector<Id> customers;
    for (int one = 0; one < kCustomers; ++one) {
        customers.push_back(customers::ensure(tx, actor, std::to_string(one + 1), "IN"));
    }
    sales::KnownAccounts known;
    sales::Books books(tx, nullptr, actor, known);
    for (std::int64_t number = 1; number <= documents; ++number) {
        const std::int64_t minor = 10'000 + (7919 * number + 104'729 * shopNumber) % 500'000;
        const Instant at{kFirstDayMs + (37 * number + 11 * shopNumber) % 365 * kDayMs + number * 1000};
        const std::string written = "INV-" + std::to_string(1'000'000 + number).substr(1);
        const std::vector<sales::IssuedLine> lines{{product, "Ring", {1000}, {minor * 100}, minor, 0, {}}};
        const Id& customer = customers[static_cast<std::size_t>((7 * number + shopNumber) % kCustomers)];
        sales::issue(tx, books, actor,
                     {.kind = kindOf(number), .source = sales::Source::Imported, .series = "INV", .number = written, .issuedAt = at, .issuedOn = dayIn(shop.zone, at),
                      .weekHour = weekHourIn(shop.zone, at), .customer = customer, .customerSnapshot = "", .country = "IN", .currency = shop.currency, .reverses = {}, .branch = {},
                      .contentHash = "", .reason = "", .lines = lines});
    }
    books.write();
}

} // namespace

int main(int count, char** words)
{
    if (count < 4) {
        std::fputs("usage: many_shops FOLDER SHOPS DOCUMENTS [OWNERS]\n", stderr);
        return 2;
    }
    ignoreBrokenPipes();
    Bench bench(words[1]);
    const std::int64_t shops = std::atoll(words[2]);
    const std::int64_t documents = std::atoll(words[3]);
    const std::int64_t owners = count > 4 ? std::atoll(words[4]) : 0;
    for (std::int64_t number = 1; number <= shops; ++number) {
        const std::string slug = "shop-" + std::to_string(number);
        const tenants::Tenant shop = tenants::create(bench.domains.directory().parts(), bench.actor({}),
                                                     {.slug = slug, .name = "Shop " + std::to_string(number), .currency = Currency("INR"), .zone = "Asia/Kolkata"});
        const auto store = bench.stores.tenant(shop.id);
        db::inTransaction<db::Tx>(*store, true, bench.clock, bench.ids, [&](db::Tx& tx) { fill(bench, tx, shop, number, documents); });
        std::printf("%s", slug.c_str());
        if (number <= owners) {
            const std::string email = slug + "@bench.example";
            bench.domains.identity().createUser(bench.actor(shop.id), {"Owner", email, kPassword, identity::Role::Owner}, [](db::PlatformTx&, const identity::User&) {});
            std::printf(" %s", email.c_str());
        }
        std::puts("");
    }
    return 0;
}
