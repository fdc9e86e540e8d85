// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of many ids with one statement for every fifty of them: where the database is across a network each statement is a journey.

#include "server/platform/db/db.h"

#include <algorithm>

namespace tijara::db {

inline constexpr std::size_t kIdsAtOnce = 50;

/// `head`, then "($1, … $50)": a statement such as "SELECT id, name FROM customers WHERE id IN".
std::string ofIds(std::string_view head);

/// Calls visit(Row&) for every row of any of `ids`. The statement was made with ofIds.
template <class Visit>
void eachOfIds(Tx& tx, const Sql& sql, std::vector<Id> ids, Visit visit)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (std::size_t begin = 0; begin < ids.size(); begin += kIdsAtOnce) {
        const Tx::Running running(tx.prepared(sql));
        for (std::size_t at = 0; at < kIdsAtOnce; ++at) {
            const Id& id = ids[std::min(begin + at, ids.size() - 1)]; // the last one fills what is left over
            running.statement.bind(static_cast<int>(at) + 1, Bytes{id.view()});
        }
        while (running.statement.step()) {
            Row row(running.statement);
            visit(row);
        }
    }
}

/// The rows of those of `ids` that are there. The statement was made with ofIds; the first member of T is its `id`.
template <class T>
std::unordered_map<Id, T> byIds(Tx& tx, const Sql& sql, std::vector<Id> ids)
{
    std::unordered_map<Id, T> rows;
    eachOfIds(tx, sql, std::move(ids), [&rows](Row& next) {
        T row = next.next<T>();
        rows.emplace(row.id, std::move(row));
    });
    return rows;
}

} // namespace tijara::db
