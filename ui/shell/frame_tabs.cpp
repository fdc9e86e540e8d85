// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the frame: what each is called, opening, closing, and going from one to the other.
#include "ui/shell/frame.h"

#include "ui/shell/navigation.h"
#include "ui/widgets/as_typed.h"

#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace tijara::ui {

QString Frame::titleOf(const Place& place) const
{
    const PageEntry* entry = pageOf(place.page);
    const QString title = entry ? QCoreApplication::translate("Pages", entry->title) : QString();
    const QString& words = place.title.isEmpty() ? place.caption : place.title;
    //: a page, and what its open record is called, or the words for its filter
    return words.isEmpty() ? title : tr("%1: %2").arg(title, isolated(words));
}

QString Frame::tabTitle(int at) const
{
    const auto placeOf = [this](int tab) {
        const Tab& one = m_tabs[static_cast<std::size_t>(tab)];
        return one.places.empty() ? nullptr : &one.places[one.at];
    };
    const Place* place = placeOf(at);
    if (!place) {
        return {};
    }
    const QString title = titleOf(*place);
    std::vector<const Place*> others; // called the same, each another
    for (int before = 0; before < at; ++before) {
        const Place* one = placeOf(before);
        const auto same = [one](const Place* known) { return known->record == one->record && known->filter == one->filter; };
        if (one && titleOf(*one) == title && std::none_of(others.begin(), others.end(), same)) {
            others.push_back(one);
        }
    }
    const auto here = std::find_if(others.begin(), others.end(), [place](const Place* one) { return one->record == place->record && one->filter == place->filter; });
    const auto number = here - others.begin() + 1;
    //: a tab whose page or record is called as that of another tab, and which of them it is
    return number == 1 ? title : tr("%1 (%2)").arg(title, m_console.formats.whole(number));
}

void Frame::fillTabs()
{
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > tabs()) {
        m_bar->removeTab(m_bar->count() - 1);
    }
    while (m_bar->count() < tabs()) {
        addTabButton(m_bar->addTab({}));
    }
    for (int at = 0; at < tabs(); ++at) {
        const QString title = tabTitle(at);
        m_bar->setTabText(at, QString(title).replace(QLatin1Char('&'), QLatin1String("&&"))); // else it would mark a key
        m_bar->setTabToolTip(at, asTyped(title));
    }
    m_bar->setCurrentIndex(currentTab());
    m_bar->setVisible(tabs() > 1);
}

void Frame::addTabButton(int tab)
{
    auto* cross = makeIconButton(m_console.style, QStringLiteral("close"), tr("Close this tab"));
    m_console.style.dress(cross, QStringLiteral("close"), Ink::Text2, 12);
    cross->setFocusPolicy(Qt::NoFocus); // Ctrl+W does it
    cross->setFixedSize(m_console.style.px(22), m_console.style.px(22));
    connect(cross, &QPushButton::clicked, this, [this, cross] {
        for (int at = 0; at < m_bar->count(); ++at) {
            if (m_bar->tabButton(at, QTabBar::RightSide) == cross) {
                closeTab(at);
                return;
            }
        }
    });
    m_bar->setTabButton(tab, QTabBar::RightSide, cross);
}

void Frame::openTab()
{
    if (tabs() >= kTabsMax) {
        say({tr("Close a tab first: twelve are open."), {}, {}, false});
        return;
    }
    const Place here = place();
    m_tabs.insert(m_tabs.begin() + static_cast<std::ptrdiff_t>(m_current) + 1, Tab{{}, {here}, 0});
    ++m_current;
    visit(here);
}

void Frame::closeTab(int at)
{
    if (tabs() < 2 || at < 0 || at >= tabs()) {
        return;
    }
    const auto gone = m_tabs.begin() + at;
    for (const auto& [id, page] : gone->made) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    m_tabs.erase(gone);
    const auto closed = static_cast<std::size_t>(at);
    if (m_current > closed || m_current == m_tabs.size()) {
        --m_current;
    }
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(at);
    }
    showTab(currentTab());
}

void Frame::showTab(int at)
{
    if (at < 0 || at >= tabs()) {
        return;
    }
    m_current = static_cast<std::size_t>(at);
    const Place wanted = place();
    const auto made = m_tabs[m_current].made.find(toStd(wanted.page));
    if (made == m_tabs[m_current].made.end()) {
        visit(wanted); // of the last time: made now that it is looked at
        return;
    }
    // As it was left.
    m_pages->setCurrentWidget(made->second);
    m_navigation->setCurrent(wanted.page);
    made->second->setFocus();
    made->second->returned();
    showWhere();
}

void Frame::stepTab(int by)
{
    showTab((currentTab() + by + tabs()) % tabs());
}

} // namespace tijara::ui
