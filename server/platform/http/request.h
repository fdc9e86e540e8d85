// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a handler is given besides its transaction and body, and what goes back.

#include "shared/core/json.h"
#include "shared/core/route.h"
#include "shared/identity/permissions.h"

#include <filesystem>
#include <istream>

namespace tijara::http {

/// Who asks: found by the router before the handler runs.
struct Principal {
    Id userId;
    std::string name;
    Id sessionId;
    std::optional<Id> tenant;
    std::optional<identity::Role> role;
    std::vector<identity::Permission> permissions;
    bool local = false; ///< a command of this computer that knows the data folder's secret
    bool key = false;   ///< a program with an API key, for which `userId` is the key's id
    std::optional<Id> firstKey; ///< in whose place the key is: what was asked with that one is not done again for this one
    bool mustEnrol = false; ///< may do nothing but set up the second step of their sign-in
    Instant provedAt;       ///< when they last gave their password or a code
    Instant unlockedUntil;  ///< production is open to them until then

    [[nodiscard]] bool may(identity::Permission permission) const;
};

/// Whose write it is: the person, the shop, and the device that journals it.
struct Actor {
    Id tenant;
    Id user;
    Id device;
    std::int64_t incarnation = 1;
};

struct Request {
    std::string id;
    Method method = Method::Get;
    std::string path;
    std::map<std::string, std::string> query;
    std::map<std::string, std::string> pathParts; ///< "{id}" → its text
    std::string body;
    std::string idempotencyKey;
    std::string clientAddress; ///< the peer's, without its port
    std::string userAgent;     ///< what the caller says it is
    const Principal* principal = nullptr; ///< set on every route that is not open to all
    Actor actor;

    /// The "{name}" part of the path. Problem NotFound when it is not an id.
    [[nodiscard]] Id pathId(const std::string& name = "id") const;
};

struct Reply {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::filesystem::path file = {}; ///< sent instead of `body` when it is not empty
    std::string_view problem = {};   ///< the code of the problem it tells for the first time
    bool replayed = false;           ///< the first answer to its key again
};

/// A download: bytes that are not JSON.
struct Download {
    std::string contentType;
    std::string fileName;
    std::string body;
    std::filesystem::path file = {}; ///< its bytes are in this file instead
};

Reply problemReply(const Problem& problem, const std::string& requestId);

/// Query members into a described struct, checked by its own `check(value, checker)` if it has one, each complaint with its name; unknown
/// members are complained about.
template <class T>
T fromQuery(const std::map<std::string, std::string>& query);

} // namespace tijara::http

namespace tijara::http {

namespace detail {
template <class T>
inline constexpr bool fitsQueryValue = DescribedEnum<T> || std::is_same_v<T, std::string> || std::is_same_v<T, std::int64_t> || std::is_same_v<T, bool> ||
                                       std::is_same_v<T, Id> || std::is_same_v<T, Date>;
template <class T>
inline constexpr bool fitsQueryValue<std::optional<T>> = fitsQueryValue<T>;

/// False when the text is no value of the member's type.
template <class T>
bool readText(const std::string& text, T& value)
{
    if constexpr (isOptional<T>) {
        return readText(text, value.emplace());
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = text;
        return true;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        const auto number = parseDecimal(text, 0);
        value = number.value_or(0);
        return number.has_value();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = text == "true";
        return value || text == "false";
    } else {
        std::optional<T> parsed;
        if constexpr (std::is_same_v<T, Id>) {
            parsed = parseId(text);
        } else if constexpr (std::is_same_v<T, Date>) {
            parsed = parseDate(text);
        } else {
            parsed = enumFrom<T>(text);
        }
        value = parsed.value_or(T{});
        return parsed.has_value();
    }
}
} // namespace detail

/// Every member is a single value that a query can say.
template <Described T>
constexpr bool fitsQuery()
{
    using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;
    bool fits = true;
    boost::mp11::mp_for_each<Members>(
        [&fits](auto member) { fits = fits && detail::fitsQueryValue<std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>>; });
    return fits;
}

template <class T>
T fromQuery(const std::map<std::string, std::string>& query)
{
    T value{};
    std::vector<Complaint> complaints;
    std::size_t known = 0;
    forEachMember(value, [&](std::string_view name, auto& member) {
        const auto found = query.find(std::string(name));
        if (found == query.end()) {
            if constexpr (!isOptional<std::remove_cvref_t<decltype(member)>>) {
                complaints.push_back({std::string(name), "required", {}});
            }
            return;
        }
        ++known;
        if (!detail::readText(found->second, member)) {
            complaints.push_back({std::string(name), "not_understood", {}});
        }
    });
    if (known < query.size()) {
        for (const auto& [given, text] : query) {
            bool declared = false;
            forEachMember(value, [&](std::string_view name, auto&) { declared = declared || name == given; });
            if (!declared) {
                complaints.push_back({given, "unknown_member", {}});
            }
        }
    }
    if constexpr (requires(const Checker& checker) { check(value, checker); }) {
        if (complaints.empty()) {
            check(value, Checker(complaints));
            for (Complaint& one : complaints) {
                one.path.erase(0, 1); // a query's members stand beside each other: they have names, no paths
            }
        }
    }
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    return value;
}

} // namespace tijara::http
