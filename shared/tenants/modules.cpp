// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/modules.h"

#include "shared/core/describe.h"

namespace tijara::tenants {

std::optional<Module> moduleOf(std::string_view permission)
{
    return enumFrom<Module>(permission.substr(0, permission.find('.')));
}

} // namespace tijara::tenants
