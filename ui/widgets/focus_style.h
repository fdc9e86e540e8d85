// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fusion with our focus ring: keyboard focus is always visible, two pixels of accent. Check boxes are those of the lists. And Arabic stands where it should: on the line where
// it is typed, at the right edge where it is broken into lines.

#include <QProxyStyle>

namespace tijara::ui {

class Style;

class FocusStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit FocusStyle(const Style& style);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled, const QString& text, QPalette::ColorRole role) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;

private:
    const Style& m_style;
};

} // namespace tijara::ui
