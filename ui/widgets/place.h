// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where someone is in the console: what back and forward, tabs, the next start and links are made of.

#include "shared/core/id.h"
#include "ui/client/query_text.h"

#include <QString>

#include <optional>

namespace tijara::ui {

struct Place {
    QString page;               ///< its id in pages.cpp
    QueryTexts filter;          ///< of its list
    QString caption;            ///< words for a filter whose value is an id
    std::string sort;           ///< "" is the list's own order
    std::optional<Id> record{}; ///< that stands open
    bool whole = false;         ///< the record has the page to itself
    QString title{};            ///< what the open record is called; known once it is here, and no part of where it is

    bool operator==(const Place& other) const
    {
        return page == other.page && filter == other.filter && caption == other.caption && sort == other.sort && record == other.record && whole == other.whole;
    }
};

} // namespace tijara::ui
