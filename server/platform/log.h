// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Structured log: one JSON object a line on stderr. Never give it a secret or a personal field.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tijara {

enum class LogLevel { Debug, Info, Warning, Error };

using LogFields = std::vector<std::pair<std::string_view, std::string>>;

void setLogLevel(LogLevel least);
/// Whether a line of that level would be written: for those who have work to do before they can say it.
bool isLogged(LogLevel level);
void log(LogLevel level, std::string_view event, const LogFields& fields = {});

} // namespace tijara
