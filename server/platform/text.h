// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How names are ordered and found (ICU), and two small codecs.

#include <optional>
#include <string>
#include <string_view>

namespace tijara {

/// ICU collation key of the root collation: comparing these bytes orders names as people expect.
std::string sortKey(std::string_view name);
/// The bytes with which the sort keys of all names begin that begin like this one, case and accents aside.
std::string sortKeyStart(std::string_view name);
/// What a search compares: case, Latin accents, Arabic diacritics and letter forms folded, Devanagari normalised.
std::string searchKey(std::string_view name);

/// RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF.
bool isUtf8(std::string_view text);
/// What can be shown of a text that may be anything: U+FFFD for bytes that are not UTF-8, cut to `bytesMax` between characters.
std::string readableText(std::string_view text, std::size_t bytesMax);

/// Without the spaces and tabs around it.
std::string_view trimmed(std::string_view text);

std::string hex(std::string_view bytes);
std::string sha256(std::string_view bytes);
std::string base64Url(std::string_view bytes);
std::optional<std::string> fromBase64Url(std::string_view text);
/// 32 random bytes as base64url: secrets and tokens.
std::string randomToken();

/// A text as a cell of a table file, with an apostrophe wherever a spreadsheet would take what follows for a formula: at its beginning,
/// and behind what passes for the end of a cell where the file is read with another separator.
std::string defusedCell(std::string_view text, char separator);

} // namespace tijara
