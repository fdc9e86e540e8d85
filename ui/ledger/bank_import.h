// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings in a bank's statement: which account and which file; where a table's head is not understood, which column is what; and what came
// of it.

#include "shared/ledger/statements_contract.h"
#include "ui/ledger/account_choice.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class BankImport : public QObject {
    Q_OBJECT

public:
    BankImport(Console& console, QWidget* page);
    /// Asks for the file first unless it is given.
    void start(const QString& file = {});
    /// The dialog without asking for a file: it is chosen, or typed, there.
    void startDialog(const QString& file);
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    [[nodiscard]] AccountChoice* account() const { return m_account; }
    [[nodiscard]] bool isSettled() const { return m_call == 0 && !m_wait.isActive() && (!m_dialog || !m_account || m_account->isSettled()); }

signals:
    void ended(const QString& sentence);

private:
    void addColumns(const QStringList& head);
    void send();
    void follow();
    void tell(const ledger::StatementImport& state);

    Console& m_console;
    QWidget* m_page;
    QPointer<RecordDialog> m_dialog;
    QPointer<AccountChoice> m_account;
    bool m_columns = false; ///< are asked for
    Id m_job;
    QTimer m_wait; ///< until the job is asked about again
    bool m_away = false; ///< the server did not answer the last time
    Client::CallNumber m_call = 0;
};

/// The cells of a table's first line, as far as a head is understood without the rest.
QStringList headOf(const QString& file);

} // namespace tijara::ui
