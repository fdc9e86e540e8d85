// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/client/qt_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tijara::ui {

namespace {

constexpr int kTileHeight = 96;
constexpr int kGap = 14;

} // namespace

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
    return {std::max(m_style.px(180), figure + m_style.px(34)), m_style.px(kTileHeight)};
}

QSize Tile::minimumSizeHint() const
{
    return {QFontMetrics(m_style.font(Type::TileFigure)).horizontalAdvance(m_figure) + m_style.px(34), m_style.px(kTileHeight)};
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
                         isolated(painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width())));
    };
    line(13, 20, Type::Cell, Ink::Text2, text(), arrow + m_style.px(4));
    line(31, 36, Type::TileFigure, Ink::Text, m_figure, 0); // words of Arabic stand lower than numbers
    line(66, 18, Type::Hint, Ink::Text2, m_context, 0);
    if (isEnabled()) {
        const QPixmap drawing = m_style.pixmap(QStringLiteral("open-rows"), Ink::Text3, arrow, devicePixelRatioF()); // it turns round by itself
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

TileRow::TileRow(const Style& style, std::vector<Tile*> tiles) : m_style(style), m_tiles(std::move(tiles))
{
    for (Tile* tile : m_tiles) {
        tile->setParent(this);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TileRow::columnsFor(int width) const
{
    int widest = 1;
    for (const Tile* tile : m_tiles) {
        widest = std::max(widest, tile->sizeHint().width());
    }
    const int count = static_cast<int>(m_tiles.size());
    const int gap = m_style.px(kGap);
    const int room = std::clamp((width + gap) / (widest + gap), 1, std::max(count, 1));
    const int rows = (count + room - 1) / room;
    return rows == 0 ? 1 : (count + rows - 1) / rows;
}

int TileRow::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_tiles.size()) + columns - 1) / columns;
    return rows * m_style.px(kTileHeight) + std::max(rows - 1, 0) * m_style.px(kGap);
}

QSize TileRow::sizeHint() const
{
    const int shown = std::max(width(), m_style.px(400));
    return {m_style.px(400), heightForWidth(shown)};
}

QSize TileRow::minimumSizeHint() const
{
    return {m_style.px(240), m_style.px(kTileHeight)};
}

void TileRow::place()
{
    const int columns = columnsFor(width());
    const int gap = m_style.px(kGap);
    const int wide = (width() - (columns - 1) * gap) / columns;
    const int high = m_style.px(kTileHeight);
    for (int at = 0; at < static_cast<int>(m_tiles.size()); ++at) {
        const QRect place((at % columns) * (wide + gap), (at / columns) * (high + gap), wide, high);
        m_tiles[static_cast<std::size_t>(at)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void TileRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TileRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        place();
    }
}

bool TileRow::event(QEvent* event)
{
    // A tile has another figure, which may need more room.
    if (event->type() == QEvent::LayoutRequest) {
        place();
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace tijara::ui
