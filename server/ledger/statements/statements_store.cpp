// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/statements/statements_store.h"

#include "server/platform/db/by_ids.h"

namespace tijara::ledger {

namespace {

// In the order of BankLine's members; the names of accounts are filled in where they are known.
constexpr const char* kLineColumns = "id, account_id, '', day, amount_minor, currency, party, text, reference, end_to_end, state, rule, evidence, fits, other_account, '', "
                                     "NULL, document_id, transfer_id, made";

const db::Sql kInsertStatement("INSERT INTO bank_statements (id, account_id, file_name, format, identification, at) VALUES ($1, $2, $3, $4, $5, $6)");
// A file of which no line was confirmed may have been another account's.
const db::Sql kIdentification("SELECT s.identification FROM bank_lines l JOIN bank_statements s ON s.id = l.statement_id "
                              "WHERE l.account_id = $1 AND l.state = 'matched' AND s.identification <> '' ORDER BY l.day DESC, l.id DESC LIMIT 1");
const db::Sql kLineByKey("SELECT id FROM bank_lines WHERE account_id = $1 AND line_key = $2");
const db::Sql kInsertLine("INSERT INTO bank_lines (id, account_id, statement_id, line_key, day, amount_minor, currency, party, text, reference, end_to_end, state, rule, "
                          "evidence, fits, other_account, document_id, transfer_id, made) "
                          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)");
const db::Sql kLineById(std::string("SELECT ") + kLineColumns + " FROM bank_lines WHERE id = $1");
const db::Sql kUpdateLine("UPDATE bank_lines SET state = $1, rule = $2, evidence = $3, fits = $4, other_account = $5, document_id = $6, transfer_id = $7, made = $8 WHERE id = $9");
const db::Sql kClearPayer("UPDATE bank_lines SET party = '', text = '', end_to_end = '', evidence = '' "
                          "WHERE other_account IN (SELECT id FROM accounts WHERE customer_id = $1)");
const db::Sql kTransfersOfLines(db::ofIds("SELECT transfer_id FROM bank_lines WHERE transfer_id IN"));
const db::Sql kMatchedDocument("SELECT id FROM bank_lines WHERE document_id = $1 AND state = 'matched' LIMIT 1");

} // namespace

void insertStatement(db::Tx& tx, const StatementRow& statement)
{
    tx.send(kInsertStatement, statement.id, statement.account, statement.fileName, statement.format, statement.identification, tx.now());
}

std::optional<std::string> identificationOf(db::Tx& tx, const Id& account)
{
    return tx.one<std::string>(kIdentification, account);
}

bool lineIsKnown(db::Tx& tx, const Id& account, const std::string& key)
{
    return tx.one<Id>(kLineByKey, account, db::Bytes{key}).has_value();
}

void insertLine(db::Tx& tx, const Id& statement, const std::string& key, const BankLine& line)
{
    tx.send(kInsertLine, line.id, line.accountId, statement, db::Bytes{key}, line.day, line.amount, line.party, line.text, line.reference, line.endToEnd, line.state, line.rule,
            line.evidence, line.fits, line.otherAccountId, line.documentId, line.transferId, line.made);
}

std::optional<BankLine> lineById(db::Tx& tx, const Id& line)
{
    return tx.one<BankLine>(kLineById, line);
}

void updateLine(db::Tx& tx, const BankLine& line)
{
    tx.send(kUpdateLine, line.state, line.rule, line.evidence, line.fits, line.otherAccountId, line.documentId, line.transferId, line.made, line.id);
}

void clearPayer(db::Tx& tx, const Id& customer)
{
    tx.run(kClearPayer, customer);
}

std::unordered_set<Id> transfersOfLines(db::Tx& tx, std::vector<Id> transfers)
{
    std::unordered_set<Id> known;
    if (!transfers.empty()) {
        db::eachOfIds(tx, kTransfersOfLines, std::move(transfers), [&known](db::Row& row) { known.insert(row.next<Id>()); });
    }
    return known;
}

bool isDocumentMatched(db::Tx& tx, const Id& document)
{
    return tx.one<Id>(kMatchedDocument, document).has_value();
}

const db::List& bankLineList()
{
    using db::KeyKind;
    const std::vector<db::SortColumn> day = {{"day", KeyKind::Text}, {"id", KeyKind::Bytes}};
    static const db::List list({"bank-lines",
                                kLineColumns,
                                "bank_lines",
                                "bank_lines",
                                {{"state", "state"}, {"accountId", "account_id"}},
                                "-day",
                                {{{}, {}, "day", day, "bank_lines_by_day"},
                                 {{"state"}, {}, "day", day, "bank_lines_by_state_day"},
                                 {{"accountId"}, {}, "day", day, "bank_lines_by_account_day"},
                                 {{"accountId", "state"}, {}, "day", day, "bank_lines_by_account_state_day"}},
                                {{"amount", "amount_minor", Unit::Money}},
                                "currency"});
    return list;
}

} // namespace tijara::ledger
