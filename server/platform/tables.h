// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The data class of every table: how it may change, and so how it will travel between tills and the cloud (design, section 5).

#include "server/platform/db/migrations.h"

namespace tijara {

enum class DataClass {
    Fact,      ///< only ever added to
    Register,  ///< last writer wins per group of fields
    Derived,   ///< can be made again from the others; never travels
    Authority, ///< said by the cloud, read by tills
    Local,     ///< of this node alone: queues, keys, sessions
};

struct TableClass {
    db::Scope scope;
    std::string_view table;
    DataClass dataClass;
};

} // namespace tijara
