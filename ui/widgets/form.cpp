// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/client/problem_text.h"
#include "ui/client/qt_text.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kTwoColumnsFrom = 560;

} // namespace

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = m_style.px(13);
    const int inset = m_style.px(9);
    const int left = layoutDirection() == Qt::RightToLeft ? inset : width() - inset - size;
    painter.drawPixmap(left, (height() - size) / 2, m_style.pixmap(QStringLiteral("choose"), isEnabled() ? Ink::Text2 : Ink::Disabled, size, devicePixelRatioF()));
}

FormFields::FormFields(const Style& style, int columns) : m_style(style), m_grid(new QGridLayout(this)), m_columns(columns), m_columnsShown(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style.px(20));
    m_grid->setVerticalSpacing(style.px(12));
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void FormFields::place(const QString& path, const QString& label, QWidget* input, const QString& hint, bool secret)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_style.px(4));
    auto* name = makeText(m_style, label, Type::Label);
    name->setBuddy(input);
    input->setAccessibleName(label);
    column->addWidget(name);
    column->addWidget(input);
    auto* below = makeText(m_style, hint, Type::Hint, Ink::Text3);
    below->setWordWrap(true);
    below->setMinimumHeight(m_style.px(16));
    column->addWidget(below);
    const int at = static_cast<int>(m_fields.size());
    m_grid->addWidget(cell, at / m_columnsShown, at % m_columnsShown, Qt::AlignTop);
    m_fields.push_back({path, cell, input, below, hint, secret});
}

QLineEdit* FormFields::addText(const QString& path, const QString& label, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setMaxLength(400);
    place(path, label, field, hint, false);
    connect(field, &QLineEdit::textEdited, this, [this, path] {
        mark(*find(path), {});
        emit edited();
    });
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (field == m_fields.back().input) {
            emit submitted();
        } else {
            focusNextChild();
        }
    });
    return field;
}

QLineEdit* FormFields::addPassword(const QString& path, const QString& label, const QString& hint)
{
    QLineEdit* field = addText(path, label, hint);
    m_fields.back().secret = true;
    field->setEchoMode(QLineEdit::Password);
    QAction* eye = field->addAction(m_style.icon(QStringLiteral("show"), Ink::Text2), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the password"));
    eye->setToolTip(eye->text());
    connect(eye, &QAction::triggered, field, [this, field, eye] {
        const bool hidden = field->echoMode() == QLineEdit::Password;
        field->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(m_style.icon(hidden ? QStringLiteral("hide") : QStringLiteral("show"), Ink::Text2));
        eye->setText(hidden ? tr("Hide the password") : tr("Show the password"));
        eye->setToolTip(eye->text());
    });
    return field;
}

QComboBox* FormFields::addChoice(const QString& path, const QString& label, const std::vector<Choice>& choices, const QString& hint)
{
    auto* field = new ChoiceBox(m_style);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(8);
    for (const Choice& one : choices) {
        field->addItem(one.word, one.value);
    }
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field->completer()->setFilterMode(Qt::MatchContains);
    place(path, label, field, hint, false);
    connect(field, &QComboBox::currentTextChanged, this, [this, path] {
        mark(*find(path), {});
        emit edited();
    });
    return field;
}

void FormFields::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < m_style.px(kTwoColumnsFrom) ? 1 : m_columns;
    if (columns == m_columnsShown) {
        return;
    }
    m_columnsShown = columns;
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    int at = 0;
    for (const Field& field : m_fields) {
        m_grid->removeWidget(field.cell);
        m_grid->addWidget(field.cell, at / columns, at % columns, Qt::AlignTop);
        ++at;
    }
}

FormFields::Field* FormFields::find(const QString& path)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& one) { return one.path == path; });
    return found == m_fields.end() ? nullptr : &*found;
}

QString FormFields::textOf(const Field& field)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(field.input)) {
        const int at = choice->findText(choice->currentText(), Qt::MatchFixedString);
        return at >= 0 ? choice->itemData(at).toString() : choice->currentText().trimmed();
    }
    const QString text = static_cast<const QLineEdit*>(field.input)->text();
    return field.secret ? text : text.trimmed();
}

QString FormFields::text(const QString& path) const
{
    const Field* field = const_cast<FormFields*>(this)->find(path);
    Q_ASSERT_X(field, "FormFields", "no field of that path");
    return textOf(*field);
}

void FormFields::setText(const QString& path, const QString& text)
{
    Field* field = find(path);
    if (!field) {
        return;
    }
    if (auto* choice = qobject_cast<QComboBox*>(field->input)) {
        const int at = choice->findData(text);
        if (at >= 0) {
            choice->setCurrentIndex(at);
        } else {
            choice->setEditText(text);
        }
    } else {
        static_cast<QLineEdit*>(field->input)->setText(text);
    }
}

FormFields::Texts FormFields::texts(bool secrets) const
{
    Texts texts;
    for (const Field& field : m_fields) {
        if (secrets || !field.secret) {
            texts[field.path] = textOf(field);
        }
    }
    return texts;
}

void FormFields::setTexts(const Texts& texts)
{
    for (const auto& [path, text] : texts) {
        setText(path, text);
    }
}

void FormFields::mark(Field& field, const QString& sentence)
{
    if (field.input->property("invalid").toBool() == sentence.isEmpty()) {
        Style::mark(field.input, "invalid", !sentence.isEmpty());
    }
    field.below->setText(sentence.isEmpty() ? field.hint : sentence);
    m_style.dress(field.below, Type::Hint, sentence.isEmpty() ? Ink::Text3 : Ink::Bad);
    field.input->setAccessibleDescription(field.below->text());
}

std::vector<Complaint> FormFields::show(const std::vector<Complaint>& complaints)
{
    clearComplaints();
    std::vector<Complaint> others;
    QWidget* first = nullptr;
    for (const Complaint& one : complaints) {
        Field* field = find(toQt(one.path));
        if (!field) {
            others.push_back(one);
            continue;
        }
        mark(*field, sentenceOf(one));
    }
    for (const Field& field : m_fields) {
        if (!first && field.input->property("invalid").toBool()) {
            first = field.input;
        }
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return others;
}

void FormFields::clearComplaints()
{
    for (Field& field : m_fields) {
        mark(field, {});
    }
}

QString FormFields::complaintAt(const QString& path) const
{
    const Field* field = const_cast<FormFields*>(this)->find(path);
    return field && field->input->property("invalid").toBool() ? field->below->text() : QString();
}

} // namespace tijara::ui
