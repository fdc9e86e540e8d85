// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The import of events: a file is received, and a job brings it in, batch by batch, and goes on where it was cut off.

#include "server/experiments/experiments.h"
#include "shared/experiments/event_import_contract.h"

namespace tijara::experiments {

void mountImport(http::Router& router, const Parts& parts);
void addImportJob(const Parts& parts);

} // namespace tijara::experiments
