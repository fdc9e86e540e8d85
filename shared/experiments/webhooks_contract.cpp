// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/webhooks_contract.h"

namespace tijara::experiments {

void check(const NewWebhook& wanted, const Checker& checker)
{
    constexpr std::size_t kUrlMax = 500;
    checker.text("url", wanted.url, kUrlMax);
    const bool web = wanted.url.starts_with("https://") || wanted.url.starts_with("http://");
    if (!wanted.url.empty() && (!web || wanted.url.find_first_of(" \t\r\n@") != std::string::npos)) {
        checker.at("url").complain("not_a_web_address");
    }
}

} // namespace tijara::experiments
