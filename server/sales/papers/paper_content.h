// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands on the paper of a bill or credit note, in its language and as the shop writes figures.

#include "server/platform/paper/paper.h"
#include "server/sales/sales.h"
#include "shared/sales/papers_contract.h"

namespace tijara::sales::papers {

/// All that the paper is made from: nothing is looked up later.
struct Content {
    DocumentDetail detail;
    Seller seller;
    std::string buyerName;                ///< as issued; "" for walk-ins, people known by number only, and people erased
    std::optional<Document> reverses;     ///< the bill that a credit note takes back
};

/// A credit note shows what is given back: its quantities and amounts without the minus they carry in the books.
paper::Paper paperOf(const Content& content, PaperLanguage language, PaperFormat format);

} // namespace tijara::sales::papers
