// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identity_rules.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace tijara::identity {

std::string foldedEmail(std::string_view email)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({email.data(), static_cast<int32_t>(email.size())});
    text.trim().foldCase();
    if (const icu::Normalizer2* compose = icu::Normalizer2::getNFCInstance(status); U_SUCCESS(status)) {
        text = compose->normalize(text, status);
    }
    std::string folded;
    text.toUTF8String(folded);
    return folded;
}

std::string networkOf(std::string_view address)
{
    const bool isV6 = address.find(':') != std::string_view::npos;
    std::size_t end = 0;
    for (int part = 0; part < 3; ++part) {
        const auto mark = address.find(isV6 ? ':' : '.', end);
        if (mark == std::string_view::npos) {
            return std::string(address);
        }
        end = mark + 1;
    }
    return std::string(address.substr(0, end)) + (isV6 ? ":/48" : "0/24");
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return text;
}

std::vector<std::string> names(std::string_view text)
{
    std::vector<std::string> all;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        all.emplace_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return all;
}

std::vector<Permission> permissionsNamed(std::string_view text)
{
    std::vector<Permission> permissions;
    for (const std::string& name : names(text)) {
        if (const auto permission = permissionFrom(name)) {
            permissions.push_back(*permission);
        }
    }
    return permissions;
}

std::vector<std::string> permissionNames(const std::vector<Permission>& permissions)
{
    std::vector<std::string> all;
    for (const Permission permission : permissions) {
        all.emplace_back(toText(permission));
    }
    return all;
}

std::vector<Permission> permissionsOf(Role role, std::string_view custom)
{
    return role == Role::Custom ? permissionsNamed(custom) : permissionsOf(role);
}

std::vector<Permission> readingPermissions()
{
    std::vector<Permission> reading = permissionsOf(Role::Owner);
    std::erase_if(reading, [](Permission one) { return !toText(one).ends_with(".read"); });
    return reading;
}

bool contains(const std::vector<Permission>& all, const std::vector<Permission>& some)
{
    return std::all_of(some.begin(), some.end(), [&](Permission one) { return std::find(all.begin(), all.end(), one) != all.end(); });
}

bool isLoopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

} // namespace tijara::identity
