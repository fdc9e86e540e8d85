// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"

#include "server/customers/customers_store.h"
#include "server/journal/journal.h"
#include "server/platform/meanwhile.h"

#include <chrono>

namespace tijara::customers {

namespace {

constexpr std::string_view kEraseJob = "customers.erase";

/// The body of "customers.created": personal values sealed.
struct CustomerCreated {
    std::string number;
    std::string name;
    std::string phone;
    std::string email;
    std::string note;
    std::string country;
};
BOOST_DESCRIBE_STRUCT(CustomerCreated, (), (number, name, phone, email, note, country))

/// The body of "customers.changed": only the members that were changed, personal values sealed.
struct CustomerChanged {
    CustomerValues before;
    CustomerValues after;
};
BOOST_DESCRIBE_STRUCT(CustomerChanged, (), (before, after))

/// The body of "customers.erased".
struct CustomerErased {
    std::string reason;
    std::int64_t documentsKept = 0;
};
BOOST_DESCRIBE_STRUCT(CustomerErased, (), (reason, documentsKept))

/// What the job is given.
struct EraseWork {
    Id customer;
};
BOOST_DESCRIBE_STRUCT(EraseWork, (), (customer))

Customer known(db::Tx& tx, const Id& id)
{
    auto customer = customerById(tx, id);
    if (!customer) {
        throw Problem{ProblemCode::NotFound};
    }
    if (customer->erasedAt) {
        throw Problem{ProblemCode::InvalidState, {{"state", "erased"}}};
    }
    return *customer;
}

// The member takes the new value; true when that changed it.
bool take(std::string& value, const std::optional<std::string>& wanted, std::optional<std::string>& before, std::optional<std::string>& after)
{
    if (!wanted || *wanted == value) {
        return false;
    }
    before = std::exchange(value, *wanted);
    after = wanted;
    return true;
}

void refuseIfChangedMeanwhile(const Customer& customer, const ChangeCustomer& change)
{
    if (!change.was) {
        return;
    }
    Meanwhile meanwhile;
    meanwhile.text("name", change.was->name, customer.name, change.name);
    meanwhile.text("phone", change.was->phone, customer.phone, change.phone);
    meanwhile.text("email", change.was->email, customer.email, change.email);
    meanwhile.text("note", change.was->note, customer.note, change.note);
    meanwhile.text("country", change.was->country, customer.country, change.country);
    meanwhile.refuse();
}

bool take(Customer& customer, const ChangeCustomer& wanted, CustomerChanged& body)
{
    bool changed = take(customer.name, wanted.name, body.before.name, body.after.name);
    changed = take(customer.phone, wanted.phone, body.before.phone, body.after.phone) || changed;
    changed = take(customer.email, wanted.email, body.before.email, body.after.email) || changed;
    changed = take(customer.note, wanted.note, body.before.note, body.after.note) || changed;
    return take(customer.country, wanted.country, body.before.country, body.after.country) || changed;
}

void eraseFromFiles(const Parts& parts, jobs::Work& work)
{
    const Id customer = fromJson<EraseWork>(work.payload).customer;
    const Id tenant = work.actor.tenant;
    parts.vault.destroy(tenant, customer, KeyPurpose::Profile);
    parts.removeNamed(tenant, customer);
    parts.removeFiles(tenant);
    parts.stores.tenant(tenant)->scrub();
}

// An erasure is not done before the last file is clean, however long somebody else reads in it.
std::optional<std::string> eraseAtLast(const Parts& parts, jobs::Work& work)
{
    constexpr auto kPause = std::chrono::milliseconds(200);
    work.progress.total = 1;
    while (!work.stop.stop_requested()) {
        try {
            eraseFromFiles(parts, work);
            work.progress.done = 1;
            return "{}";
        } catch (const Problem& problem) {
            if (problem.code != ProblemCode::Busy) {
                throw;
            }
        }
        std::this_thread::sleep_for(kPause);
    }
    return std::nullopt;
}

} // namespace

Customer create(db::Tx& tx, Vault& vault, const http::Actor& actor, const NewCustomer& wanted)
{
    const Customer customer{tx.newId(),
                            wanted.number.value_or(""),
                            wanted.name.value_or(""),
                            wanted.phone.value_or(""),
                            wanted.email.value_or(""),
                            wanted.note.value_or(""),
                            wanted.country.value_or(""),
                            tx.now(),
                            {}};
    insertCustomer(tx, customer);
    const auto sealed = [&](const std::string& value) { return journal::sealed(tx, vault, actor, customer.id, value); };
    const CustomerCreated body{customer.number,       sealed(customer.name), sealed(customer.phone), sealed(customer.email), sealed(customer.note),
                               customer.country};
    journal::append(tx, actor, {"customers.created", customer.id, toCanonicalJson(body)});
    return customer;
}

Customer change(db::Tx& tx, Vault& vault, const http::Actor& actor, const Id& id, const ChangeCustomer& change)
{
    Customer customer = known(tx, id);
    tx.concerns(id); // the answer shows all of the person, whatever was changed
    refuseIfChangedMeanwhile(customer, change);
    CustomerChanged body;
    if (!take(customer, change, body)) {
        return customer;
    }
    updateCustomer(tx, customer);
    for (CustomerValues* side : {&body.before, &body.after}) {
        for (auto* value : {&side->name, &side->phone, &side->email, &side->note}) {
            if (*value) {
                *value = journal::sealed(tx, vault, actor, id, **value);
            }
        }
    }
    journal::append(tx, actor, {"customers.changed", id, toCanonicalJson(body)});
    return customer;
}

Erasure erase(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id, const EraseCustomer& wanted)
{
    Customer customer = known(tx, id);
    for (std::string* personal : {&customer.name, &customer.phone, &customer.email, &customer.note}) {
        personal->clear();
    }
    customer.erasedAt = tx.now();
    updateCustomer(tx, customer);
    const std::int64_t documentsKept = parts.documentsOf(tx, id);
    journal::append(tx, actor, {"customers.erased", id, toCanonicalJson(CustomerErased{wanted.reason, documentsKept})});
    parts.jobs.enqueue(tx, actor, kEraseJob, customer.number, toCanonicalJson(EraseWork{id}));
    return {customer, documentsKept};
}

Id ensure(db::Tx& tx, const http::Actor& actor, std::string_view number, std::string_view country)
{
    if (const auto found = customerIdByNumber(tx, number)) {
        return *found;
    }
    const Customer customer{tx.newId(), std::string(number), {}, {}, {}, {}, std::string(country), tx.now(), {}};
    insertCustomer(tx, customer);
    journal::append(tx, actor, {"customers.created", customer.id, toCanonicalJson(CustomerCreated{customer.number, {}, {}, {}, {}, customer.country})});
    return customer.id;
}

std::unordered_map<Id, CustomerName> namesOf(db::Tx& tx, std::vector<Id> ids)
{
    return customerNames(tx, std::move(ids));
}

std::vector<Id> beginningWith(db::Tx& tx, const std::string& text)
{
    constexpr std::int64_t kEachMax = 20;
    CustomerQuery byName;
    byName.search = text;
    CustomerQuery byNumber;
    byNumber.number = text;
    std::vector<Id> found;
    for (CustomerQuery* query : {&byName, &byNumber}) {
        query->limit = kEachMax;
        for (const Customer& one : listCustomers(tx, *query).items) {
            found.push_back(one.id);
        }
    }
    return found;
}

std::optional<Id> findByNumber(db::Tx& tx, std::string_view number)
{
    return customerIdByNumber(tx, number);
}

std::int64_t count(db::Tx& tx)
{
    return countCustomers(tx);
}

void countBill(db::Tx& tx, const Id& id)
{
    addBill(tx, id);
}

std::int64_t countWithBills(db::Tx& tx, std::int64_t billsFrom)
{
    return countCustomersWithBills(tx, billsFrom);
}

std::optional<Customer> find(db::Tx& tx, const Id& id)
{
    return customerById(tx, id);
}

void addJobs(const Parts& parts)
{
    parts.jobs.add(std::string(kEraseJob), [parts](jobs::Work& work) { return eraseAtLast(parts, work); }, {}, jobs::Cancel::Refused);
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Tenant, "customers", DataClass::Register}};
}

} // namespace tijara::customers
