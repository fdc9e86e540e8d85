// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/papers/papers_store.h"

namespace tijara::sales::papers {

namespace {

const db::Sql kFind("SELECT customer_id, sha256, content FROM papers WHERE document_id = $1 AND language = $2 AND format = $3");
const db::Sql kFirstLanguage("SELECT language FROM papers WHERE document_id = $1 ORDER BY issued_at, language LIMIT 1");
const db::Sql kInsert("INSERT INTO papers (document_id, language, format, customer_id, sha256, issued_at, content) VALUES ($1, $2, $3, $4, $5, $6, $7)");
const db::Sql kRemoveOf("DELETE FROM papers WHERE customer_id = $1");
const db::Sql kEach("SELECT document_id, language, format, sha256, content FROM papers ORDER BY document_id, language, format");
const db::Sql kIssue("SELECT branch_id, customer_snapshot FROM documents WHERE id = $1");

} // namespace

std::optional<StoredPaper> find(db::Tx& tx, const Key& key)
{
    std::optional<StoredPaper> paper;
    tx.each(
        kFind,
        [&](db::Row& row) {
            paper.emplace();
            paper->key = key;
            paper->customer = row.next<std::optional<Id>>();
            paper->sha256 = row.nextBytes();
            paper->content = row.nextBytes();
        },
        key.document, key.language, key.format);
    return paper;
}

std::optional<PaperLanguage> firstLanguage(db::Tx& tx, const Id& document)
{
    return tx.one<PaperLanguage>(kFirstLanguage, document);
}

void insert(db::Tx& tx, const StoredPaper& paper, Instant issuedAt)
{
    tx.run(kInsert, paper.key.document, paper.key.language, paper.key.format, paper.customer, db::Bytes{paper.sha256}, issuedAt, db::Bytes{paper.content});
}

void removeOf(db::Tx& tx, const Id& customer)
{
    tx.run(kRemoveOf, customer);
}

void each(db::Tx& tx, const std::function<void(const Key& key, std::string_view sha256, std::string_view content)>& visit)
{
    tx.each(kEach, [&visit](db::Row& row) {
        Key key;
        key.document = row.next<Id>();
        key.language = row.next<PaperLanguage>();
        key.format = row.next<PaperFormat>();
        const std::string_view sha256 = row.next<db::Bytes>().value;
        visit(key, sha256, row.next<db::Bytes>().value);
    });
}

std::optional<Issue> issueOf(db::Tx& tx, const Id& document)
{
    return tx.one<Issue>(kIssue, document);
}

} // namespace tijara::sales::papers
