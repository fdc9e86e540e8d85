// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_style.h"

#include "ui/widgets/check_head.h"
#include "ui/widgets/style.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

// A line of Arabic is half as tall again as one of Latin, and a QLineEdit (Qt 6.4) then lifts its words by half the difference. Margins
// that cancel each other put them back without making the field higher.
void level(QLineEdit& field)
{
    constexpr char16_t kFirstTallLetter = 0x0590;
    const QString text = field.displayText();
    int lift = 0;
    if (std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() >= kFirstTallLetter; })) {
        QTextLayout layout(text, field.font());
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        lift = std::max(0, (qRound(line.height()) - field.fontMetrics().height()) / 2);
    }
    QMargins margins = field.textMargins();
    if (margins.top() != lift || margins.bottom() != -lift) {
        margins.setTop(lift);
        margins.setBottom(-lift);
        field.setTextMargins(margins);
    }
}

} // namespace

FocusStyle::FocusStyle(const Style& style) : QProxyStyle(QStringLiteral("Fusion")), m_style(style) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox) { // Fusion's own can hardly be seen on a dark ground
        const bool some = option->state.testFlag(State_NoChange);
        paintCheckBox(*painter, m_style, option->rect, some ? CheckMark::Some : option->state.testFlag(State_On) ? CheckMark::All : CheckMark::None);
        return;
    }
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_style.color(Ink::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
    painter->restore();
}

// Where lines run from the right, Qt (6.4) moves each by the space it was broken at, away from the edge it should stand on.
void FocusStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled, const QString& text, QPalette::ColorRole role) const
{
    constexpr int kFromTheRight = Qt::TextWordWrap | Qt::TextForceRightToLeft | Qt::AlignRight;
    if ((flags & kFromTheRight) != kFromTheRight || (flags & Qt::TextShowMnemonic) != 0) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    QTextOption option(Qt::AlignRight);
    option.setTextDirection(Qt::RightToLeft);
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), painter->font());
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, std::ceil(height)});
        height = line.rect().bottom() + painter->fontMetrics().leading();
    }
    layout.endLayout();
    const QSize whole(rect.width(), static_cast<int>(std::ceil(layout.boundingRect().height())));
    const Qt::Alignment vertical(flags & Qt::AlignVertical_Mask);
    painter->save();
    if (role != QPalette::NoRole) {
        painter->setPen(palette.color(role));
    }
    layout.draw(painter, alignedRect(Qt::LeftToRight, Qt::AlignLeft | vertical, whole, rect).topLeft());
    painter->restore();
}

int FocusStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int kBox = 18; // with the line around it
    switch (metric) {
    case PM_LineEditIconSize:
        return m_style.px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return m_style.px(kBox);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void FocusStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* field = qobject_cast<QLineEdit*>(widget);
    if (!field) {
        return;
    }
    // Polished again at each change of theme, size and language.
    constexpr const char* kLevelled = "levelled";
    if (!field->property(kLevelled).toBool()) {
        field->setProperty(kLevelled, true);
        connect(field, &QLineEdit::textChanged, this, [field] { level(*field); });
    }
    level(*field);
}

int FocusStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    // Rows and buttons answer at once; nothing fades in.
    if (hint == SH_Widget_Animation_Duration) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace tijara::ui
