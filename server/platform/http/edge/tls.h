// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// TLS 1.2 and 1.3 of our own. A renewed certificate is taken up without a restart: whoever connects next is shown it.

#include <chrono>
#include <filesystem>
#include <string>

#include <Poco/Net/Context.h>

namespace tijara::http {

class Tls {
public:
    /// Throws std::runtime_error with a sentence when the files cannot be worked with.
    Tls(std::filesystem::path certificate, std::filesystem::path key);

    /// For the next client; called by the one thread that takes clients in.
    ::Poco::Net::Context::Ptr current();

private:
    struct Stamp {
        std::filesystem::file_time_type certificate;
        std::filesystem::file_time_type key;
        bool operator==(const Stamp&) const = default;
    };
    [[nodiscard]] Stamp stamp() const;
    [[nodiscard]] ::Poco::Net::Context::Ptr load() const;

    std::filesystem::path m_certificate;
    std::filesystem::path m_key;
    Stamp m_loaded;
    Stamp m_refused; ///< a pair that could not be loaded is complained about once
    std::chrono::steady_clock::time_point m_lookedAt;
    ::Poco::Net::Context::Ptr m_context;
};

} // namespace tijara::http
