// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/event_import_contract.h"

namespace tijara::experiments {

void check(const EventColumns& columns, const Checker& checker)
{
    checker.text("fileName", columns.fileName, 255);
    checker.text("visitor", columns.visitor);
    if (!columns.variant && !columns.event) {
        checker.at("event").complain("required");
    }
}

} // namespace tijara::experiments
