// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of customers.

#include "server/customers/customers.h"
#include "server/platform/db/list.h"
#include "shared/customers/customers_contract.h"

namespace tijara::customers {

/// Problem AlreadyExists on "/number" when the number is taken.
void insertCustomer(db::Tx& tx, const Customer& customer);
/// Writes everything but the number and the day of creation.
void updateCustomer(db::Tx& tx, const Customer& customer);
std::int64_t countCustomers(db::Tx& tx);
void addBill(db::Tx& tx, const Id& id);
std::int64_t countCustomersWithBills(db::Tx& tx, std::int64_t billsFrom);
std::optional<Customer> customerById(db::Tx& tx, const Id& id);
std::unordered_map<Id, CustomerName> customerNames(db::Tx& tx, std::vector<Id> ids);
std::optional<Id> customerIdByNumber(db::Tx& tx, std::string_view number);
/// `query.search` is compared as people write: accents and case aside.
Page<Customer> listCustomers(db::Tx& tx, const CustomerQuery& query);
Totals totalOfCustomers(db::Tx& tx, const CustomerQuery& query);
const db::List& customerList();

} // namespace tijara::customers
