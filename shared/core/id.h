// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The identity of a row: 16 bytes, a UUIDv7 (RFC 9562) when we made it.

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tijara {

struct Id {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool isNull() const { return *this == Id{}; }
    /// The raw bytes, as the databases store them.
    [[nodiscard]] std::string_view view() const
    {
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
};

/// "018f3c5e-…": 36 lower-case characters.
std::string toText(const Id& id);
/// The same without memory of its own.
std::array<char, 36> charactersOf(const Id& id);
/// Reads the 36-character form, either case; nothing else.
std::optional<Id> parseId(std::string_view text);
/// From 16 raw bytes; a null id for any other length.
Id idFromBytes(std::string_view bytes);

} // namespace tijara

template <>
struct std::hash<tijara::Id> {
    std::size_t operator()(const tijara::Id& id) const noexcept
    {
        // The tail of a UUIDv7 is random, so eight of its bytes are hash enough.
        std::size_t value = 0;
        for (std::size_t i = 8; i < 16; ++i) {
            value = (value << 8) | id.bytes[i];
        }
        return value;
    }
};
