// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/postgres_cluster.h"
#include "tests/support/test_rooms.h"

#include <atomic>
#include <thread>

namespace tijara::tests {

struct Note {
    Id id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, text))

struct NewNote {
    std::string text;
    std::optional<std::int64_t> weight;
};
BOOST_DESCRIBE_STRUCT(NewNote, (), (text, weight))
void check(const NewNote& note, const Checker& checker)
{
    checker.text("text", note.text, 20);
}

struct NoteQuery : ListQuery {
    std::optional<Id> of;
    std::optional<Date> day;
    std::optional<bool> hidden;
    std::optional<jobs::JobState> state;
};
BOOST_DESCRIBE_STRUCT(NoteQuery, (ListQuery), (of, day, hidden, state))

} // namespace tijara::tests

using namespace tijara;
using namespace tijara::tests;

namespace {

using http::Permission;
using http::Request;

constexpr Route<NewNote, Note> kWrite{Method::Post, "/notes"};
constexpr Route<NewNote, Note> kRefuse{Method::Post, "/notes/refused"};
constexpr Route<NewNote, Note> kBreak{Method::Post, "/notes/broken"};
constexpr Route<NewNote, Note> kMoney{Method::Post, "/notes/money"};
constexpr Route<NewNote, Note> kPerson{Method::Post, "/notes/{person}/of"};
constexpr Route<Nothing, Note> kRead{Method::Get, "/notes/{id}"};
constexpr Route<NoteQuery, std::vector<Note>> kList{Method::Get, "/notes"};
constexpr Route<Nothing, std::vector<std::string>> kAllKeys{Method::Get, "/keys"};
constexpr Route<NoteQuery, Note> kKept{Method::Get, "/kept"};
constexpr Route<Nothing, Nothing> kForget{Method::Delete, "/notes/{id}"};
constexpr Route<Nothing, Note> kOpen{Method::Get, "/open"};
constexpr Route<Nothing, Note> kPlatform{Method::Get, "/platform"};
constexpr Route<Nothing, RawBody> kDownload{Method::Get, "/download"};
constexpr Route<NewNote, Note> kSlow{Method::Post, "/notes/slow"};
constexpr Route<NewNote, Note> kSecret{Method::Post, "/notes/secret"};
constexpr Route<RawBody, Note> kUpload{Method::Post, "/upload"};

const db::Sql kKeys("SELECT key FROM idempotency_keys ORDER BY key");
const db::Sql kStored("SELECT body FROM idempotency_keys ORDER BY key");
const db::Sql kTouch("INSERT INTO idempotency_keys (key, request_hash, status, body, created_at) VALUES ($1, $2, 0, $3, 0)");

struct Shop : TestRooms {
    std::atomic<int> runs = 0;

    template <class Work>
    auto onPlatform(Work work)
    {
        return db::inTransaction<db::PlatformTx>(stores.platform(), true, clock, ids, work);
    }
    Shop()
    {
        router.write(kWrite, Permission::SalesWrite, [this](db::Tx& tx, const Request&, const NewNote& note) {
            ++runs;
            return Note{tx.newId(), note.text};
        });
        router.write(kRefuse, Permission::SalesWrite, [this](db::Tx& tx, const Request&, const NewNote&) -> Note {
            ++runs;
            tx.run(kTouch, "left-over", db::Bytes{"x"}, db::Bytes{"x"});
            throw Problem{ProblemCode::InvalidState, {{"state", "closed"}}};
        });
        router.write(kBreak, Permission::SalesWrite, [this](db::Tx&, const Request&, const NewNote&) -> Note {
            ++runs;
            throw Problem{ProblemCode::Busy};
        });
        router.write(kMoney, Permission::SalesWrite, [](db::Tx& tx, const Request&, const NewNote& note) { return Note{tx.newId(), note.text}; },
                     http::IdempotencyKey::Required);
        router.write(kPerson, Permission::SalesWrite, [](db::Tx& tx, const Request& request, const NewNote& note) {
            tx.concerns(request.pathId("person"));
            return Note{request.pathId("person"), note.text};
        });
        router.read(kRead, Permission::SalesRead, [](db::Tx&, const Request& request) { return Note{request.pathId(), "read"}; });
        router.read(kList, Permission::SalesRead, [](db::Tx&, const Request&, const NoteQuery& query) {
            return std::vector<Note>(static_cast<std::size_t>(query.limit.value_or(1)), Note{query.of.value_or(Id{}), query.day ? toText(*query.day) : ""});
        });
        router.write(kForget, Permission::SalesWrite, [](db::Tx&, const Request&) {});
        router.read(kKept, Permission::SalesRead, [this](db::Tx&, const Request&, const NoteQuery&) {
            ++runs;
            return Note{{}, "kept"};
        });
        router.keepsPages(kKept);
        router.read(kAllKeys, Permission::SalesRead, [](db::Tx& tx, const Request&) { return tx.all<std::string>(kKeys); });
        router.keepsPages(kAllKeys);
        router.none(kOpen, http::Access::Everyone, [](const Request& request) { return Note{{}, request.principal == nullptr ? "nobody" : request.principal->name}; });
        router.platformRead(kPlatform, Permission::TenantsRead, [](db::PlatformTx&, const Request&) { return Note{{}, "platform"}; });
        router.slowWrite(kSlow, Permission::SalesWrite, [this](const Request&, const NewNote& note, const http::Remember<Note>& remember) {
            ++runs;
            if (note.text == "refused") {
                throw Problem{ProblemCode::InvalidState};
            }
            return onPlatform([&](db::PlatformTx& tx) {
                const Note made{tx.newId(), note.text};
                remember(tx, made);
                if (note.text == "lost" && runs == 1) {
                    throw Problem{ProblemCode::Busy}; // the commit fails, with the answer in it
                }
                return made;
            });
        });
        router.slowWrite(kSecret, http::Access::Everyone, [this](const Request&, const NewNote& note, const http::Remember<Note>& remember) {
            ++runs;
            return onPlatform([&](db::PlatformTx& tx) {
                const Note made{tx.newId(), "token-of-" + note.text};
                tx.concerns(made.id);
                remember(tx, made);
                return made;
            });
        });
        router.read(kDownload, Permission::SalesRead, [](db::Tx&, const Request&) { return http::Download{"text/csv", "notes.csv", "a,b\n"}; });
        router.upload(kUpload, Permission::SalesImport, 10, [](const Request&, std::istream& body) {
            return Note{{}, std::string(std::istreambuf_iterator<char>(body), {})};
        });
    }
    http::Reply post(const std::string& path, const std::string& text, const std::string& key = {})
    {
        return answer({Method::Post, path, toJson(NewNote{text, {}}), key});
    }
    std::vector<std::string> storedAnswers()
    {
        return read([](db::Tx& tx) {
            std::vector<std::string> all;
            tx.each(kStored, [&all](db::Row& row) { all.push_back(row.nextBytes()); });
            return all;
        });
    }
};

std::string codeIn(const http::Reply& reply)
{
    return reply.status >= 400 ? fromJson<ProblemDocument>(reply.body).code : std::string{};
}

std::vector<Complaint> complaintsIn(const http::Reply& reply)
{
    return fromJson<ProblemDocument>(reply.body).complaints;
}

bool replayed(const http::Reply& reply)
{
    return reply.headers == std::vector<std::pair<std::string, std::string>>{{"Idempotency-Replayed", "true"}};
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private slots:
    void bodiesAreDecodedAndAnswersEncoded()
    {
        Shop shop;
        const http::Reply reply = shop.post("/notes", "hello");
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.contentType, std::string("application/json"));
        QCOMPARE(fromJson<Note>(reply.body).text, std::string("hello"));
        const http::Reply wrong = shop.answer({Method::Post, "/notes", R"({"text":" ","weight":1})"});
        QCOMPARE(wrong.status, 422);
        QCOMPARE(wrong.contentType, std::string("application/problem+json"));
        QVERIFY(complaintsIn(wrong) == (std::vector<Complaint>{{"/text", "required", {}}}));
        QCOMPARE(codeIn(shop.answer({Method::Post, "/notes", "{"})), std::string("malformed_json"));
        QCOMPARE(codeIn(shop.answer({Method::Post, "/notes", ""})), std::string("malformed_json"));
        QCOMPARE(codeIn(shop.answer({Method::Post, "/notes", std::string((1 << 20) + 1, ' ')})), std::string("body_too_large"));
        QCOMPARE(shop.runs.load(), 1);
    }

    void queriesAreDecodedWithEachComplaint()
    {
        Shop shop;
        const Id id = shop.ids.make();
        const auto notes = shop.ask<std::vector<Note>>({Method::Get, "/notes?limit=2&of=" + toText(id) + "&day=2011-12-09&hidden=true&state=done"});
        QCOMPARE(notes.size(), std::size_t{2});
        QVERIFY(notes[0].id == id);
        QCOMPARE(notes[0].text, std::string("2011-12-09"));
        const http::Reply wrong = shop.answer({Method::Get, "/notes?limit=two&of=me&day=2011-02-31&hidden=yes&state=Done&colour=red"});
        const std::vector<Complaint> expected = {{"limit", "not_understood", {}},  {"of", "not_understood", {}},    {"day", "not_understood", {}},
                                                 {"hidden", "not_understood", {}}, {"state", "not_understood", {}}, {"colour", "unknown_member", {}}};
        QCOMPARE(wrong.status, 422);
        QVERIFY2(complaintsIn(wrong) == expected, wrong.body.c_str());
    }

    void pathsLeadToTheirRoutes()
    {
        Shop shop;
        const Id id = shop.ids.make();
        QVERIFY(shop.ask<Note>({Method::Get, "/notes/" + toText(id)}).id == id);
        QCOMPARE(shop.answer({Method::Get, "/notes/me"}).status, 404); // not an id
        QCOMPARE(shop.answer({Method::Delete, "/notes/" + toText(id)}).status, 204);
        QCOMPARE(codeIn(shop.answer({Method::Put, "/notes/" + toText(id)})), std::string("method_not_allowed"));
        QCOMPARE(codeIn(shop.answer({Method::Patch, "/notes"})), std::string("method_not_allowed"));
        for (const char* path : {"", "/", "/note", "/notes/", "/notes//", "//notes", "/notes/a/b", "/Notes", "/notes/{id}/x"}) {
            QCOMPARE(codeIn(shop.answer({Method::Get, path})), std::string("not_found"));
        }
    }

    void aRefusalOfAMethodSaysWhichOnesThereAre()
    {
        Shop shop;
        const http::Reply reply = shop.answer({Method::Patch, "/notes"});
        QCOMPARE(fromJson<ProblemDocument>(reply.body).params.at("allow"), std::string("GET, POST"));
        QVERIFY(reply.headers == (std::vector<std::pair<std::string, std::string>>{{"Allow", "GET, POST"}}));
    }

    void eachRouteAsksForItsPermission()
    {
        Shop shop;
        QCOMPARE(shop.answer({Method::Get, "/notes", {}, {}, ""}).status, 401);
        QCOMPARE(codeIn(shop.answer({Method::Get, "/notes", {}, {}, ""})), std::string("sign_in_needed"));
        QCOMPARE(codeIn(shop.answer({Method::Get, "/notes", {}, {}, "Bearer forged"})), std::string("session_ended"));
        QCOMPARE(codeIn(shop.answer({Method::Get, "/notes", {}, {}, "Basic b3duZXI6"})), std::string("session_ended"));
        QCOMPARE(codeIn(shop.answer({Method::Get, "/notes", {}, {}, "Local guess"})), std::string("session_ended"));
        QCOMPARE(shop.answer({Method::Get, "/notes", {}, {}, "Bearer auditor"}).status, 200);
        const http::Reply reply = shop.answer({Method::Post, "/notes", R"({"text":"x"})", {}, "Bearer auditor"});
        QCOMPARE(reply.status, 403);
        QCOMPARE(fromJson<ProblemDocument>(reply.body).params.at("permission"), std::string("sales.write"));
        QCOMPARE(shop.runs.load(), 0);
        QCOMPARE(shop.ask<Note>({Method::Get, "/open", {}, {}, ""}).text, std::string("nobody"));
        QCOMPARE(shop.ask<Note>({Method::Get, "/open"}).text, std::string("owner"));
        QCOMPARE(shop.ask<Note>({Method::Get, "/platform"}).text, std::string("platform"));
    }

    void filesGoInAndOut()
    {
        Shop shop;
        const http::Reply file = shop.answer({Method::Get, "/download"});
        QCOMPARE(file.body, std::string("a,b\n"));
        QCOMPARE(file.contentType, std::string("text/csv"));
        QVERIFY(file.headers[0].second.find("notes.csv") != std::string::npos);
        const http::Reply sent = shop.answer({Method::Post, "/upload", "0123456789"});
        QCOMPARE(sent.status, 201);
        QCOMPARE(fromJson<Note>(sent.body).text, std::string("0123456789"));
    }

    void theSameKeyIsOneWrite()
    {
        Shop shop;
        const http::Reply first = shop.post("/notes", "once", "k1");
        QVERIFY(!replayed(first));
        const http::Reply again = shop.post("/notes", "once", "k1");
        QVERIFY(replayed(again));
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
        QCOMPARE(shop.runs.load(), 1);
        QCOMPARE(codeIn(shop.post("/notes", "something else", "k1")), std::string("idempotency_key_reused"));
        QCOMPARE(codeIn(shop.post("/notes/refused", "once", "k1")), std::string("idempotency_key_reused"));
        QCOMPARE(shop.runs.load(), 1);
        QVERIFY(!replayed(shop.post("/notes", "once")));
        QVERIFY(!replayed(shop.post("/notes", "once", "k2")));
        QCOMPARE(shop.runs.load(), 3);
        QCOMPARE(codeIn(shop.post("/notes", "once", std::string(65, 'k'))), std::string("validation_failed"));
        const http::Reply elsewhere = shop.answer({Method::Post, "/notes", toJson(NewNote{"once", {}}), "k1", "Bearer stranger"});
        QVERIFY(!replayed(elsewhere)); // another shop's keys are its own
    }

    void aRefusalIsRememberedWithoutWhatItWrote()
    {
        Shop shop;
        const http::Reply first = shop.post("/notes/refused", "no", "k1");
        QCOMPARE(first.status, 409);
        const http::Reply again = shop.post("/notes/refused", "no", "k1");
        QVERIFY(replayed(again));
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.contentType, std::string("application/problem+json"));
        QCOMPARE(shop.runs.load(), 1);
        QCOMPARE(shop.storedAnswers().size(), std::size_t{1}); // its own row, not the one the handler left
    }

    void aFaultIsNoOutcome()
    {
        Shop shop;
        QCOMPARE(shop.post("/notes/broken", "x", "k1").status, 503);
        QCOMPARE(shop.post("/notes/broken", "x", "k1").status, 503);
        QCOMPARE(shop.runs.load(), 2);
        QVERIFY(shop.storedAnswers().empty());
        QCOMPARE(shop.post("/notes", "", "k2").status, 422); // nor is a body that was never understood
        QCOMPARE(shop.post("/notes", "now right", "k2").status, 201);
    }

    void aSlowWriteIsOneTooForOneKey()
    {
        Shop shop;
        const http::Reply first = shop.post("/notes/slow", "once", "k1");
        QCOMPARE(first.status, 201);
        QVERIFY(!replayed(first));
        const http::Reply again = shop.post("/notes/slow", "once", "k1");
        QVERIFY(replayed(again));
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(shop.runs.load(), 1);
        QCOMPARE(codeIn(shop.post("/notes/slow", "something else", "k1")), std::string("idempotency_key_reused"));
        QCOMPARE(shop.runs.load(), 1);
        QVERIFY(!replayed(shop.post("/notes/slow", "once")));
        QVERIFY(!replayed(shop.answer({Method::Post, "/notes/secret", toJson(NewNote{"x", {}}), "k1", ""}))); // nobody's key is nobody else's
        QCOMPARE(shop.runs.load(), 3);
    }

    void aSlowWriteThatFailedIsDoneByTheNextTry()
    {
        Shop shop;
        QCOMPARE(shop.post("/notes/slow", "lost", "k1").status, 503);
        const http::Reply second = shop.post("/notes/slow", "lost", "k1");
        QCOMPARE(second.status, 201);
        QVERIFY(!replayed(second));
        QVERIFY(replayed(shop.post("/notes/slow", "lost", "k1")));
        QCOMPARE(shop.post("/notes/slow", "refused", "k2").status, 409);
        QCOMPARE(shop.post("/notes/slow", "", "k3").status, 422);
        QCOMPARE(shop.post("/notes/slow", "now right", "k2").status, 201); // a refusal has written nothing
    }

    void aPageIsReadOnceUntilSomebodyWritesInThatShop()
    {
        TIJARA_SKIP_ON_POSTGRES("other servers write there too, so nothing is kept")
        Shop shop;
        const auto get = [&](const std::string& path, const std::string& who) {
            const int before = shop.runs.load();
            const http::Reply reply = shop.answer({.method = Method::Get, .path = path, .authorization = "Bearer " + who});
            return std::pair(reply.status, shop.runs.load() - before);
        };
        QCOMPARE(get("/kept", "owner"), std::pair(200, 1));
        QCOMPARE(get("/kept", "owner"), std::pair(200, 0));
        QCOMPARE(get("/kept?limit=2", "owner"), std::pair(200, 1)); // asked for in another way
        QCOMPARE(get("/kept", "stranger"), std::pair(200, 1));      // another shop's
        QCOMPARE(get("/kept", "nobody").first, 401);                // who may is asked before
        QCOMPARE(get("/kept?limit=x", "owner").first, 422);
        shop.post("/notes", "one");
        QCOMPARE(get("/kept", "owner").second, 1);
        QCOMPARE(get("/kept", "stranger").second, 0); // theirs is as it was
    }

    void whatWasAcknowledgedStandsInTheNextPageAlsoAmongManyWriters()
    {
        Shop shop;
        std::atomic<int> missing = 0;
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 4; ++writer) {
            writers.emplace_back([&, writer] {
                for (int number = 0; number < 100; ++number) {
                    const std::string key = "k" + std::to_string(writer) + "-" + std::to_string(number);
                    shop.post("/notes", "one", key);
                    const http::Reply page = shop.answer({.method = Method::Get, .path = "/keys", .authorization = "Bearer owner"});
                    missing += page.body.find("\"" + key + "\"") == std::string::npos ? 1 : 0;
                }
            });
        }
        writers.clear();
        QCOMPARE(missing.load(), 0);
    }

    void ofManyTriesAtOnceOneWrites()
    {
        Shop shop;
        std::vector<http::Reply> replies(8);
        {
            std::vector<std::jthread> clients;
            for (http::Reply& reply : replies) {
                clients.emplace_back([&shop, &reply] { reply = shop.post("/notes/slow", "once", "k1"); });
            }
        }
        QCOMPARE(shop.runs.load(), 1);
        for (const http::Reply& reply : replies) {
            QCOMPARE(reply.body, replies[0].body);
        }
        QCOMPARE(std::count_if(replies.begin(), replies.end(), replayed), 7);
    }

    void noSecretOfARequestOrAnAnswerIsKeptInClear()
    {
        Shop shop;
        const http::Reply first = shop.answer({Method::Post, "/notes/secret", R"({"text":"p4ssword"})", "k1", ""});
        QCOMPARE(fromJson<Note>(first.body).text, std::string("token-of-p4ssword"));
        QCOMPARE(shop.answer({Method::Post, "/notes/secret", R"({"text":"p4ssword"})", "k1", ""}).body, first.body);
        QVERIFY(filesWith(shop.data.path(), "p4ssword").empty());
        // Nor a hash that can be tried out: the same request is another one to another shop's keys.
        QVERIFY(shop.vault.fingerprint(shop.tenant, "p4ssword") == shop.vault.fingerprint(shop.tenant, "p4ssword"));
        QVERIFY(shop.vault.fingerprint(shop.tenant, "p4ssword") != shop.vault.fingerprint(shop.otherTenant, "p4ssword"));
    }

    void whatMovesMoneyNeedsAKey()
    {
        Shop shop;
        QCOMPARE(codeIn(shop.post("/notes/money", "x")), std::string("idempotency_key_needed"));
        QCOMPARE(shop.post("/notes/money", "x", "k1").status, 201);
    }

    void anAnswerAboutAPersonIsSealedAndErasedWithThem()
    {
        Shop shop;
        const Id person = shop.ids.make();
        const std::string path = "/notes/" + toText(person) + "/of";
        const http::Reply first = shop.post(path, "Asha's note", "k1");
        QCOMPARE(first.status, 201);
        const auto stored = shop.storedAnswers();
        QCOMPARE(stored.size(), std::size_t{1});
        QVERIFY(stored[0].find("Asha") == std::string::npos);
        QCOMPARE(shop.post(path, "Asha's note", "k1").body, first.body);
        shop.vault.destroy(shop.tenant, person, KeyPurpose::Profile);
        const http::Reply erased = shop.post(path, "Asha's note", "k1");
        QCOMPARE(erased.status, 410);
        QCOMPARE(codeIn(erased), std::string("answer_erased"));
    }

    void theApiDescribesItself()
    {
        Shop shop;
        const auto document = parseJson(shop.router.openApi());
        QVERIFY(document["paths"].HasMember("/notes/{id}"));
        for (const auto& route : shop.router.routes()) {
            QVERIFY2(document["paths"].HasMember(route->path), route->path.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
