// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field that an account is chosen in, by its name, its code, or the customer's: the shop's own stand in it, customers' come as they are typed.

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/form.h"

#include <QTimer>

namespace tijara::ui {

class AccountChoice : public QObject {
    Q_OBJECT

public:
    /// Adds the field at `path`; the choice lives as long as the form.
    AccountChoice(Console& console, FormFields& form, const QString& path, const QString& label, const QString& hint = {});

    /// Null until one is chosen.
    [[nodiscard]] const ledger::Account* account() const;
    /// Chooses one that need not be among those found.
    void choose(const ledger::Account& account);
    [[nodiscard]] bool isSettled() const { return m_call == 0 && !m_wait.isActive(); }

signals:
    void chosen();

private:
    void find();
    void take(std::vector<ledger::Account> found);

    Console& m_console;
    FormFields& m_form;
    QString m_path;
    QComboBox* m_box;
    std::vector<ledger::Account> m_known;
    QTimer m_wait; ///< until typing rests
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
