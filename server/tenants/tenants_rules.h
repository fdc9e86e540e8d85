// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a tenant may be called, and where on earth it may be.

#include <functional>
#include <string>
#include <string_view>

namespace tijara::tenants {

/// `wanted`, or with -2, -3 … behind it the first that is not taken; never longer than 60 characters.
std::string freeSlug(const std::string& wanted, const std::function<bool(const std::string&)>& taken);

/// A zone of the IANA database by its full name ("Europe/London", "UTC"); abbreviations such as "EST" are not zones of a place.
bool isZone(std::string_view name);

} // namespace tijara::tenants
