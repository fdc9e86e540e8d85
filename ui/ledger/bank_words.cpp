// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/bank_words.h"

#include "ui/client/qt_text.h"
#include "ui/ledger/ledger_words.h"

namespace tijara::ui {

namespace {

using ledger::BankLine;
using ledger::BankLineState;
using ledger::MatchRule;

QString evidenceOf(const BankLine& line, const Formats& formats)
{
    const auto day = line.rule == MatchRule::AmountAndDay ? parseDate(line.evidence) : std::nullopt;
    return isolated(day ? formats.date(*day) : toQt(line.evidence));
}

} // namespace

const StateLook& lookOf(ledger::BankLineState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Warn, Ink::WarnSoft, "warning", QT_TRANSLATE_NOOP("States", "To do")},
        {Ink::Info, Ink::InfoSoft, "match", QT_TRANSLATE_NOOP("States", "Proposed")},
        {Ink::Good, Ink::GoodSoft, "done", QT_TRANSLATE_NOOP("States", "Matched")},
        {Ink::Text2, Ink::NeutralSoft, "hide", QT_TRANSLATE_NOOP("States", "Ignored")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

QString BankWords::titleOf(const BankLine& line)
{
    if (!line.party.empty()) {
        return toQt(line.party);
    }
    return line.text.empty() ? tr("The bank says nothing") : toQt(line.text);
}

QString BankWords::otherOf(const BankLine& line)
{
    return line.otherAccountId ? LedgerWords::nameOf(line.otherName, line.otherStandard) : QString();
}

std::map<std::string, std::string> BankWords::ruleWords()
{
    const std::pair<MatchRule, QString> words[] = {{MatchRule::Reference, tr("Same reference")},       {MatchRule::AmountAndDay, tr("Same amount, near day")},
                                                   {MatchRule::DocumentNumber, tr("Document named")}, {MatchRule::CustomerName, tr("Customer named")},
                                                   {MatchRule::OpenInvoice, tr("Only open bill")},    {MatchRule::ByHand, tr("Chosen by hand")}};
    std::map<std::string, std::string> all;
    for (const auto& [rule, word] : words) {
        all.emplace(toText(rule), toStd(word));
    }
    return all;
}

QString BankWords::reasonOf(const BankLine& line, const Formats& formats)
{
    if (!line.rule) {
        if (line.state == BankLineState::Ignored) {
            return tr("Somebody decided that it has no place in the books.");
        }
        return line.fits > 1 ? tr("%1 things in the books fit equally well, so none was proposed.", nullptr, pluralOf(line.fits)).arg(formats.whole(line.fits))
                             : tr("Nothing in the books fits. Choose the account it belongs to.");
    }
    const QString found = evidenceOf(line, formats);
    switch (*line.rule) {
    case MatchRule::Reference:
        return tr("A transfer in the books has the same reference, %1, and the same amount.").arg(found);
    case MatchRule::AmountAndDay:
        return tr("A transfer in the books of %1 has the same amount, and no other one near that day has.").arg(found);
    case MatchRule::DocumentNumber:
        return tr("Its text names the document %1, which comes to exactly this amount.").arg(found);
    case MatchRule::CustomerName:
        return tr("It names %1, who has an open bill of exactly this amount.").arg(found);
    case MatchRule::OpenInvoice:
        return tr("Only one customer has an open bill of exactly this amount: bill %1.").arg(found);
    case MatchRule::ByHand:
        break;
    }
    return tr("The account was chosen by hand.");
}

QString BankWords::shortReasonOf(const BankLine& line, const Formats& formats)
{
    if (!line.rule) {
        return line.state == BankLineState::Ignored ? tr("Decided by hand") : line.fits > 1 ? tr("Several fit") : tr("Nothing fits");
    }
    const QString found = evidenceOf(line, formats);
    switch (*line.rule) {
    case MatchRule::Reference:
        //: why a bank's line was matched, in a column
        return tr("Reference %1").arg(found);
    case MatchRule::AmountAndDay:
        return tr("Amount, near %1").arg(found);
    case MatchRule::DocumentNumber:
        return tr("Names document %1").arg(found);
    case MatchRule::CustomerName:
        return tr("Names %1").arg(found);
    case MatchRule::OpenInvoice:
        return tr("Open bill %1").arg(found);
    case MatchRule::ByHand:
        break;
    }
    return tr("Chosen by hand");
}

} // namespace tijara::ui
