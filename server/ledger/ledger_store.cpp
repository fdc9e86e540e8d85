// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledger_store.h"

#include "server/platform/db/by_ids.h"

namespace tijara::ledger {

namespace {

// In the order of Account's members; balances are told on the side the account grows by.
constexpr const char* kAccountColumns = "a.id, a.code, a.name, a.kind, a.standard, a.customer_id, a.created_at, a.closed_at, b.overdraft_minor, "
                                        "b.side * b.balance_minor, b.currency, CASE WHEN b.side = 1 THEN b.held_credits ELSE b.held_debits END, b.currency";
constexpr const char* kAccountTables = "accounts a JOIN account_balances b ON b.account_id = a.id";
// In the order of Transfer's members, then of StoredTransfer's.
constexpr const char* kTransferColumns = "id, kind, debit_account, credit_account, amount_minor, currency, debit_balance, credit_balance, original_id, link_id, "
                                         "document_id, reference, description, day, at";
constexpr const char* kStoredColumns = "debit_number, credit_number, debit_previous, credit_previous, batch_id";
constexpr const char* kStateColumns = "account_id, currency, side, overdraft_minor, closed, balance_minor, held_debits, held_credits, entries, last_transfer, day, "
                                      "day_debits, day_credits";

// Whose an account is: the shop's own stand before all those of customers.
constexpr std::int64_t kOfShop = 0;
constexpr std::int64_t kOfCustomer = 1;

const db::Sql kTakeTurn("UPDATE ledger_turns SET taken = taken + 1 WHERE one = 1");

const db::Sql kInsertAccount("INSERT INTO accounts (id, code, name, kind, currency, standard, customer_id, created_at, holder) "
                             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
const db::Sql kInsertBalance("INSERT INTO account_balances (account_id, currency, side, overdraft_minor, closed, balance_minor, held_debits, held_credits, entries, "
                             "day, day_debits, day_credits) VALUES ($1, $2, $3, $4, 0, 0, 0, 0, 0, '', 0, 0)");
const db::Sql kUpdateName("UPDATE accounts SET name = $1 WHERE id = $2");
const db::Sql kUpdateLimit("UPDATE account_balances SET overdraft_minor = $1 WHERE account_id = $2");
const db::Sql kUpdateClosed("UPDATE accounts SET closed_at = $1 WHERE id = $2");
const db::Sql kUpdateClosedState("UPDATE account_balances SET closed = 1 WHERE account_id = $1");
const db::Sql kAccountById(std::string("SELECT ") + kAccountColumns + " FROM " + kAccountTables + " WHERE a.id = $1");
const db::Sql kAccountByStandard("SELECT id FROM accounts WHERE standard = $1 AND currency = $2");
const db::Sql kAccountByCustomer("SELECT id FROM accounts WHERE customer_id = $1 AND currency = $2");
const db::Sql kOwnAccounts(std::string("SELECT ") + kAccountColumns + " FROM " + kAccountTables + " WHERE a.holder = 0 ORDER BY a.code, a.id LIMIT $1");
const db::Sql kAccountsOfCustomers(db::ofIds(std::string("SELECT ") + kAccountColumns + " FROM " + kAccountTables + " WHERE a.customer_id IN"));
const db::Sql kCalled(db::ofIds("SELECT id, name, standard, customer_id, kind FROM accounts WHERE id IN"));
const db::Sql kMoneyAccounts("SELECT id FROM accounts WHERE kind IN ('cash', 'bank') AND currency = $1");

const db::Sql kState(std::string("SELECT ") + kStateColumns + " FROM account_balances WHERE account_id = $1");
const db::Sql kStates(db::ofIds(std::string("SELECT ") + kStateColumns + " FROM account_balances WHERE account_id IN"));
const db::Sql kSaveState("UPDATE account_balances SET balance_minor = $1, held_debits = $2, held_credits = $3, entries = $4, last_transfer = $5, day = $6, "
                         "day_debits = $7, day_credits = $8 WHERE account_id = $9");
// The same for many at once; the row is there.
const db::Sql kSaveStates(std::string("INSERT INTO account_balances (") + kStateColumns + ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) "
                          "ON CONFLICT (account_id) DO UPDATE SET balance_minor = excluded.balance_minor, held_debits = excluded.held_debits, held_credits = excluded.held_credits, "
                          "entries = excluded.entries, last_transfer = excluded.last_transfer, day = excluded.day, day_debits = excluded.day_debits, day_credits = excluded.day_credits",
                          db::Sql::Rows::Many);
const db::Sql kAddDay("INSERT INTO account_days (account_id, day, debits, credits, last_transfer) VALUES ($1, $2, $3, $4, $5) "
                      "ON CONFLICT (account_id, day) DO UPDATE SET debits = account_days.debits + excluded.debits, credits = account_days.credits + excluded.credits, "
                      "last_transfer = excluded.last_transfer");

const db::Sql kInsertTransfer("INSERT INTO transfers (id, kind, debit_account, credit_account, amount_minor, currency, debit_balance, credit_balance, original_id, "
                              "link_id, document_id, reference, description, day, at, debit_number, credit_number, debit_previous, credit_previous, batch_id) "
                              "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)", db::Sql::Rows::Many);
const db::Sql kTransferById(std::string("SELECT ") + kTransferColumns + ", " + kStoredColumns + " FROM transfers WHERE id = $1");
const db::Sql kByReference(std::string("SELECT ") + kTransferColumns + " FROM transfers WHERE reference = $1 ORDER BY id LIMIT 20");
const db::Sql kFollowers(std::string("SELECT ") + kTransferColumns + " FROM transfers WHERE original_id = $1 ORDER BY id");

const db::Sql kPosted(db::ofIds("SELECT document_id FROM transfers WHERE document_id IN"));

const db::Sql kInsertHold("INSERT INTO holds (transfer_id, expires_at) VALUES ($1, $2)");
const db::Sql kDeleteHold("DELETE FROM holds WHERE transfer_id = $1");
const db::Sql kExpiry("SELECT expires_at FROM holds WHERE transfer_id = $1");
const db::Sql kExpired("SELECT transfer_id FROM holds WHERE expires_at <= $1 ORDER BY expires_at, transfer_id LIMIT $2");
const db::Sql kExpiredAmounts("SELECT t.debit_account, t.credit_account, t.amount_minor FROM holds h JOIN transfers t ON t.id = h.transfer_id WHERE h.expires_at <= $1 ORDER BY h.expires_at, h.transfer_id LIMIT $2");
const db::Sql kAllHolds("SELECT transfer_id FROM holds");

// Each step reads the one row the row before it names, by its primary key.
const db::Sql kEntriesBack(std::string("WITH RECURSIVE walk(step, next) AS (SELECT 1, t.id FROM transfers t WHERE t.id = $1 UNION ALL "
                                       "SELECT walk.step + 1, CASE WHEN t.debit_account = $2 THEN t.debit_previous ELSE t.credit_previous END FROM walk "
                                       "JOIN transfers t ON t.id = walk.next WHERE walk.step < $3) "
                                       "SELECT ") + kTransferColumns + ", " + kStoredColumns + " FROM walk JOIN transfers ON transfers.id = walk.next ORDER BY walk.step");
// The last one written: documents that are brought in have days before those of what stands in the books already.
const db::Sql kLastThrough("SELECT last_transfer FROM account_days WHERE account_id = $1 AND day <= $2 ORDER BY last_transfer DESC LIMIT 1");
const db::Sql kDays("SELECT day, debits, credits FROM account_days WHERE account_id = $1 AND day >= $2 ORDER BY day");
const std::string kSumsOf = "SELECT a.currency, a.kind, count(*), CAST(coalesce(sum(CASE WHEN b.balance_minor > 0 THEN b.balance_minor END), 0) AS bigint), "
                            "CAST(coalesce(-sum(CASE WHEN b.balance_minor < 0 THEN b.balance_minor END), 0) AS bigint) FROM ";
const std::string kByKind = " b JOIN accounts a ON a.id = b.account_id GROUP BY a.currency, a.kind ORDER BY a.currency, a.kind";
const db::Sql kSumsByKind(kSumsOf + "account_balances" + kByKind);
// What moved after the day is taken back: of the days that are over, and of the one that is not.
const std::string kThrough = "SELECT s.account_id, s.side, s.balance_minor - CASE WHEN s.day > $1 THEN s.day_debits - s.day_credits ELSE 0 END - "
                             "coalesce((SELECT CAST(sum(d.debits - d.credits) AS bigint) FROM account_days d WHERE d.account_id = s.account_id AND d.day > $1), 0) AS balance_minor "
                             "FROM account_balances s";
const db::Sql kSumsThrough(kSumsOf + "(" + kThrough + ")" + kByKind);
const db::Sql kBalanceThrough("SELECT side * balance_minor FROM (" + kThrough + " WHERE s.account_id = $2) b");

const db::Sql kWalk("SELECT t.id, t.kind, t.debit_account, t.credit_account, t.amount_minor, t.currency, t.debit_balance, t.credit_balance, t.original_id, t.link_id, "
                    "t.document_id, t.reference, t.description, t.day, t.at, t.debit_number, t.credit_number, t.debit_previous, t.credit_previous, t.batch_id, "
                    "o.kind, coalesce(o.amount_minor, 0), d.debit_account, d.debit_balance, d.debit_number, d.credit_balance, d.credit_number, "
                    "c.debit_account, c.debit_balance, c.debit_number, c.credit_balance, c.credit_number "
                    "FROM transfers t LEFT JOIN transfers o ON o.id = t.original_id LEFT JOIN transfers d ON d.id = t.debit_previous "
                    "LEFT JOIN transfers c ON c.id = t.credit_previous WHERE t.id > $1 ORDER BY t.id LIMIT 2000");
const db::Sql kEachState(std::string("SELECT ") + kStateColumns + " FROM account_balances WHERE account_id > $1 ORDER BY account_id LIMIT 2000");
const db::Sql kEachDay("SELECT account_id, day, debits, credits FROM account_days WHERE (account_id, day) > ($1, $2) ORDER BY account_id, day LIMIT 2000");

struct PostedRow {
    Id id;
};
BOOST_DESCRIBE_STRUCT(PostedRow, (), (id))

std::optional<Neighbour> neighbourIn(db::Row& row)
{
    const auto debitAccount = row.next<std::optional<Id>>();
    Neighbour one;
    one.debitAccount = debitAccount.value_or(Id{});
    one.debitBalance = row.next<std::int64_t>();
    one.debitNumber = row.next<std::int64_t>();
    one.creditBalance = row.next<std::int64_t>();
    one.creditNumber = row.next<std::int64_t>();
    return debitAccount ? std::optional(one) : std::nullopt;
}

} // namespace

void takeTurn(db::Tx& tx)
{
    if (tx.writesAreConcurrent()) {
        tx.send(kTakeTurn);
    }
}

void insertAccount(db::Tx& tx, const Account& account)
{
    try {
        tx.run(kInsertAccount, account.id, account.code, account.name, account.kind, account.balance.currency, account.standard, account.customerId, account.createdAt,
               account.customerId ? kOfCustomer : kOfShop);
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique || (error.constraint != "accounts_code" && error.constraint != "accounts_customer_id_currency")) {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({error.constraint == "accounts_code" ? "/code" : "/customerId", "already_exists", {}});
        throw taken;
    }
    tx.send(kInsertBalance, account.id, account.balance.currency, growsByDebit(account.kind) ? 1 : -1, account.overdraftMinor);
}

void updateName(db::Tx& tx, const Id& account, std::string_view name)
{
    tx.send(kUpdateName, name, account);
}

void updateLimit(db::Tx& tx, const Id& account, const std::optional<std::int64_t>& overdraftMinor)
{
    tx.send(kUpdateLimit, overdraftMinor, account);
}

void updateClosed(db::Tx& tx, const Id& account, Instant at)
{
    tx.send(kUpdateClosed, at, account);
    tx.send(kUpdateClosedState, account);
}

std::optional<Account> accountById(db::Tx& tx, const Id& account)
{
    return tx.one<Account>(kAccountById, account);
}

std::optional<Id> accountByStandard(db::Tx& tx, StandardAccount standard, Currency currency)
{
    return tx.one<Id>(kAccountByStandard, standard, currency);
}

std::optional<Id> accountByCustomer(db::Tx& tx, const Id& customer, Currency currency)
{
    return tx.one<Id>(kAccountByCustomer, customer, currency);
}

std::vector<Account> ownAccounts(db::Tx& tx, std::int64_t limit)
{
    return tx.all<Account>(kOwnAccounts, limit);
}

std::vector<Account> accountsOfCustomers(db::Tx& tx, std::vector<Id> customers)
{
    std::vector<Account> accounts;
    db::eachOfIds(tx, kAccountsOfCustomers, std::move(customers), [&accounts](db::Row& row) { accounts.push_back(row.next<Account>()); });
    return accounts;
}

std::unordered_map<Id, CalledAccount> calledAccounts(db::Tx& tx, std::vector<Id> accounts)
{
    return db::byIds<CalledAccount>(tx, kCalled, std::move(accounts));
}

std::unordered_map<Id, AccountState> accountStates(db::Tx& tx, std::vector<Id> accounts)
{
    std::unordered_map<Id, AccountState> states;
    if (!tx.writesAreConcurrent() || accounts.size() == 1) {
        for (const Id& account : accounts) {
            if (auto state = tx.one<AccountState>(kState, account)) {
                states.emplace(account, std::move(*state));
            }
        }
        return states;
    }
    return db::byIds<AccountState>(tx, kStates, std::move(accounts));
}

void saveState(db::Tx& tx, const AccountState& account)
{
    if (tx.writesAreConcurrent()) {
        tx.send(kSaveStates, account.id, account.currency, account.side, account.overdraftMinor, account.closed, account.balanceMinor, account.heldDebits, account.heldCredits,
                account.entries, account.lastTransfer, account.day, account.dayDebits, account.dayCredits);
        return;
    }
    tx.send(kSaveState, account.balanceMinor, account.heldDebits, account.heldCredits, account.entries, account.lastTransfer, account.day, account.dayDebits,
            account.dayCredits, account.id);
}

void addDay(db::Tx& tx, const DayOver& day)
{
    tx.send(kAddDay, day.account, day.day, day.debits, day.credits, day.lastTransfer);
}

void insertTransfer(db::Tx& tx, const StoredTransfer& stored)
{
    const Transfer& one = stored.transfer;
    tx.send(kInsertTransfer, one.id, one.kind, one.debitAccountId, one.creditAccountId, one.amount, one.debitBalanceMinor, one.creditBalanceMinor, one.originalId,
            one.linkId, one.documentId, one.reference, one.description, one.day, one.at, stored.debitNumber, stored.creditNumber, stored.debitPrevious,
            stored.creditPrevious, stored.batchId);
}

std::optional<StoredTransfer> transferById(db::Tx& tx, const Id& transfer)
{
    return tx.one<StoredTransfer>(kTransferById, transfer);
}

std::vector<Transfer> transfersByReference(db::Tx& tx, std::string_view reference)
{
    return tx.all<Transfer>(kByReference, reference);
}

std::vector<Transfer> followersOf(db::Tx& tx, const Id& original)
{
    return tx.all<Transfer>(kFollowers, original);
}

std::unordered_set<Id> postedDocuments(db::Tx& tx, std::vector<Id> documents)
{
    std::unordered_set<Id> posted;
    for (const auto& [id, row] : db::byIds<PostedRow>(tx, kPosted, std::move(documents))) {
        posted.insert(id);
    }
    return posted;
}

void insertHold(db::Tx& tx, const Id& transfer, Instant expiresAt)
{
    tx.send(kInsertHold, transfer, expiresAt);
}

void deleteHold(db::Tx& tx, const Id& transfer)
{
    tx.send(kDeleteHold, transfer);
}

std::optional<Instant> expiryOf(db::Tx& tx, const Id& transfer)
{
    return tx.one<Instant>(kExpiry, transfer);
}

std::vector<Id> expiredHolds(db::Tx& tx, Instant now, std::int64_t limit)
{
    return tx.all<Id>(kExpired, now, limit);
}

std::vector<ExpiredHold> expiredAmounts(db::Tx& tx, Instant now, std::int64_t limit)
{
    return tx.all<ExpiredHold>(kExpiredAmounts, now, limit);
}

std::vector<StoredTransfer> entriesBack(db::Tx& tx, const Id& account, const Id& from, std::int64_t limit)
{
    return tx.all<StoredTransfer>(kEntriesBack, from, account, limit);
}

std::optional<Id> lastTransferThrough(db::Tx& tx, const Id& account, Date day)
{
    return tx.one<Id>(kLastThrough, account, day);
}

std::vector<DaySum> daysOf(db::Tx& tx, const Id& account, Date from)
{
    return tx.all<DaySum>(kDays, account, from);
}

std::vector<Id> moneyAccounts(db::Tx& tx, Currency currency)
{
    return tx.all<Id>(kMoneyAccounts, currency);
}

std::vector<KindSum> sumsByKind(db::Tx& tx, const std::optional<Date>& through)
{
    return through ? tx.all<KindSum>(kSumsThrough, *through) : tx.all<KindSum>(kSumsByKind);
}

std::int64_t balanceThrough(db::Tx& tx, const Id& account, Date day)
{
    return tx.one<std::int64_t>(kBalanceThrough, day, account).value_or(0);
}

void eachTransfer(db::Tx& tx, const std::function<void(const Walked&)>& visit)
{
    const auto take = [&visit](db::Row& row) {
        Walked walked;
        walked.stored = row.next<StoredTransfer>();
        const auto kind = row.next<std::optional<TransferKind>>();
        const std::int64_t amount = row.next<std::int64_t>();
        if (kind) {
            walked.original = Original{*kind, amount};
        }
        walked.beforeDebit = neighbourIn(row);
        walked.beforeCredit = neighbourIn(row);
        visit(walked);
        return walked.stored.transfer.id;
    };
    // In pieces: an answer stands in memory as a whole.
    Id last;
    for (bool more = true; std::exchange(more, false);) {
        const Id from = last;
        tx.each(kWalk, [&](db::Row& row) { last = take(row); more = true; }, from);
    }
}

void eachState(db::Tx& tx, const std::function<void(const AccountState&)>& visit)
{
    Id last;
    for (bool more = true; std::exchange(more, false);) {
        const Id from = last;
        tx.each(kEachState, [&](db::Row& row) {
            const auto state = row.next<AccountState>();
            last = state.id;
            more = true;
            visit(state);
        }, from);
    }
}

void eachDay(db::Tx& tx, const std::function<void(const Id& account, const DaySum& day)>& visit)
{
    Id lastAccount;
    std::string lastDay;
    for (bool more = true; std::exchange(more, false);) {
        const Id account = lastAccount;
        const std::string day = lastDay;
        tx.each(kEachDay, [&](db::Row& row) {
            lastAccount = row.next<Id>();
            const auto sum = row.next<DaySum>();
            lastDay = sum.day;
            more = true;
            visit(lastAccount, sum);
        }, account, day);
    }
}

std::vector<Id> allHolds(db::Tx& tx)
{
    return tx.all<Id>(kAllHolds);
}

const db::List& accountList()
{
    using db::KeyKind;
    const std::vector<db::SortColumn> code = {{"a.code", KeyKind::Text}, {"a.id", KeyKind::Bytes}};
    const std::vector<db::SortColumn> holder = {{"a.holder", KeyKind::Integer}, {"a.code", KeyKind::Text}, {"a.id", KeyKind::Bytes}};
    static const db::List list({"accounts",
                                kAccountColumns,
                                kAccountTables,
                                "accounts a",
                                {{"kind", "a.kind"}, {"currency", "a.currency"}, {"customerId", "a.customer_id"}, {"code", "a.code", db::Match::BeginsWith}},
                                "holder",
                                {{{}, {}, "holder", holder, "accounts_by_holder_code"},
                                 {{}, {"code"}, "code", code, "accounts_by_code"},
                                 {{"kind"}, {"code"}, "code", code, "accounts_by_kind_code"},
                                 {{"kind", "currency"}, {"code"}, "code", code, "accounts_by_kind_currency_code"},
                                 {{"customerId"}, {}, "code", code, "accounts_by_customer"}},
                                {{"balance", "b.side * b.balance_minor", Unit::Money}},
                                "b.currency"});
    return list;
}

const db::List& transferList()
{
    const std::vector<db::SortColumn> entry = {{"id", db::KeyKind::Bytes}};
    static const db::List list({"transfers",
                                kTransferColumns,
                                "transfers",
                                "transfers",
                                {{"kind", "kind"}, {"documentId", "document_id"}, {"originalId", "original_id"}, {"reference", "reference"}},
                                "-entry",
                                {{{}, {}, "entry", entry, ""},
                                 {{"kind"}, {}, "entry", entry, "transfers_by_kind"},
                                 {{"documentId"}, {}, "entry", entry, "transfers_by_document"},
                                 {{"originalId"}, {}, "entry", entry, "transfers_by_original"},
                                 {{"reference"}, {}, "entry", entry, "transfers_by_reference"}},
                                {{"amount", "amount_minor", Unit::Money}},
                                "currency"});
    return list;
}

const db::List& holdList()
{
    static const db::List list({"holds",
                                "h.transfer_id, h.expires_at, t.debit_account, t.credit_account, t.amount_minor, t.currency, t.reference, t.description, t.at",
                                "holds h JOIN transfers t ON t.id = h.transfer_id",
                                "holds h",
                                {{"expiresFrom", "h.expires_at", db::Match::AtLeast}},
                                "expiresAt",
                                {{{}, {"expiresFrom"}, "expiresAt", {{"h.expires_at", db::KeyKind::Integer}, {"h.transfer_id", db::KeyKind::Bytes}}, "holds_by_expiry"}}});
    return list;
}

} // namespace tijara::ledger
