// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The platform's own people on a server that is in production: nothing of theirs writes until they say why and who they are.

#include "shared/core/json.h"
#include "shared/core/route.h"

namespace tijara::identity {

inline constexpr std::int64_t kUnlockedMs = 10LL * 60 * 1000;
inline constexpr std::size_t kReasonBytesMax = 500;

/// `locked`: what writes is to be held until it is unlocked. Only ever for people of the platform, on a server in production.
struct ProductionState {
    bool locked = false;
};
BOOST_DESCRIBE_STRUCT(ProductionState, (), (locked))

struct UnlockProduction {
    std::string password; ///< of the person who is signed in
    std::string reason;   ///< stands in the platform's audit trail
};
BOOST_DESCRIBE_STRUCT(UnlockProduction, (), (password, reason))
void check(const UnlockProduction& wanted, const Checker& checker);

struct ProductionUnlocked {
    Instant until;
};
BOOST_DESCRIBE_STRUCT(ProductionUnlocked, (), (until))

inline constexpr Route<Nothing, ProductionState> kProduction{Method::Get, "/api/v1/production"};
inline constexpr Route<UnlockProduction, ProductionUnlocked> kUnlockProduction{Method::Post, "/api/v1/production/unlock"};

} // namespace tijara::identity
