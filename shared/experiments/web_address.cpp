// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/web_address.h"

namespace tijara::experiments {

void checkWebAddress(std::string_view member, const std::string& url, const Checker& checker)
{
    constexpr std::size_t kUrlMax = 500;
    checker.text(member, url, kUrlMax);
    const bool web = url.starts_with("https://") || url.starts_with("http://");
    if (!url.empty() && (!web || url.find_first_of(" \t\r\n@") != std::string::npos)) {
        checker.at(member).complain("not_a_web_address");
    }
}

} // namespace tijara::experiments
