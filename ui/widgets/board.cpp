// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/board.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kCardHeight = 98; ///< with the gap below it
constexpr int kLinesMax = 2;    ///< below the key
constexpr int kGap = 8;
constexpr int kLaneWidthMin = 200; ///< a day and its hour on a card; where there is no room for all lanes, they are scrolled
constexpr int kPadding = 12;

/// What a card says: the key, and everything else that is text.
struct Words {
    QString key;
    QStringList more;
    std::optional<double> share;
};

Words wordsOf(const ListModelCore& model, int row)
{
    Words words;
    for (int column = 0; column < model.columnCount(); ++column) {
        const Cell cell = model.columns()[static_cast<std::size_t>(column)].cell;
        const CellValue value = model.value(row, column);
        if (cell == Cell::Key && words.key.isEmpty()) {
            words.key = value.text;
        } else if (cell == Cell::Bar && value.share) {
            words.share = value.share;
        } else if (cell != Cell::Chip && cell != Cell::Bar && !value.text.isEmpty()) {
            words.more.push_back(value.text);
        }
    }
    return words;
}

class CardDelegate : public QStyledItemDelegate {
public:
    CardDelegate(const Style& style, QListView& view) : QStyledItemDelegate(&view), m_style(style), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {m_style.px(120), m_style.px(kCardHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = static_cast<const ListModelCore&>(*index.model());
        const bool current = m_view.hasFocus() && m_view.currentIndex() == index;
        const QRect card = option.rect.adjusted(m_style.px(kGap), 0, -m_style.px(kGap), -m_style.px(kGap));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_style.color(current ? Ink::Accent : Ink::Line), current ? 2 : 1));
        painter->setBrush(m_style.color(current ? Ink::Selected : option.state.testFlag(QStyle::State_MouseOver) ? Ink::Hover : Ink::Surface));
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), m_style.px(8), m_style.px(8));
        const int inset = m_style.px(kPadding);
        QRect room = card.adjusted(inset, m_style.px(9), -inset, -m_style.px(9));
        const int line = m_style.px(22);
        if (index.row() >= model.loadedRows()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_style.color(Ink::NeutralSoft));
            painter->drawRoundedRect(QRect(room.left(), room.top() + line / 4, room.width() / 2, line / 2), m_style.px(4), m_style.px(4));
            painter->restore();
            return;
        }
        const Words words = wordsOf(model, index.row());
        const auto write = [&](const QString& text, Type type, Ink ink) {
            painter->setFont(m_style.font(type));
            painter->setPen(m_style.color(ink));
            const QString elided = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
            painter->drawText(QRect(room.left(), room.top(), room.width(), line), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, isolated(elided));
            room.setTop(room.top() + line);
        };
        write(words.key, Type::CellKey, Ink::Text);
        for (const QString& text : words.more.first(std::min<qsizetype>(words.more.size(), kLinesMax))) {
            write(text, Type::Cell, Ink::Text2);
        }
        if (words.share) {
            const int height = m_style.px(6);
            const int done = static_cast<int>(std::clamp(*words.share, 0.0, 1.0) * room.width());
            const QRect track(room.left(), card.bottom() - m_style.px(11), room.width(), height);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_style.color(Ink::NeutralSoft));
            painter->drawRoundedRect(track, height / 2.0, height / 2.0);
            painter->setBrush(m_style.color(Ink::Accent));
            painter->drawRoundedRect(QStyle::visualRect(option.direction, track, QRect(track.left(), track.top(), done, height)), height / 2.0, height / 2.0);
        }
        painter->restore();
    }

    // All of a card whose words had no room.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override
    {
        const auto& model = static_cast<const ListModelCore&>(*index.model());
        if (event->type() == QEvent::ToolTip && index.row() < model.loadedRows()) {
            const Words words = wordsOf(model, index.row());
            view->setToolTip(words.key + QLatin1Char('\n') + words.more.join(QLatin1Char('\n')));
        }
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    const Style& m_style;
    QListView& m_view;
};

/// Says in its middle that there is nothing.
class LaneView : public QListView {
public:
    explicit LaneView(const Style& style) : m_style(style)
    {
        setObjectName(QStringLiteral("lane"));
        setFrameShape(QFrame::NoFrame);
        setUniformItemSizes(true);
        setMouseTracking(true);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTabKeyNavigation(false);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QListView::paintEvent(event);
        auto* rows = static_cast<ListModelCore*>(model());
        // The next page is on its way before its first card is seen.
        const QModelIndex last = indexAt(QPoint(width() / 2, viewport()->height() - 1));
        rows->need(last.isValid() ? last.row() : rows->rowCount() - 1);
        if (hasFocus() && !currentIndex().isValid()) {
            QPainter painter(viewport());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_style.color(Ink::Accent), 2));
            painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(3, 1, -3, -3), m_style.px(6), m_style.px(6));
        }
        if (rows->wasAsked() && !rows->isLoading() && rows->rowCount() == 0) {
            QPainter painter(viewport());
            painter.setFont(m_style.font(Type::Cell));
            painter.setPen(m_style.color(Ink::Text3));
            painter.drawText(viewport()->rect().adjusted(0, m_style.px(14), 0, 0), static_cast<int>(Qt::AlignHCenter | Qt::AlignTop),
                             rows->problem() ? Board::tr("Could not be loaded") : Board::tr("None", "cards in a lane"));
        }
    }

private:
    const Style& m_style;
};

} // namespace

Board::Board(const Style& style) : m_style(style)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    all->addWidget(m_scroll);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("sheetBody"));
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(style.px(11));
    m_scroll->setWidget(inside);
}

void Board::addLane(const StateLook& look, ListModelCore& model, QueryTexts filter)
{
    model.setParent(this);
    auto* lane = new QFrame;
    lane->setObjectName(QStringLiteral("quiet"));
    lane->setMinimumWidth(m_style.px(kLaneWidthMin));
    auto* column = new QVBoxLayout(lane);
    column->setContentsMargins(0, m_style.px(10), 0, 0);
    column->setSpacing(m_style.px(8));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_style.px(kPadding), 0, m_style.px(kPadding), 0);
    head->addWidget(new StateChip(m_style, look));
    head->addStretch();
    auto* count = makeText(m_style, {}, Type::Cell);
    head->addWidget(count);
    column->addLayout(head);
    auto* view = new LaneView(m_style);
    view->setModel(&model);
    view->setItemDelegate(new CardDelegate(m_style, *view));
    view->setAccessibleName(look.text());
    view->installEventFilter(this);
    column->addWidget(view, 1);
    m_row->addWidget(lane, 1);
    if (m_lanes.empty()) {
        setFocusProxy(view);
    }
    m_lanes.push_back({view, &model, std::move(filter)});
    connect(view, &QListView::activated, this, [this, rows = &model](const QModelIndex& index) {
        if (const auto id = rows->idAt(index.row())) {
            emit opened(*id);
        }
    });
    connect(&model, &ListModelCore::stateChanged, this, [rows = &model, count, view] {
        const auto counted = rows->count();
        count->setText(!counted ? QString() : rows->formats().whole(counted->value) + (counted->exact ? QString() : QStringLiteral("+")));
        view->viewport()->update();
    });
}

void Board::reload()
{
    for (const Lane& lane : m_lanes) {
        lane.model->filter() == lane.filter ? lane.model->reload() : lane.model->setFilter(lane.filter);
    }
}

bool Board::isSettled() const
{
    return std::none_of(m_lanes.begin(), m_lanes.end(), [](const Lane& lane) { return lane.model->isLoading(); });
}

bool Board::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            step(static_cast<QListView*>(watched), (key == Qt::Key_Right) != mirrored ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            auto* view = static_cast<QListView*>(watched);
            if (view->currentIndex().isValid()) {
                emit view->activated(view->currentIndex());
            }
            return true;
        }
    } else if (event->type() == QEvent::FocusIn) {
        auto* view = static_cast<QListView*>(watched);
        m_scroll->ensureWidgetVisible(view, 0, 0);
        if (!view->currentIndex().isValid()) {
            view->setCurrentIndex(view->model()->index(0, 0));
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Board::step(const QListView* from, int by)
{
    const auto at = std::find_if(m_lanes.begin(), m_lanes.end(), [from](const Lane& lane) { return lane.view == from; }) - m_lanes.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_lanes.size())) {
        m_lanes[static_cast<std::size_t>(at)].view->setFocus(Qt::TabFocusReason);
    }
}

} // namespace tijara::ui
