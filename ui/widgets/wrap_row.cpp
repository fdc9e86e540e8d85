// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrap_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tijara::ui {

WrapRow::~WrapRow() = default;

void WrapRow::addGap()
{
    m_gapBefore = count();
}

QLayoutItem* WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    m_gapBefore -= index < m_gapBefore ? 1 : 0;
    return item;
}

QSize WrapRow::sizeHint() const
{
    QSize size(0, 0); // a size that was not set is −1×−1
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = QSize(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), hint.height()));
        }
    }
    return size.grownBy(contentsMargins());
}

QSize WrapRow::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

int WrapRow::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

void WrapRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int WrapRow::layOut(const QRect& room, bool place) const
{
    const QRect inside = room.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = inside.top();
    for (int from = 0; from < count();) {
        int to = from;
        int used = 0;
        int high = 0;
        for (; to < count(); ++to) {
            const QLayoutItem& item = *m_items[static_cast<std::size_t>(to)];
            const int more = item.isEmpty() ? 0 : item.sizeHint().width() + (used > 0 ? spacing() : 0);
            if (used > 0 && used + more > inside.width()) {
                break;
            }
            used += more;
            high = item.isEmpty() ? high : std::max(high, item.sizeHint().height());
        }
        int left = inside.left() + (m_gapBefore >= 0 && from >= m_gapBefore ? std::max(inside.width() - used, 0) : 0);
        for (int index = from; place && index < to; ++index) {
            QLayoutItem& item = *m_items[static_cast<std::size_t>(index)];
            if (index == m_gapBefore && index > from) {
                left += std::max(inside.width() - used, 0);
            }
            if (!item.isEmpty()) {
                const int width = std::min(item.sizeHint().width(), inside.width());
                item.setGeometry(QStyle::visualRect(direction, inside, QRect(left, top, width, high)));
                left += width + spacing();
            }
        }
        from = to;
        top += high + (high > 0 && from < count() ? spacing() : 0);
    }
    return top - room.top() + contentsMargins().bottom();
}

} // namespace tijara::ui
