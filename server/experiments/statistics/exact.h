// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sums of squares of money do not fit 64 bits, and as floating point they would cancel: they are whole numbers of 128 bits.

#include <cstdint>

namespace tijara::experiments {

__extension__ typedef __int128 Exact;

} // namespace tijara::experiments
