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
    paintBase(*painter);
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
            const QString& word = description().words[at];
            const bool first = at == count() - 1 || word.contains(QLatin1Char(' '));
            if (!word.isEmpty() && (first || !years) && isFree(at)) {
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

// −1 for the hill furthest to the left, 1 for the one furthest to the right, 0 between them.
double Plot::Library::hillLean(std::size_t series) const
{
    const auto peakOf = [this](std::size_t index) {
        const auto& marks = description().series[index].marks;
        const auto top = std::max_element(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) { return one.value < other.value; });
        return pointOf(static_cast<int>(top - marks.begin()), 0).x();
    };
    bool isFirst = true;
    bool isLast = true;
    for (std::size_t other = 0; other < description().series.size(); ++other) {
        if (other != series) {
            isFirst = isFirst && peakOf(series) <= peakOf(other);
            isLast = isLast && peakOf(series) > peakOf(other);
        }
    }
    return isFirst ? -1 : isLast ? 1 : 0;
}

void Plot::Library::paintEnds(QPainter& painter) const
{
    if (!hasEnds()) {
        return;
    }
    const QFont font = style().font(Type::Head);
    const double line = QFontMetrics(font).height();
    const QRectF area = m_chart->plotArea();
    const double whiskers = description().named ? style().px(6) * static_cast<double>(description().series.size() + 1) : 0;
    const double away = style().px(6) + whiskers - widthOfPlace() * (description().kind == ChartKind::Stacked ? (1 - kBarWidth) / 2 : 0.5);
    double below = area.bottom() + line / 2;
    painter.setFont(font);
    for (const auto& [wanted, index] : endsOfSeries()) {
        const double middle = std::min(wanted, below - line);
        below = middle;
        const double width = area.width();
        const QRectF room = m_plot.isMirrored() ? QRectF(area.left() - width - away, middle - line / 2, width, line)
                                                : QRectF(area.right() + away, middle - line / 2, width, line);
        if (description().series[index].filled) { // a hill has its name on its top
            const auto& marks = description().series[index].marks;
            const auto top = std::max_element(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) { return one.value < other.value; });
            const QPointF peak = pointOf(static_cast<int>(top - marks.begin()), top->value);
            painter.setPen(colorOf(index));
            // Of two hills the names stand away from each other.
            const double lean = description().series.size() < 2 ? 0 : hillLean(index);
            const double half = QFontMetricsF(font).horizontalAdvance(description().series[index].name) / 2;
            const double center = std::clamp(peak.x() + lean * half, area.left() + half, area.right() - half);
            painter.drawText(QRectF(center - area.width(), peak.y() - line - style().px(2), 2 * area.width(), line), static_cast<int>(Qt::AlignCenter), isolated(description().series[index].name));
            continue;
        }
        painter.setPen(colorOf(index));
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
    if (!isLine()) {
        return;
    }
    const bool many = widthOfPlace() < style().px(7); // a row of points that touch each other says less than its line
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        const ChartSeries& series = description().series[index];
        const auto isThere = [&](int at) { return at >= 0 && at < count() && !mark(index, at).text.isEmpty(); };
        for (int at = 0; at < count(); ++at) {
            const bool alone = series.line && !series.filled && !isThere(at - 1) && !isThere(at + 1); // no line leads to it
            if (!isThere(at) || (!alone && (!series.points || (many && series.line)))) {
                continue;
            }
            const Mark& one = mark(index, at);
            const QPointF point = pointOf(at, bounded(one.value));
            painter.setPen(Qt::NoPen);
            painter.setBrush(series.line ? colorOf(index) : style().color(Ink::Text));
            paintPoint(painter, index, point, style().px(series.line ? 2.6 : 4));
            if (!series.line) {
                paintValueBeside(painter, point, one.text);
            }
        }
        // The last one has its whiskers: the state of things, and how sure it is.
        const Mark& last = mark(index, count() - 1);
        if (description().kind == ChartKind::Interval && series.points && series.line && last.margin && !last.text.isEmpty()) {
            const double beside = description().named ? style().px(6) * static_cast<double>(index + 1) * (m_plot.isMirrored() ? -1 : 1) : 0;
            const auto at = [&](double value) { return pointOf(count() - 1, bounded(value)) + QPointF(beside, 0); };
            paintInterval(painter, style(), at(last.value - *last.margin), at(last.value), at(last.value + *last.margin), colorOf(index));
        }
    }
}

// Above its point, on the side where the next one is not.
void Plot::Library::paintValueBeside(QPainter& painter, QPointF point, const QString& text) const
{
    painter.setFont(style().font(Type::Head));
    painter.setPen(style().color(Ink::Text));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const double half = style().px(9);
    const double left = std::clamp(point.x() + (m_plot.isMirrored() ? -width - half : half), m_chart->plotArea().left(), m_chart->plotArea().right() - width);
    painter.drawText(QRectF(left, point.y() - 2 * half, width, 2 * half), static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip, isolated(text));
}

void Plot::Library::paintBase(QPainter& painter) const
{
    const QRectF area = m_chart->plotArea();
    painter.setPen(QPen(style().color(Ink::Control), 1.5));
    if (description().upright >= 0 && description().upright < count()) {
        const double x = pointOf(description().upright, 0).x();
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
    }
    if (description().base.isEmpty()) {
        return;
    }
    const double y = pointOf(0, 0).y();
    painter.drawLine(QLineF(area.left(), y, area.right(), y));
    painter.setFont(style().font(Type::Hint));
    painter.setPen(style().color(Ink::Text2));
    painter.drawText(area.adjusted(style().px(6), 0, -style().px(6), y - area.bottom() - 2), static_cast<int>(Qt::AlignLeading | Qt::AlignBottom) | Qt::TextSingleLine, isolated(description().base));
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
