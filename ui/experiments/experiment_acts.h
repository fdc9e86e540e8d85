// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done with an experiment, from its list and from its results alike: the steps of its life, other shares, a copy.

#include "shared/experiments/experiments_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class ExperimentActs : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand before `page`, which owns this.
    ExperimentActs(Console& console, QWidget* page);

    void start(const experiments::Experiment& experiment);
    void pause(const experiments::Experiment& experiment);
    void resume(const experiments::Experiment& experiment);
    /// Asks why; `winner` is proposed as everybody's price.
    void stop(const experiments::Experiment& experiment, const std::optional<std::string>& winner = {});
    void archive(const experiments::Experiment& experiment);
    void restore(const experiments::Experiment& experiment);
    /// Other shares for who is new.
    void changeShares(const experiments::Experiment& experiment);
    void copy(const experiments::Experiment& experiment);
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    [[nodiscard]] bool isBusy() const { return m_call != 0; }

signals:
    void changed(const tijara::experiments::Experiment& experiment);
    void copied(const tijara::experiments::Experiment& experiment);
    void failed(const tijara::Problem& problem);

private:
    RecordDialog* ask(const RecordDialog::Words& words, bool danger);
    /// Without a question; `sentence` says what was done, `back` takes it back.
    void step(const Id& id, experiments::Step step, const QString& sentence, std::optional<experiments::Step> back);
    void send(RecordDialog* dialog, const Id& id, const experiments::TakeStep& wanted, const QString& sentence);
    [[nodiscard]] std::vector<FormFields::Choice> variantChoices(const experiments::Terms& terms) const;

    Console& m_console;
    QWidget* m_page;
    QPointer<RecordDialog> m_dialog;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
