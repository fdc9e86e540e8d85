// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledger.h"
#include "server/ledger/ledger_store.h"

#include <set>

namespace tijara::ledger {

namespace {

/// What the transfers come to, worked out anew. The order in which they were made is not needed: clocks may have been set back.
class Recount {
public:
    void take(const Walked& walked)
    {
        ++m_found.transfers;
        const StoredTransfer& stored = walked.stored;
        const Transfer& one = stored.transfer;
        Sum& debit = m_accounts[one.debitAccountId];
        Sum& credit = m_accounts[one.creditAccountId];
        takeOriginal(walked, debit, credit);
        if (one.kind == TransferKind::Pending) {
            debit.heldDebits += one.amount.minor;
            credit.heldCredits += one.amount.minor;
            if (m_endedEarly.erase(one.id) == 0) {
                m_open.insert(one.id);
            }
        }
        if (!movesMoney(one.kind)) {
            return;
        }
        debit.balance += one.amount.minor;
        credit.balance -= one.amount.minor;
        m_days[{one.debitAccountId, toText(one.day)}].first += one.amount.minor;
        m_days[{one.creditAccountId, toText(one.day)}].second += one.amount.minor;
        follow(one, one.debitAccountId, debit, {stored.debitNumber, one.debitBalanceMinor, one.amount.minor}, walked.beforeDebit);
        follow(one, one.creditAccountId, credit, {stored.creditNumber, one.creditBalanceMinor, -one.amount.minor}, walked.beforeCredit);
    }

    void compare(const AccountState& state)
    {
        ++m_found.accounts;
        Sum& sum = m_accounts[state.id];
        if (sum.balance != state.balanceMinor || sum.entries != state.entries || state.entries * (state.entries + 1) / 2 != sum.numbers ||
            (sum.entries > 0 && sum.last != state.lastTransfer)) {
            fault("balance", state.id, {});
        }
        if (state.overdraftMinor && state.told() < -*state.overdraftMinor) {
            fault("balance", state.id, {});
        }
        // Which way an account grows decides what "balance after" means, so the chain is looked at with the account at hand.
        if (sum.wrongBySide[state.side > 0 ? 0 : 1]) {
            fault("chain", state.id, *sum.wrongBySide[state.side > 0 ? 0 : 1]);
        }
        if (sum.heldDebits != state.heldDebits || sum.heldCredits != state.heldCredits) {
            fault("held", state.id, {});
        }
        if (!state.day.empty()) {
            takeDay(state.id, {state.day, state.dayDebits, state.dayCredits});
        }
        m_currencies[std::string(state.currency.view())] += state.balanceMinor;
        m_known.insert(state.id);
    }

    void takeDay(const Id& account, const DaySum& day)
    {
        auto& [debits, credits] = m_days[{account, day.day}];
        debits -= day.debits;
        credits -= day.credits;
    }

    LedgerVerification end(const std::vector<Id>& holds)
    {
        for (const auto& [id, sum] : m_accounts) {
            if (!m_known.contains(id)) {
                fault("balance", id, {});
            }
        }
        for (const auto& [key, sums] : m_days) {
            if (sums.first != 0 || sums.second != 0) {
                fault("day", key.first, {});
            }
        }
        for (const auto& [code, sum] : m_currencies) {
            if (sum != 0) {
                fault("currency", {}, {});
            }
        }
        for (const auto& [id, given] : m_given) {
            if (given.first > given.second) {
                fault("refund", {}, id);
            }
        }
        if (std::set<Id>(holds.begin(), holds.end()) != m_open) {
            fault("hold", {}, {});
        }
        m_found.good = !m_found.reason;
        return m_found;
    }

private:
    struct Sum {
        std::int64_t balance = 0;
        std::int64_t entries = 0;
        std::int64_t numbers = 0;
        std::int64_t highest = 0;
        std::optional<Id> last;
        std::int64_t heldDebits = 0;
        std::int64_t heldCredits = 0;
        std::optional<Id> wrongBySide[2]; ///< an entry that does not follow, if the account grows by debits, by credits
    };
    struct Place {
        std::int64_t number;
        std::int64_t balance;
        std::int64_t change; ///< debits count up
    };

    void takeOriginal(const Walked& walked, Sum& debit, Sum& credit)
    {
        const Transfer& one = walked.stored.transfer;
        if (!one.originalId) {
            return;
        }
        if (!walked.original) {
            fault("chain", {}, one.id);
            return;
        }
        if (walked.original->kind == TransferKind::Pending) {
            debit.heldDebits -= walked.original->amountMinor;
            credit.heldCredits -= walked.original->amountMinor;
            if (m_open.erase(*one.originalId) == 0 && !m_endedEarly.insert(*one.originalId).second) {
                fault("hold", {}, one.id);
            }
        }
        auto& [given, there] = m_given[*one.originalId];
        given += one.amount.minor;
        there = walked.original->amountMinor;
    }

    void follow(const Transfer& transfer, const Id& account, Sum& sum, const Place& place, const std::optional<Neighbour>& before)
    {
        ++sum.entries;
        sum.numbers += place.number;
        if (place.number > sum.highest) {
            sum.highest = place.number;
            sum.last = transfer.id;
        }
        std::int64_t number = 0;
        std::int64_t balance = 0;
        if (before) {
            const bool debit = before->debitAccount == account;
            number = debit ? before->debitNumber : before->creditNumber;
            balance = debit ? before->debitBalance : before->creditBalance;
        }
        for (const int side : {1, -1}) {
            if (number + 1 != place.number || balance + side * place.change != place.balance) {
                sum.wrongBySide[side > 0 ? 0 : 1] = transfer.id;
            }
        }
    }

    void fault(const char* reason, const std::optional<Id>& account, const std::optional<Id>& transfer)
    {
        if (!m_found.reason) {
            m_found.reason = reason;
            m_found.accountId = account;
            m_found.transferId = transfer;
        }
    }

    LedgerVerification m_found;
    std::unordered_map<Id, Sum> m_accounts;
    std::set<Id> m_known;
    std::map<std::pair<Id, std::string>, std::pair<std::int64_t, std::int64_t>> m_days;
    std::map<std::string, std::int64_t> m_currencies;
    std::map<Id, std::pair<std::int64_t, std::int64_t>> m_given;
    std::set<Id> m_open;
    std::set<Id> m_endedEarly; ///< met before the pending transfer they end
};

} // namespace

LedgerVerification verify(db::Tx& tx)
{
    Recount recount;
    eachTransfer(tx, [&recount](const Walked& walked) { recount.take(walked); });
    eachState(tx, [&recount](const AccountState& state) { recount.compare(state); });
    eachDay(tx, [&recount](const Id& account, const DaySum& day) { recount.takeDay(account, day); });
    return recount.end(allHolds(tx));
}

} // namespace tijara::ledger
