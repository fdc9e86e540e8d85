// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/papers/papers.h"

#include "server/customers/customers.h"
#include "server/journal/journal.h"
#include "server/platform/log.h"
#include "server/platform/text.h"
#include "server/sales/papers/paper_content.h"
#include "server/sales/papers/papers_store.h"
#include "server/sales/sales_read.h"
#include "server/sales/sales_store.h"

#include <algorithm>

namespace tijara::sales {

namespace papers {

namespace {

constexpr std::string_view kIssuedEntry = "sales.paper.issued";

/// The body of "sales.paper.issued".
struct PaperIssued {
    PaperFormat format = PaperFormat::A4;
    PaperLanguage language = PaperLanguage::En;
    std::string sha256; ///< of the content as stored, 64 hex digits
    std::optional<std::string> number = {}; ///< of the document, so that the trail says which one; the first versions did not write it
};
BOOST_DESCRIBE_STRUCT(PaperIssued, (), (format, language, sha256, number))

template <class Work>
auto inTenant(const Parts& parts, const Id& tenant, bool write, Work&& work)
{
    const auto store = parts.stores.tenant(tenant);
    return db::inTransaction<db::Tx>(*store, write, parts.clock, parts.ids, std::forward<Work>(work));
}

/// A paper that is not yet made, and all it takes to make it.
struct Draft {
    Key key;
    Content content;
    std::optional<Id> named; ///< the customer whose name stands on it
};

/// What was found: the stored paper, or what it is to be made from.
struct Found {
    std::optional<StoredPaper> stored;
    std::string number; ///< of the document
    std::optional<Draft> draft;
};

bool isErased(db::Tx& tx, const Id& customer)
{
    const auto found = customers::find(tx, customer);
    return !found || found->erasedAt.has_value();
}

Draft draftOf(db::Tx& tx, const Parts& parts, const Id& tenant, const Key& key)
{
    Draft draft{key, {detailOf(tx, key.document), {}, {}, {}}, {}};
    const Document& document = draft.content.detail.document;
    const Issue issue = issueOf(tx, key.document).value();
    draft.content.seller = parts.sellerOf(tx, tenant, issue.branch);
    if (document.reversesId) {
        draft.content.reverses = findDocument(tx, *document.reversesId);
    }
    // The name under which it was issued, not today's; whoever was erased is not named anew.
    if (document.customerId && !issue.customerSnapshot.empty() && !isErased(tx, *document.customerId)) {
        draft.content.buyerName = fromJson<std::string>(journal::opened(parts.vault, tenant, toJson(issue.customerSnapshot)));
        draft.named = document.customerId;
    }
    return draft;
}

Found found(db::Tx& tx, const Parts& parts, const Id& tenant, const Id& id, const PaperQuery& query)
{
    const auto document = findDocument(tx, id);
    if (!document) {
        throw Problem{ProblemCode::NotFound};
    }
    if (!hasPaper(document->kind)) {
        throw Problem{ProblemCode::InvalidState, {{"kind", toText(document->kind)}}};
    }
    const auto language = query.language ? query.language : firstLanguage(tx, id);
    const Key key{id, language.value_or(PaperLanguage::En), query.format.value_or(PaperFormat::A4)};
    Found all{find(tx, key), document->number, {}};
    if (all.stored && all.stored->customer && isErased(tx, *all.stored->customer)) {
        throw Problem{ProblemCode::AnswerErased}; // and the job that erases takes it away
    }
    if (!all.stored) {
        all.draft = draftOf(tx, parts, tenant, key);
    }
    return all;
}

/// What the seal of a stored paper is bound to.
std::string contextOf(const Key& key)
{
    return "paper " + toText(key.document) + " " + toText(key.language) + " " + toText(key.format);
}

/// To issue a paper is a write, though it is asked for by reading: a visit of support, an auditor and a shop that is read only see how it
/// will look.
bool mayIssue(const Parts& parts, const http::Request& request)
{
    return request.principal->may(identity::Permission::SalesWrite) && parts.tenantOf(request.actor.tenant).state != tenants::TenantState::ReadOnly;
}

/// Of who may not issue it the paper is not sealed: it is shown and kept nowhere.
StoredPaper made(const Parts& parts, const Id& tenant, const Draft& draft, bool issues)
{
    auto printed = parts.press.print(paperOf(draft.content, draft.key.language, draft.key.format));
    if (printed.unknownGlyphs > 0) {
        log(LogLevel::Warning, "paper_letters_missing", {{"document", toText(draft.key.document)}, {"letters", std::to_string(printed.unknownGlyphs)}});
    }
    StoredPaper paper{draft.key, issues ? draft.named : std::nullopt, {}, std::move(printed.pdf)};
    if (paper.customer) {
        paper.content = parts.vault.seal(tenant, *paper.customer, KeyPurpose::Paper, contextOf(paper.key), paper.content);
    }
    paper.sha256 = sha256(paper.content);
    return paper;
}

/// Stores the paper, or gives back the one that somebody else stored meanwhile; nothing when the person it names was erased meanwhile.
std::optional<StoredPaper> keep(db::Tx& tx, const http::Actor& actor, const StoredPaper& paper, const std::string& number)
{
    if (auto stored = find(tx, paper.key)) {
        return stored;
    }
    if (paper.customer && isErased(tx, *paper.customer)) {
        return std::nullopt;
    }
    insert(tx, paper, tx.now());
    journal::append(tx, actor, {kIssuedEntry, paper.key.document, toCanonicalJson(PaperIssued{paper.key.format, paper.key.language, hex(paper.sha256), number})});
    return paper;
}

/// "A-000123-en.pdf", whatever an imported number is made of.
std::string fileNameOf(std::string number, PaperLanguage language)
{
    std::replace_if(number.begin(), number.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '.'; }, '_');
    return number + "-" + toText(language) + ".pdf";
}

http::Download issued(const Parts& parts, const http::Request& request, const PaperQuery& query)
{
    const Id tenant = request.actor.tenant;
    if (tenant.isNull()) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
    const Id id = request.pathId();
    for (;;) {
        auto all = inTenant(parts, tenant, false, [&](db::Tx& tx) { return found(tx, parts, tenant, id, query); });
        std::optional<StoredPaper> paper = std::move(all.stored);
        if (!paper) {
            const bool issues = mayIssue(parts, request);
            const StoredPaper fresh = made(parts, tenant, *all.draft, issues);
            paper = issues ? inTenant(parts, tenant, true, [&](db::Tx& tx) { return keep(tx, request.actor, fresh, all.number); }) : std::optional(fresh);
            if (!paper) {
                continue; // once more, without the name
            }
        }
        if (paper->customer) {
            auto opened = parts.vault.open(tenant, *paper->customer, KeyPurpose::Paper, contextOf(paper->key), paper->content);
            if (!opened) {
                throw Problem{ProblemCode::AnswerErased};
            }
            paper->content = std::move(*opened);
        }
        return {"application/pdf", fileNameOf(all.number, paper->key.language), std::move(paper->content)};
    }
}

/// The hashes of the journal, the last for each paper.
using Journalled = std::map<std::tuple<Id, PaperLanguage, PaperFormat>, std::string>;

Journalled journalled(db::Tx& tx)
{
    Journalled hashes;
    journal::eachOf(tx, kIssuedEntry, [&hashes](const Id& document, std::string_view body) {
        const auto entry = fromJson<PaperIssued>(body);
        hashes[{document, entry.language, entry.format}] = entry.sha256;
    });
    return hashes;
}

/// A paper that is gone is one that named somebody who was erased.
bool mayBeGone(db::Tx& tx, const Id& document)
{
    const auto known = findDocument(tx, document);
    return known && known->customerId && isErased(tx, *known->customerId);
}

PapersVerification verify(db::Tx& tx)
{
    PapersVerification result;
    const auto bad = [&result](const Id& document, const char* reason) {
        if (!result.documentId) {
            result.documentId = document;
            result.reason = reason;
        }
    };
    Journalled hashes = journalled(tx);
    each(tx, [&](const Key& key, std::string_view stored, std::string_view content) {
        ++result.papers;
        const auto entry = hashes.find({key.document, key.language, key.format});
        if (entry == hashes.end()) {
            bad(key.document, "not_journalled");
            return;
        }
        if (sha256(content) != stored || hex(stored) != entry->second) {
            bad(key.document, "changed");
        }
        hashes.erase(entry);
    });
    for (const auto& [paper, hash] : hashes) {
        if (!mayBeGone(tx, std::get<0>(paper))) {
            bad(std::get<0>(paper), "missing");
        }
    }
    result.good = !result.documentId;
    return result;
}

} // namespace

void mount(http::Router& router, const Parts& parts)
{
    using http::Permission;
    // Without a transaction of its own: a long document takes a second to set, and must not hold one.
    router.none(kDocumentPaper, Permission::SalesRead,
                [parts](const http::Request& request, const PaperQuery& query) { return issued(parts, request, query); });
    router.read(kVerifyPapers, Permission::JournalVerify, [](db::Tx& tx, const http::Request&) { return verify(tx); });
}

} // namespace papers

void removePapers(const Parts& parts, const Id& tenant, const Id& customer)
{
    // No tax law of the pack `none` keeps a paper longer than its customer. A pack that does will keep both the rows and the key.
    papers::inTenant(parts, tenant, true, [&](db::Tx& tx) { papers::removeOf(tx, customer); });
    parts.vault.destroy(tenant, customer, KeyPurpose::Paper);
}

} // namespace tijara::sales
