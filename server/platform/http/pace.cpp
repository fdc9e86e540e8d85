// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/pace.h"

#include <algorithm>

#include <Poco/Exception.h>

namespace tijara::http {

namespace {

constexpr std::int64_t kHeadMsMax = 20'000;
constexpr int kHeadBytesMax = 64 * 1024; // all lines of a head together
constexpr std::int64_t kAnswerMsMax = 30'000;          // and more the larger it is:
constexpr std::int64_t kAnswerBytesPerMs = 16;         // slower than that is nobody who wants it

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

bool Pace::receiving(int& length)
{
    if (!m_inHead) {
        return true;
    }
    if (m_inAnswer || m_endMs.load(std::memory_order_relaxed) == 0) {
        m_inAnswer = false; // the end of an answer may go out after its handler: what is read now is the next head
        m_endMs.store(nowMs() + kHeadMsMax, std::memory_order_release);
    }
    if (isOverdue()) {
        throw ::Poco::TimeoutException();
    }
    length = std::min(length, kHeadBytesMax - m_headBytes);
    m_tooLarge = length <= 0;
    return !m_tooLarge;
}

void Pace::received(int length)
{
    if (m_inHead) {
        m_headBytes += std::max(length, 0);
    }
}

void Pace::sending()
{
    if (!m_inAnswer) {
        m_inAnswer = true;
        m_endMs.store(nowMs() + kAnswerMsMax, std::memory_order_release);
    }
}

void Pace::sent(int length)
{
    m_endMs.store(m_endMs.load(std::memory_order_relaxed) + std::max(length, 0) / kAnswerBytesPerMs, std::memory_order_release);
}

void Pace::headCame()
{
    m_inHead = false;
    m_headBytes = 0;
    m_inAnswer = false;
    m_serving.store(true, std::memory_order_release);
    m_endMs.store(0, std::memory_order_release);
}

void Pace::nextHead()
{
    m_inHead = true;
    m_inAnswer = false;
    m_endMs.store(0, std::memory_order_release);
    m_serving.store(false, std::memory_order_release);
}

bool Pace::isOverdue() const
{
    const std::int64_t end = m_endMs.load(std::memory_order_acquire);
    return end != 0 && nowMs() > end;
}

} // namespace tijara::http
