// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/webhooks/signature.h"

#include "server/platform/text.h"

namespace tijara::experiments {

namespace {

constexpr std::size_t kBlock = 64;

} // namespace

std::string hmacSha256(std::string_view key, std::string_view text)
{
    std::string block = key.size() > kBlock ? sha256(key) : std::string(key);
    block.resize(kBlock, '\0');
    std::string inner = block;
    std::string outer = block;
    for (std::size_t at = 0; at < kBlock; ++at) {
        inner[at] = static_cast<char>(inner[at] ^ 0x36);
        outer[at] = static_cast<char>(outer[at] ^ 0x5C);
    }
    return sha256(outer + sha256(inner.append(text)));
}

std::string signatureOf(std::string_view secret, std::string_view timestamp, std::string_view body)
{
    return hex(hmacSha256(secret, std::string(timestamp).append(".").append(body)));
}

} // namespace tijara::experiments
