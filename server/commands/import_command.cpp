// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/file_import.h"
#include "server/commands/switches.h"
#include "server/commands/tenants_pass.h"
#include "server/platform/process.h"

#include <cstdio>
#include <fstream>

namespace tijara::commands {

namespace {

tenants::NewTenant tenantFrom(const Switches& switches, const std::string& slug)
{
    const auto currency = switches.value("--currency");
    const auto zone = switches.value("--zone");
    if (!currency || !zone) {
        throw UsageError("There is no tenant \"" + slug + "\"; to make it, say --currency and --zone, such as --currency GBP --zone Europe/London.");
    }
    const auto country = enumFrom<tenants::CountryPack>(switches.value("--country").value_or("none"));
    if (!country) {
        throw UsageError("There is no country pack \"" + *switches.value("--country") + "\"; there is: none.");
    }
    const Currency code(*currency);
    if (currency->size() != 3 || !minorDigits(code)) {
        throw UsageError("\"" + *currency + "\" is no currency code of ISO 4217.");
    }
    return {slug, slug, *country, code, *zone};
}

void ensureTenant(LocalCall& call, const Switches& switches, const std::string& slug)
{
    try {
        chosenTenants(call, slug);
    } catch (const Problem& problem) {
        if (problem.code != ProblemCode::NotFound) {
            throw;
        }
        call.call(tenants::kCreateTenant, tenantFrom(switches, slug));
        std::fprintf(stderr, "made the tenant %s\n", slug.c_str());
    }
}

void showProgress(const jobs::Job& job)
{
    std::string text = std::to_string(job.done) + " of " + (job.total > 0 ? std::to_string(job.total) : "?") + " lines";
    if (job.perSecond > 0) {
        text += ", " + std::to_string(job.perSecond) + " a second";
    }
    if (job.secondsLeft) {
        text += ", " + std::to_string(*job.secondsLeft) + " s left";
    }
    std::fprintf(stderr, "\r\x1b[K%s", text.c_str());
}

int importOne(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config", "--tenant", "--preset", "--currency", "--zone", "--country"}, {"--dry-run"});
    const auto slug = switches.value("--tenant");
    if (!slug || switches.rest().size() != 1) {
        throw UsageError("Say which shop with --tenant SLUG, and one FILE.");
    }
    if (*slug != tenants::slugFrom(*slug)) {
        throw UsageError("\"" + *slug + "\" is no slug: a-z, 0-9 and '-'.");
    }
    const std::filesystem::path file = switches.rest().front();
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    std::ifstream content(file, std::ios::binary);
    if (error || !content) {
        throw std::runtime_error("The file " + file.string() + " cannot be read" + (error ? ": " + error.message() : std::string{}) + ".");
    }
    LocalCall call(switches.config());
    ensureTenant(call, switches, *slug);
    call.useTenant(*slug);
    const bool terminal = isWatched();
    const auto outcome = importFile(call, {file.filename().string(), content, static_cast<std::int64_t>(bytes), switches.value("--preset"), switches.has("--dry-run")},
                                    terminal ? Watch(&showProgress) : Watch{});
    if (terminal) {
        std::fputc('\n', stderr);
    }
    forEachMember(outcome.times, [](std::string_view part, const std::int64_t& ms) {
        part.remove_suffix(2); // "unpackMs"
        std::fprintf(stderr, "%-10.*s %6lld ms\n", static_cast<int>(part.size()), part.data(), static_cast<long long>(ms));
    });
    std::puts(toJson(outcome).c_str());
    return 0;
}

} // namespace

Command importCommand()
{
    return {"import", "brings a shop's history in from a CSV or TSV file",
            "import [--data DIR] --tenant SLUG [--preset NAME] [--dry-run] [--currency C --zone Z --country K] [--config FILE] FILE\n\n"
            "What the import wizard does, with FILE (CSV or TSV, plain or gzip). A tenant that is not there is made, with its currency, time zone\n"
            "and country pack (none unless said). The columns are matched by the preset named or recognised. --dry-run only says what would happen.\n"
            "The last line on standard output is one JSON object with the counts; documents that were refused are counted there.\n",
            &importOne};
}

} // namespace tijara::commands
