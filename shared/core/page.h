// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every list and every dashboard number is made of.

#include "shared/core/amounts.h"

#include <boost/describe.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tijara {

inline constexpr std::int64_t kPageSizeMax = 200;
inline constexpr std::int64_t kExactCountMax = 10'000;
inline constexpr std::int64_t kTotalRowsMax = 1'000'000; ///< so many rows are added up at most: about a second's work

/// The part of a list's query that all lists share; a room's query derives from it and adds its filters.
/// `sort` is a declared sort's name, "-" before it for descending; "" is the list's own order. `after` is the cursor of the page before;
/// `startAt` begins at the first row that stands at or behind a value of the sort instead: the beginning of a name, number or day
/// ("2011-11"), or a whole number (minor units for amounts).
struct ListQuery {
    std::optional<std::string> sort;
    std::optional<std::int64_t> limit; ///< 1 … kPageSizeMax, 50 unless said
    std::optional<std::string> after;
    std::optional<std::string> startAt;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (sort, limit, after, startAt))

/// Rows that match the filters; exact up to kExactCountMax, then "at least that many".
struct Count {
    std::int64_t value = 0;
    bool exact = true;
};
BOOST_DESCRIBE_STRUCT(Count, (), (value, exact))

template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next; ///< absent on the last page
    std::optional<Count> count;      ///< on the first page only
    std::optional<std::string> sort; ///< on the first page only: the declared sort the rows stand in, also when none was asked for
    BOOST_DESCRIBE_CLASS(Page, (), (items, next, count, sort), (), ())
};

/// The rows behind a figure: a list's path, the filter that chooses them, and the member of its rows that adds up to the figure
/// ("" when the rows are counted).
struct Opens {
    std::string list;
    std::map<std::string, std::string> filter;
    std::string adds;
};
BOOST_DESCRIBE_STRUCT(Opens, (), (list, filter, adds))

enum class Unit { Money, Count, Quantity };
BOOST_DESCRIBE_ENUM(Unit, Money, Count, Quantity)

/// A number that opens its rows. Money is in minor units of `currency`, quantities in thousandths.
struct Figure {
    std::int64_t value = 0;
    Unit unit = Unit::Count;
    std::optional<Currency> currency;
    Opens opens;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (value, unit, currency, opens))

/// What all rows of a list under one filter come to. `sums` names in each Figure's `adds` what was added; it is empty for lists that
/// add nothing, and when the rows are too many (`rows` is then not exact: more than kTotalRowsMax). Of amounts in more than one
/// currency there is no sum.
struct Totals {
    Count rows;
    std::vector<Figure> sums;
    bool mixedCurrencies = false;
};
BOOST_DESCRIBE_STRUCT(Totals, (), (rows, sums, mixedCurrencies))

/// A share says what it is made of: part over whole, each with its rows. Basis points, rounded half away from zero.
struct Rate {
    std::int64_t basisPoints = 0;
    Figure part;
    Figure whole;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (basisPoints, part, whole))

/// A mean says what it is made of: the sum over the rows, each with its rows; in the unit of `sum`, rounded half away from zero.
struct Mean {
    std::int64_t value = 0;
    /// Half of the 95 % interval: 1.96 · s / √n, where s is the deviation of the rows (n − 1); absent below two rows. It holds for many
    /// rows that do not depend on each other; it says how sure the mean is, not how much the rows differ.
    std::optional<std::int64_t> margin;
    Figure sum;
    Figure rows;
};
BOOST_DESCRIBE_STRUCT(Mean, (), (value, margin, sum, rows))

} // namespace tijara
