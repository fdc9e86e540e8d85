// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actions.h"

#include "ui/widgets/key_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace tijara::ui {

QString ActionEntry::name() const
{
    return QCoreApplication::translate("Actions", text);
}

QString ActionEntry::keyText() const
{
    return keyWords(QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
}

WriteLock::WriteLock(QObject* parent) : QObject(parent), m_writing(this)
{
    m_writing.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
}

void WriteLock::setLocked(bool locked)
{
    if (locked != isLocked()) {
        m_writing.setEnabled(!locked);
        emit changed();
    }
}

Action::Action(const ActionEntry& entry, WriteLock& lock, QObject* parent) : QAction(entry.name(), parent), m_entry(entry), m_lock(lock)
{
    setObjectName(QLatin1String(entry.id));
    setShortcut(QKeySequence(QLatin1String(entry.keys), QKeySequence::PortableText));
    if (entry.writes) {
        lock.hold(*this);
        // The tooltip says why; QAction::changed() alone does not come when it was off before.
        connect(&lock, &WriteLock::changed, this, [this] { setToolTip(tip()); });
    }
    setToolTip(tip());
    connect(this, &QAction::enabledChanged, this, [this] { setToolTip(tip()); });
}

QString Action::tip(bool withKey) const
{
    if (m_entry.writes && m_lock.isLocked()) {
        return tr("Production is locked");
    }
    if (m_entry.on == ActionOn::Record && !isEnabled()) {
        return tr("Choose a row first.");
    }
    const QString keys = m_entry.keyText();
    const QString what = *m_entry.hint ? QCoreApplication::translate("Actions", m_entry.hint) : QString();
    if (keys.isEmpty() || !withKey) {
        return what;
    }
    //: what a button does, its key
    return tr("%1 (%2)").arg(what.isEmpty() ? m_entry.name() : what, keys);
}

ActionButton::ActionButton(const Style& style, Action& action, ButtonKind kind) : m_style(style), m_action(action)
{
    setText(action.text()); // first: only a button with a word has room between icon and word
    dressButton(style, *this, kind, QLatin1String(action.entry().icon));
    if (kind == ButtonKind::Primary) {
        m_cap = action.entry().keyText();
    }
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    const bool bare = property("bare").toBool(); // a bar without room shows the drawing alone
    setText(bare ? QString() : m_action.text());
    setAccessibleName(m_action.text());
    setEnabled(m_action.isEnabled());
    const QString tip = m_action.tip(m_cap.isEmpty());
    setToolTip(bare && tip.isEmpty() ? m_action.text() : tip);
    if (m_shown != m_action.isVisible()) {
        m_shown = m_action.isVisible();
        setVisible(m_shown);
    }
}

int ActionButton::capWidth() const
{
    return m_cap.isEmpty() || property("bare").toBool() ? 0 : keyCapWidth(m_style, m_cap) + m_style.px(8);
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(capWidth(), 0);
}

void ActionButton::paintEvent(QPaintEvent* event)
{
    if (capWidth() == 0) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    option.rect = mirrored ? inside.adjusted(capWidth(), 0, 0, 0) : inside.adjusted(0, 0, -capWidth(), 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const int cap = keyCapWidth(m_style, m_cap);
    const QRect room = QRect(mirrored ? inside.left() : inside.right() - cap + 1, inside.top(), cap, inside.height());
    paintKeyCap(painter, m_style, room, m_cap, isEnabled() ? Ink::OnAccent : Ink::Disabled);
}

ActionButton* actionButton(const Style& style, Action* action, ButtonKind kind)
{
    return action ? new ActionButton(style, *action, kind) : nullptr;
}

int keyCapWidth(const Style& style, const QString& keys)
{
    return QFontMetrics(style.font(Type::KeyCap)).horizontalAdvance(keys) + style.px(10);
}

void paintKeyCap(QPainter& painter, const Style& style, const QRect& at, const QString& keys, Ink ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = std::min(at.height(), style.px(18));
    const QRectF frame(at.left() + 0.5, at.top() + (at.height() - height) / 2 + 0.5, at.width() - 1, height - 1);
    QColor line = style.color(ink);
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, style.px(4), style.px(4));
    painter.setPen(style.color(ink));
    painter.setFont(style.font(Type::KeyCap));
    painter.setLayoutDirection(Qt::LeftToRight); // keys read so in every language
    painter.drawText(frame, Qt::AlignCenter, keys);
    painter.restore();
}

} // namespace tijara::ui
