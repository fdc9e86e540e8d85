// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Slows down whoever guesses passwords: after some failures for one e-mail from one address each further try has to wait, twice as long
// every time.

#include "shared/core/amounts.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace tijara::identity {

class Attempts {
public:
    /// Problem TooManyRequests (with retryAfterSeconds) while `key` has to wait.
    void check(const std::string& key, Instant now);
    void failed(const std::string& key, Instant now);
    void succeeded(const std::string& key);

private:
    struct Failures {
        int count = 0;
        Instant last;
    };
    void makeRoom(Instant now);

    std::mutex m_mutex; ///< guards the failures
    std::unordered_map<std::string, Failures> m_failures;
};

} // namespace tijara::identity
