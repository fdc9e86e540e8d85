// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The box above all results: the sentence in the colour of what it says, and what can be done about it.

#include "ui/experiments/results_sentences.h"
#include "ui/widgets/console.h"

namespace tijara::ui {

class ResultsVerdict : public QFrame {
    Q_OBJECT

public:
    explicit ResultsVerdict(const Style& style);
    /// Buttons at the far end, in order. Null is none.
    void addButton(QPushButton* button);
    void say(const Said& said);
    [[nodiscard]] const Said& said() const { return m_said; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] Ink ink() const;
    [[nodiscard]] Ink soft() const;

    const Style& m_style;
    Said m_said;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_unknown;
    QLabel* m_next;
    QBoxLayout* m_row;
    QVBoxLayout* m_buttons;
};

} // namespace tijara::ui
