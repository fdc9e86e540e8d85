// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks one thing: a title, the consequence in a sentence, fields, and two buttons. What the server complains about shows at the fields,
// and the dialog stays open with all that was typed.

#include "ui/widgets/draft_keeper.h"

#include <QDialog>

class QScrollArea;

namespace tijara::ui {

class RecordDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence; ///< may be empty
        QString act;      ///< "Save", "Erase"
        QString keep;     ///< the safe way out: "Cancel", "Keep them"
    };

    /// A danger is outlined in red, and the safe button has the focus.
    RecordDialog(const Style& style, const Words& words, bool danger, QWidget* parent);

    [[nodiscard]] FormFields& form() { return *m_form; }
    /// The fields are filled: from now on what is typed survives a crash, closing and another language, until it is accepted or
    /// discarded. `what` names the form among those of this person ("products/new").
    void keepDraft(Console& console, const QString& what);
    /// Null without keepDraft().
    [[nodiscard]] DraftKeeper* draft() const { return m_keeper; }
    [[nodiscard]] QPushButton* actButton() const { return m_act; }
    [[nodiscard]] QPushButton* keepButton() const { return m_keep; }
    /// A call is under way.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void showProblem(const Problem& problem);
    /// Puts it before the window; it deletes itself when it is closed.
    void begin();

signals:
    /// The button, Enter in the last field or Ctrl+Enter, when no field has a fault.
    void submitted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool wouldLose() const;
    void say(const QString& sentence);
    void submit();
    void fit();
    void measure();

    const Style& m_style;
    FormFields* m_form;
    QWidget* m_middle; ///< what scrolls where large text makes it higher than the window
    QScrollArea* m_scroll;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_act;
    QPushButton* m_keep;
    DraftKeeper* m_keeper = nullptr;
    FormFields::Texts m_begun; ///< what the fields held when the dialog was opened
    bool m_danger;
    bool m_busy = false;
    bool m_warned = false;
};

/// As high as its sentences need at its width, and whole on the screen.
void fitHeight(QDialog& dialog);

} // namespace tijara::ui
