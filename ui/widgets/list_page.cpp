// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "ui/client/problem_text.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace tijara::ui {

namespace {

constexpr qint64 kOldAfterMs = 10'000;

constexpr ActionEntry kListActions[] = {
    {"list.refresh", QT_TRANSLATE_NOOP("Actions", "Ask for the newest rows"), "refresh", "F5", {}, false},
};

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
    auto* column = new QVBoxLayout(m_main);
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

    m_filterBox = new QWidget;
    m_filterRow = new QHBoxLayout(m_filterBox);
    m_filterRow->setContentsMargins(0, 0, 0, 0);
    m_filterRow->setSpacing(style.px(8));
    m_clear = makeButton(style, tr("Clear filters"), ButtonKind::Link);
    m_clear->hide();
    m_filterRow->addWidget(m_clear);
    m_filterRow->addStretch();
    m_filterBox->hide();
    column->addWidget(m_filterBox);
    connect(m_clear, &QPushButton::clicked, this, [this] { openRows({}, {}); });

    m_strip = new Strip(style);
    column->addWidget(m_strip);
    connect(m_strip, &Strip::pressed, this, [this] { m_model->reload(); });

    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_loading = new LoadingLine(style);
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(m_panel);
    inside->addWidget(m_stack, 1);
    m_loading->floatOver(*m_stack);
    column->addWidget(card, 1);

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
    connect(&model, &ListModelCore::stateChanged, this, &ListPage::showState);
    connect(&model, &ListModelCore::modelReset, this, [this] { m_view->scrollToTop(); });
    connect(m_view, &ListView::sightChanged, this, &ListPage::showSight);
    connect(m_view, &ListView::rowOpened, this, &ListPage::openSheet);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (isSheetOpen() && current.isValid() && current.row() < m_model->loadedRows()) {
            fillSheet(*m_sheet, current.row());
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
    const bool chosen = currentRow() >= 0 && currentRow() < m_model->loadedRows();
    for (QAction* one : actions()) {
        if (auto* action = qobject_cast<Action*>(one); action && action->entry().on == ActionOn::Record) {
            action->setEnabled(chosen);
        }
    }
}

void ListPage::addFilter(FilterChip* chip)
{
    m_chips.push_back(chip);
    m_filterRow->insertWidget(m_filterRow->count() - 2, chip);
    m_filterBox->show();
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
    const QModelIndex index = m_model->index(row, 0);
    const bool moves = m_view->currentIndex().row() != row;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!wasOpen || !moves) {
        fillSheet(*m_sheet, row);
    }
    if (!wasOpen) {
        m_splitter->setSizes({width() - m_console.style.px(404), m_console.style.px(404)});
    }
    m_view->scrollTo(index);
}

void ListPage::closeSheet()
{
    if (m_sheet) {
        m_sheet->hide();
        m_main->show();
        m_view->setFocus();
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
    // A narrow window has room for one of the two.
    if (m_sheet) {
        m_main->setVisible(!isSheetOpen() || width() >= m_console.style.px(404 + 420));
    }
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    ConsolePage::resizeEvent(event);
    fitSheet();
}

void ListPage::arrive()
{
    // Rows someone is in the middle of stay as they are; F5 asks anew.
    const bool atRest = !isSheetOpen() && m_view->verticalScrollBar()->value() == 0;
    const bool old = QDateTime::currentMSecsSinceEpoch() - m_model->asOf().utcMs > kOldAfterMs;
    if (!m_model->wasAsked() || (atRest && old && !m_model->isLoading())) {
        m_model->reload();
    }
    m_view->setFocus();
}

void ListPage::openRows(const QueryTexts& filter, const QString& caption)
{
    m_taking = true;
    for (FilterChip* chip : m_chips) {
        chip->take(filter, caption);
    }
    m_taking = false;
    filtersChanged();
    if (!m_model->wasAsked()) {
        m_model->reload();
    }
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
    m_model->setFilter(filter);
}

void ListPage::showState()
{
    m_loading->setLoading(m_model->isLoading());
    m_strip->say({});
    const bool hasRows = m_model->loadedRows() > 0;
    const auto& count = m_model->count();
    m_subtitle->setText(count ? tr("%1 rows", nullptr, pluralOf(count->value)).arg(m_console.formats.count(*count)) : QString());
    if (m_model->problem()) {
        showProblem(*m_model->problem());
        return;
    }
    if (hasRows || m_model->isLoading() || !m_model->wasAsked()) {
        m_stack->setCurrentWidget(m_view);
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
                 problem.requestId.empty() ? QString() : tr("Request id: %1").arg(toQt(problem.requestId)));
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
    const QString rows = first == last ? tr("Row %1 of %2").arg(formats.whole(first + 1), formats.count(*count))
                                       : tr("Rows %1–%2 of %3").arg(formats.whole(first + 1), formats.whole(last + 1), formats.count(*count));
    m_footer->setText(tr("%1 · state of %2").arg(rows, formats.time(m_model->asOf())));
}

bool ListPage::isSettled() const
{
    return m_model->wasAsked() && !m_model->isLoading() && (!isSheetOpen() || isSheetSettled());
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
    } else if (event->key() == Qt::Key_Slash && !m_chips.empty()) {
        m_chips.front()->setFocus(Qt::ShortcutFocusReason);
    } else {
        ConsolePage::keyPressEvent(event);
    }
}

} // namespace tijara::ui
