// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/local_call.h"
#include "server/commands/switches.h"
#include "shared/tenants/transfer_contract.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>

namespace tijara::commands {

namespace {

constexpr std::chrono::milliseconds kLookEvery{50};

void waitFor(LocalCall& call, const Id& id)
{
    for (;;) {
        const auto job = call.call(jobs::kJob, id);
        if (job.problem) {
            throw fromDocument(*job.problem);
        }
        if (job.state == jobs::JobState::Cancelled) {
            throw Problem{ProblemCode::InvalidState, {{"export", toText(job.state)}}};
        }
        if (job.state == jobs::JobState::Done) {
            return;
        }
        std::this_thread::sleep_for(kLookEvery);
    }
}

int exportOne(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config", "--tenant"});
    const auto slug = switches.value("--tenant");
    if (!slug || switches.rest().size() != 1) {
        throw UsageError("Say which shop with --tenant SLUG, and one FILE to write.");
    }
    const std::filesystem::path file = switches.rest().front();
    LocalCall call(switches.config());
    call.useTenant(*slug);
    const Id job = call.call(tenants::kStartTransfer).id;
    waitFor(call, job);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    call.download(tenants::kTransferFile, job, out);
    out.close();
    if (!out) {
        throw std::runtime_error("The file " + file.string() + " cannot be written.");
    }
    std::printf("%s: %llu bytes\n", file.string().c_str(), static_cast<unsigned long long>(std::filesystem::file_size(file)));
    return 0;
}

int importOne(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config", "--slug", "--plan", "--owner-email", "--owner-name"});
    if (switches.rest().size() != 1) {
        throw UsageError("Say one FILE.");
    }
    const std::filesystem::path file = switches.rest().front();
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    std::ifstream content(file, std::ios::binary);
    if (error || !content) {
        throw std::runtime_error("The file " + file.string() + " cannot be read" + (error ? ": " + error.message() : std::string{}) + ".");
    }
    std::map<std::string, std::string> query;
    const std::pair<const char*, const char*> members[] = {{"--slug", "slug"}, {"--plan", "plan"}, {"--owner-email", "ownerEmail"}, {"--owner-name", "ownerName"}};
    for (const auto& [name, member] : members) {
        if (const auto value = switches.value(name)) {
            query[member] = *value;
        }
    }
    LocalCall call(switches.config());
    const auto imported = call.upload(tenants::kImportTenant, query, content, static_cast<std::int64_t>(bytes));
    for (const tenants::TransferPart& part : imported.parts) {
        std::printf("%-32s %10lld  %s\n", part.name.c_str(), static_cast<long long>(part.rows), part.sha256.c_str());
    }
    std::printf("%s: good, %lld entries of its journal proved\n", imported.created.slug.c_str(), static_cast<long long>(imported.journalEntries));
    if (imported.created.ownerCode) {
        std::printf("invitation code of the owner: %s\n", imported.created.ownerCode->c_str());
    }
    return 0;
}

} // namespace

Command tenantExportCommand()
{
    return {"tenant-export", "writes a whole shop into one open file",
            "tenant-export [--data DIR] --tenant SLUG [--config FILE] FILE\n\n"
            "FILE is a tar archive: every table as lines of JSON, the keys of what is sealed, and a manifest with the rows and SHA-256 of each part.\n"
            "It has all the shop's data in the open: keep it as you keep the books.\n",
            &exportOne};
}

Command tenantImportCommand()
{
    return {"tenant-import", "brings in a shop that tenant-export wrote, here or elsewhere",
            "tenant-import [--data DIR] [--slug SLUG] [--plan CODE] [--owner-email E --owner-name N] [--config FILE] FILE\n\n"
            "The rows are read back after they were written: their sums must be those of the manifest, and the journal must prove whole; otherwise\n"
            "nothing stays. The owner is invited: the code they come in with is printed once.\n",
            &importOne};
}

} // namespace tijara::commands
