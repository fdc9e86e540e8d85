// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/clock.h"

#include <chrono>

#include <sodium.h>

namespace tijara {

Instant SystemClock::now()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

Id IdMaker::make()
{
    std::uint64_t stamp = static_cast<std::uint64_t>(m_clock.now().utcMs) << 12;
    Id id;
    randombytes_buf(id.bytes.data() + 8, 8);
    {
        const std::scoped_lock lock(m_mutex);
        m_last = stamp > m_last ? stamp : m_last + 1;
        stamp = m_last;
    }
    for (std::size_t at = 0; at < 6; ++at) {
        id.bytes[at] = static_cast<std::uint8_t>(stamp >> (52 - 8 * at));
    }
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | ((stamp >> 8) & 0x0f));
    id.bytes[7] = static_cast<std::uint8_t>(stamp);
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3f));
    return id;
}

Instant madeAt(const Id& id)
{
    std::int64_t ms = 0;
    for (std::size_t at = 0; at < 6; ++at) {
        ms = (ms << 8) | id.bytes[at];
    }
    return {ms};
}

} // namespace tijara
