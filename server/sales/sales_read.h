// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents as the API shows them: with their customers' names and products' codes.

#include "server/sales/sales.h"

namespace tijara::sales {

Page<Document> listDocuments(db::Tx& tx, const DocumentQuery& query);
Page<SoldLine> listSoldLines(db::Tx& tx, const SoldLineQuery& query);
tijara::Totals totalOfDocuments(db::Tx& tx, const DocumentQuery& query);
tijara::Totals totalOfSoldLines(db::Tx& tx, const SoldLineQuery& query);
/// Problem NotFound when there is none.
DocumentDetail detailOf(db::Tx& tx, const Id& id);

} // namespace tijara::sales
