// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plot.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/small_marks.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

constexpr double kBarWidth = 0.52; ///< of the room a word has
constexpr int kWordLine = 17;    ///< height of a line of words below
constexpr float kPaleOpacity = 0.82F;
constexpr float kBandOpacity = 0.15F;

// The next round step (1, 2, 2.5 or 5 times a power of ten) that needs at most six lines.
double roundStep(double spread)
{
    const double raw = spread / 5;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power) {
            return factor * power;
        }
    }
    return 10 * power;
}

struct Range {
    double low = 0;
    double high = 0;

    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

// Bars stand on zero; lines may begin where their values are.
Range rangeOf(const Chart& chart)
{
    Range range;
    const bool lines = chart.kind == ChartKind::Line || chart.kind == ChartKind::Interval;
    bool first = lines;
    const auto take = [&](double value) {
        if (std::exchange(first, false)) {
            range = {value, value};
        }
        range.take(value);
    };
    for (int at = 0; at < static_cast<int>(chart.words.size()); ++at) {
        double stack = 0;
        for (const ChartSeries& series : chart.series) {
            const Mark& mark = series.marks[static_cast<std::size_t>(at)];
            if (lines && mark.text.isEmpty()) {
                continue;
            }
            stack += mark.value;
            take(chart.kind == ChartKind::Stacked ? stack : mark.value);
            take(mark.before.value_or(mark.value));
            if (mark.margin) {
                take(mark.value - *mark.margin);
                take(mark.value + *mark.margin);
            }
        }
    }
    return range;
}

Qt::PenStyle dashOf(std::size_t series)
{
    constexpr Qt::PenStyle kDashes[] = {Qt::SolidLine, Qt::CustomDashLine, Qt::DotLine, Qt::DashDotLine};
    return kDashes[series % std::size(kDashes)];
}

QPen linePen(const Style& style, std::size_t series)
{
    QPen pen(style.chartColor(series), 2.2 * style.textPercent() / 100.0, dashOf(series), Qt::RoundCap, Qt::RoundJoin);
    if (pen.style() == Qt::CustomDashLine) {
        pen.setDashPattern({3.2, 1.8});
    }
    return pen;
}

} // namespace

/// The library's objects, and the drawing over them of what it has no parts for: words below, names at the ends, markers, whiskers,
/// points, and the mark that is reached.
class Plot::Library final : public QGraphicsItem {
public:
    explicit Library(Plot& plot);

    void draw();
    void layOut(QSizeF size);
    [[nodiscard]] QRectF placeOf(MarkPlace place) const;
    [[nodiscard]] MarkPlace markAt(QPointF point) const;
    [[nodiscard]] QChartView* view() const { return m_view; }

    [[nodiscard]] QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void addBars();
    void addStack();
    void addLines();
    void addBand(const ChartSeries& series);
    [[nodiscard]] std::vector<std::pair<int, int>> stretchesOf(const ChartSeries& series) const;
    [[nodiscard]] std::vector<bool> wordsShown(int every) const;
    void addSeries(QAbstractSeries* series);
    void addAxes();
    void chooseLines();
    void setMargins();
    [[nodiscard]] std::vector<std::pair<double, std::size_t>> endsOfSeries() const;
    void paintValues(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintReached(QPainter& painter) const;

    [[nodiscard]] const Chart& description() const { return m_plot.chart(); }
    [[nodiscard]] const Style& style() const { return m_plot.m_style; }
    [[nodiscard]] int count() const { return static_cast<int>(description().words.size()); }
    [[nodiscard]] bool hasEnds() const { return description().kind == ChartKind::Stacked || description().kind == ChartKind::Line; }
    [[nodiscard]] bool isLine() const { return description().kind == ChartKind::Line || description().kind == ChartKind::Interval; }
    // Neither QChart's layout direction nor a reversed category axis mirrors anything but values: the order of places is turned instead.
    [[nodiscard]] int turned(int at) const { return m_plot.isMirrored() ? count() - 1 - at : at; }
    [[nodiscard]] const Mark& mark(std::size_t series, int at) const { return description().series[series].marks[static_cast<std::size_t>(at)]; }
    [[nodiscard]] QPointF pointOf(int at, double value) const { return m_chart->mapToPosition({static_cast<double>(turned(at)), value}, m_first); }
    [[nodiscard]] double widthOfPlace() const { return m_chart->plotArea().width() / std::max(count(), 1); }

    Plot& m_plot;
    QChart* m_chart;
    QChartView* m_view;
    QAbstractSeries* m_first = nullptr;
    std::vector<std::pair<double, QString>> m_lines; ///< of the value axis, from below
};

Plot::Library::Library(Plot& plot) : m_plot(plot), m_chart(new QChart), m_view(new QChartView(m_chart))
{
    setParentItem(m_chart);
    setZValue(50);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    QObject::connect(m_chart, &QChart::plotAreaChanged, &plot, [this] {
        prepareGeometryChange();
        update();
    });
}

void Plot::Library::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis* old : m_chart->axes()) {
        m_chart->removeAxis(old);
        delete old;
    }
    m_first = nullptr;
    if (description().isEmpty()) {
        update();
        return;
    }
    chooseLines();
    setMargins();
    switch (description().kind) {
    case ChartKind::Stacked:
        addStack();
        break;
    case ChartKind::Line:
        addLines();
        break;
    case ChartKind::Interval:
        addBand(description().series.front());
        addLines();
        break;
    default:
        addBars();
    }
    addAxes();
    update();
}

// Lines at round values, and what is written at them: a half is written as a whole where there are no halves, so some go without.
void Plot::Library::chooseLines()
{
    const Range range = rangeOf(description());
    const double step = roundStep(std::max(range.high - range.low, std::max(std::abs(range.high) * 1e-3, 1e-9)));
    const double bottom = std::floor(range.low / step) * step;
    const double top = std::max(std::ceil(range.high / step) * step, bottom + step);
    m_lines.clear();
    QString before;
    for (double line = bottom; line <= top + step / 2; line += step) {
        const double value = std::abs(line) < step / 1000 ? 0 : line;
        const QString word = description().axis(value);
        m_lines.emplace_back(value, word == before ? QString() : word);
        before = word;
    }
}

// Room for the words beside and below and the names at the end, which the library does not know of: it cuts words short, and never asks
// how high a line of Arabic is.
void Plot::Library::setMargins()
{
    const QFontMetrics metrics(style().font(Type::Hint));
    int beside = 0;
    for (const auto& [value, word] : m_lines) {
        beside = std::max(beside, metrics.horizontalAdvance(word) + style().px(8));
    }
    const bool two = std::any_of(description().words.begin(), description().words.end(), [](const QString& one) { return one.contains(QLatin1Char(' ')); });
    const int below = style().px(kWordLine * (two ? 2 : 1) + 6);
    int widest = 0;
    for (const ChartSeries& series : description().series) {
        widest = std::max(widest, hasEnds() ? QFontMetrics(style().font(Type::Head)).horizontalAdvance(series.name) + style().px(14) : 0);
    }
    const int above = style().px(8); // half the height of the topmost word at the axis
    m_chart->setMargins(m_plot.isMirrored() ? QMargins(widest, above, beside, below) : QMargins(beside, above, widest, below));
}

void Plot::Library::addSeries(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    m_first = series;
}

void Plot::Library::addBars()
{
    auto* past = new QBarSet(QString());
    auto* running = new QBarSet(QString());
    for (int place = 0; place < count(); ++place) {
        const int at = turned(place);
        const bool runs = description().lastRuns && at == count() - 1;
        past->append(runs ? 0 : mark(0, at).value);
        running->append(runs ? mark(0, at).value : 0);
    }
    QColor pale = style().chartColor(0);
    pale.setAlphaF(description().lastRuns ? kPaleOpacity : 1);
    auto* series = new QStackedBarSeries;
    for (const auto& [set, color] : {std::pair{past, pale}, std::pair{running, style().chartColor(0)}}) {
        set->setColor(color);
        set->setBorderColor(Qt::transparent);
        series->append(set);
    }
    series->setBarWidth(kBarWidth);
    addSeries(series);
}

void Plot::Library::addStack()
{
    auto* series = new QStackedBarSeries;
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        auto* set = new QBarSet(QString());
        for (int place = 0; place < count(); ++place) {
            set->append(mark(index, turned(place)).value);
        }
        set->setColor(style().chartColor(index));
        set->setPen(QPen(style().color(Ink::Surface), 1)); // parts are told apart without their colours too
        series->append(set);
    }
    series->setBarWidth(kBarWidth);
    addSeries(series);
}

void Plot::Library::addLines()
{
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        for (const auto& [from, to] : stretchesOf(description().series[index])) {
            auto* line = new QLineSeries;
            for (int place = from; place <= to; ++place) {
                line->append(place, mark(index, turned(place)).value);
            }
            line->setPen(linePen(style(), index));
            addSeries(line);
        }
    }
}

// First and last place of each piece without a gap, which is a mark without a text: a line over a time of which nothing is known would be made up.
std::vector<std::pair<int, int>> Plot::Library::stretchesOf(const ChartSeries& series) const
{
    std::vector<std::pair<int, int>> stretches;
    bool open = false;
    for (int place = 0; place < count(); ++place) {
        const bool there = !series.marks[static_cast<std::size_t>(turned(place))].text.isEmpty();
        if (there && !open) {
            stretches.emplace_back(place, place);
        } else if (there) {
            stretches.back().second = place;
        }
        open = there;
    }
    return stretches;
}

void Plot::Library::addBand(const ChartSeries& series)
{
    QColor pale = style().chartColor(0);
    pale.setAlphaF(kBandOpacity);
    for (const auto& [from, to] : stretchesOf(series)) {
        auto* area = new QAreaSeries;
        auto* upper = new QLineSeries(area); // an area owns its edges only through Qt's parents
        auto* lower = new QLineSeries(area);
        for (int place = from; place <= to; ++place) {
            const Mark& one = series.marks[static_cast<std::size_t>(turned(place))];
            upper->append(place, one.value + one.margin.value_or(0));
            lower->append(place, one.value - one.margin.value_or(0));
        }
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        area->setBrush(pale);
        area->setPen(Qt::NoPen);
        addSeries(area);
    }
}

void Plot::Library::addAxes()
{
    QStringList places;
    for (int place = 0; place < count(); ++place) {
        places.push_back(QString::number(place)); // never shown: the words are drawn below, as many as have room
    }
    auto* across = new QBarCategoryAxis;
    across->append(places);
    across->setGridLineVisible(false);
    across->setLabelsVisible(false);
    across->setLinePen(QPen(style().color(Ink::Control), 1));
    auto* up = new QValueAxis;
    up->setRange(m_lines.front().first, m_lines.back().first);
    up->setTickCount(static_cast<int>(m_lines.size()));
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLineColor(style().color(Ink::Line));
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, m_plot.isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries* series : m_chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void Plot::Library::layOut(QSizeF size)
{
    m_chart->resize(size);
    m_chart->layout()->activate();
    m_view->setSceneRect(QRectF(QPointF(), size));
}

QRectF Plot::Library::placeOf(MarkPlace place) const
{
    const Mark* one = m_first ? markOf(description(), place) : nullptr;
    if (!one) {
        return {};
    }
    if (isLine()) {
        const double half = style().px(6);
        const QPointF center = pointOf(place.at, one->value);
        return {center.x() - half, center.y() - half, 2 * half, 2 * half};
    }
    double foot = 0;
    for (int below = 0; description().kind == ChartKind::Stacked && below < place.series; ++below) {
        foot += mark(static_cast<std::size_t>(below), place.at).value;
    }
    const double half = widthOfPlace() * kBarWidth / 2;
    const QPointF low = pointOf(place.at, foot);
    const QPointF high = pointOf(place.at, foot + one->value);
    return QRectF(QPointF(low.x() - half, high.y()), QPointF(low.x() + half, low.y())).normalized();
}

// A mark is as wide as the room of its word: nobody has to aim at a thin one.
MarkPlace Plot::Library::markAt(QPointF point) const
{
    const QRectF area = m_chart->plotArea();
    if (!m_first || point.x() < area.left() || point.x() >= area.right() || point.y() < 0 || point.y() > m_chart->size().height()) {
        return {};
    }
    MarkPlace nearest{0, turned(std::clamp(static_cast<int>((point.x() - area.left()) / widthOfPlace()), 0, count() - 1))};
    double closest = 1e9;
    for (int series = 0; series < static_cast<int>(description().series.size()); ++series) {
        const MarkPlace place{series, nearest.at};
        if (mark(static_cast<std::size_t>(series), place.at).text.isEmpty()) {
            continue;
        }
        QRectF drawn = placeOf(place);
        if (isLine()) {
            drawn = QRectF(drawn.center(), QSizeF()); // of lines that meet, the one whose point is nearer
        }
        const double away = point.y() < drawn.top() ? drawn.top() - point.y() : std::max(point.y() - drawn.bottom(), 0.0);
        if (away < closest) {
            closest = away;
            nearest = place;
        }
    }
    return nearest;
}

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

Plot::Plot(const Style& style) : Picture(style), m_library(new Library(*this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_library->view());
    m_library->view()->viewport()->setMouseTracking(true);
    m_library->view()->viewport()->installEventFilter(this);
}

Plot::~Plot()
{
    delete m_library->view(); // and with it the scene and its items, while what they speak of is still there
}

bool Plot::eventFilter(QObject*, QEvent* event)
{
    return takeMouse(event) && event->type() != QEvent::Leave;
}

void Plot::draw()
{
    m_library->draw();
}

void Plot::highlight()
{
    m_library->update();
}

MarkPlace Plot::markAt(QPointF point) const
{
    return m_library->markAt(point);
}

QRectF Plot::placeOf(MarkPlace place) const
{
    return m_library->placeOf(place);
}

void Plot::paintOn(QPainter& painter, const QRectF& room)
{
    m_library->layOut(room.size());
    m_library->view()->scene()->render(&painter, room, QRectF(QPointF(), room.size()));
}

} // namespace tijara::ui
