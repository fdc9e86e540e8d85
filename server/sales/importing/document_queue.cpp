// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/document_queue.h"

#include <chrono>

namespace tijara::sales::importing {

DocumentQueue::DocumentQueue(const ImportPlan& plan, std::size_t fromDocument)
    : m_plan(plan), m_from(fromDocument), m_free(kBatchesAhead), m_reader([this](const std::stop_token& stop) { read(stop); })
{
}

DocumentQueue::~DocumentQueue()
{
    m_reader.request_stop();
}

void DocumentQueue::read(const std::stop_token& stop)
{
    std::exception_ptr failure;
    try {
        DocumentCursor cursor(m_plan, m_from);
        for (bool more = true; more;) {
            Batch batch;
            {
                std::unique_lock lock(m_mutex);
                if (!m_changed.wait(lock, stop, [this] { return !m_free.empty(); })) {
                    return;
                }
                batch = std::move(m_free.back());
                m_free.pop_back();
            }
            batch.resize(kBatchDocuments);
            std::size_t filled = 0;
            while (filled < batch.size() && (more = cursor.next(batch[filled]))) {
                ++filled;
            }
            const std::scoped_lock lock(m_mutex);
            m_ready.emplace_back(std::move(batch), filled);
            m_changed.notify_all();
        }
    } catch (...) {
        failure = std::current_exception();
    }
    const std::scoped_lock lock(m_mutex);
    m_failure = failure;
    m_ended = true;
    m_changed.notify_all();
}

ParsedDocument* DocumentQueue::next(std::int64_t& waitedMs)
{
    while (m_at == m_filled) {
        std::unique_lock lock(m_mutex);
        if (!m_current.empty()) {
            m_free.push_back(std::move(m_current));
            m_current.clear();
            m_changed.notify_all();
        }
        const auto start = std::chrono::steady_clock::now();
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
        waitedMs += std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
        if (m_ready.empty()) {
            if (m_failure) {
                std::rethrow_exception(m_failure);
            }
            return nullptr;
        }
        m_current = std::move(m_ready.front().first);
        m_filled = m_ready.front().second;
        m_ready.pop_front();
        m_at = 0;
    }
    return &m_current[m_at++];
}

} // namespace tijara::sales::importing
