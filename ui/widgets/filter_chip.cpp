// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chip.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/parts.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWidgetAction>

namespace tijara::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kTail = 26; ///< room of the cross or the arrow

QDate dayOf(const QueryTexts& values, const std::string& member)
{
    const auto found = values.find(member);
    return found == values.end() ? QDate() : QDate::fromString(toQt(found->second), Qt::ISODate);
}

// The first letter of a text, and no key of an action.
bool isWriting(const QKeyEvent& event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !event.text().isEmpty() && event.text().front().isLetterOrNumber();
}

} // namespace

FilterChip::FilterChip(const Style& style, std::vector<std::string> members, const QString& label)
    : m_style(style), m_members(std::move(members))
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::choose);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
    settle();
}

FilterChip* FilterChip::ofChoices(const Style& style, const std::string& member, const QString& label, std::vector<Choice> choices)
{
    auto* chip = new FilterChip(style, {member}, label);
    chip->m_choices = std::move(choices);
    return chip;
}

FilterChip* FilterChip::ofText(const Style& style, const std::string& member, const QString& label, const QString& hint)
{
    auto* chip = new FilterChip(style, {member}, label);
    chip->m_kind = Kind::Text;
    chip->m_hint = hint;
    return chip;
}

FilterChip* FilterChip::ofDays(const Style& style, const std::string& fromMember, const std::string& toMember, const QString& label, const Formats& formats)
{
    auto* chip = new FilterChip(style, {fromMember, toMember}, label);
    chip->m_kind = Kind::Days;
    chip->m_formats = &formats;
    return chip;
}

FilterChip* FilterChip::ofDay(const Style& style, const std::string& member, const QString& label, const Formats& formats)
{
    auto* chip = new FilterChip(style, {member}, label);
    chip->m_kind = Kind::Days;
    chip->m_formats = &formats;
    return chip;
}

FilterChip* FilterChip::ofRows(const Style& style, const std::string& member, const QString& label)
{
    return ofRows(style, std::vector<std::string>{member}, label);
}

FilterChip* FilterChip::ofRows(const Style& style, std::vector<std::string> members, const QString& label)
{
    auto* chip = new FilterChip(style, std::move(members), label);
    chip->m_kind = Kind::Rows;
    chip->settle();
    return chip;
}

bool FilterChip::knows(const std::string& member) const
{
    return std::find(m_members.begin(), m_members.end(), member) != m_members.end();
}

void FilterChip::take(const QueryTexts& filter, const QString& caption)
{
    m_values.clear();
    for (const auto& [name, value] : filter) {
        if (knows(name)) {
            m_values[name] = value;
        }
    }
    m_caption = m_values.empty() ? QString() : caption;
    settle();
}

void FilterChip::clear()
{
    set({});
}

void FilterChip::follow()
{
    if (m_needed) {
        setVisible(!m_needed->m_values.empty());
        if (m_needed->m_values.empty()) {
            clear();
        }
    }
}

void FilterChip::set(QueryTexts values)
{
    if (values != m_values) {
        m_values = std::move(values);
        settle();
        emit valuesChanged();
    }
}

QString FilterChip::written(const std::string& day) const
{
    const auto date = parseDate(day);
    return date ? m_formats->date(*date) : toQt(day);
}

void FilterChip::settle()
{
    m_words.clear();
    if (!m_values.empty()) {
        const std::string& first = m_values.begin()->second;
        switch (m_kind) {
        case Kind::Choices: {
            const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& one) { return one.value == first; });
            m_words = found == m_choices.end() ? toQt(first) : found->word;
            break;
        }
        case Kind::Text:
            m_words = toQt(first);
            break;
        case Kind::Rows:
            m_words = m_caption.isEmpty() ? tr("chosen") : m_caption;
            break;
        case Kind::Days: {
            if (m_members.size() == 1) {
                m_words = written(first);
                break;
            }
            const auto from = m_values.find(m_members[0]);
            const auto to = m_values.find(m_members[1]);
            if (from != m_values.end() && to != m_values.end()) {
                m_words = from->second == to->second ? written(from->second)
                                                     : tr("%1 – %2", "from day to day").arg(written(from->second), written(to->second));
            } else {
                m_words = from != m_values.end() ? tr("from %1").arg(written(from->second)) : tr("to %1").arg(written(to->second));
            }
            break;
        }
        }
    }
    setAccessibleName(m_words.isEmpty() ? text() : tr("%1: %2", "filter").arg(text(), m_words));
    setToolTip(m_words.isEmpty() ? QString() : tr("Delete takes this filter away"));
    if (m_kind == Kind::Rows) {
        setVisible(!m_values.empty());
    }
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int label = QFontMetrics(m_style.font(Type::Cell)).horizontalAdvance(text());
    const int words = m_words.isEmpty() ? 0 : m_style.px(6) + std::min(QFontMetrics(m_style.font(Type::CellKey)).horizontalAdvance(m_words), m_style.px(220));
    return {m_style.px(11 + kTail) + label + words + 2, m_style.px(kHeight)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSet = !m_words.isEmpty();
    painter.setPen(QPen(m_style.color(hasFocus() || isSet ? Ink::Accent : Ink::LineStrong), hasFocus() ? 2 : 1));
    painter.setBrush(m_style.color(isSet ? Ink::AccentSoft : underMouse() ? Ink::Hover : Ink::Surface));
    const double edge = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), m_style.px(6), m_style.px(6));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Ink ink = isSet ? Ink::Accent : Ink::Text2;
    painter.setPen(m_style.color(ink));
    int left = m_style.px(11);
    const auto word = [&](const QString& text, Type type, int room) {
        painter.setFont(m_style.font(type));
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
        const int width = painter.fontMetrics().horizontalAdvance(elided) + 1;
        const QRect place(mirrored ? this->width() - left - width : left, 0, width, height());
        painter.drawText(place, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextDontClip, isolated(elided));
        left += width;
    };
    word(text(), Type::Cell, m_style.px(220));
    if (isSet) {
        left += m_style.px(6) - 1;
        word(m_words, Type::CellKey, m_style.px(220));
    }
    const int icon = m_style.px(14);
    const int tail = mirrored ? m_style.px(8) : width() - m_style.px(8) - icon;
    painter.drawPixmap(tail, (height() - icon) / 2,
                       m_style.pixmap(isSet ? QStringLiteral("clear") : QStringLiteral("choose"), ink, icon, devicePixelRatioF()));
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const bool onTail = layoutDirection() == Qt::RightToLeft ? x < m_style.px(kTail) : x > width() - m_style.px(kTail);
    if (onTail && !m_values.empty()) {
        clear();
    } else {
        QAbstractButton::mousePressEvent(event);
    }
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        choose();
        break;
    default:
        if (m_kind == Kind::Text && isWriting(*event)) {
            open(event->text());
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }
}

void FilterChip::choose()
{
    open(m_kind == Kind::Text ? m_words : QString());
}

void FilterChip::open(const QString& typed)
{
    if (m_kind == Kind::Rows) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    switch (m_kind) {
    case Kind::Choices:
        fillChoices(*menu);
        break;
    case Kind::Text:
        fillText(*menu, typed);
        break;
    case Kind::Days:
        fillDays(*menu);
        break;
    case Kind::Rows:
        break;
    }
    const int menuWidth = menu->sizeHint().width();
    const QPoint corner = layoutDirection() == Qt::RightToLeft ? QPoint(width() - menuWidth, height() + 2) : QPoint(0, height() + 2);
    menu->popup(mapToGlobal(corner));
}

void FilterChip::fillChoices(QMenu& menu)
{
    menu.addAction(tr("Any"), this, &FilterChip::clear);
    menu.addSeparator();
    for (const Choice& one : m_choices) {
        QAction* action = menu.addAction(one.word);
        action->setCheckable(true);
        action->setChecked(!m_values.empty() && m_values.begin()->second == one.value);
        connect(action, &QAction::triggered, this, [this, value = one.value] { set({{m_members[0], value}}); });
    }
}

void FilterChip::fillText(QMenu& menu, const QString& typed)
{
    auto* field = new QLineEdit;
    field->setMinimumWidth(m_style.px(220));
    field->setPlaceholderText(m_hint);
    field->setText(typed);
    field->setClearButtonEnabled(true);
    field->setAccessibleName(text());
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(field);
    menu.addAction(action);
    connect(field, &QLineEdit::returnPressed, &menu, [this, field, &menu] {
        const std::string wanted = toStd(field->text().trimmed());
        menu.close();
        set(wanted.empty() ? QueryTexts{} : QueryTexts{{m_members[0], wanted}});
    });
    connect(&menu, &QMenu::aboutToShow, field, [field] { field->setFocus(); });
}

void FilterChip::fillDays(QMenu& menu)
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    const QDate today = QDate::currentDate();
    const auto addDay = [&](const QString& label, const std::string& member, const QDate& otherwise) {
        auto* field = new QDateEdit;
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        const QDate chosen = dayOf(m_values, member);
        field->setDate(chosen.isValid() ? chosen : otherwise);
        field->setAccessibleName(label);
        form->addRow(label, field);
        return field;
    };
    const bool one = m_members.size() == 1;
    QDateEdit* from = nullptr;
    QDateEdit* to = nullptr;
    if (one) {
        from = to = addDay(tr("Day"), m_members[0], today);
    } else {
        from = addDay(tr("From"), m_members[0], dayOf(m_values, m_members[1]).isValid() ? dayOf(m_values, m_members[1]) : today);
        to = addDay(tr("To"), m_members[1], from->date().isValid() && dayOf(m_values, m_members[0]).isValid() ? from->date() : today);
    }
    auto* apply = makeButton(m_style, one ? tr("Show this day") : tr("Show these days"), ButtonKind::Primary);
    form->addRow(apply);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(box);
    menu.addAction(action);
    connect(apply, &QPushButton::clicked, &menu, [this, from, to, &menu] {
        const auto [first, last] = std::minmax({from->date(), to->date()});
        const QueryTexts days = {{m_members.front(), toStd(first.toString(Qt::ISODate))}, {m_members.back(), toStd(last.toString(Qt::ISODate))}};
        menu.close();
        set(days);
    });
}

} // namespace tijara::ui
