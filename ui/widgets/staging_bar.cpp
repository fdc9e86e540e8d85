// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/staging_bar.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/wrap_row.h"

#include <QDateTime>

namespace tijara::ui {

namespace {

struct Difference {
    QString record;
    QString member;
    QString before;
    QString after;
    QString fault;
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

constexpr Column<Difference> kColumns[] = {
    {"record", QT_TRANSLATE_NOOP("Columns", "Record"), Cell::Key, 120, "", 0, [](const Difference& row, const Formats&) -> CellValue { return row.record; }},
    {"member", QT_TRANSLATE_NOOP("Columns", "Field"), Cell::Text, 90, "", 0, [](const Difference& row, const Formats&) -> CellValue { return {row.member, Ink::Text2}; }},
    {"before", QT_TRANSLATE_NOOP("Columns", "Before"), Cell::Text, 0, "", 0, [](const Difference& row, const Formats&) -> CellValue { return {orDash(row.before), Ink::Text2}; }},
    {"after", QT_TRANSLATE_NOOP("Columns", "After"), Cell::Text, 0, "", 0,
     [](const Difference& row, const Formats&) -> CellValue { return {orDash(row.after), row.fault.isEmpty() ? Ink::Text : Ink::Bad}; }},
    {"fault", QT_TRANSLATE_NOOP("Columns", "What is wrong"), Cell::Text, 0, "", 1, [](const Difference& row, const Formats&) -> CellValue { return {row.fault, Ink::Bad}; }},
};

} // namespace

StagingBar::StagingBar(Console& console, StagedEdits& edits, Send send) : ActsBar(console.style), m_console(console), m_edits(edits), m_send(std::move(send))
{
    const Style& style = console.style;
    setAccessibleName(tr("Changes that are not saved yet"));
    m_text = makeText(style, {}, Type::Label);
    row().addWidget(m_text);
    m_note = makeText(style, {}, Type::Hint, Ink::Text3);
    row().addWidget(m_note);
    row().addGap();
    connect(&edits, &StagedEdits::changed, this, &StagingBar::show);
    hide();
}

void StagingBar::show()
{
    const int cells = m_edits.cellCount();
    const auto rows = static_cast<std::int64_t>(m_edits.rows().size());
    const int faults = m_edits.faultCount();
    const Formats& formats = m_console.formats;
    //: both a number with its noun: "3 changes", "2 rows"
    m_text->setText(tr("%1 in %2").arg(tr("%1 changes", nullptr, cells).arg(formats.whole(cells)), tr("%1 rows", nullptr, pluralOf(rows)).arg(formats.whole(rows))));
    QString note;
    if (m_saving) {
        note = tr("Saving…");
    } else if (faults > 0) {
        note = tr("%1 cells need another value", nullptr, faults).arg(formats.whole(faults));
    } else if (m_edits.broughtBackFrom()) {
        note = tr("Kept from %1").arg(formats.dateTime(*m_edits.broughtBackFrom()));
    }
    m_note->setText(note);
    m_console.style.dress(m_note, Type::Hint, faults > 0 && !m_saving ? Ink::Bad : Ink::Text3);
    setVisible(cells > 0 || m_edits.canRedo());
    fit();
}

void StagingBar::save()
{
    if (m_saving) {
        return;
    }
    m_waiting.clear();
    m_done.clear();
    for (const auto& [key, row] : m_edits.rows()) {
        const bool sound = std::none_of(row.cells.begin(), row.cells.end(), [this](const auto& one) {
            const StagedEdits::Column* column = m_edits.column(toStd(one.first));
            return column && column->kind.check && column->kind.check(one.second.now);
        });
        if (sound) {
            m_waiting.emplace_back(key, row);
        }
    }
    sendNext(false);
}

void StagingBar::sendNext(bool undoing)
{
    while (!undoing && !m_waiting.empty() && !m_edits.rows().contains(m_waiting.back().first)) {
        m_waiting.pop_back(); // discarded while others were saved
    }
    m_saving = !m_waiting.empty();
    show();
    if (!m_saving) {
        finish(undoing);
        return;
    }
    const auto [key, row] = m_waiting.back();
    m_waiting.pop_back();
    const auto id = parseId(toStd(key));
    m_send(id.value_or(Id{}), row, [this, undoing, key = key, row = row](const std::optional<Problem>& problem) {
        if (!problem) {
            m_done.emplace(key, row);
        }
        if (undoing) {
            m_problem = problem ? problem : m_problem;
        } else if (problem) {
            m_edits.refuse(key, *problem);
        } else {
            m_edits.settle(key, row);
        }
        sendNext(undoing);
    });
}

void StagingBar::finish(bool undoing)
{
    if (m_done.empty() && !m_problem) {
        return;
    }
    const auto count = static_cast<std::int64_t>(m_done.size());
    const QString rows = m_console.formats.whole(count);
    if (undoing) {
        const QString back = tr("%1 rows are as they were before", nullptr, pluralOf(count)).arg(rows);
        m_console.toast(m_problem ? sentenceOf(*m_problem) : back);
        m_problem.reset();
        return;
    }
    StagedRows back = m_done;
    for (auto& [key, row] : back) {
        for (auto& [member, cell] : row.cells) {
            std::swap(cell.was, cell.now);
        }
    }
    const QPointer<StagingBar> self(this);
    m_console.toast(tr("%1 rows changed", nullptr, pluralOf(count)).arg(rows), [self, back] {
        if (self) {
            self->takeBack(back);
        }
    });
}

void StagingBar::takeBack(StagedRows rows)
{
    if (m_saving) {
        return;
    }
    m_done.clear();
    m_waiting.assign(rows.begin(), rows.end());
    sendNext(true);
}

void StagingBar::preview()
{
    if (m_dialog) {
        return;
    }
    const Style& style = m_console.style;
    m_dialog = new QDialog(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setWindowTitle(tr("What will be saved"));
    auto* column = new QVBoxLayout(m_dialog);
    column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    column->setSpacing(style.px(12));
    column->addWidget(makeText(style, m_dialog->windowTitle(), Type::CardTitle));
    const std::span<const Column<Difference>> columns(kColumns);
    auto* model = new FixedModel<Difference>(m_console, m_edits.faultCount() > 0 ? columns : columns.first(columns.size() - 1), m_dialog);
    auto* view = new ListView(style, *model, m_dialog);
    view->setAccessibleName(m_dialog->windowTitle());
    column->addWidget(view, 1);
    std::vector<Difference> differences;
    for (const auto& [key, row] : m_edits.rows()) {
        for (const auto& [member, cell] : row.cells) {
            const StagedEdits::Column* what = m_edits.column(toStd(member));
            differences.push_back({row.title, what ? what->title : member, cell.was, cell.now, cell.fault.isEmpty() ? row.fault : cell.fault});
        }
    }
    model->setRows(std::move(differences));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeText(style, sentence(), Type::Hint, Ink::Text2));
    buttons->addStretch();
    auto* on = makeButton(style, tr("Go on changing"));
    auto* save = makeButton(style, tr("Save"), ButtonKind::Primary);
    save->setEnabled(!m_console.lock.isLocked());
    save->setDefault(true);
    buttons->addWidget(on);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(on, &QPushButton::clicked, m_dialog, &QDialog::reject);
    connect(save, &QPushButton::clicked, m_dialog, &QDialog::accept);
    connect(m_dialog, &QDialog::accepted, this, &StagingBar::save);
    const QSize room = window()->size();
    m_dialog->resize(std::min(style.px(760), room.width() - style.px(48)), std::min(style.px(420), room.height() - style.px(48)));
    m_dialog->open();
}

} // namespace tijara::ui
