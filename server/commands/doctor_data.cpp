// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/doctor.h"

#include "server/commands/doctor_store.h"
#include "server/platform/data_folder.h"
#include "server/platform/db/sqlite.h"
#include "server/platform/zone.h"

#include <algorithm>
#include <set>

#include <unistd.h>

namespace tijara::commands {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLogBytesMax = 256ULL << 20;
constexpr std::int64_t kClockSlackMs = 60'000;
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

/// One look at one data folder.
class DataExam {
public:
    DataExam(const Config& config, Clock& clock, Findings& findings)
        : m_folder(config.data), m_inFolder(config.postgres.url.empty()), m_clock(clock), m_ids(clock), m_findings(findings)
    {
    }

    void run()
    {
        if (!fs::exists(m_folder)) {
            const fs::path parent = fs::absolute(m_folder).parent_path();
            add(::access(parent.c_str(), W_OK) == 0 || !fs::exists(parent) ? "data_absent" : "data_not_writable", m_folder);
            return;
        }
        examineFolder();
        if (DataFolder::holderOf(m_folder) || !m_inFolder) {
            return; // a server works on it, and answers for it; or the books are elsewhere
        }
        if (!fs::exists(m_folder / "platform.db")) {
            add("data_absent", m_folder);
            return;
        }
        examinePlatform();
        examineFiles();
    }

private:
    void add(std::string_view kind, const fs::path& where) { m_findings.add(kind, where.string()); }

    void examineFolder()
    {
        if (!fs::is_directory(m_folder) || ::access(m_folder.c_str(), W_OK | X_OK) != 0) {
            add("data_not_writable", m_folder);
            return;
        }
        if (const auto room = roomOnDisk(m_folder); room && room->isShort()) {
            add("disk_nearly_full", m_folder);
        }
        std::error_code error;
        for (const char* part : {"", "platform.db", "keys.db", "tenants", "server.lock"}) {
            const fs::path file = *part == '\0' ? m_folder : m_folder / part;
            const auto mode = fs::status(file, error).permissions();
            if (!error && (mode & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none) {
                add("data_open", file);
            }
        }
    }

    // True when the file is one of ours that this version knows, and then `look` has seen it.
    template <class Look>
    bool inside(const fs::path& file, std::optional<db::Scope> scope, Look look)
    {
        const fs::path log = file.string() + "-wal";
        std::error_code absent;
        if (const auto bytes = fs::file_size(log, absent); !absent && bytes > kLogBytesMax) {
            add("log_huge", log);
        }
        try {
            db::SqliteConnection connection(file, db::OpenMode::Read);
            db::Tx tx(connection, m_clock, m_ids);
            if (soundness(tx) != "ok") {
                add("data_damaged", file);
                return false;
            }
            if (scope && !isOfThisVersion(tx, file, *scope)) {
                return false;
            }
            look(tx);
            return true;
        } catch (const db::Error&) {
            add("data_damaged", file);
            return false;
        }
    }

    bool isOfThisVersion(db::Tx& tx, const fs::path& file, db::Scope scope)
    {
        const std::int64_t newest = newestStep(scope);
        const auto [step, takenAt] = lastStep(tx);
        if (step == 0) {
            add("data_damaged", file);
        } else if (step > newest) {
            add("data_too_new", file);
        } else if (step < newest) {
            add("migration_pending", file);
        }
        if (takenAt.utcMs > m_clock.now().utcMs + kClockSlackMs) {
            add("clock_wrong", file);
        }
        return step == newest;
    }

    void examinePlatform()
    {
        inside(m_folder / "platform.db", db::Scope::Platform, [this](db::Tx& tx) {
            m_tenants = knownTenants(tx);
            m_isKnown = true;
            if (entriesMissing(tx) != 0) {
                add("journal_broken", m_folder / "platform.db");
            }
        });
        if (!fs::exists(m_folder / "keys.db")) {
            add("keys_missing", m_folder / "keys.db");
        } else {
            inside(m_folder / "keys.db", std::nullopt, [](db::Tx& tx) { keysIn(tx); });
        }
    }

    void examineFiles()
    {
        std::set<std::string> known;
        for (const KnownTenant& tenant : m_tenants) {
            const fs::path file = m_folder / "tenants" / (toText(tenant.id) + ".db");
            known.insert(file.filename());
            if (tenant.state == "creating") {
                add("tenant_left_creating", tenant.slug);
            } else if (!fs::exists(file)) {
                add("tenant_file_missing", tenant.slug);
            } else {
                examineTenant(tenant, file);
            }
        }
        std::error_code absent;
        for (const auto& entry : fs::directory_iterator(m_folder / "tenants", absent)) {
            const std::string name = entry.path().filename();
            if (name.find(".creating") != std::string::npos) {
                add("file_left_creating", entry.path());
            } else if (m_isKnown && name.ends_with(".db") && !known.contains(name)) {
                add("tenant_file_unknown", entry.path());
            }
        }
    }

    void examineTenant(const KnownTenant& tenant, const fs::path& file)
    {
        if (!isZone(tenant.zone)) {
            add("zone_unknown", tenant.slug + ": " + tenant.zone);
        }
        inside(file, db::Scope::Tenant, [&](db::Tx& tx) {
            if (jobsWaitingSince(tx, {m_clock.now().utcMs - kDayMs}) > 0) {
                add("jobs_stuck", tenant.slug);
            }
            if (entriesMissing(tx) != 0) {
                add("journal_broken", tenant.slug);
            }
        });
    }

    const fs::path m_folder;
    const bool m_inFolder; ///< the databases too
    Clock& m_clock;
    IdMaker m_ids;
    Findings& m_findings;
    std::vector<KnownTenant> m_tenants;
    bool m_isKnown = false;
};

} // namespace

void examineData(const Config& config, Clock& clock, Findings& findings)
{
    DataExam(config, clock, findings).run();
}

} // namespace tijara::commands
