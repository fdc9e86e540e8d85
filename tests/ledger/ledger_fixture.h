// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop with accounts to move money between.

#include "shared/ledger/ledger_contract.h"
#include "tests/support/shop.h"

namespace tijara::tests {

inline const Currency kPounds("GBP");

/// The member at fault and why, or the problem's code.
inline std::string reasonOf(const ProblemDocument& problem)
{
    return problem.complaints.empty() ? problem.code : problem.complaints.front().path + " " + problem.complaints.front().code;
}

class LedgerShop {
public:
    explicit LedgerShop(Clock* clock = nullptr) : m_shop(clock), m_token(m_shop.owner().accessToken) {}

    [[nodiscard]] Shop& shop() { return m_shop; }
    [[nodiscard]] TestServer& server() { return m_shop.server(); }
    [[nodiscard]] As as(std::optional<Id> id = {}, std::string key = {}) const { return {.token = m_token, .id = id, .idempotencyKey = std::move(key)}; }
    [[nodiscard]] As keyed(std::optional<Id> id = {}) { return as(id, m_shop.newKey()); }
    /// A sign-in ends when the clock is set on by a day.
    void signInAgain() { m_token = server().call(identity::kSignIn, {"owner@shop.example", kPassword, {}})->accessToken; }

    Id open(const std::string& name, ledger::AccountKind kind = ledger::AccountKind::Wallet, const char* currency = "GBP")
    {
        return server().call(ledger::kOpenAccount, {.kind = kind, .currency = Currency(currency), .name = name}, as())->id;
    }
    /// Where money comes from: may go below zero without end.
    Id source(const char* currency = "GBP")
    {
        return server().call(ledger::kOpenAccount, {.kind = ledger::AccountKind::Equity, .currency = Currency(currency), .name = "Opening", .unlimited = true}, as())->id;
    }
    /// A wallet with an amount in it.
    Id wallet(const std::string& name, const Id& from, std::int64_t minor)
    {
        const Id id = open(name);
        (void)*pay(from, id, minor);
        return id;
    }
    Answer<ledger::Transfer> pay(const Id& from, const Id& to, std::int64_t minor, const char* currency = "GBP")
    {
        return server().call(ledger::kMakeTransfer, {.debitAccountId = from, .creditAccountId = to, .amount = {minor, Currency(currency)}}, keyed());
    }
    Answer<ledger::Transfer> hold(const Id& from, const Id& to, std::int64_t minor, std::int64_t ms = 3'600'000)
    {
        return server().call(ledger::kMakeTransfer, {.debitAccountId = from, .creditAccountId = to, .amount = {minor, Currency("GBP")}, .holdMs = ms}, keyed());
    }
    ledger::Account account(const Id& id) { return *server().call(ledger::kAccount, as(id)); }
    std::int64_t balance(const Id& id) { return account(id).balance.minor; }
    ledger::LedgerVerification verified() { return *server().call(ledger::kVerifyLedger, as()); }

private:
    Shop m_shop;
    std::string m_token;
};

} // namespace tijara::tests
