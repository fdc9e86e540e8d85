// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first answer to each Idempotency-Key, in the store it changed.

#include "server/platform/db/db.h"

#include <unordered_map>

namespace tijara::http {

struct StoredAnswer {
    std::string requestHash;
    std::int64_t status = 0;
    std::string body; ///< sealed when `subject` is set
    std::optional<Id> subject;
};

std::optional<StoredAnswer> findAnswer(db::Tx& tx, const std::string& key);
/// Those of many keys that are there.
std::unordered_map<std::string, StoredAnswer> findAnswers(db::Tx& tx, const std::vector<std::string>& keys);
/// Some stored answer is sealed with this person's key.
bool anyAnswerAbout(db::Tx& tx, const Id& subject);
void storeAnswer(db::Tx& tx, const std::string& key, const StoredAnswer& answer);

} // namespace tijara::http
