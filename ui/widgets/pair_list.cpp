// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pair_list.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/as_typed.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace tijara::ui {

namespace {

constexpr int kRowHeight = 44;
constexpr int kFigureRole = Qt::UserRole;
constexpr int kHintRole = Qt::UserRole + 1;

class PairModel : public QAbstractListModel {
public:
    PairModel(std::vector<Pair> pairs, QObject* parent) : QAbstractListModel(parent), m_pairs(std::move(pairs)) {}

    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_pairs.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Pair& pair = m_pairs[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return pair.text;
        case Qt::ToolTipRole:
            return asTyped(pair.text);
        case Qt::AccessibleTextRole:
            return QStringList{pair.text, pair.figure, pair.hint}.join(QStringLiteral(", "));
        case kFigureRole:
            return pair.figure;
        case kHintRole:
            return pair.hint;
        default:
            return {};
        }
    }

private:
    std::vector<Pair> m_pairs;
};

class PairDelegate : public QStyledItemDelegate {
public:
    PairDelegate(const Style& style, QObject* parent) : QStyledItemDelegate(parent), m_style(style) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {m_style.px(100), m_style.px(kRowHeight)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(m_style.color(Ink::Accent), 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        const QRect top(option.rect.left(), option.rect.top() + m_style.px(3), option.rect.width(), m_style.px(20));
        const QString figure = index.data(kFigureRole).toString();
        painter->setFont(m_style.font(Type::Cell));
        painter->setPen(m_style.color(Ink::Text));
        const int width = painter->fontMetrics().horizontalAdvance(figure) + 1;
        const int gap = m_style.px(12);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect words = mirrored ? top.adjusted(width + gap, 0, 0, 0) : top.adjusted(0, 0, -width - gap, 0);
        const auto middle = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine;
        painter->drawText(words, static_cast<int>(Qt::AlignLeading) | middle,
                          isolated(painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width())));
        painter->setFont(m_style.font(Type::Hint));
        painter->setPen(m_style.color(Ink::Text3));
        painter->drawText(top.translated(0, m_style.px(19)), static_cast<int>(Qt::AlignLeading) | middle, isolated(index.data(kHintRole).toString()));
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->setFont(m_style.font(Type::Cell));
        painter->setPen(m_style.color(Ink::Text));
        const QRect place(mirrored ? top.left() : top.right() + 1 - width, top.top(), width, top.height());
        painter->drawText(place, static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute) | middle, figure);
        painter->restore();
    }

private:
    const Style& m_style;
};

} // namespace

PairList::PairList(const Style& style, const QString& name, std::vector<Pair> pairs) : m_style(style)
{
    setAccessibleName(name);
    setModel(new PairModel(std::move(pairs), this));
    setItemDelegate(new PairDelegate(style, this));
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PairList::follow);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&style, &Style::changed, this, &PairList::fit);
    fit();
}

void PairList::fit()
{
    setFixedHeight(model()->rowCount() * m_style.px(kRowHeight));
    scheduleDelayedItemsLayout();
}

void PairList::follow(const QModelIndex& current)
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const QRect row = visualRect(current);
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(middle.x(), middle.y(), 0, row.height());
            return;
        }
    }
}

void PairList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace tijara::ui
