// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the write-ahead log of a SQLite file is written: SQLite gives each page in two pieces to the system, and a payment is nine of them.
// Here what is one behind the other is kept, and goes out as one piece before it is synced or read. Only for connections that sync every
// commit (synchronous=FULL): SQLite tells nobody of a commit before its sync, so nobody looks for what is kept here.

namespace tijara::db {

/// The name to open a file with; SQLite knows it from the first call on.
const char* logInOnePiece();

} // namespace tijara::db
