// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_dialog.h"

#include "ui/client/problem_text.h"
#include "ui/client/qt_text.h"
#include "ui/widgets/scroll_box.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>

namespace tijara::ui {

namespace {

QRect screenOf(const QDialog& dialog)
{
    const QWidget* parent = dialog.parentWidget();
    return (parent ? parent->window()->screen() : dialog.screen())->availableGeometry();
}

// Of the frame the desktop draws; until it has drawn one around the dialog, that of the window behind tells.
int frameHeight(const QDialog& dialog)
{
    const auto of = [](const QWidget& window) { return window.frameGeometry().height() - window.height(); };
    return std::max(of(dialog), dialog.parentWidget() ? of(*dialog.parentWidget()->window()) : 0);
}

void takeHeight(QDialog& dialog)
{
    // adjustSize() measures wrapped sentences at another width than the one they get.
    dialog.layout()->activate();
    dialog.setFixedHeight(std::max(dialog.layout()->totalHeightForWidth(dialog.width()), dialog.layout()->totalMinimumSize().height()));
}

// What grows does so downwards: it is moved up by what would hang off the screen.
void bringBack(QDialog& dialog)
{
    if (!dialog.isVisible()) {
        return;
    }
    const QRect screen = screenOf(dialog);
    const QRect frame = dialog.frameGeometry();
    const QPoint place(std::max(screen.left(), std::min(frame.left(), screen.left() + screen.width() - frame.width())),
                       std::max(screen.top(), std::min(frame.top(), screen.top() + screen.height() - frame.height())));
    if (place != frame.topLeft()) {
        dialog.move(place);
    }
}

} // namespace

RecordDialog::RecordDialog(const Style& style, const Words& words, bool danger, QWidget* parent)
    : QDialog(parent), m_style(style), m_form(new FormFields(style, 1)), m_danger(danger)
{
    setWindowTitle(words.title);
    setWindowModality(Qt::WindowModal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    column->setSpacing(style.px(10));
    auto* head = new QHBoxLayout;
    head->setSpacing(style.px(10));
    if (danger) {
        auto* icon = new QLabel;
        style.dressIcon(icon, QStringLiteral("warning"), Ink::Bad, 20);
        head->addWidget(icon);
    }
    auto* title = makeText(style, words.title, Type::CardTitle);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    column->addLayout(head);
    m_middle = new QWidget;
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(style.px(10));
    if (!words.sentence.isEmpty()) {
        auto* sentence = makeText(style, words.sentence, Type::Body, Ink::Text2);
        sentence->setWordWrap(true);
        middle->addWidget(sentence);
    }
    middle->addWidget(m_form);
    m_middle->installEventFilter(this);
    m_scroll = new ScrollBox(m_middle);
    column->addWidget(m_scroll);
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* noticeRow = new QHBoxLayout(m_notice);
    m_noticeText = makeText(style, {}, Type::Cell, Ink::Bad);
    m_noticeText->setWordWrap(true);
    noticeRow->addWidget(m_noticeText);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style.px(8));
    buttons->addStretch();
    m_keep = makeButton(style, words.keep);
    m_act = makeButton(style, words.act, danger ? ButtonKind::Danger : ButtonKind::Primary);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    (danger ? m_keep : m_act)->setDefault(true);
    setFixedWidth(style.px(440));
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &RecordDialog::submit);
    if (danger) {
        return; // no key does it but one on the button itself
    }
    connect(m_form, &FormFields::submitted, this, &RecordDialog::submit);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &RecordDialog::submit);
    }
}

void RecordDialog::keepDraft(Console& console, const QString& what)
{
    m_keeper = new DraftKeeper(console, DraftKeeper::keyOf(console, what), {m_form}, this);
    connect(this, &QDialog::accepted, m_keeper, &DraftKeeper::done);
    connect(m_keeper, &DraftKeeper::keptChanged, this, [this] {
        const QString sentence = tr("What you type here cannot be kept on this computer: its disk is full, or not to be written on. Save it before you leave.");
        if (!m_keeper->isKept()) {
            say(sentence);
        } else if (m_noticeText->text() == sentence) {
            say({});
        }
    });
}

bool RecordDialog::wouldLose() const
{
    return (!m_keeper || !m_keeper->isKept()) && m_form->texts(true) != m_begun;
}

void RecordDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = enter ? qobject_cast<QPushButton*>(focusWidget()) : nullptr) {
        button->click(); // Qt would press the default one
    } else if (event->key() == Qt::Key_Escape && !m_warned && wouldLose()) {
        m_warned = true;
        say(tr("What you typed here would be lost. Press Esc once more to leave."));
    } else {
        QDialog::keyPressEvent(event);
    }
}

bool RecordDialog::eventFilter(QObject* watched, QEvent* event)
{
    // A complaint of two lines, a draft that is back: the fields need another height.
    if (watched == m_middle && event->type() == QEvent::LayoutRequest && isVisible()) {
        QMetaObject::invokeMethod(this, &RecordDialog::fit, Qt::QueuedConnection);
    }
    return QDialog::eventFilter(watched, event);
}

void RecordDialog::begin()
{
    m_begun = m_form->texts(true);
    setAttribute(Qt::WA_DeleteOnClose);
    open();
    if (m_danger) {
        m_keep->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto fields = m_form->findChildren<QLineEdit*>();
    const auto first = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* one) { return !one->isReadOnly(); });
    if (first != fields.end()) {
        (*first)->setFocus(Qt::OtherFocusReason);
    }
}

void RecordDialog::submit()
{
    if (!m_busy && m_act->isEnabled()) {
        say({});
        if (m_form->check()) {
            emit submitted();
        }
    }
}

void RecordDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_act->setEnabled(!busy);
}

void RecordDialog::say(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    fit();
}

void RecordDialog::showEvent(QShowEvent* event)
{
    measure(); // before it is placed, by its size
    QDialog::showEvent(event);
    bringBack(*this);
}

void RecordDialog::fit()
{
    measure();
    bringBack(*this);
}

void RecordDialog::measure()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    m_middle->layout()->activate();
    const int wanted = std::max(m_middle->layout()->totalHeightForWidth(width), m_middle->layout()->totalMinimumSize().height());
    m_scroll->setFixedHeight(wanted);
    takeHeight(*this);
    const int onScreen = screenOf(*this).height() - frameHeight(*this);
    const int room = parentWidget() ? std::min(onScreen, parentWidget()->window()->height() - 2 * m_style.px(12)) : onScreen;
    const bool scrolls = height() > room;
    if (scrolls) {
        m_scroll->setFixedHeight(std::max(wanted - (height() - room), m_style.px(80)));
        takeHeight(*this);
    }
    // Qt does not always show the bar of an area that was made higher and lower again at once.
    m_scroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
}

void fitHeight(QDialog& dialog)
{
    takeHeight(dialog);
    bringBack(dialog);
}

void RecordDialog::showProblem(const Problem& problem)
{
    setBusy(false);
    std::vector<Complaint> complaints = problem.complaints;
    for (Complaint& one : complaints) {
        if (m_keeper && one.code == "changed_meanwhile") {
            // Seen now: the next save is meant to write over it.
            const QString now = m_form->written(toQt(one.path), toQt(one.params["now"]));
            one.params["now"] = now.isEmpty() ? "–" : toStd(now);
            m_keeper->setBefore(toQt(one.path), now);
        }
    }
    const auto others = m_form->show(complaints);
    QStringList sentences;
    const bool atFields = problem.code == ProblemCode::ValidationFailed || problem.code == ProblemCode::Conflict;
    if (!atFields || problem.complaints.empty()) {
        sentences.push_back(sentenceOf(problem));
    }
    for (const Complaint& one : others) {
        sentences.push_back(QStringLiteral("%1: %2").arg(toQt(one.path), sentenceOf(one)));
    }
    if (!sentences.isEmpty() && !problem.requestId.empty()) {
        sentences.push_back(tr("Request id: %1").arg(toQt(problem.requestId)));
    }
    say(sentences.join(QLatin1Char('\n')));
}

} // namespace tijara::ui
