// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a shop can have switched on and off, and which permissions belong to it.

#include <boost/describe.hpp>

#include <optional>
#include <string_view>

namespace tijara::tenants {

enum class Module { Catalog, Customers, Sales, Experiments };
BOOST_DESCRIBE_ENUM(Module, Catalog, Customers, Sales, Experiments)

/// By what stands before the dot of a permission's name; nothing for what every shop has (users, audit trail, jobs …).
std::optional<Module> moduleOf(std::string_view permission);

} // namespace tijara::tenants
