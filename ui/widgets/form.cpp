// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/client/problem_text.h"
#include "ui/client/qt_text.h"
#include "ui/widgets/folding.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kTwoColumnsFrom = 560;

// The choice whose word stands in the field, or -1. Of two with one word it is the one that was chosen.
int choiceIn(const QComboBox& box)
{
    const QString text = box.currentText();
    return box.currentIndex() >= 0 && box.itemText(box.currentIndex()) == text ? box.currentIndex() : box.findText(text, Qt::MatchFixedString);
}

// The one choice that a text can mean, or -1: its whole word or value before those that only have it in their word.
int onlyFit(const QComboBox& box, const QString& typed)
{
    const QString wanted = fold(typed.trimmed()).text;
    int found = -1;
    bool several = false;
    for (int at = 0; at < box.count() && !wanted.isEmpty(); ++at) {
        const QString word = fold(box.itemText(at)).text;
        if (word == wanted || fold(box.itemData(at).toString()).text == wanted) {
            return at;
        }
        if (word.contains(wanted)) {
            several = several || found >= 0;
            found = at;
        }
    }
    return several ? -1 : found;
}

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

FormFields::FormFields(const Style& style, int columns)
    : m_style(style), m_column(new QVBoxLayout(this)), m_grid(new QGridLayout), m_columns(columns), m_columnsShown(columns)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(style.px(12));
    m_summary = new QFrame;
    m_summary->setObjectName(QStringLiteral("notice"));
    auto* summaryRow = new QHBoxLayout(m_summary);
    m_summaryText = makeText(style, {}, Type::Cell, Ink::Bad);
    m_summaryText->setWordWrap(true);
    summaryRow->addWidget(m_summaryText);
    m_summary->hide();
    m_column->addWidget(m_summary);
    m_column->addLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style.px(20));
    m_grid->setVerticalSpacing(style.px(12));
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void FormFields::place(Field field)
{
    field.cell = new QWidget;
    auto* column = new QVBoxLayout(field.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_style.px(4));
    auto* names = new QHBoxLayout;
    auto* name = makeText(m_style, field.label, Type::Label);
    name->setBuddy(field.input);
    field.input->setAccessibleName(field.label);
    names->addWidget(name);
    if (field.kind.later) {
        names->addStretch();
        names->addWidget(makeText(m_style, tr("may be added later"), Type::Hint, Ink::Text3));
    }
    column->addLayout(names);
    column->addWidget(field.input);
    field.below = makeText(m_style, field.hint, Type::Hint, Ink::Text3);
    field.below->setWordWrap(true);
    field.below->setMinimumHeight(m_style.px(16));
    column->addWidget(field.below);
    const int at = static_cast<int>(m_fields.size());
    m_grid->addWidget(field.cell, at / m_columnsShown, at % m_columnsShown, Qt::AlignTop);
    m_fields.push_back(std::move(field));
}

QLineEdit* FormFields::addText(const QString& path, const QString& label, const QString& hint, FieldKind kind)
{
    auto* line = new FieldLine(m_style, kind.unit);
    if (kind.number) {
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    place({path, nullptr, line, nullptr, label, hint, std::move(kind)});
    connect(line, &QLineEdit::textEdited, this, [this, path] { typed(*find(path)); });
    connect(line, &QLineEdit::editingFinished, this, [this, path] { left(*find(path)); });
    connect(line, &QLineEdit::returnPressed, this, [this, path] { goOn(*find(path)); });
    return line;
}

void FormFields::typed(Field& field)
{
    const auto& kind = field.kind;
    const QString text = textOf(field);
    // A fault once shown goes as soon as it is mended, and a complete code is looked at at once; else nobody is told off while typing.
    const bool complete = kind.completeAt > 0 && text.size() >= kind.completeAt;
    const auto fault = complete && kind.check ? kind.check(text) : std::nullopt;
    mark(field, fault ? sentenceOfReason(fault->code, fault->params) : QString());
    summarize();
    emit edited();
}

void FormFields::left(Field& field)
{
    takeOnlyFit(field);
    const QString text = textOf(field);
    if (text.isEmpty()) {
        return; // what is missing is said on submit: people pass by a field and come back to it
    }
    if (const auto fault = faultOf(field)) {
        mark(field, sentenceOfReason(fault->code, fault->params));
    } else if (auto* line = qobject_cast<QLineEdit*>(field.input); line && field.kind.check && field.kind.written) {
        line->setText(field.kind.written(text));
    }
    summarize();
}

void FormFields::takeOnlyFit(const Field& field)
{
    auto* box = field.closed ? static_cast<QComboBox*>(field.input) : nullptr;
    if (box && choiceIn(*box) < 0) {
        if (const int at = onlyFit(*box, box->currentText()); at >= 0) {
            box->setCurrentIndex(at);
        }
    }
}

std::optional<Fault> FormFields::faultOf(const Field& field)
{
    const QString text = textOf(field);
    if (auto fault = field.kind.check ? field.kind.check(text) : std::nullopt) {
        return fault;
    }
    const auto* box = field.closed ? static_cast<const QComboBox*>(field.input) : nullptr;
    if (!box || choiceIn(*box) >= 0) {
        return std::nullopt;
    }
    if (!text.isEmpty()) {
        return Fault{"not_a_choice", {}};
    }
    for (int at = 0; at < box->count(); ++at) {
        if (box->itemData(at).toString().isEmpty()) {
            return std::nullopt;
        }
    }
    return Fault{"required", {}};
}

bool FormFields::check()
{
    std::vector<Complaint> complaints;
    for (const Field& field : m_fields) {
        takeOnlyFit(field); // Enter submits before it leaves
        if (const auto fault = faultOf(field)) {
            complaints.push_back({toStd(field.path), fault->code, fault->params});
        }
    }
    show(complaints);
    return complaints.empty();
}

QLineEdit* FormFields::addPassword(const QString& path, const QString& label, const QString& hint, FieldCheck check)
{
    QLineEdit* field = addText(path, label, hint, {.check = std::move(check)});
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

QComboBox* FormFields::addChoice(const QString& path, const QString& label, const std::vector<Choice>& choices, const QString& hint, FieldCheck check)
{
    return addBox({.path = path, .label = label, .hint = hint, .kind = {.check = std::move(check)}, .closed = true}, choices);
}

QComboBox* FormFields::addProposals(const QString& path, const QString& label, const std::vector<Choice>& proposals, const QString& hint, FieldCheck check)
{
    return addBox({.path = path, .label = label, .hint = hint, .kind = {.check = std::move(check)}}, proposals);
}

QComboBox* FormFields::addBox(Field made, const std::vector<Choice>& choices)
{
    const QString path = made.path;
    auto* field = new ChoiceBox(m_style);
    field->setEditable(true);
    // A line goes by its own letters otherwise: an English choice would stand at the far end of an Arabic field.
    field->lineEdit()->setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(8);
    for (const Choice& one : choices) {
        field->addItem(one.word, one.value);
    }
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field->completer()->setFilterMode(Qt::MatchContains);
    made.input = field;
    const bool closed = made.closed;
    place(std::move(made));
    connect(field, &QComboBox::currentTextChanged, this, [this, path] { typed(*find(path)); });
    connect(field->lineEdit(), &QLineEdit::editingFinished, this, [this, path, closed] {
        if (closed && !QApplication::activePopupWidget()) { // its own list may have opened: then it is not left
            left(*find(path));
        }
    });
    connect(field->lineEdit(), &QLineEdit::returnPressed, this, [this, path] { goOn(*find(path)); });
    return field;
}

void FormFields::setChoices(const QString& path, const std::vector<Choice>& choices)
{
    auto* field = static_cast<QComboBox*>(find(path)->input);
    const QString kept = text(path);
    const QSignalBlocker quiet(field);
    field->clear();
    for (const Choice& one : choices) {
        field->addItem(one.word, one.value);
    }
    field->setCurrentIndex(field->findData(kept));
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
        const int at = choiceIn(*choice);
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

void FormFields::setUnit(const QString& path, const QString& unit)
{
    static_cast<FieldLine*>(find(path)->input)->setUnit(unit);
}

QString FormFields::written(const QString& path, const QString& text) const
{
    const Field* field = const_cast<FormFields*>(this)->find(path);
    return field && field->kind.written && !text.isEmpty() ? field->kind.written(text) : text;
}

QString FormFields::rewritten(const QString& path, const QString& text, NumberStyle from, NumberStyle to) const
{
    const Field* field = const_cast<FormFields*>(this)->find(path);
    return field && field->kind.number ? rewrittenNumber(text, from, to) : text;
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

void FormFields::setTexts(const Texts& texts, NumberStyle from, NumberStyle to)
{
    for (const auto& [path, text] : texts) {
        setText(path, rewritten(path, text, from, to));
    }
}

void FormFields::mark(Field& field, const QString& sentence)
{
    if (field.sentence == sentence) {
        return;
    }
    field.sentence = sentence;
    if (auto* line = qobject_cast<FieldLine*>(field.input)) {
        line->setFaulty(!sentence.isEmpty());
    } else if (field.input->property("invalid").toBool() == sentence.isEmpty()) {
        Style::mark(field.input, "invalid", !sentence.isEmpty());
    }
    field.below->setText(sentence.isEmpty() ? field.hint : sentence);
    m_style.dress(field.below, Type::Hint, sentence.isEmpty() ? Ink::Text3 : Ink::Bad);
    field.input->setAccessibleDescription(field.below->text());
}

void FormFields::summarize()
{
    constexpr int kSummaryFrom = 3;
    QStringList labels;
    for (const Field& field : m_fields) {
        if (!field.sentence.isEmpty()) {
            labels.push_back(field.label);
        }
    }
    const auto count = static_cast<int>(labels.size());
    m_summary->setVisible(count >= kSummaryFrom);
    //: the number of fields, their names
    m_summaryText->setText(count < kSummaryFrom ? QString()
                                                : tr("%1 fields need another value: %2", nullptr, count).arg(QString::number(count), labels.join(tr(", ", "between names"))));
}

QString FormFields::summary() const
{
    return m_summaryText->text();
}

void FormFields::tell(const QString& sentence, const QString& action, std::function<void()> act)
{
    if (m_quiet) {
        m_quiet->hide();
        m_quiet->deleteLater();
        m_quiet = nullptr;
    }
    if (sentence.isEmpty()) {
        return;
    }
    m_quiet = new QFrame;
    m_quiet->setObjectName(QStringLiteral("quiet"));
    auto* row = new QHBoxLayout(m_quiet);
    row->setContentsMargins(m_style.px(12), m_style.px(2), m_style.px(4), m_style.px(2));
    m_quietText = makeText(m_style, sentence, Type::Hint, Ink::Text2);
    m_quietText->setWordWrap(true);
    row->addWidget(m_quietText, 1);
    if (!action.isEmpty()) {
        auto* button = makeButton(m_style, action, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, std::move(act));
        row->addWidget(button);
    }
    m_column->insertWidget(0, m_quiet);
}

QString FormFields::told() const
{
    return m_quiet ? m_quietText->text() : QString();
}

std::vector<Complaint> FormFields::show(const std::vector<Complaint>& complaints)
{
    clearComplaints();
    std::vector<Complaint> others;
    for (const Complaint& one : complaints) {
        Field* field = find(toQt(one.path));
        if (!field) {
            others.push_back(one);
            continue;
        }
        mark(*field, sentenceOf(one));
    }
    summarize();
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), [](const Field& one) { return !one.sentence.isEmpty(); });
    if (first != m_fields.end()) {
        first->input->setFocus(Qt::OtherFocusReason);
    }
    return others;
}

void FormFields::clearComplaints()
{
    for (Field& field : m_fields) {
        mark(field, {});
    }
    summarize();
}

QString FormFields::complaintAt(const QString& path) const
{
    const Field* field = const_cast<FormFields*>(this)->find(path);
    return field ? field->sentence : QString();
}

// The form is whole in the last field that must be filled, or behind it: what may stay empty is not in the way.
void FormFields::goOn(const Field& field)
{
    const auto needed = [](const Field& one) { return one.kind.check && one.kind.check({}); };
    const auto last = std::find_if(m_fields.rbegin(), m_fields.rend(), needed);
    if (&field >= (last == m_fields.rend() ? &m_fields.back() : &*last)) {
        emit submitted();
    } else {
        focusNextChild();
    }
}

void FormFields::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit submitted();
    } else if (!enter || qobject_cast<QPushButton*>(focusWidget())) {
        QWidget::keyPressEvent(event); // Enter in a field has gone on by now, and is not for the dialog's button too
    }
}

} // namespace tijara::ui
