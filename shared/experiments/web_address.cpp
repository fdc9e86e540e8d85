// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/web_address.h"

#include <algorithm>
#include <charconv>

namespace tijara::experiments {

namespace {

bool isPort(std::string_view text)
{
    constexpr int kPortMax = 65'535;
    int port = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), port);
    return fault == std::errc() && end == text.data() + text.size() && port > 0 && port <= kPortMax;
}

bool isAsciiLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Of a name; a name that is not ASCII is for the resolver to judge.
bool mayBeInHost(char c)
{
    return isAsciiLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool mayBeInAddress(char c)
{
    return isAsciiLetterOrDigit(c) || c == ':' || c == '.';
}

/// "shop.example", "192.0.2.1:8443" or "[2001:db8::1]:443".
bool isPlace(std::string_view text)
{
    std::string_view host = text.substr(0, text.find(':'));
    std::string_view rest = text.substr(host.size());
    bool good = !host.empty() && std::all_of(host.begin(), host.end(), &mayBeInHost);
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        host = text.substr(1, end == std::string_view::npos ? end : end - 1);
        rest = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        good = end != std::string_view::npos && host.find(':') != std::string_view::npos && std::all_of(host.begin(), host.end(), &mayBeInAddress);
    }
    return good && (rest.empty() || (rest.starts_with(':') && isPort(rest.substr(1))));
}

bool isWebAddress(std::string_view url)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (url.starts_with(scheme)) {
            const std::string_view rest = url.substr(scheme.size());
            return isPlace(rest.substr(0, rest.find_first_of("/?#")));
        }
    }
    return false;
}

} // namespace

void checkWebAddress(std::string_view member, const std::string& url, const Checker& checker)
{
    constexpr std::size_t kUrlMax = 500;
    checker.text(member, url, kUrlMax);
    if (!url.empty() && (!isWebAddress(url) || url.find_first_of(" \t\r\n@") != std::string::npos)) {
        checker.at(member).complain("not_a_web_address");
    }
}

} // namespace tijara::experiments
