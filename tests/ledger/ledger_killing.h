// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// 64 clients that send opposite transfers over two accounts while their server is killed under them.

#include "shared/journal/journal_contract.h"
#include "shared/ledger/ledger_contract.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/server_program.h"
#include "tests/support/test_seed.h"

#include <atomic>
#include <random>
#include <thread>

namespace tijara::tests {

class LedgerKilling {
public:
    static constexpr int kClients = 64;
    static constexpr std::int64_t kStart = 1000;

    /// What was wrong, or "". Every request is sent again under its key until it is answered, so what was answered must be there exactly.
    std::string run(int kills)
    {
        TempFolder folder;
        auto program = std::make_unique<ServerProgram>(folder.path());
        const identity::SignedIn owner = program->call().setUp();
        m_token = owner.accessToken;
        const Id source = open(program->call(), "Opening", true);
        m_accounts[0] = open(program->call(), "A", false);
        m_accounts[1] = open(program->call(), "B", false);
        for (const Id& account : m_accounts) {
            const auto made = program->call().call(ledger::kMakeTransfer, {.debitAccountId = source, .creditAccountId = account, .amount = {kStart, Currency("GBP")}},
                                                   {.token = m_token, .idempotencyKey = "open-" + toText(account)});
            if (made.status != 201) {
                return "opening answered " + std::to_string(made.status);
            }
        }
        m_port = program->call().port();
        std::vector<std::jthread> clients;
        for (int client = 0; client < kClients; ++client) {
            clients.emplace_back([this, client] { pay(client); });
        }
        std::mt19937_64 random(testSeed());
        for (int kill = 0; kill < kills; ++kill) {
            std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<int>(20, 400)(random)));
            program->kill();
            program = std::make_unique<ServerProgram>(folder.path());
            if (kill % 50 == 49) {
                const std::scoped_lock lock(m_mutex);
                m_token = program->call().call(identity::kSignIn, {"owner@shop.example", kPassword, {}})->accessToken;
            }
            m_port = program->call().port();
        }
        m_stop = true;
        clients.clear();
        return m_wrong.empty() ? compared(program->call()) : m_wrong;
    }
    [[nodiscard]] std::int64_t made() const { return m_made; }

private:
    Id open(Caller& caller, const std::string& name, bool unlimited)
    {
        return caller.call(ledger::kOpenAccount,
                           {.kind = unlimited ? ledger::AccountKind::Equity : ledger::AccountKind::Wallet, .currency = Currency("GBP"), .name = name, .unlimited = unlimited},
                           {.token = m_token})
            ->id;
    }

    std::string token()
    {
        const std::scoped_lock lock(m_mutex);
        return m_token;
    }

    void pay(int client)
    {
        std::minstd_rand random(static_cast<unsigned>(client) + 1);
        for (int number = 0; !m_stop; ++number) {
            const bool there = client % 2 == 0;
            const std::int64_t amount = 1 + static_cast<std::int64_t>(random() % 300);
            const ledger::NewTransfer wanted{.debitAccountId = m_accounts[there ? 0 : 1], .creditAccountId = m_accounts[there ? 1 : 0], .amount = {amount, Currency("GBP")}};
            const int status = answered(wanted, "c" + std::to_string(client) + "-" + std::to_string(number));
            if (status == 201) {
                m_net += there ? amount : -amount;
                ++m_made;
            } else if (status != 422) {
                const std::scoped_lock lock(m_mutex);
                m_wrong = "a transfer was answered " + std::to_string(status);
            }
        }
    }

    int answered(const ledger::NewTransfer& wanted, const std::string& key)
    {
        for (;;) {
            try {
                const auto answer = Caller(m_port, {}).call(ledger::kMakeTransfer, wanted, {.token = token(), .idempotencyKey = key});
                if (answer.value && (answer->debitBalanceMinor < 0 || answer->creditBalanceMinor < 0)) {
                    return -1;
                }
                return answer.status;
            } catch (const std::exception&) { // it was killed before it answered: whether it was made is not known
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        }
    }

    std::string compared(Caller& caller)
    {
        const As as{.token = caller.call(identity::kSignIn, {"owner@shop.example", kPassword, {}})->accessToken};
        const auto balance = [&](const Id& id) { return caller.call(ledger::kAccount, {.token = as.token, .id = id})->balance.minor; };
        const std::int64_t a = balance(m_accounts[0]);
        const std::int64_t b = balance(m_accounts[1]);
        if (a != kStart - m_net || b != kStart + m_net) {
            return "balances " + std::to_string(a) + " and " + std::to_string(b) + ", what was answered comes to " + std::to_string(kStart - m_net);
        }
        const auto books = *caller.call(ledger::kVerifyLedger, as);
        if (!books.good || books.transfers != m_made + 2) {
            return toJson(books) + ", answered " + std::to_string(m_made);
        }
        const auto journal = *caller.call(journal::kVerify, as);
        return journal.good ? std::string{} : toJson(journal);
    }

    std::array<Id, 2> m_accounts;
    std::atomic<std::uint16_t> m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<std::int64_t> m_net = 0; ///< from the first to the second
    std::atomic<std::int64_t> m_made = 0;
    std::mutex m_mutex; ///< guards the token and what was wrong
    std::string m_token;
    std::string m_wrong;
};

} // namespace tijara::tests
