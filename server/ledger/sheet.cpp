// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/sheet.h"

#include "server/ledger/ledger_store.h"

namespace tijara::ledger {

namespace {

/// What the journal says of a hold that nobody ended.
struct ExpiredBody {
    Id original;
    Id transfer;
};
BOOST_DESCRIBE_STRUCT(ExpiredBody, (), (original, transfer))

Problem notFound(std::string_view path)
{
    Problem missing{ProblemCode::NotFound};
    if (!path.empty()) {
        missing.complaints.push_back({std::string(path), "not_found", {}});
    }
    return missing;
}

Problem wrongState(const Transfer& transfer, const char* state)
{
    return Problem{ProblemCode::InvalidState, {{"transferId", toText(transfer.id)}, {"kind", toText(transfer.kind)}, {"state", state}}};
}

std::int64_t partOf(std::int64_t left, const PartOfTransfer& part)
{
    const std::int64_t amount = part.amountMinor.value_or(left);
    if (amount > left) {
        throw Problem(std::vector<Complaint>{{"/amountMinor", "more_than_left", {{"left", std::to_string(left)}}}});
    }
    return amount;
}

} // namespace

Sheet::Sheet(db::Tx& tx, const http::Actor& actor, Date today) : m_tx(tx), m_node{actor.tenant, {}, actor.device, actor.incarnation}, m_today(today)
{
    takeTurn(tx);
    letExpire();
}

void Sheet::readAhead()
{
    for (const Id& id : m_wantedOriginals) {
        if (m_originals.contains(id)) {
            continue;
        }
        if (const auto stored = transferById(m_tx, id)) {
            m_originals.emplace(id, OriginalState{stored->transfer});
            need(stored->transfer.debitAccountId);
            need(stored->transfer.creditAccountId);
        }
    }
    m_wantedOriginals.clear();
    std::vector<Id> unknown;
    for (const Id& id : m_wanted) {
        if (!m_accounts.contains(id)) {
            unknown.push_back(id);
        }
    }
    m_wanted.clear();
    if (unknown.empty()) {
        return;
    }
    for (auto& [id, state] : accountStates(m_tx, std::move(unknown))) {
        m_accounts.emplace(id, Account{std::move(state)});
    }
}

Sheet::Account& Sheet::account(const Id& id, std::string_view path)
{
    auto found = m_accounts.find(id);
    if (found == m_accounts.end()) {
        need(id);
        readAhead();
        found = m_accounts.find(id);
    }
    if (found == m_accounts.end()) {
        throw notFound(path);
    }
    return found->second;
}

Sheet::OriginalState& Sheet::original(const Id& id)
{
    auto found = m_originals.find(id);
    if (found == m_originals.end()) {
        needOriginal(id);
        readAhead();
        found = m_originals.find(id);
    }
    if (found == m_originals.end()) {
        throw notFound({});
    }
    OriginalState& state = found->second;
    if (!state.counted) {
        for (const Transfer& one : followersOf(m_tx, id)) {
            state.taken += movesMoney(one.kind) ? one.amount.minor : 0;
            state.ended = state.ended || one.kind != TransferKind::Refund;
        }
        state.counted = true;
    }
    return state;
}

Sheet::OriginalState& Sheet::pending(const Id& id)
{
    OriginalState& state = original(id);
    if (state.transfer.kind != TransferKind::Pending) {
        throw wrongState(state.transfer, "not_pending");
    }
    if (state.ended) {
        throw wrongState(state.transfer, "ended");
    }
    // One of this transaction has no time written yet, and is not over.
    if (const auto expires = expiryOf(m_tx, id); expires && expires->utcMs <= m_tx.now().utcMs) {
        throw wrongState(state.transfer, "expired");
    }
    return state;
}

void Sheet::touch(Account& account)
{
    m_accountUndo.push_back(account.state);
    account.changed = true;
}

void Sheet::touch(OriginalState& original)
{
    m_originalUndo.push_back(original);
}

void Sheet::undo(const Mark& mark)
{
    while (m_accountUndo.size() > mark.accounts) {
        const Id id = m_accountUndo.back().id;
        m_accounts.at(id).state = std::move(m_accountUndo.back());
        m_accountUndo.pop_back();
    }
    while (m_originalUndo.size() > mark.originals) {
        const Id id = m_originalUndo.back().transfer.id;
        m_originals[id] = std::move(m_originalUndo.back());
        m_originalUndo.pop_back();
    }
    m_rows.resize(mark.rows);
    m_days.resize(mark.days);
    m_holds.resize(mark.holds);
}

Transfer Sheet::post(const Posting& posting)
{
    Account& debit = account(posting.debit, kDebitLeg.path);
    Account& credit = account(posting.credit, kCreditLeg.path);
    const std::string day = toText(posting.day);
    mayTake(debit.state, kDebitLeg, posting.amount, day);
    mayTake(credit.state, kCreditLeg, posting.amount, day);
    touch(debit);
    touch(credit);
    if (posting.kind == TransferKind::Pending) {
        hold(debit.state, Direction::Debit, posting.amount.minor);
        hold(credit.state, Direction::Credit, posting.amount.minor);
    }
    return enter(posting, debit, credit);
}

// Its place in both accounts, as far as it moves money, and its row.
Transfer Sheet::enter(const Posting& posting, Account& debit, Account& credit)
{
    StoredTransfer& stored = m_rows.emplace_back();
    Transfer& one = stored.transfer;
    one.id = m_tx.newId();
    one.kind = posting.kind;
    one.debitAccountId = posting.debit;
    one.creditAccountId = posting.credit;
    one.amount = posting.amount;
    if (movesMoney(posting.kind)) {
        stored.debitPrevious = debit.state.lastTransfer;
        stored.creditPrevious = credit.state.lastTransfer;
        step(debit, Direction::Debit, posting, one.id);
        step(credit, Direction::Credit, posting, one.id);
        stored.debitNumber = debit.state.entries;
        stored.creditNumber = credit.state.entries;
    }
    one.debitBalanceMinor = debit.state.told();
    one.creditBalanceMinor = credit.state.told();
    one.originalId = posting.original;
    one.linkId = posting.link;
    one.documentId = posting.document;
    one.reference = posting.reference;
    one.description = posting.description;
    one.day = posting.day;
    one.at = m_tx.now();
    stored.batchId = posting.batch;
    if (posting.expiresAt) {
        m_holds.push_back({one.id, posting.expiresAt});
    }
    return one;
}

void Sheet::step(Account& account, Direction direction, const Posting& posting, const Id& transfer)
{
    if (auto over = move(account.state, direction, posting.amount.minor, transfer, toText(posting.day))) {
        m_days.push_back(std::move(*over));
    }
}

Transfer Sheet::giveBack(OriginalState& from, TransferKind kind, std::int64_t amountMinor, std::string description)
{
    const Transfer& given = from.transfer;
    const Transfer made = post({.kind = kind,
                                .debit = given.creditAccountId,
                                .credit = given.debitAccountId,
                                .amount = {amountMinor, given.amount.currency},
                                .day = m_today,
                                .original = given.id,
                                .reference = given.reference,
                                .description = std::move(description)});
    touch(from);
    from.taken += amountMinor;
    from.ended = from.ended || kind == TransferKind::Reversal;
    return made;
}

Transfer Sheet::refund(const Id& id, const PartOfTransfer& part)
{
    OriginalState& from = original(id);
    // What was posted of a document goes back with a document.
    if (from.transfer.kind != TransferKind::Transfer && from.transfer.kind != TransferKind::Posted) {
        throw wrongState(from.transfer, "not_refundable");
    }
    const std::int64_t left = from.transfer.amount.minor - from.taken;
    if (left == 0) {
        throw wrongState(from.transfer, "nothing_left");
    }
    return giveBack(from, TransferKind::Refund, partOf(left, part), part.description.value_or(""));
}

Transfer Sheet::reverse(const Id& id, const Remark& remark)
{
    OriginalState& from = original(id);
    if (from.transfer.kind != TransferKind::Transfer && from.transfer.kind != TransferKind::Posted) {
        throw wrongState(from.transfer, "not_refundable");
    }
    if (from.taken > 0) {
        throw wrongState(from.transfer, from.ended ? "nothing_left" : "partly_refunded");
    }
    return giveBack(from, TransferKind::Reversal, from.transfer.amount.minor, remark.description.value_or(""));
}

std::optional<Transfer> Sheet::giveBackRest(const Id& id)
{
    const OriginalState& from = original(id);
    if (from.taken == from.transfer.amount.minor) {
        return std::nullopt;
    }
    return from.taken == 0 ? reverse(id, {}) : refund(id, {});
}

Transfer Sheet::end(OriginalState& of, TransferKind kind, std::int64_t amountMinor, std::string description)
{
    const Transfer& held = of.transfer;
    Account& debit = account(held.debitAccountId, kDebitLeg.path);
    Account& credit = account(held.creditAccountId, kCreditLeg.path);
    touch(debit);
    touch(credit);
    release(debit.state, Direction::Debit, held.amount.minor);
    release(credit.state, Direction::Credit, held.amount.minor);
    m_holds.push_back({held.id, {}});
    const Transfer made = enter({.kind = kind,
                                 .debit = held.debitAccountId,
                                 .credit = held.creditAccountId,
                                 .amount = {amountMinor, held.amount.currency},
                                 .day = m_today,
                                 .original = held.id,
                                 .reference = held.reference,
                                 .description = std::move(description)},
                                debit, credit);
    touch(of);
    of.taken += movesMoney(kind) ? amountMinor : 0;
    of.ended = true;
    return made;
}

Transfer Sheet::complete(const Id& id, const PartOfTransfer& part)
{
    OriginalState& of = pending(id);
    return end(of, TransferKind::Posted, partOf(of.transfer.amount.minor, part), part.description.value_or(""));
}

Transfer Sheet::cancel(const Id& id, const Remark& remark)
{
    OriginalState& of = pending(id);
    return end(of, TransferKind::Voided, of.transfer.amount.minor, remark.description.value_or(""));
}

void Sheet::letExpire()
{
    for (const Id& id : expiredHolds(m_tx, m_tx.now(), kExpiredAtOnce)) {
        OriginalState& of = original(id);
        const Transfer expired = end(of, TransferKind::Expired, of.transfer.amount.minor, {});
        say(m_node, "ledger.hold.expired", expired.id, toCanonicalJson(ExpiredBody{id, expired.id}));
    }
}

void Sheet::say(const http::Actor& actor, std::string kind, const Id& entity, std::string body)
{
    m_said.push_back({actor, std::move(kind), entity, std::move(body)});
}

void Sheet::write()
{
    for (const StoredTransfer& row : m_rows) {
        insertTransfer(m_tx, row);
    }
    for (const DayOver& day : m_days) {
        addDay(m_tx, day);
    }
    for (auto& [id, account] : m_accounts) {
        if (account.changed) {
            saveState(m_tx, account.state);
            account.changed = false;
        }
    }
    for (const HoldChange& change : m_holds) {
        if (change.expiresAt) {
            insertHold(m_tx, change.transfer, *change.expiresAt);
        } else {
            deleteHold(m_tx, change.transfer);
        }
    }
    std::vector<journal::ActedEntry> entries;
    entries.reserve(m_said.size());
    for (const Said& one : m_said) {
        entries.push_back({one.actor, {one.kind, one.entity, one.body}});
    }
    journal::append(m_tx, entries);
    m_rows.clear();
    m_days.clear();
    m_holds.clear();
    m_said.clear();
    m_accountUndo.clear();
    m_originalUndo.clear();
}

} // namespace tijara::ledger
