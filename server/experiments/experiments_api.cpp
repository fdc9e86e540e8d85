// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/experiments.h"

#include "server/experiments/experiments_store.h"
#include "server/experiments/importing/events_import.h"
#include "server/experiments/provider/provider.h"
#include "server/experiments/results/results.h"
#include "server/experiments/round_attempts.h"
#include "server/experiments/tracking/assigning.h"
#include "server/experiments/tracking/tracking.h"
#include "server/experiments/webhooks/webhooks.h"

#include <chrono>
#include <condition_variable>
#include <thread>

namespace tijara::experiments {

using db::Tx;
using http::Permission;
using http::Request;

namespace {

constexpr std::chrono::seconds kRoundEvery{20};

Experiment existing(Tx& tx, const Request& request)
{
    auto experiment = experimentById(tx, request.pathId());
    if (!experiment) {
        throw Problem{ProblemCode::NotFound};
    }
    return std::move(*experiment);
}

http::Download resultsFile(Tx& tx, const Request& request, const ResultsQuery& query)
{
    const Experiment experiment = existing(tx, request);
    return {"text/csv; charset=utf-8", "experiment-" + toText(experiment.id) + ".csv", csvOf(resultsOf(tx, experiment, query))};
}

} // namespace

/// What the room keeps between requests.
class Rooms {
public:
    explicit Rooms(const Parts& parts) : m_parts(parts), m_assigning(parts), m_webhooks(parts, [this] { hurry(); }), m_provider(parts, [this] { hurry(); }) {}

    void mount(http::Router& router);
    void addJobs()
    {
        addImportJob(m_parts);
        m_webhooks.addJobs();
        m_provider.addJobs();
    }
    void start();
    void round();
    void stop() { m_provider.stop(); }

private:
    void mountDefinition(http::Router& router);
    /// What a write leaves is served here at once.
    Experiment changed(Tx& tx, const Request& request, Experiment experiment)
    {
        tx.afterCommit([this, tenant = request.actor.tenant] {
            m_assigning.forget(tenant);
            hurry();
        });
        return experiment;
    }
    void moveThoseDue(const Id& tenant);
    /// The next round begins at once: somebody is to be told of something.
    void hurry();

    Parts m_parts;
    Assigning m_assigning;
    Webhooks m_webhooks;
    ProviderSending m_provider;
    RoundAttempts m_attempts;
    std::mutex m_mutex; ///< guards the wait between two rounds
    bool m_isHurried = false;
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

void Rooms::mountDefinition(http::Router& router)
{
    router.read(kListExperiments, Permission::ExperimentsRead, [](Tx& tx, const Request&, const ExperimentQuery& query) { return listExperiments(tx, query); });
    router.read(kTotalOfExperiments, Permission::ExperimentsRead, [](Tx& tx, const Request&, const ExperimentQuery& query) { return totalOfExperiments(tx, query); },
                db::ReadMode::MayLag);
    router.read(kExperiment, Permission::ExperimentsRead, &existing);
    router.write(kCreateExperiment, Permission::ExperimentsWrite,
                 [this](Tx& tx, const Request& request, const NewExperiment& wanted) { return changed(tx, request, create(tx, request.actor, wanted)); });
    router.write(kChangeExperiment, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request, const ChangeExperiment& wanted) {
        return changed(tx, request, change(tx, request.actor, request.pathId(), wanted));
    });
    router.write(kTakeStep, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request, const TakeStep& wanted) {
        return changed(tx, request, takeStep(tx, request.actor, request.pathId(), wanted));
    });
    router.write(kBeginPhase, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request, const NewPhase& wanted) {
        return changed(tx, request, beginPhase(tx, request.actor, request.pathId(), wanted));
    });
    router.write(kCopyExperiment, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request, const CopyExperiment& wanted) {
        return changed(tx, request, copy(tx, request.actor, request.pathId(), wanted.key));
    });
}

void Rooms::mount(http::Router& router)
{
    mountDefinition(router);
    router.none(kAssign, Permission::ExperimentsAssign, [this](const Request& request, const AssignmentWish& wish) { return m_assigning.assign(request, wish); });
    router.none(kLocalPlans, Permission::ExperimentsAssign, [this](const Request& request) { return m_assigning.plans(request.actor.tenant); });
    router.write(kTrackEvents, Permission::ExperimentsTrack, [](Tx& tx, const Request&, const NewEvents& wanted) { return Intake(tx).take(wanted.events); });
    router.read(kResults, Permission::ExperimentsRead,
                [](Tx& tx, const Request& request, const ResultsQuery& query) { return resultsOf(tx, existing(tx, request), query); });
    mountImport(router, m_parts);
    m_webhooks.mount(router);
    m_provider.mount(router);
    router.read(kResultsCsv, Permission::ExperimentsRead, &resultsFile);
    router.none(kSamplePlan, Permission::ExperimentsRead, [](const Request&, const PlanQuery& wanted) { return planFor(wanted); });
}

// Shops that nobody has open have nobody to serve; the first who comes finds them right within a round.
void Rooms::round()
{
    for (const Id& tenant : m_parts.stores.openTenants()) {
        m_attempts.make(tenant, "schedule", [&] { moveThoseDue(tenant); });
        m_attempts.make(tenant, "webhooks", [&] { m_webhooks.round(tenant); });
        m_attempts.make(tenant, "provider", [&] { m_provider.round(tenant); });
    }
}

void Rooms::moveThoseDue(const Id& tenant)
{
    const auto store = m_parts.stores.tenant(tenant);
    for (const Id& one : db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, &thoseDue)) {
        m_attempts.make(one, "step", [&] {
            db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) { moveIfDue(tx, {tenant, {}, m_parts.node.device, m_parts.node.incarnation}, one); });
            m_assigning.forget(tenant);
        });
    }
}

void Rooms::hurry()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isHurried = true;
    }
    m_woken.notify_all();
}

void Rooms::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            round();
            std::unique_lock lock(m_mutex);
            m_woken.wait_for(lock, stop, kRoundEvery, [this] { return m_isHurried; });
            m_isHurried = false;
        }
    });
}

Experiments::Experiments(const Parts& parts) : m_rooms(std::make_unique<Rooms>(parts)) {}
Experiments::~Experiments() = default;

void Experiments::addJobs()
{
    m_rooms->addJobs();
}

void Experiments::mount(http::Router& router)
{
    m_rooms->mount(router);
}

void Experiments::start()
{
    m_rooms->start();
}

void Experiments::round()
{
    m_rooms->round();
}

void Experiments::stop()
{
    m_rooms->stop();
}

} // namespace tijara::experiments
