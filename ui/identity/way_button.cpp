// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/way_button.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tijara::ui {

namespace {

// Pixels at 100 %.
constexpr int kInset = 18;
constexpr int kWordsFrom = 52;
constexpr int kBetween = 3;

} // namespace

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WayButton::sizeHint() const
{
    return {m_style.px(244), heightForWidth(m_style.px(244))};
}

int WayButton::heightForWidth(int width) const
{
    const int words = wrapped(Type::Primary, text(), width).height() + m_style.px(kBetween) + wrapped(Type::Cell, m_sentence, width).height();
    return std::max(m_style.px(126), m_style.px(kWordsFrom) + words + m_style.px(kInset));
}

QRect WayButton::wrapped(Type type, const QString& words, int width) const
{
    return QFontMetrics(m_style.font(type)).boundingRect(QRect(0, 0, width - 2 * m_style.px(kInset), QWIDGETSIZE_MAX), static_cast<int>(Qt::AlignLeading) | Qt::TextWordWrap, words);
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
    if (hasFocus()) {
        // Within the ring of the one that is chosen: that one has the keyboard first of all.
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), m_style.px(5), m_style.px(5));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int inset = m_style.px(kInset);
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
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap | (mirrored ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    const int high = wrapped(Type::Primary, text(), width()).height();
    const QRect name(inset, m_style.px(kWordsFrom), width() - 2 * inset, high);
    style()->drawItemText(&painter, name, flags, palette(), true, text());
    painter.setFont(m_style.font(Type::Cell));
    painter.setPen(m_style.color(Ink::Text2));
    style()->drawItemText(&painter, name.adjusted(0, high + m_style.px(kBetween), 0, height()), flags, palette(), true, m_sentence);
}

} // namespace tijara::ui
