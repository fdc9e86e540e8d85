// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers of a chart as rows: for those who hear them, copy them or want them exactly. Words down, series across.

#include "ui/widgets/chart.h"
#include "ui/widgets/list_model.h"

namespace tijara::ui {

class ChartTable final : public ListModelCore {
    Q_OBJECT

public:
    ChartTable(Console& console, QObject* parent);

    void setChart(const Chart& chart);
    /// The mark that a cell shows; in the column of words, the row's first.
    [[nodiscard]] MarkPlace markAt(int row, int column) const;

    [[nodiscard]] int loadedRows() const override { return m_rows; }
    [[nodiscard]] CellValue value(int row, int column) const override;
    [[nodiscard]] std::string keyOf(int) const { return {}; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Client::CallNumber ask(const QueryTexts&) override { return 0; }
    void clearRows() override { m_rows = static_cast<int>(m_chart.names.size()); }

private:
    /// What one column shows of the marks of a series.
    enum class Part { Word, Value, Margin, Whisker, Before };
    struct Shown {
        Part part;
        int series;
    };
    void add(Part part, int series, Cell cell, int width, const QString& title);
    void addMargins(const Chart& chart);
    [[nodiscard]] Interval whiskerOf(const Mark& mark) const;
    [[nodiscard]] int widthFor(const QString& title, int least, const std::function<QString(const Mark&)>& textOf, int series) const;

    const Style& m_style;
    Chart m_chart;
    std::vector<Shown> m_shown;
    std::vector<ColumnFacts> m_facts;
    QStringList m_titles;
    double m_low = 0; ///< of all whiskers
    double m_high = 1;
    int m_rows = 0;
};

} // namespace tijara::ui
