// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "ui/client/local_store.h"
#include "ui/widgets/columns_popup.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr qint64 kOldAfterMs = 10'000;
const QString kAsList = QStringLiteral("list");
const QString kAsBoard = QStringLiteral("board");
constexpr int kLow = 400; ///< pixels of height at 100 %: less is large text in a small window

constexpr ActionEntry kListActions[] = {
    {"list.refresh", QT_TRANSLATE_NOOP("Actions", "Ask for the newest rows"), "refresh", "F5", {}, false},
    {"list.export", QT_TRANSLATE_NOOP("Actions", "Export…"), "export", "", identity::Permission::ListsExport, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Makes a file for a spreadsheet of all rows of the filter")},
    {"list.columns", QT_TRANSLATE_NOOP("Actions", "Columns"), "columns", "", {}, false},
    {"list.clear", QT_TRANSLATE_NOOP("Actions", "Clear filters"), "close", "", {}, false},
    {"list.save-view", QT_TRANSLATE_NOOP("Actions", "Save view"), "add", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Keeps these filters, this order and these columns under a name")},
};

// Where a jump has led, and the way back.
QWidget* makeWayBack(Console& console, ListModelCore& model, ListView& view)
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(console.style.px(12));
    auto* where = makeText(console.style, {}, Type::Label, Ink::Text2);
    auto* back = makeButton(console.style, ListPage::tr("Back to the top"), ButtonKind::Link, QStringLiteral("up"));
    back->setToolTip(ListPage::tr("Back to the first row (Esc)"));
    row->addWidget(where);
    row->addWidget(back);
    row->addStretch();
    bar->hide();
    QObject::connect(back, &QPushButton::clicked, &view, [&model, &view] {
        model.backToTop();
        view.setFocus();
    });
    QObject::connect(&model, &ListModelCore::stateChanged, bar, [&model, bar, where] {
        bar->setVisible(!model.jumpedTo().isEmpty());
        where->setText(ListPage::tr("The list begins at %1.").arg(isolated(model.jumpedTo())));
    });
    return bar;
}

} // namespace

std::span<const ActionEntry> ListPage::listActions()
{
    return kListActions;
}

ListPage::ListPage(Console& console, Words words, std::span<const ActionEntry> actions)
    : ConsolePage(console, {actions, kListActions}), m_words(std::move(words))
{
    bind("list.refresh", [this] { m_model->reload(); });
    const Style& style = console.style;
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    all->addWidget(m_splitter);

    m_main = new QWidget;
    m_column = new QVBoxLayout(m_main);
    auto* column = m_column;
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(14));
    column->setSpacing(style.px(14));

    m_head = new ListHead(style, m_words.title);
    column->addWidget(m_head);

    m_filters = new QWidget;
    m_filterRow = new QHBoxLayout(m_filters);
    m_filterRow->setContentsMargins(0, 0, 0, 0);
    m_filterRow->setSpacing(style.px(8));
    m_clear = makeButton(style, tr("Clear filters"), ButtonKind::Link);
    m_clear->hide();
    m_filterRow->addWidget(m_clear);
    m_filterRow->addStretch();
    m_columns = makeIconButton(style, QStringLiteral("columns"), tr("Columns"));
    m_filterRow->addWidget(m_columns);
    column->addWidget(m_filters);
    bind("list.columns", [this] {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        showColumns(m_columns->mapToGlobal(QPoint(mirrored ? 0 : m_columns->width(), m_columns->height() + 2)));
    });
    connect(m_columns, &QPushButton::clicked, findAction(QStringLiteral("list.columns")), &QAction::trigger);
    Action* clear = bind("list.clear", [this] { openRows({}, {}); });
    clear->setEnabled(false);
    connect(m_clear, &QPushButton::clicked, clear, &QAction::trigger);

    m_strip = new AgeStrip(console);
    column->addWidget(m_strip);
    connect(m_strip, &AgeStrip::wanted, this, [this] { m_model->reload(); });

    m_card = new QFrame;
    m_card->setProperty("card", true);
    m_cardColumn = new QVBoxLayout(m_card);
    auto* inside = m_cardColumn;
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_loading = new LoadingLine(style);
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(m_panel);
    inside->addWidget(m_stack, 1);
    m_loading->floatOver(*m_stack);
    column->addWidget(m_card, 1);

    m_footer = makeText(style, {}, Type::Hint, Ink::Text3);
    column->addWidget(m_footer);
    m_splitter->addWidget(m_main);
}

void ListPage::setModel(ListModelCore& model)
{
    m_model = &model;
    m_view = new ListView(m_console.style, model, this);
    m_view->setAccessibleName(m_words.title);
    m_stack->addWidget(m_view);
    makeParts();
    connect(&model, &ListModelCore::stateChanged, this, [this] {
        nameAlone();
        showState();
        showWanted();
        emit placeChanged();
    });
    connect(&model, &ListModelCore::modelReset, this, [this] { m_view->scrollToTop(); });
    connect(m_view, &ListView::sightChanged, this, &ListPage::showSight);
    connect(m_view, &ListView::rowOpened, this, &ListPage::openSheet);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (isSheetOpen() && current.isValid() && current.row() < m_model->loadedRows()) {
            fillSheet(*m_sheet, current.row());
            emit placeChanged();
        }
        showRecordActions();
    });
    connect(&model, &ListModelCore::modelReset, this, &ListPage::showRecordActions);
    showRecordActions();
}

// Views above the filters, the jump and the sums around the rows, and the bar for the chosen ones in the footer's place.
void ListPage::makeParts()
{
    const Style& style = m_console.style;
    if (m_model->isWhole()) {
        m_filters->hide();
    } else {
        m_view->offerChoosing();
    }
    m_view->offerArranging();
    m_views = new ViewsBar(m_console, *m_model, *m_view);
    m_column->insertWidget(1, m_views);
    bind("list.save-view", [this] { m_views->startSave(); });
    connect(m_views, &ViewsBar::refreshed, this, &ListPage::fitHeight);
    connect(m_views, &ViewsBar::removed, this, [this](const QString& name, const std::function<void()>& undo) {
        m_console.toast(tr("The view %1 was deleted.").arg(isolated(name)), undo);
    });
    connect(m_views, &ViewsBar::filterWanted, this, [this](const QueryTexts& filter, const QString& caption) {
        takeFilter(filter, caption);
        if (!m_model->isLoading()) {
            m_model->reload(); // the same filter in another order
        }
    });
    m_jump = new JumpRow(style, *m_model);
    m_column->insertWidget(m_column->count() - 2, m_jump);
    connect(m_view, &ListView::typed, m_jump, &JumpRow::begin);
    connect(m_jump, &JumpRow::ended, m_view, qOverload<>(&QWidget::setFocus));
    m_column->insertWidget(m_column->count() - 2, makeWayBack(m_console, *m_model, *m_view));
    m_totals = new TotalsRow(style, *m_model, *m_view);
    m_cardColumn->addWidget(m_totals);
    connect(m_totals, &TotalsRow::opened, this, [this](const Figure& figure) {
        m_model->backToTop();
        m_console.open(figure.opens, m_caption);
        m_view->scrollToTop();
    });
    connect(m_model, &ListModelCore::totalsChanged, this, &ListPage::showState);
    m_bulk = new BulkBar(style, *m_model, *m_view);
    m_column->addWidget(m_bulk);
    connect(&m_model->chosen(), &ChosenRows::changed, this, &ListPage::fitHeight);
    connect(m_view, &ListView::columnsWanted, this, &ListPage::showColumns);
    if (m_console.client.may(identity::Permission::ListsExport) && !m_model->isWhole()) {
        makeExports();
    }
}

void ListPage::offerBoard(Board& board)
{
    m_board = &board;
    m_board->hide();
    m_column->insertWidget(m_column->indexOf(m_card), m_board, 1);
    m_way = new Segmented(m_console.style, tr("Shown as"), {{kAsList, tr("List")}, {kAsBoard, tr("Board")}});
    m_way->setValue(kAsList);
    m_head->addWay(m_way);
    const QString key = QStringLiteral("shown as ") + toQt(m_model->path());
    connect(m_way, &Segmented::chosen, this, [this, key](const QString& way) {
        showBoard(way == kAsBoard);
        m_console.store.put(Kept::Setting, key, way);
    });
    connect(m_board, &Board::opened, this, [this](const Id& id) {
        showBoard(false);
        openRecord(id);
    });
    m_console.store.get(Kept::Setting, key, this, [this](const std::optional<QString>& way) { showBoard(way == kAsBoard); });
}

bool ListPage::isBoardShown() const
{
    return m_board && !m_board->isHidden();
}

void ListPage::showBoard(bool board)
{
    if (board == isBoardShown()) {
        return;
    }
    m_way->setValue(board ? kAsBoard : kAsList);
    closeSheet();
    m_card->setVisible(!board);
    m_filters->setVisible(!board);
    m_board->setVisible(board);
    fitHeight();
    if (board) {
        m_board->reload();
        m_board->setFocus();
    }
}

void ListPage::showColumns(const QPoint& at)
{
    (new ColumnsPopup(m_console.style, *m_model, *m_view, this))->open(at);
}

void ListPage::addAction(QPushButton* button)
{
    if (button) {
        m_head->addAction(button);
    }
}

void ListPage::addSheetAction(QPushButton* button)
{
    if (button) {
        m_sheet->actions()->addWidget(button);
        const Style& style = m_console.style;
        m_sheet->actions()->setContentsMargins(style.px(18), style.px(10), style.px(18), style.px(14));
    }
}

void ListPage::addSheetGap()
{
    m_sheet->actions()->addStretch();
}

void ListPage::addHead(QWidget* head)
{
    m_column->insertWidget(1, head);
}

void ListPage::addBar(QWidget* bar)
{
    auto* column = static_cast<QVBoxLayout*>(m_main->layout());
    column->insertWidget(column->indexOf(m_footer), bar);
}

void ListPage::addFilter(FilterChip* chip)
{
    m_chips.push_back(chip);
    m_filterRow->insertWidget(static_cast<int>(m_chips.size()) - 1, chip);
    chip->follow();
    connect(chip, &FilterChip::valuesChanged, this, &ListPage::filtersChanged);
}

FilterChip* ListPage::makeDaysChip(const std::string& fromMember, const std::string& toMember, const QString& label)
{
    return FilterChip::ofDays(m_console.style, fromMember, toMember, label, m_console.formats);
}

void ListPage::offerWhenEmpty(const QString& text, std::function<void()> act)
{
    m_offerText = text;
    m_offer = std::move(act);
}

void ListPage::offerWhenEmpty(Action* action)
{
    if (action) {
        offerWhenEmpty(action->text(), [action] { action->trigger(); });
    }
}

int ListPage::currentRow() const
{
    return m_view->currentIndex().row();
}

// Large text in a low window: the rows need the room, and what says nothing new gives way to them.
void ListPage::fitHeight()
{
    const Style& style = m_console.style;
    const bool low = height() < style.px(kLow);
    m_column->setContentsMargins(style.px(24), style.px(low ? 8 : 20), style.px(24), style.px(low ? 8 : 14));
    m_column->setSpacing(style.px(low ? 8 : 14));
    m_views->setVisible(!isBoardShown() && !m_model->isWhole() && (!low || m_views->isNeeded()));
    m_footer->setVisible(!isBoardShown() && !low && m_model->chosen().isEmpty());
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    ConsolePage::resizeEvent(event);
    fitSheet();
    fitHeight();
}

void ListPage::firstLoad()
{
    if (std::exchange(m_restoring, true)) {
        return;
    }
    m_views->restore([this] {
        if (!m_model->isLoading()) {
            m_model->reload();
        }
    });
}

void ListPage::arrive()
{
    m_view->setFocus();
    if (!m_views->isRestored()) {
        firstLoad();
        return;
    }
    // Rows someone is in the middle of stay as they are; F5 asks anew.
    const bool atRest = !isSheetOpen() && m_view->verticalScrollBar()->value() == 0;
    const bool old = QDateTime::currentMSecsSinceEpoch() - m_model->asOf().utcMs > kOldAfterMs;
    if (!m_model->wasAsked() || (atRest && old && !m_model->isLoading())) {
        m_model->reload();
    }
    if (isRecordOpen()) {
        m_record->setFocus();
    } else if (isBoardShown()) {
        m_board->reload();
        m_board->setFocus();
    }
}

void ListPage::openRows(const QueryTexts& filter, const QString& caption)
{
    showBoard(false);
    closeRecord();
    m_wanted.reset();
    takeFilter(filter, caption);
    if (!m_views->isRestored()) {
        firstLoad();
    } else if (!m_model->wasAsked()) {
        m_model->reload();
    }
}

void ListPage::takeFilter(const QueryTexts& filter, const QString& caption)
{
    m_caption = caption;
    m_captionOf = filter;
    m_taking = true;
    for (FilterChip* chip : m_chips) {
        chip->take(filter, caption);
    }
    m_taking = false;
    filtersChanged();
}

void ListPage::filtersChanged()
{
    if (m_taking) {
        return;
    }
    m_taking = true; // one that goes with another tells of it here
    for (FilterChip* chip : m_chips) {
        chip->follow();
    }
    m_taking = false;
    QueryTexts filter;
    for (const FilterChip* chip : m_chips) {
        filter.insert(chip->values().begin(), chip->values().end());
    }
    m_clear->setVisible(!filter.empty());
    findAction(QStringLiteral("list.clear"))->setEnabled(!filter.empty());
    closeSheet();
    m_views->noteFilter(filter, m_caption);
    m_model->setFilter(filter);
}

bool ListPage::isSettled() const
{
    if (isRecordOpen()) {
        return !m_record->isLoading() && isSheetSettled();
    }
    return (!isBoardShown() || m_board->isSettled()) && m_views->isRestored() && m_model->wasAsked() && !m_model->isLoading() && !m_model->isAdding() && (!isSheetOpen() || isSheetSettled());
}

QString ListPage::showTourStep(int step)
{
    if (step != 0 || !m_sheet || m_model->loadedRows() == 0) {
        closeSheet();
        return {};
    }
    openSheet(0);
    return QStringLiteral("sheet");
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isSheetOpen()) {
        closeSheet();
    } else if (event->key() == Qt::Key_Escape && !m_model->chosen().isEmpty()) {
        m_model->chosen().clear();
    } else if (event->key() == Qt::Key_Escape && !m_model->jumpedTo().isEmpty()) {
        m_model->backToTop();
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        m_views->goRound(event->key() == Qt::Key_Tab ? 1 : -1);
    } else if (event->key() == Qt::Key_Slash && !m_chips.empty()) {
        m_chips.front()->setFocus(Qt::ShortcutFocusReason);
    } else {
        ConsolePage::keyPressEvent(event);
    }
}

} // namespace tijara::ui
