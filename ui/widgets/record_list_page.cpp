// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_list_page.h"

#include <QKeyEvent>

namespace tijara::ui {

namespace {

constexpr ActionEntry kEditActions[] = {
    {"edits.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Takes back the last change in the cells (Ctrl+Z)")},
    {"edits.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Does again what was taken back (Ctrl+Shift+Z)")},
    {"edits.discard", QT_TRANSLATE_NOOP("Actions", "Discard"), "clear", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Forgets the changes; Undo brings them back")},
    {"edits.preview", QT_TRANSLATE_NOOP("Actions", "Preview…"), "show", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Every change, before and after")},
    {"edits.save", QT_TRANSLATE_NOOP("Actions", "Save changes"), "save", "Ctrl+S", {}, true},
};

} // namespace

RecordDialog* RecordListPage::ask(const RecordDialog::Words& words, bool danger)
{
    if (m_dialog) {
        return nullptr;
    }
    m_dialog = new RecordDialog(m_console.style, words, danger, this);
    return m_dialog;
}

void RecordListPage::show(const QString& draft, std::function<void(ConsolePage&)> again)
{
    if (!draft.isEmpty()) {
        m_dialog->keepDraft(m_console, draft);
    }
    m_again = std::move(again);
    m_dialog->begin();
}

void RecordListPage::tellOfDraft(const QString& draft, Action* opens)
{
    if (!opens) {
        return;
    }
    DraftKeeper::findWaiting(m_console, draft, this, [this, opens, page = draft.section(u'/', 0, 0)](Instant at) {
        if (m_dialog) {
            return; // another language has opened it again, and it says so itself
        }
        //: a time, the words of the button that opens the form
        const QString sentence = tr("Your draft of %1 waits in “%2”.").arg(m_console.formats.time(at), opens->text());
        m_console.say({sentence, tr("Open"), [&console = m_console, self = QPointer(this), opens = QPointer(opens), page] {
            if (self && opens && self->isVisible()) {
                opens->trigger();
            } else {
                console.go(page); // which tells of it again
            }
        }, false});
    });
}

std::function<void(ConsolePage&)> RecordListPage::carryOver() const
{
    if (!m_dialog || !m_dialog->isVisible() || !m_again) {
        return {};
    }
    return [again = m_again, texts = m_dialog->form().texts(true), from = m_console.formats.style()](ConsolePage& next) {
        again(next);
        if (auto* page = qobject_cast<RecordListPage*>(&next); page && page->m_dialog) {
            page->m_dialog->form().setTexts(texts, from, page->m_console.formats.style());
        }
    };
}

void RecordListPage::enableEdits(const QString& what, std::vector<StagedEdits::Column> columns, StagingBar::Send send)
{
    for (const ActionEntry& entry : kEditActions) {
        QWidget::addAction(new Action(entry, m_console.lock, this));
    }
    m_edits = new StagedEdits(m_console, what, std::move(columns), this);
    model().setEdits(*m_edits);
    m_staging = new StagingBar(m_console, *m_edits, std::move(send));
    addBar(m_staging);
    connect(view(), &ListView::pasted, this, &RecordListPage::paste);
    const Style& style = m_console.style;
    m_staging->addAction(actionButton(style, bind("edits.undo", [this] { m_edits->undo(); })));
    m_staging->addAction(actionButton(style, bind("edits.redo", [this] { m_edits->redo(); })));
    m_staging->addAction(actionButton(style, bind("edits.discard", [this] { discardEdits(); })));
    m_staging->addAction(actionButton(style, bind("edits.preview", [this] { m_staging->preview(); })));
    m_staging->addAction(actionButton(style, bind("edits.save", [this] { m_staging->save(); }), ButtonKind::Primary));
    const auto follow = [this] {
        findAction(QStringLiteral("edits.undo"))->setEnabled(m_edits->canUndo());
        findAction(QStringLiteral("edits.redo"))->setEnabled(m_edits->canRedo());
        for (const char* id : {"edits.discard", "edits.preview", "edits.save"}) {
            findAction(QLatin1String(id))->setEnabled(m_edits->cellCount() > 0);
        }
    };
    connect(m_edits, &StagedEdits::changed, this, follow);
    follow();
}

void RecordListPage::discardEdits()
{
    m_edits->discard();
    const QPointer<StagedEdits> edits(m_edits);
    m_console.toast(tr("The changes are discarded."), [edits] {
        if (edits) {
            edits->bringDiscardedBack();
        }
    });
}

void RecordListPage::paste(const QModelIndex& at, const std::vector<QStringList>& cells)
{
    if (!m_edits || !at.isValid()) {
        return;
    }
    std::vector<int> columns; // those in sight, in the order in which they stand
    const QHeaderView* head = view()->horizontalHeader();
    for (int visual = head->visualIndex(at.column()); visual < head->count(); ++visual) {
        if (const int column = head->logicalIndex(visual); !view()->isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    m_edits->beginGroup();
    int row = at.row();
    std::int64_t leftOut = 0;
    for (const QStringList& texts : cells) {
        leftOut += row < model().loadedRows() ? 0 : 1;
        for (std::size_t place = 0; place < columns.size() && place < static_cast<std::size_t>(texts.size()); ++place) {
            model().setData(model().index(row, columns[place]), texts[static_cast<qsizetype>(place)].trimmed(), Qt::EditRole);
        }
        ++row;
    }
    m_edits->endGroup();
    if (leftOut > 0) {
        //: lines of a table that was pasted into the cells of a list
        m_console.toast(tr("%1 lines were left out: below here the list has no rows, or has not loaded them yet.", nullptr, pluralOf(leftOut))
                            .arg(m_console.formats.whole(leftOut)));
    }
}

bool RecordListPage::isSettled() const
{
    return ListPage::isSettled() && (!m_edits || m_edits->isReady()) && (!m_staging || !m_staging->isSaving()) &&
           (!m_dialog || !m_dialog->draft() || m_dialog->draft()->isReady());
}

void RecordListPage::keyPressEvent(QKeyEvent* event)
{
    if (m_edits && event->matches(QKeySequence::Undo)) {
        m_edits->undo();
    } else if (m_edits && (event->matches(QKeySequence::Redo) || event->keyCombination() == QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z))) {
        m_edits->redo();
    } else {
        ListPage::keyPressEvent(event);
    }
}

void RecordListPage::endTourStep()
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    if (m_staging && m_staging->dialog()) {
        m_staging->dialog()->close();
    }
}

// Two rows with the same change, which is never saved, so that the pictures show it.
bool RecordListPage::showTourEdits()
{
    if (!m_edits || model().loadedRows() < 2) {
        return false;
    }
    const std::map<std::string, QString> sample{{"price", QStringLiteral("12.5")}, {"country", QStringLiteral("Iceland")}, {"phone", QStringLiteral("+44 20 7946 0018")}};
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < model().columnCount(); ++column) {
            const auto text = sample.find(model().columns()[static_cast<std::size_t>(column)].name);
            if (text != sample.end() && model().flags(model().index(row, column)).testFlag(Qt::ItemIsEditable)) {
                model().setData(model().index(row, column), text->second, Qt::EditRole);
            }
        }
    }
    return true;
}

QString RecordListPage::showTourStep(int step)
{
    constexpr int kEdits = 3;
    if (step == kEdits && showTourEdits()) {
        closeSheet();
        return QStringLiteral("changes");
    }
    if (step == kEdits + 1 && m_edits && m_edits->cellCount() > 0) {
        m_staging->preview();
        return QStringLiteral("changes-preview");
    }
    if (m_edits && m_edits->cellCount() > 0) {
        m_edits->discard();
    }
    if (step == kEdits + 2 && record() && model().loadedRows() > 0) {
        showRecord(*model().idAt(0));
        return QStringLiteral("record");
    }
    closeRecord();
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
