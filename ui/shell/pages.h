// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one list of pages: what the navigation shows, who may see it, and which API list each page shows the rows of.

#include "ui/widgets/console.h"

#include <span>
#include <vector>

namespace tijara::ui {

struct PageEntry {
    const char* id;      ///< for Console::go, settings and the tour's file names
    const char* title;   ///< QT_TRANSLATE_NOOP("Pages", "…")
    const char* icon;    ///< a meaning of resources/icons.txt
    const char* section; ///< heading in the navigation; "" for pages that are not in it
    std::optional<identity::Permission> permission;
    const char* list; ///< path of the API list whose rows it shows; "" for none
    ConsolePage* (*make)(Console& console);
    std::span<const ActionEntry> (*own)(); ///< what can be done there, besides what every list can
    const char* words = "";                ///< QT_TRANSLATE_NOOP("Pages", "…"): what else it is looked for by
    bool opened = false;                   ///< by an action or for a record: it means nothing to who only goes there
};

std::span<const PageEntry> pages();
/// Null for an id or a path that no page has.
const PageEntry* pageOf(const QString& id);
const PageEntry* pageOfList(const std::string& path);
/// Has rows of its own to show: one can go there without a figure.
bool isReachable(const PageEntry& page);
/// Stands among the places one can go to.
bool isGoneTo(const PageEntry& page);
/// All actions of a page, also of one that was not made yet.
std::vector<const ActionEntry*> actionsOf(const PageEntry& page);

} // namespace tijara::ui
