// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A body that must arrive within a time and whole: a client that drips bytes must not hold a thread for ever, and a file whose sender
// went away half-way must not pass for a short one.

#include <chrono>
#include <cstdint>
#include <istream>
#include <streambuf>

namespace tijara::http {

class TimedBody : public std::streambuf {
public:
    /// `bytes` is what was announced, less than 0 when nothing was.
    TimedBody(std::istream& inner, int secondsMax, std::int64_t bytes);

    /// To its end: what comes next is no part of it.
    [[nodiscard]] bool isRead() const { return m_read; }

protected:
    int_type underflow() override;

private:
    std::istream& m_inner;
    std::chrono::steady_clock::time_point m_end;
    std::int64_t m_missing;
    bool m_read = false;
    char m_buffer[16384]; // on the stack of a thread that has little of it
};

} // namespace tijara::http
