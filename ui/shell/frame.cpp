// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "ui/client/local_store.h"
#include "ui/jobs/jobs_page.h"
#include "ui/shell/frame_actions.h"
#include "ui/shell/header.h"
#include "ui/shell/help.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/place_link.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr std::size_t kPlacesMax = 50; ///< a tab remembers

/// Walking from row to row of one list is no step on the way.
bool isSameStep(const Place& one, const Place& other)
{
    return one.page == other.page && one.filter == other.filter && one.record.has_value() == other.record.has_value() && one.whole == other.whole;
}

} // namespace

Frame::Frame(Console& console) : m_console(console), m_jobs(console), m_production(console), m_memberships(console)
{
    makeParts();
    connectParts();
    bindActions();
    qApp->installEventFilter(this);
    m_tabs.emplace_back();
}

void Frame::makeParts()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_header = new Header(m_console, m_jobs, m_production, m_memberships);
    all->addWidget(m_header);
    addVisit(*all);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    all->addLayout(row, 1);
    m_navigation = new Navigation(m_console);
    row->addWidget(m_navigation);
    m_middle = new QWidget;
    auto* column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new QTabBar;
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->hide();
    m_console.style.dress(m_bar, Type::Label);
    column->addWidget(m_bar);
    m_pages = new QStackedWidget;
    column->addWidget(m_pages, 1);
    row->addWidget(m_middle, 1);
    m_help = new HelpPanel(m_console);
    row->addWidget(m_help);
    m_toasts = new Toasts(m_console.style, *m_middle);
    m_palette = new Palette(m_console, *this);
}

void Frame::addVisit(QVBoxLayout& column)
{
    if (!m_memberships.isVisit()) {
        return;
    }
    auto* strip = new Strip(m_console.style);
    strip->setObjectName(QStringLiteral("visit"));
    const auto& session = *m_console.client.session();
    strip->say(tr("You look into the shop %1 until %2. You can read everything and change nothing; its owner sees that you are here, and why.")
                   .arg(isolated(toQt(session.tenant->name)), m_console.formats.dateTime(session.sessionExpiresAt)),
               tr("Leave the shop"));
    connect(strip, &Strip::pressed, &m_memberships, &Memberships::leaveVisit);
    column.addWidget(strip);
}

void Frame::connectParts()
{
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& id) {
        if (QApplication::keyboardModifiers() & Qt::ControlModifier) {
            openTab();
        }
        showPage(id);
    });
    connect(m_bar, &QTabBar::currentChanged, this, &Frame::showTab);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        const auto first = m_tabs.begin();
        from < to ? std::rotate(first + from, first + from + 1, first + to + 1) : std::rotate(first + to, first + from, first + from + 1);
        m_current = static_cast<std::size_t>(m_bar->currentIndex());
        emit moved();
    });
    connect(m_palette, &Palette::chosen, this, &Frame::choose);
    connect(m_help, &HelpPanel::closed, this, [this] {
        m_help->hide();
        fitHelp();
        if (page()) {
            page()->setFocus();
        }
    });
    connect(m_help, &HelpPanel::keysWanted, this, [this] {
        if (m_middle->isHidden()) {
            emit m_help->closed();
        }
        showPage(QStringLiteral("keys"));
    });
    connect(&m_jobs, &RunningJobs::ended, this, &Frame::jobEnded);
    connect(m_header, &Header::searchWanted, this, &Frame::openPalette);
    connect(m_header, &Header::jobsWanted, this, [this] { showPage(QStringLiteral("jobs")); });
    connect(m_header, &Header::secondStepSetUp, this, [this] { showPage(place().page); });
    connect(&m_console.style, &Style::changing, this, &Frame::forgetHidden);
}

Frame::~Frame() = default;

void Frame::bind(const char* id, std::function<void()> act)
{
    const auto entries = frameActions();
    const auto entry = std::find_if(entries.begin(), entries.end(), [id](const ActionEntry& one) { return std::string_view(one.id) == id; });
    if (entry->permission && !m_console.client.may(*entry->permission)) {
        return;
    }
    auto* action = new Action(*entry, m_console.lock, this);
    addAction(action);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void Frame::bindActions()
{
    bind("frame.find", [this] { openPalette(); });
    bind("frame.back", [this] { back(); });
    bind("frame.forward", [this] { forward(); });
    bind("frame.new-tab", [this] { openTab(); });
    bind("frame.close-tab", [this] { closeTab(currentTab()); });
    bind("frame.next-tab", [this] { stepTab(1); });
    bind("frame.previous-tab", [this] { stepTab(-1); });
    bind("frame.copy-link", [this] { copyLink(); });
    bind("frame.narrow", [this] { m_navigation->setNarrow(!m_navigation->isNarrow()); });
    bind("frame.help", [this] { m_help->isHidden() ? showHelp(place().page) : emit m_help->closed(); });
    bind("frame.keys", [this] { showPage(QStringLiteral("keys")); });
    bind("frame.language", [this] { m_header->offer(Header::Look::Language); });
    bind("frame.theme", [this] { m_header->offer(Header::Look::Theme); });
    bind("frame.text-size", [this] { m_header->offer(Header::Look::TextSize); });
    // Later: it takes this frame away.
    bind("frame.unlock", [this] {
        if (!m_production.applies()) {
            say({tr("There is nothing to unlock: this is no server in production, or it is your own shop."), {}, {}, false});
        } else {
            m_production.leftMs() > 0 ? m_production.lock() : m_production.askToUnlock(window());
        }
    });
    bind("frame.sign-out", [this] { QMetaObject::invokeMethod(&m_console.client, &Client::signOut, Qt::QueuedConnection); });
}

void Frame::begin(const FrameMemory& memory)
{
    std::vector<Tab> tabs;
    std::size_t current = 0;
    for (std::size_t at = 0; at < memory.tabs.size(); ++at) {
        if (const LinkRead read = readLink(toQt(memory.tabs[at]), m_console.client); read.place && tabs.size() < kTabsMax) {
            current = static_cast<std::int64_t>(at) == memory.current ? tabs.size() : current;
            tabs.push_back({{}, {*read.place}, 0});
        }
    }
    if (!tabs.empty()) {
        m_tabs = std::move(tabs);
        m_current = current;
        visit(place());
        return;
    }
    for (const PageEntry& one : ui::pages()) {
        if (isReachable(one) && (!one.permission || m_console.client.may(*one.permission))) {
            showPage(QLatin1String(one.id));
            return;
        }
    }
}

FrameMemory Frame::memory() const
{
    FrameMemory memory;
    for (const Tab& tab : m_tabs) {
        if (!tab.places.empty()) {
            memory.tabs.push_back(toStd(linkOf(tab.places[tab.at], m_console.client)));
        }
    }
    memory.current = static_cast<std::int64_t>(m_current);
    return memory;
}

const Place& Frame::place() const
{
    static const Place kNowhere;
    const Tab& tab = m_tabs[m_current];
    return tab.places.empty() ? kNowhere : tab.places[tab.at];
}

ConsolePage* Frame::page() const
{
    return qobject_cast<ConsolePage*>(m_pages->currentWidget());
}

bool Frame::isSettled() const
{
    return page() && page()->isSettled() && m_palette->isSettled();
}

void Frame::forgetHidden()
{
    for (Tab& tab : m_tabs) {
        std::erase_if(tab.made, [this](const auto& one) {
            const bool goes = one.second != page() && one.second->isSettled();
            if (goes) {
                delete one.second;
            }
            return goes;
        });
    }
}

ConsolePage* Frame::front(const QString& id)
{
    const PageEntry* entry = pageOf(id);
    if (!entry || (entry->permission && !m_console.client.may(*entry->permission))) {
        return nullptr;
    }
    ConsolePage*& page = m_tabs[m_current].made[entry->id];
    if (!page) {
        page = entry->make(m_console);
        m_pages->addWidget(page);
        connect(page, &ConsolePage::placeChanged, this, [this, one = page] {
            if (one == this->page()) {
                note();
            }
        });
    }
    m_pages->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    return page;
}

void Frame::visit(const Place& wanted)
{
    const Place place = wanted; // of a tab's places, which may move
    const bool before = std::exchange(m_travelling, true);
    if (ConsolePage* page = front(place.page)) {
        page->arrive();
        page->showPlace(place);
    }
    m_travelling = before;
    showWhere();
}

void Frame::showPage(const QString& id)
{
    const bool before = std::exchange(m_travelling, true);
    ConsolePage* page = front(id);
    if (page) {
        page->arrive();
    }
    m_travelling = before;
    if (page) {
        note();
    }
}

void Frame::go(const Place& place)
{
    Tab& tab = m_tabs[m_current];
    tab.places.resize(tab.places.empty() ? 0 : tab.at + 1);
    if (tab.places.empty() || tab.places.back() != place) {
        tab.places.push_back(place);
    }
    tab.at = tab.places.size() - 1;
    visit(place);
}

void Frame::openRows(const Opens& opens, const QString& caption)
{
    const PageEntry* entry = pageOfList(opens.list);
    if (!entry) {
        return;
    }
    const bool before = std::exchange(m_travelling, true);
    ConsolePage* page = front(QLatin1String(entry->id));
    if (page) {
        page->arrive();
        page->openRows(opens.filter, caption);
    }
    m_travelling = before;
    if (page) {
        note();
    }
}

void Frame::openRecord(const QString& id, const Id& record)
{
    const bool before = std::exchange(m_travelling, true);
    ConsolePage* page = front(id);
    if (page) {
        page->arrive();
        page->openRecord(record);
    }
    m_travelling = before;
    if (page) {
        note();
    }
}

void Frame::note()
{
    if (m_travelling || !page()) {
        return;
    }
    Tab& tab = m_tabs[m_current];
    Place now = page()->place();
    for (const auto& [id, made] : tab.made) {
        if (made == page()) {
            now.page = QString::fromStdString(id);
        }
    }
    if (tab.places.empty()) {
        tab.places.push_back(now);
    } else if (isSameStep(tab.places[tab.at], now)) {
        tab.places[tab.at] = now;
    } else {
        tab.places.resize(tab.at + 1);
        tab.places.push_back(now);
        if (tab.places.size() > kPlacesMax) {
            tab.places.erase(tab.places.begin());
        }
        tab.at = tab.places.size() - 1;
    }
    showWhere();
}

void Frame::showWhere()
{
    const Tab& tab = m_tabs[m_current];
    findChild<Action*>(QStringLiteral("frame.back"))->setEnabled(tab.at > 0);
    findChild<Action*>(QStringLiteral("frame.forward"))->setEnabled(tab.at + 1 < tab.places.size());
    findChild<Action*>(QStringLiteral("frame.close-tab"))->setEnabled(m_tabs.size() > 1);
    fillTabs();
    window()->setWindowTitle(tr("%1 – Tijara").arg(titleOf(place())));
    if (!m_help->isHidden()) {
        m_help->showPage(place().page);
    }
    emit moved();
}

void Frame::fitHelp()
{
    const Style& style = m_console.style;
    const bool room = width() - m_navigation->width() >= style.px(HelpPanel::kWidth + 480);
    m_middle->setVisible(m_help->isHidden() || room);
    m_help->setMaximumWidth(room ? style.px(HelpPanel::kWidth) : QWIDGETSIZE_MAX);
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHelp();
}

void Frame::back()
{
    Tab& tab = m_tabs[m_current];
    if (tab.at > 0) {
        --tab.at;
        visit(tab.places[tab.at]);
    }
}

void Frame::forward()
{
    Tab& tab = m_tabs[m_current];
    if (tab.at + 1 < tab.places.size()) {
        ++tab.at;
        visit(tab.places[tab.at]);
    }
}

void Frame::copyLink()
{
    QApplication::clipboard()->setText(linkOf(place(), m_console.client));
    say({tr("The link is on the clipboard. It opens for others of this shop who may see it."), {}, {}, false});
}

void Frame::openLink(const QString& link)
{
    const LinkRead read = readLink(link, m_console.client);
    read.place ? go(*read.place) : say({read.complaint, {}, {}, false});
}

void Frame::showHelp(const QString& id)
{
    m_help->show();
    fitHelp();
    m_help->showPage(id);
}

void Frame::openPalette()
{
    m_palette->isHidden() ? m_palette->open(place().page) : m_palette->close();
}

void Frame::choose(const PaletteItem& item, bool newTab)
{
    const bool leads = item.place || item.record || !item.page.isEmpty();
    if (newTab && leads && item.kind != PaletteKind::Help && item.kind != PaletteKind::Do) {
        openTab();
    }
    if (item.place) {
        go(*item.place);
    } else if (item.record) {
        openRecord(item.page, *item.record);
    } else if (item.kind == PaletteKind::Help) {
        showPage(item.page);
        showHelp(item.page);
    } else if (item.action.isEmpty()) {
        showPage(item.page); // nowhere, for a link that is not ours
    } else {
        run(item.page, item.action);
    }
}

void Frame::run(const QString& id, const QString& name)
{
    if (!id.isEmpty() && id != place().page) {
        showPage(id);
    }
    const QObject* owner = id.isEmpty() ? static_cast<QObject*>(this) : page();
    auto* action = owner ? owner->findChild<Action*>(name, Qt::FindDirectChildrenOnly) : nullptr;
    if (!action) {
        return;
    }
    if (action->isEnabled()) {
        action->trigger();
        return;
    }
    const bool waits = action->entry().on == ActionOn::Record || (action->entry().writes && m_console.lock.isLocked());
    say({waits ? action->tip() : tr("This cannot be done just now."), {}, {}, false});
}

void Frame::say(const Toast& toast)
{
    m_header->remember(toast);
    m_toasts->say(toast);
}

void Frame::jobEnded(const jobs::Job& job)
{
    const QString what = job.subject.empty() ? JobsPage::wordOf(job.kind) : tr("%1, %2", "work, what it works on").arg(JobsPage::wordOf(job.kind), isolated(toQt(job.subject)));
    const QString sentence = job.state == jobs::JobState::Done        ? tr("%1: done.").arg(what)
                             : job.state == jobs::JobState::Cancelled ? tr("%1: stopped.").arg(what)
                                                                      : tr("%1: failed.").arg(what);
    say({sentence, tr("Open"), [this, id = job.id] { openRecord(QStringLiteral("jobs"), id); }, false});
}

QString Frame::showTourStep(int step)
{
    switch (step) {
    case 0:
        showPage(QStringLiteral("sales"));
        openPalette();
        return QStringLiteral("find");
    case 1:
        m_palette->field().setText(QStringLiteral("re"));
        return QStringLiteral("found");
    case 2:
        m_palette->close();
        showHelp(QStringLiteral("products"));
        showPage(QStringLiteral("products"));
        return QStringLiteral("help");
    case 3:
        emit m_help->closed();
        openTab();
        showPage(QStringLiteral("customers"));
        say({tr("%1 is changed.").arg(isolated(QStringLiteral("22423"))), tr("Undo"), [] {}, true});
        return QStringLiteral("tabs-and-message");
    default:
        return {};
    }
}

bool Frame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && m_palette->isHidden()) {
        const auto button = static_cast<QMouseEvent*>(event)->button();
        const auto* widget = qobject_cast<QWidget*>(watched);
        if ((button == Qt::BackButton || button == Qt::ForwardButton) && widget && isAncestorOf(widget)) {
            button == Qt::BackButton ? back() : forward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tijara::ui
