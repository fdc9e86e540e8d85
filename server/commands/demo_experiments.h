// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Price experiments of the demo shop: one that has an answer, one whose visitors are not split as planned, one that is over, and a draft.

#include "server/commands/local_call.h"
#include "shared/core/amounts.h"

namespace tijara::commands {

/// As the person who is signed in; `today` is the day they end on. What is there already stays.
void addExperiments(LocalCall& call, Date today);

} // namespace tijara::commands
