// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/brand_panel.h"

#include "ui/widgets/language.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/preferences.h"

#include <QButtonGroup>
#include <QPainter>

namespace tijara::ui {

BrandSign::BrandSign(const Style& style, int size) : m_style(style)
{
    setFixedSize(style.px(size), style.px(size));
}

void BrandSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 52.0, height() / 52.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.color(Ink::Accent));
    painter.drawRoundedRect(QRectF(0, 0, 52, 52), 11, 11);
    painter.setBrush(m_style.color(Ink::OnAccent));
    painter.drawRoundedRect(QRectF(10, 14, 32, 6), 3, 3);
    painter.drawRoundedRect(QRectF(23, 14, 6, 26), 3, 3);
    painter.setBrush(m_style.chartColor(1));
    painter.drawEllipse(QPointF(38, 34), 4, 4);
}

LanguageRow::LanguageRow(Console& console)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(console.style.px(2));
    auto* group = new QButtonGroup(this);
    for (const LanguageEntry& one : Language::all()) {
        auto* button = new TabButton(console.style, one.name);
        button->setChecked(one.code == console.language.code());
        group->addButton(button);
        row->addWidget(button);
        // Later, because the change takes this row away.
        connect(button, &QPushButton::clicked, &console.preferences, [&console, code = one.code] { console.preferences.chooseLanguage(code); }, Qt::QueuedConnection);
    }
    row->addStretch();
}

BrandPanel::BrandPanel(Console& console)
{
    const Style& style = console.style;
    setObjectName(QStringLiteral("brand"));
    setProperty("rtl", layoutDirection() == Qt::RightToLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(44), style.px(48), style.px(32), style.px(32));
    column->setSpacing(style.px(4));
    column->addWidget(new BrandSign(style, 52), 0, Qt::AlignLeading);
    column->addSpacing(style.px(16));
    column->addWidget(makeText(style, tr("Tijara"), Type::Brand));
    column->addWidget(makeText(style, QStringLiteral("\u2068تجارة\u2069 · तिजारत · ") + tr("commerce"), Type::Body, Ink::Text3));
    column->addSpacing(style.px(18));
    auto* promise = makeText(style, tr("Bills, products and customers of a shop: on this computer with no internet, or on a server for all its people."), Type::Body, Ink::Text2);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addSpacing(style.px(20));
    const std::pair<const char*, QString> points[] = {
        {"offline", tr("Works on this computer with no internet")},
        {"shield", tr("Every change can be proved")},
        {"language", tr("English, French, Arabic, Hindi")},
    };
    for (const auto& [icon, words] : points) {
        auto* row = new QHBoxLayout;
        row->setSpacing(style.px(12));
        auto* drawing = new QLabel;
        style.dressIcon(drawing, QLatin1String(icon), Ink::Accent, 18);
        row->addWidget(drawing);
        row->addWidget(makeText(style, words, Type::Body, Ink::Text2), 1);
        column->addLayout(row);
        column->addSpacing(style.px(8));
    }
    column->addStretch();
    column->addWidget(new LanguageRow(console));
    column->addSpacing(style.px(8));
    column->addWidget(makeText(style, tr("Tijara %1 · free software, GPL-3 or later").arg(QStringLiteral(TIJARA_VERSION)), Type::Hint, Ink::Text3));
    setMinimumWidth(style.px(360));
    setMaximumWidth(style.px(440));
}

} // namespace tijara::ui
