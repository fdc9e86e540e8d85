// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/transfer/transfer.h"

#include "server/journal/journal.h"
#include "server/platform/text.h"
#include "server/tenants/transfer/tar_file.h"

#include <sodium.h>

#include <fstream>

namespace tijara::tenants {

namespace {

constexpr std::size_t kUploadBytesMax = std::size_t{8} << 30;
constexpr std::size_t kManifestBytesMax = std::size_t{1} << 20;
constexpr std::size_t kKeysBytesMax = std::size_t{1} << 30;
constexpr std::size_t kRowsAtOnce = 20'000;
constexpr std::string_view kJournalTable = "journal_entries";
constexpr const char* kKeysPart = "keys.ndjson";
constexpr const char* kReadme =
    "A whole shop of Tijara, in files anybody can read.\n\n"
    "manifest.json           whose shop this is, and each part with its lines and the SHA-256 of its bytes\n"
    "tables/NAME.ndjson      a table: one JSON object a line, in the order of the table's key\n"
    "keys.ndjson             the keys of what is sealed in it, one a line: keep this file as you keep the shop's books\n\n"
    "Ids are UUIDs, bytes base64url, instants milliseconds since 1970 in UTC, days ISO, amounts whole numbers of the smallest unit,\n"
    "prices of 1/10,000 of the unit of money, quantities of 1/1,000. What begins with \"sealed:\" is XChaCha20-Poly1305: a nonce of 24\n"
    "bytes, then the text, bound to the id that stands behind \"sealed:\". Each entry of tables/journal_entries.ndjson has the hash of the one before in its own.\n";

/// The body of "tenants.export.requested".
struct ExportRequested {
    std::string format;
};
BOOST_DESCRIBE_STRUCT(ExportRequested, (), (format))

struct KeyLine {
    Id subject;
    KeyPurpose purpose = KeyPurpose::Profile;
    std::string secret;
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(KeyLine, (), (subject, purpose, secret, createdAt))

/// The worker was told to leave.
struct Left {};

class Sum {
public:
    Sum() { crypto_hash_sha256_init(&m_state); }
    void line(std::string_view text)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>("\n"), 1);
        ++m_rows;
    }
    TransferPart part(std::string name)
    {
        std::string bytes(crypto_hash_sha256_BYTES, '\0');
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(bytes.data()));
        return {std::move(name), m_rows, hex(bytes)};
    }

private:
    crypto_hash_sha256_state m_state{};
    std::int64_t m_rows = 0;
};

/// Files that go when the work is over, however it ended.
struct Leftovers {
    std::vector<std::filesystem::path> files;
    ~Leftovers()
    {
        for (const auto& file : files) {
            std::error_code ignored;
            std::filesystem::remove(file, ignored);
        }
    }
};

std::string partOf(const TableRows& table)
{
    return "tables/" + table.shape().name + ".ndjson";
}

[[noreturn]] void unreadable(std::string reason, std::string what = {})
{
    throw Problem{ProblemCode::ImportFileUnreadable, {{"reason", std::move(reason)}, {"part", std::move(what)}}};
}

void receive(std::istream& body, const std::filesystem::path& path)
{
    std::ofstream out(path, std::ios::binary);
    char buffer[65536];
    std::size_t bytes = 0;
    while (body.read(buffer, sizeof buffer) || body.gcount() > 0) {
        bytes += static_cast<std::size_t>(body.gcount());
        if (bytes > kUploadBytesMax) {
            throw Problem{ProblemCode::BodyTooLarge, {{"max", std::to_string(kUploadBytesMax)}}};
        }
        if (!out.write(buffer, body.gcount())) {
            throw Problem{ProblemCode::DiskFull};
        }
    }
    out.close();
    if (!out) {
        throw Problem{ProblemCode::DiskFull};
    }
}

Manifest manifestOf(TarReader& reader, int shape)
{
    if (reader.next() != "manifest.json") {
        unreadable("no_manifest");
    }
    auto manifest = fromJson<Manifest>(reader.whole(kManifestBytesMax));
    if (manifest.format != kTransferFormat) {
        unreadable("other_format");
    }
    if (manifest.shape > shape) {
        throw Problem{ProblemCode::DataTooNew, {{"data", std::to_string(manifest.shape)}, {"program", std::to_string(shape)}}};
    }
    if (manifest.shape < shape) {
        unreadable("other_version");
    }
    return manifest;
}

const TransferPart& partNamed(const Manifest& manifest, const std::string& name)
{
    const auto found = std::find_if(manifest.parts.begin(), manifest.parts.end(), [&](const TransferPart& one) { return one.name == name; });
    if (found == manifest.parts.end()) {
        unreadable("part_missing", name);
    }
    return *found;
}

void compare(const TransferPart& found, const Manifest& manifest)
{
    const TransferPart& said = partNamed(manifest, found.name);
    if (said.rows != found.rows || said.sha256 != found.sha256) {
        unreadable("checksum", found.name);
    }
}

} // namespace

Transfers::Transfers(Needs needs) : m_needs(std::move(needs)), m_shape(shapeNumber(db::allMigrations()))
{
    for (TableShape& shape : tableShapes(db::allMigrations())) {
        const bool taken = std::any_of(m_needs.tables.begin(), m_needs.tables.end(), [&](const TableClass& one) {
            return one.scope == db::Scope::Tenant && one.table == shape.name && one.dataClass != DataClass::Local;
        });
        if (taken) {
            m_tables.push_back(std::make_unique<TableRows>(std::move(shape)));
        }
    }
}

template <class Work>
auto Transfers::inShop(const Id& tenant, bool write, Work work)
{
    const Parts& parts = m_needs.directory.parts();
    const auto store = parts.stores.tenant(tenant);
    if (!write) {
        return db::inTransaction<db::Tx>(*store, db::ReadMode::Fresh, parts.clock, parts.ids, std::move(work));
    }
    return db::inTransaction<db::Tx>(*store, db::WriteMode::Alone, parts.clock, parts.ids, std::move(work));
}

std::filesystem::path Transfers::pathOf(const Id& tenant, const Id& job) const
{
    return m_needs.folder.exportFolder(tenant) / (toText(job) + ".tar");
}

jobs::Job Transfers::begin(db::Tx& tx, const http::Request& request)
{
    const std::string subject = m_needs.directory.at(request.actor.tenant).name;
    const Id id = m_needs.jobs.enqueue(tx, request.actor, kTransferJob, subject, "");
    journal::append(tx, request.actor, {"tenants.export.requested", id, toCanonicalJson(ExportRequested{std::string(kTransferFormat)})});
    return m_needs.jobs.job(tx, id);
}

http::Download Transfers::file(db::Tx& tx, const http::Request& request)
{
    const jobs::Job job = m_needs.jobs.job(tx, request.pathId());
    const auto path = pathOf(request.actor.tenant, job.id);
    std::error_code gone;
    if (job.kind != kTransferJob || job.state != jobs::JobState::Done || !std::filesystem::exists(path, gone)) {
        throw Problem{ProblemCode::NotFound};
    }
    return {"application/x-tar", "shop-" + m_needs.directory.at(request.actor.tenant).slug + ".tar", {}, path};
}

std::optional<std::string> Transfers::run(jobs::Work& work)
{
    const Id tenant = work.actor.tenant;
    std::filesystem::create_directories(m_needs.folder.exportFolder(tenant));
    const auto whole = pathOf(tenant, work.job);
    const std::filesystem::path part = whole.string() + ".part";
    Leftovers leftovers{{part}};
    for (const auto& table : m_tables) {
        leftovers.files.emplace_back(whole.string() + "." + table->shape().name + ".part");
    }
    try {
        const Manifest manifest = write(work, whole);
        std::string keys;
        for (const Vault::Key& key : m_needs.vault.keysOf(tenant)) {
            keys += toJson(KeyLine{key.name.subject, key.name.purpose, base64Url(key.secret), key.createdAt}) + "\n";
        }
        TarWriter tar(part);
        tar.add("manifest.json", toJson(manifest));
        tar.add("README.txt", kReadme);
        tar.add(kKeysPart, keys);
        for (const auto& table : m_tables) {
            tar.addFile(partOf(*table), whole.string() + "." + table->shape().name + ".part");
        }
        tar.finish();
        std::filesystem::rename(part, whole);
        return toJson(manifest);
    } catch (const Left&) {
        return work.cancelled ? std::optional<std::string>("{}") : std::nullopt;
    }
}

// All tables in one transaction: the file shows the shop at one moment, and its journal whole.
Manifest Transfers::write(jobs::Work& work, const std::filesystem::path& base)
{
    const Id tenant = work.actor.tenant;
    const Parts& parts = m_needs.directory.parts();
    Manifest manifest{std::string(kTransferFormat), m_shape, parts.clock.now(), m_needs.directory.at(tenant), 0, {}, {}};
    journal::readChained(*parts.stores.tenant(tenant), parts.clock, parts.ids, [&](db::Tx& tx) {
        for (const auto& table : m_tables) {
            work.progress.total += table->count(tx);
        }
        for (const auto& table : m_tables) {
            std::ofstream out(base.string() + "." + table->shape().name + ".part", std::ios::binary | std::ios::trunc);
            Sum sum;
            std::string last;
            table->each(tx, [&](std::string_view line) {
                if (work.cancelled || work.stop.stop_requested()) {
                    throw Left{};
                }
                out << line << '\n';
                sum.line(line);
                ++work.progress.done;
                if (table->shape().name == kJournalTable) {
                    last = line;
                }
            });
            out.close();
            if (!out) {
                throw Problem{ProblemCode::DiskFull};
            }
            const TransferPart& part = manifest.parts.emplace_back(sum.part(partOf(*table)));
            if (!last.empty()) {
                manifest.journalEntries = part.rows;
                manifest.journalHead = hex(fromBase64Url(parseJson(last)["hash"].GetString()).value_or(""));
            }
        }
    });
    return manifest;
}

ImportedTenant Transfers::bringIn(const http::Request& request, std::istream& body)
{
    const auto wish = http::fromQuery<ImportWish>(request.query);
    if (wish.slug && *wish.slug != slugFrom(*wish.slug)) {
        throw Problem(std::vector<Complaint>{{"slug", "not_a_slug", {}}});
    }
    const auto folder = m_needs.folder.path() / "imports";
    std::filesystem::create_directories(folder);
    const auto file = folder / ("shop-" + toText(m_needs.directory.parts().ids.make()) + ".upload");
    const Leftovers leftovers{{file}};
    receive(body, file);
    return take(request.actor, wish, file);
}

ImportedTenant Transfers::take(const http::Actor& actor, const ImportWish& wish, const std::filesystem::path& file)
{
    const Parts& parts = m_needs.directory.parts();
    Manifest manifest;
    {
        TarReader reader(file);
        manifest = manifestOf(reader, m_shape);
    }
    const Tenant& was = manifest.tenant;
    NewTenant wanted{wish.slug.value_or(was.slug), was.name, was.countryPack, was.currency, was.zone};
    wanted.plan = wish.plan;
    if (wish.ownerEmail) {
        wanted.owner = NewOwner{wish.ownerName.value_or(*wish.ownerEmail), *wish.ownerEmail};
    }
    std::vector<Complaint> complaints;
    check(wanted, Checker(complaints));
    checkZone(wanted, Checker(complaints));
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    ImportedTenant imported;
    const Alongside owner = wanted.owner ? m_needs.owner(actor, *wanted.owner, imported.created.ownerCode) : Alongside{};
    const BroughtIn brought{was.id, [&] { fill(manifest, file); }};
    static_cast<Tenant&>(imported.created) = create(parts, actor, wanted, owner, &brought);
    journal::checkpoint(parts.stores, parts.clock, parts.ids, was.id);
    imported.parts = manifest.parts;
    imported.journalEntries = manifest.journalEntries;
    return imported;
}

void Transfers::keepKeys(const Id& tenant, const std::string& lines)
{
    std::vector<Vault::Key> keys;
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        const auto key = fromJson<KeyLine>(std::string_view(lines).substr(at, end - at));
        const auto secret = fromBase64Url(key.secret);
        if (!secret) {
            unreadable("no_key", kKeysPart);
        }
        keys.push_back({{tenant, key.subject, key.purpose}, *secret, key.createdAt});
        at = end + 1;
    }
    m_needs.vault.keep(keys);
}

// The rows go in, and are then read back: what the sums are compared with is what stands in the store now.
void Transfers::fill(const Manifest& manifest, const std::filesystem::path& file)
{
    const Id tenant = manifest.tenant.id;
    TarReader reader(file);
    reader.next();
    std::size_t next = 0;
    while (const auto name = reader.next()) {
        if (*name == kKeysPart) {
            keepKeys(tenant, reader.whole(kKeysBytesMax)); // durable before what they open
        } else if (next < m_tables.size() && *name == partOf(*m_tables[next])) {
            const TableRows& table = *m_tables[next++];
            std::string line;
            for (bool more = true; more;) {
                inShop(tenant, true, [&](db::Tx& tx) {
                    std::size_t rows = 0;
                    while (rows++ < kRowsAtOnce && (more = reader.line(line))) {
                        table.insert(tx, line);
                    }
                });
            }
        }
    }
    if (next < m_tables.size()) {
        unreadable("part_missing", partOf(*m_tables[next]));
    }
    inShop(tenant, true, [&](db::Tx& tx) { m_needs.filled(tx); });
    inShop(tenant, false, [&](db::Tx& tx) {
        for (const auto& table : m_tables) {
            Sum sum;
            table->each(tx, [&sum](std::string_view line) { sum.line(line); });
            compare(sum.part(partOf(*table)), manifest);
        }
    });
    const Parts& parts = m_needs.directory.parts();
    const auto verified = journal::verify(parts.stores, parts.clock, parts.ids, tenant);
    if (!verified.good || verified.headHash != manifest.journalHead) {
        unreadable("journal", std::string(kJournalTable));
    }
}

void Transfers::addJobs()
{
    m_needs.jobs.add(std::string(kTransferJob), [this](jobs::Work& work) { return run(work); });
}

void Transfers::mount(http::Router& router)
{
    using http::Permission;
    router.write(kStartTransfer, Permission::TenantExport, [this](db::Tx& tx, const http::Request& request) { return begin(tx, request); });
    router.needsProof(kStartTransfer);
    router.read(kTransferFile, Permission::TenantExport, [this](db::Tx& tx, const http::Request& request) { return file(tx, request); });
    router.upload(kImportTenant, Permission::TenantsWrite, kUploadBytesMax,
                  [this](const http::Request& request, std::istream& body) { return bringIn(request, body); });
}

} // namespace tijara::tenants
