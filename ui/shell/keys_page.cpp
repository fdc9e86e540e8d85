// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_page.h"

#include "ui/shell/frame_actions.h"
#include "ui/shell/pages.h"
#include "ui/widgets/folding.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

constexpr Column<KeyRow> kColumns[] = {
    {"what", QT_TRANSLATE_NOOP("Columns", "What it does"), Cell::Key, 0, "", 0,
     [](const KeyRow& row, const Formats&) -> CellValue { return row.what; }},
    {"where", QT_TRANSLATE_NOOP("Columns", "Where"), Cell::Text, 160, "", 0,
     [](const KeyRow& row, const Formats&) -> CellValue { return {row.where, Ink::Text2}; }},
    {"keys", QT_TRANSLATE_NOOP("Columns", "Keys"), Cell::Text, 170, "", 0,
     [](const KeyRow& row, const Formats&) -> CellValue { return row.keys.isEmpty() ? CellValue(QStringLiteral("–"), Ink::Text3) : CellValue(row.keys); }},
};

} // namespace

KeysPage::KeysPage(Console& console) : ConsolePage(console), m_rows(new FixedModel<KeyRow>(console, kColumns, this))
{
    const Style& style = console.style;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(14));
    column->setSpacing(style.px(14));
    auto* head = new QHBoxLayout;
    auto* title = makeText(style, tr("Keys"), Type::Title);
    title->setMinimumHeight(style.px(34));
    head->addWidget(title);
    m_subtitle = makeText(style, {}, Type::Cell, Ink::Text2);
    m_subtitle->setContentsMargins(style.px(8), style.px(4), 0, 0);
    head->addWidget(m_subtitle);
    head->addStretch();
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Find what can be done"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(style.px(280));
    style.dress(m_field, Type::Body);
    head->addWidget(m_field);
    column->addLayout(head);
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_view = new ListView(style, *m_rows, this);
    m_view->setAccessibleName(tr("What can be done, and its keys"));
    inside->addWidget(m_view);
    column->addWidget(card, 1);
    connect(m_field, &QLineEdit::textChanged, this, &KeysPage::fill);
    fill();
}

void KeysPage::arrive()
{
    m_field->setFocus();
}

void KeysPage::fill()
{
    const QStringList wanted = fold(m_field->text()).text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<KeyRow> rows;
    const auto add = [&](const ActionEntry& entry, const QString& where) {
        const KeyRow row{entry.name(), where, entry.keyText(), QLatin1String(entry.text)};
        const bool may = !entry.permission || m_console.client.may(*entry.permission);
        const QString all = QStringList{row.what, row.where, row.keys, row.english}.join(QLatin1Char(' '));
        if (may && (wanted.isEmpty() || findWords(fold(all), wanted).score > 0)) {
            rows.push_back(row);
        }
    };
    for (const ActionEntry& entry : frameActions()) {
        add(entry, tr("everywhere"));
    }
    for (const PageEntry& page : pages()) {
        if (!page.permission || m_console.client.may(*page.permission)) {
            for (const ActionEntry* entry : actionsOf(page)) {
                add(*entry, QCoreApplication::translate("Pages", page.title));
            }
        }
    }
    const auto count = static_cast<std::int64_t>(rows.size());
    m_subtitle->setText(tr("%1 things you can do", nullptr, pluralOf(count)).arg(m_console.formats.whole(count)));
    m_rows->setRows(std::move(rows));
}

} // namespace tijara::ui
