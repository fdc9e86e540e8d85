// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/event_import_contract.h"

namespace tijara::experiments {

void check(const EventColumns& columns, const Checker& checker)
{
    checker.text("fileName", columns.fileName, 255);
    checker.text("visitor", columns.visitor);
    if (!columns.event && (!columns.variant || columns.revenue || columns.units)) {
        checker.at("event").complain("required");
    }
    if (columns.event && columns.variant && !columns.revenue) {
        checker.at("event").complain("out_of_place"); // everybody would have done it
    }
}

} // namespace tijara::experiments
