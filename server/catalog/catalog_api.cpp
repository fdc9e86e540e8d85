// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalog/catalog.h"
#include "server/catalog/catalog_store.h"

namespace tijara::catalog {

using db::Tx;
using http::Permission;
using http::Request;

namespace {

Product product(Tx& tx, const Request& request)
{
    const auto found = productById(tx, request.pathId());
    if (!found) {
        throw Problem{ProblemCode::NotFound};
    }
    return *found;
}

} // namespace

void mount(http::Router& router)
{
    router.read(kListProducts, Permission::CatalogRead, [](Tx& tx, const Request&, const ProductQuery& query) { return listProducts(tx, query); });
    router.read(kTotalOfProducts, Permission::CatalogRead, [](Tx& tx, const Request&, const ProductQuery& query) { return totalOfProducts(tx, query); },
                db::ReadMode::MayLag);
    router.keepsPages(kListProducts);
    router.keepsPages(kTotalOfProducts);
    router.read(kProduct, Permission::CatalogRead, &product);
    router.write(kCreateProduct, Permission::CatalogWrite,
                 [](Tx& tx, const Request& request, const NewProduct& wanted) { return create(tx, request.actor, wanted); });
    router.write(kChangeProduct, Permission::CatalogWrite,
                 [](Tx& tx, const Request& request, const ChangeProduct& wanted) { return change(tx, request.actor, request.pathId(), wanted); });
}

} // namespace tijara::catalog
