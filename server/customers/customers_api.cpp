// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/customers/customers_store.h"

namespace tijara::customers {

using db::Tx;
using http::Permission;
using http::Request;

namespace {

Customer customer(Tx& tx, const Request& request)
{
    const auto found = customerById(tx, request.pathId());
    if (!found) {
        throw Problem{ProblemCode::NotFound};
    }
    return *found;
}

} // namespace

void mount(http::Router& router, const Parts& parts)
{
    router.read(kListCustomers, Permission::CustomersRead,
                [](Tx& tx, const Request&, const CustomerQuery& query) { return listCustomers(tx, query); });
    router.read(kTotalOfCustomers, Permission::CustomersRead,
                [](Tx& tx, const Request&, const CustomerQuery& query) { return totalOfCustomers(tx, query); }, db::ReadMode::MayLag);
    router.keepsPages(kListCustomers);
    router.keepsPages(kTotalOfCustomers);
    router.read(kCustomer, Permission::CustomersRead, &customer);
    router.write(
        kCreateCustomer, Permission::CustomersWrite,
        [&vault = parts.vault](Tx& tx, const Request& request, const NewCustomer& wanted) { return create(tx, vault, request.actor, wanted); },
        http::IdempotencyKey::Optional, db::WriteMode::Concurrent);
    router.write(kChangeCustomer, Permission::CustomersWrite, [&vault = parts.vault](Tx& tx, const Request& request, const ChangeCustomer& wanted) {
        return change(tx, vault, request.actor, request.pathId(), wanted);
    });
    router.write(kEraseCustomer, Permission::CustomersErase, [parts](Tx& tx, const Request& request, const EraseCustomer& wanted) {
        return erase(tx, parts, request.actor, request.pathId(), wanted);
    });
    router.needsProof(kEraseCustomer);
}

} // namespace tijara::customers
