// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop with a past: what the tests of pages that show one begin with.

#include "tests/support/test_console.h"

namespace tijara::tests {

/// A server with the first shop and the demo's sample in it. A program imports it once; each test has a copy of its own.
class SampleShop : public TestServer {
public:
    SampleShop() : TestServer(CopyOf{imported().folder.path()}) {}
    [[nodiscard]] const identity::SignedIn& owner() const { return imported().owner; }

private:
    struct Imported {
        TempFolder folder;
        identity::SignedIn owner;
        Imported()
        {
            Config config;
            config.data = folder.path();
            TestServer server(nullptr, config);
            owner = server.setUp();
            importFile(server, owner.accessToken, demoSample());
        }
    };
    static const Imported& imported()
    {
        static const Imported once;
        return once;
    }
};

} // namespace tijara::tests
