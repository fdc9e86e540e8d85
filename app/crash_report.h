// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When the console stops by a fault it leaves a report on this computer: version, time, which page, and where in the program. Nothing
// anybody typed, no name, no secret; nothing is ever sent. On Windows there is none yet.

#include <filesystem>
#include <string>
#include <vector>

namespace tijara {

struct CrashReport {
    std::filesystem::path file;
    std::int64_t atSeconds = 0; ///< since 1970, UTC
    std::string text;           ///< functions with the names they have in the source
};

/// From now on a fatal signal or an exception nobody catches leaves a report in `folder`, which is made. Once in a program.
void watchForCrashes(const std::filesystem::path& folder);
/// The page in front, by its id: the report names the last one.
void noteCrashPage(const std::string& page);
/// Those that lie in the folder, newest first.
std::vector<CrashReport> crashReports(const std::filesystem::path& folder);

} // namespace tijara
