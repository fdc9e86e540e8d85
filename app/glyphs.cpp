// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/glyphs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace tijara {

namespace {

// Direction marks, joiners and ends of lines are not drawn.
bool isDrawn(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString textOf(const QTableView& table)
{
    QString text;
    const QAbstractItemModel* model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        text += model->headerData(column, Qt::Horizontal).toString();
        for (int row = table.rowAt(0); row >= 0 && row < model->rowCount() && table.rowViewportPosition(row) < table.viewport()->height(); ++row) {
            text += model->index(row, column).data().toString();
        }
    }
    return text;
}

QString textOf(const QWidget& widget)
{
    QString text = widget.accessibleName() + widget.accessibleDescription();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        text += label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        text += button->text();
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        text += field->displayText() + field->placeholderText();
    } else if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        text += choice->currentText();
    } else if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        text += textOf(*table);
    }
    return text;
}

} // namespace

QString lettersWithoutGlyph(const QString& text, const QWidget& widget)
{
    const QFontMetrics metrics(widget.font());
    QString missing;
    for (const char32_t letter : text.toUcs4()) {
        if (isDrawn(letter) && !metrics.inFontUcs4(letter) && !missing.contains(QString::fromUcs4(&letter, 1))) {
            missing += QString::fromUcs4(&letter, 1);
        }
    }
    return missing;
}

QString lettersWithoutGlyph(const QWidget& window)
{
    QString missing;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            missing += lettersWithoutGlyph(textOf(*widget), *widget);
        }
    }
    return missing;
}

} // namespace tijara
