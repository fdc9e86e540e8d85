// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkpoints.h"

#include "server/journal/journal.h"
#include "server/platform/log.h"

namespace tijara {

namespace {

constexpr std::chrono::seconds kEvery{60};

} // namespace

Checkpoints::Checkpoints(db::Stores& stores, Clock& clock, IdMaker& ids) : m_stores(stores), m_clock(clock), m_ids(ids) {}

Checkpoints::~Checkpoints()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
        writeAll();
    }
}

void Checkpoints::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Checkpoints::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_woken.wait_for(lock, stop, kEvery, [] { return false; });
        }
        if (!stop.stop_requested()) {
            writeAll();
        }
    }
}

void Checkpoints::writeAll()
{
    for (const Id& tenant : m_stores.openTenants()) {
        try {
            journal::checkpoint(m_stores, m_clock, m_ids, tenant);
        } catch (const std::exception& fault) { // the next round tries again
            log(LogLevel::Warning, "checkpoint_not_written", {{"tenant", toText(tenant)}, {"what", fault.what()}});
        }
    }
}

} // namespace tijara
