// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a random test begins with: chance, or TIJARA_SEED, which replays the run that printed it.

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>
#include <random>

namespace tijara::tests {

inline std::uint64_t testSeed()
{
    const QByteArray given = qgetenv("TIJARA_SEED");
    const std::uint64_t seed = given.isEmpty() ? std::random_device{}() : given.toULongLong();
    qInfo("TIJARA_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

} // namespace tijara::tests
