// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a round does for one shop or experiment must not be stopped by the fault of another: each is tried by itself, again in every round, and
// what fails is logged when it begins to, not every twenty seconds.

#include "server/platform/log.h"
#include "shared/core/id.h"

#include <exception>
#include <set>

namespace tijara::experiments {

/// Of one thread.
class RoundAttempts {
public:
    template <class Work>
    void make(const Id& about, std::string_view what, Work&& work)
    {
        try {
            work();
            m_failing.erase({about, std::string(what)});
        } catch (const std::exception& fault) {
            if (m_failing.emplace(about, what).second) {
                log(LogLevel::Warning, "experiments_round_failed", {{"about", toText(about)}, {"what", std::string(what)}, {"fault", fault.what()}});
            }
        }
    }

private:
    std::set<std::pair<Id, std::string>> m_failing;
};

} // namespace tijara::experiments
