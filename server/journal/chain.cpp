// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/chain.h"

#include "server/platform/clock.h"

#include <algorithm>

#include <openssl/sha.h>

namespace tijara::journal {

namespace {

void put(std::string& bytes, std::int64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> shift);
    }
}

} // namespace

std::string hashOf(std::string_view previousHash, const Link& link)
{
    std::string bytes;
    bytes.reserve(previousHash.size() + link.kind.size() + link.body.size() + 128);
    bytes += previousHash;
    put(bytes, link.seq);
    bytes += link.device.view();
    put(bytes, link.incarnation);
    put(bytes, link.deviceSeq);
    put(bytes, link.schemaVersion);
    put(bytes, static_cast<std::int64_t>(link.kind.size()));
    bytes += link.kind;
    bytes += link.entity.view();
    put(bytes, link.hlc);
    bytes += link.actor.view();
    bytes += link.body;
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

std::int64_t nextClock(std::int64_t last, Instant wall)
{
    return std::max(last + 1, wall.utcMs << 16);
}

Instant wallOf(std::int64_t hlc)
{
    return {hlc >> 16};
}

std::int64_t clockOf(const Id& stamp)
{
    std::int64_t counter = 0; // the 12 bits behind the version of a UUIDv7
    for (const std::size_t at : {6U, 7U}) {
        counter = (counter << 8) | stamp.bytes[at];
    }
    return (madeAt(stamp).utcMs << 16) | (counter & 0xfff);
}

std::int64_t unsealedNumber(const Id& stamp)
{
    constexpr std::int64_t kMsMask = (std::int64_t{1} << 30) - 1;
    const std::int64_t clock = clockOf(stamp);
    const std::int64_t chance = ((stamp.bytes[13] & 0x0f) << 16) | (stamp.bytes[14] << 8) | stamp.bytes[15];
    return kUnsealedFrom | (((clock >> 16) & kMsMask) << 32) | ((clock & 0xfff) << 20) | chance;
}

} // namespace tijara::journal
