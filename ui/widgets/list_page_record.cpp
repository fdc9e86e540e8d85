// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a list: in the sheet beside it, as a page of its own, or alone in the list; and what makes it a place to come back to.
#include "ui/widgets/list_page.h"

#include <QSplitter>

#include <algorithm>

namespace tijara::ui {

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

void ListPage::enableSheet()
{
    m_sheet = new SideSheet(m_console.style);
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_sheet, &SideSheet::closed, this, &ListPage::closeSheet);
    connect(m_sheet, &SideSheet::stepped, this, &ListPage::stepSheet);
    connect(m_sheet, &SideSheet::widthChanged, this, &ListPage::fitSheet);
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

} // namespace tijara::ui
