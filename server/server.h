// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole server as one object, held by `tijarad` and by the console alike: opens the data folder, serves it, and leaves it in order.

#include "server/config.h"
#include "shared/core/problem.h"

#include <memory>

namespace tijara {

/// Why a server cannot start: one English sentence for stderr, and what the console says in the person's language.
struct StartError : std::runtime_error {
    Problem problem;
    StartError(const std::string& sentence, Problem why) : std::runtime_error(sentence), problem(std::move(why)) {}
};

class Server {
public:
    /// Takes the data folder and opens its databases. Throws StartError.
    explicit Server(Config config);
    /// Answers what is under way, stops the jobs where they are, and gives the folder back.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens; gives back the port. Throws StartError.
    std::uint16_t start();
    [[nodiscard]] std::uint16_t port() const;
    /// Lets commands of this computer in: "Authorization: Local <secret>".
    [[nodiscard]] const std::string& localSecret() const;
    [[nodiscard]] const Config& config() const { return m_config; }
    /// The API as an OpenAPI 3.1 document.
    [[nodiscard]] std::string openApi() const;

private:
    struct Parts;

    Config m_config;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tijara
