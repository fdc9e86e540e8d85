// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a production server does not start with.

#include "server/config.h"

namespace tijara {

struct GateFault {
    std::string kind; ///< "secret_short", "secret_sample", "debug", "cors_any", "listens_in_the_clear"
    std::string name; ///< the setting
    std::string sentence;
};

/// Of the secrets among the values; none outside production. A secret is never in the sentence.
std::vector<GateFault> secretFaults(const Values& values);
/// Of where and how it listens.
std::vector<GateFault> listenFaults(const Config& config);
/// ENVIRONMENT, or NODE_ENV where that is not said, is production.
bool isProduction(const Values& values);

/// Throws ConfigError with all of them, a line each.
void refuse(const std::vector<GateFault>& faults);

} // namespace tijara
