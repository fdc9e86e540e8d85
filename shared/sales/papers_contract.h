// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The paper of a sales document: a PDF that is made when it is first asked for in a language and a size, and from then on stays as it is.

#include "shared/core/paper_format.h"
#include "shared/sales/sales_contract.h"

namespace tijara::sales {

/// Bills and credit notes are handed to somebody; write-offs and adjustments are the shop's own notes and have no paper.
constexpr bool hasPaper(DocumentKind kind)
{
    return kind == DocumentKind::Bill || kind == DocumentKind::CreditNote;
}

/// Without a language: that of the document's first paper, or English. Without a format: A4.
struct PaperQuery {
    std::optional<PaperLanguage> language;
    std::optional<PaperFormat> format;
};
BOOST_DESCRIBE_STRUCT(PaperQuery, (), (language, format))

/// Whether the stored papers are those that were issued. `reason` of the first that is not: "changed", "missing", "not_journalled".
struct PapersVerification {
    bool good = false;
    std::int64_t papers = 0;
    std::optional<Id> documentId;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(PapersVerification, (), (good, papers, documentId, reason))

/// application/pdf. Problem InvalidState with the kind for a document that has none.
inline constexpr Route<PaperQuery, RawBody> kDocumentPaper{Method::Get, "/api/v1/documents/{id}/paper"};
inline constexpr Route<Nothing, PapersVerification> kVerifyPapers{.method = Method::Post, .path = "/api/v1/papers/verify", .writes = false};

} // namespace tijara::sales
