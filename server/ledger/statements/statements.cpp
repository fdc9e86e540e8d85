// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/statements/statements.h"

#include "server/ledger/ledger_books.h"
#include "server/ledger/ledger_store.h"
#include "server/ledger/statements/matching.h"
#include "server/ledger/statements/statements_store.h"

#include <algorithm>

namespace tijara::ledger {

namespace {

constexpr std::size_t kReferenceBytes = 64;
constexpr std::size_t kDescriptionBytes = 200;

struct LineBody {
    std::optional<std::int64_t> amount;
    std::optional<Id> bank;
    std::optional<std::string> currency;
    std::optional<Date> day;
    std::optional<Id> document;
    std::optional<Id> other;
    std::optional<std::string> reason;
    std::optional<Id> reversal;
    std::optional<MatchRule> rule;
    std::optional<Id> transfer;
};
BOOST_DESCRIBE_STRUCT(LineBody, (), (amount, bank, currency, day, document, other, reason, reversal, rule, transfer))

BankLine found(db::Tx& tx, const Id& id)
{
    auto line = lineById(tx, id);
    if (!line) {
        throw Problem{ProblemCode::NotFound};
    }
    // Whatever becomes of it, the answer has what the bank wrote of them.
    if (const auto other = line->otherAccountId ? accountById(tx, *line->otherAccountId) : std::nullopt; other && other->customerId) {
        tx.concerns(*other->customerId);
    }
    return std::move(*line);
}

[[noreturn]] void refuseState(const BankLine& line, const std::string& state)
{
    throw Problem{ProblemCode::InvalidState, {{"lineId", toText(line.id)}, {"state", state}}};
}

void needOpen(const BankLine& line)
{
    if (line.state != BankLineState::Exception && line.state != BankLineState::Proposed) {
        refuseState(line, toText(line.state));
    }
}

/// What the books complain of in the other account is said where the request names it.
[[noreturn]] void rethrowAtAccount(Problem problem, const std::string& bankPath)
{
    for (Complaint& one : problem.complaints) {
        if (one.path == kDebitLeg.path || one.path == kCreditLeg.path) {
            one.path = one.path == bankPath ? "" : "/accountId";
        }
    }
    throw problem; // NOLINT: it is the same, told of another place
}

/// The books may have changed since the line was shown: its transfer reversed, its bill paid. A person decides again.
void needAsShown(const BankLine& shown, const BankLine& now)
{
    if (shown.state != BankLineState::Proposed) {
        throw Problem(std::vector<Complaint>{{"/accountId", "required", {}}});
    }
    if (now.otherAccountId == shown.otherAccountId && now.documentId == shown.documentId && now.transferId == shown.transferId) {
        return;
    }
    Problem changed{ProblemCode::InvalidState, {{"lineId", toText(now.id)}, {"state", toText(now.state)}, {"reason", "proposal_changed"}}};
    for (const auto& [name, id] : {std::pair{"otherAccountId", now.otherAccountId}, {"documentId", now.documentId}, {"transferId", now.transferId}}) {
        if (id) {
            changed.params.emplace(name, toText(*id));
        }
    }
    throw changed;
}

Transfer make(Sheet& sheet, const BankLine& line, const ConfirmMatch& wanted)
{
    const bool in = line.amount.minor > 0;
    Posting posting;
    posting.debit = in ? line.accountId : *line.otherAccountId;
    posting.credit = in ? *line.otherAccountId : line.accountId;
    posting.amount = {std::abs(line.amount.minor), line.amount.currency};
    posting.day = line.day;
    posting.batch = line.id; // the journal speaks of it under the line
    if (const std::string& reference = line.reference.empty() ? line.endToEnd : line.reference; !reference.empty()) {
        posting.reference = oneLine(reference, kReferenceBytes);
    }
    posting.description = oneLine(wanted.description.value_or(""), kDescriptionBytes); // what the bank wrote has names in it, and stays with the line
    try {
        return sheet.post(posting);
    } catch (Problem& problem) {
        rethrowAtAccount(std::move(problem), std::string(in ? kDebitLeg.path : kCreditLeg.path));
    }
}

LineBody bodyOf(const BankLine& line)
{
    LineBody body;
    body.amount = line.amount.minor;
    body.bank = line.accountId;
    body.currency = std::string(line.amount.currency.view());
    body.day = line.day;
    body.document = line.documentId;
    body.other = line.otherAccountId;
    body.rule = line.rule;
    body.transfer = line.transferId;
    return body;
}

// What it was before is free first, for it may be that again.
void proposeAnew(db::Tx& tx, const Parts& parts, BankLine& line)
{
    line.state = BankLineState::Exception;
    line.transferId.reset();
    updateLine(tx, line);
    Matcher(tx, parts, line.accountId, line.amount.currency, line.day, line.day).propose(line);
    updateLine(tx, line);
}

} // namespace

BankLine confirm(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id, const ConfirmMatch& wanted)
{
    Sheet sheet(tx, actor, parts.today(actor.tenant)); // before the line is read: two people may confirm it at once
    const BankLine shown = found(tx, id);
    needOpen(shown);
    BankLine line = shown;
    proposeAnew(tx, parts, line);
    if (!wanted.accountId) {
        needAsShown(shown, line);
    } else if (wanted.accountId != line.otherAccountId) {
        if (*wanted.accountId == line.accountId) {
            throw Problem(std::vector<Complaint>{{"/accountId", "same_account", {}}});
        }
        line.rule = MatchRule::ByHand;
        line.evidence.clear();
        line.otherAccountId = wanted.accountId;
        line.documentId.reset();
        line.transferId.reset();
    }
    line.made = !line.transferId.has_value();
    if (line.made) {
        line.transferId = make(sheet, line, wanted).id;
    }
    line.state = BankLineState::Matched;
    updateLine(tx, line);
    sheet.say(actor, "ledger.bank_line.matched", id, toCanonicalJson(bodyOf(line)));
    sheet.write();
    return line;
}

BankLine undo(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id)
{
    Sheet sheet(tx, actor, parts.today(actor.tenant));
    BankLine line = found(tx, id);
    if (line.state != BankLineState::Matched && line.state != BankLineState::Ignored) {
        refuseState(line, toText(line.state));
    }
    LineBody body = bodyOf(line);
    const auto back = line.state == BankLineState::Matched && line.made ? sheet.giveBackRest(*line.transferId) : std::nullopt;
    if (back) {
        body.reversal = back->id;
        sheet.say(actor, back->kind == TransferKind::Reversal ? "ledger.transfer.reversed" : "ledger.transfer.refunded", back->id, journalBody({*back}));
    }
    sheet.say(actor, line.state == BankLineState::Matched ? "ledger.bank_line.unmatched" : "ledger.bank_line.restored", id, toCanonicalJson(body));
    sheet.write();
    line.made = false;
    proposeAnew(tx, parts, line);
    return line;
}

BankLine ignore(db::Tx& tx, const http::Actor& actor, const Id& id, const Remark& remark)
{
    takeTurn(tx);
    BankLine line = found(tx, id);
    needOpen(line);
    line.state = BankLineState::Ignored;
    line.transferId.reset(); // what it might have been, another line may be
    updateLine(tx, line);
    LineBody body = bodyOf(line);
    body.reason = remark.description;
    journal::append(tx, actor, {"ledger.bank_line.ignored", id, toCanonicalJson(body)});
    return line;
}

BankLine matchAgain(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& id)
{
    takeTurn(tx);
    BankLine line = found(tx, id);
    needOpen(line);
    const BankLine before = line;
    proposeAnew(tx, parts, line);
    if (toJson(before) != toJson(line)) {
        journal::append(tx, actor, {"ledger.bank_line.proposed", id, toCanonicalJson(bodyOf(line))});
    }
    return line;
}

} // namespace tijara::ledger
