// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_card.h"

#include "ui/widgets/chart_table.h"
#include "ui/widgets/funnel.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/plot.h"

#include <QPainter>
#include <QStackedLayout>

namespace tijara::ui {

namespace {

/// What the bars and the markers over them are: said once in the card's head, where no direct label can stand.
class Key : public QWidget {
public:
    Key(const Style& style, QWidget* parent) : QWidget(parent), m_style(style)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        QWidget::hide();
    }
    void say(const QString& marker)
    {
        m_marker = marker;
        setVisible(!marker.isEmpty());
        setAccessibleName(marker);
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_style.px(26) + QFontMetrics(m_style.font(Type::Hint)).horizontalAdvance(m_marker), m_style.px(18)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int line = m_style.px(18);
        const QRect swatch(mirrored ? width() - line : 0, height() / 2 - 1, line, m_style.px(2.5));
        painter.fillRect(swatch, m_style.chartColor(1));
        painter.setFont(m_style.font(Type::Hint));
        painter.setPen(m_style.color(Ink::Text2));
        const int gap = m_style.px(24);
        painter.drawText(mirrored ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), m_marker);
    }

private:
    const Style& m_style;
    QString m_marker;
};

} // namespace

ChartCard::ChartCard(Console& console, ChartKind kind, const QString& title, const QString& hint, const QString& method)
    : Card(console.style, title, hint), m_console(console), m_hint(hint), m_pages(new QStackedLayout)
{
    if (kind == ChartKind::Heat) {
        m_heat = new HeatMap(console.style);
        connect(m_heat, &HeatMap::markPressed, this, &ChartCard::markPressed);
        connect(m_heat, &HeatMap::markReached, this, &ChartCard::say);
        m_pages->addWidget(m_heat);
    } else {
        m_picture = kind == ChartKind::Funnel ? static_cast<Picture*>(new Funnel(console.style)) : new Plot(console.style);
        if (kind != ChartKind::Funnel) {
            m_picture->setMinimumHeight(console.style.px(220));
            connect(&console.style, &Style::changed, m_picture, [this] { m_picture->setMinimumHeight(m_console.style.px(220)); });
        }
        connect(m_picture, &Picture::markPressed, this, &ChartCard::markPressed);
        connect(m_picture, &Picture::markReached, this, &ChartCard::say);
        m_pages->addWidget(m_picture);
    }
    makeHead(method);
    body()->addLayout(m_pages, 1);
}

void ChartCard::makeHead(const QString& method)
{
    const Style& style = m_console.style;
    setToolTip(method);
    setAccessibleDescription(method);
    m_key = new Key(style, this);
    head()->addWidget(m_key);
    m_corner = new ElidedText(style, Type::Label);
    head()->addWidget(m_corner);
    m_toggle = makeIconButton(style, QStringLiteral("table"), tr("Show as table"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showTable);
    head()->addWidget(m_toggle);
}

ListView* ChartCard::table()
{
    if (m_view) {
        return m_view;
    }
    m_rows = new ChartTable(m_console, this);
    m_rows->setChart(chart());
    m_view = new ListView(m_console.style, *m_rows, this);
    m_view->setAccessibleName(accessibleName());
    connect(m_view, &ListView::rowOpened, this, [this](int row) {
        const MarkPlace place = m_rows->markAt(row, m_view->currentIndex().column());
        if (const Mark* mark = markOf(chart(), place); mark && !mark->text.isEmpty()) {
            emit markPressed(place);
        }
    });
    m_pages->addWidget(m_view);
    return m_view;
}

void ChartCard::setChart(const Chart& chart)
{
    m_heat ? m_heat->setChart(chart) : m_picture->setChart(chart);
    static_cast<Key*>(m_key)->say(chart.before);
    if (m_rows) {
        m_rows->setChart(chart);
    }
    say(m_picture ? m_picture->reached() : MarkPlace{});
}

const Chart& ChartCard::chart() const
{
    return m_heat ? m_heat->chart() : m_picture->chart();
}

void ChartCard::showTable(bool table)
{
    m_toggle->setChecked(table);
    if (table || m_view) {
        m_pages->setCurrentWidget(table ? this->table() : m_pages->widget(0));
    }
    say({});
}

void ChartCard::say(MarkPlace place)
{
    const Mark* mark = markOf(chart(), place);
    m_corner->say(mark ? mark->spoken : QString());
    m_corner->setVisible(mark != nullptr); // else it takes room from what the chart is about
}

} // namespace tijara::ui
