// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledger_rules.h"

namespace tijara::ledger {

namespace {

int signOf(Direction direction)
{
    return direction == Direction::Debit ? 1 : -1;
}

std::int64_t& heldOn(AccountState& account, Direction direction)
{
    return direction == Direction::Debit ? account.heldDebits : account.heldCredits;
}

Problem tooLarge()
{
    return Problem(std::vector<Complaint>{{"/amount/minor", "too_large", {}}});
}

} // namespace

void mayTake(const AccountState& account, const Leg& leg, const Money& amount, const std::string& day)
{
    if (account.closed) {
        throw Problem{ProblemCode::InvalidState, {{"accountId", toText(account.id)}, {"state", "closed"}}};
    }
    if (account.currency != amount.currency) {
        throw Problem(std::vector<Complaint>{{std::string(leg.path), "other_currency", {{"currency", std::string(account.currency.view())}}}});
    }
    const std::int64_t moved = account.day != day ? 0 : leg.direction == Direction::Debit ? account.dayDebits : account.dayCredits;
    if (moved > kBalanceMax - amount.minor) { // money sent round in a circle leaves the balances as they are
        throw tooLarge();
    }
    const int growth = signOf(leg.direction) * account.side;
    if (growth > 0) {
        if (account.told() + account.heldDebits + account.heldCredits > kBalanceMax - amount.minor) {
            throw tooLarge();
        }
        return;
    }
    const std::int64_t left = account.told() - account.held();
    if (account.overdraftMinor && left + *account.overdraftMinor < amount.minor) {
        throw Problem{ProblemCode::InsufficientBalance,
                      {{"accountId", toText(account.id)},
                       {"balance", std::to_string(account.told())},
                       {"held", std::to_string(account.held())},
                       {"available", std::to_string(left + *account.overdraftMinor)},
                       {"needed", std::to_string(amount.minor)},
                       {"currency", std::string(account.currency.view())}}};
    }
    if (left < -kBalanceMax + amount.minor) {
        throw tooLarge();
    }
}

void hold(AccountState& account, Direction direction, std::int64_t amountMinor)
{
    heldOn(account, direction) += amountMinor;
}

void release(AccountState& account, Direction direction, std::int64_t amountMinor)
{
    heldOn(account, direction) -= amountMinor;
}

std::optional<DayOver> move(AccountState& account, Direction direction, std::int64_t amountMinor, const Id& transfer, const std::string& day)
{
    std::optional<DayOver> over;
    if (account.day != day) {
        if (account.lastTransfer) {
            over = DayOver{account.id, account.day, account.dayDebits, account.dayCredits, *account.lastTransfer};
        }
        account.day = day;
        account.dayDebits = account.dayCredits = 0;
    }
    (direction == Direction::Debit ? account.dayDebits : account.dayCredits) += amountMinor;
    account.balanceMinor += signOf(direction) * amountMinor;
    account.entries += 1;
    account.lastTransfer = transfer;
    return over;
}

} // namespace tijara::ledger
