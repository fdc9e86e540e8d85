// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whose key goes where, and what an answer means.

#include "shared/experiments/provider_contract.h"

namespace tijara::experiments {

/// What a platform has for its shops.
struct PlatformProvider {
    PlatformMode mode = PlatformMode::Hybrid;
    std::string key; ///< "": none
    std::string baseUrl = std::string(kProviderBaseUrl);
};

/// A key and the only place it is sent to.
struct KeyToUse {
    KeyOwner owner = KeyOwner::Shop;
    std::string baseUrl;
    std::string key;
};

std::vector<ProviderMode> modesOf(const PlatformProvider& platform);
bool isAllowed(ProviderMode mode, const PlatformProvider& platform);
/// Throws what is not allowed by the platform, or cannot work; `now` is how it stands.
void refuseUnfit(const SetProvider& wanted, const Provider& now, bool privateAllowed);
/// The keys to try, one after the other; `own` is "" where the shop has none. None where nothing may be sent.
std::vector<KeyToUse> keysToUse(ProviderMode mode, const std::string& own, const std::optional<std::string>& ownBaseUrl, const PlatformProvider& platform);
/// After this answer the next key is tried.
bool asksForAnotherKey(const std::string& answer);
/// The service found fault with what was sent, and not with who sent it.
bool isAboutContent(const std::string& answer);
/// It has been told before.
bool isRepeated(const std::string& answer);

/// As the service takes it: `SignalV2` of POST /usage/v2/signals/bulk in Paid's OpenAPI (api-evangelist/paid, openapi/paid-usage-api-openapi.yml),
/// whose names these are.
struct SignalFacts {
    std::optional<std::string> variant; ///< whose price the visitor was shown
    std::int64_t units = 1;
    std::int64_t revenue = 0; ///< minor units
    std::string currency;
    std::string occurred_at; ///< RFC 3339
};
BOOST_DESCRIBE_STRUCT(SignalFacts, (), (variant, units, revenue, currency, occurred_at))
struct Signal {
    std::string event_name;
    std::string external_product_id;  ///< the experiment's key
    std::string external_customer_id; ///< the visitor's name
    SignalFacts data;
    std::string idempotency_key; ///< the event's id: a batch with one that was used before is refused as a whole (409)
};
BOOST_DESCRIBE_STRUCT(Signal, (), (event_name, external_product_id, external_customer_id, data, idempotency_key))

std::string rfc3339(Instant instant);
std::string signalsUrl(std::string_view baseUrl);
/// Of signals that are JSON already.
std::string bodyOf(const std::vector<std::string_view>& purchases);

} // namespace tijara::experiments
