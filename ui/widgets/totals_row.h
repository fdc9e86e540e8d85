// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What all rows of a list come to, in one line below them under the columns that are added up. Each sum is a Figure: it opens the
// rows it is made of.

#include "ui/widgets/list_view.h"

#include <QAbstractButton>

namespace tijara::ui {

class SumButton : public QAbstractButton {
    Q_OBJECT

public:
    SumButton(const Style& style, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Style& m_style;
};

class TotalsRow : public QWidget {
    Q_OBJECT

public:
    TotalsRow(const Style& style, ListModelCore& model, ListView& view);
    /// The line as words, for tests and screen readers.
    [[nodiscard]] QString sentence() const;

signals:
    void opened(const tijara::Figure& figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void show(const std::optional<Totals>& totals);
    void place();
    [[nodiscard]] int columnOf(const Figure& figure) const;
    [[nodiscard]] QString what() const;

    const Style& m_style;
    ListModelCore& m_model;
    ListView& m_view;
    std::vector<SumButton*> m_sums;
    QString m_rows;
    QString m_note; ///< what is summed, or why nothing is
    int m_noteRight = 0;
};

} // namespace tijara::ui
