// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ledger/ledger_contract.h"

namespace tijara::ledger {

namespace {

constexpr std::int64_t kHoldMsMin = 1000;
constexpr std::int64_t kHoldMsMax = 366LL * 24 * 60 * 60 * 1000;
constexpr std::int32_t kDaysMax = 1000;

template <class T>
void checkLimit(const T& account, const Checker& checker)
{
    if (account.overdraftMinor) {
        checker.range("overdraftMinor", *account.overdraftMinor, 0, kAmountMax);
        if (account.unlimited.value_or(false)) {
            checker.at("overdraftMinor").complain("out_of_place");
        }
    }
}

template <class T>
void checkDescription(const T& value, const Checker& checker)
{
    checker.optionalText("description", value.description.value_or(""));
}

/// What is asked of a transfer alone and in a batch.
void checkAlike(const NewTransfer& transfer, const Checker& checker)
{
    checker.at("amount").range("minor", transfer.amount.minor, 1, kAmountMax);
    if (transfer.debitAccountId == transfer.creditAccountId) {
        checker.at("creditAccountId").complain("same_account");
    }
    if (transfer.reference) {
        checker.text("reference", *transfer.reference, 64);
    }
    checkDescription(transfer, checker);
    if (transfer.holdMs) {
        checker.range("holdMs", *transfer.holdMs, kHoldMsMin, kHoldMsMax);
    }
}

} // namespace

bool growsByDebit(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Customer:
    case AccountKind::Cash:
    case AccountKind::Bank:
    case AccountKind::Expense:
        return true;
    case AccountKind::Wallet:
    case AccountKind::Revenue:
    case AccountKind::Tax:
    case AccountKind::Rounding:
    case AccountKind::Equity:
        break;
    }
    return false;
}

bool goesFromDebit(AccountKind debit, AccountKind credit)
{
    return !growsByDebit(debit) && !growsByDebit(credit);
}

bool movesMoney(TransferKind kind)
{
    return kind != TransferKind::Pending && kind != TransferKind::Voided && kind != TransferKind::Expired;
}

void check(const NewAccount& account, const Checker& checker)
{
    const std::string name = account.name.value_or("");
    if (account.kind == AccountKind::Customer) {
        if (account.overdraftMinor) {
            checker.at("overdraftMinor").complain("out_of_place");
        }
        if (account.unlimited == false) { // or what they bring back could not be credited
            checker.at("unlimited").complain("out_of_place");
        }
        if (!account.customerId) {
            checker.at("customerId").complain("required");
        }
        // It is called as the customer is, so that a name stands in one place only.
        if (!name.empty()) {
            checker.at("name").complain("out_of_place");
        }
    } else {
        checker.text("name", name);
        if (account.customerId) {
            checker.at("customerId").complain("out_of_place");
        }
    }
    checker.optionalText("code", account.code.value_or(""), 40);
    checkLimit(account, checker);
}

void check(const ChangeAccount& change, const Checker& checker)
{
    if (change.name) {
        checker.text("name", *change.name);
    }
    if (change.unlimited == false && !change.overdraftMinor) {
        checker.at("overdraftMinor").complain("required"); // a limit is taken away by saying another
    }
    checkLimit(change, checker);
}

void check(const NewTransfer& transfer, const Checker& checker)
{
    checkAlike(transfer, checker);
    if (transfer.linked.value_or(false)) {
        checker.at("linked").complain("out_of_place"); // there is no next one
    }
}

void check(const NewBatch& batch, const Checker& checker)
{
    const Checker transfers = checker.at("transfers");
    if (batch.transfers.empty()) {
        transfers.complain("required");
    }
    if (batch.transfers.size() > kBatchMax) {
        transfers.complain("too_many", {{"max", std::to_string(kBatchMax)}});
        return;
    }
    for (std::size_t index = 0; index < batch.transfers.size(); ++index) {
        checkAlike(batch.transfers[index], transfers.at(index));
    }
    if (!batch.transfers.empty() && batch.transfers.back().linked.value_or(false)) {
        transfers.at(batch.transfers.size() - 1).at("linked").complain("out_of_place");
    }
}

void check(const PartOfTransfer& part, const Checker& checker)
{
    if (part.amountMinor) {
        checker.range("amountMinor", *part.amountMinor, 1, kAmountMax);
    }
    checkDescription(part, checker);
}

void check(const Remark& remark, const Checker& checker)
{
    checkDescription(remark, checker);
}

void check(const StatementQuery& query, const Checker& checker)
{
    if (query.limit) {
        checker.range("limit", *query.limit, 1, kPageSizeMax);
    }
}

void check(const DaysQuery& query, const Checker& checker)
{
    if (query.to < query.from || query.to.days - query.from.days >= kDaysMax) {
        checker.at("to").complain("out_of_range", {{"min", toText(query.from)}, {"max", toText(Date{query.from.days + kDaysMax - 1})}});
    }
}

} // namespace tijara::ledger
