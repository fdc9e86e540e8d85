// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/idempotency_store.h"

namespace tijara::http {

namespace {

StoredAnswer answerIn(db::Row& row)
{
    StoredAnswer found;
    found.requestHash = row.nextBytes();
    found.status = row.next<std::int64_t>();
    found.body = row.nextBytes();
    found.subject = row.next<std::optional<Id>>();
    return found;
}

const db::Sql kFind("SELECT request_hash, status, body, subject FROM idempotency_keys WHERE key = $1");
const db::Sql kFindMany("SELECT key, request_hash, status, body, subject FROM idempotency_keys WHERE key IN ($1, $2, $3, $4, $5, $6, $7, $8)");
constexpr std::size_t kKeysAtOnce = 8;
const db::Sql kAbout("SELECT 1 FROM idempotency_keys WHERE subject = $1 LIMIT 1");
const db::Sql kStore("INSERT INTO idempotency_keys (key, request_hash, status, body, subject, created_at) VALUES ($1, $2, $3, $4, $5, $6)", db::Sql::Rows::Many);

} // namespace

std::optional<StoredAnswer> findAnswer(db::Tx& tx, const std::string& key)
{
    std::optional<StoredAnswer> answer;
    tx.each(
        kFind,
        [&answer](db::Row& row) { answer = answerIn(row); }, key);
    return answer;
}

std::unordered_map<std::string, StoredAnswer> findAnswers(db::Tx& tx, const std::vector<std::string>& keys)
{
    std::unordered_map<std::string, StoredAnswer> answers;
    if (!tx.writesAreConcurrent() || keys.size() == 1) { // no journey to be saved
        for (const std::string& key : keys) {
            if (auto answer = findAnswer(tx, key)) {
                answers.emplace(key, std::move(*answer));
            }
        }
        return answers;
    }
    for (std::size_t begin = 0; begin < keys.size(); begin += kKeysAtOnce) {
        const auto key = [&](std::size_t at) -> const std::string& { return keys[std::min(begin + at, keys.size() - 1)]; };
        tx.each(
            kFindMany,
            [&answers](db::Row& row) {
                auto name = row.next<std::string>();
                answers.emplace(std::move(name), answerIn(row));
            },
            key(0), key(1), key(2), key(3), key(4), key(5), key(6), key(7));
    }
    return answers;
}

bool anyAnswerAbout(db::Tx& tx, const Id& subject)
{
    return tx.one<std::int64_t>(kAbout, subject).has_value();
}

void storeAnswer(db::Tx& tx, const std::string& key, const StoredAnswer& answer)
{
    tx.send(kStore, key, db::Bytes{answer.requestHash}, answer.status, db::Bytes{answer.body}, answer.subject, tx.now());
}

} // namespace tijara::http
