// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every movement of money, both sides named; one of them with what it came from, what followed, and the ways to its document and to the
// audit trail; and what can be done with it.

#include "ui/ledger/transfer_forms.h"
#include "ui/widgets/record_list_page.h"

namespace tijara::ui {

class TransfersPage : public RecordListPage {
    Q_OBJECT

public:
    explicit TransfersPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    void startNew() override;
    void startAct(TransferAct act);
    /// Null while no new transfer is being entered.
    [[nodiscard]] TransferForm* form() const { return m_form; }
    /// Of the transfer that is open, once it is here; null before.
    [[nodiscard]] const ledger::TransferDetail* detail() const;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void loadRecord(const Id& record) override;
    void recordChosen() override;
    [[nodiscard]] bool isSheetSettled() const override { return m_call == 0; }

private:
    void makeFilters();
    void makeActions();
    void fill(RecordParts parts);
    void addFollowed(RecordParts& parts);
    [[nodiscard]] std::function<void()> openAccount(const Id& account) const;
    void startActOf(TransferAct act, const ledger::TransferDetail& detail);
    void made(const ledger::Transfer& transfer, const QString& sentence);
    void showDocument();
    void showTrail();

    ListModel<ledger::ListedTransfer, ledger::TransferQuery>* m_transfers;
    std::optional<ledger::TransferDetail> m_detail;
    QPointer<TransferForm> m_form;
    std::map<TransferAct, Action*> m_acts;
    Action* m_document = nullptr;
    Action* m_trail = nullptr;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
