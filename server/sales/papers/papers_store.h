// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQL of the papers that were issued.

#include "server/platform/db/db.h"
#include "shared/sales/papers_contract.h"

#include <functional>

namespace tijara::sales::papers {

struct Key {
    Id document;
    PaperLanguage language = PaperLanguage::En;
    PaperFormat format = PaperFormat::A4;
};

struct StoredPaper {
    Key key;
    std::optional<Id> customer; ///< whose key seals `content`; nothing when it is the plain PDF
    std::string sha256;         ///< of `content`, 32 bytes
    std::string content;
};

/// What a paper says beyond the document of the API.
struct Issue {
    std::optional<Id> branch;
    std::string customerSnapshot; ///< sealed, as it was issued
};
BOOST_DESCRIBE_STRUCT(Issue, (), (branch, customerSnapshot))

std::optional<StoredPaper> find(db::Tx& tx, const Key& key);
/// The language of the document's first paper.
std::optional<PaperLanguage> firstLanguage(db::Tx& tx, const Id& document);
void insert(db::Tx& tx, const StoredPaper& paper, Instant issuedAt);
void removeOf(db::Tx& tx, const Id& customer);
/// Content is read in place and gone with the next.
void each(db::Tx& tx, const std::function<void(const Key& key, std::string_view sha256, std::string_view content)>& visit);
std::optional<Issue> issueOf(db::Tx& tx, const Id& document);

} // namespace tijara::sales::papers
