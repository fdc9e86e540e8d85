// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulk_bar.h"

#include "ui/widgets/key_words.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/wrap_row.h"

#include <QKeySequence>

namespace tijara::ui {

BulkBar::BulkBar(const Style& style, ListModelCore& model, ListView& view) : ActsBar(style), m_model(model)
{
    setProperty("bulk", true);
    row().setContentsMargins(style.px(12), style.px(10), style.px(12), style.px(10));
    m_said = makeText(style, {}, Type::CellKey);
    m_all = makeButton(style, {}, ButtonKind::Link);
    m_copy = makeButton(style, tr("Copy"), ButtonKind::Plain, QStringLiteral("copy"));
    auto* none = makeIconButton(style, QStringLiteral("clear"), tr("Choose none (Esc)"));
    for (QWidget* one : std::initializer_list<QWidget*>{none, m_said, m_all}) {
        row().addWidget(one);
    }
    row().addGap();
    addAction(m_copy);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.chosen().chooseAll(); });
    connect(none, &QPushButton::clicked, this, [this] { m_model.chosen().clear(); });
    connect(m_copy, &QPushButton::clicked, &view, &ListView::copy);
    connect(&model.chosen(), &ChosenRows::changed, this, &BulkBar::refresh);
    connect(&model, &ListModelCore::stateChanged, this, &BulkBar::refresh);
    connect(&model, &ListModelCore::totalsChanged, this, &BulkBar::refresh);
    hide();
}

void BulkBar::refresh()
{
    const ChosenRows& chosen = m_model.chosen();
    setVisible(!chosen.isEmpty());
    if (chosen.isEmpty()) {
        return;
    }
    const Formats& formats = m_model.formats();
    const Count all = m_model.totals() ? m_model.totals()->rows : m_model.count().value_or(Count{m_model.loadedRows(), true});
    if (chosen.isAll()) {
        m_said->setText(tr("All %1 rows chosen", nullptr, pluralOf(all.value)).arg(formats.count(all)));
    } else {
        const auto some = static_cast<std::int64_t>(chosen.rows().size());
        m_said->setText(tr("%1 rows chosen", nullptr, pluralOf(some)).arg(formats.whole(some)));
    }
    m_all->setText(tr("Choose all %1").arg(formats.count(all)));
    m_all->setVisible(!chosen.isAll() && all.value > static_cast<std::int64_t>(chosen.rows().size()));
    const bool here = !chosen.isAll() || m_model.rowCount() == m_model.loadedRows();
    m_copy->setEnabled(here);
    m_copy->setToolTip(here ? tr("Copy as cells of a spreadsheet (%1)").arg(keyWords(QKeySequence(QKeySequence::Copy)))
                            : tr("Only rows that were scrolled to can be copied. Export them instead."));
    fit();
}

} // namespace tijara::ui
