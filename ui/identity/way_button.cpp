// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/way_button.h"

#include <QPainter>

namespace tijara::ui {

WayButton::WayButton(const Style& style, const QString& icon, const QString& name, const QString& sentence)
    : m_style(style), m_icon(icon), m_sentence(sentence)
{
    setText(name);
    setCheckable(true);
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WayButton::sizeHint() const
{
    return {m_style.px(244), m_style.px(126)};
}

void WayButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(m_style.color(strong ? Ink::Accent : underMouse() ? Ink::LineStrong : Ink::Line), strong ? 2 : 1));
    painter.setBrush(m_style.color(isChecked() ? Ink::AccentSoft : underMouse() ? Ink::Hover : Ink::Surface));
    const double edge = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), m_style.px(8), m_style.px(8));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int inset = m_style.px(18);
    const int icon = m_style.px(22);
    painter.drawPixmap(mirrored ? width() - inset - icon : inset, m_style.px(18), m_style.pixmap(m_icon, isChecked() ? Ink::Accent : Ink::Text2, icon, devicePixelRatioF()));
    // The radio's ring and, when chosen, its dot.
    const QPointF centre(mirrored ? inset + m_style.px(7) : width() - inset - m_style.px(7), m_style.px(29));
    painter.setPen(QPen(m_style.color(isChecked() ? Ink::Accent : Ink::Control), 1.4));
    painter.setBrush(m_style.color(Ink::Surface));
    painter.drawEllipse(centre, m_style.px(8), m_style.px(8));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.color(Ink::Accent));
        painter.drawEllipse(centre, m_style.px(4), m_style.px(4));
    }
    painter.setFont(m_style.font(Type::Primary));
    painter.setPen(m_style.color(Ink::Text));
    painter.drawText(QRect(inset, m_style.px(50), width() - 2 * inset, m_style.px(22)), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), text());
    painter.setFont(m_style.font(Type::Cell));
    painter.setPen(m_style.color(Ink::Text2));
    painter.drawText(QRect(inset, m_style.px(73), width() - 2 * inset, m_style.px(40)), static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, m_sentence);
}

} // namespace tijara::ui
