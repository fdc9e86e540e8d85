// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ledger/ledger_fixture.h"
#include "tests/support/test_seed.h"
#include "tests/support/virtual_clock.h"

#include <random>

using namespace tijara;
using namespace tijara::ledger;
using tests::LedgerShop;

namespace {

constexpr const char* kCurrencies[] = {"GBP", "TND"};
constexpr int kAccountsPerCurrency = 5;

/// The books as a child would keep them: a number an account, a list of what is open.
struct Model {
    struct AccountModel {
        Id id;
        std::string currency;
        int side = -1;
        std::optional<std::int64_t> overdraft;
        std::int64_t balance = 0; ///< on its side
        std::int64_t held = 0;
    };
    struct Made {
        Transfer transfer;
        std::int64_t left = 0;
        bool pending = false;
        bool ended = false;
        bool given = false;
        std::int64_t expiresAt = 0;
    };
    std::vector<AccountModel> accounts;
    std::vector<Made> made;

    AccountModel& at(const Id& id)
    {
        return *std::find_if(accounts.begin(), accounts.end(), [&](const AccountModel& one) { return one.id == id; });
    }
    /// What the account may give away on this side of a transfer; nothing where it grows.
    static bool gives(const AccountModel& account, bool debit) { return (debit ? 1 : -1) != account.side; }
    bool allows(const Id& debit, const Id& credit, std::int64_t amount)
    {
        for (const auto& [id, isDebit] : {std::pair{debit, true}, std::pair{credit, false}}) {
            const AccountModel& account = at(id);
            if (gives(account, isDebit) && account.overdraft && account.balance - account.held + *account.overdraft < amount) {
                return false;
            }
        }
        return at(debit).currency == at(credit).currency;
    }
    void move(const Id& debit, const Id& credit, std::int64_t amount)
    {
        at(debit).balance += at(debit).side * amount;
        at(credit).balance -= at(credit).side * amount;
    }
    void hold(const Id& debit, const Id& credit, std::int64_t amount)
    {
        for (const auto& [id, isDebit] : {std::pair{debit, true}, std::pair{credit, false}}) {
            at(id).held += gives(at(id), isDebit) ? amount : 0;
        }
    }
};

int stepsOfRun()
{
    const QByteArray given = qgetenv("TIJARA_LEDGER_STEPS");
    return given.isEmpty() ? 400 : given.toInt();
}

/// One random history, each step asked of the server and of the model.
class History {
public:
    explicit History(std::uint64_t seed) : m_random(seed), m_books(&m_clock)
    {
        for (const char* currency : kCurrencies) {
            add(m_books.source(currency), currency, -1, std::nullopt);
            for (int at = 1; at < kAccountsPerCurrency; ++at) {
                const bool debit = at == 1;
                add(m_books.open("Account " + std::to_string(at), debit ? AccountKind::Cash : AccountKind::Wallet, currency), currency, debit ? 1 : -1, 0);
            }
        }
    }

    void step()
    {
        m_clock.advance(below(5'000));
        if (++m_steps % 100 == 0) {
            m_books.signInAgain();
        }
        expire();
        switch (below(14)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            return transfer(false);
        case 5:
        case 6:
            return transfer(true);
        case 7:
            return giveBack(kRefundTransfer, false);
        case 8:
            return giveBack(kReverseTransfer, true);
        case 9:
            return endPending(true);
        case 10:
            return endPending(false);
        case 11:
            return replay();
        case 12:
            return batch();
        default:
            if (below(12) == 0) {
                m_books.server().restart();
                m_books.signInAgain();
            }
        }
    }

    /// "" while server and model agree.
    std::string difference()
    {
        const auto trial = *m_books.server().call(kTrialBalance, {}, m_books.as());
        for (const TrialBalanceOfCurrency& one : trial.currencies) {
            if (one.debitMinor != one.creditMinor) {
                return "debits and credits differ in " + std::string(one.currency.view());
            }
        }
        for (const Model::AccountModel& account : m_model.accounts) {
            const Account there = m_books.account(account.id);
            if (there.balance.minor != account.balance || (there.held.minor != account.held && !m_unseenExpiry)) {
                return toText(account.id) + ": " + std::to_string(there.balance.minor) + " held " + std::to_string(there.held.minor) + ", expected " +
                       std::to_string(account.balance) + " held " + std::to_string(account.held);
            }
        }
        return m_wrong;
    }
    LedgerVerification verified() { return m_books.verified(); }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] std::size_t made() const { return m_model.made.size(); }

private:
    std::int64_t below(std::int64_t end) { return std::uniform_int_distribution<std::int64_t>(0, end - 1)(m_random); }

    void add(const Id& id, const char* currency, int side, std::optional<std::int64_t> overdraft)
    {
        Model::AccountModel account;
        account.id = id;
        account.currency = currency;
        account.side = side;
        account.overdraft = overdraft;
        m_model.accounts.push_back(account);
    }

    template <class In, class Out>
    tests::Answer<Out> ask(const Route<In, Out>& route, const In& in, const std::optional<Id>& id)
    {
        const std::string key = "h-" + std::to_string(++m_keys);
        auto answer = m_books.server().call(route, in, m_books.as(id, key));
        const std::string body = answer.value ? toJson(*answer) : toJson(answer.problem);
        m_again = [this, route, in, id, key, body] {
            const auto again = m_books.server().call(route, in, m_books.as(id, key));
            const std::string now = again.value ? toJson(*again) : toJson(again.problem);
            if (now != body) {
                m_wrong = "replayed as " + now + ", first answered " + body;
            }
        };
        m_unseenExpiry = false;
        m_refused += answer.value ? 0 : 1;
        return answer;
    }
    void expect(bool allowed, int status)
    {
        if (allowed != (status == 201)) {
            m_wrong = std::string(allowed ? "allowed" : "not allowed") + ", answered " + std::to_string(status);
        }
    }

    NewTransfer anyTransfer()
    {
        const Model::AccountModel& debit = m_model.accounts[static_cast<std::size_t>(below(static_cast<std::int64_t>(m_model.accounts.size())))];
        const std::size_t first = debit.currency == kCurrencies[0] ? 0 : kAccountsPerCurrency;
        const Model::AccountModel& credit = below(15) == 0 ? m_model.accounts[static_cast<std::size_t>(below(2 * kAccountsPerCurrency))]
                                                           : m_model.accounts[first + static_cast<std::size_t>(below(kAccountsPerCurrency))];
        if (debit.id == credit.id) {
            return anyTransfer(); // refused before the books are asked
        }
        return {.debitAccountId = debit.id, .creditAccountId = credit.id, .amount = {1 + below(below(4) == 0 ? 5'000 : 300), Currency(debit.currency)}};
    }

    void transfer(bool pending)
    {
        NewTransfer wanted = anyTransfer();
        if (pending) {
            wanted.holdMs = 1000 + below(60'000);
        }
        const bool allowed = m_model.allows(wanted.debitAccountId, wanted.creditAccountId, wanted.amount.minor);
        const auto answer = ask(kMakeTransfer, wanted, {});
        expect(allowed, answer.status);
        if (answer.value) {
            take(*answer, pending ? m_clock.now().utcMs + *wanted.holdMs : 0);
        }
    }

    void take(const Transfer& made, std::int64_t expiresAt)
    {
        Model::Made one;
        one.transfer = made;
        one.left = made.amount.minor;
        one.pending = expiresAt > 0;
        one.expiresAt = expiresAt;
        if (one.pending) {
            m_model.hold(made.debitAccountId, made.creditAccountId, made.amount.minor);
        } else {
            m_model.move(made.debitAccountId, made.creditAccountId, made.amount.minor);
        }
        m_model.made.push_back(one);
    }

    void expire()
    {
        for (Model::Made& one : m_model.made) {
            if (one.pending && !one.ended && one.expiresAt <= m_clock.now().utcMs) {
                one.ended = true;
                m_model.hold(one.transfer.debitAccountId, one.transfer.creditAccountId, -one.transfer.amount.minor);
                m_unseenExpiry = true; // the next write lets it go
            }
        }
    }

    Model::Made* any(bool pending)
    {
        std::vector<Model::Made*> fitting;
        for (Model::Made& one : m_model.made) {
            if (one.pending == pending) {
                fitting.push_back(&one);
            }
        }
        return fitting.empty() ? nullptr : fitting[static_cast<std::size_t>(below(static_cast<std::int64_t>(fitting.size())))];
    }

    template <class In>
    void giveBack(const Route<In, Transfer>& route, bool all)
    {
        Model::Made* original = any(false);
        if (original == nullptr) {
            return;
        }
        In in;
        std::int64_t amount = original->left;
        if constexpr (std::is_same_v<In, PartOfTransfer>) {
            if (below(3) > 0) {
                in.amountMinor = amount = 1 + below(original->transfer.amount.minor + 20);
            }
        }
        const Transfer& was = original->transfer;
        const bool refundable = was.kind == TransferKind::Transfer || was.kind == TransferKind::Posted;
        const bool allowed = refundable && original->left > 0 && amount <= original->left && (!all || original->left == was.amount.minor) &&
                             m_model.allows(was.creditAccountId, was.debitAccountId, amount);
        const auto answer = ask(route, in, was.id);
        expect(allowed, answer.status);
        if (answer.value) {
            original->left -= amount;
            take(*answer, 0);
        }
    }

    void endPending(bool post)
    {
        Model::Made* pending = any(true);
        if (pending == nullptr) {
            return;
        }
        const Transfer was = pending->transfer;
        PartOfTransfer part;
        if (below(2) == 0) {
            part.amountMinor = 1 + below(was.amount.minor + 10);
        }
        const bool allowed = !pending->ended && (!post || part.amountMinor.value_or(0) <= was.amount.minor);
        const auto answer = post ? ask(kPostTransfer, part, was.id) : ask(kVoidTransfer, {}, was.id);
        expect(allowed, answer.status);
        if (!answer.value) {
            return;
        }
        pending->ended = true;
        m_model.hold(was.debitAccountId, was.creditAccountId, -was.amount.minor);
        if (post) {
            take(*answer, 0);
        }
    }

    void replay()
    {
        if (m_again) {
            m_again();
        }
    }

    // Chains of up to three, each made or refused as a whole.
    void batch()
    {
        NewBatch wanted;
        std::vector<bool> linked;
        for (std::int64_t chains = 1 + below(4); chains > 0; --chains) {
            for (std::int64_t left = below(3); left >= 0; --left) {
                NewTransfer one = anyTransfer();
                one.linked = left > 0;
                wanted.transfers.push_back(one);
            }
        }
        const auto answer = ask(kMakeTransfers, wanted, {});
        for (std::size_t begin = 0; begin < wanted.transfers.size();) {
            std::size_t end = begin + 1;
            while (wanted.transfers[end - 1].linked.value_or(false)) {
                ++end;
            }
            takeChain(wanted, *answer, begin, end);
            begin = end;
        }
    }

    void takeChain(const NewBatch& wanted, const BatchResult& answered, std::size_t begin, std::size_t end)
    {
        const Model before = m_model;
        bool allowed = true;
        for (std::size_t at = begin; at < end && allowed; ++at) {
            const NewTransfer& one = wanted.transfers[at];
            allowed = m_model.allows(one.debitAccountId, one.creditAccountId, one.amount.minor);
            if (allowed) {
                Transfer made;
                made.id = answered.results[at].transferId.value_or(Id{});
                made.debitAccountId = one.debitAccountId;
                made.creditAccountId = one.creditAccountId;
                made.amount = one.amount;
                take(made, 0);
            }
        }
        if (!allowed) {
            m_model = before;
        }
        for (std::size_t at = begin; at < end; ++at) {
            expect(allowed, answered.results[at].transferId ? 201 : 422);
        }
    }

    std::mt19937_64 m_random;
    tests::VirtualClock m_clock;
    LedgerShop m_books;
    Model m_model;
    int m_steps = 0;
    int m_keys = 0;
    int m_refused = 0;
    bool m_unseenExpiry = false;
    std::string m_wrong;
    std::function<void()> m_again;
};

} // namespace

class LedgerHistoryApiTest : public QObject {
    Q_OBJECT

private slots:
    /// TIJARA_SEED replays a history, TIJARA_LEDGER_STEPS makes it longer.
    void everyRandomHistoryAgreesWithTheModelAfterEachStep()
    {
        const std::uint64_t seed = tests::testSeed();
        const std::string name = "TIJARA_SEED=" + std::to_string(seed);
        History history(seed);
        for (int step = 0; step < stepsOfRun(); ++step) {
            history.step();
            const std::string wrong = history.difference();
            QVERIFY2(wrong.empty(), (name + ", step " + std::to_string(step) + ": " + wrong).c_str());
        }
        QVERIFY2(history.made() > 50 && history.refused() > 10, name.c_str());
        const auto found = history.verified();
        QVERIFY2(found.good, (name + ": " + toJson(found)).c_str());
    }
};

QTEST_GUILESS_MAIN(LedgerHistoryApiTest)
#include "ledger_history_api_test.moc"
