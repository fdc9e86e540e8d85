// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/request_scope.h"

#include "server/platform/log.h"

#include <chrono>

namespace tijara {

namespace {

constexpr std::int64_t kSlowUs = 500'000;

thread_local RequestScope* t_current = nullptr; // a thread works for one request at a time, and hands it to nobody

std::int64_t nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

RequestScope::RequestScope(std::string id) : m_id(std::move(id)), m_outer(t_current)
{
    t_current = this;
}

RequestScope::~RequestScope()
{
    t_current = m_outer;
}

RequestScope* RequestScope::current()
{
    return t_current;
}

StatementTime::StatementTime(std::string_view text) : m_text(text), m_startUs(nowUs()) {}

StatementTime::~StatementTime()
{
    const std::int64_t took = nowUs() - m_startUs;
    if (RequestScope* scope = RequestScope::current()) {
        scope->addDatabaseTime(took);
    }
    if (took > kSlowUs) {
        log(LogLevel::Warning, "slow_statement", {{"ms", std::to_string(took / 1000)}, {"sql", std::string(m_text.substr(0, 300))}});
    }
}

} // namespace tijara
