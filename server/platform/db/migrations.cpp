// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/migrations.h"

#include "server/platform/log.h"
#include "shared/core/problem.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tijara::db {

namespace {

constexpr std::string_view kTable = "CREATE TABLE migrations (number INT64 NOT NULL, name TEXT NOT NULL, applied_at INT64 NOT NULL, "
                                    "CONSTRAINT migrations_pk PRIMARY KEY (number))";
const Sql kHighest("SELECT coalesce(max(number), 0) FROM migrations");
const Sql kRecord("INSERT INTO migrations (number, name, applied_at) VALUES ($1, $2, $3)");
const Sql kApplied("SELECT 1 FROM migrations WHERE number = $1");

bool isWordPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string_view ownWord(std::string_view word, Dialect dialect)
{
    struct Word {
        std::string_view ours;
        std::string_view sqlite;
        std::string_view postgres;
    };
    constexpr std::array<Word, 5> kWords = {{{"ID", "BLOB", "uuid"},
                                             {"BYTES", "BLOB", "bytea"},
                                             {"INT64", "INTEGER", "bigint"},
                                             {"TEXT", "TEXT", "text COLLATE \"C\""},
                                             {"CLUSTERED", "WITHOUT ROWID, STRICT", ""}}};
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& one) { return one.ours == word; });
    if (found == kWords.end()) {
        return word;
    }
    return dialect == Dialect::Sqlite ? found->sqlite : found->postgres;
}

std::string finished(std::string statement, Dialect dialect)
{
    const auto start = statement.find_first_not_of(" \n\t");
    if (start == std::string::npos) {
        return {};
    }
    statement.erase(0, start);
    statement.erase(statement.find_last_not_of(" \n\t") + 1);
    if (dialect == Dialect::Sqlite && statement.starts_with("CREATE TABLE") && statement.ends_with(")")) {
        statement += " STRICT";
    }
    return statement;
}

} // namespace

std::vector<std::string> statementsOf(std::string_view text, Dialect dialect)
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
            statements.push_back(finished(std::exchange(current, {}), dialect));
            ++at;
        } else if (isWordPart(c)) {
            auto end = at;
            while (end < text.size() && isWordPart(text[end])) {
                ++end;
            }
            current += ownWord(text.substr(at, end - at), dialect);
            at = end;
        } else {
            current += c;
            ++at;
        }
    }
    statements.push_back(finished(std::move(current), dialect));
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
    int there = 0;
    store.read([&](Connection& connection) {
        if (connection.hasTable("migrations")) {
            there = Tx(connection, clock, ids).one<int>(kHighest).value_or(0);
        }
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
                    if (!connection.hasTable("migrations")) {
                        connection.execute(statementsOf(kTable, connection.dialect()).front());
                    } else if (tx.one<int>(kApplied, one.number)) {
                        return; // another node was faster
                    }
                    for (const std::string& statement : statementsOf(one.text, connection.dialect())) {
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
