// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demo shop's money: a bank account with what lies in it, an amount that is held, and a statement that some of the bills stand on.

#include "server/commands/local_call.h"
#include "shared/sales/sales_contract.h"

namespace tijara::commands {

/// As the person who is signed in. Done once, however often it is asked for.
void addBank(LocalCall& call, const std::vector<sales::DocumentDetail>& bills, Date today);

} // namespace tijara::commands
