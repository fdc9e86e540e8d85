// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/upkeep.h"

#include "server/platform/log.h"
#include "server/tenants/life_cycle.h"

#include <chrono>

namespace tijara::tenants {

namespace {

constexpr std::chrono::seconds kRoundEvery{10};

} // namespace

void Upkeep::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            round();
            std::unique_lock lock(m_mutex);
            m_woken.wait_for(lock, stop, kRoundEvery, [this] { return m_wanted; });
            m_wanted = false;
        }
    });
}

void Upkeep::stop()
{
    m_thread = {};
    m_meter.settle(true);
}

void Upkeep::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_wanted = true;
    m_woken.notify_all();
}

void Upkeep::round()
{
    try {
        for (const Id& moved : moveThoseDue(m_directory.parts(), m_node)) {
            m_directory.forget(moved);
        }
        tellShops(m_directory.parts(), m_node);
        m_meter.settle(false);
    } catch (const std::exception& fault) { // the next round tries again
        log(LogLevel::Warning, "upkeep_failed", {{"what", fault.what()}});
    }
}

} // namespace tijara::tenants
