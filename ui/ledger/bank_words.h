// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of banks' statements in words: whom they are about, what they were matched with, and why.

#include "shared/ledger/statements_contract.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/state_look.h"

#include <QCoreApplication>

namespace tijara::ui {

const StateLook& lookOf(ledger::BankLineState state);

class BankWords {
    Q_DECLARE_TR_FUNCTIONS(BankWords)

public:
    static constexpr ledger::BankLineState kStates[] = {ledger::BankLineState::Exception, ledger::BankLineState::Proposed, ledger::BankLineState::Matched,
                                                        ledger::BankLineState::Ignored};

    /// Who paid or was paid, or what the bank says where it names nobody.
    static QString titleOf(const ledger::BankLine& line);
    /// Why it was matched, or was not, in a sentence.
    static QString reasonOf(const ledger::BankLine& line, const Formats& formats);
    /// The same in a few words, for a column.
    static QString shortReasonOf(const ledger::BankLine& line, const Formats& formats);
    /// What stands in exported files for the rules.
    static std::map<std::string, std::string> ruleWords();
    static QString otherOf(const ledger::BankLine& line);
};

} // namespace tijara::ui
