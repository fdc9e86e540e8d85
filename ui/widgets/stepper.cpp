// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/client/qt_text.h"

#include <QPainter>
#include <QStyle>

namespace tijara::ui {

namespace {

constexpr int kHeight = 60;
constexpr int kInset = 20;
constexpr int kCircle = 26;
constexpr int kToWord = 10;
constexpr int kToLine = 18;

} // namespace

Stepper::Stepper(const Style& style, const QStringList& words) : m_style(style)
{
    for (const QString& word : words) {
        m_steps.push_back({word, {}});
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
    say();
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    say();
    update();
}

void Stepper::setHint(int step, const QString& hint)
{
    m_steps[static_cast<std::size_t>(step)].hint = hint;
    updateGeometry();
    update();
}

void Stepper::say()
{
    const std::size_t at = std::min(static_cast<std::size_t>(m_current), m_steps.size() - 1);
    setAccessibleName(tr("Step %1 of %2: %3").arg(at + 1).arg(m_steps.size()).arg(m_steps[at].word));
}

int Stepper::widthOf(const Step& step) const
{
    const int word = QFontMetrics(m_style.font(Type::Label)).horizontalAdvance(step.word);
    const int hint = QFontMetrics(m_style.font(Type::Hint)).horizontalAdvance(step.hint);
    return m_style.px(kCircle + kToWord) + std::max(word, hint) + 2;
}

QSize Stepper::sizeHint() const
{
    int width = 2 * m_style.px(kInset);
    for (const Step& step : m_steps) {
        width += m_style.px(kCircle + kToWord + kToLine) + QFontMetrics(m_style.font(Type::Label)).horizontalAdvance(step.word);
    }
    return {width, m_style.px(kHeight)};
}

void Stepper::paintCircle(QPainter& painter, const QRect& circle, int step) const
{
    const bool done = step < m_current;
    const bool current = step == m_current;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.color(done ? Ink::GoodSoft : current ? Ink::Accent : Ink::NeutralSoft));
    painter.drawEllipse(circle);
    if (done) {
        const int size = m_style.px(16);
        painter.drawPixmap(circle.center().x() - size / 2 + 1, circle.center().y() - size / 2 + 1,
                           m_style.pixmap(QStringLiteral("check"), Ink::Good, size, devicePixelRatioF()));
        return;
    }
    painter.setFont(m_style.font(Type::Label));
    painter.setPen(m_style.color(current ? Ink::OnAccent : Ink::Text2));
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    int taken = 0;
    for (const Step& step : m_steps) {
        taken += widthOf(step);
    }
    // In a narrow page the hints go first: words and circles must stand.
    const int count = static_cast<int>(m_steps.size());
    const int gap = (width() - 2 * m_style.px(kInset) - taken) / std::max(count - 1, 1);
    const bool roomy = gap >= m_style.px(kToLine);
    const int even = (width() - 2 * m_style.px(kInset)) / count;
    int left = m_style.px(kInset);
    for (int at = 0; at < count; ++at) {
        const Step& step = m_steps[static_cast<std::size_t>(at)];
        const int wide = roomy ? widthOf(step) : even;
        const int circle = m_style.px(kCircle);
        paintCircle(painter, visual({left, (height() - circle) / 2, circle, circle}), at);
        const int words = left + m_style.px(kCircle + kToWord);
        const int room = left + wide - words;
        const bool two = roomy && !step.hint.isEmpty();
        const int half = m_style.px(18);
        const int middle = height() / 2;
        const auto flags = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
        painter.setFont(m_style.font(Type::Label));
        painter.setPen(m_style.color(at <= m_current ? Ink::Text : Ink::Text2));
        painter.drawText(visual({words, two ? middle - half : 0, room, two ? half : height()}), flags,
                         isolated(painter.fontMetrics().elidedText(step.word, Qt::ElideRight, room)));
        if (two) {
            painter.setFont(m_style.font(Type::Hint));
            painter.setPen(m_style.color(Ink::Text2));
            painter.drawText(visual({words, middle, room, half}), flags, isolated(step.hint));
        }
        if (roomy && at + 1 < count) {
            const int from = left + wide + m_style.px(kToLine);
            const int to = left + wide + gap - m_style.px(kToLine);
            const QRect line = visual({from, middle, std::max(to - from, 0), 2});
            painter.fillRect(line, m_style.color(at < m_current ? Ink::Good : Ink::Line));
        }
        left += wide + (roomy ? gap : 0);
    }
}

} // namespace tijara::ui
