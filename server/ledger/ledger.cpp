// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledger.h"

#include "server/ledger/ledger_store.h"

namespace tijara::ledger {

namespace {

struct AccountBody {
    std::optional<bool> closed;
    std::optional<std::string> code;
    std::optional<std::string> currency;
    std::optional<Id> customer;
    std::optional<AccountKind> kind;
    std::optional<std::string> name;
    std::optional<std::int64_t> overdraft;
    std::optional<StandardAccount> standard;
    std::optional<bool> unlimited;
};
BOOST_DESCRIBE_STRUCT(AccountBody, (), (closed, code, currency, customer, kind, name, overdraft, standard, unlimited))

struct TransferBody {
    std::int64_t amount = 0;
    Id credit;
    std::string_view currency;
    Date day;
    Id debit;
    std::string_view description;
    Id id;
    TransferKind kind = TransferKind::Transfer;
    std::optional<Id> link;
    std::optional<Id> original;
    std::optional<std::string> reference;
};
BOOST_DESCRIBE_STRUCT(TransferBody, (), (amount, credit, currency, day, debit, description, id, kind, link, original, reference))

struct TransfersBody {
    std::vector<TransferBody> transfers;
};
BOOST_DESCRIBE_STRUCT(TransfersBody, (), (transfers))

AccountKind kindOf(StandardAccount standard)
{
    switch (standard) {
    case StandardAccount::Cash:
        return AccountKind::Cash;
    case StandardAccount::Tax:
        return AccountKind::Tax;
    case StandardAccount::Rounding:
        return AccountKind::Rounding;
    case StandardAccount::Sales:
    case StandardAccount::Returns:
    case StandardAccount::Adjustments:
        break;
    }
    return AccountKind::Revenue;
}

Account insert(db::Tx& tx, const http::Actor& actor, Account account)
{
    account.id = tx.newId();
    account.createdAt = tx.now();
    account.held.currency = account.balance.currency;
    insertAccount(tx, account);
    journal::append(tx, actor,
                    {"ledger.account.opened", account.id,
                     toCanonicalJson(AccountBody{{},
                                                 account.code,
                                                 std::string(account.balance.currency.view()),
                                                 account.customerId,
                                                 account.kind,
                                                 account.name,
                                                 account.overdraftMinor,
                                                 account.standard,
                                                 !account.overdraftMinor.has_value()})});
    return account;
}

Account found(db::Tx& tx, const Id& id)
{
    auto account = accountById(tx, id);
    if (!account) {
        throw Problem{ProblemCode::NotFound};
    }
    return *account;
}

Problem inState(const Account& account, const char* state)
{
    return Problem{ProblemCode::InvalidState, {{"accountId", toText(account.id)}, {"state", state}}};
}

// Documents of sale are posted to the others, whatever anybody wishes.
void needOwn(const Account& account)
{
    if (account.closedAt) {
        throw inState(account, "closed");
    }
    if (account.standard || account.customerId) {
        throw inState(account, "for_sales");
    }
}

/// Nobody else writes to the books from here on, and what expired holds nothing of them any more.
void takeTurn(db::Tx& tx, const Parts& parts, const http::Actor& actor)
{
    Sheet(tx, actor, parts.today(actor.tenant)).write();
}

// Code and parameters of the problem; of a complaint about a member, which and why.
Refusal refusalOf(const Problem& problem)
{
    Refusal refusal{std::string(toText(problem.code)), problem.params};
    if (!problem.complaints.empty()) {
        const Complaint& first = problem.complaints.front();
        refusal.params.insert(first.params.begin(), first.params.end());
        refusal.params["path"] = first.path;
        refusal.params["reason"] = first.code;
    }
    return refusal;
}

/// Transfers `begin` to `end` of the batch, all of them or none.
void makeChain(Sheet& sheet, const NewBatch& batch, std::size_t begin, std::size_t end, const Id& id, BatchResult& result, std::vector<Transfer>& made)
{
    const Sheet::Mark mark = sheet.mark();
    const std::size_t madeBefore = made.size();
    const auto link = end - begin > 1 ? std::optional(sheet.tx().newId()) : std::nullopt;
    for (std::size_t at = begin; at < end; ++at) {
        try {
            const NewTransfer& wanted = batch.transfers[at];
            made.push_back(sheet.post(postingOf(sheet, wanted, {link, id})));
            result.results.push_back({made.back().id, {}});
        } catch (const Problem& problem) {
            sheet.undo(mark);
            made.resize(madeBefore);
            result.results.resize(begin);
            for (std::size_t other = begin; other < end; ++other) {
                const Refusal linked{std::string(toText(ProblemCode::LinkedFailed)), {{"index", std::to_string(at)}}};
                result.results.push_back({{}, other == at ? refusalOf(problem) : linked});
            }
            return;
        }
    }
}

} // namespace

Account open(db::Tx& tx, const Parts& parts, const http::Actor& actor, const NewAccount& wanted)
{
    if (wanted.customerId && !parts.customerExists(tx, *wanted.customerId)) {
        throw Problem(std::vector<Complaint>{{"/customerId", "not_found", {}}});
    }
    Account account;
    account.code = wanted.code.value_or("");
    account.name = wanted.name.value_or("");
    account.kind = wanted.kind;
    account.customerId = wanted.customerId;
    // A customer who brings something back may be owed by the shop.
    if (!wanted.unlimited.value_or(wanted.kind == AccountKind::Customer)) {
        account.overdraftMinor = wanted.overdraftMinor.value_or(0);
    }
    account.balance.currency = wanted.currency;
    return insert(tx, actor, std::move(account));
}

Account change(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id, const ChangeAccount& wanted)
{
    takeTurn(tx, parts, actor);
    Account account = found(tx, id);
    needOwn(account);
    AccountBody body;
    if (wanted.name && *wanted.name != account.name) {
        body.name = account.name = *wanted.name;
        updateName(tx, id, account.name);
    }
    if ((wanted.overdraftMinor || wanted.unlimited.value_or(false)) && wanted.overdraftMinor != account.overdraftMinor) {
        account.overdraftMinor = wanted.overdraftMinor;
        if (account.overdraftMinor && account.balance.minor - account.held.minor < -*account.overdraftMinor) {
            throw Problem(std::vector<Complaint>{{"/overdraftMinor", "overdrawn", {{"balance", std::to_string(account.balance.minor - account.held.minor)}}}});
        }
        body.overdraft = account.overdraftMinor;
        body.unlimited = !account.overdraftMinor.has_value();
        updateLimit(tx, id, account.overdraftMinor);
    }
    if (body.name || body.unlimited) {
        journal::append(tx, actor, {"ledger.account.changed", id, toCanonicalJson(body)});
    }
    return account;
}

Account close(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id)
{
    takeTurn(tx, parts, actor);
    Account account = found(tx, id);
    needOwn(account);
    const auto states = accountStates(tx, {id});
    const AccountState& state = states.at(id);
    if (account.balance.minor != 0 || state.heldDebits != 0 || state.heldCredits != 0) {
        throw inState(account, "not_empty");
    }
    account.closedAt = tx.now();
    updateClosed(tx, id, *account.closedAt);
    AccountBody body;
    body.closed = true;
    journal::append(tx, actor, {"ledger.account.closed", id, toCanonicalJson(body)});
    return account;
}

Id standardAccount(db::Tx& tx, const http::Actor& actor, StandardAccount standard, Currency currency)
{
    if (const auto known = accountByStandard(tx, standard, currency)) {
        return *known;
    }
    Account account;
    account.kind = kindOf(standard);
    account.standard = standard;
    account.balance.currency = currency;
    return insert(tx, actor, std::move(account)).id;
}

Id customerAccount(db::Tx& tx, const http::Actor& actor, const Id& customer, Currency currency)
{
    if (const auto known = accountByCustomer(tx, customer, currency)) {
        return *known;
    }
    Account account;
    account.kind = AccountKind::Customer;
    account.customerId = customer;
    account.balance.currency = currency;
    return insert(tx, actor, std::move(account)).id;
}

std::unordered_set<Id> postedOf(db::Tx& tx, std::vector<Id> documents)
{
    return postedDocuments(tx, std::move(documents));
}

Posting postingOf(Sheet& sheet, const NewTransfer& wanted, const Belongs& belongs)
{
    Posting posting;
    posting.kind = wanted.holdMs ? TransferKind::Pending : TransferKind::Transfer;
    posting.debit = wanted.debitAccountId;
    posting.credit = wanted.creditAccountId;
    posting.amount = wanted.amount;
    posting.day = sheet.today();
    posting.link = belongs.link;
    posting.batch = belongs.batch;
    posting.reference = wanted.reference;
    posting.description = wanted.description.value_or("");
    if (wanted.holdMs) {
        posting.expiresAt = Instant{sheet.tx().now().utcMs + *wanted.holdMs};
    }
    return posting;
}

BatchResult makeBatch(Sheet& sheet, const http::Actor& actor, const NewBatch& batch)
{
    BatchResult result{sheet.tx().newId(), {}};
    result.results.reserve(batch.transfers.size());
    std::vector<Transfer> made;
    made.reserve(batch.transfers.size());
    for (std::size_t begin = 0; begin < batch.transfers.size();) {
        std::size_t end = begin + 1;
        while (end < batch.transfers.size() && batch.transfers[end - 1].linked.value_or(false)) {
            ++end;
        }
        makeChain(sheet, batch, begin, end, result.id, result, made);
        begin = end;
    }
    if (!made.empty()) {
        sheet.say(actor, "ledger.batch.made", result.id, journalBody(made));
    }
    return result;
}

std::string journalBody(const std::vector<Transfer>& transfers)
{
    TransfersBody body;
    body.transfers.reserve(transfers.size());
    for (const Transfer& one : transfers) {
        body.transfers.push_back({one.amount.minor, one.creditAccountId, one.amount.currency.view(), one.day, one.debitAccountId, one.description, one.id, one.kind,
                                  one.linkId, one.originalId, one.reference});
    }
    return toCanonicalJson(body);
}

std::vector<TableClass> tables()
{
    using db::Scope;
    return {{Scope::Tenant, "accounts", DataClass::Register},       {Scope::Tenant, "account_balances", DataClass::Derived},
            {Scope::Tenant, "account_days", DataClass::Derived},    {Scope::Tenant, "transfers", DataClass::Fact},
            {Scope::Tenant, "holds", DataClass::Derived},           {Scope::Tenant, "ledger_turns", DataClass::Local},
            {Scope::Tenant, "bank_statements", DataClass::Fact},    {Scope::Tenant, "bank_lines", DataClass::Register}};
}

} // namespace tijara::ledger
