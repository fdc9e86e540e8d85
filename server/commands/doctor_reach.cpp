// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/doctor.h"

#include "server/platform/data_folder.h"
#include "server/platform/paper/paper_fonts.h"
#include "server/platform/process.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>

#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace tijara::commands {

namespace {

constexpr std::int64_t kFilesBeside = 256; ///< besides connections: databases, logs, what is sent
constexpr int kSoonDays = 21;

bool isOpenToOthers(const std::filesystem::path& file)
{
    using std::filesystem::perms;
    std::error_code absent;
    const auto mode = std::filesystem::status(file, absent).permissions();
    return !absent && (mode & (perms::group_read | perms::group_write | perms::others_read | perms::others_write)) != perms::none;
}

struct FreeX509 {
    void operator()(X509* one) const { X509_free(one); }
    void operator()(EVP_PKEY* one) const { EVP_PKEY_free(one); }
    void operator()(std::FILE* one) const { std::fclose(one); }
};

template <class T, class Read>
std::unique_ptr<T, FreeX509> readPem(const std::filesystem::path& file, Read read)
{
    const std::unique_ptr<std::FILE, FreeX509> in(std::fopen(file.c_str(), "r"));
    return std::unique_ptr<T, FreeX509>(in ? read(in.get(), nullptr, nullptr, nullptr) : nullptr);
}

void examineCertificate(const http::Edges& edges, Clock& clock, Findings& findings)
{
    const auto certificate = readPem<X509>(edges.tlsCertificate, &PEM_read_X509);
    const auto key = readPem<EVP_PKEY>(edges.tlsKey, &PEM_read_PrivateKey);
    if (!certificate || !key) {
        findings.add("certificate_unreadable", (certificate ? edges.tlsKey : edges.tlsCertificate).string());
        return;
    }
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        findings.add("certificate_key_mismatch", edges.tlsKey.string());
    }
    if (isOpenToOthers(edges.tlsKey)) {
        findings.add("key_open", edges.tlsKey.string());
    }
    time_t now = clock.now().utcMs / 1000;
    time_t soon = now + kSoonDays * 24 * 3600;
    if (X509_cmp_time(X509_get0_notAfter(certificate.get()), &now) < 0) {
        findings.add("certificate_expired", edges.tlsCertificate.string());
    } else if (X509_cmp_time(X509_get0_notAfter(certificate.get()), &soon) < 0) {
        findings.add("certificate_ends_soon", edges.tlsCertificate.string());
    }
    if (X509_cmp_time(X509_get0_notBefore(certificate.get()), &now) > 0) {
        findings.add("certificate_not_yet", edges.tlsCertificate.string());
    }
}

void examinePort(const Config& config, Findings& findings)
{
    if (DataFolder::holderOf(config.data)) {
        return; // it is ours
    }
    const std::string where = config.host + ":" + std::to_string(config.port);
    try {
        ::Poco::Net::ServerSocket socket;
        socket.bind(::Poco::Net::SocketAddress(config.host, config.port), true, false);
    } catch (const ::Poco::Exception& error) {
        findings.add(error.code() == EADDRINUSE ? "port_taken" : "address_not_here", where);
    }
}

} // namespace

void examineConfig(const Values& values, const Config& config, Findings& findings)
{
    for (const GateFault& fault : secretFaults(values)) {
        findings.add(fault.kind, fault.name);
    }
    for (const GateFault& fault : listenFaults(config)) {
        findings.add(fault.kind, fault.name);
    }
    const http::Edges edges = settledEdges(config);
    const bool exposed = !isLoopback(config.host);
    if (exposed && !config.production && edges.tlsCertificate.empty() && edges.trustedProxies.empty()) {
        findings.add("listens_to_others", config.host);
    }
    for (const http::Network& network : edges.trustedProxies) {
        if (network.bits == 0 || network.bits == 96) { // ::/0, 0.0.0.0/0
            findings.add("proxies_anybody", "TRUSTED_PROXIES");
        }
    }
    if (!config.production && std::find(edges.corsOrigins.begin(), edges.corsOrigins.end(), "*") != edges.corsOrigins.end()) {
        findings.add("cors_any", "CORS_ORIGINS");
    }
    if ((exposed || !edges.trustedProxies.empty()) && edges.rates.address == 0) {
        findings.add("limits_off", "RATE_LIMIT_ADDRESS");
    }
}

void examineReach(const Config& config, Clock& clock, Findings& findings)
{
    if (!config.edges.tlsCertificate.empty()) {
        examineCertificate(config.edges, clock, findings);
    }
    if (config.redis && !RedisCache(*config.redis).state().reached) {
        findings.add("redis_unreachable", config.redis->host + ":" + std::to_string(config.redis->port));
    }
    examinePort(config, findings);
    const std::int64_t filesMax = processUse().openFilesMax;
    if (filesMax < config.edges.connectionsMax + kFilesBeside) {
        findings.add("files_max_low", std::to_string(filesMax) + " files, " + std::to_string(config.edges.connectionsMax) + " connections");
    }
}

void examineFonts(const std::filesystem::path& system, Findings& findings)
{
    for (const std::string& font : paper::PaperFonts::missingIn(system)) {
        findings.add("fonts_missing", (system / font).string());
    }
}

void examineBackups(const Config& config, Clock& clock, Findings& findings)
{
    constexpr std::int64_t kOldAfterMs = 25LL * 3600 * 1000; // one a day, and an hour for whoever makes it
    if (config.backups.empty()) {
        return;
    }
    std::optional<std::filesystem::file_time_type> newest;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator at(config.backups, error), end; !error && at != end; at.increment(error)) {
        if (at->is_regular_file(error) && at->file_size(error) > 0) {
            newest = std::max(newest.value_or(std::filesystem::file_time_type::min()), at->last_write_time(error));
        }
    }
    if (!newest) {
        findings.add("backup_absent", config.backups.string());
        return;
    }
    const auto madeAt = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::file_clock::to_sys(*newest).time_since_epoch()).count();
    if (clock.now().utcMs - madeAt > kOldAfterMs) {
        findings.add("backup_old", config.backups.string());
    }
}

} // namespace tijara::commands
