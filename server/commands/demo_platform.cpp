// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demo_platform.h"

#include "shared/catalog/catalog_contract.h"
#include "shared/identity/people_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "shared/tenants/plans_contract.h"

#include <array>

namespace tijara::commands {

namespace {

using tenants::CountryPack;
using tenants::TenantAct;

constexpr const char* kEmail = "asha@platform.example";
constexpr const char* kPassword = "demo-platform-2026";
constexpr std::int64_t kDayMs = 86'400'000;
constexpr int kCalls = 120; ///< by the first shop's owner: its page shows them

struct DemoTenant {
    const char* name;
    CountryPack pack;
    std::optional<int> paidForDays; ///< from today; none: a trial
    const char* owner;
    const char* email;
};

// The last of what is paid lies so that one has each state; the one that is suspended is closed by nobody.
constexpr std::array kTenants = {
    DemoTenant{"Amrut Jewels", CountryPack::In, 78, "Ravi Kulkarni", "ravi@amrut.example"},
    DemoTenant{"Bhagyalaxmi Jewels", CountryPack::In, -6, "Meera Deshmukh", "meera@bhagyalaxmi.example"},
    DemoTenant{"Bombay Gold House", CountryPack::In, -27, "Farhan Shaikh", "farhan@bombaygold.example"},
    DemoTenant{"Boutique El Djazaïr", CountryPack::Dz, 212, "Lina Bouzid", "lina@eldjazair.example"},
    DemoTenant{"El Baraka Meubles", CountryPack::Dz, 19, "Yacine Meziane", "yacine@elbaraka.example"},
    DemoTenant{"Darshan Saraf", CountryPack::In, -58, "Darshan Saraf", "darshan@saraf.example"},
    DemoTenant{"مجوهرات العتيبي", CountryPack::Sa, 140, "نورة العتيبي", "noura@otaibi.example"},
    DemoTenant{"Indira Jewels", CountryPack::In, {}, "Indira Nair", "indira@indira.example"},
};

} // namespace

DemoSignIn demoPlatformSignIn()
{
    return {identity::Role::SuperAdmin, kEmail, kPassword};
}

void loadDemoPlatform(const Server& server)
{
    LocalCall call(server);
    call.call(identity::kCreateAdmin, {"Asha Rao", kEmail, kPassword});
    for (const DemoTenant& one : kTenants) {
        const tenants::CountryDefaults& country = tenants::defaultsOf(one.pack);
        tenants::NewTenant wanted{{}, one.name, one.pack, Currency(country.currency), std::string(country.zone)};
        wanted.plan = "starter";
        wanted.owner = {one.owner, one.email};
        const auto made = call.call(tenants::kCreateTenant, wanted);
        if (one.paidForDays) {
            const Date until{static_cast<std::int32_t>(made.createdAt.utcMs / kDayMs) + *one.paidForDays};
            call.call(tenants::kActOnTenant, {TenantAct::Renew, until, {}, {}, {}, "Paid by transfer"}, made.id);
        }
        const auto owner = call.call(identity::kAcceptInvitation, {made.ownerCode.value_or(""), one.owner, kPassword});
        if (&one == &kTenants.front()) {
            call.useToken(owner.accessToken);
            for (int times = 0; times < kCalls; ++times) {
                call.call(catalog::kListProducts, {});
            }
            call.useToken({});
        }
    }
}

} // namespace tijara::commands
