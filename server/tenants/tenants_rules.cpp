// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants_rules.h"

#include <algorithm>
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

bool isAllowed(TenantAct act, TenantState state)
{
    using enum TenantState;
    const auto in = [state](std::initializer_list<TenantState> states) { return std::find(states.begin(), states.end(), state) != states.end(); };
    switch (act) {
    case TenantAct::Renew:
    case TenantAct::Extend:
        return in({Trial, Active, Due, Grace, ReadOnly, Suspended});
    case TenantAct::Suspend:
        return in({Trial, Active, Due, Grace, ReadOnly});
    case TenantAct::Resume:
    case TenantAct::Close: // two steps, so that nobody closes a shop that works
        return in({Suspended});
    case TenantAct::Reopen:
        return in({Closed});
    case TenantAct::ChangePlan:
    case TenantAct::Hold:
    case TenantAct::Release:
        return state != Creating;
    case TenantAct::Lapse:
        return in({Trial, Active, Due, Grace, ReadOnly});
    }
    return false;
}

TenantState stateByDates(const Tenant& tenant, Date today)
{
    const int past = today.days - tenant.endsOn.days;
    if (past <= 0) {
        return !tenant.paid ? TenantState::Trial : past > -kDueDays ? TenantState::Due : TenantState::Active;
    }
    return past <= kGraceDays ? TenantState::Grace : past <= kGraceDays + kReadOnlyDays ? TenantState::ReadOnly : TenantState::Suspended;
}

Date lastDayOf(TenantState state, Date endsOn)
{
    if (endsOn == kNoEnd) {
        return kNoEnd;
    }
    switch (state) {
    case TenantState::Active:
        return {endsOn.days - kDueDays};
    case TenantState::Trial:
    case TenantState::Due:
        return endsOn;
    case TenantState::Grace:
        return {endsOn.days + kGraceDays};
    case TenantState::ReadOnly:
        return {endsOn.days + kGraceDays + kReadOnlyDays};
    default:
        return kNoEnd;
    }
}

std::optional<Tenant> after(const ActOnTenant& act, const Tenant& tenant, Date today)
{
    if (!isAllowed(act.act, tenant.state)) {
        return std::nullopt;
    }
    Tenant next = tenant;
    switch (act.act) {
    case TenantAct::Renew:
        next.endsOn = *act.until;
        next.paid = true;
        next.state = stateByDates(next, today);
        break;
    case TenantAct::Extend:
        if (tenant.endsOn == kNoEnd) {
            return std::nullopt;
        }
        next.endsOn = {static_cast<std::int32_t>(std::min<std::int64_t>(tenant.endsOn.days + *act.days, kNoEnd.days))};
        next.state = stateByDates(next, today);
        break;
    case TenantAct::Resume:
    case TenantAct::Lapse:
        next.state = stateByDates(next, today);
        break;
    case TenantAct::Suspend:
    case TenantAct::Reopen:
        next.state = TenantState::Suspended;
        break;
    case TenantAct::Close:
        next.state = TenantState::Closed;
        break;
    case TenantAct::Hold:
    case TenantAct::Release:
        next.legalHold = act.act == TenantAct::Hold;
        break;
    case TenantAct::ChangePlan:
        break;
    }
    next.stateUntil = lastDayOf(next.state, next.endsOn);
    const bool same = next.state == tenant.state && next.endsOn == tenant.endsOn && next.paid == tenant.paid && next.legalHold == tenant.legalHold;
    return same ? std::nullopt : std::optional(next);
}

} // namespace tijara::tenants
