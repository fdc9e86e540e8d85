// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants_rules.h"

#include <memory>
#include <unordered_set>

#include <unicode/strenum.h>
#include <unicode/timezone.h>

namespace tijara::tenants {

namespace {

constexpr std::size_t kSlugMax = 60;

std::unordered_set<std::string> allZones()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> names(icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_ANY, nullptr, nullptr, status));
    std::unordered_set<std::string> zones;
    int32_t length = 0;
    for (const char* name = U_SUCCESS(status) ? names->next(&length, status) : nullptr; name != nullptr; name = names->next(&length, status)) {
        const std::string zone(name, static_cast<std::size_t>(length));
        // ICU lists its own inventions beside the database's names.
        const bool ours = zone == "UTC" || (zone.find('/') != std::string::npos && !zone.starts_with("SystemV/") && zone != "Etc/Unknown");
        if (ours) {
            zones.insert(zone);
        }
    }
    return zones;
}

} // namespace

std::string freeSlug(const std::string& wanted, const std::function<bool(const std::string&)>& taken)
{
    std::string slug = wanted.substr(0, kSlugMax);
    for (int number = 2; taken(slug); ++number) {
        const std::string tail = "-" + std::to_string(number);
        slug = wanted.substr(0, kSlugMax - tail.size()) + tail;
    }
    return slug;
}

bool isZone(std::string_view name)
{
    static const std::unordered_set<std::string> zones = allZones();
    return zones.contains(std::string(name));
}

} // namespace tijara::tenants
