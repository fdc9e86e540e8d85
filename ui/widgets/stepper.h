// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The steps of a wizard: numbered circles and words, a tick where one is done, and a line of what came of it.

#include "ui/widgets/style.h"

#include <QWidget>

namespace tijara::ui {

class Stepper : public QWidget {
    Q_OBJECT

public:
    Stepper(const Style& style, const QStringList& words);

    /// Steps before `step` are done; one past the last says that all are.
    void setCurrent(int step);
    /// One short line under a step's word.
    void setHint(int step, const QString& hint);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step {
        QString word;
        QString hint;
    };
    [[nodiscard]] int widthOf(const Step& step) const;
    void paintCircle(QPainter& painter, const QRect& circle, int step) const;
    void say();

    const Style& m_style;
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace tijara::ui
