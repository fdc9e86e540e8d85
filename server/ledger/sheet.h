// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the transfers of one transaction are worked out on: accounts are read once, changed in memory, and written once at its end.

#include "server/journal/journal.h"
#include "server/ledger/ledger_rules.h"
#include "server/platform/http/gathering.h"

#include <unordered_map>
#include <unordered_set>

namespace tijara::ledger {

/// A transfer to be made.
struct Posting {
    TransferKind kind = TransferKind::Transfer;
    Id debit;
    Id credit;
    Money amount;
    Date day;
    std::optional<Id> original = {};
    std::optional<Id> link = {};
    std::optional<Id> batch = {};
    std::optional<Id> document = {};
    std::optional<std::string> reference = {};
    std::string description = {};
    std::optional<Instant> expiresAt = {}; ///< of a pending one
};

class Sheet : public http::SharedWork {
public:
    /// From now on no other writer of this ledger is at work. What expired meanwhile is let go in the name of the actor's node.
    Sheet(db::Tx& tx, const http::Actor& actor, Date today);

    /// Said of everything before readAhead(), an account or original costs one round trip for all; said of nothing, one each.
    void need(const Id& account) { m_wanted.insert(account); }
    void needOriginal(const Id& transfer) { m_wantedOriginals.insert(transfer); }
    void readAhead() override;

    /// Makes it, or throws the Problem that keeps it from being made and has changed nothing.
    Transfer post(const Posting& posting);
    /// Gives back an amount of a transfer, or all that is left of it; as a reversal, the whole of one that nothing was given back of.
    Transfer refund(const Id& original, const PartOfTransfer& part);
    Transfer reverse(const Id& original, const Remark& remark);
    /// Reverses it, or refunds what is left of it; nothing where all of it was given back already.
    std::optional<Transfer> giveBackRest(const Id& original);
    /// Moves what a pending transfer holds, or less of it; or lets it go.
    Transfer complete(const Id& pending, const PartOfTransfer& part);
    Transfer cancel(const Id& pending, const Remark& remark);

    struct Mark {
        std::size_t accounts;
        std::size_t originals;
        std::size_t rows;
        std::size_t days;
        std::size_t holds;
    };
    [[nodiscard]] Mark mark() const { return {m_accountUndo.size(), m_originalUndo.size(), m_rows.size(), m_days.size(), m_holds.size()}; }
    /// Whatever was made since the mark was not.
    void undo(const Mark& mark);

    /// One entry of the journal, written with the rest.
    void say(const http::Actor& actor, std::string kind, const Id& entity, std::string body);
    void write() override;

    [[nodiscard]] Date today() const { return m_today; }
    [[nodiscard]] db::Tx& tx() { return m_tx; }

private:
    struct Account {
        AccountState state;
        bool changed = false;
    };
    /// What a refund, or the end of a pending transfer, is measured against.
    struct OriginalState {
        Transfer transfer;
        bool counted = false; ///< `taken` and `ended` are known
        std::int64_t taken = 0; ///< given back, or posted
        bool ended = false;     ///< reversed, posted, voided or expired
    };
    struct HoldChange {
        Id transfer;
        std::optional<Instant> expiresAt; ///< none: it ends
    };
    struct Said {
        http::Actor actor;
        std::string kind;
        Id entity;
        std::string body;
    };

    Account& account(const Id& id, std::string_view path);
    OriginalState& original(const Id& id);
    OriginalState& pending(const Id& id);
    Transfer giveBack(OriginalState& from, TransferKind kind, std::int64_t amountMinor, std::string description);
    Transfer end(OriginalState& pending, TransferKind kind, std::int64_t amountMinor, std::string description);
    void touch(Account& account);
    void touch(OriginalState& original);
    Transfer enter(const Posting& posting, Account& debit, Account& credit);
    void step(Account& account, Direction direction, const Posting& posting, const Id& transfer);
    void letExpire();

    db::Tx& m_tx;
    http::Actor m_node;
    Date m_today;
    std::unordered_set<Id> m_wanted;
    std::unordered_set<Id> m_wantedOriginals;
    std::unordered_map<Id, Account> m_accounts;
    std::unordered_map<Id, OriginalState> m_originals;
    std::vector<AccountState> m_accountUndo;
    std::vector<OriginalState> m_originalUndo;
    std::vector<StoredTransfer> m_rows;
    std::vector<DayOver> m_days;
    std::vector<HoldChange> m_holds;
    std::vector<Said> m_said;
};

} // namespace tijara::ledger
