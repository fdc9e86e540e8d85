// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Watches this server: every answer is counted, said in the log, shown at /metrics, and rolled up per minute, hour and day for the
// platform's people.

#include "server/operations/operations_store.h"
#include "server/platform/batch_sizes.h"
#include "server/platform/cache/cache.h"
#include "server/platform/http/answered.h"
#include "server/platform/log.h"
#include "server/platform/node_store.h"
#include "server/platform/tables.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tijara::operations {

struct Parts {
    db::Stores& stores;
    Clock& clock;
    IdMaker& ids;
    Cache& cache;
    Node node;
    LogLevel requestLevel = LogLevel::Info; ///< of the line that each request gets in the log
};

/// What shops are called. The tenants' to know.
using ShopNames = std::function<std::unordered_map<Id, std::string>(db::PlatformTx& tx, std::vector<Id> shops)>;

/// What /metrics says of parts that this room does not know.
struct Seen {
    struct Jobs {
        std::int64_t waiting = 0;
        std::int64_t running = 0;
        std::int64_t oldestWaitingMs = 0;
        std::int64_t done = 0; ///< these three since the start
        std::int64_t failed = 0;
        std::int64_t cancelled = 0;
    };
    int connections = 0; ///< open now
    Jobs jobs;
    BatchCounts gathered; ///< writes that came together and shared a transaction
};

class Operations {
public:
    explicit Operations(const Parts& parts) : m_parts(parts) {}
    ~Operations();
    Operations(const Operations&) = delete;
    Operations& operator=(const Operations&) = delete;

    /// From any thread, for each answer.
    void observe(const http::Answered& answered);
    /// What Prometheus reads.
    [[nodiscard]] std::string metrics(const Seen& seen);

    /// From now on a thread writes down every minute that is over.
    void start();
    /// Writes down what is counted so far; called by that thread, when somebody looks, and once at the end.
    void writeDown();
    void mount(http::Router& router, ShopNames names);

private:
    struct Counted {
        Figures figures;
        std::map<int, std::int64_t> statuses;
        std::map<std::string, std::int64_t> problems;
        std::int64_t replays = 0;
    };
    using Minute = std::map<RollupKey, Figures>;

    void run(const std::stop_token& stop);
    [[nodiscard]] Overview overview(db::PlatformTx& tx, const OverviewQuery& query) const;

    Parts m_parts;
    ShopNames m_names;
    std::mutex m_mutex; ///< guards the counts
    std::map<std::pair<std::string, const http::RouteEntry*>, Counted> m_total; ///< since the start, by method and route
    std::map<Instant, Minute> m_minutes;                                           ///< not written down yet
    std::mutex m_sleep; ///< only for sleeping on
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

std::vector<TableClass> tables();

} // namespace tijara::operations
