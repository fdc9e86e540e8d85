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
#include "shared/operations/standing_contract.h"

#include <chrono>
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

/// What is told here of parts that this room does not know.
struct Seen {
    struct Jobs {
        std::int64_t waiting = 0;
        std::int64_t running = 0;
        std::int64_t oldestWaitingMs = 0;
        std::int64_t done = 0; ///< these three since the start
        std::int64_t failed = 0;
        std::int64_t cancelled = 0;
        std::int64_t failedLately = 0; ///< in a day
        std::optional<Id> failedIn;    ///< the shop they were all of
    };
    int connections = 0; ///< open now
    Jobs jobs;
    BatchCounts gathered; ///< writes that came together and shared a transaction
    std::int64_t journalOverdueMs = 0; ///< how long entries wait to be chained, where that is too long
};

class Operations {
public:
    explicit Operations(const Parts& parts);
    ~Operations();
    Operations(const Operations&) = delete;
    Operations& operator=(const Operations&) = delete;

    /// From any thread, for each answer.
    void observe(const http::Answered& answered);
    /// What Prometheus reads.
    [[nodiscard]] std::string metrics(const Seen& seen);

    [[nodiscard]] NodeStanding standing();

    /// From now on a thread writes down every minute that is over.
    void start();
    /// Writes down what is counted so far; called by that thread, when somebody looks, and once at the end.
    void writeDown();
    /// Before mount(): how what it does not know stands at the moment.
    void watch(std::function<Seen()> look) { m_look = std::move(look); }
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
    struct ProcessorSample {
        std::chrono::steady_clock::time_point at = std::chrono::steady_clock::now();
        std::int64_t cpuUs = 0; ///< used since the process began
    };
    [[nodiscard]] std::int64_t processorBasisPoints();

    Parts m_parts;
    ShopNames m_names;
    std::function<Seen()> m_look;
    Instant m_startedAt;
    std::mutex m_mutex; ///< guards the counts, and the samples
    ProcessorSample m_lastSample;
    ProcessorSample m_sampleBefore; ///< what is told is the time from it until now
    std::map<std::pair<std::string, const http::RouteEntry*>, Counted> m_total; ///< since the start, by method and route
    std::map<Instant, Minute> m_minutes;                                           ///< not written down yet
    std::mutex m_sleep; ///< only for sleeping on
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

std::vector<TableClass> tables();

} // namespace tijara::operations
