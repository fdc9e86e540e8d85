// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demo shop: a sample of a real shop's year, brought in through the import, and some people and bills of today on top; all of it
// through the API.

#include "server/commands/local_call.h"
#include "shared/identity/identity_contract.h"
#include "shared/jobs/jobs_contract.h"

namespace tijara::commands {

struct DemoSignIn {
    identity::Role role = identity::Role::Owner;
    std::string email;
    std::string password;
};

/// Whom the demo shop lets in, its owner first.
std::vector<DemoSignIn> demoSignIns();
/// Makes the shop "demo" with all that is in it in the data folder `data`, whose server `call` speaks to, or goes on where a run before
/// was cut off. Problem AlreadyExists when it is there whole. `watch` follows the import.
std::vector<DemoSignIn> loadDemo(LocalCall& call, const std::filesystem::path& data, const std::function<void(const jobs::Job&)>& watch = {});
/// The same on a server of this process.
std::vector<DemoSignIn> loadDemo(const Server& server, const std::function<void(const jobs::Job&)>& watch = {});

} // namespace tijara::commands
