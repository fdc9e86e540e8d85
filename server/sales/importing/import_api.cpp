// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/import_api.h"

#include "server/platform/log.h"
#include "server/sales/importing/import_job.h"
#include "server/sales/importing/import_plan.h"
#include "server/sales/importing/imports_store.h"
#include "server/sales/posting.h"

#include <chrono>
#include <fstream>

namespace tijara::sales {

namespace importing {

namespace {

constexpr std::size_t kUploadBytesMax = std::size_t{2} << 30;
constexpr std::size_t kWaitingBytesMax = std::size_t{4} << 30; // of one shop
constexpr std::size_t kWaitingLookedAtEvery = std::size_t{16} << 20;
constexpr std::chrono::hours kForgottenAfter{24};
constexpr std::size_t kIdLength = 36;

template <class Work>
auto inTenant(const Parts& parts, const Id& tenant, bool write, Work&& work)
{
    const auto store = parts.stores.tenant(tenant);
    return db::inTransaction<db::Tx>(*store, write, parts.clock, parts.ids, std::forward<Work>(work));
}

/// Deletes a file that did not become an import.
struct Unless {
    std::filesystem::path path;
    bool kept = false;
    ~Unless()
    {
        std::error_code ignored;
        if (!kept) {
            std::filesystem::remove(path, ignored);
        }
    }
};

// What several clients send at once counts as well: it is in the folder.
void checkRoom(const std::filesystem::path& folder)
{
    std::uintmax_t waiting = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::error_code gone;
        const auto bytes = entry.file_size(gone);
        waiting += gone || entry.path().extension() != ".upload" ? 0 : bytes;
    }
    if (waiting > kWaitingBytesMax) {
        throw Problem{ProblemCode::BodyTooLarge, {{"reason", "too_much_waiting"}, {"max", std::to_string(kWaitingBytesMax)}, {"maxGb", std::to_string(kWaitingBytesMax >> 30)}}};
    }
}

void receive(std::istream& body, const std::filesystem::path& path)
{
    std::ofstream out(path, std::ios::binary);
    char buffer[65536];
    std::size_t bytes = 0;
    std::size_t lookAt = kWaitingLookedAtEvery;
    while (body.read(buffer, sizeof buffer) || body.gcount() > 0) {
        bytes += static_cast<std::size_t>(body.gcount());
        if (bytes > kUploadBytesMax) {
            throw Problem{ProblemCode::BodyTooLarge, {{"max", std::to_string(kUploadBytesMax)}}};
        }
        if (!out.write(buffer, body.gcount())) {
            throw Problem{ProblemCode::DiskFull};
        }
        if (bytes >= lookAt) {
            lookAt += kWaitingLookedAtEvery;
            checkRoom(path.parent_path());
        }
    }
    if (!out.flush()) {
        throw Problem{ProblemCode::DiskFull};
    }
    checkRoom(path.parent_path());
}

bool isBusy(db::Tx& tx, const Parts& parts, const StoredImport& stored)
{
    if (!stored.job) {
        return false;
    }
    const auto state = parts.jobs.job(tx, *stored.job).state;
    return state == jobs::JobState::Queued || state == jobs::JobState::Running;
}

// Files that nobody needs any more: their job ended while the power went, or they came a day ago and were never imported. A new one
// arriving is a good moment to let them go.
void sweep(const Parts& parts, const Id& tenant)
{
    const auto old = std::filesystem::file_time_type::clock::now() - kForgottenAfter;
    for (const auto& entry : std::filesystem::directory_iterator(parts.folder.importFolder(tenant))) {
        const auto id = parseId(std::string_view(entry.path().filename().native()).substr(0, kIdLength));
        std::error_code gone;
        const bool aged = entry.last_write_time(gone) < old;
        if (!id || gone || entry.path().extension() != ".upload") {
            continue;
        }
        const bool needless = inTenant(parts, tenant, true, [&](db::Tx& tx) {
            const auto stored = find(tx, *id);
            if (!stored) {
                return aged; // else it is still being received
            }
            if (stored->fileHere && (!aged || isBusy(tx, parts, *stored))) {
                return false;
            }
            setFileGone(tx, *id);
            return true;
        });
        if (needless) {
            std::filesystem::remove(entry.path(), gone);
        }
    }
}

ImportPreview upload(const Parts& parts, const http::Request& request, std::istream& body)
{
    const Id tenant = request.actor.tenant;
    if (tenant.isNull()) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
    const auto name = request.query.find("fileName");
    std::vector<Complaint> complaints;
    Checker(complaints).text("fileName", name == request.query.end() ? "" : name->second, 255);
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    const Id id = parts.ids.make();
    std::filesystem::create_directories(parts.folder.importFolder(tenant));
    sweep(parts, tenant);
    checkRoom(parts.folder.importFolder(tenant));
    Unless file{uploadPath(parts.folder, tenant, id)};
    receive(body, file.path);
    const auto head = ImportFile::openHead(file.path);
    ImportPreview preview = previewOf(head, detectShape(head));
    preview.id = id;
    preview.fileName = name->second;
    inTenant(parts, tenant, true, [&](db::Tx& tx) { insert(tx, preview, request.actor.device); });
    file.kept = true;
    return preview;
}

StoredImport storedImport(db::Tx& tx, const Id& id)
{
    auto stored = find(tx, id);
    if (!stored) {
        throw Problem{ProblemCode::NotFound};
    }
    return std::move(*stored);
}

ImportState stateOf(db::Tx& tx, const Parts& parts, const Id& id)
{
    StoredImport stored = storedImport(tx, id);
    ImportState state{std::move(stored.preview), stored.fileHere, {}, {}};
    if (stored.job) {
        state.job = parts.jobs.job(tx, *stored.job);
        const std::string result = parts.jobs.result(tx, *stored.job);
        if (result.starts_with("{\"nextDocument\"")) {
            state.outcome = fromJson<ImportCheckpoint>(result).outcome;
        } else if (!result.empty()) {
            state.outcome = fromJson<ImportOutcome>(result);
        }
    }
    return state;
}

void checkColumns(const ImportMapping& mapping, std::size_t columns)
{
    std::vector<Complaint> complaints;
    const Checker checker(complaints, "/mapping");
    forEachMember(mapping, [&](std::string_view name, const auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, FileColumn>) {
            if (columnOf(member) >= static_cast<std::int64_t>(columns)) {
                checker.at(name).complain("unknown_column", {{"columns", std::to_string(columns)}});
            }
        }
    });
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
}

jobs::Job start(db::Tx& tx, const Parts& parts, const http::Request& request, const StartImport& wanted)
{
    const Id id = request.pathId();
    const StoredImport stored = storedImport(tx, id);
    if (!stored.fileHere) {
        throw Problem{ProblemCode::InvalidState, {{"file", "gone"}}};
    }
    if (isBusy(tx, parts, stored)) {
        throw Problem{ProblemCode::InvalidState, {{"job", "running"}}};
    }
    checkColumns(wanted.mapping, stored.preview.columns.size());
    const Id job = parts.jobs.enqueue(tx, request.actor, kJobKind, stored.preview.fileName, toJson(ImportTask{id, wanted}), stored.node);
    setJob(tx, id, job);
    return parts.jobs.job(tx, job);
}

http::Download refusedLines(db::Tx& tx, const Parts& parts, const http::Request& request)
{
    const Id id = request.pathId();
    const StoredImport stored = storedImport(tx, id);
    std::ifstream in(refusedPath(parts.folder, request.actor.tenant, id), std::ios::binary);
    if (!in) {
        throw Problem{ProblemCode::NotFound};
    }
    return {"text/csv; charset=utf-8", "refused-" + toText(id) + ".csv", {std::istreambuf_iterator<char>(in), {}}};
}

} // namespace

void mount(http::Router& router, const Parts& parts)
{
    using http::Permission;
    router.upload(kUploadImport, Permission::SalesImport, kUploadBytesMax,
                  [parts](const http::Request& request, std::istream& body) { return upload(parts, request, body); });
    router.read(kImport, Permission::SalesImport, [parts](db::Tx& tx, const http::Request& request) { return stateOf(tx, parts, request.pathId()); });
    router.write(kStartImport, Permission::SalesImport,
                 [parts](db::Tx& tx, const http::Request& request, const StartImport& wanted) { return start(tx, parts, request, wanted); });
    router.read(kRefusedLines, Permission::SalesImport, [parts](db::Tx& tx, const http::Request& request) { return refusedLines(tx, parts, request); });
}

} // namespace importing

void addJobs(const Parts& parts)
{
    parts.jobs.add(std::string(kHistoryJob), [parts](jobs::Work& work) { return postHistory(parts, work); }, {}, jobs::Cancel::Refused);
    parts.jobs.add(
        std::string(importing::kJobKind), [parts](jobs::Work& work) { return importing::runImport(parts, work); },
        [parts](db::Tx& tx, const Id& tenant, const Id& job) { importing::importEnded(tx, parts, tenant, job); });
}

void removeImportLeftovers(const Parts& parts, const Id& tenant)
{
    // A file whose job still runs stays: it is deleted when that job ends.
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(parts.folder.importFolder(tenant), ignored)) {
        const std::string name = entry.path().filename().string();
        const auto id = parseId(std::string_view(name).substr(0, importing::kIdLength));
        const bool busy = id && importing::inTenant(parts, tenant, true, [&](db::Tx& tx) {
            const auto stored = importing::find(tx, *id);
            if (stored && importing::isBusy(tx, parts, *stored)) {
                return true;
            }
            importing::setFileGone(tx, *id);
            return false;
        });
        if (!busy) {
            std::filesystem::remove(entry.path(), ignored);
        }
    }
}

} // namespace tijara::sales
