// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long one connection may take for what it does: a client that drips a head, or takes an answer by the byte, must not hold a thread for
// ever. The connection's own thread keeps it; whoever watches all connections reads it.

#include <atomic>
#include <chrono>
#include <cstdint>

namespace tijara::http {

class Pace {
public:
    // Another thread may let the last hold go. Poco's count orders that; this says it again where a checker of threads can see it.
    ~Pace() { (void)m_endMs.load(std::memory_order_acquire); }

    /// Before bytes are read; cuts `length` to what a head may have. False when it has all it may have: for the reader it ends there.
    /// Throws Poco's TimeoutException when it took too long.
    bool receiving(int& length);
    void received(int length);
    void sending();
    void sent(int length);
    void headCame();
    void nextHead();

    /// The head that came was cut off, because it is too large.
    [[nodiscard]] bool isHeadTooLarge() const { return m_tooLarge; }

    [[nodiscard]] bool isServing() const { return m_serving.load(std::memory_order_acquire); }
    [[nodiscard]] bool isOverdue() const;

private:
    bool m_inHead = true;
    bool m_tooLarge = false;
    bool m_inAnswer = false;
    int m_headBytes = 0;
    std::atomic<bool> m_serving = false;
    std::atomic<std::int64_t> m_endMs = 0; ///< of a steady clock; 0 = nothing is waited for
};

/// A socket that has one.
class Paced {
public:
    Pace pace;

protected:
    Paced() = default;
    ~Paced() = default;
};

} // namespace tijara::http
