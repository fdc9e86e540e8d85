// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a bank says of one account, brought in from its files line by line, and what each line is in the books.

#include "shared/jobs/jobs_contract.h"
#include "shared/ledger/ledger_contract.h"

namespace tijara::ledger {

enum class StatementFormat { Csv, Mt940, Camt053 };
BOOST_DESCRIBE_ENUM(StatementFormat, Csv, Mt940, Camt053)

/// `Exception`: nothing in the books fits, or more than one thing does. `Proposed`: a rule found one thing, which waits for a person.
/// `Ignored`: it is none of the shop's books' business.
enum class BankLineState { Exception, Proposed, Matched, Ignored };
BOOST_DESCRIBE_ENUM(BankLineState, Exception, Proposed, Matched, Ignored)

/// Why a line was matched, the surest first. `Reference`: a transfer of the account has its reference and amount. `AmountAndDay`: one has
/// its amount, at most kMatchDays away. `DocumentNumber`: its text names a document of exactly its amount. `CustomerName`: it names a customer
/// who has one. `OpenInvoice`: one customer alone has an unpaid bill of exactly its amount. `ByHand`: a person chose the account.
enum class MatchRule { Reference, AmountAndDay, DocumentNumber, CustomerName, OpenInvoice, ByHand };
BOOST_DESCRIBE_ENUM(MatchRule, Reference, AmountAndDay, DocumentNumber, CustomerName, OpenInvoice, ByHand)

inline constexpr std::int32_t kMatchDays = 4;

/// A line of a bank's statement.
struct BankLine {
    Id id;
    Id accountId;             ///< the bank account
    std::string accountName;
    Date day;                 ///< on which the bank booked it
    Money amount;             ///< above zero it came in
    std::string party;        ///< who paid or was paid, "" where the bank does not say
    std::string text;
    std::string reference;    ///< the bank's, "" for none
    std::string endToEnd;     ///< of whoever paid, "" for none
    BankLineState state = BankLineState::Exception;
    std::optional<MatchRule> rule;
    std::string evidence;     ///< what the rule found: a reference, a day, a number, a name
    std::int64_t fits = 0;    ///< how many things fit equally well; of an exception 0 or more than one
    std::optional<Id> otherAccountId;
    std::string otherName;
    std::optional<StandardAccount> otherStandard;
    std::optional<Id> documentId;
    std::optional<Id> transferId; ///< that it is, or would be: one in the books already
    bool made = false;            ///< the match made the transfer; undoing it reverses it
};
BOOST_DESCRIBE_STRUCT(BankLine, (), (id, accountId, accountName, day, amount, party, text, reference, endToEnd, state, rule, evidence, fits, otherAccountId, otherName, otherStandard, documentId, transferId, made))

/// Sort: day, the newest first. Filters: state, accountId, or both.
struct BankLineQuery : ListQuery {
    std::optional<BankLineState> state;
    std::optional<Id> accountId;
};
BOOST_DESCRIBE_STRUCT(BankLineQuery, (ListQuery), (state, accountId))

/// In the query of an upload: which account the file is of, and for a CSV whose head says it in words that are not known here, which column
/// is what. A CSV has either one column of amounts, with or without one that says their side ("D", "C"), or one for what came in and one for
/// what went out.
struct StatementUpload {
    Id accountId;
    std::string fileName;
    std::optional<std::string> day;
    std::optional<std::string> amount;
    std::optional<std::string> side;
    std::optional<std::string> in;
    std::optional<std::string> out;
    std::optional<std::string> party;
    std::optional<std::string> text;
    std::optional<std::string> reference;
};
BOOST_DESCRIBE_STRUCT(StatementUpload, (), (accountId, fileName, day, amount, side, in, out, party, text, reference))
void check(const StatementUpload& upload, const Checker& checker);

/// How far an import came. Lines that are here already are `known`: a file brought in twice adds nothing the second time.
struct StatementOutcome {
    StatementFormat format = StatementFormat::Csv;
    std::int64_t lines = 0;
    std::int64_t added = 0;
    std::int64_t known = 0;
    std::int64_t proposed = 0;
};
BOOST_DESCRIBE_STRUCT(StatementOutcome, (), (format, lines, added, known, proposed))

struct StatementImport {
    jobs::Job job;
    StatementOutcome outcome;
};
BOOST_DESCRIBE_STRUCT(StatementImport, (), (job, outcome))

/// Left empty, what was proposed is taken; with an account, that one.
struct ConfirmMatch {
    std::optional<Id> accountId = {};
    std::optional<std::string> description = {};
};
BOOST_DESCRIBE_STRUCT(ConfirmMatch, (), (accountId, description))
void check(const ConfirmMatch& match, const Checker& checker);

inline constexpr const char* kStatementJob = "ledger.statement";

/// Problem ImportFileUnreadable with the line, the field and what stands there, before anything is written.
inline constexpr Route<RawBody, jobs::Job> kImportStatement{Method::Post, "/api/v1/bank-statements"};
/// By the job's id.
inline constexpr Route<Nothing, StatementImport> kStatementImport{Method::Get, "/api/v1/bank-statements/{id}"};
inline constexpr Route<BankLineQuery, Page<BankLine>> kListBankLines{Method::Get, "/api/v1/bank-lines"};
inline constexpr Route<BankLineQuery, Totals> kTotalOfBankLines{Method::Get, "/api/v1/bank-lines/totals"};
inline constexpr Route<Nothing, BankLine> kBankLine{Method::Get, "/api/v1/bank-lines/{id}"};
/// A line that is no transfer of the books yet becomes one: the bank account against the other. Problem InvalidState with the reason
/// "proposal_changed" when what was proposed is not what the books say now: then look at the line again.
inline constexpr Route<ConfirmMatch, BankLine> kConfirmMatch{Method::Post, "/api/v1/bank-lines/{id}/confirm"};
/// Of a match, or of having been ignored. A transfer the match made is reversed, or what is left of it given back.
inline constexpr Route<Nothing, BankLine> kUndoMatch{Method::Post, "/api/v1/bank-lines/{id}/undo"};
inline constexpr Route<Remark, BankLine> kIgnoreBankLine{Method::Post, "/api/v1/bank-lines/{id}/ignore"};
/// Looks at a line that is not settled again: the books may know more by now.
inline constexpr Route<Nothing, BankLine> kMatchAgain{Method::Post, "/api/v1/bank-lines/{id}/match"};

} // namespace tijara::ledger
