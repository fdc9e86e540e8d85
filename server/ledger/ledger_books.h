// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be read of the books: statements, days, the trial balance, and what accounts are called.

#include "server/ledger/ledger.h"

#include <span>

namespace tijara::ledger {

std::unordered_map<Id, AccountName> accountNames(db::Tx& tx, const Parts& parts, std::vector<Id> accounts);
/// Accounts say what they are called: customers' and standard ones have no name of their own.
void nameAccounts(db::Tx& tx, const Parts& parts, std::span<Account> accounts);
/// What expired is held no more, though nobody has written so yet.
void letGoExpired(db::Tx& tx, std::span<Account> accounts);
std::vector<Account> findAccounts(db::Tx& tx, const Parts& parts, const FindAccounts& wanted);
Page<ListedTransfer> listTransfers(db::Tx& tx, const Parts& parts, const TransferQuery& query);
Page<ListedHold> listHolds(db::Tx& tx, const Parts& parts, const HoldQuery& query);
Statement statementOf(db::Tx& tx, const Parts& parts, const Id& account, const StatementQuery& query);
BalanceDays daysOfAccount(db::Tx& tx, const Id& account, const DaysQuery& query);
BalanceDays cashFlow(db::Tx& tx, Currency currency, const DaysQuery& query);
TransferDetail detailOf(db::Tx& tx, const Parts& parts, const Id& transfer);
TrialBalance trialBalance(db::Tx& tx, const std::optional<Date>& through);
Page<Account> listAccounts(db::Tx& tx, const Parts& parts, const AccountQuery& query);
Totals totalOfAccounts(db::Tx& tx, const AccountQuery& query);

} // namespace tijara::ledger
