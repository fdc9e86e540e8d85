// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How e-mails are compared, and how long a sign-in lasts.

#include "shared/core/amounts.h"
#include "shared/identity/permissions.h"

#include <string>
#include <string_view>
#include <vector>

namespace tijara::identity {

inline constexpr std::int64_t kAccessMs = 15 * 60 * 1000;
inline constexpr std::int64_t kSessionMs = 24 * 60 * 60 * 1000;
/// A refresh whose answer was lost on the way may be repeated for so long; later it is a stolen one.
inline constexpr std::int64_t kRefreshAgainMs = 30 * 1000;

/// What two e-mails are compared by: case folded, composed, without spaces around.
std::string foldedEmail(std::string_view email);

/// An address without what tells one computer of a network from another: 24 bits of IPv4, 48 of IPv6.
std::string networkOf(std::string_view address);

/// Names with a space between, and back; what is no permission of this version is left out.
std::string joined(const std::vector<std::string>& names);
std::vector<std::string> names(std::string_view text);
std::vector<Permission> permissionsNamed(std::string_view text);
std::vector<std::string> permissionNames(const std::vector<Permission>& permissions);
/// What a role may do; `custom` are the permissions of a shop's own.
std::vector<Permission> permissionsOf(Role role, std::string_view custom);
/// What someone of support may do in a shop they look into: read.
std::vector<Permission> readingPermissions();
bool contains(const std::vector<Permission>& all, const std::vector<Permission>& some);

/// Addresses of this computer itself.
bool isLoopback(std::string_view address);

} // namespace tijara::identity
