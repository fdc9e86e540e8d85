// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the bank says, beside what the books say: each line of a statement as a card of what is to be done with it, with the reason of a
// match in words; confirmed, chosen by hand, ignored, and taken back.

#include "ui/ledger/bank_import.h"
#include "ui/widgets/record_list_page.h"

namespace tijara::ui {

class BankPage : public RecordListPage {
    Q_OBJECT

public:
    explicit BankPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    /// Brings in a statement.
    void startNew() override;
    void startChoice();
    void confirm();
    void undo();
    /// All proposals among the rows that are marked.
    void confirmChosen();
    [[nodiscard]] BankImport& import() const { return *m_import; }

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    using Lines = ListModel<ledger::BankLine, ledger::BankLineQuery>;

    void makeActions();
    void makeBoard();
    void startChoiceOf(const ledger::BankLine& line);
    void startIgnore();
    template <class In>
    void act(const Route<In, ledger::BankLine>& route, const ledger::BankLine& line, const In& in);
    void lookAgain(const Id& line, const Problem& refusal);
    void undoOf(const Id& line);
    void take(const ledger::BankLine& line);
    void confirmNext();
    void tellOfChosen();
    void say(const ledger::BankLine& line);

    Lines* m_lines;
    BankImport* m_import;
    Action* m_confirm = nullptr;
    Action* m_choose = nullptr;
    Action* m_ignore = nullptr;
    Action* m_undo = nullptr;
    Action* m_transfer = nullptr;
    Action* m_confirmChosen = nullptr;
    QPointer<AccountChoice> m_choice;
    std::vector<ledger::BankLine> m_waiting; ///< to be confirmed, one after the other
    std::int64_t m_confirmed = 0;
    std::vector<ledger::BankLine> m_refused;
    std::optional<Problem> m_refusal; ///< of the first of them
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
