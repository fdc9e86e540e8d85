// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of a list's columns, and what goes on with them beside the scroll bar.
#include "ui/widgets/list_view.h"

#include <QPainter>

namespace tijara::ui {

namespace {

constexpr int kHeadHeight = 34;

} // namespace

ListHeader::ListHeader(const Style& style, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_style(style)
{
    setSectionsClickable(true);
    setHighlightSections(false); // else heads turn bold
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(m_style.px(40));
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    emit arranged();
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_style.px(kHeadHeight)};
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& list = *static_cast<const ListModelCore*>(model());
    const auto& column = list.columns()[static_cast<std::size_t>(section)];
    const std::string& sort = list.servedSort();
    const bool descending = sort.starts_with('-');
    const bool sorted = *column.sort != '\0' && std::string_view(sort).substr(descending ? 1 : 0) == column.sort;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->fillRect(rect, m_style.color(Ink::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_style.color(Ink::Line));
    painter->setFont(m_style.font(Type::Head));
    painter->setPen(m_style.color(sorted ? Ink::Text : Ink::Text2));
    const int inset = m_style.px(ListDelegate::kPadding);
    bool first = !m_boxes;
    for (int before = visualIndex(section) - 1; before >= 0 && first; --before) {
        first = isSectionHidden(logicalIndex(before));
    }
    const int lead = inset + (first ? inset : 0);
    const QRect room = mirrored ? rect.adjusted(inset, 0, -lead, 0) : rect.adjusted(lead, 0, -inset, 0);
    const QFontMetrics metrics(painter->font());
    const int arrow = sorted ? m_style.px(14) : 0;
    const QString text = metrics.elidedText(list.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), Qt::ElideRight, room.width() - arrow);
    const bool atRight = column.cell == Cell::Number || mirrored;
    const int width = metrics.horizontalAdvance(text);
    // The arrow follows the word in reading direction; a number column gives it room inside its right edge.
    int textLeft = atRight ? room.right() + 1 - width : room.left();
    int arrowLeft = 0;
    if (sorted && mirrored) {
        arrowLeft = textLeft - arrow;
        if (column.cell == Cell::Number && arrowLeft < room.left()) {
            arrowLeft = room.left();
        }
    } else if (sorted && atRight) {
        textLeft -= arrow;
        arrowLeft = textLeft + width;
    } else if (sorted) {
        arrowLeft = textLeft + width;
    }
    painter->drawText(QRect(textLeft, room.top(), width + 2, room.height()), static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, isolated(text));
    if (sorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        const double x = arrowLeft + arrow / 2.0 + (mirrored ? -1 : 1);
        const double y = rect.center().y() + 0.5;
        const double half = m_style.px(4);
        const double tip = descending ? half : -half;
        painter->setPen(QPen(m_style.color(Ink::Text), 1.3 * m_style.textPercent() / 100.0));
        painter->drawLine(QPointF(x, y - tip), QPointF(x, y + tip));
        painter->drawLine(QPointF(x, y + tip), QPointF(x - half * 0.7, y + tip * 0.3));
        painter->drawLine(QPointF(x, y + tip), QPointF(x + half * 0.7, y + tip * 0.3));
    }
    painter->restore();
}

HeadCorner::HeadCorner(const Style& style, QWidget* parent) : QWidget(parent), m_style(style)
{
    connect(&style, &Style::changed, this, &HeadCorner::fit);
    fit();
}

void HeadCorner::fit()
{
    setFixedHeight(m_style.px(kHeadHeight));
}

void HeadCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(Ink::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style.color(Ink::Line));
}

} // namespace tijara::ui
