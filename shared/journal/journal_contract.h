// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The log of every business write, as the audit trail shows it.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::journal {

struct Entry {
    std::int64_t seq = 0; ///< place in the tenant's chain, from 1; 0 for the moment until it has one, and then `deviceSeq` too
    Id deviceId;
    std::int64_t incarnation = 0;
    std::int64_t deviceSeq = 0;
    std::int64_t schemaVersion = 1; ///< of the body of this kind
    std::string kind;               ///< "sales.bill.issued", …
    Id entityId;
    std::int64_t hlc = 0; ///< hybrid logical clock: 48 bits of milliseconds, 16 of counter
    Instant at;           ///< its wall-clock part
    Id actorId;
    std::string actorName; ///< "" when the person is not known here
    std::string body;      ///< canonical JSON; sealed fields opened where their key still lives, "erased" where not
    std::string hash;      ///< SHA-256 over the previous hash, the header and the stored body, 64 hex digits; "" until it is in the chain
};
BOOST_DESCRIBE_STRUCT(Entry, (), (seq, deviceId, incarnation, deviceSeq, schemaVersion, kind, entityId, hlc, at, actorId, actorName, body, hash))

/// Sort: seq, newest first. One of the filters at a time.
struct EntryQuery : ListQuery {
    std::optional<std::string> kind;
    std::optional<Id> entityId;
    std::optional<Id> actorId;
};
BOOST_DESCRIBE_STRUCT(EntryQuery, (ListQuery), (kind, entityId, actorId))

/// What a walk over the chain found. `brokenSeq` is the first entry that is not as it was written; `reason` says how it shows:
/// "changed" (hash differs), "missing" (a gap), "cut_off" (a checkpoint lies past the end), "other_history" (a checkpoint differs).
struct Verification {
    bool good = false;
    std::int64_t entries = 0;
    std::string headHash;
    std::optional<std::int64_t> brokenSeq;
    std::optional<std::string> reason;
    std::int64_t checkpoints = 0; ///< how many it was held against
    std::int64_t unsealed = 0;    ///< how many are committed and not in the chain yet: those of the last second
};
BOOST_DESCRIBE_STRUCT(Verification, (), (good, entries, headHash, brokenSeq, reason, checkpoints, unsealed))

inline constexpr Route<EntryQuery, Page<Entry>> kListEntries{Method::Get, "/api/v1/journal"};
inline constexpr Route<EntryQuery, Totals> kTotalOfEntries{Method::Get, "/api/v1/journal/totals"};
/// The platform's own trail: what was done with shops and by whom.
inline constexpr Route<EntryQuery, Page<Entry>> kListPlatformEntries{Method::Get, "/api/v1/platform/journal"};
inline constexpr Route<Nothing, Verification> kVerifyPlatform{.method = Method::Post, .path = "/api/v1/platform/journal/verify", .writes = false};
inline constexpr Route<Nothing, Verification> kVerify{.method = Method::Post, .path = "/api/v1/journal/verify", .writes = false};

} // namespace tijara::journal
