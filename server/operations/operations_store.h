// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The roll-ups in the platform's store.

#include "server/operations/figures.h"
#include "server/platform/db/list.h"

namespace tijara::operations {

/// Whose figures they are, within a node and a span of time.
struct RollupKey {
    Subject subject = Subject::All;
    Id tenant; ///< all zero where there is none
    std::string name;
    auto operator<=>(const RollupKey&) const = default;
};
struct Span {
    Grain grain = Grain::Minute;
    Instant startedAt;
};

/// Adds them to what this node has of that span.
void add(db::PlatformTx& tx, const Id& node, const Span& span, const RollupKey& key, const Figures& figures);
void removeBefore(db::PlatformTx& tx, Grain grain, Instant before);

/// Of all nodes since then, by time or by name.
void eachSince(db::PlatformTx& tx, Grain grain, Subject subject, Instant from, const std::function<void(Instant, const std::string& name, const Figures&)>& visit);
/// The shops with most requests.
std::vector<Share> busiestSince(db::PlatformTx& tx, Grain grain, Instant from, std::int64_t count);
/// The causes that came most often, of all shops together.
std::vector<Share> causesSince(db::PlatformTx& tx, Grain grain, Instant from, std::int64_t count);
/// The shops for which most was refused or failed, each with the spans in which that was.
std::vector<Share> troubleSince(db::PlatformTx& tx, Grain grain, Instant from, std::int64_t shops);

const db::List& rollupList();

} // namespace tijara::operations
