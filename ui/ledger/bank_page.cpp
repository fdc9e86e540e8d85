// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/bank_page.h"

#include "ui/client/problem_text.h"
#include "ui/ledger/bank_words.h"
#include "ui/ledger/ledger_words.h"

#include <QLocale>

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::Permission;
using ledger::BankLine;
using ledger::BankLineState;

const QString kAccount = QStringLiteral("/accountId");
const QString kDescription = QStringLiteral("/description");

constexpr ActionEntry kActions[] = {
    {"bank.import", QT_TRANSLATE_NOOP("Actions", "Bring in a statement"), "import", "Ctrl+N", Permission::LedgerWrite, true, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "A file of your bank: MT940, CAMT.053 or CSV")},
    {"bank.confirm-chosen", QT_TRANSLATE_NOOP("Actions", "Confirm the proposals"), "done", "", Permission::LedgerWrite, true, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Of the marked lines, those that have one")},
    {"bank.transfer", QT_TRANSLATE_NOOP("Actions", "Transfer"), "transfers", "", {}, false, ActionOn::Record, QT_TRANSLATE_NOOP("Actions", "The transfer in the books")},
    {"bank.ignore", QT_TRANSLATE_NOOP("Actions", "Ignore…"), "hide", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "It has no place in the books")},
    {"bank.choose", QT_TRANSLATE_NOOP("Actions", "Choose…"), "accounts", "Ctrl+E", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Choose the account it belongs to")},
    {"bank.undo", QT_TRANSLATE_NOOP("Actions", "Take back"), "undo", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "The line is open again; a transfer that was made for it is reversed")},
    {"bank.confirm", QT_TRANSLATE_NOOP("Actions", "Confirm"), "done", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "It is what is proposed")},
};

constexpr Column<BankLine> kColumns[] = {
    {"day", QT_TRANSLATE_NOOP("Columns", "Day"), Cell::Text, 132, "day", 0,
     [](const BankLine& row, const Formats& formats) -> CellValue { return {formats.date(row.day), Ink::Text2}; }, "", Jump::Day},
    {"party", QT_TRANSLATE_NOOP("Columns", "With whom"), Cell::Key, 0, "", 0, [](const BankLine& row, const Formats&) -> CellValue { return BankWords::titleOf(row); }},
    {"text", QT_TRANSLATE_NOOP("Columns", "Text"), Cell::Text, 0, "", 3, [](const BankLine& row, const Formats&) -> CellValue { return {toQt(row.text), Ink::Text2}; }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 116, "", 0, [](const BankLine& row, const Formats&) -> CellValue { return lookOf(row.state); }},
    {"rule", QT_TRANSLATE_NOOP("Columns", "Why"), Cell::Text, 0, "", 1,
     [](const BankLine& row, const Formats& formats) -> CellValue { return {BankWords::shortReasonOf(row, formats), Ink::Text2}; }},
    {"other", QT_TRANSLATE_NOOP("Columns", "Other account"), Cell::Text, 0, "", 2, [](const BankLine& row, const Formats&) -> CellValue { return BankWords::otherOf(row); },
     "otherName"},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount, %1"), Cell::Number, 128, "", 0,
     [](const BankLine& row, const Formats& formats) -> CellValue { return LedgerWords::amount(row.amount, formats); }},
};

// What stands on a card: the amount and whom it is about, why, and when.
constexpr Column<BankLine> kCard[] = {
    {"party", QT_TRANSLATE_NOOP("Columns", "With whom"), Cell::Key, 0, "", 0,
     [](const BankLine& row, const Formats& formats) -> CellValue {
         //: a card of the matching board: an amount, and with whom
         return BankPage::tr("%1 · %2").arg(isolated(formats.money(row.amount)), isolated(BankWords::titleOf(row)));
     }},
    {"rule", QT_TRANSLATE_NOOP("Columns", "Why"), Cell::Text, 0, "", 0,
     [](const BankLine& row, const Formats& formats) -> CellValue { return BankWords::shortReasonOf(row, formats); }},
    {"day", QT_TRANSLATE_NOOP("Columns", "Day"), Cell::Text, 0, "", 0,
     [](const BankLine& row, const Formats& formats) -> CellValue { return BankPage::tr("%1 · %2").arg(formats.date(row.day), isolated(toQt(row.text))); }},
};

} // namespace

BankPage::BankPage(Console& console)
    : RecordListPage(console, {tr("Bank"), QStringLiteral("bank"), tr("No statement yet"),
                               tr("Bring in a file of your bank, and each of its lines stands here beside what the books know of it.")},
                     kActions),
      m_lines(new Lines(console, ledger::kListBankLines, ledger::kTotalOfBankLines, kColumns, this)), m_import(new BankImport(console, this))
{
    m_lines->showOneBy(ledger::kBankLine);
    setModel(*m_lines);
    enableSheet();
    std::vector<FilterChip::Choice> states;
    for (const auto state : BankWords::kStates) {
        states.push_back({toText(state), lookOf(state).text()});
    }
    addFilter(FilterChip::ofChoices(console.style, "state", tr("State"), std::move(states)));
    addFilter(FilterChip::ofRows(console.style, "accountId", tr("Account")));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Line")));
    addExportWords("otherName", LedgerWords::standardWords());
    addExportWords("rule", BankWords::ruleWords());
    makeBoard();
    makeActions();
    connect(m_import, &BankImport::ended, this, [this](const QString& sentence) {
        m_console.toast(sentence);
        m_lines->reload();
        if (isBoardShown()) {
            board()->reload();
        }
    });
}

std::span<const ActionEntry> BankPage::actionTable()
{
    return kActions;
}

void BankPage::makeBoard()
{
    auto* board = new Board(m_console.style);
    for (const auto state : BankWords::kStates) {
        board->addLane(lookOf(state), *new Lines(m_console, ledger::kListBankLines, ledger::kTotalOfBankLines, kCard, board), {{"state", toText(state)}});
    }
    offerBoard(*board);
}

void BankPage::makeActions()
{
    const Style& style = m_console.style;
    m_transfer = bind("bank.transfer", [this] {
        if (const BankLine* line = m_lines->at(currentRow()); line && line->transferId) {
            m_console.openRecord(QStringLiteral("transfers"), *line->transferId);
        }
    });
    m_ignore = bind("bank.ignore", [this] { startIgnore(); });
    m_choose = bind("bank.choose", [this] { startChoice(); });
    m_undo = bind("bank.undo", [this] { undo(); });
    m_confirm = bind("bank.confirm", [this] { confirm(); });
    addSheetAction(actionButton(style, m_transfer));
    addSheetAction(actionButton(style, m_ignore));
    addSheetGap();
    addSheetAction(actionButton(style, m_undo));
    addSheetAction(actionButton(style, m_choose));
    addSheetAction(actionButton(style, m_confirm, ButtonKind::Primary));
    m_confirmChosen = bind("bank.confirm-chosen", [this] { confirmChosen(); });
    if (m_confirmChosen) {
        bulk()->addAction(actionButton(style, m_confirmChosen));
        m_confirmChosen->setVisible(false);
        connect(&m_lines->chosen(), &ChosenRows::changed, this, [this] { m_confirmChosen->setVisible(!m_lines->chosen().isEmpty()); });
    }
    Action* import = bind("bank.import", [this] { startNew(); });
    addAction(actionButton(style, import, ButtonKind::Primary));
    offerWhenEmpty(import);
    recordChosen();
}

void BankPage::startNew()
{
    m_import->start();
}

void BankPage::fillSheet(SideSheet& sheet, int row)
{
    const BankLine& line = *m_lines->at(row);
    const Style& style = m_console.style;
    const Formats& formats = m_console.formats;
    sheet.begin(line.amount.minor > 0 ? tr("Came in") : tr("Went out"), formats.money(line.amount), &lookOf(line.state));
    RecordParts parts = sheet.parts();
    parts.begin(RecordParts::Side::Main);
    parts.text(BankWords::reasonOf(line, formats));
    if (line.otherAccountId) {
        const QString label = line.state == BankLineState::Matched ? tr("Booked to") : tr("Would be booked to");
        parts.add(makeLinkLine(style, label, BankWords::otherOf(line), [this, id = *line.otherAccountId] { m_console.openRecord(QStringLiteral("accounts"), id); }));
    }
    if (line.documentId && m_console.client.may(Permission::SalesRead)) {
        parts.add(makeLinkLine(style, tr("Document"), tr("Show it"), [this, id = *line.documentId] { m_console.openRecord(QStringLiteral("sales"), id); }));
    }
    if (line.state == BankLineState::Proposed && line.transferId) {
        parts.add(makeLinkLine(style, tr("Transfer"), tr("Show it"), [this, id = *line.transferId] { m_console.openRecord(QStringLiteral("transfers"), id); }));
        parts.text(tr("It is in the books already; confirming makes no transfer."), Ink::Text3);
    }
    parts.begin(RecordParts::Side::Main, tr("What the bank says"));
    parts.factIf(tr("With whom"), toQt(line.party));
    parts.fact(tr("Day"), formats.date(line.day));
    parts.add(makeLinkLine(style, tr("Account"), toQt(line.accountName), [this, id = line.accountId] { m_console.openRecord(QStringLiteral("accounts"), id); }));
    parts.factIf(tr("Bank's reference"), toQt(line.reference));
    parts.factIf(tr("Payer's reference"), toQt(line.endToEnd));
    if (!line.text.empty()) {
        parts.text(toQt(line.text), Ink::Text2);
    }
    recordChosen();
}

void BankPage::recordChosen()
{
    const BankLine* line = m_lines->at(currentRow());
    const bool open = line && (line->state == BankLineState::Exception || line->state == BankLineState::Proposed);
    const auto offer = [](Action* action, bool can) {
        if (action) {
            action->setVisible(can);
        }
    };
    offer(m_confirm, line && line->state == BankLineState::Proposed);
    offer(m_choose, open);
    offer(m_ignore, open);
    offer(m_undo, line && !open);
    offer(m_transfer, line && line->state == BankLineState::Matched);
}

template <class In>
void BankPage::act(const Route<In, BankLine>& route, const BankLine& line, const In& in)
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(route, line.id, in, this, [this, id = line.id](Result<BankLine> answer) {
        m_call = 0;
        if (answer) {
            take(*answer);
            say(*answer);
        } else {
            m_console.toast(sentenceOf(answer.problem()));
            lookAgain(id, answer.problem());
        }
    });
}

// What the books say of the line now is shown in place of what they said before.
void BankPage::lookAgain(const Id& line, const Problem& refusal)
{
    if (const auto reason = refusal.params.find("reason"); reason != refusal.params.end() && reason->second == "proposal_changed") {
        m_console.client.call(ledger::kMatchAgain, line, this, [this](Result<BankLine> answer) {
            if (answer) {
                take(*answer);
            }
        });
    }
}

void BankPage::confirm()
{
    if (const BankLine* line = m_lines->at(currentRow()); line && line->state == BankLineState::Proposed) {
        act(ledger::kConfirmMatch, *line, ledger::ConfirmMatch{});
    }
}

void BankPage::undo()
{
    if (const BankLine* line = m_lines->at(currentRow()); line && (line->state == BankLineState::Matched || line->state == BankLineState::Ignored)) {
        undoOf(line->id);
    }
}

void BankPage::undoOf(const Id& line)
{
    m_console.client.call(ledger::kUndoMatch, line, this, [this](Result<BankLine> answer) {
        if (answer) {
            take(*answer);
            m_console.toast(tr("The line is open again."));
        } else {
            m_console.toast(tr("It could not be taken back. %1").arg(sentenceOf(answer.problem())));
        }
    });
}

void BankPage::say(const BankLine& line)
{
    const QPointer<BankPage> self(this);
    const auto back = [self, id = line.id] {
        if (self) {
            self->undoOf(id);
        }
    };
    m_console.toast(line.state == BankLineState::Ignored ? tr("The line is ignored.")
                                                         : tr("%1 is booked to %2.").arg(isolated(m_console.formats.money(line.amount)), isolated(BankWords::otherOf(line))),
                    back);
}

void BankPage::take(const BankLine& line)
{
    const int row = m_lines->rowOf(line.id);
    if (row >= 0) {
        m_lines->replace(row, line);
        if (isSheetOpen() && row == currentRow()) {
            fillSheet(*sheet(), row);
        }
        recordChosen();
    }
    if (isBoardShown()) {
        board()->reload();
    }
}

void BankPage::startChoice()
{
    if (const BankLine* line = m_lines->at(currentRow()); line && m_choose && m_choose->isVisible()) {
        startChoiceOf(BankLine(*line));
    }
}

void BankPage::startChoiceOf(const BankLine& line)
{
    const QString amount = isolated(m_console.formats.money({std::abs(line.amount.minor), line.amount.currency}));
    RecordDialog* dialog = ask({tr("What is it?"),
                                line.amount.minor > 0 ? tr("%1 came into %2. Choose the account it comes from: a customer who paid, or money you put in.").arg(amount, isolated(toQt(line.accountName)))
                                                      : tr("%1 went out of %2. Choose the account it went to: an expense, or someone who was paid.").arg(amount, isolated(toQt(line.accountName))),
                                tr("Book it"), tr("Cancel")},
                               false);
    if (!dialog) {
        return;
    }
    m_choice = new AccountChoice(m_console, dialog->form(), kAccount, tr("Account"), tr("By its name or code, a customer by theirs"));
    dialog->form().addText(kDescription, tr("Description"), {}, {.check = checks::atMost(LedgerWords::kDescriptionBytes)});
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = line.id] {
        ledger::ConfirmMatch wanted;
        wanted.accountId = m_choice->account()->id;
        if (const QString description = dialog->form().text(kDescription); !description.isEmpty()) {
            wanted.description = toStd(description);
        }
        m_console.client.call(ledger::kConfirmMatch, id, wanted, dialog, answered<BankLine>([this](const BankLine& booked) {
            take(booked);
            say(booked);
        }));
    });
    show({}, [line](ConsolePage& next) { static_cast<BankPage&>(next).startChoiceOf(line); });
}

void BankPage::startIgnore()
{
    const BankLine* line = m_lines->at(currentRow());
    RecordDialog* dialog = line ? ask({tr("Ignore this line?"), tr("It stays here, but the books take no notice of it. It can be taken back."), tr("Ignore"), tr("Cancel")}, false) : nullptr;
    if (!dialog) {
        return;
    }
    dialog->form().addText(kDescription, tr("Reason"), tr("It stays in the audit trail"), {.check = checks::atMost(LedgerWords::kDescriptionBytes)});
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = line->id] {
        const QString reason = dialog->form().text(kDescription);
        m_console.client.call(ledger::kIgnoreBankLine, id, {reason.isEmpty() ? std::nullopt : std::optional(toStd(reason))}, dialog, answered<BankLine>([this](const BankLine& ignored) {
            take(ignored);
            say(ignored);
        }));
    });
    show({}, {});
}

void BankPage::confirmChosen()
{
    m_waiting.clear();
    m_confirmed = 0;
    m_refused.clear();
    m_refusal.reset();
    const auto& chosen = m_lines->chosen();
    for (int row = 0; row < m_lines->loadedRows(); ++row) {
        if (chosen.contains(row) && m_lines->at(row)->state == BankLineState::Proposed) {
            m_waiting.push_back(*m_lines->at(row));
        }
    }
    m_lines->chosen().clear();
    confirmNext();
}

// One that is refused stays as it is, and the others go on.
void BankPage::confirmNext()
{
    if (m_waiting.empty()) {
        tellOfChosen();
        return;
    }
    const BankLine next = m_waiting.back();
    m_waiting.pop_back();
    m_call = m_console.client.call(ledger::kConfirmMatch, next.id, {}, this, [this, next](Result<BankLine> answer) {
        m_call = 0;
        if (answer) {
            ++m_confirmed;
            take(*answer);
        } else {
            lookAgain(next.id, answer.problem());
            m_refused.push_back(next);
            m_refusal = m_refusal.value_or(answer.problem());
        }
        confirmNext();
    });
}

void BankPage::tellOfChosen()
{
    const Formats& formats = m_console.formats;
    const QString confirmed = tr("%1 lines are confirmed.", nullptr, pluralOf(m_confirmed)).arg(formats.whole(m_confirmed));
    if (m_refused.empty()) {
        m_console.toast(confirmed);
        return;
    }
    constexpr std::size_t kNamed = 3; // a sentence, not a list
    QStringList names;
    for (const BankLine& line : std::span(m_refused).first(std::min(kNamed, m_refused.size()))) {
        names.push_back(isolated(formats.money(line.amount)));
    }
    if (m_refused.size() > kNamed) {
        names.push_back(QStringLiteral("…"));
    }
    const auto count = static_cast<std::int64_t>(m_refused.size());
    //: lines of a bank that were not confirmed: how many, their amounts, and why
    const QString refused = tr("%1 were refused and stay as they are (%2): %3", nullptr, pluralOf(count)).arg(formats.whole(count), QLocale().createSeparatedList(names), sentenceOf(*m_refusal));
    m_console.toast(m_confirmed > 0 ? confirmed + QLatin1Char(' ') + refused : refused);
    m_lines->reload(); // they are not what this list thought
}

bool BankPage::isSettled() const
{
    return RecordListPage::isSettled() && m_call == 0 && m_import->isSettled() && (!m_choice || m_choice->isSettled());
}

QString BankPage::showTourStep(int step)
{
    endTourStep();
    if (m_import->dialog()) {
        m_import->dialog()->close();
    }
    if (step == 1) {
        showBoard(true);
        return QStringLiteral("board");
    }
    showBoard(false);
    if (step == 2 && m_choose) {
        for (int row = 0; row < m_lines->loadedRows(); ++row) {
            if (m_lines->at(row)->state == BankLineState::Exception) {
                openSheet(row);
            }
        }
        startChoice();
        return QStringLiteral("choose");
    }
    if (step == 3 && m_choose) {
        closeSheet();
        m_import->startDialog(QStringLiteral("november.mt940"));
        return QStringLiteral("import");
    }
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
