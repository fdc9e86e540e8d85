// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/postgres_store.h"
#include "server/platform/db/sqlite_store.h"
#include "shared/journal/journal_contract.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"
#include "tests/support/test_seed.h"

#include <random>
#include <regex>

using namespace tijara;
using tests::As;

namespace {

/// What an id of the generated call stands for: the n-th of its kind, whichever id a server gave it.
enum Kind : std::uint8_t { Product = 1, Customer, Document, Branch, Registration, KindsMax };

Id placeholder(Kind kind, std::size_t index)
{
    Id id;
    id.bytes[0] = 0xff;
    id.bytes[1] = kind;
    for (std::size_t at = 0; at < 4; ++at) {
        id.bytes[15 - at] = static_cast<std::uint8_t>(index >> (8 * at));
    }
    return id;
}

struct Made {
    std::string method;
    std::string path;
    std::string body;
    std::string key;
    Kind makes = KindsMax; ///< what the answer's id is remembered as
    std::string follow;    ///< the list whose next page is asked for
};

/// One server with what it answered so far. Ids are told by the order in which they first appeared.
class Side {
public:
    Side(Clock& clock, const Config& config) : m_shop(&clock, config) {}

    std::string answerTo(Made call)
    {
        fillIn(call.path);
        fillIn(call.body);
        if (!call.follow.empty()) {
            const auto next = m_next.find(call.follow);
            call.path = next == m_next.end() ? call.follow : call.follow + (call.follow.find('?') == std::string::npos ? "?" : "&") + "after=" + next->second;
        }
        tests::RawRequest request{call.method, call.path, call.body};
        request.headers["Authorization"] = "Bearer " + m_shop.owner().accessToken;
        if (!call.key.empty()) {
            request.headers["Idempotency-Key"] = call.key;
        }
        const auto answer = m_shop.server().send(request);
        remember(call, answer);
        return std::to_string(answer.status) + (answer.headers.contains("Idempotency-Replayed") ? " replayed " : " ") + alike(answer.body);
    }
    [[nodiscard]] std::size_t count(Kind kind) const { return m_made[kind].size(); }
    tests::Shop& shop() { return m_shop; }

    /// A text without what two servers may choose by themselves.
    std::string alike(const std::string& text)
    {
        static const std::regex own(R"rx("(next|requestId|hash|headHash)":"[^"]*"|sealed:[0-9a-f-]{36}:[\w-]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})rx");
        std::string result;
        auto rest = text.cbegin();
        for (std::sregex_iterator at(text.begin(), text.end(), own), end; at != end; ++at) {
            result.append(rest, text.cbegin() + at->position());
            rest = text.cbegin() + at->position() + at->length();
            const std::string found = at->str();
            result += found.starts_with("\"") ? "\"" + (*at)[1].str() + "\":…" : found.starts_with("sealed:") ? "sealed:" + known(found.substr(7, 36)) : known(found);
        }
        result.append(rest, text.cend());
        return result;
    }

private:
    std::string known(const std::string& id) { return "#" + std::to_string(m_known.try_emplace(id, m_known.size()).first->second); }
    void fillIn(std::string& text) const
    {
        for (std::size_t at = text.find("ff0"); at != std::string::npos; at = text.find("ff0", at + 1)) {
            const auto id = parseId(std::string_view(text).substr(at, 36));
            if (!id || id->bytes[0] != 0xff || id->bytes[1] >= KindsMax) {
                continue;
            }
            const auto& made = m_made[id->bytes[1]];
            const std::size_t index = static_cast<std::size_t>(id->bytes[14]) << 8 | id->bytes[15];
            if (index < made.size()) {
                text.replace(at, 36, made[index]);
            }
        }
    }
    void remember(const Made& call, const tests::RawAnswer& answer)
    {
        if (answer.status >= 300) {
            return;
        }
        const rapidjson::Document json = parseJson(answer.body);
        if (!call.follow.empty()) {
            m_next.erase(call.follow);
            if (json.HasMember("next") && json["next"].IsString()) {
                m_next[call.follow] = json["next"].GetString();
            }
        }
        if (call.makes != KindsMax && !answer.headers.contains("Idempotency-Replayed")) {
            m_made[call.makes].emplace_back(json.HasMember("document") ? json["document"]["id"].GetString() : json["id"].GetString());
        }
    }

    tests::Shop m_shop;
    std::vector<std::string> m_made[KindsMax];
    std::map<std::string, std::string> m_next;
    std::map<std::string, std::size_t> m_known;
};

/// Calls as a shop's people, and its tormentors, would make them.
class Calls {
public:
    explicit Calls(unsigned seed) : m_random(seed) {}

    Made next(const Side& side)
    {
        switch (below(20)) {
        case 0:
        case 1:
            return {"POST", "/api/v1/products", toJson(catalog::NewProduct{code(), word(), kindOf(), price()}), maybeKey(), Product, {}};
        case 2:
            return {"PATCH", "/api/v1/products/" + some(side, Product), productChange(), {}, KindsMax, {}};
        case 3:
        case 4:
            return {"POST", "/api/v1/customers", toJson(customers::NewCustomer{maybe(code()), maybe(word()), maybe("+44 1"), maybe("a@b.example"), maybe(word()), country()}), maybeKey(), Customer, {}};
        case 5:
            return {"PATCH", "/api/v1/customers/" + some(side, Customer), customerChange(), {}, KindsMax, {}};
        case 6:
            return below(8) == 0 ? Made{"POST", "/api/v1/customers/" + some(side, Customer) + "/erase", R"({"reason":"asked"})", {}, KindsMax, {}}
                                 : Made{"GET", "/api/v1/customers/" + some(side, Customer), {}, {}, KindsMax, {}};
        case 7:
        case 8:
        case 9:
        case 10:
            return {"POST", "/api/v1/bills", bill(side), key(), Document, {}};
        case 11:
            return {"POST", "/api/v1/documents/" + some(side, Document) + "/credit-notes", note(), key(), Document, {}};
        case 12:
            return {"GET", "/api/v1/documents/" + some(side, Document), {}, {}, KindsMax, {}};
        case 13:
            return {"GET", one({"/api/v1/dashboard", "/api/v1/dashboard/products", "/api/v1/products/totals", "/api/v1/documents/totals?kind=bill", "/api/v1/customers/totals"}), {}, {}, KindsMax, {}};
        case 14:
            return below(2) == 0 ? Made{"POST", "/api/v1/branches", toJson(tenants::NewBranch{word(), {}}), {}, Branch, {}}
                                 : Made{"POST", "/api/v1/registrations", toJson(tenants::NewRegistration{tenants::TaxScheme::Other, code(), word()}), {}, Registration, {}};
        case 15:
            return {"GET", one({"/api/v1/branches", "/api/v1/registrations", "/api/v1/me", "/api/v1/tenant", "/api/v1/users"}), {}, {}, KindsMax, {}};
        case 16:
            return {"POST", one({"/api/v1/bills", "/api/v1/customers", "/api/v1/products"}), one({"{", "[]", R"({"lines":[]})", R"({"code":"","name":7})", R"({"number":"\u0000"})"}), key(), KindsMax, {}};
        default:
            return list(side);
        }
    }

private:
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }
    std::string one(std::initializer_list<const char*> some) { return *(some.begin() + below(some.size())); }
    std::optional<std::string> maybe(std::string text) { return below(3) == 0 ? std::nullopt : std::optional(std::move(text)); }
    std::string some(const Side& side, Kind kind) { return toText(placeholder(kind, below(side.count(kind) + 2))); }
    std::string code() { return one({"A", "a", "É", "Z-", "00", "ज"}) + std::to_string(below(900)); }
    std::string word() { return one({"Tea", "Émile", "eel", "شاي", "चाय", "Zebra", "10 pots", "O'Neil \\\"x\\\"", "ﬁne"}) + " " + std::to_string(below(200)); }
    std::optional<std::string> country() { return maybe(one({"France", "India", "United Kingdom"})); }
    std::string key() { return "key-" + std::to_string(below(40) == 0 && m_keys > 0 ? below(m_keys) : m_keys++); }
    std::string maybeKey() { return below(3) == 0 ? key() : std::string{}; }
    catalog::ItemKind kindOf() { return below(4) == 0 ? catalog::ItemKind::Fee : catalog::ItemKind::Goods; }
    std::optional<UnitPrice> price() { return below(5) == 0 ? std::nullopt : std::optional(UnitPrice{static_cast<std::int64_t>(below(5'000'000))}); }
    std::string productChange()
    {
        catalog::ChangeProduct change;
        change.name = maybe(word());
        change.price = price();
        return toJson(change);
    }
    std::string customerChange()
    {
        customers::ChangeCustomer change;
        change.name = maybe(word());
        change.country = country();
        if (below(3) == 0) {
            change.was.emplace().name = word();
        }
        return toJson(change);
    }
    std::string bill(const Side& side)
    {
        sales::NewBill bill;
        if (below(2) == 0) {
            bill.customerId = placeholder(Customer, below(side.count(Customer) + 1));
        }
        for (std::size_t lines = below(6) + 1; lines > 0; --lines) {
            bill.lines.push_back({placeholder(Product, below(side.count(Product) + (below(20) == 0 ? 1 : 0) + 1)), Quantity{static_cast<std::int64_t>(below(9000) + 1)},
                                  below(3) == 0 ? price() : std::nullopt, maybe(word()),
                                  below(3) == 0 ? std::optional(static_cast<std::int64_t>(below(10'001))) : std::nullopt});
        }
        bill.roundTotal = below(4) == 0;
        return toJson(bill);
    }
    std::string note()
    {
        sales::NewCreditNote note{"returned", {}};
        note.lines.push_back({static_cast<std::int64_t>(below(3) + 1), Quantity{static_cast<std::int64_t>(below(3000) + 1)}});
        return toJson(note);
    }
    Made list(const Side& side)
    {
        std::string path = one({"/api/v1/products", "/api/v1/products?sort=-name", "/api/v1/products?sort=code&limit=7", "/api/v1/products?search=e", "/api/v1/products?kind=fee&limit=3",
                                "/api/v1/customers", "/api/v1/customers?sort=number&limit=9", "/api/v1/customers?search=%C3%A9m", "/api/v1/customers?country=India&sort=-name", "/api/v1/customers?billsFrom=1",
                                "/api/v1/documents", "/api/v1/documents?sort=total&limit=11", "/api/v1/documents?kind=creditNote", "/api/v1/documents?number=A-00&sort=-number&limit=5",
                                "/api/v1/documents?issuedFrom=2026-01-01&limit=4", "/api/v1/products?startAt=m&sort=name", "/api/v1/customers?sort=nothing", "/api/v1/documents?after=bad"});
        if (below(6) == 0) {
            path = "/api/v1/sold-lines?productId=" + some(side, Product);
        }
        return below(2) == 0 && path.find("productId") == std::string::npos && path.find("after") == std::string::npos ? Made{"GET", path, {}, {}, KindsMax, path}
                                                                                                                      : Made{"GET", path, {}, {}, KindsMax, {}};
    }

    std::mt19937 m_random;
    std::size_t m_keys = 0;
};

struct Table {
    const char* query;
    const char* columns; ///< i number, t text, b bytes, d id
};
constexpr Table kTables[] = {
    {"SELECT id, code, name, name_sort, name_search, kind, price, created_at, tax_rate FROM products ORDER BY id", "dttbttiii"},
    {"SELECT id, number, name, name_sort, name_search, phone, email, note, country, created_at, erased_at, bill_count FROM customers ORDER BY id", "dttbtttttiii"},
    {"SELECT id, series, number, kind, issued_at, issued_on, customer_id, customer_snapshot, country, line_count, total_minor, currency, rounding_ten_millionths, reverses_id, week_hour, tax_minor, round_off_minor "
     "FROM documents ORDER BY id",
     "dtttitdttiitidiii"},
    {"SELECT document_id, line_no, product_id, description, quantity, unit_price, amount_minor, reverses_line, tax_rate, tax_minor FROM document_lines ORDER BY document_id, line_no", "didtiiiiii"},
    {"SELECT code, next_number FROM document_series ORDER BY code", "ti"},
    {"SELECT id, name, registration_id, created_at FROM branches ORDER BY id", "dtdi"},
    {"SELECT id, scheme, number, legal_name, created_at FROM registrations ORDER BY id", "dttti"},
    {"SELECT key, status, subject, created_at FROM idempotency_keys ORDER BY key", "tidi"},
    {"SELECT seq, device_seq, schema_version, kind, entity_id, hlc >> 16, actor_id, body FROM journal_entries ORDER BY seq", "iiitdidt"},
    {"SELECT id, kind, subject, state, created_at FROM jobs ORDER BY id", "dttti"},
};

/// All rows of a shop, a line each.
std::vector<std::string> rowsOf(db::Store& store, Side& side)
{
    std::vector<std::string> rows;
    static std::map<const char*, std::unique_ptr<db::Sql>> statements;
    store.read([&](db::Connection& connection) {
        for (const Table& table : kTables) {
            auto& sql = statements[table.query];
            sql = sql ? std::move(sql) : std::make_unique<db::Sql>(table.query);
            db::Statement& statement = connection.statement(*sql);
            const db::Tx::Running running(statement);
            while (statement.step()) {
                std::string row;
                for (int column = 0; table.columns[column] != '\0'; ++column) {
                    const char type = table.columns[column];
                    row += " | ";
                    row += statement.isNull(column) ? "-"
                           : type == 'i'            ? std::to_string(statement.integer(column))
                           : type == 'd'            ? toText(idFromBytes(statement.bytes(column)))
                                                    : std::string(type == 't' ? statement.text(column) : statement.bytes(column));
                }
                rows.push_back(side.alike(row));
            }
        }
    });
    return rows;
}

std::string hexOf(const Id& id)
{
    std::string hex = toText(id);
    std::erase(hex, '-');
    return hex;
}

} // namespace

class DifferentialSlowTest : public QObject {
    Q_OBJECT

private slots:
    void bothDatabasesAnswerTheSameAndHoldTheSameRows()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        const auto seed = static_cast<unsigned>(tests::testSeed());
        constexpr int kCalls = 10'000;
        tests::VirtualClock clock;
        Config config;
        config.postgres.url = tests::PostgresCluster::shared().newDatabase();
        Side sqlite(clock, {});
        Side postgres(clock, config);
        Calls calls(seed);
        std::map<std::string, int> statuses;
        for (int at = 0; at < kCalls; ++at) {
            clock.advance(3);
            const Made call = calls.next(sqlite);
            const std::string first = sqlite.answerTo(call);
            const std::string second = postgres.answerTo(call);
            ++statuses[first.substr(0, 3)];
            QVERIFY2(first == second, (std::to_string(at) + ": " + call.method + " " + call.path + call.follow + "\n" + call.body + "\nSQLite:     " + first + "\nPostgreSQL: " + second).c_str());
        }
        for (const char* status : {"200", "201", "400", "404", "409", "422"}) {
            QVERIFY2(statuses[status] > 0, status); // the calls reach both what succeeds and what does not
        }
        QTRY_COMPARE_WITH_TIMEOUT(postgres.shop().server().call(journal::kVerify, postgres.shop().as())->unsealed, std::int64_t{0}, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(jobsDone(sqlite) && jobsDone(postgres), 60'000);
        db::SqliteStore file(sqlite.shop().tenantFile(), {});
        db::PostgresPool pool(config.postgres.url, 1);
        db::PostgresStore schema({pool}, "t_" + hexOf(postgres.shop().owner().tenant->id));
        const auto first = rowsOf(file, sqlite);
        const auto second = rowsOf(schema, postgres);
        for (std::size_t at = 0; at < std::min(first.size(), second.size()); ++at) {
            QVERIFY2(first[at] == second[at], ("\nSQLite:     " + first[at] + "\nPostgreSQL: " + second[at]).c_str());
        }
        QCOMPARE(first.size(), second.size());
        QVERIFY(first.size() > 10'000);
        QVERIFY(postgres.shop().server().call(journal::kVerify, postgres.shop().as())->good);
    }

private:
    static bool jobsDone(Side& side)
    {
        const auto all = side.shop().all(jobs::kListJobs, jobs::JobQuery{});
        return std::all_of(all.begin(), all.end(), [](const jobs::Job& one) { return one.state == jobs::JobState::Done; });
    }
};

QTEST_GUILESS_MAIN(DifferentialSlowTest)
#include "differential_slow_test.moc"
