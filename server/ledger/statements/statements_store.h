// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of banks' files and their lines.

#include "server/ledger/statements/statement_file.h"
#include "server/platform/db/list.h"

#include <unordered_set>

namespace tijara::ledger {

struct StatementRow {
    Id id;
    Id account;
    std::string fileName;
    StatementFormat format = StatementFormat::Csv;
    std::string identification;
};
void insertStatement(db::Tx& tx, const StatementRow& statement);
/// What the bank called the account in the file of the last line that is matched.
std::optional<std::string> identificationOf(db::Tx& tx, const Id& account);

bool lineIsKnown(db::Tx& tx, const Id& account, const std::string& key);
void insertLine(db::Tx& tx, const Id& statement, const std::string& key, const BankLine& line);
/// Names of accounts are left empty.
std::optional<BankLine> lineById(db::Tx& tx, const Id& line);
/// Writes its state and what it was matched with.
void updateLine(db::Tx& tx, const BankLine& line);
/// Of the lines whose other account is the customer's.
void clearPayer(db::Tx& tx, const Id& customer);
/// Those of the transfers that a line is, or is proposed to be.
std::unordered_set<Id> transfersOfLines(db::Tx& tx, std::vector<Id> transfers);
bool isDocumentMatched(db::Tx& tx, const Id& document);
const db::List& bankLineList();

} // namespace tijara::ledger
