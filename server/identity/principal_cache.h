// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who a token belongs to, remembered for a few seconds: a page makes many requests, and each would read the platform store.

#include "server/platform/http/request.h"

#include <mutex>
#include <unordered_map>

namespace tijara::identity {

class PrincipalCache {
public:
    std::optional<http::Principal> find(const std::string& tokenHash, Instant now);
    void put(const std::string& tokenHash, const http::Principal& principal, Instant now, Instant tokenExpiresAt);
    void forgetSession(const Id& session);
    void forgetPerson(const Id& user);

private:
    struct Known {
        http::Principal principal;
        Instant until;
    };
    std::mutex m_mutex; ///< guards what is known
    std::unordered_map<std::string, Known> m_known;
};

} // namespace tijara::identity
