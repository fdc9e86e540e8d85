// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Above a list: what it is, how many rows, and the buttons. Where all has no room the number of rows gives way, for it stands below the
// list too; then the buttons show their drawings alone, the last one last.

#include "ui/widgets/parts.h"

class QHBoxLayout;

namespace tijara::ui {

class ListHead : public QWidget {
    Q_OBJECT

public:
    ListHead(const Style& style, const QString& title);
    /// How many rows.
    void say(const QString& count);
    /// Another way to look at the list.
    void addWay(QWidget* way);
    void addAction(QPushButton* button);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    const Style& m_style;
    QLabel* m_title;
    ElidedText* m_count;
    QHBoxLayout* m_row;
    QWidget* m_way = nullptr;
    std::vector<QPushButton*> m_buttons;
};

} // namespace tijara::ui
