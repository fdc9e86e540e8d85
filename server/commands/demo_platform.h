// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A demo platform beside the demo shop, for pictures of the platform's pages: a shop in each state of a shop's life, and one of the
// platform's people who has not set up the second step yet.

#include "server/commands/demo.h"

namespace tijara::commands {

DemoSignIn demoPlatformSignIn();
/// On a server of this process. Problem AlreadyExists when it is there.
void loadDemoPlatform(const Server& server);

} // namespace tijara::commands
