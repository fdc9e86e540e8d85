// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/by_ids.h"

#include <mutex>
#include <set>

namespace tijara::db {

namespace {

struct Statements {
    std::mutex mutex; ///< guards the set: lists make their statements when they are first asked
    std::set<const Sql*> all;
};

// Made before the first constant of any room, and so gone after the last.
Statements& statements()
{
    static Statements known;
    return known;
}

} // namespace

Sql::Sql(std::string statement, Rows howMany) : text(std::move(statement)), rows(howMany)
{
    const std::scoped_lock lock(statements().mutex);
    statements().all.insert(this);
}

Sql::~Sql()
{
    const std::scoped_lock lock(statements().mutex);
    statements().all.erase(this);
}

std::vector<std::string> everyStatement()
{
    const std::scoped_lock lock(statements().mutex);
    std::vector<std::string> texts;
    for (const Sql* one : statements().all) {
        texts.push_back(one->text);
    }
    return texts;
}

Problem problemOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unique:
        return Problem{ProblemCode::AlreadyExists, {{"constraint", error.constraint}}};
    case ErrorKind::ForeignKey:
        return Problem{ProblemCode::StillReferred};
    case ErrorKind::Conflict:
    case ErrorKind::Busy:
        return Problem{ProblemCode::Busy};
    case ErrorKind::DiskFull:
        return Problem{ProblemCode::DiskFull};
    case ErrorKind::ReadOnly:
        return Problem{ProblemCode::DataReadOnly};
    case ErrorKind::Corrupt:
        return Problem{ProblemCode::DataDamaged};
    case ErrorKind::ConnectionLost:
        return Problem{ProblemCode::StorageUnavailable};
    case ErrorKind::Check:
    case ErrorKind::Other:
        break;
    }
    return Problem{ProblemCode::Internal};
}

Problem unavailable(const Error& error)
{
    Problem problem = problemOf(error);
    return httpStatus(problem.code) > 500 ? problem : Problem{ProblemCode::StorageUnavailable};
}

void passOn(const Error& error)
{
    const Problem problem = problemOf(error);
    if (httpStatus(problem.code) > 500) {
        throw Problem{problem};
    }
    throw Error{error};
}

std::string ofIds(std::string_view head)
{
    std::string text(head);
    for (std::size_t at = 1; at <= kIdsAtOnce; ++at) {
        text += (at == 1 ? " ($" : ", $") + std::to_string(at);
    }
    return text + ")";
}

void Tx::savepoint(const std::function<void()>& work)
{
    m_connection.send("SAVEPOINT inner_work");
    const auto effectsBefore = m_effects.size();
    try {
        work();
        m_connection.settle();
    } catch (...) {
        m_effects.resize(effectsBefore);
        m_connection.execute("ROLLBACK TO inner_work");
        m_connection.execute("RELEASE inner_work");
        throw;
    }
    m_connection.send("RELEASE inner_work");
}

} // namespace tijara::db
