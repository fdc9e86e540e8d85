// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The figures of a shop's dashboard.

#include "server/sales/sales.h"

namespace tijara::sales {

/// Each figure and its rows come from the same predicate.
Dashboard dashboardOf(db::Tx& tx, Currency currency);
BestProducts bestProductsOf(db::Tx& tx, Currency currency);

} // namespace tijara::sales
