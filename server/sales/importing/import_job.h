// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The import as a job: the file's documents go through the sales room's own action, many to a commit, and a run after a kill goes on
// where the last commit left off.

#include "server/sales/sales.h"

namespace tijara::sales::importing {

inline constexpr std::string_view kJobKind = "sales.import";
inline constexpr std::string_view kImportedSeries = "IMPORT";

/// What the job was asked to do.
struct ImportTask {
    Id import;
    StartImport start;
};
BOOST_DESCRIBE_STRUCT(ImportTask, (), (import, start))

/// Where a run stands: saved in the same transaction as the documents it counts.
struct ImportCheckpoint {
    std::int64_t nextDocument = 0;
    std::int64_t refusedListBytes = 0;
    ImportOutcome outcome;
};
BOOST_DESCRIBE_STRUCT(ImportCheckpoint, (), (nextDocument, refusedListBytes, outcome))

std::filesystem::path uploadPath(const DataFolder& folder, const Id& tenant, const Id& import);
std::filesystem::path refusedPath(const DataFolder& folder, const Id& tenant, const Id& import);

/// The job's worker. Returns the outcome as JSON; nothing when the server stops meanwhile.
std::optional<std::string> runImport(const Parts& parts, jobs::Work& work);
/// When the job has ended: the file goes, unless this was a trial or the job failed and may be tried again.
void importEnded(db::Tx& tx, const Parts& parts, const Id& tenant, const Id& job);

} // namespace tijara::sales::importing
