// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demo.h"

#include "server/commands/commands.h"
#include "server/commands/demo_bank.h"
#include "server/commands/demo_experiments.h"
#include "server/commands/demo_sample.h"
#include "server/commands/file_import.h"
#include "server/commands/switches.h"
#include "shared/customers/customers_contract.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tijara::commands {

namespace {

using identity::Role;

constexpr const char* kPassword = "demo-shop-2026";
constexpr const char* kSlug = "demo";

struct DemoUser {
    Role role;
    const char* name;
    const char* email;
};

constexpr std::array kUsers = {
    DemoUser{Role::Owner, "Olivia Hart", "owner@demo.example"},
    DemoUser{Role::Manager, "Samir Benali", "manager@demo.example"},
    DemoUser{Role::Cashier, "Grace Okafor", "cashier@demo.example"},
    DemoUser{Role::Auditor, "Anton Reuter", "auditor@demo.example"},
};

struct DemoCustomer {
    const char* number;
    const char* name;
    const char* phone;
    const char* email;
    const char* country;
};

constexpr std::array kCustomers = {
    DemoCustomer{"D-001", "Émilie Dubois", "+33 1 55 50 10 01", "emilie@dubois.example", "France"},
    DemoCustomer{"D-002", "Amina Haddad", "+213 21 55 50 02", "amina@haddad.example", "Algeria"},
    DemoCustomer{"D-003", "محمد العتيبي", "+966 11 555 0003", "mohammed@otaibi.example", "Saudi Arabia"},
    DemoCustomer{"D-004", "श्रीमती कविता शर्मा", "+91 22 5550 0004", "kavita@sharma.example", "India"},
    DemoCustomer{"D-005", "Jürgen Groß", "+49 30 5550 0005", "juergen@gross.example", "Germany"},
    DemoCustomer{"D-006", "Oakham Village School", "+44 1632 555 006", "office@oakham.example", "United Kingdom"},
};

constexpr std::int64_t kBills = 12;

/// Lets the calls of one step be made by a person, as they are in a shop.
class SignedInAs {
public:
    SignedInAs(LocalCall& call, const char* email) : m_call(call)
    {
        m_call.useToken(call.call(identity::kSignIn, {email, kPassword, kSlug}).accessToken);
    }
    ~SignedInAs() { m_call.useToken({}); }
    SignedInAs(const SignedInAs&) = delete;
    SignedInAs& operator=(const SignedInAs&) = delete;

private:
    LocalCall& m_call;
};

std::vector<Id> addCustomers(LocalCall& call)
{
    std::vector<Id> ids;
    for (const DemoCustomer& one : kCustomers) {
        call.useKey(std::string("demo-customer-") + one.number);
        ids.push_back(call.call(customers::kCreateCustomer, {one.number, one.name, one.phone, one.email, {}, one.country}).id);
    }
    return ids;
}

std::vector<catalog::Product> someGoods(LocalCall& call)
{
    catalog::ProductQuery query;
    query.kind = catalog::ItemKind::Goods;
    query.limit = kPageSizeMax;
    auto goods = call.call(catalog::kListProducts, query).items;
    std::erase_if(goods, [](const catalog::Product& one) { return one.name.empty(); }); // some codes of the file have no words
    return goods;
}

// Bills of today: each customer in turn and some walk-ins, one to four lines. No chance in it, so that two demos are alike.
std::vector<sales::DocumentDetail> addBills(LocalCall& call, const std::vector<Id>& people)
{
    const auto goods = someGoods(call);
    std::vector<sales::DocumentDetail> bills;
    for (std::int64_t bill = 0; bill < kBills && !goods.empty(); ++bill) {
        sales::NewBill wanted;
        if (bill % 4 != 3) {
            wanted.customerId = people.at(static_cast<std::size_t>(bill) % people.size());
        }
        for (std::int64_t line = 0; line <= bill % 4; ++line) {
            const auto& product = goods.at(static_cast<std::size_t>(bill * 17 + line * 5) % goods.size());
            wanted.lines.push_back({product.id, {1000 * (1 + (bill + line) % 6)}, product.price.value_or(UnitPrice{12'500 + 2'500 * (line + bill % 5)}), {}});
        }
        call.useKey("demo-bill-" + std::to_string(bill));
        bills.push_back(call.call(sales::kIssueBill, wanted));
    }
    if (bills.size() > 2) {
        const sales::DocumentDetail& third = bills[2];
        call.useKey("demo-credit-note");
        call.call(sales::kIssueCreditNote, {"Arrived broken", {{third.lines.front().lineNo, {1000}}}}, third.document.id);
    }
    return bills;
}

// Lies beside the data from before the first write until after the last: with it the shop is a half one, whatever ended the run.
constexpr const char* kHalfMark = "demo-not-whole-yet";

/// What is there already stays; everything else throws.
template <class Act>
void unlessThere(Act act)
{
    try {
        act();
    } catch (const Problem& problem) {
        if (problem.code != ProblemCode::AlreadyExists) {
            throw;
        }
    }
}

std::optional<tenants::Tenant> shopThere(LocalCall& call)
{
    tenants::TenantQuery query;
    query.limit = kPageSizeMax;
    const auto page = call.call(tenants::kListTenants, query);
    const auto found = std::find_if(page.items.begin(), page.items.end(), [](const tenants::Tenant& one) { return one.slug == kSlug; });
    return found == page.items.end() ? std::nullopt : std::optional(*found);
}

// The same on every run that goes on with one shop, whatever day it is by then: the file has to stay the one that was begun.
Date dayOfOpening(LocalCall& call)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    return {static_cast<std::int32_t>(shopThere(call).value().createdAt.utcMs / kDayMs)};
}

// Refuses a shop that is whole; what a run before was cut off in is taken up again. The day the shop was made.
Date addShop(LocalCall& call, const std::filesystem::path& mark)
{
    if (!std::filesystem::exists(mark) && shopThere(call)) {
        throw Problem{ProblemCode::AlreadyExists};
    }
    std::ofstream(mark) << "The demo shop here is not whole yet; loading it again makes it so.\n";
    unlessThere([&] { call.call(tenants::kCreateTenant, {kSlug, "Demo shop", tenants::CountryPack::None, Currency("GBP"), "Europe/London"}); });
    const Date today = dayOfOpening(call);
    call.useTenant(kSlug);
    for (const DemoUser& user : kUsers) {
        unlessThere([&] { call.call(identity::kCreateUser, {user.name, user.email, kPassword, user.role}); });
    }
    return today;
}

int printDemo(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config"});
    switches.noRest();
    const Config config = switches.config();
    LocalCall call(config);
    try {
        for (const DemoSignIn& one : loadDemo(call, config.data)) {
            std::printf("%-8s %-22s %s\n", toText(one.role).c_str(), one.email.c_str(), one.password.c_str());
        }
    } catch (const Problem& problem) {
        if (problem.code == ProblemCode::AlreadyExists) {
            std::fputs("The demo shop is already here; nothing was changed.\n", stderr);
            return 1;
        }
        throw;
    }
    return 0;
}

} // namespace

std::vector<DemoSignIn> demoSignIns()
{
    std::vector<DemoSignIn> signIns;
    for (const DemoUser& user : kUsers) {
        signIns.push_back({user.role, user.email, kPassword});
    }
    return signIns;
}

std::vector<DemoSignIn> loadDemo(LocalCall& call, const std::filesystem::path& data, const std::function<void(const jobs::Job&)>& watch)
{
    const std::filesystem::path mark = data / kHalfMark;
    const Date today = addShop(call, mark);
    const std::string sample = demoSample(today);
    std::vector<sales::DocumentDetail> bills;
    {
        const SignedInAs owner(call, kUsers[0].email);
        std::istringstream content(sample);
        importFile(call, {"online_retail_sample.csv", content, static_cast<std::int64_t>(sample.size()), {}, false}, watch);
        addExperiments(call, today);
    }
    {
        const SignedInAs cashier(call, kUsers[2].email);
        bills = addBills(call, addCustomers(call));
    }
    {
        const SignedInAs owner(call, kUsers[0].email);
        addBank(call, bills, today);
    }
    std::filesystem::remove(mark);
    return demoSignIns();
}

std::vector<DemoSignIn> loadDemo(const Server& server, const std::function<void(const jobs::Job&)>& watch)
{
    LocalCall call(server);
    return loadDemo(call, server.config().data, watch);
}

Command demoCommand()
{
    return {"demo", "loads the demo shop and prints its sign-ins",
            "demo [--data DIR] [--config FILE]\n\n"
            "Makes the shop \"demo\" in DIR out of a sample of a real shop's year (UCI \"Online Retail\", D. Chen 2015, CC BY 4.0), moved by whole\n"
            "weeks so that it ends now, with some people, bills of today and price experiments, all through the actions the API uses, and prints one sign-in a line: role, e-mail, password.\n",
            &printDemo};
}

} // namespace tijara::commands
