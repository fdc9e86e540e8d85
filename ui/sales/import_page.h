// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The import wizard: File, Columns, Try it, Import. What was begun is remembered, so that the page opens where it was left, also after
// the console was closed in the middle.

#include "shared/sales/import_contract.h"
#include "ui/sales/import_columns.h"
#include "ui/sales/import_file_step.h"
#include "ui/sales/import_head.h"
#include "ui/sales/import_run.h"
#include "ui/widgets/console.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QScrollArea;

namespace tijara::ui {

/// What the console remembers of an import under way.
struct ImportDraft {
    Id id;
    sales::ImportMapping mapping;
    bool started = false;
    bool trial = false; ///< of the run that was started last
};
BOOST_DESCRIBE_STRUCT(ImportDraft, (), (id, mapping, started, trial))

class ImportPage : public ConsolePage {
    Q_OBJECT

public:
    using Step = ImportHead::Step;

    explicit ImportPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    [[nodiscard]] bool isSettled() const override;
    /// Takes a small file through the steps: its columns, the trial, the import itself.
    QString showTourStep(int step) override;
    /// Sends the file and goes on to its columns.
    void useFile(const QString& file);
    [[nodiscard]] Step step() const { return m_step; }
    /// These two are built when they are first reached: all steps at once would hold the main thread when the page is first shown.
    [[nodiscard]] ImportColumns& columns();
    [[nodiscard]] ImportRun& run();
    [[nodiscard]] const sales::ImportState& state() const { return m_state; }
    [[nodiscard]] QString complaint() const { return m_head->complaint(); }
    /// The primary button: to the next step.
    void goOn();
    void goBack();
    void stop();
    /// Writes the refused lines to a file.
    void saveRefused(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeButtons();
    void addStep(QWidget* step);
    void putButtonsBehind(const QWidget& step);
    void takePreview(const sales::ImportPreview& preview);
    void startRun(bool trial);
    void remember();
    void recall(const std::optional<QString>& draft);
    void findRunning();
    void poll();
    void take(Result<sales::ImportState> answer);
    void takeJob(Result<jobs::Job> answer);
    void beginAnew();
    void showStep(Step step);
    void showHints();
    void showButtons();
    void fail(const Problem& problem);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString draftKey() const;

    Step m_step = Step::File;
    std::unique_ptr<QTemporaryDir> m_tourFolder;
    bool m_asked = false;
    bool m_recalled = false;
    bool m_trial = true;
    bool m_started = false;
    sales::ImportState m_state;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_poll = 0;
    QTimer m_timer;

    ImportHead* m_head;
    ImportFileStep* m_file;
    QScrollArea* m_scroll;
    QVBoxLayout* m_steps;
    ImportColumns* m_columns = nullptr;
    ImportRun* m_run = nullptr;
    QWidget* m_buttons;
    Action* m_back;
    Action* m_another;
    Action* m_next;
};

} // namespace tijara::ui
