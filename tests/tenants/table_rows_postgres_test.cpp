// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a whole table from PostgreSQL: all of them, in the order of the key, and never all in memory at once.
#include <QTest>

#include "server/platform/db/postgres_store.h"
#include "server/tenants/transfer/transfer_store.h"
#include "shared/core/json.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/virtual_clock.h"

#include <malloc.h>

using namespace tijara;
using namespace tijara::tenants;

namespace {

constexpr int kRows = 1'000;
constexpr std::size_t kRowBytes = 50'000;
constexpr std::size_t kHeldMax = 25'000'000; ///< of the 50 MB that the table has

} // namespace

class TableRowsPostgresTest : public QObject {
    Q_OBJECT

private slots:
    void aLargeTableIsReadPieceByPiece()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        const std::string url = tests::PostgresCluster::shared().newDatabase();
        {
            db::PostgresConnection connection(url);
            db::PostgresStore::furnish(connection, "t_large");
            connection.execute("CREATE TABLE t_large.pages (language text COLLATE \"C\" NOT NULL, number bigint NOT NULL, body text COLLATE \"C\" NOT NULL, PRIMARY KEY (language, number))");
            connection.execute("INSERT INTO t_large.pages SELECT CASE WHEN n % 2 = 0 THEN 'en' ELSE 'ar' END, n, repeat(md5(CAST(n AS text)), " + std::to_string(kRowBytes / 32) + ") FROM generate_series(1, " +
                               std::to_string(kRows) + ") AS n");
        }
        const TableRows rows({"pages", {{"language", ColumnType::Text}, {"number", ColumnType::Int64}, {"body", ColumnType::Text}}, {"language", "number"}});
        db::PostgresPool pool(url, 2);
        db::PostgresStore store({pool}, "t_large");
        tests::VirtualClock clock;
        IdMaker ids(clock);
        const std::size_t before = ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
        std::size_t most = 0;
        std::vector<std::pair<std::string, std::int64_t>> keys;
        db::inTransaction<db::Tx>(store, false, clock, ids, [&](db::Tx& tx) {
            QCOMPARE(rows.count(tx), std::int64_t{kRows});
            rows.each(tx, [&](std::string_view line) {
                const auto row = parseJson(line);
                keys.emplace_back(row["language"].GetString(), row["number"].GetInt64());
                most = std::max<std::size_t>(most, ::mallinfo2().uordblks + ::mallinfo2().hblkhd);
            });
        });
        QCOMPARE(keys.size(), static_cast<std::size_t>(kRows));
        QVERIFY(std::is_sorted(keys.begin(), keys.end()) && std::adjacent_find(keys.begin(), keys.end()) == keys.end());
        QVERIFY2(most - before < kHeldMax, std::to_string(most - before).c_str());
    }
};

QTEST_APPLESS_MAIN(TableRowsPostgresTest)
#include "table_rows_postgres_test.moc"
