// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every page is given, and the one thing every page is.

#include "shared/core/page.h"
#include "ui/client/client.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/place.h"
#include "ui/widgets/style.h"

#include <QWidget>

#include <span>
#include <vector>

namespace tijara::ui {

class Accounts;
class Language;
class LocalStore;
class Preferences;
class StagedEdits;

/// One sentence at the foot of the page for some seconds, and at most one thing to do about it.
struct Toast {
    QString sentence;
    QString offer; ///< "Undo", "Open"; empty for none
    std::function<void()> act;
    bool undoes = false; ///< Ctrl+Z presses it
};

struct Console {
    Client& client;
    Style& style;
    Formats& formats;
    Language& language;
    LocalStore& store;
    WriteLock& lock;
    Accounts& accounts;
    Preferences& preferences;
    /// Goes to the list page that shows these rows, filtered. `caption` says in words what they are ("United Kingdom"), for
    /// filters whose value is an id.
    std::function<void(const Opens& opens, const QString& caption)> open;
    /// Goes to a page by its id in pages.cpp.
    std::function<void(const QString& page)> go;
    /// Goes to a page and opens one record there.
    std::function<void(const QString& page, const Id& record)> openRecord;
    /// Shows in the header how far a job is, and says when it has ended.
    std::function<void(const Id& job)> follow;
    /// Says in one sentence what was done. What can truly be taken back gives `undo`.
    std::function<void(const Toast& toast)> say;
    /// Shows how the page in front will look on paper, to print or to keep.
    std::function<void()> print;
    /// Those of the pages that are open, so that tabs on one list find each other; they come and go by themselves.
    std::vector<StagedEdits*> stagedEdits = {};

    void toast(const QString& sentence, std::function<void()> undo = {}) const;
};

/// A page of the console. Its name for people is in pages.cpp.
class ConsolePage : public QWidget {
    Q_OBJECT

public:
    /// The page's actions are made from `tables`, as far as the person may do them; each is to be bound.
    explicit ConsolePage(Console& console, std::initializer_list<std::span<const ActionEntry>> tables = {});
    /// The actions of pages that have none.
    static std::span<const ActionEntry> actionTable() { return {}; }
    /// What can be done on every page.
    static std::span<const ActionEntry> everyPageActions();

    /// The page has come to the front: load what is missing or old. The frame calls it each time.
    virtual void arrive() = 0;
    /// Its tab is looked at again. It stays as it was left; what it shows of one record may be another by now.
    virtual void returned() {}
    /// Shows the rows a figure was made of; list pages override it.
    virtual void openRows(const QueryTexts& filter, const QString& caption);
    /// Shows one record of the page's list; pages that have none do nothing.
    virtual void openRecord(const Id& record);
    /// What of the page a link, a tab or the way back brings again; its id is the frame's to know.
    [[nodiscard]] virtual Place place() const { return {}; }
    virtual void showPlace(const Place& place);
    /// Null when the person may not do it.
    [[nodiscard]] Action* findAction(const QString& id) const;
    /// Nothing is under way that would still change the picture.
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// Shows the page's dialogs and sheets one after the other, for the tour: opens number `step` (from 0) and returns its name for
    /// the picture, or an empty text when there are no more.
    virtual QString showTourStep(int step);
    /// The page is about to be made again, in another language: what opens its form, with all that was typed, on the page that takes
    /// its place; empty when none is open.
    [[nodiscard]] virtual std::function<void(ConsolePage& next)> carryOver() const;

signals:
    /// A filter, an order or an open record is another one.
    void placeChanged();

protected:
    /// Says what an action does. Null when the person may not do it.
    Action* bind(const char* id, std::function<void()> act);

    Console& m_console;
};

} // namespace tijara::ui
