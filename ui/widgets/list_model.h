// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The model of every list: rows are contract structs, columns one constexpr table, sorting and filtering the server's. Rows are
// fetched page by page as they come into view; those on their way stand as skeletons, so scrolling never waits.

#include "ui/widgets/chosen_rows.h"
#include "ui/widgets/console.h"
#include "ui/widgets/small_marks.h"
#include "ui/widgets/staged_edits.h"
#include "ui/widgets/state_look.h"

#include <QAbstractTableModel>

#include <functional>
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

/// What is typed to jump to a value of a sorted column.
enum class Jump {
    None,
    Text,   ///< the beginning of a word
    Whole,  ///< a whole number
    Amount, ///< money, written in the major unit
    Day,    ///< a year, month or day
    Moment, ///< the same, where the column counts milliseconds
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
    const char* member = ""; ///< the row's member for totals and exports, when it is not called like the column
    Jump jump = Jump::None;
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
        const char* member; ///< of the row, never ""
        Jump jump;
    };
    using Counted = std::function<void(std::optional<Count>)>;
    static constexpr const char* kOneRecord = "id"; ///< the filter that shows one record alone
    static constexpr std::int64_t kFirstPage = 50;
    static constexpr int kAhead = 60; ///< rows before the end of the loaded ones at which the next page is asked for

    [[nodiscard]] const std::vector<ColumnFacts>& columns() const { return m_columns; }
    [[nodiscard]] const Formats& formats() const { return m_formats; }
    [[nodiscard]] virtual CellValue value(int row, int column) const = 0;
    [[nodiscard]] virtual int loadedRows() const = 0;
    /// The list's address in the API; "" for one that is here whole.
    [[nodiscard]] virtual std::string path() const { return {}; }
    /// All its rows come at once: the server neither filters, sorts nor exports them.
    [[nodiscard]] virtual bool isWhole() const { return false; }
    /// What tells this row from all others; "" when its list has no such thing.
    [[nodiscard]] virtual std::string keyOf(int row) const = 0;
    /// What people call the record in a loaded row: its number or code, else its name.
    [[nodiscard]] QString titleOf(int row) const;
    /// Asks for the record in a row anew where its list can show one alone; `done` is called when it is another by now.
    virtual void renew(int, std::function<void()>) {}
    /// Of the record in a row; none for rows that are no records.
    [[nodiscard]] virtual std::optional<Id> idAt(int) const { return std::nullopt; }
    /// Cells can be changed in place from now on; what was changed is shown in place of what the server said.
    void setEdits(StagedEdits& edits);
    [[nodiscard]] StagedEdits* edits() const { return m_edits; }
    /// Null for a cell that was not changed.
    [[nodiscard]] const StagedCell* staged(int row, int column) const;
    /// What the cell shows.
    [[nodiscard]] CellValue shown(int row, int column) const;

    /// Loads from the beginning; the old rows stay until the new ones are there.
    void reload();
    void setFilter(QueryTexts filter);
    [[nodiscard]] const QueryTexts& filter() const { return m_filter; }
    /// "" is the list's own order, "-total" descending. Where it fails and the old rows stay, so does their order.
    void setSort(const std::string& sort);
    [[nodiscard]] const std::string& sort() const { return m_sort; }
    /// Begins the list at a value of its sort instead of its first row; `words` is what was typed.
    void jumpTo(const std::string& startAt, const QString& words);
    [[nodiscard]] const QString& jumpedTo() const { return m_jumpedTo; }
    void backToTop();
    /// The column that shows the order; −1 when none does.
    [[nodiscard]] int sortedColumn() const;
    /// The order the rows stand in, also when none was asked for.
    [[nodiscard]] const std::string& servedSort() const { return m_servedSort; }
    /// How many rows have this filter; up to kExactCountMax.
    virtual Client::CallNumber countRows(const QueryTexts& filter, QObject* context, Counted answer);
    /// Rows with a mark in front, for what is done with several at once.
    [[nodiscard]] ChosenRows& chosen() { return m_chosen; }
    [[nodiscard]] const ChosenRows& chosen() const { return m_chosen; }
    /// The order of the next reload().
    void setOrder(const std::string& sort);
    /// This row is about to be seen.
    void need(int row);

    [[nodiscard]] bool wasAsked() const { return m_asked; }
    [[nodiscard]] bool isLoading() const { return m_call != 0; }
    /// The rows shown are of an earlier question.
    [[nodiscard]] bool isStale() const { return m_call != 0 && !m_more; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] const std::optional<Count>& count() const { return m_count; }
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    /// What all rows of the filter come to; absent until counted, or when that failed.
    [[nodiscard]] const std::optional<Totals>& totals() const { return m_totals; }
    [[nodiscard]] bool isAdding() const { return m_totalsCall != 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Loading began or ended, or failed; the count or the filter is another one.
    void stateChanged();
    void filterChanged();
    void totalsChanged();

protected:
    ListModelCore(Client& client, const Formats& formats, QObject* parent);
    virtual Client::CallNumber ask(const QueryTexts& query) = 0;
    virtual Client::CallNumber askTotals(const QueryTexts& filter, std::function<void(Result<Totals>)> answer);
    virtual void clearRows() = 0;
    void setColumns(std::vector<ColumnFacts> columns) { m_columns = std::move(columns); }
    template <class Row>
    static std::vector<ColumnFacts> factsOf(std::span<const Column<Row>> columns)
    {
        std::vector<ColumnFacts> facts;
        for (const Column<Row>& one : columns) {
            facts.push_back({one.name, one.title, one.cell, one.width, one.sort, one.rank, *one.member == '\0' ? one.name : one.member, one.jump});
        }
        return facts;
    }
    /// `put` adds the page's rows to the loaded ones.
    template <class Row>
    void receive(Result<tijara::Page<Row>> answer, std::vector<Row>& rows);

    /// For a model that has all its rows at once: clearRows() puts them in place.
    void showRows(std::size_t count);

    Client& m_client;
    const Formats& m_formats;

private:
    void begin(bool more);
    void addUp();
    void beginReceive();
    void endReceive(int loadedBefore, std::optional<std::string> next, const std::optional<Count>& count, const std::string& sort);
    void fail(const Problem& problem);
    /// What is shown is of another filter than the one that was asked for: better nothing than rows that have not what the chips say.
    void dropRows();
    /// The rows stay: they stand in the order they came in and begin where they began.
    void takeBackOrder();
    [[nodiscard]] int skeletons() const;
    [[nodiscard]] const StagedEdits::Column* editable(const QModelIndex& index) const;

    StagedEdits* m_edits = nullptr;

    std::vector<ColumnFacts> m_columns;
    QueryTexts m_filter;
    QueryTexts m_rowsFilter; ///< the one the rows came with
    std::string m_sort;
    std::optional<std::string> m_next;
    std::optional<Count> m_count;
    std::optional<Problem> m_problem;
    Instant m_asOf;
    std::optional<Instant> m_keptAt; ///< the server is away, and the last rows that came are those it gave then
    Client::CallNumber m_call = 0;
    Client::CallNumber m_totalsCall = 0;
    std::optional<Totals> m_totals;
    ChosenRows m_chosen;
    std::string m_servedSort;
    std::string m_startAt;
    QString m_jumpedTo;
    /// What the rows came with.
    struct {
        std::string sort;
        std::string servedSort;
        std::string startAt;
        QString jumpedTo;
    } m_rowsOrder;
    QueryTexts m_totalsFilter;
    bool m_totalsDue = false;
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
    endReceive(before, std::move(answer->next), answer->count, answer->sort.value_or(m_sort));
}

template <class Row, class Query>
class ListModel final : public ListModelCore {
public:
    ListModel(Console& console, const Route<Query, tijara::Page<Row>>& route, const Route<Query, Totals>& totals, std::span<const Column<Row>> columns, QObject* parent)
        : ListModelCore(console.client, console.formats, parent), m_route(route), m_totalsRoute(totals), m_table(columns)
    {
        setColumns(factsOf(columns));
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
    /// From now on the filter "id" shows the one record `route` answers with; `pick` takes the row out of the answer.
    template <class Out, class Pick = std::identity>
    void showOneBy(const Route<Nothing, Out>& route, Pick pick = {})
    {
        m_one = [this, route, pick](const Id& id, std::function<void(Result<Row>)> take) {
            return m_client.call(route, id, this, [pick, take = std::move(take)](Result<Out> answer) {
                take(answer ? Result<Row>(pick(*answer), answer.keptAt()) : Result<Row>(answer.problem()));
            });
        };
    }
    void renew(int row, std::function<void()> done) override
    {
        const auto id = m_one ? idAt(row) : std::nullopt;
        if (!id) {
            return;
        }
        m_one(*id, [this, id = *id, done = std::move(done)](Result<Row> answer) {
            if constexpr (requires(const Row& one) { std::optional<Id>(one.id); }) {
                const int now = rowOf(id);
                if (answer && now >= 0 && toJson(*answer) != toJson(*at(now))) {
                    replace(now, *answer);
                    done();
                }
            }
        });
    }
    [[nodiscard]] std::optional<Id> idAt(int row) const override
    {
        if constexpr (requires(const Row& one) { std::optional<Id>(one.id); }) {
            return row >= 0 && row < loadedRows() ? std::optional<Id>(m_rows[static_cast<std::size_t>(row)].id) : std::nullopt;
        }
        return std::nullopt;
    }
    /// −1 for one that is not loaded.
    [[nodiscard]] int rowOf(const Id& id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.id == id; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    [[nodiscard]] int loadedRows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] CellValue value(int row, int column) const override
    {
        return m_table[static_cast<std::size_t>(column)].value(m_rows[static_cast<std::size_t>(row)], m_formats);
    }

    [[nodiscard]] std::string path() const override { return std::string(m_route.path); }
    [[nodiscard]] std::string keyOf(int row) const override
    {
        if constexpr (requires(const Row& one) { one.id; }) {
            return toText(m_rows[static_cast<std::size_t>(row)].id);
        } else {
            return {};
        }
    }
    Client::CallNumber countRows(const QueryTexts& filter, QObject* context, Counted answer) override
    {
        Query query{};
        fromTexts(filter, query);
        query.limit = 1;
        return m_client.call(m_route, query, context, [answer = std::move(answer)](Result<tijara::Page<Row>> page) { answer(page ? page->count : std::nullopt); });
    }

protected:
    Client::CallNumber askTotals(const QueryTexts& filter, std::function<void(Result<Totals>)> answer) override
    {
        if (isOne(filter)) {
            return 0; // the sums of the whole list are not of what is shown
        }
        Query query{};
        fromTexts(filter, query);
        return m_client.call(m_totalsRoute, query, this, std::move(answer));
    }
    Client::CallNumber ask(const QueryTexts& texts) override
    {
        if (isOne(texts)) {
            return m_one(parseId(texts.at(kOneRecord)).value_or(Id{}), [this](Result<Row> answer) {
                if (!answer) {
                    receive(Result<tijara::Page<Row>>(answer.problem()), m_rows);
                    return;
                }
                tijara::Page<Row> page;
                page.items.push_back(*answer);
                page.count = Count{1, true};
                receive(Result<tijara::Page<Row>>(std::move(page), answer.keptAt()), m_rows);
            });
        }
        Query query{};
        fromTexts(texts, query);
        return m_client.call(m_route, query, this, [this](Result<tijara::Page<Row>> answer) { receive(std::move(answer), m_rows); });
    }
    void clearRows() override { m_rows.clear(); }

private:
    [[nodiscard]] bool isOne(const QueryTexts& filter) const { return m_one && filter.contains(kOneRecord); }

    const Route<Query, tijara::Page<Row>> m_route;
    const Route<Query, Totals> m_totalsRoute;
    std::span<const Column<Row>> m_table;
    std::vector<Row> m_rows;
    std::function<Client::CallNumber(const Id&, std::function<void(Result<Row>)>)> m_one;
};

} // namespace tijara::ui
