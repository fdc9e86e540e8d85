// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/id.h"

#include <algorithm>

namespace tijara {

namespace {

constexpr char kDigits[] = "0123456789abcdef";

int nibble(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

bool dashAt(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

} // namespace

std::string toText(const Id& id)
{
    const auto text = charactersOf(id);
    return {text.data(), text.size()};
}

std::array<char, 36> charactersOf(const Id& id)
{
    std::array<char, 36> text{};
    std::size_t at = 0;
    for (const std::uint8_t byte : id.bytes) {
        if (dashAt(at)) {
            text[at++] = '-';
        }
        text[at++] = kDigits[byte >> 4];
        text[at++] = kDigits[byte & 15];
    }
    return text;
}

std::optional<Id> parseId(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    Id id;
    std::size_t at = 0;
    for (std::uint8_t& byte : id.bytes) {
        if (dashAt(at) && text[at++] != '-') {
            return std::nullopt;
        }
        const int high = nibble(text[at]);
        const int low = nibble(text[at + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return id;
}

Id idFromBytes(std::string_view bytes)
{
    Id id;
    if (bytes.size() == id.bytes.size()) {
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(id.bytes.data()));
    }
    return id;
}

} // namespace tijara
