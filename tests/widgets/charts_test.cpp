// SPDX-License-Identifier: GPL-3.0-or-later
// The chart kit without a server: every kind in both directions, themes and sizes; by mouse and by keyboard. With PICTURES set to a
// folder it writes one picture of each.
#include "ui/widgets/funnel.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/small_marks.h"

#include <QAccessible>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tijara::ui;

namespace {

constexpr ChartKind kKinds[] = {ChartKind::Bars, ChartKind::Stacked, ChartKind::Line, ChartKind::Interval, ChartKind::Funnel};
const char* const kNames[] = {"bars", "stacked", "line", "interval", "funnel"};

Chart chartOf(ChartKind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.title = QStringLiteral("Sales");
    const QStringList months = {QStringLiteral("Jan 2026"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"), QStringLiteral("May")};
    chart.words = chart.names = months;
    const std::size_t series = kind == ChartKind::Stacked || kind == ChartKind::Line ? 3 : 1;
    const double values[] = {60, 40, 80, 20, 10};
    for (std::size_t index = 0; index < series; ++index) {
        ChartSeries one{QStringLiteral("Part %1").arg(index + 1), {}};
        for (std::size_t at = 0; at < 5; ++at) {
            Mark mark;
            mark.value = values[at] / static_cast<double>(index + 1);
            mark.text = QString::number(mark.value);
            mark.spoken = QStringLiteral("%1, %2: %3").arg(months[static_cast<int>(at)], one.name, mark.text);
            if (kind == ChartKind::Interval) {
                mark.margin = 8;
            }
            if (kind == ChartKind::Bars && at > 2) {
                mark.before = 50;
            }
            one.marks.push_back(mark);
        }
        chart.series.push_back(one);
    }
    chart.axis = [](double value) { return QString::number(value); };
    chart.lastRuns = true;
    return chart;
}

Chart fieldOf()
{
    Chart chart;
    chart.kind = ChartKind::Heat;
    chart.title = QStringLiteral("Hours");
    chart.words = chart.names = {QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("11")};
    for (int day = 0; day < 2; ++day) {
        ChartSeries series{QStringLiteral("Day %1").arg(day), {}};
        for (int hour = 0; hour < 3; ++hour) {
            Mark mark;
            mark.value = day * 10 + hour;
            mark.text = mark.value > 0 ? QString::number(mark.value) : QString();
            mark.spoken = QStringLiteral("day %1, hour %2").arg(day).arg(hour);
            series.marks.push_back(mark);
        }
        chart.series.push_back(series);
    }
    return chart;
}

void keep(QWidget& widget, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty()) {
        QPixmap picture(widget.size());
        picture.fill(widget.palette().base().color());
        widget.render(&picture, {}, {}, QWidget::DrawChildren);
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

    Style m_style;

    std::unique_ptr<Picture> make(ChartKind kind, Qt::LayoutDirection direction)
    {
        std::unique_ptr<Picture> picture;
        if (kind == ChartKind::Funnel) {
            picture = std::make_unique<Funnel>(m_style);
        } else {
            picture = std::make_unique<Plot>(m_style);
        }
        picture->setLayoutDirection(direction);
        picture->setChart(chartOf(kind));
        picture->resize(520, 260);
        picture->show();
        static_cast<void>(QTest::qWaitForWindowExposed(picture.get()));
        picture->grab(); // lays out and draws once
        return picture;
    }

    static QPoint middleOf(const Picture& picture, MarkPlace place)
    {
        if (const auto* plot = qobject_cast<const Plot*>(&picture)) {
            return plot->placeOf(place).center().toPoint();
        }
        return {picture.width() / 2, picture.sizeHint().height() * (2 * place.at + 1) / (2 * static_cast<int>(picture.chart().words.size()))};
    }

    static void press(Picture& picture, QPoint point)
    {
        QWidget* target = picture.childAt(point);
        QTest::mouseClick(target ? target : &picture, Qt::LeftButton, {}, target ? target->mapFrom(&picture, point) : point);
    }

private slots:
    void everyMarkIsWhereItIsDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mirrored");
        for (int kind = 0; kind < 5; ++kind) {
            QTest::newRow(kNames[kind]) << kind << false;
            QTest::addRow("%s, mirrored", kNames[kind]) << kind << true;
        }
    }
    void everyMarkIsWhereItIsDrawn()
    {
        QFETCH(int, kind);
        QFETCH(bool, mirrored);
        const auto picture = make(kKinds[kind], mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QSignalSpy pressed(picture.get(), &Picture::markPressed);
        const int series = static_cast<int>(picture->chart().series.size());
        for (int index = 0; index < series; ++index) {
            for (int at = 0; at < 5; ++at) {
                const QPoint point = middleOf(*picture, {index, at});
                QVERIFY2(picture->rect().contains(point), qPrintable(QStringLiteral("%1/%2 is outside").arg(index).arg(at)));
                press(*picture, point);
                QCOMPARE(pressed.size(), 1);
                const auto found = pressed.takeLast().at(0).value<MarkPlace>();
                QCOMPARE(found.at, at);
                QCOMPARE(found.series, index);
            }
        }
        if (kKinds[kind] != ChartKind::Funnel) {
            QCOMPARE(middleOf(*picture, {0, 0}).x() > middleOf(*picture, {0, 4}).x(), mirrored);
        }
    }

    void arrowKeysWalkInReadingDirectionAndSpeak()
    {
        for (const bool mirrored : {false, true}) {
            const auto picture = make(ChartKind::Stacked, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            QSignalSpy pressed(picture.get(), &Picture::markPressed);
            QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
            QCoreApplication::sendEvent(picture.get(), &in);
            QCOMPARE(picture->accessibleDescription(), QStringLiteral("May, Part 1: 10")); // the newest first
            const Qt::Key back = mirrored ? Qt::Key_Right : Qt::Key_Left;
            QTest::keyClick(picture.get(), back);
            QCOMPARE(picture->accessibleDescription(), QStringLiteral("Apr, Part 1: 20"));
            QTest::keyClick(picture.get(), Qt::Key_Up); // up the stack
            QCOMPARE(picture->accessibleDescription(), QStringLiteral("Apr, Part 2: 10"));
            QTest::keyClick(picture.get(), Qt::Key_Home);
            QTest::keyClick(picture.get(), back); // there is nothing before the first
            QCOMPARE(picture->accessibleDescription(), QStringLiteral("Jan 2026, Part 2: 30"));
            QTest::keyClick(picture.get(), Qt::Key_Return);
            QCOMPARE(pressed.takeLast().at(0).value<MarkPlace>(), (MarkPlace{1, 0}));
            QFocusEvent out(QEvent::FocusOut);
            QCoreApplication::sendEvent(picture.get(), &out);
            QVERIFY(!picture->reached().isOne());
        }
    }

    void aScreenReaderIsToldThatItIsAChart()
    {
        const auto picture = make(ChartKind::Bars, Qt::LeftToRight);
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(picture.get());
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Sales"));
    }

    void aMarkWithoutAValueIsSteppedOverAndOpensNothing()
    {
        Chart chart = chartOf(ChartKind::Bars);
        chart.series[0].marks[3].text.clear();
        Plot plot(m_style);
        plot.setChart(chart);
        plot.reach({0, 3});
        QVERIFY(!plot.reached().isOne());
        plot.reach({0, 4});
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.reached(), (MarkPlace{0, 2}));
    }

    void aLineHasAGapWhereNothingIsKnown()
    {
        for (const ChartKind kind : {ChartKind::Line, ChartKind::Interval}) {
            Chart chart = chartOf(kind);
            for (ChartSeries& series : chart.series) {
                series.marks[2] = {};
            }
            Plot plot(m_style);
            plot.setChart(chart);
            plot.resize(520, 260);
            plot.show();
            static_cast<void>(QTest::qWaitForWindowExposed(&plot));
            plot.grab();
            const QImage image = plot.grab().toImage();
            const auto inkAt = [&](double x) {
                int found = 0;
                for (int y = 0; y < image.height(); ++y) {
                    found += image.pixelColor(static_cast<int>(x), y) == m_style.chartColor(0) ? 1 : 0;
                }
                return found;
            };
            const auto middle = [&](int at) { return plot.placeOf({0, at}).center().x(); };
            QVERIFY(inkAt((middle(0) + middle(1)) / 2) > 0);
            QCOMPARE(inkAt((middle(1) * 2 + middle(3)) / 3), 0);
            QCOMPARE(inkAt((middle(1) + middle(3)) / 2), 0);
            QVERIFY(inkAt((middle(3) + middle(4)) / 2) > 0);
        }
    }

    void aChartOfNothingIsNotDrawnAndDoesNoHarm()
    {
        for (const ChartKind kind : kKinds) {
            const auto picture = make(kind, Qt::LeftToRight);
            Chart empty;
            empty.kind = kind;
            picture->setChart(empty);
            picture->grab();
            QTest::keyClick(picture.get(), Qt::Key_Left);
            QVERIFY(!picture->reached().isOne());
        }
    }

    void oneMarkAndAllMarksAlikeHaveAnAxis()
    {
        Chart chart = chartOf(ChartKind::Line);
        for (ChartSeries& series : chart.series) {
            for (Mark& mark : series.marks) {
                mark.value = 0;
            }
        }
        Plot plot(m_style);
        plot.resize(300, 200);
        plot.setChart(chart);
        plot.show();
        plot.grab();
        QVERIFY(plot.rect().contains(plot.placeOf({0, 4}).center().toPoint()));
    }

    void everyKindHasAPictureInEveryTheme_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << 100 << false;
        QTest::newRow("dark") << 100 << true;
        QTest::newRow("light, 200 %") << 200 << false;
    }
    void everyKindHasAPictureInEveryTheme()
    {
        QFETCH(int, percent);
        QFETCH(bool, dark);
        m_style.apply(dark ? Theme::Dark : Theme::Light, percent);
        for (int kind = 0; kind < 5; ++kind) {
            for (const bool mirrored : {false, true}) {
                const auto picture = make(kKinds[kind], mirrored ? Qt::RightToLeft : Qt::LeftToRight);
                const QImage image = picture->grab().toImage();
                const QColor color = m_style.chartColor(0);
                int found = 0;
                for (int x = 0; x < image.width(); x += 2) {
                    for (int y = 0; y < image.height(); y += 2) {
                        found += image.pixelColor(x, y) == color ? 1 : 0;
                    }
                }
                QVERIFY2(found > 10, kNames[kind]);
                keep(*picture, QStringLiteral("%1-%2%3%4").arg(QLatin1String(kNames[kind])).arg(percent).arg(dark ? QStringLiteral("-dark") : QString()).arg(mirrored ? QStringLiteral("-mirrored") : QString()));
            }
        }
        m_style.apply(Theme::Light, 100);
    }

    void aHeatMapIsATableWithNames()
    {
        HeatMap map(m_style);
        map.setChart(fieldOf());
        map.resize(300, 120);
        map.show();
        QSignalSpy pressed(&map, &HeatMap::markPressed);
        QCOMPARE(map.model()->rowCount(), 2);
        QCOMPARE(map.model()->headerData(1, Qt::Vertical).toString(), QStringLiteral("Day 1"));
        QCOMPARE(map.model()->index(1, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("day 1, hour 2"));
        map.setCurrentIndex(map.model()->index(1, 2));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(pressed.takeLast().at(0).value<MarkPlace>(), (MarkPlace{1, 2}));
        map.setCurrentIndex(map.model()->index(0, 0));
        QTest::keyClick(&map, Qt::Key_Return); // nothing there to open
        QCOMPARE(pressed.size(), 0);
        // The most is the chart's own colour, the least nearly none.
        const QImage image = map.grab().toImage();
        const QRect most = map.visualRect(map.model()->index(1, 2)).translated(map.viewport()->pos());
        QCOMPARE(image.pixelColor(most.topLeft() + QPoint(1, 1)), m_style.chartColor(0));
        keep(map, QStringLiteral("heat"));
    }

    void cellsDrawShapesInReadingDirection()
    {
        const std::vector<double> rising = {1, 2, 3, 4};
        const auto inkAt = [&](bool mirrored, QPoint point) {
            QImage image(100, 36, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSpark(painter, m_style, QRectF(0, 0, 100, 36), rising, mirrored);
            return image.pixelColor(point);
        };
        // The newest, highest value ends with a point: at the right, in Arabic at the left.
        QCOMPARE(inkAt(false, {97, 11}), m_style.chartColor(0));
        QCOMPARE(inkAt(true, {3, 11}), m_style.chartColor(0));
        QCOMPARE(inkAt(true, {97, 11}), QColor(Qt::white));
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
