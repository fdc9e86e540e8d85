// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views_bar.h"

#include "ui/client/local_store.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kHeight = 34;
constexpr int kPadding = 11;
const QString kNameField = QStringLiteral("/name");

} // namespace

ViewTabs::ViewTabs(const Style& style, QWidget* parent) : QTabBar(parent), m_style(style)
{
    setObjectName(QStringLiteral("views"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
}

void ViewTabs::setCount(int index, const QString& count)
{
    setTabData(index, count);
    setTabText(index, tabText(index)); // lays the tabs out anew
    setAccessibleTabName(index, count.isEmpty() ? tabText(index) : tr("%1, %2 rows").arg(tabText(index), count));
}

QSize ViewTabs::tabSizeHint(int index) const
{
    const QString count = tabData(index).toString();
    const int counted = count.isEmpty() ? 0 : QFontMetrics(m_style.font(Type::Hint)).horizontalAdvance(count) + m_style.px(8);
    return {QFontMetrics(m_style.font(Type::Primary)).horizontalAdvance(tabText(index)) + counted + 2 * m_style.px(kPadding), m_style.px(kHeight)};
}

void ViewTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        const bool front = index == currentIndex();
        const QRect room = tab.adjusted(m_style.px(kPadding), 0, -m_style.px(kPadding), 0);
        painter.setFont(m_style.font(front ? Type::Primary : Type::Button));
        painter.setPen(m_style.color(front ? Ink::Accent : Ink::Text2));
        painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, isolated(tabText(index)));
        painter.setFont(m_style.font(Type::Hint));
        painter.setPen(m_style.color(Ink::Text3));
        painter.drawText(room, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine, tabData(index).toString());
        if (front) {
            painter.fillRect(QRect(tab.left(), height() - m_style.px(3), tab.width(), m_style.px(3)), m_style.color(Ink::Accent));
            if (hasFocus()) {
                painter.setPen(QPen(m_style.color(Ink::Accent), 2));
                painter.drawRect(tab.adjusted(1, 1, -1, -1));
            }
        }
    }
}

ViewsBar::ViewsBar(Console& console, ListModelCore& model, ListView& view) : m_console(console), m_model(model), m_view(view)
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* row = new QHBoxLayout;
    all->addLayout(row);
    all->addWidget(makeLine());
    row->setSpacing(style.px(8));
    m_tabs = new ViewTabs(style, this);
    m_tabs->setAccessibleName(tr("Saved views"));
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_save = makeButton(style, tr("Save view"), ButtonKind::Link, QStringLiteral("add"));
    m_save->setToolTip(tr("Keeps these filters, this order and these columns under a name"));
    m_update = makeButton(style, tr("Save changes"), ButtonKind::Link, QStringLiteral("save"));
    m_update->setToolTip(tr("The view keeps the filters and the order you see now"));
    row->addWidget(m_tabs);
    row->addWidget(m_update);
    row->addWidget(m_save);
    row->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_applying) {
            goTo(index);
        }
    });
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ViewsBar::showMenu);
    connect(m_save, &QPushButton::clicked, this, &ViewsBar::startSave);
    connect(m_update, &QPushButton::clicked, this, [this] { save(m_views.view().name); });
    connect(&view, &ListView::columnsArranged, this, &ViewsBar::noteColumns);
    connect(&model, &ListModelCore::stateChanged, this, [this] {
        if (m_restored && !m_applying) {
            if (m_views.current() == 0 && m_views.view().sort != m_model.sort()) {
                m_views.view().sort = m_model.sort(); // the whole list keeps the order it was left in
                keep();
            }
            refresh();
            follow();
        }
    });
    connect(&model, &ListModelCore::totalsChanged, this, &ViewsBar::follow);
    refresh();
}

QString ViewsBar::key() const
{
    const auto& session = m_console.client.session();
    const QString person = session ? toQt(toText(session->person.id)) : QString();
    const QString shop = session && session->tenant ? toQt(toText(session->tenant->id)) : QString();
    return QStringLiteral("views %1 %2 %3").arg(toQt(m_model.path()), shop, person);
}

void ViewsBar::restore(std::function<void()> ready)
{
    m_console.store.get(Kept::Setting, key(), this, [this, ready = std::move(ready)](std::optional<QString> json) {
        m_views = json ? SavedViews::fromJson(*json) : SavedViews();
        m_restored = true;
        if (m_model.wasAsked()) { // someone came here for certain rows
            m_views.go(0);
            m_view.setColumnLayout(m_views.view().columns);
        } else {
            apply(m_views.current() > 0);
        }
        refresh();
        count();
        ready();
    });
}

void ViewsBar::keep()
{
    m_console.store.put(Kept::Setting, key(), m_views.toJson());
}

// The rows are asked for once, by whoever changes the filter last.
void ViewsBar::apply(bool withFilter)
{
    m_applying = true;
    const SavedView& view = m_views.view();
    m_view.setColumnLayout(view.columns);
    m_model.setOrder(view.sort);
    m_applying = false;
    if (withFilter) {
        emit filterWanted(view.filter, view.caption);
    }
    refresh();
}

void ViewsBar::noteFilter(const QueryTexts& filter, const QString& caption)
{
    m_filter = filter;
    m_caption = caption;
    refresh();
}

void ViewsBar::noteColumns()
{
    m_views.view().columns = m_view.columnLayout();
    keep();
}

bool ViewsBar::isChanged() const
{
    const SavedView& view = m_views.view();
    return m_views.current() > 0 ? m_filter != view.filter || m_model.sort() != view.sort : !m_filter.empty() || !m_model.sort().empty();
}

void ViewsBar::refresh()
{
    m_applying = true;
    const auto& views = m_views.all();
    while (m_tabs->count() > static_cast<int>(views.size())) {
        m_tabs->removeTab(m_tabs->count() - 1);
    }
    for (int index = 0; index < static_cast<int>(views.size()); ++index) {
        const QString& name = views[static_cast<std::size_t>(index)].name;
        const QString text = index == 0 ? tr("All", "the whole list") : name;
        if (index >= m_tabs->count()) {
            m_tabs->addTab(text);
        } else if (m_tabs->tabText(index) != text) {
            m_tabs->setTabText(index, text);
        }
    }
    m_tabs->setCurrentIndex(m_views.current());
    m_update->setVisible(m_views.current() > 0 && isChanged());
    m_save->setVisible(isChanged());
    emit refreshed();
    m_applying = false;
}

// Each view's own filter; what the list shows now it counts itself.
void ViewsBar::count()
{
    if (isHidden()) {
        return; // a list that is never whole
    }
    const auto& views = m_views.all();
    for (int index = 0; index < static_cast<int>(views.size()); ++index) {
        m_model.countRows(views[static_cast<std::size_t>(index)].filter, this, [this, index, name = views[static_cast<std::size_t>(index)].name](std::optional<Count> count) {
            const auto& now = m_views.all();
            if (!count || index >= static_cast<int>(now.size()) || now[static_cast<std::size_t>(index)].name != name) {
                return;
            }
            if (!m_model.count() || now[static_cast<std::size_t>(index)].filter != m_model.filter()) {
                m_tabs->setCount(index, m_console.formats.count(*count));
            }
        });
    }
}

// A record that was made or erased since is in the list's own count: the tab says no other.
void ViewsBar::follow()
{
    if (!m_restored || m_model.isLoading() || !m_model.count()) {
        return;
    }
    const QString count = m_console.formats.count(m_model.totals() ? m_model.totals()->rows : *m_model.count());
    const auto& views = m_views.all();
    for (int index = 0; index < std::min(m_tabs->count(), static_cast<int>(views.size())); ++index) {
        if (views[static_cast<std::size_t>(index)].filter == m_model.filter() && m_tabs->tabData(index).toString() != count) {
            m_tabs->setCount(index, count);
        }
    }
}

bool ViewsBar::save(const QString& name)
{
    SavedView view{name, m_caption, m_filter, m_model.sort(), m_view.columnLayout()};
    if (m_views.current() > 0 && m_views.view().name == name) {
        m_views.view() = std::move(view);
    } else if (!m_views.add(std::move(view))) {
        return false;
    }
    keep();
    refresh();
    count();
    return true;
}

bool ViewsBar::rename(int index, const QString& name)
{
    if (name.isEmpty() || !m_views.rename(index, name)) {
        return false;
    }
    keep();
    refresh();
    count();
    return true;
}

void ViewsBar::remove(int index)
{
    const SavedView view = m_views.take(index);
    keep();
    refresh();
    apply(true);
    count();
    emit removed(view.name, [self = QPointer(this), index, view] {
        if (self) {
            self->m_views.putBack(index, view);
            self->keep();
            self->refresh();
            self->apply(true);
            self->count();
        }
    });
}

void ViewsBar::goTo(int index)
{
    m_views.go(index);
    keep();
    apply(true);
}

void ViewsBar::goRound(int by)
{
    const int all = static_cast<int>(m_views.all().size());
    if (all == 1) {
        return;
    }
    goTo((m_views.current() + by + all) % all);
}

void ViewsBar::showMenu(const QPoint& at)
{
    const int index = m_tabs->tabAt(at);
    if (index <= 0) {
        return;
    }
    const QString name = m_views.all()[static_cast<std::size_t>(index)].name;
    QMenu menu(this);
    menu.addAction(tr("Rename…"), this, [this, index, name] {
        askName(tr("Rename the view"), name, [this, index](const QString& wanted) { return rename(index, wanted); });
    });
    menu.addAction(tr("Delete"), this, [this, index] { remove(index); });
    menu.exec(m_tabs->mapToGlobal(at));
}

void ViewsBar::startSave()
{
    askName(tr("Save this view"), {}, [this](const QString& name) { return save(name); });
}

void ViewsBar::askName(const QString& title, const QString& name, std::function<bool(const QString&)> take)
{
    if (m_dialog) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {title, tr("It keeps the filters, the order and the columns, for you on this computer."), tr("Save"), tr("Cancel")}, false, this);
    m_dialog->form().addText(kNameField, tr("Name"));
    m_dialog->form().setText(kNameField, name);
    connect(m_dialog, &RecordDialog::submitted, this, [this, take = std::move(take)] {
        const QString wanted = m_dialog->form().text(kNameField).trimmed();
        if (wanted.isEmpty()) {
            m_dialog->form().show({{toStd(kNameField), "required", {}}});
        } else if (take(wanted)) {
            m_dialog->accept();
        } else {
            m_dialog->form().show({{toStd(kNameField), "already_exists", {}}});
        }
    });
    m_dialog->begin();
}

} // namespace tijara::ui
