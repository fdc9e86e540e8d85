// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns_popup.h"

#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

namespace tijara::ui {

namespace {

constexpr int kName = Qt::UserRole;
constexpr int kWidth = Qt::UserRole + 1;

} // namespace

ColumnsPopup::ColumnsPopup(const Style& style, const ListModelCore& model, ListView& view, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_model(model), m_view(view), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(8), style.px(10), style.px(8), style.px(10));
    column->addWidget(makeText(style, tr("Columns"), Type::Label, Ink::Text2));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    column->addWidget(makeText(style, tr("Move them with the mouse, or with Alt and an arrow key"), Type::Hint, Ink::Text3));
    auto* own = makeButton(style, tr("As they were"), ButtonKind::Link);
    own->setToolTip(tr("Shows the columns this list comes with, as wide as room allows"));
    column->addWidget(own, 0, Qt::AlignLeading);
    fill(completed(view.columnLayout(), model));
    if (view.columnLayout().empty()) {
        // What gave way for want of room is shown as what it is: not in sight.
        m_filling = true;
        const auto shown = view.shownColumns();
        for (int row = 0; row < m_list->count(); ++row) {
            const bool inSight = std::any_of(shown.begin(), shown.end(), [&](int one) {
                return m_list->item(row)->data(kName).toString() == QLatin1String(model.columns()[static_cast<std::size_t>(one)].name);
            });
            m_list->item(row)->setCheckState(inSight ? Qt::Checked : Qt::Unchecked);
        }
        m_filling = false;
    }
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsPopup::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsPopup::apply);
    connect(own, &QPushButton::clicked, this, [this] {
        m_view.setColumnLayout({});
        emit m_view.columnsArranged();
        close();
    });
}

void ColumnsPopup::fill(const ColumnLayout& layout)
{
    m_filling = true;
    m_list->clear();
    for (const ColumnChoice& one : layout) {
        const auto& columns = m_model.columns();
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& facts) { return one.name == facts.name; });
        const QString title = m_model.headerData(static_cast<int>(found - columns.begin()), Qt::Horizontal, Qt::DisplayRole).toString();
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(kName, toQt(one.name));
        item->setData(kWidth, one.width);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(one.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
}

void ColumnsPopup::apply()
{
    if (m_filling) {
        return;
    }
    ColumnLayout layout;
    bool any = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        layout.push_back({toStd(item->data(kName).toString()), item->checkState() == Qt::Checked, item->data(kWidth).toInt()});
        any = any || layout.back().shown;
    }
    if (!any) {
        m_filling = true;
        m_list->currentItem()->setCheckState(Qt::Checked); // a list shows something
        m_filling = false;
        layout[static_cast<std::size_t>(m_list->currentRow())].shown = true;
    }
    m_view.setColumnLayout(std::move(layout));
    emit m_view.columnsArranged();
}

void ColumnsPopup::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    m_filling = false;
    apply();
}

bool ColumnsPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnsPopup::open(const QPoint& at)
{
    const int rows = m_list->count() * std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(rows + 4);
    adjustSize();
    QPoint corner(layoutDirection() == Qt::RightToLeft ? at.x() : at.x() - width(), at.y());
    const QRect screen = m_view.screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    QWidget::move(corner);
    show();
    m_list->setFocus();
}

} // namespace tijara::ui
