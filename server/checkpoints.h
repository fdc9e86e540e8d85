// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes down every minute, and at the end, how far the journals of the open tenants go, so that a chain cut off later shows.

#include "server/platform/db/stores.h"

#include <condition_variable>
#include <thread>

namespace tijara {

class Checkpoints {
public:
    Checkpoints(db::Stores& stores, Clock& clock, IdMaker& ids);
    ~Checkpoints();
    Checkpoints(const Checkpoints&) = delete;
    Checkpoints& operator=(const Checkpoints&) = delete;

    void start();

private:
    void run(const std::stop_token& stop);
    void writeAll();

    db::Stores& m_stores;
    Clock& m_clock;
    IdMaker& m_ids;
    std::mutex m_mutex; ///< only for sleeping on
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

} // namespace tijara
