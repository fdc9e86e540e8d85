// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity/production_contract.h"

#include "shared/identity/identity_contract.h"

namespace tijara::identity {

void check(const UnlockProduction& wanted, const Checker& checker)
{
    checker.secret("password", wanted.password, kPasswordBytesMax);
    checker.text("reason", wanted.reason, kReasonBytesMax);
}

} // namespace tijara::identity
