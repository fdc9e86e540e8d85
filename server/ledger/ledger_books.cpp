// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledger_books.h"

#include "server/ledger/ledger_store.h"
#include "server/platform/text.h"

#include <algorithm>

namespace tijara::ledger {

namespace {

constexpr std::int64_t kPageSize = 50;
constexpr int kStepsMax = 50; ///< along an account for one page, past entries of later days
constexpr std::int64_t kOwnMax = 1000; ///< a shop's own accounts that are looked through for a name

AccountState stateOf(db::Tx& tx, const Id& account)
{
    auto states = accountStates(tx, {account});
    const auto found = states.find(account);
    if (found == states.end()) {
        throw Problem{ProblemCode::NotFound};
    }
    return std::move(found->second);
}

Entry entryOf(const StoredTransfer& stored, const Id& account, int side)
{
    const Transfer& one = stored.transfer;
    const bool debit = one.debitAccountId == account;
    const std::int64_t grown = (debit ? side : -side) * one.amount.minor;
    return {one.id,
            debit ? stored.debitNumber : stored.creditNumber,
            one.kind,
            debit ? one.creditAccountId : one.debitAccountId,
            {grown, one.amount.currency},
            {debit ? one.debitBalanceMinor : one.creditBalanceMinor, one.amount.currency},
            one.documentId,
            one.reference,
            one.description,
            one.day,
            one.at};
}

/// Where a page begins: its first transfer, and whether that was on the page before.
std::optional<Id> beginningOf(db::Tx& tx, const AccountState& state, const StatementQuery& query)
{
    if (query.after) {
        return query.after;
    }
    if (query.through && state.day > toText(*query.through)) {
        return lastTransferThrough(tx, state.id, *query.through);
    }
    return state.lastTransfer;
}

/// Adds the days of one account, on the side it grows by; what moved since the first of them.
std::int64_t addDays(db::Tx& tx, const AccountState& state, const DaysQuery& query, std::map<std::string, BalanceDay>& days)
{
    std::int64_t since = 0;
    const std::string from = toText(query.from);
    const std::string to = toText(query.to);
    const auto add = [&](const std::string& day, std::int64_t debits, std::int64_t credits) {
        const std::int64_t in = state.side > 0 ? debits : credits;
        const std::int64_t out = state.side > 0 ? credits : debits;
        since += in - out;
        if (day <= to) {
            BalanceDay& one = days[day];
            one.inMinor += in;
            one.outMinor += out;
        }
    };
    for (const DaySum& sum : daysOf(tx, state.id, query.from)) {
        add(sum.day, sum.debits, sum.credits);
    }
    if (state.day >= from) {
        add(state.day, state.dayDebits, state.dayCredits);
    }
    return since;
}

BalanceDays summed(Currency currency, std::int64_t opening, std::map<std::string, BalanceDay>& days)
{
    BalanceDays all{currency, opening, {}};
    std::int64_t balance = opening;
    for (auto& [day, one] : days) {
        one.day = parseDate(day).value_or(Date{});
        one.balanceMinor = balance += one.inMinor - one.outMinor;
        all.days.push_back(one);
    }
    return all;
}

// An answer with their names in it that is kept under a key goes with them.
std::unordered_map<Id, std::string> customersOf(db::Tx& tx, const Parts& parts, std::vector<Id> customers)
{
    for (const Id& customer : customers) {
        tx.concerns(customer);
    }
    return customers.empty() ? std::unordered_map<Id, std::string>() : parts.customerNames(tx, std::move(customers));
}

template <class Row>
void nameBoth(db::Tx& tx, const Parts& parts, std::span<Row> rows)
{
    std::vector<Id> accounts;
    for (const Row& row : rows) {
        accounts.push_back(row.debitAccountId);
        accounts.push_back(row.creditAccountId);
    }
    const auto names = accountNames(tx, parts, std::move(accounts));
    const auto called = [&names](const Id& id) {
        const auto found = names.find(id);
        return found == names.end() ? AccountName{id, {}, {}, AccountKind::Cash} : found->second;
    };
    for (Row& row : rows) {
        AccountName from = called(row.creditAccountId);
        AccountName to = called(row.debitAccountId);
        if (goesFromDebit(to.kind, from.kind)) {
            std::swap(from, to);
        }
        static_cast<BothSides&>(row) = {from.id, from.name, from.standard, to.id, to.name, to.standard};
    }
}

template <class Listed, class Row>
Page<Listed> named(db::Tx& tx, const Parts& parts, Page<Row> page)
{
    Page<Listed> all{{}, std::move(page.next), page.count, std::move(page.sort)};
    for (Row& row : page.items) {
        all.items.push_back({std::move(row), {}});
    }
    nameBoth(tx, parts, std::span(all.items));
    return all;
}

/// Nothing for more accounts than stand on a page: each is read by itself, and only whole kinds are added up by the database.
std::optional<std::int64_t> sumThrough(db::Tx& tx, AccountQuery rows, Date day)
{
    static_cast<ListQuery&>(rows) = {};
    rows.limit = kPageSizeMax;
    const auto page = accountList().page<Account>(tx, rows);
    if (page.next) {
        return std::nullopt;
    }
    std::int64_t sum = 0;
    for (const Account& account : page.items) {
        sum += balanceThrough(tx, account.id, day);
    }
    return sum;
}

bool isLike(const Account& account, const std::string& folded)
{
    return account.standard || searchKey(account.name).find(folded) != std::string::npos || searchKey(account.code).find(folded) != std::string::npos;
}

} // namespace

std::unordered_map<Id, AccountName> accountNames(db::Tx& tx, const Parts& parts, std::vector<Id> accounts)
{
    std::unordered_map<Id, AccountName> names;
    if (accounts.empty()) {
        return names;
    }
    const auto called = calledAccounts(tx, std::move(accounts));
    std::vector<Id> customers;
    for (const auto& [id, one] : called) {
        if (one.customerId) {
            customers.push_back(*one.customerId);
        }
    }
    const auto people = customersOf(tx, parts, std::move(customers));
    for (const auto& [id, one] : called) {
        const auto person = one.customerId ? people.find(*one.customerId) : people.end();
        names.emplace(id, AccountName{id, person != people.end() ? person->second : one.standard ? toText(*one.standard) : one.name, one.standard, one.kind});
    }
    return names;
}

void nameAccounts(db::Tx& tx, const Parts& parts, std::span<Account> accounts)
{
    std::vector<Id> customers;
    for (const Account& account : accounts) {
        if (account.customerId) {
            customers.push_back(*account.customerId);
        }
    }
    const auto people = customersOf(tx, parts, std::move(customers));
    for (Account& account : accounts) {
        if (account.standard) {
            account.name = toText(*account.standard);
        } else if (const auto person = account.customerId ? people.find(*account.customerId) : people.end(); person != people.end()) {
            account.name = person->second;
        }
    }
}

void letGoExpired(db::Tx& tx, std::span<Account> accounts)
{
    if (std::none_of(accounts.begin(), accounts.end(), [](const Account& account) { return account.held.minor != 0; })) {
        return; // of most accounts nothing is held
    }
    for (const ExpiredHold& hold : expiredAmounts(tx, tx.now(), kExpiredAtOnce)) {
        for (Account& account : accounts) {
            if (account.id == (growsByDebit(account.kind) ? hold.creditAccount : hold.debitAccount)) {
                account.held.minor -= hold.amountMinor;
            }
        }
    }
}

std::vector<Account> findAccounts(db::Tx& tx, const Parts& parts, const FindAccounts& wanted)
{
    const std::string folded = searchKey(wanted.text.value_or(""));
    std::vector<Account> found;
    for (Account& account : ownAccounts(tx, kOwnMax)) {
        if (!account.closedAt && isLike(account, folded)) {
            found.push_back(std::move(account));
        }
    }
    if (!folded.empty()) {
        for (Account& account : accountsOfCustomers(tx, parts.findCustomers(tx, *wanted.text))) {
            found.push_back(std::move(account));
        }
    }
    letGoExpired(tx, found);
    nameAccounts(tx, parts, found);
    return found;
}

Page<ListedTransfer> listTransfers(db::Tx& tx, const Parts& parts, const TransferQuery& query)
{
    return named<ListedTransfer>(tx, parts, transferList().page<Transfer>(tx, query));
}

Page<ListedHold> listHolds(db::Tx& tx, const Parts& parts, const HoldQuery& query)
{
    return named<ListedHold>(tx, parts, holdList().page<Hold>(tx, HoldRows{query, tx.now().utcMs + 1}));
}

Statement statementOf(db::Tx& tx, const Parts& parts, const Id& id, const StatementQuery& query)
{
    auto account = accountById(tx, id);
    if (!account) {
        throw Problem{ProblemCode::NotFound};
    }
    letGoExpired(tx, {&*account, 1});
    nameAccounts(tx, parts, {&*account, 1});
    Statement statement{std::move(*account), {}, {}, {}, {}};
    const AccountState state = stateOf(tx, id);
    if (query.through) {
        statement.balanceThrough = Money{balanceThrough(tx, id, *query.through), state.currency};
    }
    const auto limit = static_cast<std::size_t>(query.limit.value_or(kPageSize));
    std::optional<Id> ahead = beginningOf(tx, state, query);
    std::optional<Id> last;
    for (int step = 0; ahead && statement.entries.size() < limit && step < kStepsMax; ++step) {
        const auto rows = entriesBack(tx, id, *ahead, static_cast<std::int64_t>(limit + 1));
        if (rows.empty() || (rows.front().transfer.debitAccountId != id && rows.front().transfer.creditAccountId != id)) {
            throw Problem{ProblemCode::CursorInvalid};
        }
        for (auto row = rows.begin(); row != rows.end() && statement.entries.size() < limit; ++row) {
            const Transfer& one = row->transfer;
            ahead = one.debitAccountId == id ? row->debitPrevious : row->creditPrevious;
            last = one.id;
            if (one.id != query.after && (!query.through || one.day <= *query.through)) {
                statement.entries.push_back(entryOf(*row, id, state.side));
            }
        }
    }
    if (ahead) {
        statement.next = last;
    }
    std::vector<Id> others;
    for (const Entry& entry : statement.entries) {
        others.push_back(entry.otherAccountId);
    }
    for (auto& [other, name] : accountNames(tx, parts, std::move(others))) {
        statement.others.push_back(std::move(name));
    }
    return statement;
}

BalanceDays daysOfAccount(db::Tx& tx, const Id& account, const DaysQuery& query)
{
    const AccountState state = stateOf(tx, account);
    std::map<std::string, BalanceDay> days;
    const std::int64_t since = addDays(tx, state, query, days);
    return summed(state.currency, state.told() - since, days);
}

BalanceDays cashFlow(db::Tx& tx, Currency currency, const DaysQuery& query)
{
    std::map<std::string, BalanceDay> days;
    std::int64_t opening = 0;
    for (const Id& account : moneyAccounts(tx, currency)) {
        const AccountState state = stateOf(tx, account);
        opening += state.told() - addDays(tx, state, query, days);
    }
    return summed(currency, opening, days);
}

TransferDetail detailOf(db::Tx& tx, const Parts& parts, const Id& id)
{
    const auto stored = transferById(tx, id);
    if (!stored) {
        throw Problem{ProblemCode::NotFound};
    }
    TransferDetail detail{{stored->transfer, {}}, {}, followersOf(tx, id), {0, stored->transfer.amount.currency}, {}, {}};
    nameBoth(tx, parts, std::span(&detail.transfer, 1));
    const Transfer& one = detail.transfer;
    if (one.originalId) {
        if (auto original = transferById(tx, *one.originalId)) {
            detail.original = std::move(original->transfer);
        }
    }
    if (one.kind == TransferKind::Pending) {
        detail.expiresAt = expiryOf(tx, id);
        if (detail.expiresAt && *detail.expiresAt <= tx.now()) {
            detail.expiresAt.reset(); // over, though nobody has written so yet
        }
        detail.left.minor = detail.expiresAt ? one.amount.minor : 0;
    } else if (one.kind == TransferKind::Transfer || one.kind == TransferKind::Posted) {
        detail.left.minor = one.amount.minor;
        for (const Transfer& back : detail.followed) {
            detail.left.minor -= back.amount.minor;
        }
    }
    // A document is spoken of in its own entry, a batch in one for all.
    detail.journalEntityId = stored->batchId.value_or(one.documentId.value_or(one.id));
    return detail;
}

Page<Account> listAccounts(db::Tx& tx, const Parts& parts, const AccountQuery& query)
{
    AccountQuery rows = query;
    const auto through = std::exchange(rows.through, std::nullopt); // which accounts there are is the same on any day
    auto page = accountList().page<Account>(tx, rows);
    if (through) {
        for (Account& account : page.items) {
            account.balance.minor = balanceThrough(tx, account.id, *through);
            account.held.minor = 0;
        }
    } else {
        letGoExpired(tx, page.items);
    }
    nameAccounts(tx, parts, page.items);
    return page;
}

Totals totalOfAccounts(db::Tx& tx, const AccountQuery& query)
{
    AccountQuery rows = query;
    rows.through.reset();
    Totals totals = accountList().totals(tx, rows, db::rowsOf(kListAccounts.path, query));
    if (!query.kind && !query.customerId) {
        totals.sums.clear(); // kinds grow on opposite sides: cash and revenue added up say nothing
    }
    if (totals.sums.empty() || !query.through) {
        return totals;
    }
    Figure& figure = totals.sums.front();
    if (query.customerId || query.code) {
        const auto sum = sumThrough(tx, rows, *query.through);
        figure.value = sum.value_or(0);
        if (!sum) {
            totals.sums.clear();
        }
        return totals;
    }
    figure.value = 0;
    for (const KindSum& one : sumsByKind(tx, query.through)) {
        figure.value += one.kind == *query.kind && one.currency == figure.currency ? one.grown() : 0;
    }
    return totals;
}

TrialBalance trialBalance(db::Tx& tx, const std::optional<Date>& through)
{
    TrialBalance books{tx.now(), through, {}};
    for (const KindSum& sum : sumsByKind(tx, through)) {
        if (books.currencies.empty() || books.currencies.back().currency != sum.currency) {
            books.currencies.push_back({sum.currency, 0, 0, {}});
        }
        TrialBalanceOfCurrency& all = books.currencies.back();
        all.debitMinor += sum.debits;
        all.creditMinor += sum.credits;
        Opens rows{std::string(kListAccounts.path), {{"kind", toText(sum.kind)}, {"currency", std::string(sum.currency.view())}}, {}};
        if (through) {
            rows.filter["through"] = toText(*through);
        }
        Opens added = rows;
        added.adds = "balance";
        all.rows.push_back({sum.kind,
                            {sum.accounts, Unit::Count, {}, rows},
                            sum.debits,
                            sum.credits,
                            {sum.grown(), Unit::Money, sum.currency, added}});
    }
    return books;
}

} // namespace tijara::ledger
