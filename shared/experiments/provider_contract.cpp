// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/provider_contract.h"

#include "shared/experiments/web_address.h"

#include <algorithm>

namespace tijara::experiments {

namespace {

bool isVisible(char c)
{
    return c > ' ' && c <= '~';
}

} // namespace

void check(const SetProvider& wanted, const Checker& checker)
{
    if (wanted.baseUrl) {
        checkWebAddress("baseUrl", *wanted.baseUrl, checker);
        if (wanted.baseUrl->find_first_of("?#") != std::string::npos) {
            checker.at("baseUrl").complain("not_a_web_address");
        }
    }
    if (wanted.keyStep != KeyStep::Set) {
        if (wanted.key) {
            checker.at("key").complain("out_of_place");
        }
        return;
    }
    const std::string key = wanted.key.value_or("");
    checker.secret("key", key, kProviderKeyBytesMax);
    if (!key.empty() && key.size() < kProviderKeyBytesMin) {
        checker.at("key").complain("too_short", {{"min", std::to_string(kProviderKeyBytesMin)}});
    } else if (!std::all_of(key.begin(), key.end(), &isVisible)) {
        checker.at("key").complain("not_allowed"); // it goes into the head of a request
    }
}

bool mayCarryKey(std::string_view url, bool privateAllowed)
{
    constexpr std::string_view kHere = "http://127.0.0.1";
    const bool isHere = url.starts_with(kHere) && (url.size() == kHere.size() || url[kHere.size()] == ':' || url[kHere.size()] == '/');
    return url.starts_with("https://") || (privateAllowed && isHere);
}

} // namespace tijara::experiments
