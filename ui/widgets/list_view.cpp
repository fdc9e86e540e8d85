// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_view.h"

#include "ui/widgets/as_typed.h"
#include "ui/widgets/check_head.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

namespace tijara::ui {

namespace {

constexpr int kRowHeight = 36;
constexpr int kHeadHeight = 34;
constexpr int kPadding = 9;
constexpr int kChipBeside = 7 + 14 + 5 + 9; ///< icon and ends of a chip
constexpr int kTextMin = 120; ///< narrower than this and a column of lower rank gives way

const ListModelCore& modelOf(const QModelIndex& index)
{
    return *static_cast<const ListModelCore*>(index.model());
}

} // namespace

ListDelegate::ListDelegate(const Style& style, QObject* parent) : QStyledItemDelegate(parent), m_style(style)
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, [](QWidget* editor, EndEditHint hint) {
        if (auto* edits = editor->property("edits").value<StagedEdits*>()) {
            edits->endTyping(hint != RevertModelCache);
        }
    });
}

QWidget* ListDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    StagedEdits* edits = modelOf(index).edits();
    if (!edits) {
        return nullptr;
    }
    auto* line = new QLineEdit(parent);
    line->setMaxLength(2000);
    line->setProperty("edits", QVariant::fromValue(edits));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (modelOf(index).columns()[static_cast<std::size_t>(index.column())].cell == Cell::Number) {
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    edits->beginTyping();
    connect(line, &QLineEdit::textEdited, edits, [at = QPersistentModelIndex(index)](const QString& text) {
        const_cast<QAbstractItemModel*>(at.model())->setData(at, text, Qt::EditRole);
    });
    return line;
}

void ListDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once: while it is typed into, the model follows the editor and not the other way round.
    auto* line = static_cast<QLineEdit*>(editor);
    if (!line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void ListDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text();
    if (text != index.data(Qt::EditRole).toString()) {
        model->setData(index, text, Qt::EditRole);
    }
}

// A corner and a wash: not saved yet, or not to be saved like this.
void ListDelegate::paintStaged(QPainter* painter, const QStyleOptionViewItem& option, const StagedCell& cell) const
{
    const bool faulty = !cell.fault.isEmpty();
    const QRect room = option.rect.adjusted(0, 0, 0, -1);
    painter->fillRect(room, m_style.color(faulty ? Ink::BadSoft : Ink::WarnSoft));
    const int size = m_style.px(faulty ? 9 : 7);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QPoint corner = mirrored ? room.topRight() + QPoint(1, 0) : room.topLeft();
    QPainterPath path(corner);
    path.lineTo(corner + QPoint(mirrored ? -size : size, 0));
    path.lineTo(corner + QPoint(0, size));
    path.closeSubpath();
    painter->fillPath(path, m_style.color(faulty ? Ink::Bad : Ink::Warn));
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_style.px(100), m_style.px(kRowHeight)};
}

bool ListDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.row() >= modelOf(index).loadedRows()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const Cell cell = modelOf(index).columns()[static_cast<std::size_t>(index.column())].cell;
    const CellValue value = modelOf(index).shown(index.row(), index.column());
    if (modelOf(index).staged(index.row(), index.column())) {
        QToolTip::showText(event->globalPos(), asTyped(index.data(Qt::ToolTipRole).toString()), view, option.rect);
        return true;
    }
    const Type type = value.look ? Type::Head : cell == Cell::Key ? Type::CellKey : Type::Cell;
    const int beside = m_style.px(kPadding) * (index.column() == m_first && !m_boxes ? 3 : 2) + (value.look ? m_style.px(kChipBeside) : 0);
    const int needed = QFontMetrics(m_style.font(type)).horizontalAdvance(value.text) + beside;
    QToolTip::showText(event->globalPos(), needed > option.rect.width() ? asTyped(value.text) : QString(), view, option.rect);
    return true;
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ListModelCore& model = modelOf(index);
    const auto& column = model.columns()[static_cast<std::size_t>(index.column())];
    const bool inRange = m_current < 0 && option.state.testFlag(QStyle::State_Selected);
    const bool selected = inRange || (index.row() == m_current && model.chosen().isEmpty()) || model.chosen().contains(index.row());
    const bool first = index.column() == m_first && !m_boxes;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, m_style.color(selected ? Ink::Selected : index.row() == m_hovered ? Ink::Hover : Ink::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_style.color(Ink::Line));
    if (selected && first && !inRange) {
        const int bar = m_style.px(3);
        const int left = option.direction == Qt::RightToLeft ? option.rect.right() - bar + 1 : option.rect.left();
        painter->fillRect(QRect(left, option.rect.top(), bar, option.rect.height()), m_style.color(Ink::Accent));
    }
    const int inset = m_style.px(kPadding);
    QRect room = option.rect.adjusted(inset + (first && option.direction == Qt::LeftToRight ? inset : 0), 0,
                                            -inset - (first && option.direction == Qt::RightToLeft ? inset : 0), 0);
    if (index.row() >= model.loadedRows()) {
        // On its way: a bar where the text will stand.
        const int width = std::min(room.width(), m_style.px(column.cell == Cell::Number ? 64 : 96));
        const int left = column.cell == Cell::Number || option.direction == Qt::RightToLeft ? room.right() - width : room.left();
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.color(Ink::NeutralSoft));
        painter->drawRoundedRect(QRect(left, room.center().y() - m_style.px(5), width, m_style.px(10)), m_style.px(4), m_style.px(4));
        painter->restore();
        return;
    }
    if (model.isStale()) {
        painter->setOpacity(0.55);
    }
    if (const StagedCell* cell = model.staged(index.row(), index.column())) {
        paintStaged(painter, option, *cell);
    }
    const CellValue value = model.shown(index.row(), index.column());
    if (value.look) {
        paintChip(painter, option, room, value);
        painter->restore();
        return;
    }
    if (column.cell == Cell::Spark || column.cell == Cell::Interval) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        column.cell == Cell::Spark ? paintSpark(*painter, m_style, room, value.spark, mirrored)
                                   : paintIntervalCell(*painter, m_style, room, value.interval.value_or(Interval{}), mirrored);
        painter->restore();
        return;
    }
    if (value.share) {
        room = paintBar(painter, option, room, *value.share);
    }
    painter->setFont(m_style.font(column.cell == Cell::Key ? Type::CellKey : Type::Cell));
    // text-3 on the selection would fall under a contrast of 4.5, so it is lifted one step.
    Ink ink = value.ink.value_or(column.cell == Cell::Faint ? Ink::Text3 : Ink::Text);
    if (selected && ink == Ink::Text3) {
        ink = Ink::Text2;
    }
    painter->setPen(m_style.color(ink));
    const QFontMetrics metrics(painter->font());
    if (column.cell == Cell::Number) {
        painter->setLayoutDirection(Qt::LeftToRight); // else −4,418 is painted 4,418− in a mirrored window
        painter->drawText(room, static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, value.text);
    } else {
        const QString text = metrics.elidedText(value.text.trimmed(), Qt::ElideRight, room.width()); // blanks around an imported name would move it out of line
        painter->drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, isolated(text));
    }
    painter->restore();
}

void ListDelegate::setFirst(int column, bool boxes)
{
    m_first = column;
    m_boxes = boxes;
}

QRect ListDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, double share) const
{
    const int height = m_style.px(8);
    const int width = room.width() * 3 / 5;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect track(mirrored ? room.right() + 1 - width : room.left(), room.center().y() - height / 2 + 1, width, height);
    const int done = std::clamp(static_cast<int>(share * width), 0, width);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.color(Ink::NeutralSoft));
    painter->drawRoundedRect(track, height / 2.0, height / 2.0);
    if (done >= height) {
        painter->setBrush(m_style.color(Ink::Accent));
        painter->drawRoundedRect(QRect(mirrored ? track.right() + 1 - done : track.left(), track.top(), done, height), height / 2.0, height / 2.0);
    }
    const int gap = width + m_style.px(8);
    return mirrored ? room.adjusted(0, 0, -gap, 0) : room.adjusted(gap, 0, 0, 0);
}

void ListDelegate::paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const CellValue& value) const
{
    const StateLook& look = *value.look;
    painter->setFont(m_style.font(Type::Head));
    const QFontMetrics metrics(painter->font());
    const int icon = m_style.px(14);
    const int before = m_style.px(7);
    const int gap = m_style.px(5);
    const int after = m_style.px(9);
    const QString text = metrics.elidedText(value.text, Qt::ElideRight, room.width() - before - icon - gap - after);
    const int width = before + icon + gap + metrics.horizontalAdvance(text) + after;
    const int height = m_style.px(22);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, height), room);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.color(look.soft));
    painter->drawRoundedRect(box, height / 2.0, height / 2.0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect iconBox(mirrored ? box.right() - before - icon + 1 : box.left() + before, box.center().y() - icon / 2 + 1, icon, icon);
    painter->drawPixmap(iconBox, m_style.pixmap(QLatin1String(look.icon), look.ink, icon, painter->device()->devicePixelRatioF()));
    painter->setPen(m_style.color(look.ink));
    const QRect words = mirrored ? box.adjusted(after, 0, -(before + icon + gap), 0) : box.adjusted(before + icon + gap, 0, -after, 0);
    painter->drawText(words, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

ListHeader::ListHeader(const Style& style, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_style(style)
{
    setSectionsClickable(true);
    setHighlightSections(false); // else heads turn bold
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(m_style.px(40));
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    emit arranged();
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_style.px(kHeadHeight)};
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& list = *static_cast<const ListModelCore*>(model());
    const auto& column = list.columns()[static_cast<std::size_t>(section)];
    const std::string& sort = list.servedSort();
    const bool descending = sort.starts_with('-');
    const bool sorted = *column.sort != '\0' && std::string_view(sort).substr(descending ? 1 : 0) == column.sort;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->fillRect(rect, m_style.color(Ink::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_style.color(Ink::Line));
    painter->setFont(m_style.font(Type::Head));
    painter->setPen(m_style.color(sorted ? Ink::Text : Ink::Text2));
    const int inset = m_style.px(kPadding);
    bool first = !m_boxes;
    for (int before = visualIndex(section) - 1; before >= 0 && first; --before) {
        first = isSectionHidden(logicalIndex(before));
    }
    const int lead = inset + (first ? inset : 0);
    const QRect room = mirrored ? rect.adjusted(inset, 0, -lead, 0) : rect.adjusted(lead, 0, -inset, 0);
    const QFontMetrics metrics(painter->font());
    const int arrow = sorted ? m_style.px(14) : 0;
    const QString text = metrics.elidedText(list.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), Qt::ElideRight, room.width() - arrow);
    const bool atRight = column.cell == Cell::Number || mirrored;
    const int width = metrics.horizontalAdvance(text);
    // The arrow follows the word in reading direction; a number column gives it room inside its right edge.
    int textLeft = atRight ? room.right() + 1 - width : room.left();
    int arrowLeft = 0;
    if (sorted && mirrored) {
        arrowLeft = textLeft - arrow;
        if (column.cell == Cell::Number && arrowLeft < room.left()) {
            arrowLeft = room.left();
        }
    } else if (sorted && atRight) {
        textLeft -= arrow;
        arrowLeft = textLeft + width;
    } else if (sorted) {
        arrowLeft = textLeft + width;
    }
    painter->drawText(QRect(textLeft, room.top(), width + 2, room.height()), static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, isolated(text));
    if (sorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        const double x = arrowLeft + arrow / 2.0 + (mirrored ? -1 : 1);
        const double y = rect.center().y() + 0.5;
        const double half = m_style.px(4);
        const double tip = descending ? half : -half;
        painter->setPen(QPen(m_style.color(Ink::Text), 1.3 * m_style.textPercent() / 100.0));
        painter->drawLine(QPointF(x, y - tip), QPointF(x, y + tip));
        painter->drawLine(QPointF(x, y + tip), QPointF(x - half * 0.7, y + tip * 0.3));
        painter->drawLine(QPointF(x, y + tip), QPointF(x + half * 0.7, y + tip * 0.3));
    }
    painter->restore();
}

HeadCorner::HeadCorner(const Style& style, QWidget* parent) : QWidget(parent), m_style(style)
{
    connect(&style, &Style::changed, this, &HeadCorner::fit);
    fit();
}

void HeadCorner::fit()
{
    setFixedHeight(m_style.px(kHeadHeight));
}

void HeadCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(Ink::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style.color(Ink::Line));
}

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
    verticalHeader()->setDefaultSectionSize(m_style.px(kRowHeight));
    verticalScrollBar()->setSingleStep(m_style.px(kRowHeight));
    horizontalHeader()->updateGeometry();
    spreadColumns();
}

void ListView::showWhole()
{
    m_whole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this] { setFixedHeight(horizontalHeader()->sizeHint().height() + m_model.rowCount() * m_style.px(kRowHeight) + 1); };
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
        const int half = m_style.px(kRowHeight) / 2;
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
