// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What this process asks of the operating system about itself. POSIX lives here.

#include <cstdint>
#include <filesystem>

namespace tijara {

/// Made before any thread starts: from then on a wish to end waits until somebody asks for it.
class StopSignals {
public:
    StopSignals();
    /// Returns when the process is told to end (SIGTERM, SIGINT).
    void wait() const;
};

/// A client that went away is no reason to end.
void ignoreBrokenPipes();
/// Files made from now on are for their owner alone.
void keepFilesPrivate();
/// Makes the file, for its owner only, unless it is there.
void createPrivate(const std::filesystem::path& file);
/// What this process uses now; zeros where the system does not say.
struct ProcessUse {
    std::int64_t residentBytes = 0;
    std::int64_t cpuUs = 0;
    std::int64_t openFiles = 0;
    std::int64_t openFilesMax = 0;
};
ProcessUse processUse();
/// Whether a person watches stderr.
bool isWatched();

} // namespace tijara
