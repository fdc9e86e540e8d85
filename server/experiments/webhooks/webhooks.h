// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whom a shop has told when something becomes of its experiments: written down in the transaction it is told of, sent by a job, tried again
// for a day, and given up at an address where nothing arrives for three.

#include "server/experiments/outgoing/outgoing_post.h"
#include "server/experiments/outgoing/shop_jobs.h"
#include "server/experiments/round_attempts.h"
#include "server/experiments/webhooks/webhooks_store.h"

namespace tijara::experiments {

/// To every webhook that is on; nothing where there is none.
void tell(db::Tx& tx, NoticeKind kind, const Experiment& experiment, const std::optional<std::string>& variant = {});

inline constexpr std::string_view kNoticesJob = "experiments.notices";

class Webhooks {
public:
    /// `hurry` is called when something is to be sent soon.
    Webhooks(const Parts& parts, std::function<void()> hurry) : m_parts(parts), m_hurry(std::move(hurry)), m_jobs(parts, kNoticesJob) {}

    void mount(http::Router& router);
    void addJobs();
    /// Looks for alarms of this shop's running experiments, and has sent what is due.
    void round(const Id& tenant);
    /// Sends all that is due now; gives back how many arrived.
    std::int64_t deliver(const Id& tenant, const Turn& turn = {});
    /// Tells of a split that is off and of what can be decided, once a phase.
    void lookForAlarms(const Id& tenant);

private:
    void lookForAlarm(const Id& tenant, const Experiment& experiment);
    MadeWebhook make(db::Tx& tx, const http::Request& request, const NewWebhook& wanted);
    Nothing remove(db::Tx& tx, const http::Request& request);
    bool sendOne(const Id& tenant, const Id& delivery, const std::stop_token& stop);
    void conclude(db::Tx& tx, const StoredDelivery& delivery, bool wasSent, const Posted& posted);

    Webhook tryOut(db::Tx& tx, const http::Request& request);

    Parts m_parts;
    std::function<void()> m_hurry;
    ShopJobs m_jobs;
    RoundAttempts m_attempts;
    std::mutex m_mutex;               ///< guards the one below
    std::map<Id, Instant> m_lookedAt; ///< by shop
};

} // namespace tijara::experiments
