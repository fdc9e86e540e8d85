// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales.h"

#include "server/sales/dashboard.h"
#include "server/sales/importing/import_api.h"
#include "server/sales/papers/papers.h"
#include "server/sales/sales_read.h"

namespace tijara::sales {

void mount(http::Router& router, const Parts& parts)
{
    using http::IdempotencyKey;
    using http::Permission;
    using http::Request;
    router.read(kListDocuments, Permission::SalesRead, [](db::Tx& tx, const Request&, const DocumentQuery& query) { return listDocuments(tx, query); });
    router.read(kTotalOfDocuments, Permission::SalesRead, [](db::Tx& tx, const Request&, const DocumentQuery& query) { return totalOfDocuments(tx, query); },
                db::ReadMode::MayLag);
    router.read(kDocument, Permission::SalesRead, [](db::Tx& tx, const Request& request) { return detailOf(tx, request.pathId()); });
    router.read(kListSoldLines, Permission::SalesRead, [](db::Tx& tx, const Request&, const SoldLineQuery& query) { return listSoldLines(tx, query); });
    router.read(kTotalOfSoldLines, Permission::SalesRead, [](db::Tx& tx, const Request&, const SoldLineQuery& query) { return totalOfSoldLines(tx, query); },
                db::ReadMode::MayLag);
    router.read(kDashboard, Permission::SalesRead,
                [parts](db::Tx& tx, const Request& request) { return dashboardOf(tx, parts.tenantOf(request.actor.tenant).currency); }, db::ReadMode::MayLag);
    router.read(kBestProducts, Permission::SalesRead,
                [parts](db::Tx& tx, const Request& request) { return bestProductsOf(tx, parts.tenantOf(request.actor.tenant).currency); }, db::ReadMode::MayLag);
    router.keepsPages(kListDocuments);
    router.keepsPages(kTotalOfDocuments);
    router.keepsPages(kListSoldLines);
    router.keepsPages(kTotalOfSoldLines);
    router.write(
        kIssueBill, Permission::SalesWrite, [parts](db::Tx& tx, const Request& request, const NewBill& bill) { return issueBill(tx, parts, request.actor, bill); },
        IdempotencyKey::Required, db::WriteMode::Concurrent);
    router.write(
        kIssueCreditNote, Permission::SalesWrite,
        [parts](db::Tx& tx, const Request& request, const NewCreditNote& note) { return issueCreditNote(tx, parts, request.actor, request.pathId(), note); },
        IdempotencyKey::Required);
    papers::mount(router, parts);
    importing::mount(router, parts);
}

} // namespace tijara::sales
