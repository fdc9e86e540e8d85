// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The model of every list: rows are contract structs, columns one constexpr table, sorting and filtering the server's. Rows are
// fetched page by page as they come into view; those on their way stand as skeletons, so scrolling never waits.

#include "ui/widgets/console.h"
#include "ui/widgets/small_marks.h"
#include "ui/widgets/state_look.h"

#include <QAbstractTableModel>

#include <span>

namespace tijara::ui {

/// How a cell is painted: Key is the row's name (500), Faint is text-3, Number stands at the physical right, Chip has a look, Bar shows
/// its share with the text beside it, Spark and Interval are drawings whose text is read aloud and copied.
enum class Cell { Text, Key, Faint, Number, Chip, Bar, Spark, Interval };

struct CellValue {
    QString text;
    const StateLook* look = nullptr; ///< for Chip
    std::optional<Ink> ink;          ///< another colour than the cell's own
    std::optional<double> share;     ///< for Bar, from 0 to 1; none paints the text alone
    std::vector<double> spark;       ///< for Spark, oldest first
    std::optional<Interval> interval; ///< for Interval

    CellValue(QString value) : text(std::move(value)) {}
    CellValue(const std::string& value) : text(toQt(value)) {}
    CellValue(const StateLook& state) : text(state.text()), look(&state) {}
    CellValue(QString value, Ink colour) : text(std::move(value)), ink(colour) {}
    CellValue(QString value, std::optional<double> part) : text(std::move(value)), share(part) {}
};

/// One line of a list's column table.
template <class Row>
struct Column {
    const char* name;  ///< for saved views and tests
    const char* title; ///< QT_TRANSLATE_NOOP("Columns", "…"); "%1" becomes the currency sign
    Cell cell;
    int width;        ///< pixels at 100 %; 0 shares what is left
    const char* sort; ///< the declared sort's name, "" when the list cannot be sorted so
    int rank;         ///< 0 always shown; the highest is hidden first when room is short
    CellValue (*value)(const Row& row, const Formats& formats);
};

/// What the view and the page need to know, without the type of the row.
class ListModelCore : public QAbstractTableModel {
    Q_OBJECT

public:
    struct ColumnFacts {
        const char* name;
        const char* title;
        Cell cell;
        int width;
        const char* sort;
        int rank;
    };
    static constexpr std::int64_t kFirstPage = 50;
    static constexpr int kAhead = 60; ///< rows before the end of the loaded ones at which the next page is asked for

    [[nodiscard]] const std::vector<ColumnFacts>& columns() const { return m_columns; }
    [[nodiscard]] virtual CellValue value(int row, int column) const = 0;
    [[nodiscard]] virtual int loadedRows() const = 0;

    /// Loads from the beginning; the old rows stay until the new ones are there.
    void reload();
    void setFilter(QueryTexts filter);
    [[nodiscard]] const QueryTexts& filter() const { return m_filter; }
    /// "" is the list's own order, "-total" descending.
    void setSort(const std::string& sort);
    [[nodiscard]] const std::string& sort() const { return m_sort; }
    /// This row is about to be seen.
    void need(int row);

    [[nodiscard]] bool wasAsked() const { return m_asked; }
    [[nodiscard]] bool isLoading() const { return m_call != 0; }
    /// The rows shown are of an earlier question.
    [[nodiscard]] bool isStale() const { return m_call != 0 && !m_more; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] const std::optional<Count>& count() const { return m_count; }
    [[nodiscard]] Instant asOf() const { return m_asOf; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Loading began or ended, or failed; the count or the filter is another one.
    void stateChanged();
    void filterChanged();

protected:
    ListModelCore(Client& client, const Formats& formats, QObject* parent);
    virtual Client::CallNumber ask(const QueryTexts& query) = 0;
    virtual void clearRows() = 0;
    void setColumns(std::vector<ColumnFacts> columns) { m_columns = std::move(columns); }
    /// `put` adds the page's rows to the loaded ones.
    template <class Row>
    void receive(Result<tijara::Page<Row>> answer, std::vector<Row>& rows);

    /// For a model that has all its rows at once: clearRows() puts them in place.
    void showRows(std::size_t count);

    Client& m_client;
    const Formats& m_formats;

private:
    void begin(bool more);
    void beginReceive();
    void endReceive(int loadedBefore, std::optional<std::string> next, const std::optional<Count>& count);
    void fail(const Problem& problem);
    [[nodiscard]] int skeletons() const;

    std::vector<ColumnFacts> m_columns;
    QueryTexts m_filter;
    std::string m_sort;
    std::optional<std::string> m_next;
    std::optional<Count> m_count;
    std::optional<Problem> m_problem;
    Instant m_asOf;
    std::optional<Instant> m_keptAt; ///< the server is away, and the last rows that came are those it gave then
    Client::CallNumber m_call = 0;
    int m_shown = 0; ///< loaded rows and skeletons
    bool m_more = false;
    bool m_asked = false;
};

template <class Row>
void ListModelCore::receive(Result<tijara::Page<Row>> answer, std::vector<Row>& rows)
{
    if (!answer) {
        fail(answer.problem());
        return;
    }
    beginReceive();
    const int before = static_cast<int>(rows.size());
    m_keptAt = answer.keptAt();
    rows.insert(rows.end(), std::make_move_iterator(answer->items.begin()), std::make_move_iterator(answer->items.end()));
    endReceive(before, std::move(answer->next), answer->count);
}

template <class Row, class Query>
class ListModel final : public ListModelCore {
public:
    ListModel(Console& console, const Route<Query, tijara::Page<Row>>& route, std::span<const Column<Row>> columns, QObject* parent)
        : ListModelCore(console.client, console.formats, parent), m_route(route), m_table(columns)
    {
        std::vector<ColumnFacts> facts;
        for (const Column<Row>& one : columns) {
            facts.push_back({one.name, one.title, one.cell, one.width, one.sort, one.rank});
        }
        setColumns(std::move(facts));
    }

    /// Null for a row that is still on its way.
    [[nodiscard]] const Row* at(int row) const
    {
        return row >= 0 && row < loadedRows() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }
    /// Puts a newer state of a row in its place.
    void replace(int row, Row value)
    {
        m_rows[static_cast<std::size_t>(row)] = std::move(value);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    [[nodiscard]] int loadedRows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] CellValue value(int row, int column) const override
    {
        return m_table[static_cast<std::size_t>(column)].value(m_rows[static_cast<std::size_t>(row)], m_formats);
    }

protected:
    Client::CallNumber ask(const QueryTexts& texts) override
    {
        Query query{};
        fromTexts(texts, query);
        return m_client.call(m_route, query, this, [this](Result<tijara::Page<Row>> answer) { receive(std::move(answer), m_rows); });
    }
    void clearRows() override { m_rows.clear(); }

private:
    const Route<Query, tijara::Page<Row>> m_route;
    std::span<const Column<Row>> m_table;
    std::vector<Row> m_rows;
};

} // namespace tijara::ui
