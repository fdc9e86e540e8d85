// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the chart library's drawing: words below, values, names at the ends, markers, whiskers, points, and the mark that is reached.
#include "ui/widgets/plot_library.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/small_marks.h"

#include <QPainter>

#include <cmath>

namespace tijara::ui {

void Plot::Library::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_first) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    paintValues(*painter);
    paintWords(*painter);
    paintMarkers(*painter);
    paintPoints(*painter);
    paintEnds(*painter);
    paintReached(*painter);
}

// The newest always has its word, then the years, which say what the others belong to.
std::vector<bool> Plot::Library::wordsShown(int every) const
{
    std::vector<bool> shown(static_cast<std::size_t>(count()), false);
    const auto isFree = [&](int at) {
        for (int near = std::max(at - every + 1, 0); near <= std::min(at + every - 1, count() - 1); ++near) {
            if (shown[static_cast<std::size_t>(near)]) {
                return false;
            }
        }
        return true;
    };
    for (const bool years : {true, false}) {
        for (int at = count() - 1; at >= 0; --at) {
            const bool first = at == count() - 1 || description().words[at].contains(QLatin1Char(' '));
            if ((first || !years) && isFree(at)) {
                shown[static_cast<std::size_t>(at)] = true;
            }
        }
    }
    return shown;
}

// As many words as have room; two of one word stand on two lines.
void Plot::Library::paintWords(QPainter& painter) const
{
    const QFont font = style().font(Type::Hint);
    const QFontMetrics metrics(font);
    int widest = 1;
    int before = 0;
    bool allFit = true; // a long word beside a short one has room where two long ones have not
    for (const QString& word : description().words) {
        int wide = 0;
        for (const QString& part : word.split(QLatin1Char(' '))) {
            wide = std::max(wide, metrics.horizontalAdvance(part) + style().px(6));
        }
        widest = std::max(widest, wide);
        allFit = allFit && (before + wide) / 2.0 <= widthOfPlace();
        before = wide;
    }
    const int every = allFit ? 1 : std::max(1, static_cast<int>(std::ceil(widest / widthOfPlace())));
    painter.setFont(font);
    painter.setPen(style().color(Ink::Text3));
    const double top = m_chart->plotArea().bottom() + style().px(5);
    const std::vector<bool> shown = wordsShown(every);
    for (int at = 0; at < count(); ++at) {
        if (!shown[static_cast<std::size_t>(at)]) {
            continue;
        }
        const double middle = pointOf(at, 0).x();
        const QStringList parts = description().words[at].split(QLatin1Char(' '));
        for (int line = 0; line < parts.size(); ++line) {
            const QRectF room(middle - widest, top + line * style().px(kWordLine), 2.0 * widest, style().px(kWordLine));
            painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip, parts[line]);
        }
    }
}

void Plot::Library::paintValues(QPainter& painter) const
{
    painter.setFont(style().font(Type::Hint));
    painter.setPen(style().color(Ink::Text3));
    const QRectF area = m_chart->plotArea();
    const double away = style().px(6);
    const double half = style().px(10);
    for (const auto& [value, word] : m_lines) {
        const double middle = pointOf(0, value).y();
        const QRectF room = m_plot.isMirrored() ? QRectF(area.right() + away, middle - half, area.width(), 2 * half)
                                                : QRectF(area.left() - away - area.width(), middle - half, area.width(), 2 * half);
        painter.drawText(room, static_cast<int>((m_plot.isMirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                         isolated(word));
    }
}

// Middle of the last part of each series, from below.
std::vector<std::pair<double, std::size_t>> Plot::Library::endsOfSeries() const
{
    std::vector<std::pair<double, std::size_t>> ends;
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        ends.emplace_back(placeOf({static_cast<int>(index), count() - 1}).center().y(), index);
    }
    std::sort(ends.begin(), ends.end(), [](const auto& one, const auto& other) {
        return one.first != other.first ? one.first > other.first : one.second < other.second;
    });
    return ends;
}

void Plot::Library::paintEnds(QPainter& painter) const
{
    if (!hasEnds()) {
        return;
    }
    const QFont font = style().font(Type::Head);
    const double line = QFontMetrics(font).height();
    const QRectF area = m_chart->plotArea();
    const double away = style().px(6) - widthOfPlace() * (description().kind == ChartKind::Stacked ? (1 - kBarWidth) / 2 : 0.5);
    double below = area.bottom() + line / 2;
    painter.setFont(font);
    for (const auto& [wanted, index] : endsOfSeries()) {
        const double middle = std::min(wanted, below - line);
        below = middle;
        const double width = area.width();
        const QRectF room = m_plot.isMirrored() ? QRectF(area.left() - width - away, middle - line / 2, width, line)
                                                : QRectF(area.right() + away, middle - line / 2, width, line);
        painter.setPen(style().chartColor(index));
        painter.drawText(room, static_cast<int>((m_plot.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
                         isolated(description().series[index].name));
    }
}

void Plot::Library::paintMarkers(QPainter& painter) const
{
    if (description().kind != ChartKind::Bars) {
        return;
    }
    const double half = widthOfPlace() * kBarWidth / 2 + style().px(4);
    painter.setPen(QPen(style().chartColor(1), 2.5 * style().textPercent() / 100.0));
    for (int at = 0; at < count(); ++at) {
        if (const auto before = mark(0, at).before) {
            const QPointF middle = pointOf(at, *before);
            painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
        }
    }
}

void Plot::Library::paintPoints(QPainter& painter) const
{
    const bool interval = description().kind == ChartKind::Interval;
    if (!isLine()) {
        return;
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        painter.setBrush(style().chartColor(index));
        for (int at = 0; at < count(); ++at) {
            if (!mark(index, at).text.isEmpty()) {
                paintPoint(painter, index, pointOf(at, mark(index, at).value), style().px(2.6));
            }
        }
    }
    // The last one has its whiskers: the state of things, and how sure it is.
    const Mark& last = mark(0, count() - 1);
    if (interval && last.margin) {
        paintInterval(painter, style(), pointOf(count() - 1, last.value - *last.margin), pointOf(count() - 1, last.value),
                      pointOf(count() - 1, last.value + *last.margin), style().chartColor(0));
    }
}

void Plot::Library::paintReached(QPainter& painter) const
{
    const QRectF place = placeOf(m_plot.reached());
    if (place.isNull()) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style().color(Ink::Text), 2));
    if (isLine()) {
        painter.drawEllipse(place);
    } else {
        painter.drawRect(place.adjusted(-2, -2, 2, 2));
    }
}

} // namespace tijara::ui
