// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads documents ahead on a thread of its own, so that parsing and writing share the work.

#include "server/sales/importing/import_plan.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace tijara::sales::importing {

class DocumentQueue {
public:
    DocumentQueue(const ImportPlan& plan, std::size_t fromDocument);
    ~DocumentQueue();
    DocumentQueue(const DocumentQueue&) = delete;
    DocumentQueue& operator=(const DocumentQueue&) = delete;

    /// The next document, good until the next call; nothing at the end. Adds the time it waited for one to `waitedMs`. Throws what
    /// reading threw.
    ParsedDocument* next(std::int64_t& waitedMs);

private:
    using Batch = std::vector<ParsedDocument>;
    void read(const std::stop_token& stop);

    static constexpr std::size_t kBatchDocuments = 64;
    static constexpr std::size_t kBatchesAhead = 8;

    const ImportPlan& m_plan;
    const std::size_t m_from;
    std::mutex m_mutex; ///< guards the batches that are ready and those that are free again
    std::condition_variable_any m_changed;
    std::deque<std::pair<Batch, std::size_t>> m_ready;
    std::vector<Batch> m_free;
    bool m_ended = false;
    std::exception_ptr m_failure;
    Batch m_current;
    std::size_t m_filled = 0;
    std::size_t m_at = 0;
    std::jthread m_reader;
};

} // namespace tijara::sales::importing
