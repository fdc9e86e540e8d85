// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The service outside that is told what customers bought while an experiment ran: with whose key, at which address, and how it goes.

#include "shared/experiments/experiments_contract.h"

namespace tijara::experiments {

inline constexpr std::string_view kProviderName = "paid-ai";
inline constexpr std::string_view kProviderBaseUrl = "https://api.paid.ai/v1";
inline constexpr std::size_t kProviderKeyBytesMin = 16; ///< of a shorter one the last four characters would say too much
inline constexpr std::size_t kProviderKeyBytesMax = 400;

/// Whose keys the shops of a platform may use.
enum class PlatformMode { Hybrid, ByokOnly, ManagedOnly };
BOOST_DESCRIBE_ENUM(PlatformMode, Hybrid, ByokOnly, ManagedOnly)

/// `Byok`: the shop's own key alone; `Managed`: the platform's; `Hybrid`: its own, and the platform's where that is refused (401) or has
/// used up its calls (429).
enum class ProviderMode { Off, Byok, Managed, Hybrid };
BOOST_DESCRIBE_ENUM(ProviderMode, Off, Byok, Managed, Hybrid)

/// All that is ever shown of a key.
struct ProviderKey {
    std::string endsWith; ///< its last four characters
    Instant setAt;
};
BOOST_DESCRIBE_STRUCT(ProviderKey, (), (endsWith, setAt))

struct ProviderRefusal {
    Instant at;
    std::string answer; ///< "401", or why there was none
};
BOOST_DESCRIBE_STRUCT(ProviderRefusal, (), (at, answer))

struct Provider {
    std::string name; ///< "paid-ai"
    ProviderMode mode = ProviderMode::Off;
    std::vector<ProviderMode> modes; ///< that the platform allows
    PlatformMode platformMode = PlatformMode::Hybrid;
    bool platformHasKey = false;
    std::string platformBaseUrl;        ///< where the platform's key goes, and the shop's own when it names no other address
    std::optional<std::string> baseUrl; ///< where the shop's own key goes
    std::optional<ProviderKey> key;
    bool sends = false; ///< there is a key for the mode, and the platform still allows it
    std::optional<Instant> sentAt;
    std::optional<ProviderRefusal> refusal; ///< the last one
    std::int64_t waiting = 0;
    std::optional<Instant> nextAt; ///< of those that wait
    std::int64_t givenUp = 0;      ///< so many were refused one by one, or waited for three days
};
BOOST_DESCRIBE_STRUCT(Provider, (), (name, mode, modes, platformMode, platformHasKey, platformBaseUrl, baseUrl, key, sends, sentAt, refusal, waiting, nextAt, givenUp))

enum class KeyStep { Keep, Set, Remove };
BOOST_DESCRIBE_ENUM(KeyStep, Keep, Set, Remove)

/// A key stays with the address it was given for: with another address it is to be given again, so that nobody sends it to a place of theirs.
struct SetProvider {
    ProviderMode mode = ProviderMode::Off;
    std::optional<std::string> baseUrl;
    KeyStep keyStep = KeyStep::Keep;
    std::optional<std::string> key; ///< for `Set`
};
BOOST_DESCRIBE_STRUCT(SetProvider, (), (mode, baseUrl, keyStep, key))
void check(const SetProvider& wanted, const Checker& checker);

enum class KeyOwner { Shop, Platform };
BOOST_DESCRIBE_ENUM(KeyOwner, Shop, Platform)
/// What came back with one key.
struct ProviderAnswer {
    KeyOwner owner = KeyOwner::Shop;
    bool arrived = false;
    std::string answer; ///< "201", "401", or why there was none
};
BOOST_DESCRIBE_STRUCT(ProviderAnswer, (), (owner, arrived, answer))
struct ProviderTrial {
    std::vector<ProviderAnswer> answers;
};
BOOST_DESCRIBE_STRUCT(ProviderTrial, (), (answers))

/// A key may be sent there: over TLS, or in the clear to this computer where that is allowed.
bool mayCarryKey(std::string_view url, bool privateAllowed);

inline constexpr Route<Nothing, Provider> kProvider{Method::Get, "/api/v1/experiment-provider"};
inline constexpr Route<SetProvider, Provider> kSetProvider{Method::Put, "/api/v1/experiment-provider"};
/// Sends an empty list of purchases with each key of the mode.
inline constexpr Route<Nothing, ProviderTrial> kTryProvider{.method = Method::Post, .path = "/api/v1/experiment-provider/tries", .writes = false};

} // namespace tijara::experiments
