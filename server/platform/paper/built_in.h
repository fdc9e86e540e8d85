// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files compiled into the server, so that papers come out the same wherever the program is: its fonts and its words.

#include <string_view>
#include <vector>

namespace tijara::paper {

struct BuiltIn {
    std::string_view name; ///< without its folder: "papers_en.json", "TijaraSans-Regular.ttf"
    std::string_view bytes;
};

/// Made by the build (embed_files.cmake).
const std::vector<BuiltIn>& allBuiltIn();
/// "" when there is none by that name.
std::string_view builtIn(std::string_view name);

} // namespace tijara::paper
