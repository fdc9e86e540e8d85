// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a document says, as 32 bytes: equal for the same lines in any order, so that an import sees what it has already.

#include "server/sales/importing/wall_clock.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace tijara::sales::importing {

/// Stored with documents for ever: a change of what goes in makes every document of the past look altered, so it needs a new version
/// byte and a comparison that knows the old one.
class ContentHash {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;

    void clear();
    void addLine(std::string_view code, std::string_view description, Quantity quantity, UnitPrice unitPrice, WallTime time, UnitPrice tax);
    /// SHA-256 over the version, number, customer, country and the sorted lines; each text with its length before it. Version 1 knows no
    /// tax, and stays that of every document without.
    std::array<std::uint8_t, 32> finish(std::string_view number, std::string_view customer, std::string_view country);

private:
    struct Digest;

    std::vector<char> m_bytes;          ///< the lines, one after another
    std::vector<std::size_t> m_ends;    ///< where each ends
    std::vector<std::string_view> m_sorted;
    std::vector<char> m_head;
    bool m_taxed = false;               ///< any of the lines
    std::unique_ptr<Digest> m_digest;
};

} // namespace tijara::sales::importing
