// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/principal_cache.h"

#include <algorithm>

namespace tijara::identity {

namespace {

constexpr std::int64_t kKnownMs = 4'000; // so that an ended sign-in is over everywhere within five seconds
constexpr std::size_t kKnownMax = 10'000;

} // namespace

std::optional<http::Principal> PrincipalCache::find(const std::string& tokenHash, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_known.find(tokenHash);
    if (found == m_known.end() || found->second.until <= now) {
        return std::nullopt;
    }
    return found->second.principal;
}

void PrincipalCache::put(const std::string& tokenHash, const http::Principal& principal, Instant now, Instant tokenExpiresAt)
{
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= kKnownMax) {
        m_known.clear();
    }
    m_known[tokenHash] = {principal, {std::min(now.utcMs + kKnownMs, tokenExpiresAt.utcMs)}};
}

void PrincipalCache::forgetSession(const Id& session)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_known, [&session](const auto& entry) { return entry.second.principal.sessionId == session; });
}

void PrincipalCache::forgetPerson(const Id& user)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_known, [&user](const auto& entry) { return entry.second.principal.userId == user; });
}

} // namespace tijara::identity
