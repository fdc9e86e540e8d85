// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Feature flags: on for a share of the shops, for some roles, and for single shops whatever their share says.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::tenants {

/// `percent` of the shops have it, always the same ones: a larger share only adds to them. With roles, only people in these see it.
struct Flag {
    std::string name; ///< "new-counter"
    std::string note; ///< what it is for
    std::int64_t percent = 0;
    std::vector<std::string> roles; ///< none: all
};
BOOST_DESCRIBE_STRUCT(Flag, (), (name, note, percent, roles))

struct SetFlag {
    Flag flag;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SetFlag, (), (flag, reason))
void check(const SetFlag& wanted, const Checker& checker);

/// A flag as it is for one shop.
struct TenantFlag {
    Flag flag;
    std::optional<bool> said; ///< for this shop alone
    bool on = false;          ///< for its people in the flag's roles
};
BOOST_DESCRIBE_STRUCT(TenantFlag, (), (flag, said, on))

struct SetTenantFlag {
    std::string name;
    std::optional<bool> on; ///< nothing: what the share says
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SetTenantFlag, (), (name, on, reason))
void check(const SetTenantFlag& wanted, const Checker& checker);

/// From 0 to 99, the same for a flag and a shop for ever, on every server and in every client.
std::int64_t bucketOf(std::string_view flag, const Id& tenant);
bool isOn(const Flag& flag, std::optional<bool> said, const Id& tenant);

inline constexpr Route<Nothing, std::vector<Flag>> kListFlags{Method::Get, "/api/v1/platform/flags"};
inline constexpr Route<SetFlag, Flag> kSetFlag{Method::Put, "/api/v1/platform/flags"};
inline constexpr Route<Nothing, std::vector<TenantFlag>> kFlagsOfTenant{Method::Get, "/api/v1/platform/tenants/{id}/flags"};
inline constexpr Route<SetTenantFlag, std::vector<TenantFlag>> kSetFlagOfTenant{Method::Post, "/api/v1/platform/tenants/{id}/flags"};
/// The names of the flags that are on for who asks; a change is here within half a minute.
inline constexpr Route<Nothing, std::vector<std::string>> kOwnFlags{Method::Get, "/api/v1/tenant/flags"};

} // namespace tijara::tenants
