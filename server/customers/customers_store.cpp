// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers_store.h"

#include "server/platform/db/by_ids.h"
#include "server/platform/text.h"

namespace tijara::customers {

namespace {

const db::Sql kInsert("INSERT INTO customers (id, number, name, phone, email, note, country, created_at, erased_at, name_sort, name_search) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
const db::Sql kUpdate("UPDATE customers SET name = $1, phone = $2, email = $3, note = $4, country = $5, erased_at = $6, name_sort = $7, "
                      "name_search = $8 WHERE id = $9");
const db::Sql kById("SELECT id, number, name, phone, email, note, country, created_at, erased_at, bill_count FROM customers WHERE id = $1");
const db::Sql kNamesOf(db::ofIds("SELECT id, number, name FROM customers WHERE id IN"));
const db::Sql kCount("SELECT count(*) FROM customers");
const db::Sql kCountBill("UPDATE customers SET bill_count = bill_count + 1 WHERE id = $1");
const db::Sql kCountWithBills("SELECT count(*) FROM customers WHERE bill_count >= $1");
const db::Sql kIdByNumber("SELECT id FROM customers WHERE number = $1 AND number <> ''");

// Someone known by number only stands in lists where the number would.
const std::string& shown(const Customer& customer)
{
    return customer.name.empty() ? customer.number : customer.name;
}

CustomerQuery folded(CustomerQuery query)
{
    if (query.search) {
        query.search = searchKey(*query.search);
    }
    return query;
}

} // namespace

void insertCustomer(db::Tx& tx, const Customer& customer)
{
    const std::string sort = sortKey(shown(customer));
    try {
        tx.run(kInsert, customer.id, customer.number, customer.name, customer.phone, customer.email, customer.note, customer.country,
               customer.createdAt, customer.erasedAt, db::Bytes{sort}, searchKey(shown(customer)));
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique || error.constraint != "customers_number") {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({"/number", "already_exists", {}});
        throw taken;
    }
}

void updateCustomer(db::Tx& tx, const Customer& customer)
{
    const std::string sort = sortKey(shown(customer));
    tx.send(kUpdate, customer.name, customer.phone, customer.email, customer.note, customer.country, customer.erasedAt, db::Bytes{sort},
           searchKey(shown(customer)), customer.id);
}

std::int64_t countCustomers(db::Tx& tx)
{
    return tx.one<std::int64_t>(kCount).value();
}

void addBill(db::Tx& tx, const Id& id)
{
    tx.send(kCountBill, id);
}

std::int64_t countCustomersWithBills(db::Tx& tx, std::int64_t billsFrom)
{
    return tx.one<std::int64_t>(kCountWithBills, billsFrom).value();
}

std::optional<Customer> customerById(db::Tx& tx, const Id& id)
{
    return tx.one<Customer>(kById, id);
}

std::unordered_map<Id, CustomerName> customerNames(db::Tx& tx, std::vector<Id> ids)
{
    return db::byIds<CustomerName>(tx, kNamesOf, std::move(ids));
}

std::optional<Id> customerIdByNumber(db::Tx& tx, std::string_view number)
{
    return tx.one<Id>(kIdByNumber, number);
}

Page<Customer> listCustomers(db::Tx& tx, const CustomerQuery& query)
{
    return customerList().page<Customer>(tx, folded(query));
}

Totals totalOfCustomers(db::Tx& tx, const CustomerQuery& query)
{
    return customerList().totals(tx, folded(query), db::rowsOf(kListCustomers.path, query));
}

const db::List& customerList()
{
    using db::KeyKind;
    using db::Match;
    static const db::SortColumn kId{"id", KeyKind::Bytes};
    static const db::SortColumn kSort{"name_sort", KeyKind::Collated};
    static const db::SortColumn kNumber{"number", KeyKind::Text};
    static const db::SortColumn kBills{"bill_count", KeyKind::Integer};
    static const db::SortColumn kSearch{"name_search", KeyKind::Folded};
    static const db::List list({
        .name = "customers",
        .columns = "id, number, name, phone, email, note, country, created_at, erased_at, bill_count",
        .from = "customers",
        .counted = "customers",
        .filters = {{"country", "country", Match::Equal}, {"search", "name_search", Match::BeginsWith}, {"number", "number", Match::BeginsWith}, {"billsFrom", "bill_count", Match::AtLeast}},
        .sort = "name",
        .paths = {{{}, {}, "name", {kSort, kId}, "customers_by_name"},
                  {{}, {"number"}, "number", {kNumber, kId}, "customers_by_number"},
                  {{}, {"billsFrom"}, "bills", {kBills, kId}, "customers_by_bills"},
                  {{"country"}, {}, "name", {kSort, kId}, "customers_by_country_name"},
                  {{"country"}, {"number"}, "number", {kNumber, kId}, "customers_by_country_number"},
                  {{"search"}, {}, "name", {kSearch, kId}, "customers_by_search"},
                  {{"country", "search"}, {}, "name", {kSearch, kId}, "customers_by_country_search"}},
    });
    return list;
}

} // namespace tijara::customers
