// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The arithmetic of the chain: what is hashed, and the hybrid logical clock.

#include "shared/core/amounts.h"
#include "shared/core/id.h"

namespace tijara::journal {

/// One entry as it is stored, without its hash.
struct Link {
    std::int64_t seq = 0;
    Id device;
    std::int64_t incarnation = 0;
    std::int64_t deviceSeq = 0;
    std::int64_t schemaVersion = 1;
    std::string_view kind;
    Id entity;
    std::int64_t hlc = 0;
    Id actor;
    std::string_view body;
};

/// SHA-256(previous hash ‖ header ‖ body), 32 bytes. The header is every member of the link at a fixed width, the kind with its length.
std::string hashOf(std::string_view previousHash, const Link& link);

/// The next clock value: never behind the wall, never behind the one before (48 bits of milliseconds, 16 of counter).
std::int64_t nextClock(std::int64_t last, Instant wall);
Instant wallOf(std::int64_t hlc);

/// Entries that are not chained yet stand above all others.
inline constexpr std::int64_t kUnsealedFrom = std::int64_t{1} << 62;
/// For an entry that is chained later: the clock at the moment its stamp was made, ascending within a node.
std::int64_t clockOf(const Id& stamp);
/// And the number it stands under until then: the clock's last 30 bits of milliseconds and counter, then chance, so that two nodes do not
/// meet in the same store and moment.
std::int64_t unsealedNumber(const Id& stamp);

} // namespace tijara::journal
