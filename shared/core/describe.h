// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The few traits that walk a described contract struct: what JSON, database rows, OpenAPI and table columns are made from.

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tijara {

template <class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;
template <class T>
inline constexpr bool isTextMap = std::is_same_v<T, std::map<std::string, std::string>>;

/// Calls visit(name, member reference) for each described member, bases first.
template <Described T, class Visit>
void forEachMember(T& value, Visit&& visit)
{
    using Members = boost::describe::describe_members<std::remove_const_t<T>, boost::describe::mod_public | boost::describe::mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto member) { visit(std::string_view(member.name), value.*member.pointer); });
}

template <class T>
    requires Described<T>
void forEachMember(const T& value, auto&& visit)
{
    using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto member) { visit(std::string_view(member.name), value.*member.pointer); });
}

/// The names of an enumeration's members, each at the place of its value.
template <DescribedEnum E>
const auto& namesOf()
{
    using Enumerators = boost::describe::describe_enumerators<E>;
    static const auto names = [] {
        std::array<std::string, boost::mp11::mp_size<Enumerators>::value> all;
        boost::mp11::mp_for_each<Enumerators>([&](auto one) {
            std::string name = one.name;
            name[0] = static_cast<char>(name[0] | 0x20);
            all.at(static_cast<std::size_t>(one.value)) = name;
        });
        return all;
    }();
    return names;
}

/// An enumerator's name on the wire and in columns: its own with a small first letter (CreditNote → "creditNote").
template <DescribedEnum E>
const std::string& toText(E value)
{
    return namesOf<E>().at(static_cast<std::size_t>(value));
}

template <DescribedEnum E>
std::optional<E> enumFrom(std::string_view text)
{
    const auto& names = namesOf<E>();
    const auto found = std::find(names.begin(), names.end(), text);
    return found == names.end() ? std::nullopt : std::optional(static_cast<E>(found - names.begin()));
}

} // namespace tijara
