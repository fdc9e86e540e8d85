// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list's query struct to named texts and back: what stands in a URL, in a Figure's filter and in a saved view.

#include "shared/core/json.h"

#include <map>
#include <string>

namespace tijara::ui {

using QueryTexts = std::map<std::string, std::string>;

template <class T>
inline constexpr bool isQueryValue = !isVector<T> && !isTextMap<T> && !Described<T>;
template <class T>
inline constexpr bool isQueryValue<std::optional<T>> = isQueryValue<T>;
template <>
inline constexpr bool isQueryValue<double> = false;
template <>
inline constexpr bool isQueryValue<UnitPrice> = false;
template <>
inline constexpr bool isQueryValue<Quantity> = false;

/// True when each member can stand in a query.
template <Described Query>
constexpr bool isQuery()
{
    using Members = boost::describe::describe_members<Query, boost::describe::mod_public | boost::describe::mod_inherited>;
    bool all = true;
    boost::mp11::mp_for_each<Members>([&](auto member) {
        all = all && isQueryValue<std::remove_cvref_t<decltype(std::declval<Query>().*member.pointer)>>;
    });
    return all;
}

template <class T>
std::string queryText(const T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_integral_v<T>) {
        return std::to_string(value);
    } else if constexpr (std::is_same_v<T, Currency>) {
        return std::string(value.view());
    } else if constexpr (std::is_same_v<T, Instant>) {
        return std::to_string(value.utcMs);
    } else {
        return toText(value);
    }
}

/// The members that are set.
template <Described Query>
QueryTexts toTexts(const Query& query)
{
    QueryTexts texts;
    forEachMember(query, [&](std::string_view name, const auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (isOptional<Member>) {
            if (member) {
                texts.emplace(name, queryText(*member));
            }
        } else {
            texts.emplace(name, queryText(member));
        }
    });
    return texts;
}

template <class T>
bool fromQueryText(const std::string& text, T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        value = text;
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = text == "true";
        return value || text == "false";
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        const auto number = parseDecimal(text, 0);
        value = number.value_or(0);
        return number.has_value();
    } else if constexpr (std::is_same_v<T, Instant>) {
        return fromQueryText(text, value.utcMs);
    } else {
        const auto take = [&](auto parsed) {
            if (parsed) {
                value = *parsed;
            }
            return parsed.has_value();
        };
        if constexpr (std::is_same_v<T, Id>) {
            return take(parseId(text));
        } else if constexpr (std::is_same_v<T, Date>) {
            return take(parseDate(text));
        } else {
            return take(enumFrom<T>(text));
        }
    }
}

/// Sets the members named in `texts`; optional members that are not named are cleared. Names the query does not have, and texts
/// that are not a value of their member, are left aside.
template <Described Query>
void fromTexts(const QueryTexts& texts, Query& query)
{
    forEachMember(query, [&](std::string_view name, auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        const auto found = texts.find(std::string(name));
        if constexpr (isOptional<Member>) {
            member.reset();
            if (found != texts.end() && !fromQueryText(found->second, member.emplace())) {
                member.reset();
            }
        } else if (found != texts.end()) {
            fromQueryText(found->second, member);
        }
    });
}

} // namespace tijara::ui
