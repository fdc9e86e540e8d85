// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/process.h"

#include <csignal>

#include <fcntl.h>
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

bool isWatched()
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace tijara
