// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/key_words.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kStayMs = 8'000;
constexpr int kStayAgainMs = 4'000; // it was read before it was covered

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
    connect(&m_timer, &QTimer::timeout, this, &Toasts::leave);
    over.installEventFilter(this);
    // Later: a control that goes gives the keyboard on from its destructor.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (!isHidden()) {
            place();
        }
    }, Qt::QueuedConnection);
    for (QPushButton* button : {m_offer, m_close}) {
        button->installEventFilter(this);
    }
    hide();
}

void Toasts::say(const Toast& toast)
{
    if (toast.undoes) {
        m_earlier.reset(); // taken back behind this one, it could undo something else
    } else if (m_toast.undoes && m_toast.act) {
        m_earlier = m_toast; // its undo was promised for longer than this
    }
    present(toast, kStayMs);
    m_undo->setEnabled(toast.undoes);
}

void Toasts::present(const Toast& toast, int ms)
{
    m_toast = toast;
    m_text->say(toast.sentence);
    m_offer->setText(toast.offer);
    m_offer->setVisible(toast.act != nullptr);
    //: what a button does, its key
    m_offer->setToolTip(toast.undoes ? tr("%1 (%2)").arg(toast.offer, keyWords(QKeySequence(QKeySequence::Undo))) : QString());
    setAccessibleName(toast.sentence);
    show();
    place();
    m_timer.setInterval(ms);
    if (underMouse() || hasKeyboard()) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toasts::press()
{
    const auto act = std::exchange(m_toast.act, nullptr);
    m_earlier.reset(); // nothing else comes under a finger that presses twice
    leave();
    if (act) {
        act();
    }
}

void Toasts::leave()
{
    m_undo->setEnabled(false); // the key is what people are at now; of one that comes again only the button is pressed
    if (const auto earlier = std::exchange(m_earlier, std::nullopt)) {
        present(*earlier, kStayAgainMs);
        return;
    }
    m_timer.stop();
    m_toast = {};
    hide();
}

bool Toasts::hasKeyboard() const
{
    return m_offer->hasFocus() || m_close->hasFocus();
}

void Toasts::place()
{
    const QWidget& over = *parentWidget();
    m_text->setMinimumWidth(std::min(m_text->sizeHint().width(), over.width() - m_style.px(200)));
    setMinimumHeight(m_style.px(44));
    adjustSize();
    const int lowest = over.height() - height() - m_style.px(20);
    QRect at(QPoint((over.width() - width()) / 2, lowest), size());
    const auto obstacles = kept();
    const auto under = [&at, &obstacles] {
        return std::find_if(obstacles.begin(), obstacles.end(), [&at](const QRect& one) { return one.intersects(at); });
    };
    for (auto found = under(); found != obstacles.end() && at.top() >= 0; found = under()) {
        at.moveBottom(found->top() - m_style.px(8));
    }
    at.moveTop(at.top() < 0 ? lowest : at.top()); // nowhere is free
    move(at.topLeft());
    raise();
}

std::vector<QRect> Toasts::kept() const
{
    const QWidget& over = *parentWidget();
    std::vector<QRect> rects;
    const auto keep = [&](const QWidget& one) {
        if (one.isVisible() && !isAncestorOf(&one)) {
            rects.emplace_back(one.mapTo(&over, QPoint(0, 0)), one.size());
        }
    };
    const QWidget* focused = QApplication::focusWidget();
    if (focused && over.isAncestorOf(focused) && focused->height() < over.height() / 2) { // a whole list may be lain over
        keep(*focused);
    }
    for (const QPushButton* button : over.findChildren<QPushButton*>()) {
        if (button->property("kind") == QLatin1String("primary")) {
            for (const QPushButton* beside : button->parentWidget()->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)) {
                keep(*beside);
            }
        }
    }
    return rects;
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
    } else if (event->type() == QEvent::Leave && !isHidden() && !hasKeyboard()) {
        m_timer.start();
    }
    return QFrame::event(event);
}

} // namespace tijara::ui
