// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/file_import.h"

#include <chrono>
#include <thread>

namespace tijara::commands {

namespace {

constexpr std::chrono::milliseconds kLookEvery{50};

bool isOver(jobs::JobState state)
{
    return state == jobs::JobState::Done || state == jobs::JobState::Failed || state == jobs::JobState::Cancelled;
}

} // namespace

sales::ImportOutcome importFile(LocalCall& call, const ImportedFile& file, const Watch& watch)
{
    const auto preview = call.upload(sales::kUploadImport, {{"fileName", file.name}}, file.content, file.bytes);
    const auto preset = file.preset ? file.preset : preview.preset;
    call.call(sales::kStartImport, {preview.mapping, file.dryRun, preset}, preview.id);
    for (;;) {
        auto state = call.call(sales::kImport, preview.id);
        if (state.job && watch) {
            watch(*state.job);
        }
        if (!state.job || !isOver(state.job->state)) {
            std::this_thread::sleep_for(kLookEvery);
            continue;
        }
        if (state.job->problem) {
            throw fromDocument(*state.job->problem);
        }
        if (state.job->state == jobs::JobState::Cancelled || !state.outcome) {
            throw Problem{ProblemCode::InvalidState, {{"import", toText(state.job->state)}}};
        }
        return *state.outcome;
    }
}

} // namespace tijara::commands
