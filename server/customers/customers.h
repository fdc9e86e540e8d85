// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people a shop sells to: the actions other rooms and the API call, the list, and erasure.

#include "server/jobs/jobs.h"
#include "server/platform/http/router.h"
#include "server/platform/tables.h"
#include "shared/customers/customers_contract.h"

namespace tijara::customers {

/// What erasure reaches outside this room.
struct Parts {
    Vault& vault;
    jobs::Jobs& jobs;
    db::Stores& stores;
    /// How many documents of the customer stay.
    std::function<std::int64_t(db::Tx&, const Id& customer)> documentsOf;
    /// Deletes the tenant's files of past imports and its exports: they may name the person.
    std::function<void(const Id& tenant)> removeFiles;
    /// Deletes the issued papers that name the person and that no law keeps, and the name on lines of banks.
    std::function<void(const Id& tenant, const Id& customer)> removeNamed;
};

struct CustomerName {
    Id id;
    std::string number;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CustomerName, (), (id, number, name))

/// Problem AlreadyExists on "/number" when another customer has the number.
Customer create(db::Tx& tx, Vault& vault, const http::Actor& actor, const NewCustomer& wanted);
/// Problem InvalidState for someone erased.
Customer change(db::Tx& tx, Vault& vault, const http::Actor& actor, const Id& id, const ChangeCustomer& change);
/// Leaves the number, the country and the documents. What the files still hold of the person goes with the job enqueued here.
/// Problem InvalidState the second time.
Erasure erase(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id, const EraseCustomer& wanted);

/// The customer with this number (not ""), made when there is none; one that is there keeps its country.
Id ensure(db::Tx& tx, const http::Actor& actor, std::string_view number, std::string_view country);
std::optional<Customer> find(db::Tx& tx, const Id& id);
/// What the customers of these ids are called; one that is not there is left out.
std::unordered_map<Id, CustomerName> namesOf(db::Tx& tx, std::vector<Id> ids);
/// The first whose name or number begins so; accents and case of the name aside.
std::vector<Id> beginningWith(db::Tx& tx, const std::string& text);
std::optional<Id> findByNumber(db::Tx& tx, std::string_view number);
std::int64_t count(db::Tx& tx);
/// One bill more of this customer. Derived from the bills, so it has no journal entry of its own.
void countBill(db::Tx& tx, const Id& id);
/// How many customers have so many bills or more.
std::int64_t countWithBills(db::Tx& tx, std::int64_t billsFrom);

void mount(http::Router& router, const Parts& parts);
/// Before the jobs start: registers the worker that finishes erasures.
void addJobs(const Parts& parts);
std::vector<TableClass> tables();

} // namespace tijara::customers
