// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks one thing: a title, the consequence in a sentence, fields, and two buttons. What the server complains about shows at the fields,
// and the dialog stays open with all that was typed.

#include "ui/widgets/form.h"

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
    [[nodiscard]] QPushButton* actButton() const { return m_act; }
    [[nodiscard]] QPushButton* keepButton() const { return m_keep; }
    /// A call is under way.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void showProblem(const Problem& problem);
    /// Puts it before the window; it deletes itself when it is closed.
    void begin();

signals:
    /// The button or Enter in the last field.
    void submitted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void say(const QString& sentence);
    void submit();
    void fit();

    const Style& m_style;
    FormFields* m_form;
    QWidget* m_middle; ///< what scrolls where large text makes it higher than the window
    QScrollArea* m_scroll;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_act;
    QPushButton* m_keep;
    bool m_danger;
    bool m_busy = false;
};

/// As high as its sentences need at its width.
void fitHeight(QDialog& dialog);

} // namespace tijara::ui
