// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/widgets/columns_popup.h"

#include <QApplication>
#include <QClipboard>
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

    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(style.px(8));
    auto* title = makeText(style, m_words.title, Type::Title);
    title->setMinimumHeight(style.px(34)); // the same on pages without buttons beside it
    titleRow->addWidget(title);
    m_subtitle = makeText(style, {}, Type::Cell, Ink::Text2);
    m_subtitle->setContentsMargins(style.px(8), style.px(4), style.px(8), 0);
    titleRow->addWidget(m_subtitle);
    titleRow->addStretch();
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(style.px(8));
    titleRow->addLayout(m_actions);
    column->addLayout(titleRow);

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
    connect(m_clear, &QPushButton::clicked, this, [this] { openRows({}, {}); });

    m_strip = new Strip(style);
    column->addWidget(m_strip);
    connect(m_strip, &Strip::pressed, this, [this] { m_model->reload(); });

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
    connect(&m_console.client, &Client::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_model->problem()) {
            m_model->reload();
        } else {
            showState();
        }
    });
}

// Views above the filters, the jump and the sums around the rows, and the bar for the chosen ones in the footer's place.
void ListPage::makeParts()
{
    const Style& style = m_console.style;
    m_view->offerChoosing();
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
    if (m_console.client.may(identity::Permission::ListsExport) && !m_model->path().empty()) {
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
    m_actions->insertWidget(0, m_way);
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

void ListPage::makeExports()
{
    const Style& style = m_console.style;
    m_exports = new ExportStrip(m_console);
    m_column->insertWidget(m_column->indexOf(m_strip) + 1, m_exports);
    addAction(actionButton(style, bind("list.export", [this] { startExport(false); })));
    auto* some = makeButton(style, tr("Export…"), ButtonKind::Plain, QStringLiteral("export"));
    some->setToolTip(tr("Makes a file for a spreadsheet of the chosen rows"));
    connect(some, &QPushButton::clicked, this, [this] { startExport(true); });
    m_bulk->addAction(some);
    connect(&m_model->chosen(), &ChosenRows::changed, some, [this, some] {
        // Rows without an id can only be exported all together.
        some->setVisible(m_model->chosen().isAll() || (m_model->loadedRows() > 0 && !m_model->keyOf(0).empty()));
    });
}

void ListPage::addExportWords(const std::string& member, std::map<std::string, std::string> words)
{
    m_exportWords[member] = std::move(words);
}

files::NewExport ListPage::exportWish(bool chosen, bool allColumns, files::ExportFormat format) const
{
    files::NewExport wish;
    wish.name = toStd(m_words.title);
    wish.format = format;
    wish.list = m_model->path();
    wish.filter = m_model->filter();
    wish.sort = m_model->sort();
    if (const auto one = wish.filter.find(ListModelCore::kOneRecord); one != wish.filter.end()) {
        // The list itself knows no such filter: it was asked for by its own route.
        if (const auto id = parseId(one->second); id && (!chosen || m_model->chosen().isAll())) {
            wish.chosen.push_back(*id);
        }
        wish.filter.erase(one);
    }
    wish.decimalComma = m_console.formats.style() == NumberStyle::Spaced;
    if (chosen && !m_model->chosen().isAll()) {
        for (const int row : m_model->chosen().rows()) {
            if (const auto id = parseId(m_model->keyOf(row))) {
                wish.chosen.push_back(*id);
            }
        }
    }
    auto words = m_exportWords;
    for (const FilterChip* chip : m_chips) {
        for (const FilterChip::Choice& one : chip->choices()) {
            words[chip->member()][one.value] = toStd(one.word);
        }
    }
    std::vector<int> columns = m_view->shownColumns();
    for (int column = 0; allColumns && column < m_model->columnCount(); ++column) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            columns.push_back(column);
        }
    }
    for (const int column : columns) {
        const auto& facts = m_model->columns()[static_cast<std::size_t>(column)];
        wish.columns.push_back({facts.member, toStd(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()), words[facts.member]});
    }
    return wish;
}

void ListPage::startExport(bool chosen)
{
    if (m_exportDialog || !m_exports) {
        return;
    }
    const Count all = m_model->totals() ? m_model->totals()->rows : m_model->count().value_or(Count{});
    const bool some = chosen && !m_model->chosen().isAll();
    const std::int64_t rows = some ? static_cast<std::int64_t>(m_model->chosen().rows().size()) : m_model->filter().contains(ListModelCore::kOneRecord) ? 1 : all.value;
    const QString sentence = tr("A file with %1 rows is made and kept for 24 hours, for you alone.", nullptr, pluralOf(rows))
                                 .arg(rows != all.value ? m_console.formats.whole(rows) : m_console.formats.count(all));
    m_exportDialog = new RecordDialog(m_console.style, {tr("Export %1").arg(m_words.title), sentence, tr("Make the file"), tr("Cancel")}, false, this);
    FormFields& form = m_exportDialog->form();
    form.addChoice(QStringLiteral("/format"), tr("Kind of file"), {{QStringLiteral("xlsx"), tr("XLSX, for spreadsheets")}, {QStringLiteral("csv"), tr("CSV, for other programs")}});
    form.addChoice(QStringLiteral("/columns"), tr("Columns"), {{QStringLiteral("shown"), tr("Those you see")}, {QStringLiteral("all"), tr("All of the list")}});
    connect(m_exportDialog, &RecordDialog::submitted, this, [this, chosen] {
        const FormFields& fields = m_exportDialog->form();
        const auto format = enumFrom<files::ExportFormat>(toStd(fields.text(QStringLiteral("/format")))).value_or(files::ExportFormat::Xlsx);
        m_exportDialog->setBusy(true);
        m_console.client.call(files::kStartExport, exportWish(chosen, fields.text(QStringLiteral("/columns")) == QStringLiteral("all"), format), m_exportDialog,
                              [this](Result<files::Export> answer) {
                                  if (!answer) {
                                      m_exportDialog->showProblem(answer.problem());
                                      return;
                                  }
                                  m_exportDialog->accept();
                                  m_exports->begin(*answer);
                              });
    });
    m_exportDialog->begin();
}

void ListPage::showColumns(const QPoint& at)
{
    (new ColumnsPopup(m_console.style, *m_model, *m_view, this))->open(at);
}

void ListPage::addAction(QPushButton* button)
{
    if (button) {
        m_actions->addWidget(button);
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

void ListPage::showRecordActions()
{
    const bool chosen = isRecordOpen() ? !m_record->title().isEmpty() : currentRow() >= 0 && currentRow() < m_model->loadedRows();
    for (QAction* one : actions()) {
        if (auto* action = qobject_cast<Action*>(one); action && action->entry().on == ActionOn::Record) {
            action->setEnabled(chosen);
        }
    }
    if (chosen) {
        recordChosen();
    }
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
    connect(chip, &FilterChip::valuesChanged, this, &ListPage::filtersChanged);
}

FilterChip* ListPage::makeDaysChip(const std::string& fromMember, const std::string& toMember, const QString& label)
{
    return FilterChip::ofDays(m_console.style, fromMember, toMember, label, [&formats = m_console.formats](const std::string& day) {
        const auto date = parseDate(day);
        return date ? formats.date(*date) : toQt(day);
    });
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

void ListPage::enableSheet()
{
    m_sheet = new SideSheet(m_console.style);
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_sheet, &SideSheet::closed, this, &ListPage::closeSheet);
    connect(m_sheet, &SideSheet::stepped, this, &ListPage::stepSheet);
}

void ListPage::enableRecord()
{
    m_record = new RecordView(m_console.style);
    m_record->hide();
    layout()->addWidget(m_record);
    connect(m_record, &RecordView::closed, this, &ListPage::closeRecord);
    connect(m_record, &RecordView::begun, this, [this] {
        showRecordActions();
        emit placeChanged();
    });
    connect(m_view, &ListView::recordWanted, this, &ListPage::showInFull);
    auto* open = makeIconButton(m_console.style, QStringLiteral("full"), tr("Open as a page (Ctrl+Enter)"));
    connect(open, &QPushButton::clicked, this, [this] { showInFull(currentRow()); });
    addSheetAction(open);
}

void ListPage::showInFull(int row)
{
    if (const auto id = m_model->idAt(row)) {
        showRecord(*id);
    }
}

void ListPage::showRecord(const Id& record)
{
    if (!m_record) {
        return;
    }
    m_splitter->hide();
    m_record->show();
    m_record->setLoading(true);
    if (std::exchange(m_recordShown, record) != record) {
        m_record->forget();
    }
    loadRecord(record);
    m_record->setFocus();
    showRecordActions();
    emit placeChanged();
}

void ListPage::returned()
{
    if (isRecordOpen()) {
        m_record->setLoading(true);
        loadRecord(*m_recordShown);
        return;
    }
    m_model->renew(currentRow(), [this] {
        if (isSheetOpen()) {
            fillSheet(*m_sheet, currentRow());
        }
        showRecordActions();
    });
}

void ListPage::loadRecord(const Id&) {}

void ListPage::closeRecord()
{
    if (isRecordOpen()) {
        m_record->hide();
        m_splitter->show();
        if (!m_model->wasAsked()) {
            m_model->reload();
        }
        m_view->setFocus();
        showRecordActions();
        emit placeChanged();
    }
}

void ListPage::fillSheet(SideSheet&, int) {}

bool ListPage::isSheetOpen() const
{
    return m_sheet && !m_sheet->isHidden();
}

int ListPage::currentRow() const
{
    return m_view->currentIndex().row();
}

void ListPage::openSheet(int row)
{
    if (!m_sheet || row < 0 || row >= m_model->loadedRows()) {
        return;
    }
    const bool wasOpen = isSheetOpen();
    m_sheet->show();
    fitSheet();
    const auto shown = m_view->shownColumns();
    const QModelIndex before = m_view->currentIndex();
    const QModelIndex index = m_model->index(row, before.isValid() ? before.column() : shown.empty() ? 0 : shown.front());
    const bool moves = before.row() != row;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (!wasOpen || !moves) {
        fillSheet(*m_sheet, row);
    }
    if (!wasOpen) {
        m_splitter->setSizes({width() - m_console.style.px(404), m_console.style.px(404)});
    }
    m_view->scrollTo(index);
    emit placeChanged();
}

void ListPage::openRecord(const Id& record)
{
    showBoard(false);
    closeRecord();
    m_wanted = record;
    showWanted();
}

void ListPage::showWanted()
{
    if (!m_wanted || !m_model->wasAsked() || m_model->isLoading()) {
        return;
    }
    const Id wanted = *m_wanted;
    for (int row = 0; row < m_model->loadedRows(); ++row) {
        if (m_model->idAt(row) == wanted) {
            m_wanted.reset();
            m_sheet ? openSheet(row) : m_view->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
    const QueryTexts alone{{ListModelCore::kOneRecord, toText(wanted)}};
    const bool canBeAlone = std::any_of(m_chips.begin(), m_chips.end(), [](const FilterChip* chip) { return chip->knows(ListModelCore::kOneRecord); });
    if (m_model->problem() || m_model->filter() == alone || !canBeAlone) {
        m_wanted.reset();
        return;
    }
    openRows(alone, {});
    m_wanted = wanted;
}

void ListPage::nameAlone()
{
    const QueryTexts& filter = m_model->filter();
    if (!filter.contains(ListModelCore::kOneRecord) || m_model->isLoading() || m_model->loadedRows() != 1) {
        return;
    }
    m_caption = m_model->titleOf(0);
    m_captionOf = filter;
    for (FilterChip* chip : m_chips) {
        chip->take(filter, m_caption);
    }
    m_views->noteFilter(filter, m_caption);
}

Place ListPage::place() const
{
    Place place;
    place.filter = m_model->filter();
    place.caption = place.filter == m_captionOf ? m_caption : QString();
    place.sort = m_model->sort();
    place.whole = isRecordOpen();
    place.record = place.whole ? m_recordShown : isSheetOpen() ? m_model->idAt(currentRow()) : m_wanted;
    place.title = place.whole ? m_record->accessibleName() : isSheetOpen() ? m_sheet->accessibleName() : QString();
    return place;
}

void ListPage::showPlace(const Place& place)
{
    if (place.filter != m_model->filter()) {
        openRows(place.filter, place.caption);
    }
    m_model->setSort(place.sort);
    if (place.record && place.whole) {
        showRecord(*place.record);
    } else if (place.record) {
        openRecord(*place.record);
    } else {
        m_wanted.reset();
        closeRecord();
        closeSheet();
    }
}

void ListPage::closeSheet()
{
    if (isSheetOpen()) {
        m_sheet->hide();
        m_main->show();
        m_view->setFocus();
        emit placeChanged();
    }
}

void ListPage::stepSheet(int by)
{
    const int row = m_view->currentIndex().row() + by;
    if (row >= 0 && row < m_model->loadedRows()) {
        openSheet(row);
    }
}

void ListPage::fitSheet()
{
    // A narrow window, or large text, has room for one of the two.
    if (m_sheet) {
        m_main->setVisible(!isSheetOpen() || width() >= m_sheet->minimumWidth() + std::max(m_console.style.px(420), m_main->minimumSizeHint().width()));
    }
}

// Large text in a low window: the rows need the room, and what says nothing new gives way to them.
void ListPage::fitHeight()
{
    const Style& style = m_console.style;
    const bool low = height() < style.px(kLow);
    m_column->setContentsMargins(style.px(24), style.px(low ? 8 : 20), style.px(24), style.px(low ? 8 : 14));
    m_column->setSpacing(style.px(low ? 8 : 14));
    m_views->setVisible(!isBoardShown() && (!low || m_views->isNeeded()));
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
    QueryTexts filter;
    for (const FilterChip* chip : m_chips) {
        filter.insert(chip->values().begin(), chip->values().end());
    }
    m_clear->setVisible(!filter.empty());
    closeSheet();
    m_views->noteFilter(filter, m_caption);
    m_model->setFilter(filter);
}

void ListPage::showState()
{
    m_loading->setLoading(m_model->isLoading());
    m_strip->say({});
    const bool hasRows = m_model->loadedRows() > 0;
    const auto& count = m_model->count();
    const Count shown = m_model->totals() ? m_model->totals()->rows : count.value_or(Count{});
    m_subtitle->setText(count ? tr("%1 rows", nullptr, pluralOf(shown.value)).arg(m_console.formats.count(shown)) : QString());
    if (m_model->problem()) {
        showProblem(*m_model->problem());
        return;
    }
    if (hasRows || m_model->isLoading() || !m_model->wasAsked()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (!m_model->jumpedTo().isEmpty()) {
        m_stack->setCurrentWidget(m_panel);
        m_panel->say(QStringLiteral("search"), tr("Nothing behind this"), tr("No row stands at this value or after it."));
        connect(m_panel->offer(tr("Back to the top")), &QPushButton::clicked, this, [this] { m_model->backToTop(); });
        return;
    }
    m_footer->setText({});
    m_stack->setCurrentWidget(m_panel);
    if (!m_model->filter().empty()) {
        m_panel->say(QStringLiteral("search"), tr("Nothing matches"), tr("No row has all of these filters."));
        connect(m_panel->offer(tr("Clear filters")), &QPushButton::clicked, this, [this] { openRows({}, {}); });
        return;
    }
    m_panel->say(m_words.icon, m_words.emptyTitle, m_words.emptySentence);
    if (m_offer) {
        connect(m_panel->offer(m_offerText, ButtonKind::Primary), &QPushButton::clicked, this, [this] { m_offer(); });
    }
}

// When it failed, and what the server's log knows it by.
QString ListPage::detailsLine(const Problem& problem) const
{
    const QString when = m_console.formats.time({QDateTime::currentMSecsSinceEpoch()});
    return problem.requestId.empty() ? when : tr("%1 · request id: %2").arg(when, toQt(problem.requestId));
}

void ListPage::showProblem(const Problem& problem)
{
    const bool offline = problem.code == ProblemCode::ServerUnreachable;
    if (m_model->loadedRows() > 0 && problem.code != ProblemCode::ListNotServed) {
        m_stack->setCurrentWidget(m_view);
        const QString when = m_console.formats.time(m_model->asOf());
        m_strip->say(offline ? tr("The server does not answer. You see the list of %1.").arg(when)
                             : tr("%1 You see the list of %2.").arg(sentenceOf(problem), when),
                     tr("Try again"));
        return;
    }
    m_footer->setText({});
    m_stack->setCurrentWidget(m_panel);
    m_panel->say(offline ? QStringLiteral("offline") : QStringLiteral("warning"), tr("The list could not be loaded"), sentenceOf(problem),
                 detailsLine(problem));
    connect(m_panel->offer(tr("Copy details")), &QPushButton::clicked, this, [this, problem] {
        QApplication::clipboard()->setText(QStringList{m_words.title, sentenceOf(problem), detailsOf(problem), detailsLine(problem)}.join(QLatin1Char('\n')));
    });
    if (problem.code == ProblemCode::ListNotServed) {
        connect(m_panel->offer(tr("Clear filters")), &QPushButton::clicked, this, [this] {
            m_model->setSort({});
            openRows({}, {});
        });
    }
    connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, [this] { m_model->reload(); });
}

void ListPage::showSight(int first, int last)
{
    const auto& count = m_model->count();
    if (!count || last < 0) {
        m_footer->setText({});
        return;
    }
    const Formats& formats = m_console.formats;
    if (!m_model->jumpedTo().isEmpty()) {
        // Where in the whole a jump lands is not counted.
        m_footer->setText(tr("From %1 on · state of %2").arg(isolated(m_model->jumpedTo()), formats.time(m_model->asOf())));
        return;
    }
    const QString rows = first == last ? tr("Row %1 of %2").arg(formats.whole(first + 1), formats.count(*count))
                                       : tr("Rows %1–%2 of %3").arg(formats.whole(first + 1), formats.whole(last + 1), formats.count(*count));
    m_footer->setText(tr("%1 · state of %2").arg(rows, formats.time(m_model->asOf())));
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
