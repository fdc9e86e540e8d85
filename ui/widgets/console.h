// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every page is given, and the one thing every page is.

#include "shared/core/page.h"
#include "ui/client/client.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/style.h"

#include <QWidget>

namespace tijara::ui {

class Language;
class LocalStore;

struct Console {
    Client& client;
    Style& style;
    Formats& formats;
    Language& language;
    LocalStore& store;
    /// Goes to the list page that shows these rows, filtered. `caption` says in words what they are ("United Kingdom"), for
    /// filters whose value is an id.
    std::function<void(const Opens& opens, const QString& caption)> open;
    /// Goes to a page by its id in pages.cpp.
    std::function<void(const QString& page)> go;
};

/// A page of the console. Its name for people is in pages.cpp.
class ConsolePage : public QWidget {
    Q_OBJECT

public:
    explicit ConsolePage(Console& console);

    /// The page has come to the front: load what is missing or old. The frame calls it each time.
    virtual void arrive() = 0;
    /// Shows the rows a figure was made of; list pages override it.
    virtual void openRows(const QueryTexts& filter, const QString& caption);
    /// Nothing is under way that would still change the picture.
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// Shows the page's dialogs and sheets one after the other, for the tour: opens number `step` (from 0) and returns its name for
    /// the picture, or an empty text when there are no more.
    virtual QString showTourStep(int step);

protected:
    Console& m_console;
};

} // namespace tijara::ui
