// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demo_bank.h"

#include "shared/ledger/statements_contract.h"

#include <algorithm>
#include <chrono>
#include <sstream>
#include <thread>

namespace tijara::commands {

namespace {

using ledger::AccountKind;
using ledger::BankLineState;

const Currency kPounds("GBP");
constexpr std::int64_t kOpeningMinor = 5'000'00;
constexpr std::int64_t kHeldMinor = 320'00;
constexpr std::int64_t kHeldMs = 30LL * 24 * 3600 * 1000;
constexpr std::int64_t kRentMinor = 1'150'00;
constexpr std::int64_t kChargeMinor = 12'50;

Id open(LocalCall& call, AccountKind kind, const char* code, const char* name)
{
    call.useKey(std::string("demo-account-") + code);
    ledger::NewAccount account{.kind = kind, .currency = kPounds, .name = name, .code = code};
    if (kind == AccountKind::Equity) {
        account.unlimited = true;
    }
    return call.call(ledger::kOpenAccount, account).id;
}

std::string amountOf(std::int64_t minor)
{
    const std::string pence = std::to_string(std::abs(minor) % 100);
    return (minor < 0 ? "-" : "") + std::to_string(std::abs(minor) / 100) + (pence.size() < 2 ? ".0" : ".") + pence;
}

/// What a bank would say: some of the bills are paid, one in words nobody can match, and there are costs.
std::string statementOf(const std::vector<sales::DocumentDetail>& bills, Date today)
{
    std::ostringstream csv;
    csv << "Booking date,Name,Description,Amount,Reference\n";
    const auto line = [&](std::int32_t daysAgo, const std::string& who, const std::string& text, std::int64_t minor, int number) {
        csv << toText(Date{today.days - daysAgo}) << ",\"" << who << "\",\"" << text << "\"," << amountOf(minor) << ",DEMO-" << number << '\n';
    };
    line(9, "Harbour Estates Ltd", "Rent of the shop", -kRentMinor, 1);
    line(8, "", "Account charge", -kChargeMinor, 2);
    int number = 3;
    for (const sales::DocumentDetail& bill : bills) {
        const sales::Document& document = bill.document;
        if (document.customerId && number < 6) {
            line(0, document.customerName, number % 2 == 1 ? "Bill " + document.number : "Thank you", document.total.minor, number);
            ++number;
        }
    }
    line(1, "Oakham Village School", "For the fair", 75'00, 6);
    line(2, "Own savings", "Moved between own accounts", -200'00, 7);
    line(10, "Olivia Hart", "Money put in", kOpeningMinor, 8);
    return csv.str();
}

void bringIn(LocalCall& call, const Id& bank, const std::string& csv)
{
    std::istringstream content(csv);
    const Id job = call.upload(ledger::kImportStatement, {{"accountId", toText(bank)}, {"fileName", "statement.csv"}}, content, static_cast<std::int64_t>(csv.size())).id;
    while (!call.call(ledger::kStatementImport, job).job.endedAt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

} // namespace

void addBank(LocalCall& call, const std::vector<sales::DocumentDetail>& bills, Date today)
{
    const Id bank = open(call, AccountKind::Bank, "1200", "Bank, current account");
    const Id opening = open(call, AccountKind::Equity, "3000", "Money put in");
    open(call, AccountKind::Expense, "6100", "Bank charges");
    const Id rent = open(call, AccountKind::Expense, "6200", "Rent");
    call.useKey("demo-opening");
    call.call(ledger::kMakeTransfer, {.debitAccountId = bank, .creditAccountId = opening, .amount = {kOpeningMinor, kPounds}, .reference = "DEMO-8", .description = "Money put in"});
    call.useKey("demo-hold");
    call.call(ledger::kMakeTransfer, {.debitAccountId = rent, .creditAccountId = bank, .amount = {kHeldMinor, kPounds}, .description = "Deposit for the cold room", .holdMs = kHeldMs});
    bringIn(call, bank, statementOf(bills, today));
    ledger::BankLineQuery query;
    query.limit = kPageSizeMax;
    for (const ledger::BankLine& line : call.call(ledger::kListBankLines, query).items) {
        if (line.reference == "DEMO-7" && line.state == BankLineState::Exception) {
            call.call(ledger::kIgnoreBankLine, {"Not of the shop"}, line.id);
        } else if ((line.reference == "DEMO-8" && line.state == BankLineState::Proposed) || (line.reference == "DEMO-1" && line.state == BankLineState::Exception)) {
            call.useKey("demo-match-" + line.reference);
            call.call(ledger::kConfirmMatch, {line.reference == "DEMO-1" ? std::optional(rent) : std::nullopt, {}}, line.id);
        }
    }
}

} // namespace tijara::commands
