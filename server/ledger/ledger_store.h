// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All SQL of the ledger's tables.

#include "server/ledger/ledger_rules.h"
#include "server/platform/db/list.h"

#include <unordered_map>
#include <unordered_set>

namespace tijara::ledger {

/// Waits until no other writer of this ledger is at work, and keeps them waiting until the end of the transaction.
void takeTurn(db::Tx& tx);

void insertAccount(db::Tx& tx, const Account& account);
void updateName(db::Tx& tx, const Id& account, std::string_view name);
void updateLimit(db::Tx& tx, const Id& account, const std::optional<std::int64_t>& overdraftMinor);
void updateClosed(db::Tx& tx, const Id& account, Instant at);
std::optional<Account> accountById(db::Tx& tx, const Id& account);
std::optional<Id> accountByStandard(db::Tx& tx, StandardAccount standard, Currency currency);
std::optional<Id> accountByCustomer(db::Tx& tx, const Id& customer, Currency currency);
/// The shop's own, by code.
std::vector<Account> ownAccounts(db::Tx& tx, std::int64_t limit);
std::vector<Account> accountsOfCustomers(db::Tx& tx, std::vector<Id> customers);
/// What is known here of what an account is called.
struct CalledAccount {
    Id id;
    std::string name;
    std::optional<StandardAccount> standard;
    std::optional<Id> customerId;
    AccountKind kind = AccountKind::Wallet;
};
BOOST_DESCRIBE_STRUCT(CalledAccount, (), (id, name, standard, customerId, kind))
std::unordered_map<Id, CalledAccount> calledAccounts(db::Tx& tx, std::vector<Id> accounts);
const db::List& accountList();

std::unordered_map<Id, AccountState> accountStates(db::Tx& tx, std::vector<Id> accounts);
void saveState(db::Tx& tx, const AccountState& account);
void addDay(db::Tx& tx, const DayOver& day);

void insertTransfer(db::Tx& tx, const StoredTransfer& stored);
std::optional<StoredTransfer> transferById(db::Tx& tx, const Id& transfer);
/// Of all accounts, the oldest few.
std::vector<Transfer> transfersByReference(db::Tx& tx, std::string_view reference);
std::vector<Transfer> followersOf(db::Tx& tx, const Id& original);
const db::List& transferList();
std::unordered_set<Id> postedDocuments(db::Tx& tx, std::vector<Id> documents);

void insertHold(db::Tx& tx, const Id& transfer, Instant expiresAt);
void deleteHold(db::Tx& tx, const Id& transfer);
std::optional<Instant> expiryOf(db::Tx& tx, const Id& transfer);
/// The oldest; those beyond are let go by whoever writes next, and can no longer be posted.
inline constexpr std::int64_t kExpiredAtOnce = 1000;
std::vector<Id> expiredHolds(db::Tx& tx, Instant now, std::int64_t limit);
/// What those that are over by now held.
struct ExpiredHold {
    Id debitAccount;
    Id creditAccount;
    std::int64_t amountMinor = 0;
};
BOOST_DESCRIBE_STRUCT(ExpiredHold, (), (debitAccount, creditAccount, amountMinor))
std::vector<ExpiredHold> expiredAmounts(db::Tx& tx, Instant now, std::int64_t limit);
/// With those that expired and wait for the next writer, unless it is asked from when on.
struct HoldRows : HoldQuery {
    std::optional<std::int64_t> expiresFrom;
};
BOOST_DESCRIBE_STRUCT(HoldRows, (HoldQuery), (expiresFrom))
const db::List& holdList();

/// Backwards from `from`, which is included, along one account.
std::vector<StoredTransfer> entriesBack(db::Tx& tx, const Id& account, const Id& from, std::int64_t limit);
/// The account's last transfer of that day or the last one before it on which something moved; the day still being summed up aside.
std::optional<Id> lastTransferThrough(db::Tx& tx, const Id& account, Date day);

struct DaySum {
    std::string day;
    std::int64_t debits = 0;
    std::int64_t credits = 0;
};
BOOST_DESCRIBE_STRUCT(DaySum, (), (day, debits, credits))
/// From that day on, oldest first.
std::vector<DaySum> daysOf(db::Tx& tx, const Id& account, Date from);
std::vector<Id> moneyAccounts(db::Tx& tx, Currency currency);

struct KindSum {
    Currency currency;
    AccountKind kind = AccountKind::Cash;
    std::int64_t accounts = 0;
    std::int64_t debits = 0;
    std::int64_t credits = 0;
    /// On the side the kind grows by.
    [[nodiscard]] std::int64_t grown() const { return growsByDebit(kind) ? debits - credits : credits - debits; }
};
BOOST_DESCRIBE_STRUCT(KindSum, (), (currency, kind, accounts, debits, credits))
/// Now, or at the end of a day.
std::vector<KindSum> sumsByKind(db::Tx& tx, const std::optional<Date>& through);
/// At the end of that day, on the side the account grows by.
std::int64_t balanceThrough(db::Tx& tx, const Id& account, Date day);

/// A transfer beside its original and the entries before it, for the walk over all of them.
struct Neighbour {
    Id debitAccount;
    std::int64_t debitBalance = 0;
    std::int64_t debitNumber = 0;
    std::int64_t creditBalance = 0;
    std::int64_t creditNumber = 0;
};
BOOST_DESCRIBE_STRUCT(Neighbour, (), (debitAccount, debitBalance, debitNumber, creditBalance, creditNumber))
struct Original {
    TransferKind kind = TransferKind::Transfer;
    std::int64_t amountMinor = 0;
};
struct Walked {
    StoredTransfer stored;
    std::optional<Original> original;
    std::optional<Neighbour> beforeDebit;
    std::optional<Neighbour> beforeCredit;
};
void eachTransfer(db::Tx& tx, const std::function<void(const Walked&)>& visit);
void eachState(db::Tx& tx, const std::function<void(const AccountState&)>& visit);
void eachDay(db::Tx& tx, const std::function<void(const Id& account, const DaySum& day)>& visit);
std::vector<Id> allHolds(db::Tx& tx);

} // namespace tijara::ledger
