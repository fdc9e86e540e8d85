// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/sealer.h"

#include "server/journal/journal.h"
#include "server/journal/journal_store.h"
#include "server/platform/log.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace tijara::journal {

namespace {

constexpr std::chrono::milliseconds kEvery{300};
constexpr std::int64_t kBatch = 1000;

/// The numbers each device has given so far.
class DeviceNumbers {
public:
    explicit DeviceNumbers(db::Tx& tx) : m_tx(tx) {}
    std::int64_t next(const Id& device, std::int64_t incarnation)
    {
        const auto [number, fresh] = m_last.try_emplace({device, incarnation}, 0);
        if (fresh) {
            number->second = lastDeviceSeq(m_tx, device, incarnation);
        }
        return ++number->second;
    }

private:
    db::Tx& m_tx;
    std::map<std::pair<Id, std::int64_t>, std::int64_t> m_last;
};

std::int64_t sealBatch(db::Tx& tx)
{
    holdSeal(tx); // after this, all that an earlier sealer chained is seen
    const std::vector<Unsealed> waiting = unsealed(tx, kBatch);
    if (waiting.empty()) {
        return 0;
    }
    Head head = headOf(tx);
    DeviceNumbers numbers(tx);
    for (const Unsealed& one : waiting) {
        Link link = one.link();
        link.seq = ++head.seq;
        link.deviceSeq = numbers.next(link.device, link.incarnation);
        // Committed later, so written later: the clock of the chain never goes back.
        link.hlc = head.hlc = std::max(head.hlc + 1, link.hlc);
        head.hash = hashOf(head.hash, link);
        putInChain(tx, one.seq, link, head.hash);
    }
    return static_cast<std::int64_t>(waiting.size());
}

} // namespace

std::int64_t seal(db::Store& store, Clock& clock, IdMaker& ids)
{
    std::int64_t all = 0;
    while (db::inTransaction<db::Tx>(store, false, clock, ids, [](db::Tx& tx) { return countUnsealed(tx); }) > 0) {
        all += db::inTransaction<db::Tx>(store, db::WriteMode::Concurrent, clock, ids, [](db::Tx& tx) { return sealBatch(tx); });
    }
    return all;
}

void readChained(db::Store& store, Clock& clock, IdMaker& ids, const std::function<void(db::Tx&)>& work)
{
    constexpr int kTriesMax = 200; // a seal and the state after it are two milliseconds apart
    for (int tries = 0; tries < kTriesMax; ++tries) {
        seal(store, clock, ids);
        const bool found = db::inTransaction<db::Tx>(store, db::ReadMode::Fresh, clock, ids, [&](db::Tx& tx) {
            const bool chained = countUnsealed(tx) == 0;
            if (chained) {
                work(tx);
            }
            return chained;
        });
        if (found) {
            return;
        }
    }
    throw Problem{ProblemCode::Busy};
}

Sealer::Sealer(db::Stores& stores, Clock& clock, IdMaker& ids) : m_stores(stores), m_clock(clock), m_ids(ids) {}

Sealer::~Sealer()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
        sealAll();
    }
}

void Sealer::start()
{
    if (m_stores.isShared()) {
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
}

void Sealer::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        sealAll();
        std::unique_lock lock(m_mutex);
        m_woken.wait_for(lock, stop, kEvery, [] { return false; });
    }
}

std::int64_t Sealer::overdueMs()
{
    const std::scoped_lock lock(m_waitingMutex);
    std::int64_t longestMs = 0;
    for (const auto& [name, since] : m_waiting) {
        longestMs = std::max(longestMs, m_clock.now().utcMs - since.utcMs);
    }
    return longestMs > kSealedWithinMs ? longestMs : 0;
}

void Sealer::sealAll()
{
    const auto sealOne = [this](db::Store& store, const std::string& name) {
        {
            const std::scoped_lock lock(m_waitingMutex);
            m_waiting.try_emplace(name, m_clock.now());
        }
        try {
            seal(store, m_clock, m_ids);
            const std::scoped_lock lock(m_waitingMutex);
            m_waiting.erase(name);
        } catch (const std::exception& fault) {
            store.setWritten(true); // the next round tries again
            log(LogLevel::Warning, "journal_not_sealed", {{"tenant", name}, {"what", fault.what()}});
        }
    };
    db::Store& platform = m_stores.platform();
    if (platform.isWritten()) {
        platform.setWritten(false);
        sealOne(platform, "platform");
    }
    for (const auto& [id, store] : m_stores.takeWritten()) {
        sealOne(*store, toText(id));
    }
}

} // namespace tijara::journal
