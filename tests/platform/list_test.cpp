// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/list.h"
#include "server/platform/db/sqlite_store.h"
#include "server/platform/text.h"
#include "shared/core/json.h"
#include "tests/support/list_plans.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

#include <algorithm>
#include <random>

namespace tijara::tests {

enum class Colour { Red, Green, Blue };
BOOST_DESCRIBE_ENUM(Colour, Red, Green, Blue)

struct Bead {
    Id id;
    std::string name;
    Colour colour = Colour::Red;
    Date day;
    std::int64_t weight = 0;
};
BOOST_DESCRIBE_STRUCT(Bead, (), (id, name, colour, day, weight))

struct BeadQuery : ListQuery {
    std::optional<Colour> colour;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<std::string> search;
    std::optional<Id> one;
};
BOOST_DESCRIBE_STRUCT(BeadQuery, (ListQuery), (colour, from, to, search, one))

} // namespace tijara::tests

using namespace tijara;
using namespace tijara::tests;

namespace {

using db::KeyKind;
using db::Match;

const db::Sql kInsert("INSERT INTO beads (id, name, colour, day, weight) VALUES ($1, $2, $3, $4, $5)");

const db::SortColumn kId{"id", KeyKind::Bytes};
const db::SortColumn kDay{"day", KeyKind::Text};
const db::SortColumn kName{"name", KeyKind::Text};
const db::SortColumn kWeight{"weight", KeyKind::Integer};

db::ListDeclaration declaration()
{
    return {.name = "beads",
            .columns = "id, name, colour, day, weight",
            .from = "beads",
            .counted = "beads",
            .filters = {{"colour", "colour", Match::Equal},
                        {"from", "day", Match::AtLeast},
                        {"to", "day", Match::AtMost},
                        {"search", "name", Match::BeginsWith},
                        {"one", "id", Match::Equal}},
            .sort = "-day",
            .paths = {{{}, {"from", "to"}, "day", {kDay, kId}, "beads_by_day"},
                      {{"colour"}, {"from", "to"}, "day", {kDay, kId}, "beads_by_colour_day"},
                      {{}, {}, "weight", {kWeight, kId}, "beads_by_weight"},
                      {{"search"}, {}, "name", {kName, kId}, "beads_by_name"},
                      {{"one"}, {}, "name", {kName, kId}, "beads_by_id_name"}},
            .sums = {{"weight", "weight", Unit::Quantity}}};
}

/// 1,500 beads with many ties, some below zero, some names that begin alike.
struct Beads {
    TempFolder folder;
    VirtualClock clock;
    IdMaker ids{clock};
    std::filesystem::path file = folder.path() / "beads.db";
    db::SqliteStore store{file, {}};
    std::vector<Bead> all;


    template <class Work>
    auto write(Work&& work)
    {
        return db::inTransaction<db::Tx>(store, true, clock, ids, std::forward<Work>(work));
    }
    Beads()
    {
        store.write([](db::Connection& connection) {
            connection.execute("CREATE TABLE beads (id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, day TEXT NOT NULL, weight INTEGER NOT "
                               "NULL) STRICT");
            for (const char* index : {"beads_by_day ON beads (day, id)", "beads_by_colour_day ON beads (colour, day, id)", "beads_by_weight ON beads (weight, id)",
                                      "beads_by_name ON beads (name, id)", "beads_by_id_name ON beads (id, name)"}) {
                connection.execute("CREATE INDEX " + std::string(index));
            }
        });
        std::mt19937 random(9);
        static const std::vector<std::string> kNames = {"", "a", "ab", "abc", "abd", "b", "\xD8\xA3", "\xF0\x9F\xA7\xBE", "ab\xF0\x9F\xA7\xBE", "ab'; --"};
        write([&](db::Tx& tx) {
            for (int made = 0; made < 1500; ++made) {
                const Bead bead{ids.make(), kNames[random() % kNames.size()], static_cast<Colour>(random() % 3), Date{static_cast<std::int32_t>(15'000 + random() % 20)},
                                static_cast<std::int64_t>(random() % 7) - 3};
                tx.run(kInsert, bead.id, bead.name, bead.colour, bead.day, bead.weight);
                all.push_back(bead);
            }
        });
    }
    Page<Bead> page(const db::List& list, const BeadQuery& query)
    {
        return db::inTransaction<db::Tx>(store, false, clock, ids, [&](db::Tx& tx) { return list.page<Bead>(tx, query); });
    }
    /// Every page of a list in one row.
    std::vector<Id> walked(const db::List& list, BeadQuery query)
    {
        std::vector<Id> found;
        for (std::size_t pages = 0; pages <= all.size(); ++pages) {
            const auto one = page(list, query);
            for (const Bead& bead : one.items) {
                found.push_back(bead.id);
            }
            if (!one.next) {
                return found;
            }
            query.after = one.next;
        }
        return {};
    }
    /// The same by hand.
    std::vector<Id> expected(const BeadQuery& query) const
    {
        std::string sort = query.sort.value_or("-day");
        const bool descending = sort.starts_with('-');
        sort.erase(0, descending ? 1 : 0);
        std::vector<Bead> kept;
        std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const Bead& bead) {
            return (!query.colour || bead.colour == *query.colour) && (!query.from || bead.day >= *query.from) && (!query.to || bead.day <= *query.to) &&
                   (!query.search || bead.name.starts_with(*query.search)) && (!query.one || bead.id == *query.one);
        });
        const auto key = [&](const Bead& bead) {
            return std::tuple(sort == "weight" ? bead.weight : 0, sort == "day" ? toText(bead.day) : sort == "name" ? bead.name : std::string{}, bead.id);
        };
        std::sort(kept.begin(), kept.end(), [&](const Bead& one, const Bead& other) { return descending ? key(other) < key(one) : key(one) < key(other); });
        std::vector<Id> found;
        for (const Bead& bead : kept) {
            found.push_back(bead.id);
        }
        return found;
    }
};

std::optional<ProblemCode> refusal(const std::function<void()>& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Problem& problem) {
        return problem.code;
    }
}

std::vector<BeadQuery> everyWayThrough(const Beads& beads)
{
    std::vector<BeadQuery> queries;
    const auto add = [&queries](const auto& fill) {
        BeadQuery query;
        fill(query);
        for (const auto& sort : std::vector<std::optional<std::string>>{query.sort, query.sort ? std::optional("-" + *query.sort) : std::nullopt}) {
            query.sort = sort;
            queries.push_back(query);
        }
    };
    for (const bool coloured : {false, true}) {
        for (const int ranges : {0, 1, 2, 3}) {
            add([&](BeadQuery& query) {
                query.sort = "day";
                query.colour = coloured ? std::optional(Colour::Green) : std::nullopt;
                query.from = ranges & 1 ? std::optional(Date{15'005}) : std::nullopt;
                query.to = ranges & 2 ? std::optional(Date{15'012}) : std::nullopt;
            });
        }
    }
    add([](BeadQuery& query) { query.sort = "weight"; });
    for (const char* text : {"", "a", "ab", "abc", "\xD8\xA3", "\xF0\x9F\xA7\xBE", "ab'; --", "zzz"}) {
        add([&](BeadQuery& query) {
            query.sort = "name";
            query.search = text;
        });
    }
    add([&](BeadQuery& query) {
        query.sort = "name";
        query.one = beads.all[7].id;
    });
    return queries;
}

} // namespace

class ListTest : public QObject {
    Q_OBJECT

private slots:
    void everyPathWalkedPageByPageIsTheWholeInOrder()
    {
        Beads beads;
        const db::List list(declaration());
        for (BeadQuery query : everyWayThrough(beads)) {
            const auto expected = beads.expected(query);
            for (const std::int64_t limit : {std::int64_t{1}, std::int64_t{7}, std::int64_t{50}, kPageSizeMax}) {
                if (limit == 1 && expected.size() > 300) {
                    continue;
                }
                query.limit = limit;
                QVERIFY2(beads.walked(list, query) == expected, toJson(query).c_str());
            }
            const auto first = beads.page(list, query);
            QVERIFY(first.count && first.count->exact);
            QCOMPARE(first.count->value, static_cast<std::int64_t>(expected.size()));
            QVERIFY(first.items.empty() || first.items.front().id == expected.front());
        }
    }

    void everyStatementGoesByItsIndex()
    {
        Beads beads;
        for (const std::string& complaint : badPlans(db::List(declaration()), beads.file)) {
            QFAIL(complaint.c_str());
        }
    }

    void aListWithoutItsIndexIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("drop");
        for (const char* index : {"beads_by_day", "beads_by_colour_day", "beads_by_weight", "beads_by_name"}) {
            QTest::newRow(index) << QByteArray(index);
        }
    }
    void aListWithoutItsIndexIsFoundOut()
    {
        QFETCH(QByteArray, drop);
        Beads beads;
        beads.store.write([&](db::Connection& connection) { connection.execute("DROP INDEX " + drop.toStdString()); });
        QVERIFY(!badPlans(db::List(declaration()), beads.file).empty());
    }

    void withoutAWishTheListHasItsOwnOrder()
    {
        Beads beads;
        const db::List list(declaration());
        BeadQuery query;
        QVERIFY(beads.walked(list, query) == beads.expected(query)); // newest first
        query.search = "ab";                                         // has no order by day: the one that serves it
        BeadQuery byName = query;
        byName.sort = "name";
        QVERIFY(beads.walked(list, query) == beads.expected(byName));
    }

    void whatIsNotDeclaredIsRefused()
    {
        Beads beads;
        const db::List list(declaration());
        BeadQuery query;
        query.sort = "colour";
        QVERIFY(refusal([&] { beads.page(list, query); }) == ProblemCode::ListNotServed);
        query.sort = "weight";
        query.colour = Colour::Red;
        QVERIFY(refusal([&] { beads.page(list, query); }) == ProblemCode::ListNotServed);
        query.sort = "--day";
        QVERIFY(refusal([&] { beads.page(list, query); }) == ProblemCode::ListNotServed);
        query.sort = "day; DROP TABLE beads";
        QVERIFY(refusal([&] { beads.page(list, query); }) == ProblemCode::ListNotServed);
        for (const std::int64_t limit : {std::int64_t{0}, std::int64_t{-1}, kPageSizeMax + 1}) {
            BeadQuery wrong;
            wrong.limit = limit;
            QVERIFY(refusal([&] { beads.page(list, wrong); }) == ProblemCode::ValidationFailed);
        }
    }

    void aCursorBelongsToItsOrder()
    {
        Beads beads;
        const db::List list(declaration());
        const auto nextOf = [&](const std::string& sort, const std::optional<std::string>& search = {}) {
            BeadQuery query;
            query.sort = sort;
            query.search = search;
            query.limit = 2;
            return beads.page(list, query).next.value();
        };
        const auto refused = [&](const std::string& sort, const std::string& cursor) {
            BeadQuery query;
            query.sort = sort;
            query.after = cursor;
            return refusal([&] { beads.page(list, query); });
        };
        const std::string cursor = nextOf("day");
        QVERIFY(!refused("day", cursor));
        QVERIFY(refused("-day", cursor) == ProblemCode::CursorInvalid);
        QVERIFY(refused("weight", cursor) == ProblemCode::CursorInvalid);
        QVERIFY(refused("day", nextOf("name", "ab")) == ProblemCode::CursorInvalid);
        db::ListDeclaration renamed = declaration(); // another list that is sorted alike
        renamed.name = "other";
        QVERIFY(refusal([&] {
                    BeadQuery query;
                    query.sort = "day";
                    query.after = cursor;
                    beads.page(db::List(renamed), query);
                }) == ProblemCode::CursorInvalid);
        const auto parts = QString::fromStdString(cursor).split(QLatin1Char('.'));
        const std::string head = parts[0].toStdString();
        for (const std::string& wrong : {std::string{}, std::string("x"), std::string("."), std::string("!!!"), head, head + ".", cursor + ".", cursor + "." + head, "." + cursor,
                                         cursor.substr(1), head + ".%%%.AA"}) {
            QVERIFY2(refused("day", wrong) == ProblemCode::CursorInvalid, wrong.c_str());
        }
        const std::string byWeight = nextOf("weight");
        const std::string weightHead = byWeight.substr(0, byWeight.find('.'));
        for (const char* value : {"", "x", "1.5", "9223372036854775808", "1 OR 1=1"}) {
            QVERIFY2(refused("weight", weightHead + "." + base64Url(value) + "." + base64Url("0123456789abcdef")) == ProblemCode::CursorInvalid, value);
        }
    }

    void noCursorBreaksTheReader()
    {
        Beads beads;
        const db::List list(declaration());
        BeadQuery query;
        query.sort = "day";
        query.limit = 3;
        const std::string good = beads.page(list, query).next.value();
        std::mt19937 random(13);
        for (int round = 0; round < 3000; ++round) {
            std::string cursor = good;
            for (std::size_t faults = 1 + random() % 3; faults > 0 && !cursor.empty(); --faults) {
                const std::size_t at = random() % cursor.size();
                if (random() % 2 == 0) {
                    cursor[at] = static_cast<char>(random() % 256);
                } else {
                    cursor.erase(at, 1 + random() % 4);
                }
            }
            query.after = cursor;
            const auto code = refusal([&] { QVERIFY(beads.page(list, query).items.size() <= 3); });
            QVERIFY(!code || code == ProblemCode::CursorInvalid);
        }
    }

    void whatComesInBehindTheCursorDoesNotShiftThePages()
    {
        Beads beads;
        const db::List list(declaration());
        BeadQuery query;
        query.sort = "weight";
        query.limit = 100;
        std::vector<Id> seen;
        for (int round = 0;; ++round) {
            const auto page = beads.page(list, query);
            for (const Bead& bead : page.items) {
                seen.push_back(bead.id);
            }
            if (!page.next) {
                break;
            }
            query.after = page.next;
            beads.write([&](db::Tx& tx) { tx.run(kInsert, beads.ids.make(), "new", Colour::Red, Date{15'000}, std::int64_t{-100 - round}); });
        }
        BeadQuery whole;
        whole.sort = "weight";
        QVERIFY(seen == beads.expected(whole)); // each of the old ones once, none of the new
        QVERIFY(!beads.page(list, query).count); // counted on the first page only
    }

    void totalsAreTheSumOfAllRowsWhateverTheFilter()
    {
        Beads beads;
        const db::List list(declaration());
        for (const BeadQuery& query : everyWayThrough(beads)) {
            const auto expected = beads.expected(query);
            std::int64_t weight = 0;
            for (const Bead& bead : beads.all) {
                weight += std::find(expected.begin(), expected.end(), bead.id) == expected.end() ? 0 : bead.weight;
            }
            const Totals totals = db::inTransaction<db::Tx>(beads.store, false, beads.clock, beads.ids,
                                                            [&](db::Tx& tx) { return list.totals(tx, query, db::rowsOf("/beads", query)); });
            QVERIFY(totals.rows.exact);
            QCOMPARE(totals.rows.value, static_cast<std::int64_t>(expected.size()));
            QCOMPARE(totals.sums.size(), std::size_t{1});
            QVERIFY2(totals.sums[0].value == weight, toJson(query).c_str());
            QCOMPARE(totals.sums[0].opens.adds, std::string("weight"));
            QCOMPARE(totals.sums[0].opens.filter.size(), static_cast<std::size_t>(query.colour.has_value() + query.from.has_value() + query.to.has_value() +
                                                                                  query.search.has_value() + query.one.has_value()));
        }
    }

    void aJumpLandsOnTheFirstRowAtOrBehindTheValue()
    {
        Beads beads;
        const db::List list(declaration());
        const auto valueOf = [](const Bead& bead, const std::string& sort) {
            return sort == "weight" ? std::to_string(bead.weight) : sort == "day" ? toText(bead.day) : bead.name;
        };
        for (BeadQuery query : everyWayThrough(beads)) {
            const bool descending = query.sort->starts_with('-');
            const std::string sort = query.sort->substr(descending ? 1 : 0);
            query.limit = 7;
            std::vector<std::string> wanted = {"2011-01", "2011-01-27", "9999"};
            if (sort == "weight") {
                wanted = {"-3", "0", "2", "99", "-99"};
            } else if (sort == "name") {
                wanted = {"", "a", "ab", "abcz", "zz"};
            }
            for (const std::string& value : wanted) {
                // By hand: the rows in order, without those before the value.
                std::vector<Id> expected;
                for (const Id& id : beads.expected(query)) {
                    const Bead& bead = *std::find_if(beads.all.begin(), beads.all.end(), [&](const Bead& one) { return one.id == id; });
                    const std::string text = valueOf(bead, sort);
                    const bool stands = sort == "weight" ? (descending ? bead.weight <= std::stoll(value) : bead.weight >= std::stoll(value))
                                        : descending     ? text < value || text.starts_with(value)
                                                         : text >= value;
                    if (stands) {
                        expected.push_back(id);
                    }
                }
                query.startAt = value;
                QVERIFY2(beads.walked(list, query) == expected, (toJson(query) + " " + value).c_str());
            }
        }
    }

    void aJumpToWhatIsNoValueIsRefused()
    {
        Beads beads;
        const db::List list(declaration());
        BeadQuery query;
        query.sort = "weight";
        for (const char* wrong : {"", "x", "1.5", "9223372036854775808"}) {
            query.startAt = wrong;
            QVERIFY2(refusal([&] { beads.page(list, query); }) == ProblemCode::ValidationFailed, wrong);
        }
    }

    void thePageSaysTheOrderItStandsIn()
    {
        Beads beads;
        const db::List list(declaration());
        QCOMPARE(beads.page(list, {}).sort.value(), std::string("-day"));
        BeadQuery query;
        query.search = "ab";
        QCOMPARE(beads.page(list, query).sort.value(), std::string("name"));
    }

    void largeListsAreCountedUpToALimit()
    {
        Beads beads;
        const db::List list(declaration());
        beads.write([&](db::Tx& tx) {
            for (std::int64_t made = static_cast<std::int64_t>(beads.all.size()); made < kExactCountMax; ++made) {
                tx.run(kInsert, beads.ids.make(), "many", Colour::Red, Date{15'000}, 0);
            }
        });
        const auto exact = beads.page(list, {}).count.value();
        QVERIFY(exact.exact && exact.value == kExactCountMax);
        beads.write([&](db::Tx& tx) { tx.run(kInsert, beads.ids.make(), "one more", Colour::Red, Date{15'000}, 0); });
        const auto more = beads.page(list, {}).count.value();
        QVERIFY(!more.exact && more.value == kExactCountMax);
    }
};

QTEST_GUILESS_MAIN(ListTest)
#include "list_test.moc"
