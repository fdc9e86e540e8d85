// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/idempotency_store.h"

namespace tijara::http {

namespace {

const db::Sql kFind("SELECT request_hash, status, body, subject FROM idempotency_keys WHERE key = $1");
const db::Sql kAbout("SELECT 1 FROM idempotency_keys WHERE subject = $1 LIMIT 1");
const db::Sql kStore("INSERT INTO idempotency_keys (key, request_hash, status, body, subject, created_at) VALUES ($1, $2, $3, $4, $5, $6)");

} // namespace

std::optional<StoredAnswer> findAnswer(db::Tx& tx, const std::string& key)
{
    std::optional<StoredAnswer> answer;
    tx.each(
        kFind,
        [&answer](db::Row& row) {
            StoredAnswer& found = answer.emplace();
            found.requestHash = row.nextBytes();
            found.status = row.next<std::int64_t>();
            found.body = row.nextBytes();
            found.subject = row.next<std::optional<Id>>();
        },
        key);
    return answer;
}

bool anyAnswerAbout(db::Tx& tx, const Id& subject)
{
    return tx.one<std::int64_t>(kAbout, subject).has_value();
}

void storeAnswer(db::Tx& tx, const std::string& key, const StoredAnswer& answer)
{
    tx.run(kStore, key, db::Bytes{answer.requestHash}, answer.status, db::Bytes{answer.body}, answer.subject, tx.now());
}

} // namespace tijara::http
