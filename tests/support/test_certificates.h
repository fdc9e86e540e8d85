// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An authority of the test's own, and certificates it signs (openssl).

#include "tests/support/temp_folder.h"

#include <cstdlib>

namespace tijara::tests {

class TestCertificates {
public:
    TestCertificates()
    {
        run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj '/CN=Test authority' -keyout authority.key -out authority.pem");
    }
    [[nodiscard]] std::filesystem::path authority() const { return m_folder.path() / "authority.pem"; }
    /// A certificate for `host`, its file called by `name` (the host's unless given); good from now for `days`.
    std::filesystem::path make(const std::string& host, std::string name = {}, int days = 30)
    {
        name = name.empty() ? host : name;
        run("openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj '/CN=" + name + "' -keyout " + name + ".key -out " + name + ".csr");
        run("printf 'subjectAltName=DNS:" + host + ",IP:127.0.0.1' > " + name + ".ext");
        run("openssl x509 -req -in " + name + ".csr -CA authority.pem -CAkey authority.key -CAcreateserial -days " + std::to_string(days) + " -extfile " + name + ".ext -out " + name + ".pem");
        return m_folder.path() / (name + ".pem");
    }
    [[nodiscard]] std::filesystem::path keyOf(const std::string& name) const { return m_folder.path() / (name + ".key"); }

private:
    void run(const std::string& command) const
    {
        if (std::system(("cd '" + m_folder.path().string() + "' && " + command + " 2>/dev/null").c_str()) != 0) {
            throw std::runtime_error("openssl did not do it: " + command);
        }
    }

    TempFolder m_folder;
};

} // namespace tijara::tests
