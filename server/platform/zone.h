// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which day it is somewhere: instants in an IANA zone (ICU, which knows them on every system).

#include "shared/core/amounts.h"

#include <string>

namespace tijara {

bool isZone(const std::string& zone);
/// The day on the wall of `zone` at `instant`; UTC's for a zone that does not exist.
Date dayIn(const std::string& zone, Instant instant);
/// The hour of the week there: 0 is Monday from 0:00, 167 Sunday from 23:00.
int weekHourIn(const std::string& zone, Instant instant);

/// What the wall clock of a zone shows.
struct WallClock {
    Date day;
    int hour = 0;
    int minute = 0;
    int second = 0;
};
WallClock wallClockIn(const std::string& zone, Instant instant);

} // namespace tijara
