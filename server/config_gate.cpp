// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config_gate.h"

#include <algorithm>
#include <array>
#include <set>

namespace tijara {

namespace {

constexpr std::size_t kSecretBytesMin = 32;
constexpr std::size_t kTokenBytesMin = 16;
constexpr std::size_t kDifferentMin = 8;

struct Secret {
    const char* name;
    std::size_t bytesMin = 0;
};
constexpr std::array kSecrets = {
    Secret{"SECRET_KEY", kSecretBytesMin}, Secret{"JWT_SECRET", kSecretBytesMin}, Secret{"API_KEY_ENCRYPTION_KEY", kSecretBytesMin},
    Secret{"METRICS_TOKEN", kTokenBytesMin}, Secret{"POSTGRES_PASSWORD"}, Secret{"DB_PASSWORD"}, Secret{"PAID_API_KEY"}, Secret{"STRIPE_SECRET_KEY"},
    Secret{"AWS_ACCESS_KEY_ID"}, Secret{"AWS_SECRET_ACCESS_KEY"}, Secret{"SENDGRID_API_KEY"}, Secret{"TWILIO_AUTH_TOKEN"}, Secret{"DATADOG_API_KEY"}, Secret{"OPENAI_API_KEY"},
    Secret{"TAVILY_API_KEY"}, Secret{"SALLA_CLIENT_SECRET"}};
constexpr std::array kUrls = {"DATABASE_URL", "DATABASE_READ_URL", "DATABASE_DIRECT_URL", "REDIS_URL", "CELERY_BROKER_URL", "CELERY_RESULT_BACKEND"};

// What guides and templates write where a secret belongs.
constexpr std::array kSampleParts = {"change", "your-", "your_", "yoursecure", "yourpassword", "example", "sample", "default", "placeholder", "replace", "secret-key", "secret_key",
                                     "supersecret", "super-secret", "generate", "random-string", "minimum-32", "at-least-32", "min-32", "32-char", "32-byte", "xxxx", "<", "sk_test_",
                                     "test_", "test-", "dev-", "password123", "123456", "abcdef"};
constexpr std::array kSampleWords = {"postgres", "password", "pass", "admin", "root", "secret", "redis", "user", "test", "changeme", "letmein", "tijara"};

std::string lower(std::string text)
{
    for (char& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

bool isSample(const std::string& secret)
{
    const std::string text = lower(secret);
    return std::any_of(kSampleParts.begin(), kSampleParts.end(), [&](const char* part) { return text.find(part) != std::string::npos; }) ||
           std::any_of(kSampleWords.begin(), kSampleWords.end(), [&](const char* word) { return text == word; }) ||
           (text.size() >= kTokenBytesMin && std::set(text.begin(), text.end()).size() < kDifferentMin);
}

struct Login {
    std::string user;
    std::string password;
};
Login loginOf(const std::string& url)
{
    const auto start = url.find("://");
    const auto end = url.rfind('@', url.find('/', start == std::string::npos ? 0 : start + 3));
    if (start == std::string::npos || end == std::string::npos || end < start + 3) {
        return {};
    }
    const std::string login = url.substr(start + 3, end - start - 3);
    const auto colon = login.find(':');
    return colon == std::string::npos ? Login{login, {}} : Login{login.substr(0, colon), login.substr(colon + 1)};
}

std::string valueOf(const Values& values, const std::string& name)
{
    const auto found = values.find(name);
    return found == values.end() ? std::string{} : found->second;
}

GateFault sampleFault(const std::string& name, const std::string& what)
{
    return {"secret_sample", name, what + " is a sample; production needs one of its own."};
}

} // namespace

bool isProduction(const Values& values)
{
    const std::string environment = valueOf(values, "ENVIRONMENT");
    return lower(environment.empty() ? valueOf(values, "NODE_ENV") : environment) == "production";
}

std::vector<GateFault> secretFaults(const Values& values)
{
    std::vector<GateFault> faults;
    if (!isProduction(values)) {
        return faults;
    }
    for (const Secret& secret : kSecrets) {
        const std::string value = valueOf(values, secret.name);
        if (!value.empty() && isSample(value)) {
            faults.push_back(sampleFault(secret.name, secret.name));
        } else if (!value.empty() && value.size() < secret.bytesMin) {
            faults.push_back({"secret_short", secret.name,
                              std::string(secret.name) + " is too short for production; it must have at least " + std::to_string(secret.bytesMin) + " characters."});
        }
    }
    for (const char* name : kUrls) {
        const Login login = loginOf(valueOf(values, name));
        if (!login.password.empty() && (isSample(login.password) || login.password == login.user)) {
            faults.push_back(sampleFault(name, std::string("The password in ") + name));
        }
    }
    return faults;
}

std::vector<GateFault> listenFaults(const Config& config)
{
    std::vector<GateFault> faults;
    if (!config.production) {
        return faults;
    }
    const auto& edges = config.edges;
    if (config.logLevel == LogLevel::Debug) {
        faults.push_back({"debug", "DEBUG", "DEBUG (or LOG_LEVEL=debug) is for development; production says too much with it."});
    }
    if (std::find(edges.corsOrigins.begin(), edges.corsOrigins.end(), "*") != edges.corsOrigins.end()) {
        faults.push_back({"cors_any", "CORS_ORIGINS", "CORS_ORIGINS lets the pages of every site in; name those of your own."});
    }
    if (!isLoopback(config.host) && edges.tlsCertificate.empty() && edges.trustedProxies.empty()) {
        faults.push_back({"listens_in_the_clear", "TLS_CERT",
                          "The server would be reached at " + config.host +
                              " over plain HTTP; give it TLS_CERT and TLS_KEY, or name the proxy in front of it that speaks TLS in TRUSTED_PROXIES."});
    }
    return faults;
}

void refuse(const std::vector<GateFault>& faults)
{
    std::string sentences;
    for (const GateFault& fault : faults) {
        sentences += (sentences.empty() ? "" : "\n") + fault.sentence;
    }
    if (!sentences.empty()) {
        throw ConfigError(sentences);
    }
}

} // namespace tijara
