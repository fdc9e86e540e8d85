// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_model.h"

#include <QDateTime>

namespace tijara::ui {

namespace {

// So many skeletons stand below the loaded rows while more are to come.
constexpr int kSkeletons = 30;

} // namespace

ListModelCore::ListModelCore(Client& client, const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent), m_client(client), m_formats(formats)
{
}

void ListModelCore::reload()
{
    m_totalsDue = true;
    begin(false);
}

void ListModelCore::setFilter(QueryTexts filter)
{
    if (filter != m_filter) {
        m_filter = std::move(filter);
        m_startAt.clear();
        m_jumpedTo.clear();
        emit filterChanged();
        reload();
    }
}

void ListModelCore::setSort(const std::string& sort)
{
    if (sort != m_sort) {
        m_sort = sort;
        m_servedSort = sort;
        m_startAt.clear();
        m_jumpedTo.clear();
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        begin(false); // the same rows come to the same sums
    }
}

void ListModelCore::setOrder(const std::string& sort)
{
    m_sort = sort;
    m_startAt.clear();
    m_jumpedTo.clear();
}

void ListModelCore::jumpTo(const std::string& startAt, const QString& words)
{
    m_startAt = startAt;
    m_jumpedTo = words;
    begin(false);
}

void ListModelCore::backToTop()
{
    if (!m_startAt.empty()) {
        jumpTo({}, {});
    }
}

int ListModelCore::sortedColumn() const
{
    const std::string_view name = std::string_view(m_servedSort).substr(m_servedSort.starts_with('-') ? 1 : 0);
    for (int column = 0; column < columnCount(); ++column) {
        if (!name.empty() && name == m_columns[static_cast<std::size_t>(column)].sort) {
            return column;
        }
    }
    return -1;
}

Client::CallNumber ListModelCore::countRows(const QueryTexts&, QObject*, Counted)
{
    return 0;
}

Client::CallNumber ListModelCore::askTotals(const QueryTexts&, std::function<void(Result<Totals>)>)
{
    return 0;
}

// Asked for when the first rows are there, so that those never wait for it.
void ListModelCore::addUp()
{
    if (!std::exchange(m_totalsDue, false) && m_totals) {
        return;
    }
    m_client.cancel(m_totalsCall);
    if (std::exchange(m_totalsFilter, m_filter) != m_filter) {
        m_totals.reset();
    }
    m_totalsCall = askTotals(m_filter, [this](Result<Totals> answer) {
        m_totalsCall = 0;
        m_totals.reset();
        if (answer) {
            m_totals = *answer;
        }
        emit totalsChanged();
    });
    emit totalsChanged();
}

void ListModelCore::need(int row)
{
    if (m_next && !isLoading() && (!m_problem || m_keptAt) && row >= loadedRows() - kAhead) {
        begin(true);
    }
}

void ListModelCore::begin(bool more)
{
    if (m_call != 0) {
        m_client.cancel(m_call);
    }
    m_asked = true;
    m_more = more;
    m_problem.reset();
    QueryTexts query = m_filter;
    query["limit"] = std::to_string(more ? kPageSizeMax : kFirstPage);
    if (!m_sort.empty()) {
        query["sort"] = m_sort;
    }
    if (more) {
        query["after"] = *m_next;
    } else if (!m_startAt.empty()) {
        query["startAt"] = m_startAt;
    }
    m_call = ask(query);
    emit stateChanged();
}

void ListModelCore::beginReceive()
{
    m_call = 0;
    if (!m_more) {
        beginResetModel();
        clearRows();
        m_chosen.clear();
        m_shown = 0;
    }
}

void ListModelCore::endReceive(int loadedBefore, std::optional<std::string> next, const std::optional<Count>& count, const std::string& sort)
{
    m_next = std::move(next);
    const int shown = loadedRows() + skeletons();
    if (m_more) {
        const int filled = std::min(loadedRows(), m_shown);
        if (filled > loadedBefore) {
            emit dataChanged(index(loadedBefore, 0), index(filled - 1, columnCount() - 1));
        }
        if (shown > m_shown) {
            beginInsertRows({}, m_shown, shown - 1);
            m_shown = shown;
            endInsertRows();
        } else if (shown < m_shown) {
            beginRemoveRows({}, shown, m_shown - 1);
            m_shown = shown;
            endRemoveRows();
        }
    } else {
        m_count = count;
        m_rowsFilter = m_filter;
        m_servedSort = sort;
        m_rowsOrder = {m_sort, sort, m_startAt, m_jumpedTo};
        m_asOf.utcMs = m_keptAt ? m_keptAt->utcMs : QDateTime::currentMSecsSinceEpoch();
        m_shown = shown;
        endResetModel();
        addUp();
    }
    if (m_keptAt) {
        m_problem = Problem{ProblemCode::ServerUnreachable};
    }
    emit stateChanged();
}

void ListModelCore::showRows(std::size_t count)
{
    m_asked = true;
    m_keptAt.reset();
    beginReceive();
    endReceive(0, std::nullopt, Count{static_cast<std::int64_t>(count), true}, {});
}

void ListModelCore::fail(const Problem& problem)
{
    m_call = 0;
    m_keptAt.reset();
    m_problem = problem;
    if (m_filter != m_rowsFilter) {
        dropRows();
    } else if (loadedRows() > 0 && problem.code != ProblemCode::ListNotServed) { // of that the page says so in the rows' place
        takeBackOrder();
    }
    emit stateChanged();
}

void ListModelCore::takeBackOrder()
{
    m_sort = m_rowsOrder.sort;
    m_servedSort = m_rowsOrder.servedSort;
    m_startAt = m_rowsOrder.startAt;
    m_jumpedTo = m_rowsOrder.jumpedTo;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModelCore::dropRows()
{
    m_client.cancel(std::exchange(m_totalsCall, 0));
    beginResetModel();
    clearRows();
    m_chosen.clear();
    m_next.reset();
    m_count.reset();
    m_totals.reset();
    m_rowsFilter = m_filter;
    m_shown = 0;
    endResetModel();
    emit totalsChanged();
}

int ListModelCore::skeletons() const
{
    return m_next ? kSkeletons : 0;
}

int ListModelCore::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int ListModelCore::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModelCore::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= loadedRows()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return shown(index.row(), index.column()).text;
    }
    if (role == Qt::EditRole) {
        const StagedCell* cell = staged(index.row(), index.column());
        const StagedEdits::Column* column = cell ? nullptr : editable(index);
        return cell ? cell->now : column ? column->text(index.row()).value_or(QString()) : QVariant();
    }
    if (role == Qt::ToolTipRole) {
        const StagedCell* cell = staged(index.row(), index.column());
        return cell ? (cell->fault.isEmpty() ? tr("Not saved yet. Before: %1").arg(cell->was.isEmpty() ? QStringLiteral("–") : cell->was) : cell->fault) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    return {};
}

void ListModelCore::setEdits(StagedEdits& edits)
{
    m_edits = &edits;
    connect(&edits, &StagedEdits::changed, this, [this] {
        if (loadedRows() > 0) {
            emit dataChanged(index(0, 0), index(loadedRows() - 1, columnCount() - 1));
        }
    });
}

const StagedCell* ListModelCore::staged(int row, int column) const
{
    return m_edits && !m_edits->rows().empty() && row < loadedRows() ? m_edits->cell(toQt(keyOf(row)), m_columns[static_cast<std::size_t>(column)].name) : nullptr;
}

CellValue ListModelCore::shown(int row, int column) const
{
    const StagedCell* cell = staged(row, column);
    if (!cell) {
        return value(row, column);
    }
    return cell->fault.isEmpty() ? CellValue(cell->now) : CellValue(cell->now, Ink::Bad);
}

const StagedEdits::Column* ListModelCore::editable(const QModelIndex& index) const
{
    if (!m_edits || !index.isValid() || index.row() >= loadedRows()) {
        return nullptr;
    }
    const StagedEdits::Column* column = m_edits->column(m_columns[static_cast<std::size_t>(index.column())].name);
    return column && column->text(index.row()) ? column : nullptr;
}

Qt::ItemFlags ListModelCore::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return editable(index) ? all | Qt::ItemIsEditable : all;
}

bool ListModelCore::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const StagedEdits::Column* column = role == Qt::EditRole ? editable(index) : nullptr;
    if (!column) {
        return false;
    }
    m_edits->put(toQt(keyOf(index.row())), titleOf(index.row()), *column, column->text(index.row()).value_or(QString()), value.toString());
    return true;
}

QString ListModelCore::titleOf(int row) const
{
    const auto key = std::find_if(m_columns.begin(), m_columns.end(), [](const ColumnFacts& one) { return one.cell == Cell::Key; });
    QString title = key == m_columns.end() ? QString() : value(row, static_cast<int>(key - m_columns.begin())).text;
    for (int column = 0; title.isEmpty() && column < columnCount(); ++column) {
        title = value(row, column).text;
    }
    return title;
}

QVariant ListModelCore::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ColumnFacts& facts = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        const QString title = QCoreApplication::translate("Columns", facts.title);
        return title.contains(QLatin1String("%1")) ? title.arg(m_formats.sign()) : title;
    }
    if (role == Qt::TextAlignmentRole) {
        // AlignAbsolute: plain AlignRight mirrors to the left in Arabic, and units would no longer line up.
        return facts.cell == Cell::Number ? QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                          : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return {};
}

} // namespace tijara::ui
