// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/tenants_pass.h"

namespace tijara::commands {

std::vector<tenants::Tenant> chosenTenants(LocalCall& call, const std::optional<std::string>& slug)
{
    std::vector<tenants::Tenant> chosen;
    tenants::TenantQuery query;
    query.limit = kPageSizeMax;
    do {
        const auto page = call.call(tenants::kListTenants, query);
        for (const tenants::Tenant& tenant : page.items) {
            if (tenant.state != tenants::TenantState::Creating && (!slug || tenant.slug == *slug)) {
                chosen.push_back(tenant);
            }
        }
        query.after = page.next;
    } while (query.after);
    if (slug && chosen.empty()) {
        throw Problem{ProblemCode::NotFound, {{"tenant", *slug}}};
    }
    return chosen;
}

} // namespace tijara::commands
