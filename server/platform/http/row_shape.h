// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the members of a list's rows are, for whoever writes rows of any list: JSON alone does not tell an amount from an instant.

#include "shared/core/amounts.h"
#include "shared/core/id.h"
#include "shared/core/page.h"

namespace tijara::http {

enum class Shape { Text, Whole, Amount, Price, Quantity, Moment, Day, Truth, Choice, Other };

struct RowMember {
    std::string name;
    Shape shape = Shape::Other;
};

template <class T>
constexpr Shape shapeOf()
{
    if constexpr (isOptional<T>) {
        return shapeOf<typename T::value_type>();
    } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, Id> || std::is_same_v<T, Currency>) {
        return Shape::Text;
    } else if constexpr (std::is_same_v<T, bool>) {
        return Shape::Truth;
    } else if constexpr (std::is_integral_v<T>) {
        return Shape::Whole;
    } else if constexpr (std::is_same_v<T, Money>) {
        return Shape::Amount;
    } else if constexpr (std::is_same_v<T, UnitPrice>) {
        return Shape::Price;
    } else if constexpr (std::is_same_v<T, Quantity>) {
        return Shape::Quantity;
    } else if constexpr (std::is_same_v<T, Instant>) {
        return Shape::Moment;
    } else if constexpr (std::is_same_v<T, Date>) {
        return Shape::Day;
    } else if constexpr (DescribedEnum<T>) {
        return Shape::Choice;
    } else {
        return Shape::Other;
    }
}

template <class T>
inline constexpr bool isPage = false;
template <class Row>
inline constexpr bool isPage<Page<Row>> = true;

/// Empty for answers that are no pages of a list.
template <class Out>
std::vector<RowMember> rowMembers()
{
    std::vector<RowMember> members;
    if constexpr (isPage<Out>) {
        const typename decltype(Out::items)::value_type row{};
        forEachMember(row, [&members](std::string_view name, const auto& member) {
            members.push_back({std::string(name), shapeOf<std::remove_cvref_t<decltype(member)>>()});
        });
    }
    return members;
}

} // namespace tijara::http
