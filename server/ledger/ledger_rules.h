// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a transfer does to the two accounts it stands between, and when it may not.

#include "shared/core/id.h"
#include "shared/ledger/ledger_contract.h"

namespace tijara::ledger {

/// A transfer with what only the books need of it: its place in both accounts.
struct StoredTransfer {
    Transfer transfer;
    std::int64_t debitNumber = 0; ///< 0 when it moves no money
    std::int64_t creditNumber = 0;
    std::optional<Id> debitPrevious;
    std::optional<Id> creditPrevious;
    std::optional<Id> batchId;
};
BOOST_DESCRIBE_STRUCT(StoredTransfer, (), (transfer, debitNumber, creditNumber, debitPrevious, creditPrevious, batchId))

/// An account as transfers see it. Debits count up, credits down.
struct AccountState {
    Id id;
    Currency currency;
    int side = 1; ///< 1 where it grows by debits, -1 where by credits
    std::optional<std::int64_t> overdraftMinor;
    bool closed = false;
    std::int64_t balanceMinor = 0;
    std::int64_t heldDebits = 0;
    std::int64_t heldCredits = 0;
    std::int64_t entries = 0;
    std::optional<Id> lastTransfer;
    std::string day; ///< the last one that something moved on; "" before the first
    std::int64_t dayDebits = 0;
    std::int64_t dayCredits = 0;

    [[nodiscard]] std::int64_t told() const { return side * balanceMinor; }
    [[nodiscard]] std::int64_t held() const { return side > 0 ? heldCredits : heldDebits; }
};
BOOST_DESCRIBE_STRUCT(AccountState, (), (id, currency, side, overdraftMinor, closed, balanceMinor, heldDebits, heldCredits, entries, lastTransfer, day, dayDebits, dayCredits))

enum class Direction { Debit, Credit };

/// One side of a transfer; `path` is where a request names the account.
struct Leg {
    Direction direction;
    std::string_view path;
};
inline constexpr Leg kDebitLeg{Direction::Debit, "/debitAccountId"};
inline constexpr Leg kCreditLeg{Direction::Credit, "/creditAccountId"};

/// Throws the Problem that keeps the account from taking this amount on that day: closed, another currency, more than is there, or past
/// kBalanceMax with it.
void mayTake(const AccountState& account, const Leg& leg, const Money& amount, const std::string& day);

void hold(AccountState& account, Direction direction, std::int64_t amountMinor);
void release(AccountState& account, Direction direction, std::int64_t amountMinor);

/// What a day came to that is over for this account: another one began.
struct DayOver {
    Id account;
    std::string day;
    std::int64_t debits = 0;
    std::int64_t credits = 0;
    Id lastTransfer;
};
BOOST_DESCRIBE_STRUCT(DayOver, (), (account, day, debits, credits, lastTransfer))

/// Moves the amount, as the account's next entry.
std::optional<DayOver> move(AccountState& account, Direction direction, std::int64_t amountMinor, const Id& transfer, const std::string& day);

} // namespace tijara::ledger
