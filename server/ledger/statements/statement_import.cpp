// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's file on its way in: read as a whole before anything is promised, then brought in by a job, some lines a transaction.
#include "server/ledger/ledger_books.h"
#include "server/ledger/ledger_store.h"
#include "server/ledger/statements/matching.h"
#include "server/ledger/statements/statements.h"
#include "server/ledger/statements/statements_store.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <mutex>

namespace tijara::ledger {

namespace {

using db::Tx;
using http::Permission;
using http::Request;

constexpr std::size_t kFileBytesMax = std::size_t{32} << 20;
constexpr std::size_t kNameLettersMin = 6; ///< fewer stand in many accounts' names
constexpr std::size_t kLinesAtOnce = 200;
constexpr std::chrono::hours kForgottenAfter{24 * 7};

struct ImportTask {
    Id statement;
    StatementUpload upload;
};
BOOST_DESCRIBE_STRUCT(ImportTask, (), (statement, upload))

struct ImportPlace {
    std::int64_t next = 0;
    StatementOutcome outcome;
};
BOOST_DESCRIBE_STRUCT(ImportPlace, (), (next, outcome))

/// The body of "ledger.statement.imported".
struct ImportedBody {
    Id account;
    std::string fileName;
    StatementFormat format = StatementFormat::Csv;
    std::int64_t lines = 0;
};
BOOST_DESCRIBE_STRUCT(ImportedBody, (), (account, fileName, format, lines))

std::filesystem::path pathOf(const Parts& parts, const Id& tenant, const Id& statement)
{
    return parts.folder.importFolder(tenant) / "statements" / toText(statement);
}

/// Deletes a file unless it is kept.
struct Passing {
    std::filesystem::path path;
    bool kept = false;
    ~Passing()
    {
        std::error_code ignored;
        if (!kept) {
            std::filesystem::remove(path, ignored);
        }
    }
};

/// Files whose job was ended by the power going.
void sweep(const std::filesystem::path& folder)
{
    const auto old = std::filesystem::file_time_type::clock::now() - kForgottenAfter;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::error_code gone;
        if (entry.last_write_time(gone) < old && !gone) {
            std::filesystem::remove(entry.path(), gone);
        }
    }
}

std::string received(std::istream& body)
{
    std::string bytes;
    char buffer[65536];
    while (body.read(buffer, sizeof buffer) || body.gcount() > 0) {
        bytes.append(buffer, static_cast<std::size_t>(body.gcount()));
        if (bytes.size() > kFileBytesMax) {
            throw Problem{ProblemCode::BodyTooLarge, {{"max", std::to_string(kFileBytesMax)}}};
        }
    }
    return bytes;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw Problem(ProblemCode::ImportFileUnreadable, {{"reason", "gone"}});
    }
    return received(in);
}

void keep(const std::filesystem::path& file, const std::string& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    sweep(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush()) {
        throw Problem{ProblemCode::DiskFull};
    }
}

template <class Work>
auto inTenant(const Parts& parts, const Id& tenant, db::Mode mode, Work&& work)
{
    const auto store = parts.stores.tenant(tenant);
    return db::inTransaction<Tx>(*store, mode, parts.clock, parts.ids, std::forward<Work>(work));
}

/// Statements are of what lies at a bank, or with whoever else keeps it for the shop.
Account bankAccount(Tx& tx, const Id& id)
{
    auto account = accountById(tx, id);
    if (!account) {
        throw Problem(std::vector<Complaint>{{"/accountId", "not_found", {}}});
    }
    if (account->kind != AccountKind::Bank && account->kind != AccountKind::Cash) {
        throw Problem(std::vector<Complaint>{{"/accountId", "not_a_bank", {}}});
    }
    if (account->closedAt) {
        throw Problem(ProblemCode::InvalidState, {{"accountId", toText(id)}, {"state", "closed"}});
    }
    return std::move(*account);
}

/// The letters and figures of a bank's name for an account, without the currency that some formats say behind it.
std::string bareName(const std::string& said, Currency currency)
{
    std::string bare;
    for (const char one : said) {
        if ((one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z')) {
            bare += one;
        } else if (one >= 'a' && one <= 'z') {
            bare += static_cast<char>(one - 'a' + 'A');
        }
    }
    if (bare.ends_with(currency.view())) {
        bare.resize(bare.size() - currency.view().size());
    }
    return bare;
}

/// One format says the whole IBAN, another only the number that is a part of it.
bool meansTheSame(const std::string& one, const std::string& other)
{
    const std::string& shorter = one.size() < other.size() ? one : other;
    const std::string& longer = one.size() < other.size() ? other : one;
    return shorter == longer || (shorter.size() >= kNameLettersMin && longer.find(shorter) != std::string::npos);
}

void needSameAccount(Tx& tx, const Account& account, const std::string& said)
{
    const auto before = said.empty() ? std::nullopt : identificationOf(tx, account.id);
    const Currency currency = account.balance.currency;
    if (before && !meansTheSame(bareName(*before, currency), bareName(said, currency))) {
        refuse({"statement_other_account", 0, {}, said, *before});
    }
}

/// What is promised of a file, whose lines the job reads again.
struct Told {
    StatementFormat format = StatementFormat::Csv;
    std::string identification;
    std::int64_t lines = 0;
};

/// One file at a time: its lines are several times its bytes, and a handful at once would end the node.
Told told(std::mutex& reading, const std::string& bytes, Currency currency, const StatementUpload& wanted, Date today)
{
    const std::scoped_lock lock(reading);
    const StatedAccount stated = readStatement(bytes, currency, wanted, today);
    return {stated.format, stated.identification, static_cast<std::int64_t>(stated.lines.size())};
}

jobs::Job upload(const Parts& parts, const Request& request, std::istream& body, std::mutex& reading)
{
    const auto wanted = http::fromQuery<StatementUpload>(request.query);
    const Id tenant = request.actor.tenant;
    const Account account = inTenant(parts, tenant, false, [&](Tx& tx) { return bankAccount(tx, wanted.accountId); });
    const std::string bytes = received(body);
    const Told stated = told(reading, bytes, account.balance.currency, wanted, parts.today(tenant));
    const ImportTask task{parts.ids.make(), wanted};
    Passing file{pathOf(parts, tenant, task.statement)};
    keep(file.path, bytes);
    const auto job = inTenant(parts, tenant, true, [&](Tx& tx) {
        needSameAccount(tx, account, stated.identification);
        insertStatement(tx, {task.statement, account.id, wanted.fileName, stated.format, stated.identification});
        journal::append(tx, request.actor,
                        {"ledger.statement.imported", task.statement,
                         toCanonicalJson(ImportedBody{account.id, wanted.fileName, stated.format, stated.lines})});
        return parts.jobs.job(tx, parts.jobs.enqueue(tx, request.actor, kStatementJob, wanted.fileName, toJson(task), request.actor.device));
    });
    file.kept = true;
    return job;
}

/// The lines as they go into the books, each with what tells it from all others.
struct KeyedLine {
    StatedLine line;
    std::string key;
};

std::vector<KeyedLine> keyed(StatedAccount stated)
{
    std::map<std::string, int> alike;
    std::vector<KeyedLine> lines;
    for (StatedLine& line : stated.lines) {
        const int nth = ++alike[keyOf(line, stated.format, 0)];
        std::string key = keyOf(line, stated.format, nth);
        lines.push_back({std::move(line), std::move(key)});
    }
    return lines;
}

void bringIn(Tx& tx, const Parts& parts, const ImportTask& task, std::span<const KeyedLine> lines, ImportPlace& place)
{
    const Account account = bankAccount(tx, task.upload.accountId);
    const Currency currency = account.balance.currency;
    const auto byDay = [](const KeyedLine& one, const KeyedLine& other) { return one.line.day < other.line.day; };
    const auto [first, last] = std::minmax_element(lines.begin(), lines.end(), byDay);
    Matcher matcher(tx, parts, account.id, currency, first->line.day, last->line.day);
    for (const KeyedLine& one : lines) {
        ++place.next;
        ++place.outcome.lines;
        if (lineIsKnown(tx, account.id, one.key)) {
            ++place.outcome.known;
            continue;
        }
        BankLine line;
        line.id = tx.newId();
        line.accountId = account.id;
        line.day = one.line.day;
        line.amount = {one.line.minor, currency};
        line.party = one.line.party;
        line.text = one.line.text;
        line.reference = one.line.reference;
        line.endToEnd = one.line.endToEnd;
        matcher.propose(line);
        insertLine(tx, task.statement, one.key, line);
        ++place.outcome.added;
        place.outcome.proposed += line.state == BankLineState::Proposed ? 1 : 0;
    }
}

std::optional<std::string> run(const Parts& parts, jobs::Work& work)
{
    const auto task = fromJson<ImportTask>(work.payload);
    const Id tenant = work.actor.tenant;
    Passing file{pathOf(parts, tenant, task.statement), true};
    const Currency currency = inTenant(parts, tenant, false, [&](Tx& tx) { return bankAccount(tx, task.upload.accountId).balance.currency; });
    StatedAccount stated = readStatement(bytesOf(file.path), currency, task.upload, parts.today(tenant));
    ImportPlace place;
    place.outcome.format = stated.format;
    if (!work.checkpoint.empty()) {
        place = fromJson<ImportPlace>(work.checkpoint);
    }
    const auto lines = keyed(std::move(stated));
    work.progress.total = static_cast<std::int64_t>(lines.size());
    while (static_cast<std::size_t>(place.next) < lines.size() && !work.cancelled) {
        if (work.stop.stop_requested()) {
            return std::nullopt;
        }
        const auto begin = static_cast<std::size_t>(place.next);
        const std::span<const KeyedLine> some(lines.data() + begin, std::min(kLinesAtOnce, lines.size() - begin));
        const ImportPlace before = place;
        inTenant(parts, tenant, db::WriteMode::Shared, [&](Tx& tx) {
            place = before;
            bringIn(tx, parts, task, some, place);
            parts.jobs.saveCheckpoint(tx, work, toJson(place));
        });
        work.progress.done = place.next;
    }
    file.kept = false;
    return toJson(place);
}

StatementImport stateOf(Tx& tx, const Parts& parts, const Request& request)
{
    StatementImport state{parts.jobs.job(tx, request.pathId()), {}};
    if (state.job.kind != kStatementJob) {
        throw Problem{ProblemCode::NotFound};
    }
    if (const std::string result = parts.jobs.result(tx, request.pathId()); !result.empty()) {
        state.outcome = fromJson<ImportPlace>(result).outcome;
    }
    return state;
}

void nameLines(Tx& tx, const Parts& parts, std::span<BankLine> lines)
{
    std::vector<Id> accounts;
    for (const BankLine& line : lines) {
        accounts.push_back(line.accountId);
        if (line.otherAccountId) {
            accounts.push_back(*line.otherAccountId);
        }
    }
    const auto names = accountNames(tx, parts, std::move(accounts));
    for (BankLine& line : lines) {
        if (const auto own = names.find(line.accountId); own != names.end()) {
            line.accountName = own->second.name;
        }
        if (const auto other = line.otherAccountId ? names.find(*line.otherAccountId) : names.end(); other != names.end()) {
            line.otherName = other->second.name;
            line.otherStandard = other->second.standard;
        }
    }
}

BankLine named(Tx& tx, const Parts& parts, BankLine line)
{
    nameLines(tx, parts, {&line, 1});
    return line;
}

} // namespace

void forgetPayer(const Parts& parts, const Id& tenant, const Id& customer)
{
    inTenant(parts, tenant, true, [&](Tx& tx) { clearPayer(tx, customer); });
}

void mountStatements(http::Router& router, const Parts& parts)
{
    router.upload(kImportStatement, Permission::LedgerWrite, kFileBytesMax,
                  [parts, reading = std::make_shared<std::mutex>()](const Request& request, std::istream& body) { return upload(parts, request, body, *reading); });
    router.read(kStatementImport, Permission::LedgerRead, [parts](Tx& tx, const Request& request) { return stateOf(tx, parts, request); });
    router.read(kListBankLines, Permission::LedgerRead, [parts](Tx& tx, const Request&, const BankLineQuery& query) {
        auto page = bankLineList().page<BankLine>(tx, query);
        nameLines(tx, parts, page.items);
        return page;
    });
    router.read(
        kTotalOfBankLines, Permission::LedgerRead,
        [](Tx& tx, const Request&, const BankLineQuery& query) { return bankLineList().totals(tx, query, db::rowsOf(kListBankLines.path, query)); }, db::ReadMode::MayLag);
    router.read(kBankLine, Permission::LedgerRead, [parts](Tx& tx, const Request& request) {
        auto line = lineById(tx, request.pathId());
        if (!line) {
            throw Problem{ProblemCode::NotFound};
        }
        return named(tx, parts, std::move(*line));
    });
    constexpr auto kWrite = Permission::LedgerWrite;
    constexpr auto kKeyed = http::IdempotencyKey::Required; // they move money
    router.write(
        kConfirmMatch, kWrite,
        [parts](Tx& tx, const Request& request, const ConfirmMatch& wanted) { return named(tx, parts, confirm(tx, parts, request.actor, request.pathId(), wanted)); }, kKeyed);
    router.write(
        kUndoMatch, kWrite, [parts](Tx& tx, const Request& request) { return named(tx, parts, undo(tx, parts, request.actor, request.pathId())); }, kKeyed);
    router.write(kIgnoreBankLine, kWrite,
                 [parts](Tx& tx, const Request& request, const Remark& remark) { return named(tx, parts, ignore(tx, request.actor, request.pathId(), remark)); });
    router.write(kMatchAgain, kWrite, [parts](Tx& tx, const Request& request) { return named(tx, parts, matchAgain(tx, parts, request.actor, request.pathId())); });
}

void addStatementJob(const Parts& parts)
{
    parts.jobs.add(kStatementJob, [parts](jobs::Work& work) { return run(parts, work); });
}

} // namespace tijara::ledger
