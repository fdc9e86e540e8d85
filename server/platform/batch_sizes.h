// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many shared one thing that is dear: a commit, a transaction. Counted for /metrics.

#include <array>
#include <atomic>
#include <cstdint>

namespace tijara {

/// Where the buckets end; what is larger is in one more.
inline constexpr std::array<std::int64_t, 8> kBatchBuckets = {1, 2, 4, 8, 16, 32, 64, 128};

struct BatchCounts {
    std::array<std::int64_t, kBatchBuckets.size() + 1> buckets{};
    std::int64_t batches = 0;
    std::int64_t members = 0;
};

class BatchSizes {
public:
    void count(std::int64_t members)
    {
        std::size_t bucket = 0;
        while (bucket < kBatchBuckets.size() && members > kBatchBuckets[bucket]) {
            ++bucket;
        }
        ++m_buckets[bucket];
        m_members += members;
    }
    [[nodiscard]] BatchCounts counts() const
    {
        BatchCounts counts;
        for (std::size_t at = 0; at < m_buckets.size(); ++at) {
            counts.buckets[at] = m_buckets[at];
            counts.batches += counts.buckets[at];
        }
        counts.members = m_members;
        return counts;
    }

private:
    std::array<std::atomic<std::int64_t>, kBatchBuckets.size() + 1> m_buckets{};
    std::atomic<std::int64_t> m_members = 0;
};

} // namespace tijara
