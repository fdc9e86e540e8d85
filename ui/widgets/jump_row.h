// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Go to": typing in a sorted list jumps to a value of its order. The line takes its room above the rows and goes when it is done.

#include "ui/widgets/list_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace tijara::ui {

class JumpRow : public QFrame {
    Q_OBJECT

public:
    JumpRow(const Style& style, ListModelCore& model);

    /// Takes what was typed in the list; false when its order has no values to go to.
    bool begin(const QString& typed);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

    /// What the server compares with, or nothing when the text is no such value.
    static std::optional<std::string> valueOf(Jump jump, const QString& text, const Formats& formats);

signals:
    /// Jumped, or given up.
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();

    const Style& m_style;
    ListModelCore& m_model;
    QLabel* m_label;
    QLineEdit* m_field;
    QLabel* m_complaint;
};

} // namespace tijara::ui
