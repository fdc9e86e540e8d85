// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents as the API shows them: with their customers' names and products' codes, and the dashboard's figures.

#include "server/sales/sales.h"

namespace tijara::sales {

Page<Document> listDocuments(db::Tx& tx, const DocumentQuery& query);
Page<SoldLine> listSoldLines(db::Tx& tx, const SoldLineQuery& query);
/// Problem NotFound when there is none.
DocumentDetail detailOf(db::Tx& tx, const Id& id);
/// Each figure and its rows come from the same predicate.
Dashboard dashboardOf(db::Tx& tx, Currency currency);

} // namespace tijara::sales
