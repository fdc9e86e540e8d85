// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_head.h"

#include "ui/widgets/key_words.h"

#include <QMouseEvent>
#include <QPainter>

namespace tijara::ui {

namespace {

constexpr int kWidth = 40;
constexpr int kBox = 16;

} // namespace

void paintCheckBox(QPainter& painter, const Style& style, const QRect& rect, CheckMark mark)
{
    const int side = style.px(kBox);
    const QRectF box(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool set = mark != CheckMark::None;
    painter.setPen(QPen(style.color(set ? Ink::Accent : Ink::Control), 1));
    painter.setBrush(style.color(set ? Ink::Accent : Ink::Surface));
    painter.drawRoundedRect(box, style.px(4), style.px(4));
    painter.setPen(QPen(style.color(Ink::OnAccent), style.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (mark == CheckMark::All) {
        const double u = side / 16.0;
        const QPointF tick[] = {box.topLeft() + QPointF(4 * u, 8.2 * u), box.topLeft() + QPointF(7 * u, 11.2 * u), box.topLeft() + QPointF(12 * u, 5.2 * u)};
        painter.drawPolyline(tick, 3);
    } else if (mark == CheckMark::Some) {
        painter.drawLine(QPointF(box.left() + side * 0.27, box.center().y()), QPointF(box.right() - side * 0.27, box.center().y()));
    }
    painter.restore();
}

CheckHead::CheckHead(const Style& style, ListModelCore& model, QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_style(style), m_model(model)
{
    setObjectName(QStringLiteral("checkHead")); // white below the last row too
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setAccessibleName(tr("Choose rows"));
    connect(&model.chosen(), &ChosenRows::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize CheckHead::sizeHint() const
{
    return {m_style.px(kWidth), 0};
}

void CheckHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const bool chosen = m_model.chosen().contains(section);
    const bool marked = chosen || (section == m_current && m_model.chosen().isEmpty());
    painter->fillRect(rect, m_style.color(marked ? Ink::Selected : section == m_hovered ? Ink::Hover : Ink::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_style.color(Ink::Line));
    if (marked) {
        const int bar = m_style.px(3);
        painter->fillRect(QRect(layoutDirection() == Qt::RightToLeft ? rect.right() - bar + 1 : rect.left(), rect.top(), bar, rect.height()), m_style.color(Ink::Accent));
    }
    if (section < m_model.loadedRows()) {
        paintCheckBox(*painter, m_style, rect, chosen ? CheckMark::All : CheckMark::None);
    }
}

void CheckHead::mousePressEvent(QMouseEvent* event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0 || row >= m_model.loadedRows()) {
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_model.chosen().extendTo(row);
    } else {
        m_model.chosen().toggle(row, m_model.loadedRows());
    }
}

CheckAll::CheckAll(const Style& style, ListModelCore& model, QWidget* parent) : QAbstractButton(parent), m_style(style), m_model(model)
{
    setFocusPolicy(Qt::NoFocus); // Ctrl+A is its key
    setAccessibleName(tr("Choose all rows"));
    setToolTip(tr("Choose all rows (%1)").arg(keyWords(QKeySequence(QKeySequence::SelectAll))));
    connect(&model.chosen(), &ChosenRows::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, [&model] { model.chosen().isEmpty() ? model.chosen().chooseAll() : model.chosen().clear(); });
}

void CheckAll::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(Ink::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style.color(Ink::Line));
    const ChosenRows& chosen = m_model.chosen();
    paintCheckBox(painter, m_style, rect(), chosen.isAll() ? CheckMark::All : chosen.isEmpty() ? CheckMark::None : CheckMark::Some);
}

} // namespace tijara::ui
