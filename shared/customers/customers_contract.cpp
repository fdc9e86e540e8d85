// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/customers/customers_contract.h"

namespace tijara::customers {

namespace {

template <class T>
void checkPersonal(const T& customer, const Checker& checker)
{
    checker.optionalText("name", customer.name.value_or(""));
    checker.optionalText("phone", customer.phone.value_or(""), 40);
    checker.optionalText("email", customer.email.value_or(""));
    checker.optionalLines("note", customer.note.value_or(""), 2000);
    checker.optionalText("country", customer.country.value_or(""), 64);
}

} // namespace

void check(const NewCustomer& customer, const Checker& checker)
{
    checkPersonal(customer, checker);
    checker.optionalText("number", customer.number.value_or(""), 40);
    if (customer.number.value_or("").empty() && customer.name.value_or("").empty()) {
        checker.at("name").complain("required");
    }
}

void check(const ChangeCustomer& change, const Checker& checker)
{
    checkPersonal(change, checker);
}

void check(const CustomerQuery& query, const Checker& checker)
{
    constexpr std::int64_t kBillsMax = 1'000'000'000;
    if (query.billsFrom) {
        checker.range("billsFrom", *query.billsFrom, 0, kBillsMax);
    }
}

void check(const EraseCustomer& erase, const Checker& checker)
{
    checker.text("reason", erase.reason, 500);
}

} // namespace tijara::customers
