// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/commands/tenants_pass.h"
#include "shared/journal/journal_contract.h"
#include "shared/ledger/ledger_contract.h"
#include "shared/sales/papers_contract.h"

#include <cstdio>
#include <functional>

namespace tijara::commands {

namespace {

std::string sentenceOf(const journal::Verification& found)
{
    const std::string walked = std::to_string(found.entries) + " entries, held against " + std::to_string(found.checkpoints) + " checkpoints" +
                               (found.unsealed > 0 ? ", " + std::to_string(found.unsealed) + " more not chained yet" : "");
    if (found.good) {
        return "good: " + walked + ", head " + found.headHash;
    }
    const std::string seq = std::to_string(found.brokenSeq.value_or(0));
    const std::string reason = found.reason.value_or("");
    if (reason == "changed") {
        return "not good: entry " + seq + " was changed after it was written";
    }
    if (reason == "missing") {
        return "not good: entry " + seq + " is missing";
    }
    if (reason == "cut_off") {
        return "not good: entry " + seq + " and what followed was cut off; a checkpoint lies past the end";
    }
    if (reason == "other_history") {
        return "not good: entry " + seq + " belongs to another history than its checkpoint";
    }
    return "not good: entry " + seq + " (" + reason + ")";
}

/// Walks one chain and says its line.
bool isGood(const std::string& name, const std::function<journal::Verification()>& verify)
{
    bool good = false;
    std::string said;
    try {
        const auto found = verify();
        said = sentenceOf(found);
        good = found.good;
    } catch (const Problem& problem) {
        said = "not good: " + commands::sentenceOf(problem);
    }
    std::printf("%s: %s\n", name.c_str(), said.c_str());
    return good;
}

/// Says a line where there are papers or where there should be.
bool arePapersGood(const std::string& name, const sales::PapersVerification& found)
{
    if (!found.good) {
        const std::string document = found.documentId ? toText(*found.documentId) : "";
        const std::string reason = found.reason.value_or("");
        const char* how = reason == "missing" ? "is missing" : reason == "changed" ? "was changed after it was issued" : "was never issued";
        std::printf("%s: not good: a paper of document %s %s\n", name.c_str(), document.c_str(), how);
    } else if (found.papers > 0) {
        std::printf("%s: good: %s papers as they were issued\n", name.c_str(), std::to_string(found.papers).c_str());
    }
    return found.good;
}

/// Says a line where there are books.
bool areBooksGood(const std::string& name, const ledger::LedgerVerification& found)
{
    if (!found.good) {
        const std::string account = found.accountId ? ", account " + toText(*found.accountId) : "";
        const std::string transfer = found.transferId ? ", transfer " + toText(*found.transferId) : "";
        std::printf("%s: not good: the books do not come to what they say (%s%s%s)\n", name.c_str(), found.reason.value_or("").c_str(), account.c_str(), transfer.c_str());
    } else if (found.transfers > 0) {
        std::printf("%s: good: %s transfers, the balances of %s accounts worked out anew\n", name.c_str(), std::to_string(found.transfers).c_str(),
                    std::to_string(found.accounts).c_str());
    }
    return found.good;
}

int verifyAll(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config", "--tenant"});
    switches.noRest();
    LocalCall call(switches.config());
    bool allGood = true;
    for (const auto& tenant : chosenTenants(call, switches.value("--tenant"))) {
        const bool good = isGood(tenant.slug, [&] {
            call.useTenant(tenant.slug);
            return call.call(journal::kVerify);
        });
        allGood = arePapersGood(tenant.slug, call.call(sales::kVerifyPapers)) && good && allGood;
        allGood = areBooksGood(tenant.slug, call.call(ledger::kVerifyLedger)) && allGood;
    }
    if (!switches.has("--tenant")) {
        allGood = isGood("the platform", [&] { return call.call(journal::kVerifyPlatform); }) && allGood;
    }
    return allGood ? 0 : 1;
}

} // namespace

Command verifyCommand()
{
    return {"verify", "walks the journals, the issued papers and the books and names the first that is not as it was written",
            "verify [--data DIR] [--tenant SLUG] [--config FILE]\n\n"
            "Walks the chain of hashes of the platform's journal and every tenant's (or of the one named) and holds it against the checkpoints kept apart from it.\n"
            "Issued papers are held against the hashes in the journal, and every balance is worked out anew from its entries. One line a tenant, and one each for its papers and books; exit 1 when one is not good, and its line names the first entry that is not as it was written.\n",
            &verifyAll};
}

} // namespace tijara::commands
