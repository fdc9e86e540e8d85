// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/catalog/catalog_contract.h"
#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

using namespace tijara;
using tests::As;

namespace {

const std::string kTea = R"({"code":"TEA","name":"Tea","kind":"goods"})";

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

} // namespace

class MalformedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_owner = m_server.setUp(); }

    void aBodyThatIsWrongGetsAProblemThatNamesTheField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* name, const std::string& body, int status, const char* code, const char* complaint) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << status << code << complaint;
        };
        row("nothing", "", 400, "malformed_json", "");
        row("cut off", R"({"code":"TEA")", 400, "malformed_json", "");
        row("two values", kTea + kTea, 400, "malformed_json", "");
        row("bad UTF-8", "{\"code\":\"TEA\",\"name\":\"\xff\xfe\",\"kind\":\"goods\"}", 400, "malformed_json", "");
        row("overlong UTF-8", "{\"code\":\"TEA\",\"name\":\"\xc0\xaf\",\"kind\":\"goods\"}", 400, "malformed_json", "");
        row("half a surrogate", R"({"code":"TEA","name":"\ud800","kind":"goods"})", 400, "malformed_json", "");
        row("deep", nested(100), 400, "malformed_json", "");
        row("very deep", nested(100'000), 400, "malformed_json", "");
        row("NaN", R"({"code":"TEA","name":"Tea","kind":"goods","price":NaN})", 400, "malformed_json", "");
        row("no object", "[]", 422, "validation_failed", " object_needed");
        row("unknown member", R"({"code":"TEA","name":"Tea","kind":"goods","colour":"red"})", 422, "validation_failed", "/colour unknown_member");
        row("missing member", R"({"name":"Tea","kind":"goods"})", 422, "validation_failed", "/code required");
        row("wrong type", R"({"code":7,"name":"Tea","kind":"goods"})", 422, "validation_failed", "/code text_needed");
        row("unknown word", R"({"code":"TEA","name":"Tea","kind":"magic"})", 422, "validation_failed", "/kind not_understood");
        row("part of a number", R"({"code":"TEA","name":"Tea","kind":"goods","price":1.5})", 422, "validation_failed", "/price whole_number_needed");
        row("a control character", R"({"code":"TEA","name":"Te\u0007a","kind":"goods"})", 422, "validation_failed", "/name unseen_character");
        row("a turned word", R"({"code":"\u202ETEA","name":"Tea","kind":"goods"})", 422, "validation_failed", "/code unseen_character");
        row("past 64 bits", R"({"code":"TEA","name":"Tea","kind":"goods","price":99999999999999999999})", 422, "validation_failed", "/price whole_number_needed");
    }
    void aBodyThatIsWrongGetsAProblemThatNamesTheField()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, complaint);
        tests::RawRequest request{.method = "POST", .path = "/api/v1/products", .body = body.toStdString()};
        request.headers["Authorization"] = "Bearer " + m_owner.accessToken;
        const auto answer = m_server.send(request);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.at("Content-Type"), std::string("application/problem+json"));
        const auto problem = answer.problem();
        QCOMPARE(QString::fromStdString(problem.code), code);
        QVERIFY(!problem.requestId.empty());
        if (!complaint.isEmpty()) {
            QCOMPARE(QString::fromStdString(problem.complaints.at(0).path + " " + problem.complaints.at(0).code), complaint);
        }
    }

    void anAddressThatIsWrongSaysSo_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown path") << "GET" << "/api/v1/nothing" << 404 << "not_found";
        QTest::newRow("root") << "GET" << "/" << 404 << "not_found";
        QTest::newRow("dots") << "GET" << "/api/v1/../../etc/passwd" << 404 << "not_found";
        QTest::newRow("wrong method") << "PUT" << "/api/v1/products" << 405 << "method_not_allowed";
        QTest::newRow("unknown method") << "BREW" << "/api/v1/products" << 405 << "method_not_allowed";
        QTest::newRow("no id") << "GET" << "/api/v1/products/tea" << 404 << "not_found";
        QTest::newRow("unknown filter") << "GET" << "/api/v1/products?colour=red" << 422 << "validation_failed";
        QTest::newRow("filter given twice") << "GET" << "/api/v1/products?kind=goods&kind=fee" << 422 << "validation_failed";
        QTest::newRow("limit no number") << "GET" << "/api/v1/products?limit=many" << 422 << "validation_failed";
        QTest::newRow("limit too high") << "GET" << "/api/v1/products?limit=201" << 422 << "validation_failed";
        QTest::newRow("limit too low") << "GET" << "/api/v1/products?limit=0" << 422 << "validation_failed";
        QTest::newRow("cursor no base64") << "GET" << "/api/v1/products?after=%25%25" << 400 << "cursor_invalid";
        QTest::newRow("cursor of nothing") << "GET" << "/api/v1/products?after=AAAA" << 400 << "cursor_invalid";
        QTest::newRow("sort not declared") << "GET" << "/api/v1/products?sort=price" << 400 << "list_not_served";
        QTest::newRow("bad escape") << "GET" << "/api/v1/products?search=%zz" << 400 << "malformed_request";
    }
    void anAddressThatIsWrongSaysSo()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, code);
        tests::RawRequest request{.method = method.toStdString(), .path = path.toStdString()};
        request.headers["Authorization"] = "Bearer " + m_owner.accessToken;
        const auto answer = m_server.send(request);
        QCOMPARE(QString::fromStdString(answer.problem().code), code);
        QCOMPARE(answer.status, status);
    }

    void aNumberOutOfItsRangeInAQueryIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("hour after Sunday") << "/api/v1/documents?weekHour=168" << "weekHour out_of_range";
        QTest::newRow("hour before Monday") << "/api/v1/documents?weekHour=-1" << "weekHour out_of_range";
        QTest::newRow("in totals too") << "/api/v1/documents/totals?kind=bill&weekHour=168" << "weekHour out_of_range";
        QTest::newRow("fewer bills than none") << "/api/v1/customers?billsFrom=-1" << "billsFrom out_of_range";
        QTest::newRow("rows of a page") << "/api/v1/documents?limit=0" << "limit out_of_range";
        QTest::newRow("no such day") << "/api/v1/documents?issuedFrom=2011-02-30" << "issuedFrom not_understood";
    }
    void aNumberOutOfItsRangeInAQueryIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, complaint);
        tests::RawRequest request{.path = path.toStdString()};
        request.headers["Authorization"] = "Bearer " + m_owner.accessToken;
        const auto answer = m_server.send(request);
        QCOMPARE(answer.status, 422);
        const auto problem = answer.problem();
        QCOMPARE(problem.complaints.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(problem.complaints[0].path + " " + problem.complaints[0].code), complaint);
    }

    void aHeadThatIsWrongIsRefusedBeforeTheBodyComes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray post("POST /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer TOKEN\r\n");
        QTest::newRow("ten gigabytes") << post + "Content-Type: application/json\r\nContent-Length: 10737418240\r\n\r\n" << 413;
        QTest::newRow("ten gigabytes, uploaded")
            << QByteArray("POST /api/v1/imports?fileName=a.csv HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer TOKEN\r\n"
                              "Content-Type: application/octet-stream\r\nContent-Length: 10737418240\r\n\r\n")
            << 413;
        QTest::newRow("other type") << post + "Content-Type: text/xml\r\nContent-Length: 2\r\n\r\n{}" << 415;
        QTest::newRow("type that only begins right") << post + "Content-Type: application/jsonp\r\nContent-Length: 2\r\n\r\n{}" << 415;
        QTest::newRow("no type") << post + "Content-Length: 2\r\n\r\n{}" << 415;
        QTest::newRow("no length") << post + "Content-Type: application/json\r\n\r\n" << 411;
        QTest::newRow("other host") << QByteArray("GET /api/v1/me HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer TOKEN\r\n\r\n") << 421;
        QTest::newRow("this computer in capitals") << QByteArray("GET /api/v1/nothing HTTP/1.1\r\nHost: LocalHost:1\r\n\r\n") << 404;
        QTest::newRow("two hosts") << QByteArray("GET /api/v1/me HTTP/1.1\r\nHost: 127.0.0.1\r\nhost: evil.example\r\nAuthorization: Bearer TOKEN\r\n\r\n") << 400;
        QTest::newRow("the same host twice") << QByteArray("GET /api/v1/me HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer TOKEN\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET /api/v1/me HTTP/1.1\r\nAuthorization: Bearer TOKEN\r\n\r\n") << 421;
        QTest::newRow("key too long") << post + "Content-Type: application/json\r\nIdempotency-Key: " + QByteArray(65, 'k')
                + "\r\nContent-Length: 42\r\n\r\n" + QByteArray::fromStdString(kTea) << 422;
        QTest::newRow("no key for a bill") << QByteArray("POST /api/v1/bills HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer TOKEN\r\n"
                                                             "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"lines\":[]}") << 400;
    }
    void aHeadThatIsWrongIsRefusedBeforeTheBodyComes()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const std::string answer = tests::exchange(m_server.port(), head.replace("TOKEN", QByteArray::fromStdString(m_owner.accessToken)).toStdString());
        QCOMPARE(tests::statusOf(answer), status);
    }

    void aBodyNobodyReadsIsNoSecondRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("read") << QByteArray("GET /api/v1/me");
        QTest::newRow("write without a body") << QByteArray("POST /api/v1/journal/verify");
        QTest::newRow("health") << QByteArray("GET /health");
        QTest::newRow("description") << QByteArray("GET /openapi.json");
    }
    void aBodyNobodyReadsIsNoSecondRequest()
    {
        QFETCH(QByteArray, line);
        const std::string inner = "GET /api/v1/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        const std::string answer = tests::exchange(m_server.port(), line.toStdString() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_owner.accessToken
                + "\r\nContent-Length: " + std::to_string(inner.size()) + "\r\n\r\n" + inner);
        QCOMPARE(tests::statusOf(answer) / 100, 2);
        QVERIFY2(answer.find("Connection: Close") != std::string::npos, answer.c_str());
    }

    void aRequestWhoseEndIsInDoubtIsRefusedAndTheConnectionClosed_data()
    {
        QTest::addColumn<QByteArray>("heads");
        QTest::newRow("negative length") << QByteArray("Content-Length: -1\r\n");
        QTest::newRow("signed length") << QByteArray("Content-Length: +42\r\n");
        QTest::newRow("two lengths") << QByteArray("Content-Length: 42\r\nContent-Length: 200\r\n");
        QTest::newRow("length and pieces") << QByteArray("Content-Length: 42\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("unknown transfer") << QByteArray("Transfer-Encoding: xchunked\r\nContent-Length: 42\r\n");
        QTest::newRow("two transfers") << QByteArray("Transfer-Encoding: gzip, chunked\r\n");
        QTest::newRow("space in a name") << QByteArray("Content-Length: 42\r\nTransfer-Encoding : chunked\r\n");
    }
    void aRequestWhoseEndIsInDoubtIsRefusedAndTheConnectionClosed()
    {
        QFETCH(QByteArray, heads);
        const std::string inner = "GET /api/v1/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        const std::string answer = tests::exchange(m_server.port(), "POST /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_owner.accessToken
                + "\r\nContent-Type: application/json\r\n" + heads.toStdString() + "\r\n" + kTea + inner);
        QCOMPARE(tests::statusOf(answer), 400);
        QVERIFY2(answer.find("malformed_request") != std::string::npos, answer.c_str());
        QVERIFY2(answer.find("Connection: Close") != std::string::npos, answer.c_str());
    }

    void whatFollowsABodyInPiecesIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("broken size") << QByteArray("1\r\n{\r\nZZ");
        QTest::newRow("a size that is none") << QByteArray("1\r\n{\r\nZ");
        QTest::newRow("a trailer") << QByteArray("1\r\n{\r\n0\r\nA: b\r\n");
        QTest::newRow("whole") << QByteArray("1\r\n{\r\n0\r\n\r\n");
    }
    void whatFollowsABodyInPiecesIsNoRequest()
    {
        QFETCH(QByteArray, body);
        tests::RawClient client(m_server.port());
        client.send("POST /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_owner.accessToken
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + body.toStdString() + "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        const std::string answer = client.answer();
        QCOMPARE(tests::statusOf(answer), 400);
        QVERIFY2(answer.find("Connection: Close") != std::string::npos, answer.c_str());
        QCOMPARE(client.answer(), std::string());
    }

    void aBodyInPiecesIsCountedToo()
    {
        std::string bytes = "POST /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_owner.accessToken
            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        const std::string piece(65536, ' ');
        for (int count = 0; count < 17; ++count) {
            bytes += "10000\r\n" + piece + "\r\n";
        }
        QCOMPARE(tests::statusOf(tests::exchange(m_server.port(), bytes)), 413);
    }

    void aBodyThatEndsEarlyIsNoShorterBody()
    {
        const std::string answer = tests::exchangeAndEnd(m_server.port(), "POST /api/v1/imports?fileName=a.csv HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                + m_owner.accessToken + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nInvoiceNo,StockCode\n1,A\n");
        QCOMPARE(tests::statusOf(answer), 400);
        QVERIFY2(answer.find("missingBytes") != std::string::npos, answer.c_str());
    }

    void aLengthThatIsNoNumberIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("length");
        for (const char* length : {"abc", "12abc", "1 2", "0x10", "99999999999999999999", "-5", "", "1,1"}) {
            QTest::newRow(*length ? length : "nothing") << QByteArray(length);
        }
    }
    void aLengthThatIsNoNumberIsAnswered()
    {
        QFETCH(QByteArray, length);
        const std::string answer = tests::exchange(m_server.port(), "POST /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_owner.accessToken
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length.toStdString() + "\r\n\r\n" + kTea);
        QVERIFY2(tests::statusOf(answer) == 400, answer.c_str());
        QVERIFY2(answer.find("application/problem+json") != std::string::npos, answer.c_str());
        QVERIFY2(answer.find(R"("params":{"header":"Content-Length"})") != std::string::npos, answer.c_str());
        QVERIFY2(answer.find("Connection: Close") != std::string::npos, answer.c_str()); // what follows must not pass for a request
    }

    void bytesThatAreNoRequestDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(500, '\0');
        QTest::newRow("no version") << QByteArray("GET\r\n\r\n");
        QTest::newRow("long line") << QByteArray("GET /") + QByteArray(2'000'000, 'a') + QByteArray(" HTTP/1.1\r\n\r\n");
        QTest::newRow("many headers") << QByteArray("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n") + QByteArray("A: b\r\n").repeated(200'000) + QByteArray("\r\n");
        QTest::newRow("closed at once") << QByteArray();
        QTest::newRow("negative length") << QByteArray("POST /api/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n{}");
    }
    void bytesThatAreNoRequestDoNoHarm()
    {
        QFETCH(QByteArray, bytes);
        if (!bytes.isEmpty()) {
            const int status = tests::statusOf(tests::exchange(m_server.port(), bytes.toStdString()));
            QVERIFY2(status == 0 || (status >= 400 && status < 500), std::to_string(status).c_str());
        }
        QCOMPARE(m_server.send({.path = "/health"}).status, 200);
    }

    void nothingOfItWasWritten()
    {
        QCOMPARE(m_server.call(catalog::kListProducts, {}, As{.token = m_owner.accessToken})->items.size(), std::size_t{0});
    }

    void anAnswerToHeadHasNoBody()
    {
        const std::string answers = tests::exchangeAndEnd(m_server.port(), "HEAD /api/v1/setup HTTP/1.1\r\nHost: localhost\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(tests::statusOf(answers), 405);
        const std::size_t end = answers.find("\r\n\r\n") + 4;
        QCOMPARE(answers.substr(end, 12), std::string("HTTP/1.1 200"));
    }

private:
    tests::TestServer m_server;
    identity::SignedIn m_owner;
};

QTEST_APPLESS_MAIN(MalformedTest)
#include "malformed_test.moc"
