// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What PostgreSQL, or Citus behind it, says of a fault: by SQLSTATE, never by the words of a message.

#include "server/platform/db/db.h"

struct pg_result;

namespace tijara::db {

Error errorOf(const pg_result* result);
/// The plan of a prepared statement does not fit the tables any more: a migration passed by.
bool isStalePlan(const pg_result* result);
/// The constraint that a message speaks of: "customers_number", without the number of a shard behind it.
std::string constraintNamed(std::string_view message);

} // namespace tijara::db
