// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What goes on by itself: shops move on when their day comes, their journals are told, counted calls are written down.

#include "server/tenants/usage/meter.h"

#include <condition_variable>
#include <stop_token>
#include <thread>

namespace tijara::tenants {

class Upkeep {
public:
    Upkeep(Directory& directory, Meter& meter, const http::Actor& node) : m_directory(directory), m_meter(meter), m_node(node) {}
    ~Upkeep() { stop(); }
    Upkeep(const Upkeep&) = delete;
    Upkeep& operator=(const Upkeep&) = delete;

    void start();
    /// Ends it, and gives back the calls that are held ready. After the last request.
    void stop();
    /// There is something to tell a shop: do it now, not at the next round.
    void wake();

    [[nodiscard]] Meter& meter() const { return m_meter; }

private:
    void round();

    Directory& m_directory;
    Meter& m_meter;
    http::Actor m_node;
    std::mutex m_mutex; ///< guards `m_wanted`
    bool m_wanted = false;
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

} // namespace tijara::tenants
