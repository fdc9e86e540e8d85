// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/flags_contract.h"

namespace tijara::tenants {

namespace {

constexpr std::size_t kNameBytesMax = 60;
constexpr std::size_t kReasonBytesMax = 500;
constexpr std::size_t kRolesMax = 10;

void checkName(std::string_view name, const Checker& checker)
{
    checker.text("name", name, kNameBytesMax);
    const bool shaped = std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (!shaped) {
        checker.at("name").complain("not_a_slug");
    }
}

} // namespace

void check(const SetFlag& wanted, const Checker& checker)
{
    const Checker flag = checker.at("flag");
    checkName(wanted.flag.name, flag);
    flag.optionalText("note", wanted.flag.note, 200);
    flag.range("percent", wanted.flag.percent, 0, 100);
    if (wanted.flag.roles.size() > kRolesMax) {
        flag.at("roles").complain("too_many", {{"max", std::to_string(kRolesMax)}});
    }
    for (std::size_t at = 0; at < wanted.flag.roles.size(); ++at) {
        const std::string& role = wanted.flag.roles[at];
        if (role.empty() || role.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos) {
            flag.at("roles").at(at).complain("not_understood");
        }
    }
    checker.text("reason", wanted.reason, kReasonBytesMax);
}

void check(const SetTenantFlag& wanted, const Checker& checker)
{
    checkName(wanted.name, checker);
    checker.text("reason", wanted.reason, kReasonBytesMax);
}

std::int64_t bucketOf(std::string_view flag, const Id& tenant)
{
    // FNV-1a, then the finish of MurmurHash3: neighbouring ids must not fall into neighbouring buckets.
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const std::string_view part : {flag, std::string_view("\n"), tenant.view()}) {
        for (const char c : part) {
            hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3U;
        }
    }
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdU;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53U;
    return static_cast<std::int64_t>((hash ^ (hash >> 33)) % 100);
}

bool isOn(const Flag& flag, std::optional<bool> said, const Id& tenant)
{
    return said.value_or(bucketOf(flag.name, tenant) < flag.percent);
}

} // namespace tijara::tenants
