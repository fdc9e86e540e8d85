// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A PostgreSQL of the test program's own: on a free port, in a temporary folder, gone with the program. Root hands it to another user,
// because PostgreSQL refuses to run as root.

#include "server/platform/db/backend.h"

#include <csignal>

#include <sys/types.h>

namespace tijara::tests {

/// What a program is started with and how it is ended, for servers that tests need beside ours.
class Daemon {
public:
    Daemon() = default;
    ~Daemon() { stop(SIGKILL); }
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    /// Dies with this program. `asOther`: as the user that PostgreSQL runs as, when this one is root.
    void start(const std::vector<std::string>& words, const std::filesystem::path& output, bool asOther);
    /// Sends the signal and waits for the end.
    void stop(int signal);
    [[nodiscard]] bool isRunning() const { return m_process > 0; }

private:
    pid_t m_process = -1;
};

/// A port nobody listens on now.
std::uint16_t freePort();

class PostgresCluster {
public:
    enum class Kind {
        Fast,    ///< nothing is ever flushed to disk: for what is not about durability
        Durable, ///< as in earnest, and able to feed a replica
    };
    /// Throws std::runtime_error with "PostgreSQL is not installed" when that is why.
    explicit PostgresCluster(Kind kind = Kind::Fast);
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// The program's own, started when it is first asked for.
    static PostgresCluster& shared();

    /// A fresh, empty database.
    std::string newDatabase();
    [[nodiscard]] std::string url(const std::string& database) const;
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// Ends it as a restart by its operator would, or as a fault (SIGQUIT); start() goes on with its data.
    void stop(bool fault = false);
    void start();
    /// One statement on one of its databases.
    void run(const std::string& database, const std::string& statement) const;
    /// One value.
    [[nodiscard]] std::string ask(const std::string& database, const std::string& statement) const;
    /// A second one that follows this one's log, `delay` (such as "500ms") behind.
    std::unique_ptr<PostgresCluster> replica(const std::string& delay);

private:
    struct Standby {};
    explicit PostgresCluster(Standby);
    void makeFolder();
    void configure(const std::string& more) const;

    std::filesystem::path m_folder;
    std::uint16_t m_port = 0;
    int m_databases = 0;
    Daemon m_server;
};

/// Why this test program cannot have a PostgreSQL, unless that is a fault (in CI it is); nothing when it can.
std::optional<std::string> postgresMissing();
/// Whether this run of the tests is on PostgreSQL.
bool onPostgres();
/// For what looks into the files of SQLite.
#define TIJARA_SKIP_ON_POSTGRES(reason) \
    if (tijara::tests::onPostgres()) {  \
        QSKIP(reason);                  \
    }
/// A fresh database of the shared cluster; none when the tests run on SQLite.
db::PostgresDatabase testDatabase();

} // namespace tijara::tests
