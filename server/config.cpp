// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config.h"

#include "server/config_gate.h"
#include "server/platform/db/postgres.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tijara {

namespace {

constexpr http::Rates kRates{3000, 1200, 6000, 3000};
constexpr http::Rates kNoRates{0, 0, 0, 0};
constexpr int kDrainBehindProxySeconds = 5; // what a proxy needs to find out

// As the systems we come from read it: three slashes before a relative path, four before an absolute one.
std::filesystem::path folderFrom(const std::string& url)
{
    constexpr std::string_view kSqlite = "sqlite:///";
    if (url.starts_with(kSqlite) && url.size() > kSqlite.size()) {
        return url.substr(kSqlite.size());
    }
    if (url.starts_with("mysql:")) {
        throw ConfigError("DATABASE_URL names a MySQL server; data comes from there through `tijarad import`, and is kept in a folder (sqlite:///FOLDER) or in PostgreSQL.");
    }
    throw ConfigError("DATABASE_URL is not understood; it must be sqlite:///FOLDER or postgresql://USER@HOST/DATABASE.");
}

bool isPostgres(const std::string& url)
{
    return url.starts_with("postgresql://") || url.starts_with("postgres://");
}

// The address is never repeated, for it may hold a password.
std::string postgresFrom(const std::string& name, const std::string& url)
{
    if (!isPostgres(url) || !db::isPostgresUrl(url)) {
        throw ConfigError(name + " is not understood; it must be postgresql://USER@HOST/DATABASE.");
    }
    return url;
}

void setDatabase(Config& config, const std::string& name, const std::string& url)
{
    if (name == "DATABASE_READ_URL") {
        config.postgres.readUrl = postgresFrom(name, url);
    } else if (name == "DATABASE_DIRECT_URL") {
        config.postgres.directUrl = postgresFrom(name, url);
    } else if (isPostgres(url)) {
        config.postgres.url = postgresFrom(name, url);
    } else {
        config.data = folderFrom(url);
    }
}

/// A name and what is done with its value; without a reader it is accepted, and `why` says why nothing is done with it.
struct Setting {
    const char* name;
    void (*read)(Config& config, const std::string& name, const std::string& value) = nullptr;
    const char* why = "";
};

constexpr std::int64_t kCallsMax = 1'000'000'000'000;

void readRate(Config& config, const std::string& name, const std::string& value)
{
    auto& rates = config.edges.rates;
    auto& rate = name == "RATE_LIMIT_ADDRESS" ? rates.address : name == "RATE_LIMIT_USER" ? rates.user : name == "RATE_LIMIT_TENANT" ? rates.tenant : rates.key;
    rate = numberFrom(name, value, 0, 10'000'000);
}

void readPort(Config& config, const std::string& name, const std::string& value)
{
    config.port = portFrom(name, value);
}

void readRedis(Config& config, const std::string& name, const std::string& value)
{
    if (value.starts_with("rediss:")) {
        throw ConfigError(name + " asks for TLS, which this version does not speak to Redis; reach it on a private network, or through a tunnel.");
    }
    config.redis = parseRedisUrl(value);
    if (!config.redis) {
        throw ConfigError(name + " is not understood; it must be redis://HOST:PORT/NUMBER.");
    }
}

void readPlatformMode(Config& config, const std::string& name, const std::string& value)
{
    using enum experiments::PlatformMode;
    if (value != "hybrid" && value != "byok-only" && value != "managed-only") {
        throw ConfigError(name + " is \"" + value + "\"; it must be hybrid, byok-only or managed-only.");
    }
    config.provider.mode = value == "byok-only" ? ByokOnly : value == "managed-only" ? ManagedOnly : Hybrid;
}

// Keys are sent there, so that what may listen on the way matters as much as who stands at the end.
void readProviderUrl(Config& config, const std::string& name, const std::string& value)
{
    if (!experiments::mayCarryKey(value, config.privateWebhooks)) {
        throw ConfigError(name + " must begin with https://, for keys are sent there.");
    }
    config.provider.baseUrl = value;
}

constexpr const char* kDeploys = "it is for building and deploying, and not for a running server";
constexpr const char* kOwnKeys = "keys and tokens of this server are made at random when it first starts, and kept in keys.db";
constexpr const char* kInUrl = "what it says stands in DATABASE_URL";
constexpr const char* kOwnLog = "errors and figures stay here: its log, /metrics and the page Operations";
constexpr const char* kFolder = "files are kept in the data folder";
constexpr const char* kNoMail = "no mail or messages are sent yet";
constexpr const char* kNoBroker = "jobs live in the database, with no broker";
constexpr const char* kNoStores = "no stores or advisers are connected yet";

/// Every name the five source systems used and our own, in the order they are read: of two that say the same the later wins.
const std::array kSettings = {
    Setting{"NODE_ENV", [](Config& c, const auto&, const auto& v) { c.production = v == "production"; }},
    Setting{"ENVIRONMENT", [](Config& c, const auto&, const auto& v) { c.production = v == "production"; }},
    Setting{"LOG_LEVEL", [](Config& c, const auto&, const auto& v) { c.logLevel = levelFrom(v); }},
    Setting{"DEBUG", [](Config& c, const auto& n, const auto& v) { c.logLevel = switchFrom(n, v) ? LogLevel::Debug : c.logLevel; }},
    Setting{"API_HOST", [](Config& c, const auto&, const auto& v) { c.host = v; }},
    Setting{"API_PORT", &readPort},
    Setting{"PORT", &readPort},
    Setting{"DATABASE_URL", &setDatabase},
    Setting{"DATABASE_READ_URL", &setDatabase},
    Setting{"DATABASE_DIRECT_URL", &setDatabase},
    Setting{"GROUP_COMMIT", [](Config& c, const auto& n, const auto& v) { c.groupCommit = switchFrom(n, v); }},
    Setting{"REDIS_URL", &readRedis},
    Setting{"CORS_ORIGINS", [](Config& c, const auto& n, const auto& v) { c.edges.corsOrigins = originsFrom(n, v); }},
    Setting{"ALLOWED_HOSTS", [](Config& c, const auto& n, const auto& v) { c.edges.allowedHosts = listFrom(n, v); }},
    Setting{"TRUSTED_PROXIES", [](Config& c, const auto& n, const auto& v) { c.edges.trustedProxies = networksFrom(n, v); }},
    Setting{"TLS_CERT", [](Config& c, const auto&, const auto& v) { c.edges.tlsCertificate = v; }},
    Setting{"TLS_KEY", [](Config& c, const auto&, const auto& v) { c.edges.tlsKey = v; }},
    Setting{"RATE_LIMIT_ADDRESS", &readRate},
    Setting{"RATE_LIMIT_USER", &readRate},
    Setting{"RATE_LIMIT_TENANT", &readRate},
    Setting{"RATE_LIMIT_KEY", &readRate},
    Setting{"CONNECTIONS_MAX", [](Config& c, const auto& n, const auto& v) { c.edges.connectionsMax = static_cast<int>(numberFrom(n, v, 16, 20'000)); }},
    Setting{"DRAIN_SECONDS", [](Config& c, const auto& n, const auto& v) { c.edges.drainSeconds = static_cast<int>(numberFrom(n, v, 0, 300)); }},
    Setting{"METRICS_TOKEN", [](Config& c, const auto&, const auto& v) { c.edges.metricsToken = v; }},
    Setting{"WEBHOOKS_PRIVATE", [](Config& c, const auto& n, const auto& v) { c.privateWebhooks = switchFrom(n, v); }},
    Setting{"PLATFORM_MODE", &readPlatformMode},
    Setting{"PAID_API_KEY", [](Config& c, const auto&, const auto& v) { c.provider.key = v; }},
    Setting{"PAID_API_BASE_URL", &readProviderUrl},
    Setting{"FREE_TIER_LIMIT", [](Config& c, const auto& n, const auto& v) { c.freeTierLimit = numberFrom(n, v, 1, kCallsMax); }},
    Setting{"STARTER_TIER_LIMIT", [](Config& c, const auto& n, const auto& v) { c.starterTierLimit = numberFrom(n, v, 1, kCallsMax); }},
    Setting{"PRO_TIER_LIMIT", [](Config& c, const auto& n, const auto& v) { c.proTierLimit = numberFrom(n, v, 1, kCallsMax); }},
    Setting{"BACKUP_DIR", [](Config& c, const auto&, const auto& v) { c.backups = v; }},
    Setting{"SECRET_KEY", nullptr, kOwnKeys},
    Setting{"JWT_SECRET", nullptr, kOwnKeys},
    Setting{"API_KEY_ENCRYPTION_KEY", nullptr, kOwnKeys},
    Setting{"POSTGRES_DB", nullptr, kInUrl},
    Setting{"POSTGRES_USER", nullptr, kInUrl},
    Setting{"POSTGRES_PASSWORD", nullptr, kInUrl},
    Setting{"DB_PASSWORD", nullptr, kInUrl},
    Setting{"IMAGE_TAG", nullptr, kDeploys},
    Setting{"ECR_REGISTRY", nullptr, kDeploys},
    Setting{"ECR_REPOSITORY", nullptr, kDeploys},
    Setting{"CI_REGISTRY_IMAGE", nullptr, kDeploys},
    Setting{"CI_COMMIT_SHA", nullptr, kDeploys},
    Setting{"NEXT_PUBLIC_API_URL", nullptr, "the console is told the server's address where it signs in"},
    Setting{"NEXT_PUBLIC_APP_URL", nullptr, "the console is a program of its own, with no address"},
    Setting{"AWS_S3_BUCKET", nullptr, kFolder},
    Setting{"AWS_REGION", nullptr, kFolder},
    Setting{"AWS_ACCESS_KEY_ID", nullptr, kFolder},
    Setting{"AWS_SECRET_ACCESS_KEY", nullptr, kFolder},
    Setting{"SENTRY_DSN", nullptr, kOwnLog},
    Setting{"DATADOG_API_KEY", nullptr, kOwnLog},
    Setting{"SENDGRID_API_KEY", nullptr, kNoMail},
    Setting{"TWILIO_ACCOUNT_SID", nullptr, kNoMail},
    Setting{"TWILIO_AUTH_TOKEN", nullptr, kNoMail},
    Setting{"CELERY_BROKER_URL", nullptr, kNoBroker},
    Setting{"CELERY_RESULT_BACKEND", nullptr, kNoBroker},
    Setting{"STRIPE_SECRET_KEY", nullptr, "no cards are charged yet"},
    Setting{"OPENAI_API_KEY", nullptr, kNoStores},
    Setting{"TAVILY_API_KEY", nullptr, kNoStores},
    Setting{"OAUTH_CALLBACK_URL", nullptr, kNoStores},
    Setting{"SALLA_CLIENT_ID", nullptr, kNoStores},
    Setting{"SALLA_CLIENT_SECRET", nullptr, kNoStores},
};

bool isKnown(const std::string& name)
{
    return std::any_of(kSettings.begin(), kSettings.end(), [&](const Setting& one) { return name == one.name; });
}

} // namespace

Environment processEnvironment()
{
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
}

Values readValues(const std::optional<std::filesystem::path>& file, const Environment& environment)
{
    Values values = file ? readValuesFile(*file, &isKnown) : Values{};
    for (const Setting& setting : kSettings) {
        if (const auto value = environment(setting.name)) {
            values[setting.name] = *value;
        }
    }
    return values;
}

Config configFrom(const Values& values, const Environment& environment)
{
    Config config;
    config.data = defaultDataFolder(environment);
    for (const Setting& setting : kSettings) {
        const auto found = values.find(setting.name);
        if (found == values.end() || found->second.empty()) {
            continue;
        }
        if (setting.read != nullptr) {
            setting.read(config, setting.name, found->second);
        }
        if (*setting.why != '\0') {
            config.unused.push_back({setting.name, setting.why});
        }
    }
    if (config.edges.tlsCertificate.empty() != config.edges.tlsKey.empty()) {
        throw ConfigError("TLS_CERT and TLS_KEY belong together: the certificate with its chain, and its key.");
    }
    return config;
}

Config readConfig(const std::optional<std::filesystem::path>& file, const Environment& environment)
{
    const Values values = readValues(file, environment);
    refuse(secretFaults(values));
    return configFrom(values, environment);
}

http::Edges settledEdges(const Config& config)
{
    http::Edges edges = config.edges;
    const bool exposed = config.production || !isLoopback(config.host) || !edges.trustedProxies.empty();
    const http::Rates standard = exposed ? kRates : kNoRates;
    const auto settle = [](std::int64_t& rate, std::int64_t usual) { rate = rate == http::kByPlace ? usual : rate; };
    settle(edges.rates.address, standard.address);
    settle(edges.rates.user, standard.user);
    settle(edges.rates.tenant, standard.tenant);
    settle(edges.rates.key, standard.key);
    if (edges.drainSeconds == http::kByPlace) {
        edges.drainSeconds = edges.trustedProxies.empty() ? 0 : kDrainBehindProxySeconds;
    }
    return edges;
}

bool isLoopback(const std::string& host)
{
    return host == "127.0.0.1" || host == "::1" || host == "localhost";
}

void setListen(Config& config, std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || (text.starts_with('[') && !text.substr(0, colon).ends_with(']'))) {
        throw ConfigError("--listen is \"" + std::string(text) + "\"; it must be HOST:PORT, such as 127.0.0.1:8080.");
    }
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('[')) {
        host = host.substr(1, host.size() - 2);
    }
    config.host = host.empty() ? "127.0.0.1" : std::string(host);
    config.port = portFrom("The port of --listen", text.substr(colon + 1));
}

std::filesystem::path defaultDataFolder(const Environment& environment)
{
    if (const auto share = environment("XDG_DATA_HOME"); share && !share->empty()) {
        return std::filesystem::path(*share) / "tijara";
    }
    if (const auto home = environment("HOME"); home && !home->empty()) {
        return std::filesystem::path(*home) / ".local" / "share" / "tijara";
    }
    return "tijara-data";
}

} // namespace tijara
