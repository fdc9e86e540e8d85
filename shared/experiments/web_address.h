// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An address of the web that somebody typed in.

#include "shared/core/problem.h"

namespace tijara::experiments {

/// Complains of `member` where it is none: it begins with http:// or https:// and a host, with a port that there is, and has no
/// spaces and no name or password in it.
void checkWebAddress(std::string_view member, const std::string& url, const Checker& checker);

} // namespace tijara::experiments
