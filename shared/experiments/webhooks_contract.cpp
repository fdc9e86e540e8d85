// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/webhooks_contract.h"

#include "shared/experiments/web_address.h"

namespace tijara::experiments {

void check(const NewWebhook& wanted, const Checker& checker)
{
    checkWebAddress("url", wanted.url, checker);
}

} // namespace tijara::experiments
