// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows to a store from several threads and says each one that was acknowledged, until it is killed.
#include "server/platform/db/sqlite_store.h"

#include <thread>

#include <unistd.h>

using namespace tijara;

int main(int count, char** arguments)
{
    if (count != 4) {
        return 2;
    }
    const std::int64_t round = std::stoll(arguments[2]);
    const int threads = std::stoi(arguments[3]);
    static const db::Sql kInsert("INSERT INTO written (round, thread, number) VALUES ($1, $2, $3)");
    SystemClock clock;
    IdMaker ids(clock);
    db::SqliteStore store(arguments[1], {});
    store.write([](db::Connection& connection) {
        connection.execute("CREATE TABLE IF NOT EXISTS written (round INTEGER NOT NULL, thread INTEGER NOT NULL, number INTEGER NOT NULL)");
    });
    std::vector<std::jthread> writers;
    for (int thread = 0; thread < threads; ++thread) {
        writers.emplace_back([&, thread] {
            for (std::int64_t number = 0;; ++number) {
                db::inTransaction<db::Tx>(store, true, clock, ids, [&](db::Tx& tx) { tx.run(kInsert, round, thread, number); });
                const std::string said = std::to_string(thread) + " " + std::to_string(number) + "\n";
                if (::write(STDOUT_FILENO, said.data(), said.size()) != static_cast<ssize_t>(said.size())) {
                    std::_Exit(0);
                }
            }
        });
    }
}
