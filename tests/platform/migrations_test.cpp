// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/migrations.h"
#include "server/platform/db/sqlite_store.h"
#include "shared/core/problem.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

#include <set>

using namespace tijara;
using db::Migration;
using db::Scope;

namespace {

using Texts = std::vector<std::string>;

const db::Sql kDone("SELECT name FROM migrations ORDER BY number");
const db::Sql kTables("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");

const std::vector<Migration> kSteps = {
    {10, Scope::Tenant, "0010_one.sql", "CREATE TABLE one (id ID NOT NULL, CONSTRAINT one_pk PRIMARY KEY (id));"},
    {11, Scope::Platform, "0011_other.sql", "CREATE TABLE other (id ID);"},
    {12, Scope::Tenant, "0012_two.sql", "CREATE TABLE two (id ID); CREATE INDEX two_by_id ON two (id);"},
    {13, Scope::Tenant, "0013_three.sql", "ALTER TABLE two ADD COLUMN name TEXT;"},
};

struct Place {
    tests::TempFolder folder;
    tests::VirtualClock clock;
    IdMaker ids{clock};
    db::SqliteStore store{folder.path() / "place.db", {}};

    Texts texts(const db::Sql& sql)
    {
        return db::inTransaction<db::Tx>(store, false, clock, ids, [&](db::Tx& tx) { return tx.all<std::string>(sql); });
    }
    std::optional<Problem> refused(const std::vector<Migration>& steps)
    {
        try {
            db::migrate(store, Scope::Tenant, steps, clock);
            return std::nullopt;
        } catch (const Problem& problem) {
            return problem;
        }
    }
};

std::vector<Migration> firstOf(std::size_t count)
{
    return {kSteps.begin(), kSteps.begin() + static_cast<std::ptrdiff_t>(count)};
}

struct TextCase {
    const char* name;
    std::string text;
    Texts statements;
};

const std::vector<TextCase> kTexts = {
    {"nothing", "", {}},
    {"comments alone", "-- nothing; here\n  -- and 'nothing' there", {}},
    {"types", "CREATE TABLE a (b ID, c INT64, d BYTES, e TEXT);", {"CREATE TABLE a (b BLOB, c INTEGER, d BLOB, e TEXT) STRICT"}},
    {"only whole words", "CREATE TABLE a (IDEA TEXT, id ID, PAID INT64);", {"CREATE TABLE a (IDEA TEXT, id BLOB, PAID INTEGER) STRICT"}},
    {"clustered", "CREATE TABLE a (b ID) CLUSTERED;", {"CREATE TABLE a (b BLOB) WITHOUT ROWID, STRICT"}},
    {"not in texts", "INSERT INTO a VALUES ('ID; -- INT64');", {"INSERT INTO a VALUES ('ID; -- INT64')"}},
    {"doubled quotes", "INSERT INTO a VALUES ('it''s; ID');", {"INSERT INTO a VALUES ('it''s; ID')"}},
    {"several", "CREATE INDEX a ON b (c);\n\n-- why;\nDROP TABLE d;\n", {"CREATE INDEX a ON b (c)", "DROP TABLE d"}},
    {"the last without its end", "DROP TABLE a", {"DROP TABLE a"}},
    {"a comment inside", "CREATE TABLE a ( -- first; ID\n b ID\n);", {"CREATE TABLE a ( \n b BLOB\n) STRICT"}},
    {"a text that never ends", "INSERT INTO a VALUES ('x", {"INSERT INTO a VALUES ('x"}},
};

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void oneTextBecomesSqlitesOwn()
    {
        for (const TextCase& one : kTexts) {
            QVERIFY2(db::statementsOf(one.text, db::Dialect::Sqlite) == one.statements, one.name);
        }
    }

    void onlyWhatIsMissingRunsAndOnlyOfItsScope()
    {
        Place place;
        QVERIFY(!place.refused(firstOf(1)));
        QCOMPARE(place.texts(kDone), (Texts{"0010_one.sql"}));
        QVERIFY(!place.refused(kSteps));
        QVERIFY(!place.refused(kSteps));
        QCOMPARE(place.texts(kDone), (Texts{"0010_one.sql", "0012_two.sql", "0013_three.sql"}));
        QCOMPARE(place.texts(kTables), (Texts{"migrations", "one", "two"}));
    }

    void aStepThatFailsNamesItselfAndLeavesNothingOfItself()
    {
        Place place;
        auto steps = kSteps;
        steps[2].text = "CREATE TABLE two (id ID); CREATE TABLE one (id ID);"; // the second is there already
        const auto problem = place.refused(steps);
        QVERIFY(problem && problem->code == ProblemCode::MigrationFailed);
        QCOMPARE(problem->params.at("migration"), std::string("0012_two.sql"));
        QCOMPARE(place.texts(kDone), (Texts{"0010_one.sql"})); // what ran before it stays
        QCOMPARE(place.texts(kTables), (Texts{"migrations", "one"}));
        QVERIFY(!place.refused(kSteps)); // with the step mended it goes on where it stood
        QCOMPARE(place.texts(kDone).size(), std::size_t{3});
    }

    void dataOfANewerVersionIsLeftAlone()
    {
        Place place;
        QVERIFY(!place.refused(kSteps));
        const auto problem = place.refused(firstOf(3));
        QVERIFY(problem && problem->code == ProblemCode::DataTooNew);
        QCOMPARE(problem->params.at("data"), std::string("13"));
        QCOMPARE(problem->params.at("program"), std::string("12"));
        QCOMPARE(place.texts(kDone).size(), std::size_t{3});
    }

    void theProgramsOwnStepsAreInOrderAndRun()
    {
        int before = 0;
        std::set<std::string_view> names;
        for (const Migration& one : db::allMigrations()) {
            QVERIFY2(one.number > before, std::string(one.name).c_str());
            QVERIFY(names.insert(one.name).second);
            before = one.number;
        }
        for (const Scope scope : {Scope::Platform, Scope::Tenant}) {
            Place place;
            db::migrate(place.store, scope, db::allMigrations(), place.clock);
            QVERIFY(place.texts(kDone).size() > 2);
        }
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
