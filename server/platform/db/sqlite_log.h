// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the write-ahead log of a SQLite file is written: SQLite gives each page in two pieces to the system, and a payment is nine of them.
// Here what is one behind the other is kept, and goes out as one piece before it is synced or read. Only for the one writer of a file, and
// with a sync at every commit (synchronous=FULL): SQLite tells nobody else of a commit before its sync.

namespace tijara::db {

/// The name to open a file with; SQLite knows it from the first call on.
const char* logInOnePiece();

} // namespace tijara::db
