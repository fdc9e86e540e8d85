// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_line.h"

#include <QKeyEvent>
#include <QLabel>

namespace tijara::ui {

FieldLine::FieldLine(const Style& style, const QString& unit) : m_style(style)
{
    setMaxLength(400);
    if (!unit.isEmpty()) {
        setUnit(unit);
    }
}

void FieldLine::setUnit(const QString& unit)
{
    if (!m_unit) {
        m_unit = new QLabel(this);
        m_style.dress(m_unit, Type::Body, Ink::Text3);
        m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_unit->setText(unit);
    arrange();
}

void FieldLine::setFaulty(bool faulty)
{
    if (m_faulty == faulty) {
        return;
    }
    m_faulty = faulty;
    if (faulty && !m_icon) {
        m_icon = new QLabel(this);
        m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_style.dressIcon(m_icon, QStringLiteral("error"), Ink::Bad, 16);
    }
    m_icon->setVisible(faulty);
    Style::mark(this, "invalid", faulty);
    arrange();
}

void FieldLine::arrange()
{
    // From the trailing end inwards: what Qt puts there itself (the eye of a password), the fault, the unit.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int taken = actions().isEmpty() ? 0 : m_style.px(26);
    for (QLabel* label : {m_icon, m_unit}) {
        if (!label || (label == m_icon && !m_faulty)) {
            continue;
        }
        label->adjustSize();
        const int inset = m_style.px(10) + taken;
        const int left = mirrored ? inset : width() - inset - label->width();
        label->move(left, (height() - label->height()) / 2);
        taken += label->width() + m_style.px(6);
    }
    const int own = taken - (actions().isEmpty() ? 0 : m_style.px(26));
    const QMargins margins = textMargins(); // upper and lower are the style's
    setTextMargins(mirrored ? own : 0, margins.top(), mirrored ? 0 : own, margins.bottom());
}

void FieldLine::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FieldLine::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void FieldLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace tijara::ui
