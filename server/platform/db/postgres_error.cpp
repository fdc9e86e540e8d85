// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/postgres_error.h"

#include <algorithm>

#include <libpq-fe.h>

namespace tijara::db {

namespace {

ErrorKind kindOf(std::string_view state, std::string_view message)
{
    const auto is = [&state](std::initializer_list<std::string_view> some) { return std::find(some.begin(), some.end(), state) != some.end(); };
    if (state == "23505") {
        return ErrorKind::Unique;
    }
    if (state == "23503") {
        return ErrorKind::ForeignKey;
    }
    if (is({"23514", "23502"})) {
        return ErrorKind::Check;
    }
    // 0A000 is also "cached plan must not change result type": a migration passed by. XX000 is how Citus says 40001 at the commit.
    if (is({"40001", "40P01"}) || (state == "0A000" && message.find("cached plan") != std::string_view::npos) ||
        (state == "XX000" && message.find("could not commit transaction") != std::string_view::npos)) {
        return ErrorKind::Conflict;
    }
    if (is({"55P03", "57014", "53000", "53200", "53300"})) {
        return ErrorKind::Busy;
    }
    if (state == "53100") {
        return ErrorKind::DiskFull;
    }
    if (state == "25006") {
        return ErrorKind::ReadOnly;
    }
    if (is({"XX001", "XX002"})) {
        return ErrorKind::Corrupt;
    }
    // 26000 and 42P05: a pooler gave us somebody else's session. 25P03: the server ended a transaction that stood still.
    if (state.starts_with("08") || is({"57P01", "57P02", "57P03", "57P05", "26000", "42P05", "25P03"})) {
        return ErrorKind::ConnectionLost;
    }
    return ErrorKind::Other;
}

std::string_view fieldOf(const PGresult* result, int code)
{
    const char* text = PQresultErrorField(result, code);
    return text == nullptr ? std::string_view{} : std::string_view(text);
}

// The message has the name where the field is empty (Citus), there with the shard's number behind it.
std::string constraintIn(const PGresult* result)
{
    std::string name(fieldOf(result, PG_DIAG_CONSTRAINT_NAME));
    if (name.empty()) {
        name = constraintNamed(fieldOf(result, PG_DIAG_MESSAGE_PRIMARY));
    }
    return name;
}

} // namespace

// Only the first line: DETAIL repeats the values of the row, and they are nobody's business in a log.
Error errorOf(const pg_result* result)
{
    const std::string_view state = fieldOf(result, PG_DIAG_SQLSTATE);
    const std::string_view message = fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
    return {kindOf(state, message), constraintIn(result), std::string(message) + " (" + std::string(state) + ")"};
}

bool isStalePlan(const pg_result* result)
{
    return fieldOf(result, PG_DIAG_SQLSTATE) == "0A000";
}

std::string constraintNamed(std::string_view message)
{
    constexpr std::string_view kMark = "constraint \"";
    const auto start = message.find(kMark);
    if (start == std::string_view::npos) {
        return {};
    }
    std::string_view name = message.substr(start + kMark.size());
    name = name.substr(0, name.find('"'));
    const auto digits = name.find_last_not_of("0123456789");
    if (digits != std::string_view::npos && digits + 1 < name.size() && name[digits] == '_') {
        name = name.substr(0, digits);
    }
    return std::string(name);
}

} // namespace tijara::db
