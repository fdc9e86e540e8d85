// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/funnel.h"

#include "ui/client/qt_text.h"

#include <QPainter>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kRow = 46; ///< a line of words and a bar

} // namespace

Funnel::Funnel(const Style& style) : Picture(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Funnel::rowHeight() const
{
    return m_style.px(kRow);
}

QSize Funnel::sizeHint() const
{
    return {m_style.px(200), rowHeight() * std::max(1, static_cast<int>(chart().words.size()))};
}

void Funnel::draw()
{
    updateGeometry();
    update();
}

MarkPlace Funnel::markAt(QPointF point) const
{
    const int row = static_cast<int>(point.y()) / rowHeight();
    return row >= 0 && row < static_cast<int>(chart().words.size()) ? MarkPlace{0, row} : MarkPlace{};
}

void Funnel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintOn(painter, rect());
}

void Funnel::paintOn(QPainter& painter, const QRectF& room)
{
    if (chart().isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& marks = chart().series.front().marks;
    const double whole = std::max(marks.front().value, 1.0);
    const double height = rowHeight();
    for (int row = 0; row < static_cast<int>(marks.size()); ++row) {
        const Mark& mark = marks[static_cast<std::size_t>(row)];
        const bool isReached = reached() == MarkPlace{0, row};
        const QRectF line(room.left(), room.top() + row * height, room.width(), height);
        const QRectF words(line.left(), line.top() + m_style.px(4), line.width(), m_style.px(22));
        const QRectF track(line.left(), words.bottom() + m_style.px(2), line.width(), m_style.px(10));
        const double width = std::max(mark.value / whole * track.width(), mark.value > 0 ? 2.0 : 0.0);
        painter.setFont(m_style.font(Type::CellKey));
        painter.setPen(m_style.color(Ink::Text));
        const int number = QFontMetrics(painter.font()).horizontalAdvance(mark.text) + m_style.px(8);
        const auto leading = static_cast<int>((isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
        const auto trailing = static_cast<int>((isMirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
        painter.drawText(words, trailing, isolated(mark.text));
        painter.setFont(m_style.font(Type::Cell));
        const QRectF name = isMirrored() ? words.adjusted(number, 0, 0, 0) : words.adjusted(0, 0, -number, 0);
        painter.drawText(name, leading, isolated(QFontMetrics(painter.font()).elidedText(chart().words[row], Qt::ElideRight, static_cast<int>(name.width()))));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.color(Ink::NeutralSoft));
        painter.drawRect(track);
        painter.setBrush(m_style.chartColor(0));
        painter.drawRect(QRectF(isMirrored() ? track.right() - width : track.left(), track.top(), width, track.height()));
        if (isReached) {
            painter.setPen(QPen(m_style.color(Ink::Text), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(track.adjusted(1, 1, -1, -1));
        }
    }
}

} // namespace tijara::ui
