// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below a list while there is something to be done with it: words at one end, buttons at the other. Where all words have no room, the
// buttons show their drawings alone, the last one last.

#include <QFrame>

#include <vector>

class QPushButton;

namespace tijara::ui {

class Style;
class WrapRow;

class ActsBar : public QFrame {
    Q_OBJECT

public:
    explicit ActsBar(const Style& style);
    /// In order, at the far end; null is none.
    void addAction(QPushButton* button);

protected:
    [[nodiscard]] WrapRow& row() { return *m_row; }
    /// Once what it says is another.
    void fit();
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Style& m_style;
    WrapRow* m_row;
    std::vector<QPushButton*> m_buttons;
};

} // namespace tijara::ui
