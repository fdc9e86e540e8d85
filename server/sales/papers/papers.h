// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Issuing papers: rendered outside any transaction when first asked for, stored in a short one, and from then on served as stored.

#include "server/platform/http/router.h"
#include "server/sales/sales.h"
#include "shared/sales/papers_contract.h"

namespace tijara::sales::papers {

void mount(http::Router& router, const Parts& parts);

} // namespace tijara::sales::papers
