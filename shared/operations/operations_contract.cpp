// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/operations/operations_contract.h"

namespace tijara::operations {

void check(const OverviewQuery& query, const Checker& checker)
{
    checker.range("hours", query.hours.value_or(1), 1, 720);
}

} // namespace tijara::operations
