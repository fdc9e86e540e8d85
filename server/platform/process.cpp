// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/process.h"

#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tijara {

namespace {

sigset_t wanted()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

StopSignals::StopSignals()
{
    const sigset_t set = wanted();
    pthread_sigmask(SIG_BLOCK, &set, nullptr); // every thread started later inherits it
}

void StopSignals::wait() const
{
    const sigset_t set = wanted();
    int signal = 0;
    sigwait(&set, &signal);
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

void keepFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

void createPrivate(const std::filesystem::path& file)
{
    // Never opened when it is there: closing it would drop the locks this process holds on a database.
    const int made = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0) {
        ::close(made);
    }
}

ProcessUse processUse()
{
    ProcessUse use;
    std::int64_t pages = 0;
    std::ifstream statm("/proc/self/statm");
    statm >> pages >> pages; // the second is what is resident
    use.residentBytes = pages * ::sysconf(_SC_PAGESIZE);
    rusage used{};
    if (::getrusage(RUSAGE_SELF, &used) == 0) {
        use.cpuUs = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1'000'000 + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
    }
    std::error_code absent;
    for (std::filesystem::directory_iterator at("/proc/self/fd", absent), end; !absent && at != end; at.increment(absent)) {
        ++use.openFiles;
    }
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        use.openFilesMax = static_cast<std::int64_t>(limit.rlim_cur);
    }
    return use;
}

bool isWatched()
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace tijara
