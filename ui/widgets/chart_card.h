// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A chart in its card: the picture, the table of the same numbers at a press of a button, and in the corner what is reached.

#include "ui/widgets/chart.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/parts.h"

class QStackedLayout;

namespace tijara::ui {

class ChartTable;
class HeatMap;
class Picture;

class ChartCard : public Card {
    Q_OBJECT

public:
    /// `hint` says how it is meant, beside the title; `method` how it was reckoned, at the mouse of the title.
    ChartCard(Console& console, ChartKind kind, const QString& title, const QString& hint, const QString& method = {});

    void setChart(const Chart& chart);
    [[nodiscard]] const Chart& chart() const;
    [[nodiscard]] const QString& hint() const { return m_hint; }
    void showTable(bool table);
    /// Null for a heat map, which is no drawing but a table.
    [[nodiscard]] Picture* picture() const { return m_picture; }
    [[nodiscard]] HeatMap* heatMap() const { return m_heat; }
    /// Made when it is first wanted: most charts are only looked at.
    ListView* table();

signals:
    /// A mark of the picture or a cell of the table was opened.
    void markPressed(MarkPlace place);

private:
    void makeHead(const QString& method);
    void say(MarkPlace place);

    Console& m_console;
    QString m_hint;
    Picture* m_picture = nullptr;
    HeatMap* m_heat = nullptr;
    QStackedLayout* m_pages;
    ChartTable* m_rows = nullptr;
    ListView* m_view = nullptr;
    ElidedText* m_corner;
    QWidget* m_key;
    QPushButton* m_toggle;
};

} // namespace tijara::ui
