// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/import_job.h"

#include "server/catalog/catalog.h"
#include "server/customers/customers.h"
#include "server/platform/log.h"
#include "server/sales/importing/document_queue.h"
#include "server/sales/importing/imports_store.h"
#include "server/sales/importing/refused_list.h"
#include "server/sales/posting.h"
#include "server/sales/sales_store.h"

#include <chrono>
#include <unordered_map>

#include <unistd.h>

namespace tijara::sales::importing {

namespace {

constexpr std::int64_t kLinesPerCommit = 120'000;
constexpr std::chrono::milliseconds kCommitAfter{1500};
constexpr std::chrono::milliseconds kYieldAfter{100}; ///< when somebody waits to write: a till goes before an import
constexpr std::size_t kRefusedShownMax = 100;
constexpr std::string_view kOtherContent = "other_content";

using SteadyClock = std::chrono::steady_clock;

/// Finds by text without making a string of what is looked for.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <class T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

std::int64_t msSince(SteadyClock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - start).count();
}

/// The store prefers large writes while this lives, and its log is folded in at the end.
class BulkWrites {
public:
    BulkWrites(db::Store& store, std::int64_t& foldMs) : m_store(store), m_foldMs(foldMs) { m_store.setBulk(true); }
    ~BulkWrites()
    {
        const auto start = SteadyClock::now();
        try {
            m_store.setBulk(false);
            m_store.checkpoint();
        } catch (const std::exception& fault) {
            log(LogLevel::Warning, "import_checkpoint", {{"what", fault.what()}}); // the log is folded in later, nothing is lost
        }
        m_foldMs += msSince(start);
    }
    BulkWrites(const BulkWrites&) = delete;
    BulkWrites& operator=(const BulkWrites&) = delete;

private:
    db::Store& m_store;
    std::int64_t& m_foldMs;
};

// Cancelled: what is in counts. Stopped with the server: there is no outcome yet.
std::optional<std::string> leftEarly(const jobs::Work& work, const ImportOutcome& outcome)
{
    return work.cancelled ? std::optional(toJson(outcome)) : std::nullopt;
}

/// One run over one file.
class ImportRun {
public:
    ImportRun(const Parts& parts, jobs::Work& work, const ImportTask& task, const ImportPlan& plan, ImportCheckpoint checkpoint)
        : m_parts(parts), m_work(work), m_task(task), m_plan(plan), m_checkpoint(std::move(checkpoint)),
          m_refused(refusedPath(parts.folder, work.actor.tenant, task.import), m_checkpoint.refusedListBytes)
    {
        m_work.progress.total = static_cast<std::int64_t>(plan.lineCount());
        for (std::int64_t done = 0; done < m_checkpoint.nextDocument; ++done) {
            m_linesDone += static_cast<std::int64_t>(plan.lineCountOf(static_cast<std::size_t>(done)));
        }
        m_work.progress.done = m_linesDone;
    }

    std::optional<std::string> run()
    {
        const auto store = m_parts.stores.tenant(m_work.actor.tenant);
        if (m_checkpoint.refusedListBytes == 0) {
            writeRefusedHeader(m_refused.sink(), m_plan);
        }
        DocumentQueue queue(m_plan, static_cast<std::size_t>(m_checkpoint.nextDocument));
        if (m_task.start.dryRun) {
            db::inTransaction<db::Tx>(*store, false, m_parts.clock, m_parts.ids, [&](db::Tx& tx) { takeUntil(tx, queue, [](std::int64_t) { return false; }); });
            m_refused.flush();
        } else {
            writeAll(*store, queue);
        }
        return m_ended ? toJson(m_checkpoint.outcome) : leftEarly(m_work, m_checkpoint.outcome);
    }

private:
    /// The list of refused lines on disk, at the length the last commit knew.
    class RefusedFile {
    public:
        RefusedFile(const std::filesystem::path& path, std::int64_t bytes) : m_file(std::fopen(path.c_str(), bytes == 0 ? "wb" : "r+b")), m_bytes(bytes)
        {
            if (m_file == nullptr) {
                throw Problem{ProblemCode::StorageUnavailable};
            }
            std::filesystem::resize_file(path, static_cast<std::uintmax_t>(bytes));
            std::fseek(m_file.get(), 0, SEEK_END);
        }
        TextSink sink()
        {
            return [this](std::string_view text) {
                if (std::fwrite(text.data(), 1, text.size(), m_file.get()) != text.size()) {
                    throw Problem{ProblemCode::DiskFull};
                }
                m_bytes += static_cast<std::int64_t>(text.size());
            };
        }
        std::int64_t flush()
        {
            // On disk before the checkpoint that counts on these bytes.
            if (std::fflush(m_file.get()) != 0 || ::fdatasync(::fileno(m_file.get())) != 0) {
                throw Problem{ProblemCode::DiskFull};
            }
            return m_bytes;
        }

    private:
        struct Close {
            void operator()(std::FILE* file) const { std::fclose(file); }
        };
        std::unique_ptr<std::FILE, Close> m_file;
        std::int64_t m_bytes;
    };

    void writeAll(db::Store& store, DocumentQueue& queue)
    {
        ImportTimes& times = m_checkpoint.outcome.times;
        const BulkWrites bulk(store, times.foldMs);
        while (!m_ended && !leave()) {
            SteadyClock::time_point worked;
            db::inTransaction<db::Tx>(
                store, db::WriteMode::Alone, m_parts.clock, m_parts.ids,
                [&](db::Tx& tx) {
                    const auto start = SteadyClock::now();
                    const std::int64_t waited = times.waitMs;
                    takeUntil(tx, queue, [&](std::int64_t lines) {
                        const auto age = SteadyClock::now() - start;
                        return lines >= kLinesPerCommit || age > kCommitAfter || (age > kYieldAfter && store.writersWait());
                    });
                    times.documentsMs += msSince(start) - (times.waitMs - waited);
                    m_checkpoint.refusedListBytes = m_refused.flush();
                    m_parts.jobs.saveCheckpoint(tx, m_work, toJson(m_checkpoint));
                    worked = SteadyClock::now();
                });
            times.commitMs += msSince(worked);
        }
    }

    [[nodiscard]] bool leave() const { return m_work.cancelled || m_work.stop.stop_requested(); }

    /// Takes documents in until `enough(lines taken)`.
    template <class Enough>
    void takeUntil(db::Tx& tx, DocumentQueue& queue, const Enough& enough)
    {
        Books books(tx, &m_parts, m_work.actor, m_accounts);
        takeUntil(tx, books, queue, enough);
        books.write();
    }

    template <class Enough>
    void takeUntil(db::Tx& tx, Books& books, DocumentQueue& queue, const Enough& enough)
    {
        const std::int64_t begin = m_linesDone;
        while (!leave() && !enough(m_linesDone - begin)) {
            ParsedDocument* document = queue.next(m_checkpoint.outcome.times.waitMs);
            if (document == nullptr) {
                m_ended = true;
                return;
            }
            take(tx, books, *document);
            m_checkpoint.nextDocument = static_cast<std::int64_t>(document->index) + 1;
            m_linesDone += static_cast<std::int64_t>(document->lineCount);
            m_work.progress.done = m_linesDone;
        }
    }

    void take(db::Tx& tx, Books& books, ParsedDocument& document)
    {
        ImportOutcome& outcome = m_checkpoint.outcome;
        outcome.documents += 1;
        outcome.lines += static_cast<std::int64_t>(document.lineCount);
        if (document.isRefused()) {
            refuse(document, document.complaints);
            return;
        }
        const std::string_view hash(reinterpret_cast<const char*>(document.contentHash.data()), document.contentHash.size());
        if (const auto known = findImported(tx, kImportedSeries, document.number)) {
            if (known->contentHash == hash) {
                outcome.recognised += 1;
            } else {
                const LineComplaint other{document.lines.front().lineInFile, std::string(m_plan.columnName(columnOf(m_task.start.mapping.number))),
                                          std::string(document.number), kOtherContent};
                refuse(document, {&other, 1});
            }
            return;
        }
        countImported(document);
        if (m_task.start.dryRun) {
            countNew(tx, document);
        } else {
            store(tx, books, document, hash);
        }
    }

    void store(db::Tx& tx, Books& books, const ParsedDocument& document, std::string_view hash)
    {
        m_lines.clear();
        for (const ParsedLine& line : document.lines) {
            m_lines.push_back({productOf(tx, line), line.description, line.quantity, line.unitPrice, line.amountMinor, line.restTenMillionths, {}, 0, line.taxMinor});
        }
        issue(tx, books, m_work.actor,
              {.kind = document.kind,
               .source = Source::Imported,
               .series = kImportedSeries,
               .number = document.number,
               .issuedAt = document.issuedAt,
               .issuedOn = document.issuedOn,
               .weekHour = document.weekHour,
               .customer = document.customerNumber.empty() ? std::nullopt : std::optional(customerOf(tx, document)),
               .customerSnapshot = {},
               .country = document.country,
               .currency = m_plan.options().currency,
               .reverses = {},
               .branch = {},
               .contentHash = hash,
               .reason = {},
               .lines = m_lines});
    }

    Id productOf(db::Tx& tx, const ParsedLine& line)
    {
        // The line keeps its words as they stand in the file; a name has no blanks around it, as if it had been typed into the form.
        const std::string_view name = trimmed(line.description);
        if (const auto found = m_products.find(line.code); found != m_products.end()) {
            Product& product = found->second;
            if (!product.named && !name.empty()) {
                catalog::change(tx, m_work.actor, product.id, {std::string(name), {}});
                product.named = true;
            }
            return product.id;
        }
        m_checkpoint.outcome.productsNew += catalog::findByCode(tx, line.code) ? 0 : 1;
        const Id id = catalog::ensure(tx, m_work.actor, line.code, name, line.itemKind);
        const bool named = !catalog::find(tx, id)->name.empty();
        m_products.emplace(line.code, Product{id, named});
        return id;
    }

    Id customerOf(db::Tx& tx, const ParsedDocument& document)
    {
        if (const auto found = m_customers.find(document.customerNumber); found != m_customers.end()) {
            return found->second;
        }
        m_checkpoint.outcome.customersNew += customers::findByNumber(tx, document.customerNumber) ? 0 : 1;
        const Id id = customers::ensure(tx, m_work.actor, document.customerNumber, document.country);
        m_customers.emplace(document.customerNumber, id);
        return id;
    }

    /// A trial makes nothing: it only tells what would be new.
    void countNew(db::Tx& tx, const ParsedDocument& document)
    {
        for (const ParsedLine& line : document.lines) {
            if (m_products.find(line.code) == m_products.end()) {
                m_checkpoint.outcome.productsNew += catalog::findByCode(tx, line.code) ? 0 : 1;
                m_products.emplace(line.code, Product{});
            }
        }
        if (!document.customerNumber.empty() && m_customers.find(document.customerNumber) == m_customers.end()) {
            m_checkpoint.outcome.customersNew += customers::findByNumber(tx, document.customerNumber) ? 0 : 1;
            m_customers.emplace(document.customerNumber, Id{});
        }
    }

    void countImported(const ParsedDocument& document)
    {
        ImportOutcome& outcome = m_checkpoint.outcome;
        outcome.imported += 1;
        switch (document.kind) {
        case DocumentKind::Bill:
            outcome.bills += 1;
            break;
        case DocumentKind::CreditNote:
            outcome.creditNotes += 1;
            break;
        case DocumentKind::WriteOff:
            outcome.writeOffs += 1;
            break;
        case DocumentKind::Adjustment:
            outcome.adjustments += 1;
            break;
        }
        const auto lines = static_cast<std::int64_t>(document.lines.size());
        outcome.linesImported += lines;
        outcome.linesWithoutCustomer += document.customerNumber.empty() ? lines : 0;
        for (const ParsedLine& line : document.lines) {
            outcome.linesPricedZero += line.unitPrice.tenThousandths == 0 ? 1 : 0;
            outcome.linesPricedNegative += line.unitPrice.tenThousandths < 0 ? 1 : 0;
        }
        outcome.total.minor += document.totalMinor;
        outcome.roundingTenMillionths += document.restTenMillionths;
    }

    void refuse(const ParsedDocument& document, std::span<const LineComplaint> complaints)
    {
        ImportOutcome& outcome = m_checkpoint.outcome;
        outcome.refused += 1;
        outcome.refusedLines += static_cast<std::int64_t>(document.lineCount);
        writeRefusedDocument(m_refused.sink(), m_plan, document.index, complaints);
        addRefusedLines(outcome.refusedFirst, kRefusedShownMax, m_plan, document.index, complaints);
    }

    struct Product {
        Id id;
        bool named = false;
    };

    const Parts& m_parts;
    jobs::Work& m_work;
    const ImportTask& m_task;
    const ImportPlan& m_plan;
    ImportCheckpoint m_checkpoint;
    RefusedFile m_refused;
    TextMap<Product> m_products;
    TextMap<Id> m_customers;
    KnownAccounts m_accounts;
    std::vector<IssuedLine> m_lines;
    std::int64_t m_linesDone = 0;
    bool m_ended = false;
};

} // namespace

std::filesystem::path uploadPath(const DataFolder& folder, const Id& tenant, const Id& import)
{
    return folder.importFolder(tenant) / (toText(import) + ".upload");
}

std::filesystem::path refusedPath(const DataFolder& folder, const Id& tenant, const Id& import)
{
    return folder.importFolder(tenant) / (toText(import) + ".refused.csv");
}

std::optional<std::string> runImport(const Parts& parts, jobs::Work& work)
{
    const auto task = fromJson<ImportTask>(work.payload);
    const auto shop = parts.tenantOf(work.actor.tenant);
    // One token for both reasons to leave while the file is unpacked and gathered.
    std::stop_source ending;
    const std::stop_callback onStop(work.stop, [&ending] { ending.request_stop(); });
    const Watch watch{ending.get_token(), [&](std::uint64_t, std::uint64_t) {
                          if (work.cancelled) {
                              ending.request_stop();
                          }
                      }};
    ImportCheckpoint checkpoint;
    checkpoint.outcome.dryRun = task.start.dryRun;
    checkpoint.outcome.total.currency = shop.currency;
    if (!work.checkpoint.empty()) {
        checkpoint = fromJson<ImportCheckpoint>(work.checkpoint);
    }
    const auto start = SteadyClock::now();
    const auto file = ImportFile::open(uploadPath(parts.folder, work.actor.tenant, task.import), watch);
    if (!file) {
        return leftEarly(work, checkpoint.outcome);
    }
    checkpoint.outcome.times.unpackMs += msSince(start);
    const auto unpacked = SteadyClock::now();
    const auto plan = ImportPlan::make(file->text(), detectShape(*file), {task.start.mapping, task.start.preset, shop.zone, shop.currency}, watch);
    if (!plan) {
        return leftEarly(work, checkpoint.outcome);
    }
    checkpoint.outcome.times.gatherMs += msSince(unpacked);
    return ImportRun(parts, work, task, *plan, std::move(checkpoint)).run();
}

void importEnded(db::Tx& tx, const Parts& parts, const Id& tenant, const Id& job)
{
    const auto import = importOfJob(tx, job);
    const std::string result = parts.jobs.result(tx, job);
    const bool trial = result.find("\"dryRun\":true") != std::string::npos;
    if (import && !trial && parts.jobs.job(tx, job).state != jobs::JobState::Failed) {
        setFileGone(tx, *import);
        tx.afterCommit([path = uploadPath(parts.folder, tenant, *import)] {
            std::error_code ignored; // what stays behind is swept when the next file comes
            std::filesystem::remove(path, ignored);
        });
    }
}

} // namespace tijara::sales::importing
