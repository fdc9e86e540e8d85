// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_style.h"

#include "ui/widgets/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>

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

// Where lines run from the right, Qt (6.4) counts the space a line was broken at, and its last letter leaves the label by as much.
void keepRoomForSpace(QLabel& label)
{
    constexpr const char* kRoom = "roomForSpace";
    QMargins margins = label.contentsMargins();
    if (!label.wordWrap() || label.layoutDirection() != Qt::RightToLeft || margins.left() != label.property(kRoom).toInt()) {
        return;
    }
    margins.setLeft(label.fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    label.setProperty(kRoom, margins.left());
    label.setContentsMargins(margins);
}

} // namespace

FocusStyle::FocusStyle(const Style& style) : QProxyStyle(QStringLiteral("Fusion")), m_style(style) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
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

int FocusStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return metric == PM_LineEditIconSize ? m_style.px(16) : QProxyStyle::pixelMetric(metric, option, widget);
}

void FocusStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        keepRoomForSpace(*label);
    }
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
