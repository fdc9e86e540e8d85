// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_cluster.h"

#include "server/journal/journal.h"
#include "server/platform/db/postgres.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tijara::tests {

namespace {

using namespace std::chrono_literals;

constexpr const char* kPrograms = "/usr/lib/postgresql/15/bin/";

const passwd* otherUser()
{
    return ::getpwnam("postgres");
}

std::vector<std::string> asOtherUser(std::vector<std::string> words)
{
    std::vector<std::string> all = {"setpriv", "--pdeathsig=KILL"};
    if (::geteuid() == 0) {
        for (const char* word : {"--reuid=postgres", "--regid=postgres", "--clear-groups"}) {
            all.emplace_back(word);
        }
    }
    all.insert(all.end(), words.begin(), words.end());
    return all;
}

pid_t spawn(const std::vector<std::string>& words, const std::filesystem::path& output)
{
    const pid_t child = ::fork();
    if (child != 0) {
        return child;
    }
    const int out = ::open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    if (::chdir("/") != 0) {
        ::_exit(126);
    }
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

void runToEnd(const std::vector<std::string>& words, const std::filesystem::path& output)
{
    int status = 0;
    ::waitpid(spawn(asOtherUser(words), output), &status, 0);
    if (status != 0) {
        std::ifstream said(output);
        throw std::runtime_error(words.front() + " failed: " + std::string(std::istreambuf_iterator<char>(said), {}));
    }
}

} // namespace

void Daemon::start(const std::vector<std::string>& words, const std::filesystem::path& output, bool asOther)
{
    std::vector<std::string> all = {"setpriv", "--pdeathsig=KILL"};
    all.insert(all.end(), words.begin(), words.end());
    m_process = spawn(asOther ? asOtherUser(words) : all, output);
}

void Daemon::stop(int signal)
{
    if (m_process > 0) {
        ::kill(m_process, signal);
        ::waitpid(std::exchange(m_process, -1), nullptr, 0);
    }
}

std::uint16_t freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(probe, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(probe);
    return ntohs(address.sin_port);
}

void PostgresCluster::makeFolder()
{
    if (!std::filesystem::exists(std::string(kPrograms) + "initdb") || (::geteuid() == 0 && otherUser() == nullptr)) {
        throw std::runtime_error("PostgreSQL is not installed");
    }
    std::string pattern = (std::filesystem::temp_directory_path() / "tijara_pg_XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder can be made");
    }
    m_folder = pattern;
    if (::geteuid() == 0 && ::chown(m_folder.c_str(), otherUser()->pw_uid, otherUser()->pw_gid) != 0) {
        throw std::runtime_error("the temporary folder cannot be handed over");
    }
    m_port = freePort();
}

void PostgresCluster::configure(const std::string& more) const
{
    std::ofstream(m_folder / "data" / "postgresql.conf", std::ios::app)
        << "listen_addresses = '127.0.0.1'\nport = " << m_port << "\nunix_socket_directories = ''\nshared_buffers = 64MB\nmax_connections = 200\n" << more;
}

PostgresCluster::PostgresCluster(Kind kind)
{
    makeFolder();
    runToEnd({std::string(kPrograms) + "initdb", "--no-sync", "--no-instructions", "--auth=trust", "--username=tijara", "--encoding=UTF8", "--locale=C.UTF-8",
              "--pgdata", (m_folder / "data").string()},
             m_folder / "initdb.log");
    configure(kind == Kind::Fast ? "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nwal_level = minimal\nmax_wal_senders = 0\n" : "wal_level = replica\n");
    start();
}

PostgresCluster::PostgresCluster(Standby)
{
    makeFolder();
}

PostgresCluster::~PostgresCluster()
{
    m_server.stop(SIGQUIT);
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

PostgresCluster& PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

void PostgresCluster::start()
{
    m_server.start({std::string(kPrograms) + "postgres", "-D", (m_folder / "data").string()}, m_folder / "server.log", true);
    for (int tries = 0; PQping(url("postgres").c_str()) != PQPING_OK; ++tries) {
        if (tries == 600) {
            std::ifstream said(m_folder / "server.log");
            throw std::runtime_error("PostgreSQL does not start: " + std::string(std::istreambuf_iterator<char>(said), {}));
        }
        std::this_thread::sleep_for(50ms);
    }
}

void PostgresCluster::stop(bool fault)
{
    m_server.stop(fault ? SIGQUIT : SIGINT);
}

std::string PostgresCluster::url(const std::string& database) const
{
    return "postgresql://tijara@127.0.0.1:" + std::to_string(m_port) + "/" + database;
}

std::string PostgresCluster::newDatabase()
{
    const std::string name = "test_" + std::to_string(++m_databases);
    run("postgres", "CREATE DATABASE " + name);
    return url(name);
}

void PostgresCluster::run(const std::string& database, const std::string& statement) const
{
    db::PostgresConnection(url(database)).execute(statement);
}

std::string PostgresCluster::ask(const std::string& database, const std::string& statement) const
{
    const db::Sql sql(statement);
    db::PostgresConnection connection(url(database));
    db::Statement& asked = connection.statement(sql);
    return asked.step() ? std::string(asked.text(0)) : std::string{};
}

std::unique_ptr<PostgresCluster> PostgresCluster::replica(const std::string& delay)
{
    std::unique_ptr<PostgresCluster> second(new PostgresCluster(Standby{}));
    runToEnd({std::string(kPrograms) + "pg_basebackup", "--no-sync", "--checkpoint=fast", "--write-recovery-conf", "--dbname", url("postgres"), "--pgdata",
              (second->m_folder / "data").string()},
             second->m_folder / "backup.log");
    second->configure("recovery_min_apply_delay = '" + delay + "'\n");
    second->start();
    return second;
}

std::optional<std::string> postgresMissing()
{
    try {
        PostgresCluster::shared();
        return std::nullopt;
    } catch (const std::runtime_error& error) {
        if (std::getenv("CI") != nullptr || std::string_view(error.what()) != "PostgreSQL is not installed") {
            throw;
        }
        return error.what();
    }
}

bool onPostgres()
{
    const char* database = std::getenv("TIJARA_TEST_DATABASE");
    return database != nullptr && std::string_view(database) == "postgres";
}

db::PostgresDatabase testDatabase()
{
    if (!onPostgres()) {
        return {};
    }
    if (const auto missing = postgresMissing()) {
        std::puts(missing->c_str()); // ctest knows the sentence, and calls the test skipped
        std::exit(0);
    }
    return {PostgresCluster::shared().newDatabase(), {}, {}, journal::versionQuery()};
}

} // namespace tijara::tests
