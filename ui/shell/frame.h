// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What someone who is signed in works in: header, navigation, tabs of pages with their way back and forward, palette, help and toasts.

#include "ui/shell/memberships.h"
#include "ui/shell/pages.h"
#include "ui/shell/production.h"
#include "ui/shell/running_jobs.h"

#include <unordered_map>

class QStackedWidget;
class QTabBar;

namespace tijara::ui {

class Header;
class HelpPanel;
class Navigation;
class Palette;
class Toasts;
struct PaletteItem;

/// What is remembered of it, for the next start: its tabs as links.
struct FrameMemory {
    std::vector<std::string> tabs;
    std::int64_t current = 0;
};
BOOST_DESCRIBE_STRUCT(FrameMemory, (), (tabs, current))

class Frame : public QWidget {
    Q_OBJECT

public:
    explicit Frame(Console& console);
    ~Frame() override;
    /// Goes where the person was, as far as that is still theirs to see; else to the first page.
    void begin(const FrameMemory& memory);
    [[nodiscard]] FrameMemory memory() const;

    void showPage(const QString& id);
    void go(const Place& place);
    void openRows(const Opens& opens, const QString& caption);
    void openRecord(const QString& page, const Id& record);
    void back();
    void forward();
    void openTab();
    void closeTab(int tab);
    void showTab(int tab);
    void stepTab(int by);
    /// Puts a link to the place in front on the clipboard.
    void copyLink();
    void openLink(const QString& link);
    void showHelp(const QString& page);
    void openPalette();

    [[nodiscard]] ConsolePage* page() const;
    /// The place in front.
    [[nodiscard]] const Place& place() const;
    [[nodiscard]] int tabs() const { return static_cast<int>(m_tabs.size()); }
    [[nodiscard]] int currentTab() const { return static_cast<int>(m_current); }
    [[nodiscard]] Palette& palette() const { return *m_palette; }
    [[nodiscard]] Toasts& toasts() const { return *m_toasts; }
    [[nodiscard]] RunningJobs& jobs() { return m_jobs; }
    [[nodiscard]] Header& header() const { return *m_header; }
    [[nodiscard]] Production& production() { return m_production; }
    [[nodiscard]] Memberships& memberships() { return m_memberships; }
    [[nodiscard]] HelpPanel& help() const { return *m_help; }
    [[nodiscard]] bool isSettled() const;
    void say(const Toast& toast);
    /// As of a page: the palette, help, tabs and a message, one after the other.
    QString showTourStep(int step);

signals:
    /// Another place, tab or order of tabs.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Tab {
        std::unordered_map<std::string, ConsolePage*> made;
        std::vector<Place> places;
        std::size_t at = 0;
    };
    static constexpr int kTabsMax = 12;

    void makeParts();
    /// Says all the time whose shop a visit is in, and until when.
    void addVisit(QVBoxLayout& column);
    void connectParts();
    void bindActions();
    void bind(const char* id, std::function<void()> act);
    /// Brings the page to the front of the tab; null when the person may not see it.
    ConsolePage* front(const QString& id);
    void visit(const Place& place);
    /// The place in front is another one: remembers the way here.
    void note();
    /// Pages that are not in front go, unless something is under way in them: they are made again where they were when they are visited.
    void forgetHidden();
    void showWhere();
    void fillTabs();
    void addTabButton(int tab);
    /// Beside the page where there is room, else in its place.
    void fitHelp();
    void choose(const PaletteItem& item, bool newTab);
    void run(const QString& page, const QString& action);
    void jobEnded(const jobs::Job& job);
    [[nodiscard]] QString titleOf(const Place& place) const;
    /// The same, told from the titles of the tabs before it that show something else.
    [[nodiscard]] QString tabTitle(int at) const;

    Console& m_console;
    RunningJobs m_jobs;
    Production m_production;
    Memberships m_memberships;
    std::vector<Tab> m_tabs;
    std::size_t m_current = 0;
    bool m_travelling = false; ///< on the way to a place: what the page says meanwhile is no step of the person
    Header* m_header;
    Navigation* m_navigation;
    QWidget* m_middle; ///< tabs and pages
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    HelpPanel* m_help;
    Toasts* m_toasts;
    Palette* m_palette;
};

} // namespace tijara::ui
