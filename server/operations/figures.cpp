// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/figures.h"

#include <algorithm>
#include <charconv>

namespace tijara::operations {

void Figures::add(int status, std::int64_t us, std::int64_t ofDatabaseUs)
{
    ++requests;
    refusals += status >= 400 && status < 500 ? 1 : 0;
    faults += status >= 500 ? 1 : 0;
    totalUs += us;
    databaseUs += ofDatabaseUs;
    ++buckets[static_cast<std::size_t>(std::lower_bound(kBucketUs.begin(), kBucketUs.end(), us) - kBucketUs.begin())];
}

void Figures::add(const Figures& other)
{
    requests += other.requests;
    refusals += other.refusals;
    faults += other.faults;
    totalUs += other.totalUs;
    databaseUs += other.databaseUs;
    for (std::size_t at = 0; at < buckets.size(); ++at) {
        buckets[at] += other.buckets[at];
    }
}

std::int64_t Figures::quantileUs(std::int64_t perMille) const
{
    const std::int64_t wanted = (requests * perMille + 999) / 1000;
    std::int64_t passed = 0;
    for (std::size_t at = 0; at < kBucketUs.size(); ++at) {
        if (passed + buckets[at] >= wanted && buckets[at] > 0) {
            const std::int64_t start = at == 0 ? 0 : kBucketUs[at - 1];
            return start + (kBucketUs[at] - start) * (wanted - passed) / buckets[at];
        }
        passed += buckets[at];
    }
    return requests == 0 ? 0 : kBucketUs.back();
}

std::string bucketsText(const Figures& figures)
{
    std::string text;
    for (const std::int64_t count : figures.buckets) {
        text += (text.empty() ? "" : " ") + std::to_string(count);
    }
    return text;
}

void readBuckets(std::string_view text, Figures& figures)
{
    for (std::int64_t& count : figures.buckets) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
        text.remove_prefix(std::min(static_cast<std::size_t>(read.ptr - text.data()) + 1, text.size()));
    }
}

} // namespace tijara::operations
