// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known about the files of other programs: which columns mean what, how they write dates and prices, which codes are no goods.

#include "shared/sales/import_contract.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tijara::sales::importing {

/// The UCI "Online Retail" file and its kin, recognised by exactly its header.
inline constexpr std::string_view kOnlineRetail = "online-retail";

struct Guess {
    std::optional<std::string> preset;
    ImportMapping mapping;
};

using SampleRows = std::span<const std::vector<std::string>>;

/// From the columns' names (a known header, else words in English and French, of taxes in Arabic and Hindi too) and from rows of the file. Ambiguous dates such as
/// 03/04/2011 are read day first, as our countries write them; those of online-retail month first, as that file does.
Guess guessMapping(std::span<const std::string> columns, SampleRows rows, char delimiter);

/// The day or day-and-time format that fits most of the texts, "" when none fits any.
std::string detectDateFormat(std::span<const std::string> texts, bool monthFirst);
/// "." or ","; texts such as 1,234 say nothing by themselves.
std::string detectDecimalPoint(std::span<const std::string> texts, char delimiter);

/// What a code stands for in a preset's files, byte for byte: "POST" is postage, "post" is goods. Without a preset all are goods.
catalog::ItemKind itemKindOf(std::string_view preset, std::string_view code);
/// Online-retail writes customer 17850 as "17850.0".
std::string_view customerNumberOf(std::string_view preset, std::string_view text);

} // namespace tijara::sales::importing
