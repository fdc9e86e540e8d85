// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/as_typed.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTimerEvent>

namespace tijara::ui {

namespace {

constexpr int kShowAfterMs = 150;
constexpr int kFrameMs = 60;
constexpr int kStillMs = 60'000; // nothing moves: the timer only says that loading goes on
constexpr int kPhases = 24;

} // namespace

QLabel* makeText(const Style& style, const QString& text, Type type, Ink ink)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    // A label goes by its first letter otherwise: English words would stand at the left of an Arabic page.
    label->setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    style.dress(label, type, ink);
    return label;
}

QPushButton* makeButton(const Style& style, const QString& text, ButtonKind kind, const QString& icon)
{
    auto* button = new QPushButton(text);
    dressButton(style, *button, kind, icon);
    return button;
}

void dressButton(const Style& style, QPushButton& button, ButtonKind kind, const QString& icon)
{
    constexpr const char* kKinds[] = {"plain", "primary", "danger", "link"};
    constexpr Ink kInks[] = {Ink::Text, Ink::OnAccent, Ink::Bad, Ink::Accent};
    button.setProperty("kind", QLatin1String(kKinds[static_cast<int>(kind)]));
    button.setAutoDefault(false);
    style.dress(&button, kind == ButtonKind::Primary ? Type::Primary : Type::Button);
    if (!icon.isEmpty()) {
        style.dress(&button, icon, kInks[static_cast<int>(kind)]);
    }
}

TabButton::TabButton(const Style& style, const QString& text) : QPushButton(text), m_style(style)
{
    dressButton(style, *this, ButtonKind::Plain, {});
    setProperty("kind", QStringLiteral("tab"));
    setCheckable(true);
}

void TabButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(m_style.color(!isEnabled() ? Ink::Disabled : isChecked() ? Ink::Accent : Ink::Text2));
    const QFontMetricsF metrics(font());
    painter.drawText(QPointF((width() - metrics.horizontalAdvance(text())) / 2, (height() + metrics.capHeight()) / 2), text());
}

QPushButton* makeIconButton(const Style& style, const QString& icon, const QString& name)
{
    auto* button = new QPushButton;
    button->setProperty("kind", QStringLiteral("icon"));
    button->setAutoDefault(false);
    button->setToolTip(name);
    button->setAccessibleName(name);
    style.dress(button, icon, Ink::Text2);
    return button;
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setObjectName(QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

Card::Card(const Style& style, const QString& title, const QString& subtitle)
{
    setProperty("card", true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    auto* headBox = new QWidget;
    headBox->setMinimumHeight(style.px(44)); // with a button in it or without: cards beside each other begin their bodies on one line
    m_head = new QHBoxLayout(headBox);
    m_head->setContentsMargins(style.px(15), style.px(6), style.px(15), style.px(4));
    m_head->setSpacing(style.px(10));
    m_head->addWidget(makeText(style, title, Type::CardTitle));
    m_subtitle = new ElidedText(style, Type::Cell, Ink::Text2); // gives way to the title
    m_head->addWidget(m_subtitle);
    setSubtitle(subtitle);
    m_head->addStretch();
    headBox->setVisible(!title.isEmpty());
    all->addWidget(headBox);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(style.px(15), title.isEmpty() ? style.px(13) : 0, style.px(15), style.px(13));
    m_body->setSpacing(style.px(8));
    all->addLayout(m_body, 1);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& text)
{
    static_cast<ElidedText*>(m_subtitle)->say(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Card::setFlush()
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
}

StateChip::StateChip(const Style& style, const StateLook& look) : m_style(style), m_look(&look), m_text(look.text())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
}

void StateChip::setLook(const StateLook& look, const QString& text)
{
    m_look = &look;
    m_text = text.isEmpty() ? look.text() : text;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const int words = QFontMetrics(m_style.font(Type::Head)).horizontalAdvance(m_text);
    return {m_style.px(7 + 14 + 5 + 9) + words + 2, m_style.px(22)};
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.color(m_look->soft));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int icon = m_style.px(14);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? width() - m_style.px(7) - icon : m_style.px(7);
    painter.drawPixmap(left, (height() - icon) / 2, m_style.pixmap(QLatin1String(m_look->icon), m_look->ink, icon, devicePixelRatioF()));
    painter.setFont(m_style.font(Type::Head));
    painter.setPen(m_style.color(m_look->ink));
    const int words = m_style.px(26);
    painter.drawText(mirrored ? rect().adjusted(0, 0, -words, 0) : rect().adjusted(words, 0, 0, 0), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), m_text);
}

FactLine::FactLine(const Style& style, const QString& label, const QString& value, Type valueType)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(12));
    const bool total = valueType == Type::SheetTotal;
    m_label = makeText(style, label, total ? Type::SheetTotal : Type::Body, total ? Ink::Text : Ink::Text2);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_value = new ElidedText(style, valueType);
    m_value->setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter));
    m_value->say(isolated(value.trimmed()));
    row->addWidget(m_value);
}

void FactLine::setLabel(const QString& label)
{
    m_label->setText(label);
}

void FactLine::setValue(const QString& value)
{
    m_value->say(isolated(value.trimmed()));
}

LoadingLine::LoadingLine(const Style& style) : m_style(style)
{
    setFixedHeight(3);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
}

void LoadingLine::floatOver(QWidget& over)
{
    setParent(&over);
    setGeometry(0, 0, over.width(), height());
    over.installEventFilter(this);
    raise();
}

bool LoadingLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent()) {
        setGeometry(0, 0, static_cast<QWidget*>(watched)->width(), height());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void LoadingLine::setLoading(bool loading)
{
    if (loading == (m_timer != 0)) {
        return;
    }
    if (loading) {
        m_phase = -1;
        m_timer = startTimer(kShowAfterMs);
    } else {
        killTimer(m_timer);
        m_timer = 0;
        m_phase = -1;
        update();
    }
}

void LoadingLine::timerEvent(QTimerEvent*)
{
    if (m_phase < 0) {
        killTimer(m_timer);
        m_timer = startTimer(m_style.moves() ? kFrameMs : kStillMs);
    }
    m_phase = (m_phase + 1) % kPhases;
    update();
}

void LoadingLine::paintEvent(QPaintEvent*)
{
    if (m_timer != 0 && m_phase >= 0) {
        QPainter painter(this);
        painter.fillRect(rect(), m_style.color(m_style.moves() ? Ink::NeutralSoft : Ink::Accent));
        if (!m_style.moves()) {
            return;
        }
        const int part = width() / 4;
        const int at = (width() + part) * m_phase / kPhases - part;
        const int left = layoutDirection() == Qt::RightToLeft ? width() - at - part : at;
        painter.fillRect(QRect(left, 0, part, height()), m_style.color(Ink::Accent));
    }
}

ElidedText::ElidedText(const Style& style, Type type, Ink ink)
{
    setTextFormat(Qt::PlainText);
    setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    style.dress(this, type, ink);
}

void ElidedText::say(const QString& text)
{
    m_whole = text.trimmed();
    setAccessibleName(m_whole);
    fit();
    updateGeometry();
}

QSize ElidedText::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2 + width() - contentsRect().width(), QLabel::sizeHint().height()};
}

QSize ElidedText::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * 4 + width() - contentsRect().width(), QLabel::sizeHint().height()};
}

void ElidedText::fit()
{
    const QString text = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    setToolTip(text == m_whole ? QString() : asTyped(m_whole));
    if (text != this->text()) {
        setText(text);
    }
}

void ElidedText::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedText::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
        updateGeometry();
    }
}

StatePanel::StatePanel(const Style& style) : m_style(style)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(24), style.px(24), style.px(24), style.px(24));
    column->setSpacing(style.px(8));
    column->addStretch();
    m_icon = new QLabel;
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_title = makeText(style, {}, Type::CardTitle);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_sentence = makeText(style, {}, Type::Body, Ink::Text2);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMinimumWidth(style.px(360));
    m_sentence->setMaximumWidth(style.px(560));
    // Between stretches and not aligned: an aligned label is as high as its unwrapped text.
    auto* sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(m_sentence, 6);
    sentenceRow->addStretch(1);
    column->addLayout(sentenceRow);
    m_details = makeText(style, {}, Type::Hint, Ink::Text3);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_details, 0, Qt::AlignHCenter);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(style.px(8));
    m_buttons->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch();
}

void StatePanel::say(const QString& icon, const QString& title, const QString& sentence, const QString& details)
{
    clearLayout(m_buttons);
    m_style.dressIcon(m_icon, icon, Ink::Text3, 28);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
}

QPushButton* StatePanel::offer(const QString& text, ButtonKind kind)
{
    auto* button = makeButton(m_style, text, kind);
    m_buttons->addWidget(button);
    return button;
}

Strip::Strip(const Style& style)
{
    setObjectName(QStringLiteral("strip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(12), style.px(4), style.px(8), style.px(4));
    auto* icon = new QLabel;
    style.dressIcon(icon, QStringLiteral("warning"), Ink::Warn, 16);
    row->addWidget(icon);
    m_text = makeText(style, {}, Type::Cell, Ink::Warn);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_button = makeButton(style, {}, ButtonKind::Link);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Strip::pressed);
    hide();
}

void Strip::say(const QString& text, const QString& action)
{
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace tijara::ui
