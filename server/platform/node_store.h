// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which device this server is: every journal entry it writes carries this name.

#include "server/platform/db/stores.h"

namespace tijara {

struct Node {
    Id device;
    std::int64_t incarnation = 1;
};

/// The name this data folder was given on its first start.
Node nodeOf(db::Stores& stores, Clock& clock, IdMaker& ids);

} // namespace tijara
