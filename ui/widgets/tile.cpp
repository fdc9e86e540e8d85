// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include <QKeyEvent>
#include <QPainter>

namespace tijara::ui {

Tile::Tile(const Style& style, const QString& label) : m_style(style)
{
    setText(label);
    setAccessibleName(label);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
}

void Tile::setFigure(const QString& figure, const QString& context)
{
    m_figure = figure;
    m_context = context;
    setAccessibleName(text() + QStringLiteral(", ") + figure);
    setAccessibleDescription(context);
    setToolTip(context);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    const int figure = QFontMetrics(m_style.font(Type::TileFigure)).horizontalAdvance(m_figure);
    return {std::max(m_style.px(180), figure + m_style.px(34)), m_style.px(96)};
}

QSize Tile::minimumSizeHint() const
{
    return {QFontMetrics(m_style.font(Type::TileFigure)).horizontalAdvance(m_figure) + m_style.px(34), m_style.px(96)};
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.color(hasFocus() ? Ink::Accent : Ink::Line), hasFocus() ? 2 : 1));
    painter.setBrush(m_style.color(underMouse() && isEnabled() ? Ink::Hover : Ink::Surface));
    const double edge = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), m_style.px(8), m_style.px(8));
    const int inset = m_style.px(16);
    const int arrow = m_style.px(16);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto line = [&](int top, int height, Type type, Ink ink, const QString& text, int spare) {
        painter.setFont(m_style.font(type));
        painter.setPen(m_style.color(ink));
        const QRect room(inset, m_style.px(top), width() - 2 * inset - spare, m_style.px(height));
        const QRect place = mirrored ? room.translated(spare, 0) : room;
        painter.drawText(place, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    line(13, 20, Type::Cell, Ink::Text2, text(), arrow + m_style.px(4));
    // An isolate of its own: a minus or a sign stays where it belongs in a mirrored window.
    line(33, 32, Type::TileFigure, Ink::Text, m_figure.isEmpty() ? m_figure : QChar(0x2066) + m_figure + QChar(0x2069), 0);
    line(66, 18, Type::Hint, Ink::Text2, m_context, 0);
    if (isEnabled()) {
        QPixmap drawing = m_style.pixmap(QStringLiteral("open-rows"), Ink::Text3, arrow, devicePixelRatioF());
        if (mirrored && !drawing.isNull()) {
            drawing = drawing.transformed(QTransform::fromScale(-1, 1));
        }
        painter.drawPixmap(mirrored ? inset - m_style.px(4) : width() - inset - arrow + m_style.px(4), m_style.px(14), drawing);
    }
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace tijara::ui
