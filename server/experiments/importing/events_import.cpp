// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/importing/events_import.h"

#include "server/experiments/experiments_store.h"
#include "server/experiments/importing/events_file.h"
#include "server/experiments/tracking/tracking.h"
#include "server/journal/journal.h"
#include "server/platform/log.h"

#include <chrono>

namespace tijara::experiments {

namespace {

using db::Tx;

constexpr std::string_view kJobKind = "experiments.import";
constexpr std::size_t kFileBytesMax = std::size_t{2} << 30;
constexpr std::size_t kEventsPerCommit = 5000;
constexpr std::size_t kEventsWhileOthersWait = 500; // a till goes before an import
constexpr std::chrono::hours kForgottenAfter{24 * 7};
constexpr const char* kUnreadable = "unreadable_line";

struct ImportTask {
    Id experiment;
    Id file;
    EventColumns columns;
};
BOOST_DESCRIBE_STRUCT(ImportTask, (), (experiment, file, columns))

struct ImportPlace {
    std::int64_t offset = 0;
    std::int64_t line = 1;
    EventsImported outcome;
};
BOOST_DESCRIBE_STRUCT(ImportPlace, (), (offset, line, outcome))

/// The body of "experiments.events.imported".
struct ImportAsked {
    std::string fileName;
};
BOOST_DESCRIBE_STRUCT(ImportAsked, (), (fileName))

template <class Work>
auto inTenant(const Parts& parts, const Id& tenant, db::Mode mode, Work&& work)
{
    const auto store = parts.stores.tenant(tenant);
    return db::inTransaction<Tx>(*store, mode, parts.clock, parts.ids, std::forward<Work>(work));
}

std::filesystem::path folderOf(const Parts& parts, const Id& tenant)
{
    return parts.folder.importFolder(tenant) / "experiments";
}

std::filesystem::path pathOf(const Parts& parts, const Id& tenant, const Id& file)
{
    return folderOf(parts, tenant) / (toText(file) + ".csv");
}

/// Deletes a file unless it is kept.
struct Passing {
    std::filesystem::path path;
    bool kept = false;
    ~Passing()
    {
        std::error_code ignored;
        if (!kept) {
            std::filesystem::remove(path, ignored);
        }
    }
};

/// Files whose job was ended by the power going.
void sweep(const std::filesystem::path& folder)
{
    const auto old = std::filesystem::file_time_type::clock::now() - kForgottenAfter;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::error_code gone;
        if (entry.last_write_time(gone) < old && !gone) {
            std::filesystem::remove(entry.path(), gone);
        }
    }
}

void receive(std::istream& body, const std::filesystem::path& path)
{
    std::ofstream out(path, std::ios::binary);
    char buffer[65536];
    std::size_t bytes = 0;
    while (body.read(buffer, sizeof buffer) || body.gcount() > 0) {
        bytes += static_cast<std::size_t>(body.gcount());
        if (bytes > kFileBytesMax) {
            throw Problem{ProblemCode::BodyTooLarge, {{"max", std::to_string(kFileBytesMax)}}};
        }
        if (!out.write(buffer, body.gcount())) {
            throw Problem{ProblemCode::DiskFull};
        }
    }
    if (!out.flush()) {
        throw Problem{ProblemCode::DiskFull};
    }
}

Experiment startedOne(Tx& tx, const Id& id)
{
    auto experiment = experimentById(tx, id);
    if (!experiment) {
        throw Problem{ProblemCode::NotFound};
    }
    if (!experiment->startedAt || experiment->state == ExperimentState::Archived) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(experiment->state)}}};
    }
    return std::move(*experiment);
}

jobs::Job upload(const Parts& parts, const http::Request& request, std::istream& body)
{
    const Id tenant = request.actor.tenant;
    const Id id = request.pathId();
    const Experiment experiment = inTenant(parts, tenant, false, [&id](Tx& tx) { return startedOne(tx, id); });
    const auto columns = http::fromQuery<EventColumns>(request.query);
    const ImportTask task{id, parts.ids.make(), columns};
    std::filesystem::create_directories(folderOf(parts, tenant));
    sweep(folderOf(parts, tenant));
    Passing file{pathOf(parts, tenant, task.file)};
    receive(body, file.path);
    EventsFile(file.path, columns, experiment); // complains of columns that are not there
    const auto job = inTenant(parts, tenant, true, [&](Tx& tx) {
        journal::append(tx, request.actor, {"experiments.events.imported", id, toCanonicalJson(ImportAsked{columns.fileName})});
        return parts.jobs.job(tx, parts.jobs.enqueue(tx, request.actor, kJobKind, columns.fileName, toJson(task), request.actor.device));
    });
    file.kept = true;
    return job;
}

EventsImport stateOf(Tx& tx, const Parts& parts, const http::Request& request)
{
    EventsImport state{parts.jobs.job(tx, request.pathId()), {}};
    if (state.job.kind != kJobKind) {
        throw Problem{ProblemCode::NotFound};
    }
    const std::string result = parts.jobs.result(tx, request.pathId());
    if (!result.empty()) {
        state.outcome = fromJson<ImportPlace>(result).outcome;
    }
    return state;
}

void countRefusal(EventsImported& outcome, const std::string& reason, std::int64_t times = 1)
{
    std::string& count = outcome.refused[reason];
    count = std::to_string((count.empty() ? 0 : std::stoll(count)) + times);
}

/// Many writes while it lives.
struct Bulk {
    db::Store& store;
    explicit Bulk(db::Store& one) : store(one) { store.setBulk(true); }
    ~Bulk()
    {
        try {
            store.setBulk(false);
        } catch (const std::exception& fault) {
            log(LogLevel::Warning, "experiments_import_bulk", {{"what", fault.what()}});
        }
    }
    Bulk(const Bulk&) = delete;
    Bulk& operator=(const Bulk&) = delete;
};

/// The next batch, in a transaction with the place it goes on from; false at the end of the file.
bool bringIn(const Parts& parts, const jobs::Work& work, std::size_t most, EventsFile& file, ImportPlace& place)
{
    std::vector<NewEvent> events;
    bool more = true;
    while (more && events.size() < most) {
        bool readable = true;
        more = file.next(events, readable);
        place.outcome.lines += more ? 1 : 0;
        if (!readable) {
            countRefusal(place.outcome, kUnreadable);
        }
    }
    place.offset = file.offset();
    place.line = file.line();
    const ImportPlace before = place;
    inTenant(parts, work.actor.tenant, db::WriteMode::Shared, [&](Tx& tx) {
        place = before;
        const EventsTaken taken = Intake(tx).take(events);
        place.outcome.taken += taken.taken;
        for (const RefusedEvent& one : taken.refused) {
            countRefusal(place.outcome, toText(one.reason));
        }
        parts.jobs.saveCheckpoint(tx, work, toJson(place));
    });
    return more;
}

std::optional<std::string> run(const Parts& parts, jobs::Work& work)
{
    const auto task = fromJson<ImportTask>(work.payload);
    const auto store = parts.stores.tenant(work.actor.tenant);
    const Experiment experiment = inTenant(parts, work.actor.tenant, false, [&task](Tx& tx) { return startedOne(tx, task.experiment); });
    Passing path{pathOf(parts, work.actor.tenant, task.file), true};
    EventsFile file(path.path, task.columns, experiment);
    ImportPlace place;
    if (!work.checkpoint.empty()) {
        place = fromJson<ImportPlace>(work.checkpoint);
        file.goOnAt(place.offset, place.line);
    }
    work.progress.total = static_cast<std::int64_t>(std::filesystem::file_size(path.path));
    const Bulk bulk(*store);
    for (bool more = true; more && !work.cancelled;) {
        if (work.stop.stop_requested()) {
            return std::nullopt;
        }
        more = bringIn(parts, work, store->writersWait() ? kEventsWhileOthersWait : kEventsPerCommit, file, place);
        work.progress.done = std::min<std::int64_t>(place.offset, work.progress.total);
    }
    path.kept = false;
    return toJson(place);
}

} // namespace

void mountImport(http::Router& router, const Parts& parts)
{
    router.upload(kImportEvents, http::Permission::ExperimentsWrite, kFileBytesMax,
                  [parts](const http::Request& request, std::istream& body) { return upload(parts, request, body); });
    router.read(kEventsImport, http::Permission::ExperimentsWrite, [parts](Tx& tx, const http::Request& request) { return stateOf(tx, parts, request); });
}

void addImportJob(const Parts& parts)
{
    parts.jobs.add(std::string(kJobKind), [parts](jobs::Work& work) { return run(parts, work); });
}

} // namespace tijara::experiments
