// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fusion with our focus ring: keyboard focus is always visible, two pixels of accent. And what is typed in Arabic stands on the line.

#include <QProxyStyle>

namespace tijara::ui {

class Style;

class FocusStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit FocusStyle(const Style& style);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;

private:
    const Style& m_style;
};

} // namespace tijara::ui
