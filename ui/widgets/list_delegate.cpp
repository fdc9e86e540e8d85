// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a list: painting them, and changing one in place.
#include "ui/widgets/list_view.h"

#include "ui/widgets/as_typed.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kChipBeside = 7 + 14 + 5 + 9; ///< icon and ends of a chip

const ListModelCore& modelOf(const QModelIndex& index)
{
    return *static_cast<const ListModelCore*>(index.model());
}

} // namespace

ListDelegate::ListDelegate(const Style& style, QObject* parent) : QStyledItemDelegate(parent), m_style(style)
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, [](QWidget* editor, EndEditHint hint) {
        if (auto* edits = editor->property("edits").value<StagedEdits*>()) {
            edits->endTyping(hint != RevertModelCache);
        }
    });
}

QWidget* ListDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    StagedEdits* edits = modelOf(index).edits();
    if (!edits) {
        return nullptr;
    }
    auto* line = new QLineEdit(parent);
    line->setMaxLength(2000);
    line->setProperty("edits", QVariant::fromValue(edits));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (modelOf(index).columns()[static_cast<std::size_t>(index.column())].cell == Cell::Number) {
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    edits->beginTyping();
    connect(line, &QLineEdit::textEdited, edits, [at = QPersistentModelIndex(index)](const QString& text) {
        const_cast<QAbstractItemModel*>(at.model())->setData(at, text, Qt::EditRole);
    });
    return line;
}

void ListDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once: while it is typed into, the model follows the editor and not the other way round.
    auto* line = static_cast<QLineEdit*>(editor);
    if (!line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void ListDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text();
    if (text != index.data(Qt::EditRole).toString()) {
        model->setData(index, text, Qt::EditRole);
    }
}

// A corner and a wash: not saved yet, or not to be saved like this.
void ListDelegate::paintStaged(QPainter* painter, const QStyleOptionViewItem& option, const StagedCell& cell) const
{
    const bool faulty = !cell.fault.isEmpty();
    const QRect room = option.rect.adjusted(0, 0, 0, -1);
    painter->fillRect(room, m_style.color(faulty ? Ink::BadSoft : Ink::WarnSoft));
    const int size = m_style.px(faulty ? 9 : 7);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QPoint corner = mirrored ? room.topRight() + QPoint(1, 0) : room.topLeft();
    QPainterPath path(corner);
    path.lineTo(corner + QPoint(mirrored ? -size : size, 0));
    path.lineTo(corner + QPoint(0, size));
    path.closeSubpath();
    painter->fillPath(path, m_style.color(faulty ? Ink::Bad : Ink::Warn));
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_style.px(100), m_style.rowHeight()};
}

bool ListDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.row() >= modelOf(index).loadedRows()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const Cell cell = modelOf(index).columns()[static_cast<std::size_t>(index.column())].cell;
    const CellValue value = modelOf(index).shown(index.row(), index.column());
    if (modelOf(index).staged(index.row(), index.column())) {
        QToolTip::showText(event->globalPos(), asTyped(index.data(Qt::ToolTipRole).toString()), view, option.rect);
        return true;
    }
    const Type type = value.look ? Type::Head : cell == Cell::Key ? Type::CellKey : Type::Cell;
    const int beside = m_style.px(kPadding) * (index.column() == m_first && !m_boxes ? 3 : 2) + (value.look ? m_style.px(kChipBeside) : 0);
    const int needed = QFontMetrics(m_style.font(type)).horizontalAdvance(value.text) + beside;
    QToolTip::showText(event->globalPos(), needed > option.rect.width() ? asTyped(value.text) : QString(), view, option.rect);
    return true;
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ListModelCore& model = modelOf(index);
    const Cell cell = model.columns()[static_cast<std::size_t>(index.column())].cell;
    const bool inRange = m_current < 0 && option.state.testFlag(QStyle::State_Selected);
    const bool selected = inRange || (index.row() == m_current && model.chosen().isEmpty()) || model.chosen().contains(index.row());
    const bool first = index.column() == m_first && !m_boxes;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, m_style.color(selected ? Ink::Selected : index.row() == m_hovered ? Ink::Hover : Ink::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_style.color(Ink::Line));
    if (selected && first && !inRange) {
        const int bar = m_style.px(3);
        const int left = option.direction == Qt::RightToLeft ? option.rect.right() - bar + 1 : option.rect.left();
        painter->fillRect(QRect(left, option.rect.top(), bar, option.rect.height()), m_style.color(Ink::Accent));
    }
    const int inset = m_style.px(kPadding);
    const QRect room = option.rect.adjusted(inset + (first && option.direction == Qt::LeftToRight ? inset : 0), 0,
                                            -inset - (first && option.direction == Qt::RightToLeft ? inset : 0), 0);
    if (index.row() >= model.loadedRows()) {
        paintSkeleton(painter, option, room, cell);
        painter->restore();
        return;
    }
    if (model.isStale()) {
        painter->setOpacity(0.55);
    }
    if (const StagedCell* change = model.staged(index.row(), index.column())) {
        paintStaged(painter, option, *change);
    }
    paintValue(painter, option, room, cell, model.shown(index.row(), index.column()), selected);
    painter->restore();
}

// On its way: a bar where the text will stand.
void ListDelegate::paintSkeleton(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, Cell cell) const
{
    const int width = std::min(room.width(), m_style.px(cell == Cell::Number ? 64 : 96));
    const int left = cell == Cell::Number || option.direction == Qt::RightToLeft ? room.right() - width : room.left();
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.color(Ink::NeutralSoft));
    painter->drawRoundedRect(QRect(left, room.center().y() - m_style.px(5), width, m_style.px(10)), m_style.px(4), m_style.px(4));
}

void ListDelegate::paintValue(QPainter* painter, const QStyleOptionViewItem& option, QRect room, Cell cell, const CellValue& value, bool selected) const
{
    if (value.look) {
        paintChip(painter, option, room, value);
        return;
    }
    if (cell == Cell::Spark || (cell == Cell::Interval && value.interval)) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        cell == Cell::Spark ? paintSpark(*painter, m_style, room, value.spark, mirrored)
                            : paintIntervalCell(*painter, m_style, room, *value.interval, mirrored);
        return;
    }
    if (value.share) {
        room = paintBar(painter, option, room, *value.share);
    }
    painter->setFont(m_style.font(cell == Cell::Key ? Type::CellKey : Type::Cell));
    // text-3 on the selection would fall under a contrast of 4.5, so it is lifted one step.
    Ink ink = value.ink.value_or(cell == Cell::Faint ? Ink::Text3 : Ink::Text);
    if (selected && ink == Ink::Text3) {
        ink = Ink::Text2;
    }
    painter->setPen(m_style.color(ink));
    const QFontMetrics metrics(painter->font());
    if (cell == Cell::Number) {
        painter->setLayoutDirection(Qt::LeftToRight); // else −4,418 is painted 4,418− in a mirrored window
        painter->drawText(room, static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, value.text);
    } else {
        const QString text = metrics.elidedText(value.text.trimmed(), Qt::ElideRight, room.width()); // blanks around an imported name would move it out of line
        painter->drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, isolated(text));
    }
}

void ListDelegate::setFirst(int column, bool boxes)
{
    m_first = column;
    m_boxes = boxes;
}

QRect ListDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, double share) const
{
    const int height = m_style.px(8);
    const int width = room.width() * 3 / 5;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect track(mirrored ? room.right() + 1 - width : room.left(), room.center().y() - height / 2 + 1, width, height);
    const int done = std::clamp(static_cast<int>(share * width), 0, width);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.color(Ink::NeutralSoft));
    painter->drawRoundedRect(track, height / 2.0, height / 2.0);
    if (done >= height) {
        painter->setBrush(m_style.color(Ink::Accent));
        painter->drawRoundedRect(QRect(mirrored ? track.right() + 1 - done : track.left(), track.top(), done, height), height / 2.0, height / 2.0);
    }
    const int gap = width + m_style.px(8);
    return mirrored ? room.adjusted(0, 0, -gap, 0) : room.adjusted(gap, 0, 0, 0);
}

void ListDelegate::paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const CellValue& value) const
{
    const StateLook& look = *value.look;
    painter->setFont(m_style.font(Type::Head));
    const QFontMetrics metrics(painter->font());
    const int icon = m_style.px(14);
    const int before = m_style.px(7);
    const int gap = m_style.px(5);
    const int after = m_style.px(9);
    const QString text = metrics.elidedText(value.text, Qt::ElideRight, room.width() - before - icon - gap - after);
    const int width = before + icon + gap + metrics.horizontalAdvance(text) + after;
    const int height = m_style.px(22);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, height), room);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.color(look.soft));
    painter->drawRoundedRect(box, height / 2.0, height / 2.0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect iconBox(mirrored ? box.right() - before - icon + 1 : box.left() + before, box.center().y() - icon / 2 + 1, icon, icon);
    painter->drawPixmap(iconBox, m_style.pixmap(QLatin1String(look.icon), look.ink, icon, painter->device()->devicePixelRatioF()));
    painter->setPen(m_style.color(look.ink));
    const QRect words = mirrored ? box.adjusted(after, 0, -(before + icon + gap), 0) : box.adjusted(before + icon + gap, 0, -after, 0);
    painter->drawText(words, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

} // namespace tijara::ui
