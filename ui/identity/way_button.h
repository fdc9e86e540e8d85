// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One of a few ways to go on: icon, name and a sentence, as a card that is chosen like a radio button.

#include "ui/widgets/style.h"

#include <QAbstractButton>

namespace tijara::ui {

class WayButton : public QAbstractButton {
    Q_OBJECT

public:
    WayButton(const Style& style, const QString& icon, const QString& name, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;
    /// As high as its words need: large text takes several lines.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect wrapped(Type type, const QString& words, int width) const;

    const Style& m_style;
    QString m_icon;
    QString m_sentence;
};

} // namespace tijara::ui
