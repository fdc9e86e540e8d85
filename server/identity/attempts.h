// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Slows down whoever guesses passwords: after some failures for one e-mail from one address each further try has to wait, twice as long
// every time. Counted in the cache, so on all nodes that share one.

#include "server/platform/cache/cache.h"

namespace tijara::identity {

class Attempts {
public:
    explicit Attempts(Cache& cache) : m_cache(cache) {}

    /// Problem TooManyRequests (with retryAfterSeconds) while `key` has to wait.
    void check(const std::string& key, Instant now);
    void failed(const std::string& key, Instant now);
    void succeeded(const std::string& key);
    /// Somebody asked for what is not theirs. Some a minute are nobody's trouble; whoever asks for more waits a minute, and no longer for
    /// what was before.
    void probed(const std::string& who, Instant now);
    /// Problem TooManyRequests during that minute.
    void checkProbing(const std::string& who, Instant now);
    /// Counts what is harmless once and telling when it comes often: true at the first `every`, the second, and so on.
    bool reaches(const std::string& key, std::int64_t every, Instant now);

private:
    Cache& m_cache;
};

} // namespace tijara::identity
