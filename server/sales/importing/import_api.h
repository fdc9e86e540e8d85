// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The import's routes: receive a file, show what it looks like, start it, follow it, hand out the refused lines.

#include "server/sales/sales.h"

namespace tijara::sales::importing {

void mount(http::Router& router, const Parts& parts);

} // namespace tijara::sales::importing
