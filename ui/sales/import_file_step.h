// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first step of the import: the file is chosen or dropped here, and sent.

#include "shared/sales/import_contract.h"
#include "ui/widgets/console.h"

class QProgressBar;

namespace tijara::ui {

class ImportFileStep : public QWidget {
    Q_OBJECT

public:
    /// `choose` may be null: nobody may choose.
    ImportFileStep(Console& console, Action* choose);
    void choose();
    void send(const QString& file);
    [[nodiscard]] bool isSending() const { return m_call != 0; }

signals:
    /// Sending began or ended.
    void stateChanged();
    void uploaded(const tijara::sales::ImportPreview& preview);
    void refused(const tijara::Problem& problem);
    /// A file that cannot be sent at all, in words.
    void unusable(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();
    /// Sending has ended without a use: the keyboard stands where another file is chosen.
    void offerAnother();

    Console& m_console;
    Action* m_choose;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_another; ///< chooses a file; null when nobody may
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
