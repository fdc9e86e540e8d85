// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/files.h"

#include "server/files/export_rows.h"
#include "server/files/files_store.h"
#include "server/journal/journal.h"
#include "server/platform/log.h"
#include "server/platform/zone.h"

#include <chrono>

namespace tijara::files {

namespace {

constexpr std::int64_t kKeptMs = std::int64_t{24} * 3600 * 1000;
constexpr std::chrono::minutes kSweepEvery{10};
constexpr std::int64_t kPlatformRowsMax = 100'000; ///< a few seconds' work

/// The body of "files.export.requested". Values of filters may be personal and are left out.
struct ExportRequested {
    std::string list;
    ExportFormat format = ExportFormat::Csv;
    std::vector<std::string> columns;
    std::vector<std::string> filters;
    std::int64_t chosen = 0;
};
BOOST_DESCRIBE_STRUCT(ExportRequested, (), (list, format, columns, filters, chosen))

template <class Work>
auto inTenant(const Parts& parts, const Id& tenant, bool write, Work&& work)
{
    const auto store = parts.stores.tenant(tenant);
    return db::inTransaction<db::Tx>(*store, write, parts.clock, parts.ids, std::forward<Work>(work));
}

std::string fileNameOf(const NewExport& wish, const std::string& zone, Instant now)
{
    return wish.name + " " + toText(dayIn(zone, now)) + "." + toText(wish.format);
}

void journalRequest(db::Tx& tx, const http::Request& request, const Id& id, const NewExport& wish)
{
    ExportRequested body{wish.list, wish.format, {}, {}, static_cast<std::int64_t>(wish.chosen.size())};
    for (const ExportColumn& column : wish.columns) {
        body.columns.push_back(column.member);
    }
    for (const auto& [name, value] : wish.filter) {
        body.filters.push_back(name);
    }
    journal::append(tx, request.actor, {"files.export.requested", id, toCanonicalJson(body)});
}

StoredExport ownExport(db::Tx& tx, const http::Request& request)
{
    auto stored = find(tx, request.pathId());
    if (!stored || stored->userId != request.actor.user) {
        throw Problem{ProblemCode::NotFound};
    }
    return std::move(*stored);
}

void removeFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

/// A file under another name until it is whole.
struct PartFile {
    std::filesystem::path path;
    explicit PartFile(std::filesystem::path whole) : path(std::move(whole += ".part")) {}
    ~PartFile() { removeFile(path); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
};

} // namespace

std::filesystem::path Files::pathOf(const Id& tenant, const Id& id, ExportFormat format) const
{
    return m_parts.folder.exportFolder(tenant) / (toText(id) + "." + toText(format));
}

Export Files::begin(db::Tx& tx, const http::Request& request, const NewExport& wanted)
{
    listOf(*m_router, wanted, *request.principal);
    const std::string zone = m_parts.zoneOf(request.actor.tenant);
    ExportRows(*m_router, wanted, request.actor, zone).tryOut(tx);
    const std::string fileName = fileNameOf(wanted, zone, tx.now());
    const Id id = m_parts.jobs.enqueue(tx, request.actor, kExportJob, fileName, "", request.actor.device);
    insert(tx, id, {request.actor.user, wanted, fileName, 0, 0, Instant{tx.now().utcMs + kKeptMs}});
    removeOld(tx, tx.now());
    journalRequest(tx, request, id, wanted);
    return {id, fileName, 0, 0, Instant{tx.now().utcMs + kKeptMs}, m_parts.jobs.job(tx, id)};
}

Export Files::stateOf(db::Tx& tx, const http::Request& request)
{
    const StoredExport stored = ownExport(tx, request);
    return {request.pathId(), stored.fileName, stored.rows, stored.bytes, stored.expiresAt, m_parts.jobs.job(tx, request.pathId())};
}

http::Download Files::file(db::Tx& tx, const http::Request& request)
{
    const StoredExport stored = ownExport(tx, request);
    listOf(*m_router, stored.wish, *request.principal); // who lost the permission since does not get the rows
    const auto path = pathOf(request.actor.tenant, request.pathId(), stored.wish.format);
    std::error_code gone;
    if (stored.expiresAt <= tx.now() || !std::filesystem::exists(path, gone)) {
        throw Problem{ProblemCode::NotFound};
    }
    const bool csv = stored.wish.format == ExportFormat::Csv;
    return {csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "export-" + toText(request.pathId()) + "." + toText(stored.wish.format), {}, path};
}

// At once, and for whoever waits for it: the platform has no queue of jobs, and its lists are thousands of rows, not millions.
http::Download Files::ofPlatform(const http::Request& request, const PlatformExport& wanted)
{
    NewExport wish = fromJson<NewExport>(wanted.wish);
    wish.format = ExportFormat::Csv;
    listOf(*m_router, wish, *request.principal, Side::Platform);
    const Id id = m_parts.ids.make();
    const auto onPlatform = [this](bool write, const auto& work) { return db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), write, m_parts.clock, m_parts.ids, work); };
    onPlatform(true, [&](db::PlatformTx& tx) { journalRequest(tx, request, id, wish); });
    ExportRows rows(*m_router, wish, request.actor, "UTC", Side::Platform);
    const auto path = m_parts.folder.exportsFolder() / "platform" / (toText(id) + ".csv");
    std::filesystem::create_directories(path.parent_path());
    const auto out = csvFile(path, wish.columns, wish.decimalComma);
    std::int64_t walked = 0;
    for (bool more = true; more && walked < kPlatformRowsMax;) {
        more = onPlatform(false, [&](db::PlatformTx& tx) { return rows.next(tx, [&](const std::vector<TableCell>& cells) { out->row(cells); }, walked); });
    }
    out->finish();
    return {"text/csv; charset=utf-8", "export-" + toText(id) + ".csv", {}, path};
}

std::optional<std::string> Files::run(jobs::Work& work)
{
    const Id tenant = work.actor.tenant;
    const auto stored = inTenant(m_parts, tenant, false, [&](db::Tx& tx) { return find(tx, work.job); });
    if (!stored) {
        throw Problem{ProblemCode::NotFound}; // an erasure took it back
    }
    const NewExport& wish = stored->wish;
    std::filesystem::create_directories(m_parts.folder.exportFolder(tenant));
    const auto whole = pathOf(tenant, work.job, wish.format);
    const PartFile part(whole);
    ExportRows rows(*m_router, wish, work.actor, m_parts.zoneOf(tenant));
    const auto out = wish.format == ExportFormat::Csv ? csvFile(part.path, wish.columns, wish.decimalComma) : xlsxFile(part.path, wish.columns, wish.name);
    work.progress.total = inTenant(m_parts, tenant, false, [&](db::Tx& tx) { return rows.count(tx); });
    std::int64_t walked = 0;
    std::int64_t written = 0;
    for (bool more = true; more;) {
        if (work.cancelled) {
            return "{}";
        }
        if (work.stop.stop_requested()) {
            return std::nullopt;
        }
        more = inTenant(m_parts, tenant, false, [&](db::Tx& tx) {
            return rows.next(
                tx,
                [&](const std::vector<TableCell>& cells) {
                    out->row(cells);
                    ++written;
                },
                walked);
        });
        work.progress.done = walked;
    }
    out->finish();
    inTenant(m_parts, tenant, true, [&](db::Tx& tx) {
        if (!find(tx, work.job)) {
            throw Problem{ProblemCode::NotFound};
        }
        setDone(tx, work.job, written, static_cast<std::int64_t>(std::filesystem::file_size(part.path)));
        std::filesystem::rename(part.path, whole);
    });
    work.progress.done = work.progress.total = written; // the rows looked at between chosen ones say nothing to anyone
    return "{\"rows\":" + std::to_string(written) + "}";
}

void Files::addJobs()
{
    m_parts.jobs.add(std::string(kExportJob), [this](jobs::Work& work) { return run(work); });
}

void Files::mount(http::Router& router)
{
    using http::Permission;
    m_router = &router;
    router.write(kStartExport, Permission::ListsExport, [this](db::Tx& tx, const http::Request& request, const NewExport& wanted) { return begin(tx, request, wanted); });
    router.read(kExport, Permission::ListsExport, [this](db::Tx& tx, const http::Request& request) { return stateOf(tx, request); });
    router.none(kExportOfPlatform, Permission::ListsExport, [this](const http::Request& request, const PlatformExport& wanted) { return ofPlatform(request, wanted); });
    router.read(kExportFile, Permission::ListsExport, [this](db::Tx& tx, const http::Request& request) { return file(tx, request); });
}

void Files::start()
{
    m_sweeper = std::jthread([this](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            sweep();
            std::unique_lock lock(m_mutex);
            m_woken.wait_for(lock, stop, kSweepEvery, [] { return false; });
        }
    });
}

// An erasure ran on another node: the shop's exports are gone there, their files here.
bool Files::wasTakenBack(const std::filesystem::path& file) const
{
    const auto tenant = parseId(file.parent_path().filename().string());
    const auto id = parseId(file.stem().string());
    if (!m_parts.stores.isShared() || !tenant || !id) {
        return false;
    }
    try {
        return !inTenant(m_parts, *tenant, false, [&](db::Tx& tx) { return find(tx, *id).has_value(); });
    } catch (const Problem&) { // a shop that cannot be opened now
        return false;
    }
}

void Files::sweep()
{
    const auto old = std::filesystem::file_time_type::clock::now() - std::chrono::milliseconds(kKeptMs);
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_parts.folder.exportsFolder(), ignored)) {
        std::error_code gone;
        if (entry.is_regular_file(gone) && !gone && (entry.last_write_time(gone) < old || wasTakenBack(entry.path()))) {
            removeFile(entry.path());
        }
    }
}

void Files::removeAll(const Id& tenant)
{
    inTenant(m_parts, tenant, true, [](db::Tx& tx) { removeEach(tx); });
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(m_parts.folder.exportFolder(tenant), ignored)) {
        if (entry.path().extension() != ".part") { // the job that makes it finds its export gone
            removeFile(entry.path());
        }
    }
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Tenant, "exports", DataClass::Local}};
}

} // namespace tijara::files
