// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people a shop sells to. Name, phone, e-mail and note are personal: sealed wherever they are kept for ever, gone on erasure.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::customers {

struct Customer {
    Id id;
    std::string number; ///< the shop's own number for them; "" when it has none
    std::string name;   ///< "" for people known by number only
    std::string phone;
    std::string email;
    std::string note;
    std::string country;
    Instant createdAt;
    std::optional<Instant> erasedAt;
    std::int64_t billCount = 0;
};
BOOST_DESCRIBE_STRUCT(Customer, (), (id, number, name, phone, email, note, country, createdAt, erasedAt, billCount))

/// Needs a name or a number.
struct NewCustomer {
    std::optional<std::string> number;
    std::optional<std::string> name;
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<std::string> note;
    std::optional<std::string> country;
};
BOOST_DESCRIBE_STRUCT(NewCustomer, (), (number, name, phone, email, note, country))
void check(const NewCustomer& customer, const Checker& checker);

/// What can be changed of a customer.
struct CustomerValues {
    std::optional<std::string> name = {};
    std::optional<std::string> phone = {};
    std::optional<std::string> email = {};
    std::optional<std::string> note = {};
    std::optional<std::string> country = {};
};
BOOST_DESCRIBE_STRUCT(CustomerValues, (), (name, phone, email, note, country))

/// Members left out keep their value. `was` is what the sender saw of them: when a member has another value by now, and not the wanted
/// one, nothing is written and the answer is Conflict, with a complaint "changed_meanwhile" at the member (its parameter `now`: the value).
struct ChangeCustomer : CustomerValues {
    std::optional<CustomerValues> was = {};
};
BOOST_DESCRIBE_STRUCT(ChangeCustomer, (CustomerValues), (was))
void check(const ChangeCustomer& change, const Checker& checker);

struct EraseCustomer {
    std::string reason; ///< who asked and how they were known; kept in the journal, so without personal data
};
BOOST_DESCRIBE_STRUCT(EraseCustomer, (), (reason))
void check(const EraseCustomer& erase, const Checker& checker);

struct Erasure {
    Customer customer;          ///< the tombstone
    std::int64_t documentsKept = 0; ///< bills that stay, without the person
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (customer, documentsKept))

/// Sorts: name, number, bills. `billsFrom` goes with no other filter and sorts by bills. `search` finds names that begin with it, accents and case aside; it
/// sorts by name. `number` finds numbers that begin with it, byte for byte; it sorts by number and goes with `country` alone.
struct CustomerQuery : ListQuery {
    std::optional<std::string> country;
    std::optional<std::string> search;
    std::optional<std::string> number;
    std::optional<std::int64_t> billsFrom; ///< so many bills or more
};
BOOST_DESCRIBE_STRUCT(CustomerQuery, (ListQuery), (country, search, number, billsFrom))
void check(const CustomerQuery& query, const Checker& checker);

inline constexpr Route<CustomerQuery, Page<Customer>> kListCustomers{Method::Get, "/api/v1/customers"};
inline constexpr Route<CustomerQuery, Totals> kTotalOfCustomers{Method::Get, "/api/v1/customers/totals"};
inline constexpr Route<Nothing, Customer> kCustomer{Method::Get, "/api/v1/customers/{id}"};
inline constexpr Route<NewCustomer, Customer> kCreateCustomer{Method::Post, "/api/v1/customers"};
inline constexpr Route<ChangeCustomer, Customer> kChangeCustomer{Method::Patch, "/api/v1/customers/{id}"};
inline constexpr Route<EraseCustomer, Erasure> kEraseCustomer{Method::Post, "/api/v1/customers/{id}/erase"};

} // namespace tijara::customers
