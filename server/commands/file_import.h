// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file through the import's routes: uploaded, started, and followed to its end.

#include "server/commands/local_call.h"
#include "shared/sales/import_contract.h"

namespace tijara::commands {

struct ImportedFile {
    std::string name;
    std::istream& content;
    std::int64_t bytes = 0;
    std::optional<std::string> preset;
    bool dryRun = false;
};

/// Called several times a second while the job runs.
using Watch = std::function<void(const jobs::Job&)>;

/// Throws the Problem the job ended with, or InvalidState when somebody cancelled it.
sales::ImportOutcome importFile(LocalCall& call, const ImportedFile& file, const Watch& watch = {});

} // namespace tijara::commands
