// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was measured elsewhere, brought into an experiment from a CSV file: the file, which column is what, and how far it is.

#include "shared/experiments/event_import_contract.h"
#include "ui/experiments/experiment_words.h"
#include "ui/widgets/console.h"
#include "ui/widgets/form.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/verdict.h"

#include <QTemporaryDir>
#include <QTimer>

class QProgressBar;
class QStackedWidget;

namespace tijara::ui {

/// The first lines of a file, as far as they are needed to say what its columns are.
struct EventsHead {
    QStringList columns;
    QStringList lines; ///< as they stand in the file
    /// Nothing for a file that is no table as text.
    static std::optional<EventsHead> read(const QString& file);
};

class EventsImportPage : public ConsolePage {
    Q_OBJECT

public:
    enum Step { File, Columns, Run };

    explicit EventsImportPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    void openRecord(const Id& experiment) override;
    [[nodiscard]] Place place() const override;
    void showPlace(const Place& place) override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_poll == 0 && !isRunning(); }
    QString showTourStep(int step) override;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] FormFields& form() { return *m_form; }
    [[nodiscard]] QString sentence() const { return m_verdict->sentence(); }
    [[nodiscard]] QString complaint() const { return m_noticeText->text(); }
    /// Reads the file's head and goes on to its columns.
    void useFile(const QString& file);
    /// The primary button.
    void goOn();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeButtons();
    void makeSteps(QVBoxLayout& column);
    void load();
    void choose();
    void showColumns(const EventsHead& head);
    void guess(const EventsHead& head);
    void send();
    void poll();
    void take(Result<experiments::EventsImport> answer);
    void showOutcome(const experiments::EventsImport& state);
    void stop();
    void showStep(Step step);
    void say(const QString& sentence);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QueryTexts columns() const;

    std::optional<Id> m_id;
    std::optional<experiments::Experiment> m_experiment;
    std::unique_ptr<QTemporaryDir> m_tourFolder;
    QString m_file;
    Step m_step = File;
    std::optional<jobs::Job> m_job;
    QTimer m_timer;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_poll = 0;

    QLabel* m_subtitle;
    Stepper* m_stepper;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    Card* m_fileCard;
    Card* m_columnsCard;
    FormFields* m_form;
    QLabel* m_sample;
    Card* m_runCard;
    QProgressBar* m_bar;
    Verdict* m_verdict;
    QVBoxLayout* m_counts;
    Action* m_back = nullptr;
    Action* m_stop = nullptr;
    Action* m_next = nullptr;
};

} // namespace tijara::ui
