// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/edge/tls.h"

#include "server/platform/log.h"

#include <Poco/Net/NetSSL.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace tijara::http {

namespace {

constexpr std::chrono::seconds kLookEvery{1};
// Forward secrecy and authenticated ciphers alone; those of TLS 1.3 are all of that kind.
constexpr const char* kCiphers = "ECDHE+AESGCM:ECDHE+CHACHA20";

} // namespace

Tls::Tls(std::filesystem::path certificate, std::filesystem::path key)
    : m_certificate(std::move(certificate)), m_key(std::move(key)), m_loaded(stamp()), m_lookedAt(std::chrono::steady_clock::now())
{
    ::Poco::Net::initializeSSL();
    m_context = load();
}

::Poco::Net::Context::Ptr Tls::current()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lookedAt < kLookEvery) {
        return m_context;
    }
    m_lookedAt = now;
    const Stamp found = stamp();
    if (found == m_loaded) {
        return m_context;
    }
    try {
        m_context = load(); // those who are connected keep the old one
        m_loaded = found;
        log(LogLevel::Info, "certificate_renewed", {{"file", m_certificate.string()}});
    } catch (const std::runtime_error& fault) { // half of a renewal, perhaps: the next look tries again
        if (found != m_refused) {
            log(LogLevel::Error, "certificate_not_renewed", {{"what", fault.what()}});
        }
        m_refused = found;
    }
    return m_context;
}

Tls::Stamp Tls::stamp() const
{
    std::error_code absent; // reads as the earliest of times
    return {std::filesystem::last_write_time(m_certificate, absent), std::filesystem::last_write_time(m_key, absent)};
}

::Poco::Net::Context::Ptr Tls::load() const
{
    ::Poco::Net::Context::Params params;
    params.certificateFile = m_certificate.string();
    params.privateKeyFile = m_key.string();
    params.verificationMode = ::Poco::Net::Context::VERIFY_NONE; // clients sign in, they show no certificates
    params.cipherList = kCiphers;
    ERR_clear_error();
    try {
        ::Poco::Net::Context::Ptr context(new ::Poco::Net::Context(::Poco::Net::Context::TLS_SERVER_USE, params));
        context->requireMinimumProtocol(::Poco::Net::Context::PROTO_TLSV1_2);
        context->preferServerCiphers();
        if (SSL_CTX_check_private_key(context->sslContext()) != 1) {
            throw std::runtime_error("The key in " + m_key.string() + " does not belong to the certificate in " + m_certificate.string() + ".");
        }
        return context;
    } catch (const ::Poco::Exception& error) {
        throw std::runtime_error("TLS cannot be set up with " + m_certificate.string() + " and " + m_key.string() + ": " + error.displayText());
    }
}

} // namespace tijara::http
