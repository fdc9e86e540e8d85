// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/posting.h"

#include "server/journal/journal.h"
#include "server/platform/zone.h"
#include "server/sales/sales_store.h"

namespace tijara::sales {

namespace {

constexpr std::int64_t kDocumentsAtOnce = 1000;
constexpr std::size_t kUnwrittenMax = 250;

struct HistoryCheckpoint {
    std::optional<Id> last;
    std::int64_t posted = 0;
};
BOOST_DESCRIBE_STRUCT(HistoryCheckpoint, (), (last, posted))

struct HistoryEntry {
    std::int64_t amount = 0;
    Id credit;
    Id debit;
    Id document;
    Id transfer;
};
BOOST_DESCRIBE_STRUCT(HistoryEntry, (), (amount, credit, debit, document, transfer))
struct HistoryBody {
    std::vector<HistoryEntry> documents;
};
BOOST_DESCRIBE_STRUCT(HistoryBody, (), (documents))

ledger::StandardAccount revenueOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Bill:
        return ledger::StandardAccount::Sales;
    case DocumentKind::CreditNote:
        return ledger::StandardAccount::Returns;
    case DocumentKind::WriteOff:
    case DocumentKind::Adjustment:
        break;
    }
    return ledger::StandardAccount::Adjustments;
}

/// The next of the documents that came before the books, posted and written down in one entry.
void postSome(db::Tx& tx, const Parts& parts, const http::Actor& actor, KnownAccounts& known, HistoryCheckpoint& checkpoint)
{
    const auto documents = documentsAfter(tx, checkpoint.last.value_or(Id{}), kDocumentsAtOnce);
    std::vector<Id> ids;
    for (const UnpostedDocument& one : documents) {
        ids.push_back(one.id);
    }
    const auto there = ledger::postedOf(tx, std::move(ids));
    const Id batch = tx.newId();
    Books books(tx, &parts, actor, known);
    HistoryBody body;
    for (const UnpostedDocument& one : documents) {
        if (there.contains(one.id)) {
            continue;
        }
        const PostedAs made = books.post({one.id, one.kind, one.net, one.tax, one.roundOff, one.issuedOn, one.customer, batch});
        const std::size_t before = body.documents.size();
        for (const auto* part : {&made.net, &made.tax, &made.roundOff}) {
            if (*part) {
                body.documents.push_back({(*part)->amount.minor, (*part)->creditAccountId, (*part)->debitAccountId, one.id, (*part)->id});
            }
        }
        checkpoint.posted += body.documents.size() > before ? 1 : 0;
    }
    books.write();
    if (!body.documents.empty()) {
        journal::append(tx, actor, {"sales.history.posted", batch, toCanonicalJson(body)});
    }
    checkpoint.last = documents.empty() ? std::nullopt : std::optional(documents.back().id);
}

} // namespace

Id Books::standard(ledger::StandardAccount account, Currency currency)
{
    Id& known = m_known.standard[account];
    if (known.isNull()) {
        known = ledger::standardAccount(m_tx, m_actor, account, currency);
    }
    return known;
}

Id Books::buyer(const PostedDocument& document)
{
    if (!document.customer) {
        return standard(ledger::StandardAccount::Cash, document.net.currency);
    }
    auto& known = m_known.ofCustomers[*document.customer];
    if (known.isNull()) {
        known = ledger::customerAccount(m_tx, m_actor, *document.customer, document.net.currency);
    }
    return known;
}

PostedAs Books::post(const PostedDocument& document)
{
    return {postPart(document, revenueOf(document.kind), document.net), postPart(document, ledger::StandardAccount::Tax, document.tax),
            postPart(document, ledger::StandardAccount::Rounding, document.roundOff)};
}

std::optional<ledger::Transfer> Books::postPart(const PostedDocument& document, ledger::StandardAccount account, const Money& part)
{
    if (part.minor == 0) {
        return std::nullopt;
    }
    if (!m_sheet) {
        m_sheet.emplace(m_tx, m_actor, document.day);
        if (m_parts != nullptr) {
            enqueueHistory(m_tx, *m_parts, m_actor);
        }
    }
    // An import's transaction is large: what waits to be written is kept small.
    if (++m_unwritten > kUnwrittenMax) {
        write();
    }
    const Id own = standard(account, part.currency);
    const Id other = buyer(document);
    const bool sold = part.minor > 0;
    return m_sheet->post({.kind = ledger::TransferKind::Sale,
                          .debit = sold ? other : own,
                          .credit = sold ? own : other,
                          .amount = {sold ? part.minor : -part.minor, part.currency},
                          .day = document.day,
                          .batch = document.batch,
                          .document = document.id});
}

void Books::write()
{
    if (m_sheet) {
        m_sheet->write();
        m_unwritten = 0;
    }
}

void enqueueHistory(db::Tx& tx, const Parts& parts, const http::Actor& actor)
{
    if (historyWaits(tx)) {
        setHistoryWaits(tx, false);
        parts.jobs.enqueue(tx, actor, kHistoryJob, "", "{}");
    }
}

void historyCame(db::Tx& tx)
{
    setHistoryWaits(tx, true);
}

std::optional<std::string> postHistory(const Parts& parts, jobs::Work& work)
{
    HistoryCheckpoint checkpoint;
    if (!work.checkpoint.empty()) {
        checkpoint = fromJson<HistoryCheckpoint>(work.checkpoint);
    }
    const auto store = parts.stores.tenant(work.actor.tenant);
    KnownAccounts known;
    do {
        if (work.stop.stop_requested()) {
            return std::nullopt;
        }
        db::inTransaction<db::Tx>(*store, db::WriteMode::Alone, parts.clock, parts.ids, [&](db::Tx& tx) {
            work.progress.total = countDocuments(tx);
            postSome(tx, parts, work.actor, known, checkpoint);
            parts.jobs.saveCheckpoint(tx, work, toJson(checkpoint));
        });
        work.progress.done = checkpoint.posted;
    } while (checkpoint.last);
    return toJson(checkpoint);
}

} // namespace tijara::sales
