// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jump_row.h"

#include "ui/widgets/parts.h"

#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace tijara::ui {

namespace {

/// "2011", "2011-11", "2011-11-9", "9/11/2011", "9.11.2011", "11/2011": as the day begins in ISO.
std::optional<std::string> dayPrefix(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$)"));
    static const QRegularExpression yearLast(QStringLiteral(R"(^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$)"));
    const auto partial = [](const QString& year, const QString& month, const QString& day) -> std::optional<std::string> {
        const int m = month.toInt();
        const int d = day.toInt();
        if ((!month.isEmpty() && (m < 1 || m > 12)) || (!day.isEmpty() && !checkedDate(year.toInt(), m, d))) {
            return std::nullopt;
        }
        QString out = year;
        if (!month.isEmpty()) {
            out += QStringLiteral("-%1").arg(m, 2, 10, QLatin1Char('0'));
        }
        if (!day.isEmpty()) {
            out += QStringLiteral("-%1").arg(d, 2, 10, QLatin1Char('0'));
        }
        return toStd(out);
    };
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return partial(match.captured(1), match.captured(2), match.captured(3));
    }
    if (const auto match = yearLast.match(text); match.hasMatch()) {
        return partial(match.captured(3), match.captured(2), match.captured(1));
    }
    return std::nullopt;
}

} // namespace

JumpRow::JumpRow(const Style& style, ListModelCore& model) : m_style(style), m_model(model)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(8));
    m_label = makeText(style, {}, Type::Label, Ink::Text2);
    m_field = new QLineEdit;
    m_field->setMaximumWidth(style.px(240));
    m_field->setMaxLength(80);
    m_complaint = makeText(style, {}, Type::Hint, Ink::Bad);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_complaint, 2);
    row->addStretch(1);
    connect(m_field, &QLineEdit::returnPressed, this, &JumpRow::go);
    connect(m_field, &QLineEdit::textEdited, m_complaint, &QLabel::clear);
    hide();
}

bool JumpRow::begin(const QString& typed)
{
    const int column = m_model.sortedColumn();
    if (column < 0 || m_model.columns()[static_cast<std::size_t>(column)].jump == Jump::None) {
        return false;
    }
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    //: before a field: the column the list is sorted by
    m_label->setText(tr("Go to %1").arg(isolated(title)));
    m_field->setAccessibleName(m_label->text());
    const Jump jump = m_model.columns()[static_cast<std::size_t>(column)].jump;
    m_field->setPlaceholderText(jump == Jump::Day || jump == Jump::Moment ? tr("%1, 11/%1 or 9/11/%1").arg(QDate::currentDate().year()) : QString());
    m_complaint->clear();
    m_field->setText(typed);
    show();
    m_field->setFocus();
    return true;
}

std::optional<std::string> JumpRow::valueOf(Jump jump, const QString& text, const Formats& formats)
{
    QString plain = text.trimmed();
    if (plain.isEmpty() || jump == Jump::None) {
        return std::nullopt;
    }
    if (jump == Jump::Text) {
        return toStd(plain);
    }
    if (jump == Jump::Day) {
        return dayPrefix(plain);
    }
    if (jump == Jump::Moment) {
        auto day = dayPrefix(plain);
        while (day && day->size() < 10) {
            *day += "-01";
        }
        const auto date = day ? parseDate(*day) : std::nullopt;
        return date ? std::optional(std::to_string(formats.beginOf(*date).utcMs)) : std::nullopt;
    }
    plain.remove(QChar(0x202F)).remove(QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
    const int digits = jump == Jump::Amount ? minorDigits(formats.currency()).value_or(2) : 0;
    const bool comma = formats.style() == NumberStyle::Spaced && plain.contains(QLatin1Char(','));
    const auto number = parseDecimal(toStd(plain), digits, comma ? ',' : '.');
    return number ? std::optional(std::to_string(*number)) : std::nullopt;
}

void JumpRow::go()
{
    const int column = m_model.sortedColumn();
    const Jump jump = column < 0 ? Jump::None : m_model.columns()[static_cast<std::size_t>(column)].jump;
    const auto value = valueOf(jump, m_field->text(), m_model.formats());
    if (!value) {
        m_complaint->setText(jump == Jump::Day || jump == Jump::Moment ? tr("This is no day. Write %1, 11/%1 or 9/11/%1.").arg(QDate::currentDate().year()) : tr("This is no number."));
        return;
    }
    hide();
    m_model.jumpTo(*value, m_field->text().trimmed());
    emit ended();
}

void JumpRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit ended();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace tijara::ui
