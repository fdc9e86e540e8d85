// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The service outside that is told what customers bought: with whose key, at which address, and whether it arrives.

#include "shared/experiments/provider_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class ProviderPage : public ConsolePage {
    Q_OBJECT

public:
    explicit ProviderPage(Console& console);
    static std::span<const ActionEntry> actionTable();

    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0; }
    QString showTourStep(int step) override;
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    [[nodiscard]] const std::optional<experiments::Provider>& provider() const { return m_provider; }
    /// What came back of the last try, in words.
    [[nodiscard]] QStringList trial() const { return m_trial; }

private:
    void load();
    void show(const experiments::Provider& provider);
    void showState(const experiments::Provider& provider);
    void showKeys(const experiments::Provider& provider);
    [[nodiscard]] bool takesOwnKeys() const;
    void startChange();
    void fillChange(FormFields& form) const;
    void startRemoveKey();
    /// Sends it from the open dialog.
    void send(const experiments::SetProvider& wanted, const QString& done);
    void tryOut();

    std::optional<experiments::Provider> m_provider;
    QStringList m_trial;
    QVBoxLayout* m_stateLines;
    QVBoxLayout* m_keyLines;
    Action* m_change;
    Action* m_try;
    Action* m_removeKey;
    QPointer<RecordDialog> m_dialog;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
