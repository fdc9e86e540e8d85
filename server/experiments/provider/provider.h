// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells a service outside what customers bought while an experiment ran: written down in the transaction that takes the event, sent by a job in
// batches with nothing open meanwhile, under the event's id, and given up after three days.

#include "server/experiments/outgoing/outgoing_post.h"
#include "server/experiments/outgoing/shop_jobs.h"
#include "server/experiments/provider/provider_store.h"

#include <span>

namespace tijara::experiments {

inline constexpr std::string_view kProviderJob = "experiments.provider";

class ProviderSending {
public:
    /// `hurry` is called when something is to be sent soon.
    ProviderSending(const Parts& parts, std::function<void()> hurry) : m_parts(parts), m_hurry(std::move(hurry)), m_jobs(parts, kProviderJob) {}

    void mount(http::Router& router);
    void addJobs();
    /// Has sent what is due in this shop.
    void round(const Id& tenant);
    /// Sends what is due now; gives back how many purchases the service has taken.
    std::int64_t deliver(const Id& tenant, const Turn& turn = {});
    /// The server stops: a try that is under way ends, and none begins.
    void stop() { m_stopping.request_stop(); }

private:
    /// What came of some purchases.
    struct Outcome {
        std::vector<Id> taken;
        std::vector<Id> faulty; ///< for what they are
        std::string faultyWith; ///< what was said of the last of those
        std::string refused;    ///< why the rest waits; "" when all were seen to
        bool isCut = false;     ///< the turn was over before the rest was seen to
    };
    [[nodiscard]] Provider shown(db::Tx& tx) const;
    Provider set(db::Tx& tx, const http::Request& request, const SetProvider& wanted);
    void setKey(db::Tx& tx, const http::Request& request, const SetProvider& wanted, StoredProvider& stored);
    ProviderTrial tryOut(const http::Request& request);
    [[nodiscard]] std::string ownKeyOf(const Id& tenant, const StoredProvider& stored) const;
    [[nodiscard]] std::vector<KeyToUse> keysOf(const Id& tenant, const StoredProvider& stored) const;
    [[nodiscard]] Posted postTo(const KeyToUse& key, const std::string& body, const std::stop_token& stop) const;
    /// With the first key that is taken.
    [[nodiscard]] Posted postWith(const std::vector<KeyToUse>& keys, const std::string& body, const std::stop_token& stop) const;
    void send(const std::vector<KeyToUse>& keys, std::span<const StoredSignal> purchases, const Turn& turn, Outcome& outcome) const;
    /// What is to be sent now, ours until it is concluded.
    std::vector<StoredSignal> claim(db::Tx& tx, StoredProvider& stored) const;
    static void conclude(db::Tx& tx, const Outcome& outcome);

    Parts m_parts;
    std::function<void()> m_hurry;
    ShopJobs m_jobs;
    std::stop_source m_stopping;
};

} // namespace tijara::experiments
