// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Statements of banks: brought in by a job, line by line, and what people decide about each line.

#include "server/ledger/ledger.h"
#include "shared/ledger/statements_contract.h"

namespace tijara::ledger {

/// Problem InvalidState for a line that is settled, and for a proposal that no longer is what the books say, with what they say now.
BankLine confirm(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& line, const ConfirmMatch& wanted);
/// A transfer the match made is reversed, or what is left of it given back; a problem of that is this one's.
BankLine undo(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& line);
BankLine ignore(db::Tx& tx, const http::Actor& actor, const Id& line, const Remark& remark);
BankLine matchAgain(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& line);

void forgetPayer(const Parts& parts, const Id& tenant, const Id& customer);
void mountStatements(http::Router& router, const Parts& parts);
void addStatementJob(const Parts& parts);

} // namespace tijara::ledger
