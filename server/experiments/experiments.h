// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Price experiments: their definition and life, whom they show which price, and what came of it.

#include "server/experiments/provider/provider_rules.h"
#include "server/experiments/results/raw_files.h"
#include "server/jobs/jobs.h"
#include "server/platform/data_folder.h"
#include "server/platform/http/router.h"
#include "server/platform/node_store.h"
#include "server/platform/tables.h"
#include "server/platform/vault.h"
#include "shared/experiments/tracking_contract.h"

namespace tijara::experiments {

struct Parts {
    db::Stores& stores;
    Clock& clock;
    IdMaker& ids;
    Node node;
    jobs::Jobs& jobs;
    const DataFolder& folder;
    Vault& vault;
    bool privateWebhooks = false; ///< what is sent out may reach this computer and its neighbours
    PlatformProvider provider = {};
};

Experiment create(db::Tx& tx, const http::Actor& actor, const NewExperiment& wanted);
/// Problem Conflict for a revision that is not the present one, InvalidState for what is frozen.
Experiment change(db::Tx& tx, const http::Actor& actor, const Id& id, const ChangeExperiment& wanted);
Experiment takeStep(db::Tx& tx, const http::Actor& actor, const Id& id, const TakeStep& wanted);
Experiment beginPhase(db::Tx& tx, const http::Actor& actor, const Id& id, const NewPhase& wanted);
/// A draft with the same terms, but for its times.
Experiment copy(db::Tx& tx, const http::Actor& actor, const Id& id, const std::string& key);
/// Those that by their terms should have begun or ended by now.
std::vector<Id> thoseDue(db::Tx& tx);
/// Starts or stops it, if it still is one of them.
void moveIfDue(db::Tx& tx, const http::Actor& actor, const Id& id);

class Rooms;

/// The room with what it keeps in memory: one for a server.
class Experiments {
public:
    explicit Experiments(const Parts& parts);
    ~Experiments();
    Experiments(const Experiments&) = delete;
    Experiments& operator=(const Experiments&) = delete;

    void addJobs();
    void mount(http::Router& router);
    /// Begins to look for experiments that should start or stop by themselves, every twenty seconds.
    void start();
    /// One such look.
    void round();
    /// Requests that wait for another server's answer end without it.
    void stop();

private:
    std::unique_ptr<Rooms> m_rooms;
};

std::vector<TableClass> tables();

} // namespace tijara::experiments
