// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What this process writes to stderr, and with it every line of the server's log, for tests that look for what must not stand there.

#include "tests/support/temp_folder.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace tijara::tests {

inline std::string fileText(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class CaughtLog {
public:
    CaughtLog() : m_before(::dup(STDERR_FILENO))
    {
        const int file = ::open((m_folder.path() / "log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(file, STDERR_FILENO);
        ::close(file);
    }
    ~CaughtLog()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    CaughtLog(const CaughtLog&) = delete;
    CaughtLog& operator=(const CaughtLog&) = delete;
    [[nodiscard]] std::string text() const { return fileText(m_folder.path() / "log"); }

private:
    TempFolder m_folder;
    int m_before;
};

} // namespace tijara::tests
