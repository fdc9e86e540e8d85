// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/provider/provider_rules.h"

#include <algorithm>

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Timestamp.h>

namespace tijara::experiments {

std::vector<ProviderMode> modesOf(const PlatformProvider& platform)
{
    using enum ProviderMode;
    switch (platform.mode) {
    case PlatformMode::ByokOnly:
        return {Off, Byok};
    case PlatformMode::ManagedOnly:
        return {Off, Managed};
    case PlatformMode::Hybrid:
        break;
    }
    return {Off, Byok, Managed, Hybrid};
}

bool isAllowed(ProviderMode mode, const PlatformProvider& platform)
{
    const auto modes = modesOf(platform);
    return std::find(modes.begin(), modes.end(), mode) != modes.end();
}

void refuseUnfit(const SetProvider& wanted, const Provider& now, bool privateAllowed)
{
    std::vector<Complaint> complaints;
    if (std::find(now.modes.begin(), now.modes.end(), wanted.mode) == now.modes.end()) {
        complaints.push_back({"/mode", now.platformMode == PlatformMode::ByokOnly ? "own_keys_only" : "platform_key_only", {}});
    } else if (wanted.mode == ProviderMode::Managed && !now.platformHasKey) {
        complaints.push_back({"/mode", "no_platform_key", {}});
    }
    if (wanted.baseUrl && !mayCarryKey(*wanted.baseUrl, privateAllowed)) {
        complaints.push_back({"/baseUrl", "https_needed", {}});
    }
    const bool willHaveKey = wanted.keyStep == KeyStep::Set || (wanted.keyStep == KeyStep::Keep && now.key);
    const bool needsKey = wanted.mode == ProviderMode::Byok || (wanted.mode == ProviderMode::Hybrid && !now.platformHasKey);
    if (needsKey && !willHaveKey) {
        complaints.push_back({"/key", "required", {}});
    }
    if (now.key && wanted.keyStep == KeyStep::Keep && wanted.baseUrl != now.baseUrl) {
        complaints.push_back({"/key", "key_of_other_address", {}});
    }
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
}

std::vector<KeyToUse> keysToUse(ProviderMode mode, const std::string& own, const std::optional<std::string>& ownBaseUrl, const PlatformProvider& platform)
{
    std::vector<KeyToUse> keys;
    if (mode == ProviderMode::Off || !isAllowed(mode, platform)) {
        return keys;
    }
    if (mode != ProviderMode::Managed && !own.empty()) {
        keys.push_back({KeyOwner::Shop, ownBaseUrl.value_or(platform.baseUrl), own});
    }
    if (mode != ProviderMode::Byok && !platform.key.empty()) {
        keys.push_back({KeyOwner::Platform, platform.baseUrl, platform.key});
    }
    return keys;
}

bool asksForAnotherKey(const std::string& answer)
{
    return answer == "401" || answer == "429";
}

bool isAboutContent(const std::string& answer)
{
    return answer == "400" || answer == "413" || answer == "422" || isRepeated(answer);
}

bool isRepeated(const std::string& answer)
{
    return answer == "409";
}

std::string rfc3339(Instant instant)
{
    return ::Poco::DateTimeFormatter::format(::Poco::Timestamp(instant.utcMs * 1000), ::Poco::DateTimeFormat::ISO8601_FORMAT);
}

std::string signalsUrl(std::string_view baseUrl)
{
    while (baseUrl.ends_with('/')) {
        baseUrl.remove_suffix(1);
    }
    return std::string(baseUrl).append("/usage/v2/signals/bulk");
}

std::string bodyOf(const std::vector<std::string_view>& purchases)
{
    std::string body = R"({"signals":[)";
    for (const std::string_view one : purchases) {
        body.append(body.back() == '[' ? "" : ",").append(one);
    }
    return body.append("]}");
}

} // namespace tijara::experiments
