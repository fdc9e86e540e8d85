// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done, told once: a table of entries a page, and the QActions made from it. Buttons, menus, the palette, key caps, the
// shortcuts page and the lock on production read them; nothing else says a key or who may do what.

#include "shared/identity/permissions.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QActionGroup>

#include <optional>

namespace tijara::ui {

/// What an action is done to: the page, or the record that is chosen there.
enum class ActionOn { Page, Record };

struct ActionEntry {
    const char* id;   ///< "products.new": the page's id, a point, a name
    const char* text; ///< QT_TRANSLATE_NOOP("Actions", "New product")
    const char* icon; ///< a meaning of resources/icons.txt
    const char* keys; ///< "Ctrl+N"; "" for none. Never a bare letter: those are typed into fields
    std::optional<identity::Permission> permission; ///< besides the page's own
    bool writes;                                    ///< held by the lock on production
    ActionOn on = ActionOn::Page;
    const char* hint = ""; ///< QT_TRANSLATE_NOOP("Actions", "…"): a sentence for the tooltip

    [[nodiscard]] QString name() const;
    /// "Ctrl+N" in the person's language; empty for none.
    [[nodiscard]] QString keyText() const;
};

/// Everything that writes, held together: while it is locked none of it can be pressed.
class WriteLock : public QObject {
    Q_OBJECT

public:
    explicit WriteLock(QObject* parent = nullptr);
    [[nodiscard]] bool isLocked() const { return !m_writing.isEnabled(); }
    void setLocked(bool locked);
    void hold(QAction& action) { m_writing.addAction(&action); }

signals:
    void changed();

private:
    QActionGroup m_writing; ///< a group that is off keeps its actions off, whatever their page says
};

/// An entry made: what a page does when it is pressed is connected to triggered(). The page may switch it off or hide it.
class Action : public QAction {
    Q_OBJECT

public:
    Action(const ActionEntry& entry, WriteLock& lock, QObject* parent);
    [[nodiscard]] const ActionEntry& entry() const { return m_entry; }
    /// What it does, its key, or why it cannot be pressed now. `withKey` is false where the key stands beside it already.
    [[nodiscard]] QString tip(bool withKey = true) const;

private:
    const ActionEntry& m_entry;
    const WriteLock& m_lock;
};

/// A button that is its action: words, tooltip, on or off, shown or not. Primary buttons show the key.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    ActionButton(const Style& style, Action& action, ButtonKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] int capWidth() const;

    const Style& m_style;
    Action& m_action;
    QString m_cap;
    bool m_shown = true;
};

/// Null without an action: nobody is shown what they may not do.
ActionButton* actionButton(const Style& style, Action* action, ButtonKind kind = ButtonKind::Plain);

/// A key as it stands on a keyboard, in a frame; `right` is where it ends. Gives back its width.
int keyCapWidth(const Style& style, const QString& keys);
void paintKeyCap(QPainter& painter, const Style& style, const QRect& at, const QString& keys, Ink ink);

} // namespace tijara::ui
