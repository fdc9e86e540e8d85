// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks the database how it would run a declared list: every page must come from the named index, in its order, without a sort.

#include "server/platform/db/list.h"

#include <filesystem>

namespace tijara::tests {

/// One sentence for each statement whose plan reads a whole table, sorts, or goes another way than its index; none when all are good.
/// `file` is a migrated SQLite file.
std::vector<std::string> badPlans(const db::List& list, const std::filesystem::path& file);

} // namespace tijara::tests
