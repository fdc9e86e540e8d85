// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kStayMs = 8'000;

} // namespace

Toasts::Toasts(const Style& style, QWidget& over) : QFrame(&over), m_style(style)
{
    setObjectName(QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(12), style.px(6), style.px(12), style.px(6));
    row->setSpacing(style.px(10));
    m_text = new ElidedText(style, Type::Body, Ink::OnTooltip);
    row->addWidget(m_text);
    m_offer = makeButton(style, {}, ButtonKind::Plain);
    m_offer->setProperty("kind", QStringLiteral("toast"));
    row->addWidget(m_offer);
    m_close = makeButton(style, {}, ButtonKind::Plain);
    m_close->setProperty("kind", QStringLiteral("toast"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    style.dress(m_close, QStringLiteral("close"), Ink::OnTooltip, 14);
    row->addWidget(m_close);
    m_undo = new QAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    over.addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, &Toasts::press);
    connect(m_offer, &QPushButton::clicked, this, &Toasts::press);
    connect(m_close, &QPushButton::clicked, this, &Toasts::leave);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStayMs);
    connect(&m_timer, &QTimer::timeout, this, &Toasts::leave);
    over.installEventFilter(this);
    for (QPushButton* button : {m_offer, m_close}) {
        button->installEventFilter(this);
    }
    hide();
}

void Toasts::say(const Toast& toast)
{
    m_toast = toast;
    m_text->say(toast.sentence);
    m_offer->setText(toast.offer);
    m_offer->setVisible(toast.act != nullptr);
    //: what a button does, its key
    m_offer->setToolTip(toast.undoes ? tr("%1 (%2)").arg(toast.offer, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)) : QString());
    m_undo->setEnabled(toast.undoes);
    setAccessibleName(toast.sentence);
    show();
    place();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toasts::press()
{
    const auto act = std::exchange(m_toast.act, nullptr);
    leave();
    if (act) {
        act();
    }
}

void Toasts::leave()
{
    m_timer.stop();
    m_undo->setEnabled(false);
    m_toast = {};
    hide();
}

void Toasts::place()
{
    const QWidget& over = *parentWidget();
    m_text->setMinimumWidth(std::min(m_text->sizeHint().width(), over.width() - m_style.px(200)));
    setMinimumHeight(m_style.px(44));
    adjustSize();
    move((over.width() - width()) / 2, over.height() - height() - m_style.px(20));
    raise();
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize && !isHidden()) {
            place();
        }
    } else if (event->type() == QEvent::FocusIn) {
        m_timer.stop();
    } else if (event->type() == QEvent::FocusOut && !isHidden()) {
        m_timer.start();
    }
    return QFrame::eventFilter(watched, event);
}

bool Toasts::event(QEvent* event)
{
    if (event->type() == QEvent::Enter) {
        m_timer.stop();
    } else if (event->type() == QEvent::Leave && !isHidden() && !m_offer->hasFocus() && !m_close->hasFocus()) {
        m_timer.start();
    }
    return QFrame::event(event);
}

} // namespace tijara::ui
