// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/migrations.h"

#include "server/platform/log.h"
#include "shared/core/problem.h"

#include <cctype>

namespace tijara::db {

namespace {

const Sql kCreateTable("CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
const Sql kHighest("SELECT coalesce(max(number), 0) FROM migrations");
const Sql kRecord("INSERT INTO migrations (number, name, applied_at) VALUES ($1, $2, $3)");
const Sql kTableThere("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migrations'");

bool isWordPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string_view sqliteWord(std::string_view word)
{
    if (word == "ID" || word == "BYTES") {
        return "BLOB";
    }
    if (word == "INT64") {
        return "INTEGER";
    }
    return word == "CLUSTERED" ? "WITHOUT ROWID, STRICT" : word;
}

std::string finished(std::string statement)
{
    const auto start = statement.find_first_not_of(" \n\t");
    if (start == std::string::npos) {
        return {};
    }
    statement.erase(0, start);
    statement.erase(statement.find_last_not_of(" \n\t") + 1);
    if (statement.starts_with("CREATE TABLE") && statement.ends_with(")")) {
        statement += " STRICT";
    }
    return statement;
}

} // namespace

std::vector<std::string> sqliteStatements(std::string_view text)
{
    std::vector<std::string> statements;
    std::string current;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '-' && text.substr(at, 2) == "--") {
            at = std::min(text.find('\n', at), text.size());
        } else if (c == '\'') {
            const auto end = std::min(text.find('\'', at + 1), text.size() - 1) + 1;
            current += text.substr(at, end - at);
            at = end;
        } else if (c == ';') {
            statements.push_back(finished(std::exchange(current, {})));
            ++at;
        } else if (isWordPart(c)) {
            auto end = at;
            while (end < text.size() && isWordPart(text[end])) {
                ++end;
            }
            current += sqliteWord(text.substr(at, end - at));
            at = end;
        } else {
            current += c;
            ++at;
        }
    }
    statements.push_back(finished(std::move(current)));
    std::erase(statements, std::string{});
    return statements;
}

void migrate(Store& store, Scope scope, const std::vector<Migration>& migrations, Clock& clock)
{
    int known = 0;
    for (const Migration& one : migrations) {
        known = one.scope == scope ? std::max(known, one.number) : known;
    }
    IdMaker ids(clock);
    const int there = inTransaction<Tx>(store, false, clock, ids, [](Tx& tx) {
        return tx.one<int>(kTableThere).value_or(0) == 0 ? 0 : tx.one<int>(kHighest).value_or(0);
    });
    if (there > known) {
        throw Problem{ProblemCode::DataTooNew, {{"data", std::to_string(there)}, {"program", std::to_string(known)}}};
    }
    if (there == known) {
        return;
    }
    for (const Migration& one : migrations) {
        if (one.scope != scope || one.number <= there) {
            continue;
        }
        try {
            store.write(
                [&](Connection& connection) {
                    Tx tx(connection, clock, ids);
                    tx.run(kCreateTable);
                    for (const std::string& statement : sqliteStatements(one.text)) {
                        connection.execute(statement);
                    }
                    tx.run(kRecord, one.number, one.name, clock.now());
                },
                WriteMode::Alone);
        } catch (const Error& error) {
            log(LogLevel::Error, "migration_failed", {{"migration", std::string(one.name)}, {"detail", error.detail}});
            throw Problem{ProblemCode::MigrationFailed, {{"migration", std::string(one.name)}}};
        }
    }
}

} // namespace tijara::db
