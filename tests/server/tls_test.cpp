// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/commands/local_call.h"
#include "server/health.h"
#include "shared/ledger/ledger_contract.h"
#include "tests/support/test_certificates.h"
#include "tests/support/test_server.h"

#include <fstream>
#include <thread>

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/NetSSL.h>
#include <Poco/Net/X509Certificate.h>
#include <Poco/StreamCopier.h>

using namespace tijara;
using Poco::Net::Context;

namespace {

/// What a client that trusts `authority` alone is told; "" when it does not come to that. `shown` is the name on the certificate.
std::string get(std::uint16_t port, const std::filesystem::path& authority, const std::string& path, std::string* shown = nullptr, int withoutProtocols = 0)
{
    Context::Params params;
    params.caLocation = authority.string();
    params.verificationMode = Context::VERIFY_STRICT;
    params.cipherList = "ALL:@SECLEVEL=0";
    Context::Ptr context(new Context(Context::TLS_CLIENT_USE, params));
    context->disableProtocols(withoutProtocols);
    try {
        Poco::Net::HTTPSClientSession session("localhost", port, context);
        session.setTimeout(Poco::Timespan(20, 0));
        Poco::Net::HTTPRequest head("GET", path, Poco::Net::HTTPMessage::HTTP_1_1);
        session.sendRequest(head);
        Poco::Net::HTTPResponse response;
        std::string body;
        Poco::StreamCopier::copyToString(session.receiveResponse(response), body);
        if (shown != nullptr) {
            *shown = session.serverCertificate().commonName();
        }
        return response.get("Strict-Transport-Security", "-") + " " + body;
    } catch (const Poco::Exception&) {
        return {};
    }
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Poco::Net::initializeSSL();
        m_config.edges.tlsCertificate = m_certificates.make("localhost");
        m_config.edges.tlsKey = m_certificates.keyOf("localhost");
    }

    void itSpeaksTls12And13AndNothingOlder()
    {
        tests::TestServer server(nullptr, m_config);
        const auto with = [&](int without) { return get(server.port(), m_certificates.authority(), "/api/health", nullptr, without); };
        constexpr int kOld = Context::PROTO_TLSV1 | Context::PROTO_TLSV1_1;
        QVERIFY(with(kOld | Context::PROTO_TLSV1_2).starts_with("max-age=31536000 {"));
        QVERIFY(with(kOld | Context::PROTO_TLSV1_3).starts_with("max-age=31536000 {"));
        QCOMPARE(with(Context::PROTO_TLSV1_2 | Context::PROTO_TLSV1_3), std::string());
    }

    void whoDoesNotTrustItsMakerDoesNotTalkToIt()
    {
        tests::TestServer server(nullptr, m_config);
        const tests::TestCertificates others;
        QCOMPARE(get(server.port(), others.authority(), "/health"), std::string());
    }

    void aPlainRequestGetsNothing()
    {
        tests::TestServer server(nullptr, m_config);
        QVERIFY_EXCEPTION_THROWN(server.send({.path = "/health"}), Poco::Exception);
    }

    void aRenewedCertificateIsShownWithoutARestart()
    {
        tests::TestServer server(nullptr, m_config);
        std::string shown;
        get(server.port(), m_certificates.authority(), "/health", &shown);
        QCOMPARE(shown, std::string("localhost"));
        // First a half of it: the old one stays until the pair fits.
        const auto file = m_config.edges.tlsCertificate;
        const std::filesystem::path renewed = m_certificates.make("localhost", "Renewed");
        std::filesystem::copy_file(renewed, file, std::filesystem::copy_options::overwrite_existing);
        QTest::qWait(1500);
        get(server.port(), m_certificates.authority(), "/health", &shown);
        QCOMPARE(shown, std::string("localhost"));
        std::filesystem::copy_file(m_certificates.keyOf("Renewed"), m_config.edges.tlsKey, std::filesystem::copy_options::overwrite_existing);
        const auto now = [&] {
            get(server.port(), m_certificates.authority(), "/health", &shown);
            return shown;
        };
        QTRY_COMPARE_WITH_TIMEOUT(now(), std::string("Renewed"), 10'000);
    }

    void commandsOfThisComputerReachIt()
    {
        tests::TestServer server(nullptr, m_config);
        Config config;
        config.data = server.folder();
        QCOMPARE(commands::LocalCall(config).call(kHealth).status, std::string("healthy"));
    }

    void writesThatAreServedTogetherAreAnsweredOverIt()
    {
        tests::TestServer server(nullptr, m_config);
        Config config;
        config.data = server.folder();
        commands::LocalCall owner(config);
        const identity::Setup wanted{{{}, "Test shop", tenants::CountryPack::None, Currency("GBP"), "Europe/London"}, "Olive Owner", "owner@shop.example", tests::kPassword};
        const std::string token = owner.call(identity::kSetup, wanted).accessToken;
        owner.useToken(token);
        const Id from = owner.call(ledger::kOpenAccount, {.kind = ledger::AccountKind::Equity, .currency = Currency("GBP"), .name = "From", .unlimited = true}).id;
        const Id to = owner.call(ledger::kOpenAccount, {.kind = ledger::AccountKind::Wallet, .currency = Currency("GBP"), .name = "To"}).id;
        std::atomic<int> made = 0;
        std::vector<std::jthread> clients;
        for (int client = 0; client < 8; ++client) {
            clients.emplace_back([&, client] {
                commands::LocalCall own(config);
                own.useToken(token);
                for (int at = 0; at < 10; ++at) {
                    own.useKey("tls-" + std::to_string(client) + "-" + std::to_string(at));
                    const auto one = own.call(ledger::kMakeTransfer, {.debitAccountId = from, .creditAccountId = to, .amount = {1, Currency("GBP")}});
                    made += one.amount.minor == 1 ? 1 : 0;
                }
            });
        }
        clients.clear();
        QCOMPARE(made.load(), 80);
        QCOMPARE(std::abs(owner.call(ledger::kAccount, to).balance.minor), std::int64_t{80});
    }

    void aKeyOfAnotherCertificateIsRefusedAtTheStart()
    {
        Config config = m_config;
        m_certificates.make("localhost", "Other");
        config.edges.tlsKey = m_certificates.keyOf("Other");
        try {
            tests::TestServer server(nullptr, config);
            QFAIL("it started");
        } catch (const StartError& error) {
            QVERIFY2(std::string(error.what()).find("Other.key") != std::string::npos, error.what());
        }
    }

private:
    tests::TestCertificates m_certificates;
    Config m_config;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
