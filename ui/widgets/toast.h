// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was just done, in one sentence at the foot of the page for eight seconds; it stays while the mouse or the keyboard is on it.

#include "ui/widgets/console.h"

#include <QTimer>

namespace tijara::ui {

class Toasts : public QFrame {
    Q_OBJECT

public:
    /// Lies over the foot of `over`, at its middle.
    Toasts(const Style& style, QWidget& over);
    /// The one before it goes. If it offers to take something back and this one does not, it comes again once this one has gone.
    void say(const Toast& toast);
    /// Presses what is offered; nothing once it has gone.
    void press();
    /// Goes before its time; an earlier one that can still be taken back stands in its place.
    void leave();
    [[nodiscard]] const QString& sentence() const { return m_toast.sentence; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void present(const Toast& toast, int ms);
    [[nodiscard]] bool hasKeyboard() const;
    void place();
    /// What a message must not lie over: the control with the keyboard, and the row of a primary button.
    [[nodiscard]] std::vector<QRect> kept() const;

    const Style& m_style;
    Toast m_toast;
    std::optional<Toast> m_earlier; ///< covered before its undo was pressed or had its time
    ElidedText* m_text;
    QPushButton* m_offer;
    QPushButton* m_close;
    QAction* m_undo;
    QTimer m_timer;
};

} // namespace tijara::ui
