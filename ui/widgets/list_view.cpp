// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_view.h"

#include "ui/widgets/check_head.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace tijara::ui {

namespace {

constexpr int kTextMin = 120; ///< narrower than this and a column of lower rank gives way

} // namespace

ListView::ListView(const Style& style, ListModelCore& model, QWidget* parent)
    : QTableView(parent), m_style(style), m_model(model), m_delegate(new ListDelegate(style, this))
{
    auto* header = new ListHeader(style, this);
    setHorizontalHeader(header);
    addScrollBarWidget(new HeadCorner(style, this), Qt::AlignTop);
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(EditKeyPressed);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(header, &QHeaderView::sectionClicked, this, &ListView::sortBy);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() >= m_model.loadedRows()) {
            return;
        }
        const auto keys = QApplication::keyboardModifiers();
        if (keys.testFlag(Qt::ControlModifier) && m_boxes) {
            m_model.chosen().toggle(index.row(), m_model.loadedRows());
        } else if (!(keys & (Qt::ControlModifier | Qt::ShiftModifier))) {
            emit rowOpened(index.row());
        }
    });
    connect(&model.chosen(), &ChosenRows::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &ListModelCore::stateChanged, this, [this] {
        viewport()->update();
        lookAround();
    });
    connect(&style, &Style::changed, this, &ListView::restyle);
    restyle();
}

void ListView::restyle()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_style.rowHeight());
    verticalScrollBar()->setSingleStep(m_style.rowHeight());
    horizontalHeader()->updateGeometry();
    spreadColumns();
}

void ListView::showWhole()
{
    m_whole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this] { setFixedHeight(horizontalHeader()->sizeHint().height() + m_model.rowCount() * m_style.rowHeight() + 1); };
    connect(&m_model, &ListModelCore::stateChanged, this, fit);
    connect(&m_style, &Style::changed, this, fit);
    fit();
}

void ListView::offerChoosing()
{
    m_boxes = new CheckHead(m_style, m_model, this);
    setVerticalHeader(m_boxes);
    m_all = new CheckAll(m_style, m_model, this);
    static_cast<ListHeader*>(horizontalHeader())->setBoxes(true);
    restyle();
}

void ListView::offerArranging()
{
    auto* header = static_cast<ListHeader*>(horizontalHeader());
    header->setSectionsMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort, right click for the columns"));
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { emit columnsWanted(header->mapToGlobal(at)); });
    connect(header, &ListHeader::arranged, this, &ListView::noteArrangement);
}

// What was pulled with the mouse becomes the layout.
void ListView::noteArrangement()
{
    const ColumnLayout before = completed(m_layout, m_model);
    ColumnLayout now;
    bool resized = false;
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const auto column = static_cast<std::size_t>(horizontalHeader()->logicalIndex(visual));
        const std::string name = m_model.columns()[column].name;
        const auto old = std::find_if(before.begin(), before.end(), [&](const ColumnChoice& one) { return one.name == name; });
        ColumnChoice one = *old;
        const int width = columnWidth(static_cast<int>(column));
        if (!isColumnHidden(static_cast<int>(column)) && width != m_spread[column]) {
            one.width = std::max(40, qRound(width * 1000.0 / m_style.px(1000)));
            resized = true;
        }
        now.push_back(one);
    }
    const auto sameOrder = std::equal(now.begin(), now.end(), before.begin(), [](const ColumnChoice& one, const ColumnChoice& other) { return one.name == other.name; });
    if (resized || !sameOrder) {
        setColumnLayout(std::move(now));
        emit columnsArranged();
    }
}

void ListView::setColumnLayout(ColumnLayout layout)
{
    m_layout = std::move(layout);
    QHeaderView* header = horizontalHeader();
    const ColumnLayout whole = completed(m_layout, m_model);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (std::size_t column = 0; column < m_model.columns().size(); ++column) {
            if (whole[at].name == m_model.columns()[column].name) {
                header->moveSection(header->visualIndex(static_cast<int>(column)), static_cast<int>(at));
            }
        }
    }
    spreadColumns();
}

std::vector<int> ListView::shownColumns() const
{
    std::vector<int> shown;
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            shown.push_back(column);
        }
    }
    return shown;
}

// The columns somebody put on stay; of a layout nobody touched those of the highest rank give way until those that share the rest
// have room for a name.
void ListView::spreadColumns()
{
    const auto& columns = m_model.columns();
    const int room = viewport()->width();
    std::vector<ColumnChoice> choices(columns.size());
    for (const ColumnChoice& one : m_layout.empty() ? ColumnLayout{} : completed(m_layout, m_model)) {
        for (std::size_t at = 0; at < columns.size(); ++at) {
            choices[at] = one.name == columns[at].name ? one : choices[at];
        }
    }
    const auto widthOf = [&](std::size_t at) { return m_style.px(choices[at].width > 0 ? choices[at].width : columns[at].width); };
    const auto shows = [&](std::size_t at, int rank) { return m_layout.empty() ? columns[at].rank <= rank : choices[at].shown; };
    int rankShown = 0;
    for (const auto& one : columns) {
        rankShown = std::max(rankShown, one.rank);
    }
    int fixed = 0;
    int sharing = 0;
    for (; rankShown >= 0; --rankShown) {
        fixed = 0;
        sharing = 0;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            fixed += shows(at, rankShown) ? widthOf(at) : 0;
            sharing += shows(at, rankShown) && widthOf(at) == 0 ? 1 : 0;
        }
        if (fixed + sharing * m_style.px(kTextMin) <= room || rankShown == 0) {
            break;
        }
    }
    const int share = sharing > 0 ? std::max(m_style.px(kTextMin), (room - fixed) / sharing) : 0;
    m_spread.assign(columns.size(), 0);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const int section = static_cast<int>(at);
        setColumnHidden(section, !shows(at, rankShown));
        if (shows(at, rankShown)) {
            horizontalHeader()->resizeSection(section, widthOf(at) > 0 ? widthOf(at) : share);
        }
    }
    // Without a column that shares, the last one takes what is left.
    horizontalHeader()->setStretchLastSection(sharing == 0);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        m_spread[at] = columnWidth(static_cast<int>(at));
    }
    const auto shown = shownColumns();
    m_delegate->setFirst(shown.empty() ? 0 : shown.front(), m_boxes != nullptr);
}

void ListView::sortBy(int section)
{
    const std::string name = m_model.columns()[static_cast<std::size_t>(section)].sort;
    if (name.empty()) {
        return;
    }
    // Ascending, descending, then the list's own order again; a list that stands so by itself is turned round first.
    if (m_model.servedSort() == name) {
        m_model.setSort("-" + name);
    } else {
        m_model.setSort(m_model.sort() == "-" + name ? std::string() : name);
    }
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
    lookAround();
}

void ListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    lookAround();
}

void ListView::lookAround()
{
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0) {
        last = m_model.rowCount() - 1;
    }
    if (first >= 0 && last >= 0) {
        m_model.need(last);
        // A row of which less than half is to be seen is not counted.
        const int half = m_style.rowHeight() / 2;
        const int begin = rowViewportPosition(first) < -half ? first + 1 : first;
        const int end = rowViewportPosition(last) + half > viewport()->height() ? last - 1 : last;
        emit sightChanged(std::min(begin, end), std::min(end, m_model.loadedRows() - 1));
    }
}

bool ListView::chooseByKey(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (!m_boxes) {
        return false;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_model.chosen().chooseAll();
    } else if (event->key() == Qt::Key_Space && row >= 0 && row < m_model.loadedRows()) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            m_model.chosen().extendTo(row);
        } else {
            m_model.chosen().toggle(row, m_model.loadedRows());
        }
    } else {
        return false;
    }
    return true;
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState) {
        QTableView::keyPressEvent(event); // Enter ends the editing of a cell and opens nothing
    } else if (enter && plain && row >= 0 && row < m_model.loadedRows()) {
        emit rowOpened(row);
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && row >= 0 && row < m_model.loadedRows()) {
        emit recordWanted(row);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste) && currentIndex().isValid()) {
        if (const CellTexts cells = cellsOf(*QApplication::clipboard()->mimeData()); !cells.empty()) {
            emit pasted(currentIndex(), cells);
        }
    } else if (chooseByKey(event)) {
        event->accept();
    } else if (plain && event->key() == Qt::Key_Slash) {
        event->ignore(); // the page's: to the filters
    } else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        emit typed(event->text());
    } else {
        QTableView::keyPressEvent(event);
    }
}

QString ListView::copiedText(int row, int column) const
{
    const QString text = m_model.shown(row, column).text;
    if (m_model.columns()[static_cast<std::size_t>(column)].cell != Cell::Number) {
        return text;
    }
    return plainNumber(text, m_model.formats().style() == NumberStyle::Spaced ? QChar(0x202F) : QLatin1Char(','));
}

CellTexts ListView::copied() const
{
    std::vector<int> rows;
    std::vector<int> columns = shownColumns();
    const ChosenRows& chosen = m_model.chosen();
    if (!chosen.isEmpty()) {
        for (int row = 0; row < m_model.loadedRows(); ++row) {
            if (chosen.contains(row)) {
                rows.push_back(row);
            }
        }
    } else {
        const QItemSelection marked = selectionModel()->selection();
        const bool several = !marked.isEmpty() && marked.first().width() * marked.first().height() > 1;
        for (int row = several ? marked.first().top() : 0; several && row <= std::min(marked.first().bottom(), m_model.loadedRows() - 1); ++row) {
            rows.push_back(row);
        }
        if (several) {
            std::erase_if(columns, [&](int column) { return !selectionModel()->columnIntersectsSelection(column, {}); });
        } else if (currentIndex().isValid() && currentIndex().row() < m_model.loadedRows()) {
            rows.push_back(currentIndex().row());
        }
    }
    CellTexts cells;
    for (const int row : rows) {
        QStringList& texts = cells.emplace_back();
        for (const int column : columns) {
            texts.push_back(copiedText(row, column));
        }
    }
    return cells;
}

void ListView::copy()
{
    if (const CellTexts cells = copied(); !cells.empty()) {
        QApplication::clipboard()->setMimeData(mimeOf(cells).release());
    }
}

void ListView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(static_cast<int>(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void ListView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ListView::hover(int row)
{
    if (row != m_hovered) {
        m_hovered = row;
        m_delegate->setHoveredRow(row);
        if (m_boxes) {
            m_boxes->setHoveredRow(row);
            m_boxes->viewport()->update();
        }
        viewport()->update();
    }
}

void ListView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_all) {
        const QRect head = horizontalHeader()->geometry();
        const QRect boxes = verticalHeader()->geometry();
        m_all->setGeometry(boxes.left(), head.top(), boxes.width(), head.height());
    }
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    showCurrent();
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    showCurrent();
}

void ListView::showCurrent()
{
    const QItemSelection& marked = selectionModel()->selection();
    const bool several = !marked.isEmpty() && marked.first().width() * marked.first().height() > 1;
    const int row = several || marked.isEmpty() ? -1 : currentIndex().row();
    m_delegate->setCurrentRow(row);
    if (m_boxes) {
        m_boxes->setCurrentRow(row);
        m_boxes->viewport()->update();
    }
    viewport()->update();
}

void ListView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus()) {
        return;
    }
    // Where the keyboard is: in a cell, or in rows of which none is there yet.
    const bool inCell = current.isValid() && !isColumnHidden(current.column());
    QPainter painter(viewport());
    painter.setPen(QPen(m_style.color(Ink::Accent), 2));
    painter.drawRect(inCell ? QRectF(visualRect(current)).adjusted(1, 1, -1, -2) : QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

} // namespace tijara::ui
