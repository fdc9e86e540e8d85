// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counts and times of answers that can be added up: over minutes, over nodes.

#include "shared/operations/operations_contract.h"

#include <array>
#include <string>

namespace tijara::operations {

/// Where the buckets of an answer's time end; what is longer is in one more.
inline constexpr std::array<std::int64_t, 15> kBucketUs = {500, 1'000, 2'000, 5'000, 10'000, 20'000, 50'000, 100'000, 200'000, 500'000, 1'000'000, 2'000'000, 5'000'000, 10'000'000, 30'000'000};

struct Figures {
    std::int64_t requests = 0;
    std::int64_t refusals = 0;
    std::int64_t faults = 0;
    std::int64_t totalUs = 0;
    std::int64_t databaseUs = 0;
    std::array<std::int64_t, kBucketUs.size() + 1> buckets{};

    void add(int status, std::int64_t us, std::int64_t ofDatabaseUs);
    void add(const Figures& other);
    /// The time that `perMille` of a thousand answers did not pass: where that share ends in its bucket.
    [[nodiscard]] std::int64_t quantileUs(std::int64_t perMille) const;
};

std::string bucketsText(const Figures& figures);
void readBuckets(std::string_view text, Figures& figures);

} // namespace tijara::operations
