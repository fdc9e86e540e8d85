// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Double-entry money: accounts, the transfers between them, holds on what will be transferred, and the books they come to.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::ledger {

/// Of one transfer, and of one line of a bank's statement: nine hundred thousand of them still add up within 64 bits, wherever a list's are.
inline constexpr std::int64_t kAmountMax = 10'000'000'000'000;
/// Of a balance, and of what an account takes in or gives out in a day: nine hundred accounts still add up.
inline constexpr std::int64_t kBalanceMax = 10'000'000'000'000'000;

/// `Customer`: what a customer owes the shop. `Wallet`: what the shop keeps for somebody. `Equity`: what accounts were opened with.
enum class AccountKind { Customer, Cash, Bank, Expense, Wallet, Revenue, Tax, Rounding, Equity };
BOOST_DESCRIBE_ENUM(AccountKind, Customer, Cash, Bank, Expense, Wallet, Revenue, Tax, Rounding, Equity)

/// A debit makes accounts of these kinds grow, a credit the others. Balances are told on that side.
bool growsByDebit(AccountKind kind);

/// The accounts that documents of sale are posted to, one of each a currency; the console has words for them.
enum class StandardAccount { Cash, Sales, Returns, Adjustments, Tax, Rounding };
BOOST_DESCRIBE_ENUM(StandardAccount, Cash, Sales, Returns, Adjustments, Tax, Rounding)

struct Account {
    Id id;
    std::string code; ///< the shop's own, unique; "" when it has none
    std::string name; ///< of a customer's account what they are called now, else their number; of a standard one its word ("cash")
    AccountKind kind = AccountKind::Wallet;
    std::optional<StandardAccount> standard;
    std::optional<Id> customerId;
    Instant createdAt;
    std::optional<Instant> closedAt; ///< takes no transfers any more
    std::optional<std::int64_t> overdraftMinor; ///< how far below zero it may go; absent: any
    Money balance;
    Money held; ///< of the balance, what pending transfers will take that are not over yet
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, code, name, kind, standard, customerId, createdAt, closedAt, overdraftMinor, balance, held))

/// What an account is called beside others, as in Account.
struct AccountName {
    Id id;
    std::string name;
    std::optional<StandardAccount> standard;
    AccountKind kind = AccountKind::Wallet;
};
BOOST_DESCRIBE_STRUCT(AccountName, (), (id, name, standard, kind))

/// Needs a name, except a customer's account, which needs the customer.
struct NewAccount {
    AccountKind kind = AccountKind::Wallet;
    Currency currency;
    std::optional<std::string> name = {};
    std::optional<std::string> code = {};
    std::optional<Id> customerId = {};
    std::optional<std::int64_t> overdraftMinor = {}; ///< none unless given
    std::optional<bool> unlimited = {};              ///< instead of `overdraftMinor`: may go below zero without end
};
BOOST_DESCRIBE_STRUCT(NewAccount, (), (kind, currency, name, code, customerId, overdraftMinor, unlimited))
void check(const NewAccount& account, const Checker& checker);

/// Members left out keep their value. `unlimited` is taken away by an `overdraftMinor`.
struct ChangeAccount {
    std::optional<std::string> name = {};
    std::optional<std::int64_t> overdraftMinor = {};
    std::optional<bool> unlimited = {};
};
BOOST_DESCRIBE_STRUCT(ChangeAccount, (), (name, overdraftMinor, unlimited))
void check(const ChangeAccount& change, const Checker& checker);

/// Sort: holder (the shop's own before those of customers, each by code) and code. Filters: code (begins with), kind, kind with currency,
/// customerId. With `through` balances are those at the end of that day, and nothing is told of what is held.
struct AccountQuery : ListQuery {
    std::optional<AccountKind> kind;
    std::optional<std::string> currency;
    std::optional<Id> customerId;
    std::optional<std::string> code; ///< begins with
    std::optional<Date> through = {};
};
BOOST_DESCRIBE_STRUCT(AccountQuery, (ListQuery), (kind, currency, customerId, code, through))

/// Open accounts by what people know of them: the shop's own by a part of their name or code, customers' by the beginning of the
/// customer's name or number. Standard accounts always come along, for their words are the console's.
struct FindAccounts {
    std::optional<std::string> text; ///< left out: the shop's own alone
};
BOOST_DESCRIBE_STRUCT(FindAccounts, (), (text))

/// `Pending` holds an amount; `Posted` moves it (or less) and `Voided` and `Expired` let it go. `Refund` gives back part of its original,
/// `Reversal` all of it. `Sale` is a part of what a document of sale was posted as: its lines, its tax, its round-off.
enum class TransferKind { Transfer, Pending, Posted, Voided, Expired, Refund, Reversal, Sale };
BOOST_DESCRIBE_ENUM(TransferKind, Transfer, Pending, Posted, Voided, Expired, Refund, Reversal, Sale)

/// Whether it changes balances, or only what is held of them.
bool movesMoney(TransferKind kind);

/// One movement from the account it credits to the account it debits. It is never changed and never deleted.
struct Transfer {
    Id id;
    TransferKind kind = TransferKind::Transfer;
    Id debitAccountId;
    Id creditAccountId;
    Money amount;
    std::int64_t debitBalanceMinor = 0;  ///< of the debited account after it
    std::int64_t creditBalanceMinor = 0; ///< of the credited account after it
    std::optional<Id> originalId;        ///< what it gives back, posts, voids or lets expire
    std::optional<Id> linkId;            ///< the same for all that were made together or not at all
    std::optional<Id> documentId;
    std::optional<std::string> reference; ///< of the other side: a bank's, a payment provider's
    std::string description;
    Date day; ///< in the tenant's zone; of a sale its document's
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Transfer, (), (id, kind, debitAccountId, creditAccountId, amount, debitBalanceMinor, creditBalanceMinor, originalId, linkId, documentId, reference, description, day, at))

/// Money goes from the account that is credited to the one that is debited; between two that a credit makes grow, such as two wallets, it
/// goes the other way.
bool goesFromDebit(AccountKind debit, AccountKind credit);

/// The two accounts of a transfer as people see them, and what they are called.
struct BothSides {
    Id fromAccountId;
    std::string fromName;
    std::optional<StandardAccount> fromStandard;
    Id toAccountId;
    std::string toName;
    std::optional<StandardAccount> toStandard;
};
BOOST_DESCRIBE_STRUCT(BothSides, (), (fromAccountId, fromName, fromStandard, toAccountId, toName, toStandard))

struct ListedTransfer : Transfer, BothSides {};
BOOST_DESCRIBE_STRUCT(ListedTransfer, (Transfer, BothSides), ())

struct NewTransfer {
    Id debitAccountId;
    Id creditAccountId;
    Money amount;
    std::optional<std::string> reference = {};
    std::optional<std::string> description = {};
    std::optional<std::int64_t> holdMs = {}; ///< pending for so long; then it is let go unless it was posted
    std::optional<bool> linked = {};         ///< in a batch: to the next one; either all of a chain are made or none
};
BOOST_DESCRIBE_STRUCT(NewTransfer, (), (debitAccountId, creditAccountId, amount, reference, description, holdMs, linked))
void check(const NewTransfer& transfer, const Checker& checker);

inline constexpr std::size_t kBatchMax = 1000;

struct NewBatch {
    std::vector<NewTransfer> transfers; ///< 1 … kBatchMax
};
BOOST_DESCRIBE_STRUCT(NewBatch, (), (transfers))
void check(const NewBatch& batch, const Checker& checker);

/// Why one transfer of a batch was not made: a problem's code with its parameters.
struct Refusal {
    std::string code;
    std::map<std::string, std::string> params;
};
BOOST_DESCRIBE_STRUCT(Refusal, (), (code, params))

/// One of the two.
struct TransferResult {
    std::optional<Id> transferId;
    std::optional<Refusal> refusal;
};
BOOST_DESCRIBE_STRUCT(TransferResult, (), (transferId, refusal))

struct BatchResult {
    Id id;
    std::vector<TransferResult> results; ///< one for each transfer asked for, in their order
};
BOOST_DESCRIBE_STRUCT(BatchResult, (), (id, results))

/// Of what is left of the original: all unless an amount is given.
struct PartOfTransfer {
    std::optional<std::int64_t> amountMinor = {};
    std::optional<std::string> description = {};
};
BOOST_DESCRIBE_STRUCT(PartOfTransfer, (), (amountMinor, description))
void check(const PartOfTransfer& part, const Checker& checker);

struct Remark {
    std::optional<std::string> description = {};
};
BOOST_DESCRIBE_STRUCT(Remark, (), (description))
void check(const Remark& remark, const Checker& checker);

struct TransferDetail {
    ListedTransfer transfer;
    std::optional<Transfer> original;
    std::vector<Transfer> followed; ///< by refunds, a reversal, or what became of a pending one; oldest first
    Money left;                     ///< what can still be given back, or posted of a pending one
    std::optional<Instant> expiresAt; ///< while it is pending
    Id journalEntityId;             ///< under which the audit trail speaks of it
};
BOOST_DESCRIBE_STRUCT(TransferDetail, (), (transfer, original, followed, left, expiresAt, journalEntityId))

/// Sort: entry order, newest first. One of the filters at a time.
struct TransferQuery : ListQuery {
    std::optional<TransferKind> kind;
    std::optional<Id> documentId;
    std::optional<Id> originalId;
    std::optional<std::string> reference; ///< exactly
};
BOOST_DESCRIBE_STRUCT(TransferQuery, (ListQuery), (kind, documentId, originalId, reference))

/// A line of an account's statement. Amount and balance are told on the side the account grows by.
struct Entry {
    Id transferId;
    std::int64_t number = 0; ///< from 1, without gaps
    TransferKind kind = TransferKind::Transfer;
    Id otherAccountId;
    Money amount;
    Money balance; ///< after it, as it was written: days need not follow each other, for a bank's lines come late
    std::optional<Id> documentId;
    std::optional<std::string> reference;
    std::string description;
    Date day;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (transferId, number, kind, otherAccountId, amount, balance, documentId, reference, description, day, at))

/// The last written first. `after`: where the page before ended; `through`: only entries of days up to that one.
struct StatementQuery {
    std::optional<std::int64_t> limit; ///< 1 … kPageSizeMax, 50 unless said
    std::optional<Id> after;
    std::optional<Date> through;
};
BOOST_DESCRIBE_STRUCT(StatementQuery, (), (limit, after, through))
void check(const StatementQuery& query, const Checker& checker);

struct Statement {
    Account account;
    std::vector<Entry> entries;
    std::optional<Id> next; ///< absent on the last page; a page before it may be short
    std::vector<AccountName> others; ///< what the other accounts of the entries are called
    std::optional<Money> balanceThrough; ///< with `through`: at the end of that day, which no entry's balance need be
};
BOOST_DESCRIBE_STRUCT(Statement, (), (account, entries, next, others, balanceThrough))

/// At most 1,000 days, both included.
struct DaysQuery {
    Date from;
    Date to;
};
BOOST_DESCRIBE_STRUCT(DaysQuery, (), (from, to))
void check(const DaysQuery& query, const Checker& checker);

/// What an account, or several, took in and gave out on one day; the balance at its end.
struct BalanceDay {
    Date day;
    std::int64_t inMinor = 0;
    std::int64_t outMinor = 0;
    std::int64_t balanceMinor = 0;
};
BOOST_DESCRIBE_STRUCT(BalanceDay, (), (day, inMinor, outMinor, balanceMinor))

struct BalanceDays {
    Currency currency;
    std::int64_t openingMinor = 0;
    std::vector<BalanceDay> days; ///< those on which something moved
};
BOOST_DESCRIBE_STRUCT(BalanceDays, (), (currency, openingMinor, days))

/// A pending transfer that is neither posted nor let go.
struct Hold {
    Id transferId;
    Instant expiresAt;
    Id debitAccountId;
    Id creditAccountId;
    Money amount;
    std::optional<std::string> reference;
    std::string description;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Hold, (), (transferId, expiresAt, debitAccountId, creditAccountId, amount, reference, description, at))

struct ListedHold : Hold, BothSides {};
BOOST_DESCRIBE_STRUCT(ListedHold, (Hold, BothSides), ())

/// Sort: expiresAt, the next to expire first.
struct HoldQuery : ListQuery {};
BOOST_DESCRIBE_STRUCT(HoldQuery, (ListQuery), ())

struct TrialBalanceQuery {
    std::optional<Date> through; ///< at the end of that day; now unless said
};
BOOST_DESCRIBE_STRUCT(TrialBalanceQuery, (), (through))

/// One kind of account in one currency: what its accounts come to, those with a balance to the debit and those with one to the credit.
struct TrialBalanceRow {
    AccountKind kind = AccountKind::Cash;
    Figure accounts;
    std::int64_t debitMinor = 0;
    std::int64_t creditMinor = 0;
    Figure balance; ///< on the side the kind grows by
};
BOOST_DESCRIBE_STRUCT(TrialBalanceRow, (), (kind, accounts, debitMinor, creditMinor, balance))

struct TrialBalanceOfCurrency {
    Currency currency;
    std::int64_t debitMinor = 0;
    std::int64_t creditMinor = 0; ///< always the same as the debits
    std::vector<TrialBalanceRow> rows;
};
BOOST_DESCRIBE_STRUCT(TrialBalanceOfCurrency, (), (currency, debitMinor, creditMinor, rows))

struct TrialBalance {
    Instant asOf;
    std::optional<Date> through;
    std::vector<TrialBalanceOfCurrency> currencies;
};
BOOST_DESCRIBE_STRUCT(TrialBalance, (), (asOf, through, currencies))

/// What a walk over all transfers found. `reason` says how the first fault shows: "balance" (an account's balance is not what its entries
/// come to), "held", "day", "chain" (an entry does not follow the one before), "refund" (more given back than there was), "currency"
/// (debits and credits differ), "hold".
struct LedgerVerification {
    bool good = false;
    std::int64_t transfers = 0;
    std::int64_t accounts = 0;
    std::optional<std::string> reason;
    std::optional<Id> accountId;
    std::optional<Id> transferId;
};
BOOST_DESCRIBE_STRUCT(LedgerVerification, (), (good, transfers, accounts, reason, accountId, transferId))

inline constexpr Route<AccountQuery, Page<Account>> kListAccounts{Method::Get, "/api/v1/accounts"};
inline constexpr Route<AccountQuery, Totals> kTotalOfAccounts{Method::Get, "/api/v1/accounts/totals"};
inline constexpr Route<FindAccounts, std::vector<Account>> kFindAccounts{Method::Get, "/api/v1/accounts/find"};
inline constexpr Route<Nothing, Account> kAccount{Method::Get, "/api/v1/accounts/{id}"};
inline constexpr Route<NewAccount, Account> kOpenAccount{Method::Post, "/api/v1/accounts"};
inline constexpr Route<ChangeAccount, Account> kChangeAccount{Method::Patch, "/api/v1/accounts/{id}"};
inline constexpr Route<Nothing, Account> kCloseAccount{Method::Post, "/api/v1/accounts/{id}/close"};
inline constexpr Route<StatementQuery, Statement> kStatement{Method::Get, "/api/v1/accounts/{id}/entries"};
inline constexpr Route<DaysQuery, BalanceDays> kBalanceDays{Method::Get, "/api/v1/accounts/{id}/days"};
inline constexpr Route<TransferQuery, Page<ListedTransfer>> kListTransfers{Method::Get, "/api/v1/transfers"};
inline constexpr Route<TransferQuery, Totals> kTotalOfTransfers{Method::Get, "/api/v1/transfers/totals"};
inline constexpr Route<Nothing, TransferDetail> kTransfer{Method::Get, "/api/v1/transfers/{id}"};
inline constexpr Route<NewTransfer, Transfer> kMakeTransfer{Method::Post, "/api/v1/transfers"};
inline constexpr Route<NewBatch, BatchResult> kMakeTransfers{Method::Post, "/api/v1/transfers/batch"};
inline constexpr Route<PartOfTransfer, Transfer> kRefundTransfer{Method::Post, "/api/v1/transfers/{id}/refund"};
inline constexpr Route<Remark, Transfer> kReverseTransfer{Method::Post, "/api/v1/transfers/{id}/reverse"};
inline constexpr Route<PartOfTransfer, Transfer> kPostTransfer{Method::Post, "/api/v1/transfers/{id}/post"};
inline constexpr Route<Remark, Transfer> kVoidTransfer{Method::Post, "/api/v1/transfers/{id}/void"};
inline constexpr Route<HoldQuery, Page<ListedHold>> kListHolds{Method::Get, "/api/v1/holds"};
inline constexpr Route<TrialBalanceQuery, TrialBalance> kTrialBalance{Method::Get, "/api/v1/trial-balance"};
/// Of all cash and bank accounts in the shop's currency.
inline constexpr Route<DaysQuery, BalanceDays> kCashFlow{Method::Get, "/api/v1/cash-flow"};
inline constexpr Route<Nothing, LedgerVerification> kVerifyLedger{.method = Method::Post, .path = "/api/v1/ledger/verify", .writes = false};

} // namespace tijara::ledger
