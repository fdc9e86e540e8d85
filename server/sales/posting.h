// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How documents of sale come into the books: what a customer bought is owed by them, what a walk-in bought is in the till; bills, credit
// notes and adjustments each have a revenue account of their own, tax and round-off one for all of them.

#include "server/ledger/ledger.h"
#include "server/sales/sales.h"

#include <unordered_map>

namespace tijara::sales {

/// Accounts that were looked up before; they outlive transactions.
struct KnownAccounts {
    std::unordered_map<ledger::StandardAccount, Id> standard;
    std::unordered_map<Id, Id> ofCustomers;
};

/// What of a document the books are told.
struct PostedDocument {
    Id id;
    DocumentKind kind = DocumentKind::Bill;
    Money net; ///< of its lines
    Money tax;
    Money roundOff;
    Date day;
    std::optional<Id> customer;
    std::optional<Id> batch; ///< of one that was issued before it was posted: under what the journal speaks of it
};

/// What a document was posted as: a transfer for each part that is not zero.
struct PostedAs {
    std::optional<ledger::Transfer> net;
    std::optional<ledger::Transfer> tax;
    std::optional<ledger::Transfer> roundOff;
};

/// The books during one transaction; what is posted is written by write(), before its end.
class Books {
public:
    /// `parts` to post what was issued before there were books, when this is the first that is posted.
    Books(db::Tx& tx, const Parts* parts, const http::Actor& actor, KnownAccounts& known) : m_tx(tx), m_parts(parts), m_actor(actor), m_known(known) {}

    PostedAs post(const PostedDocument& document);
    void write();

private:
    Id standard(ledger::StandardAccount account, Currency currency);
    Id buyer(const PostedDocument& document);
    std::optional<ledger::Transfer> postPart(const PostedDocument& document, ledger::StandardAccount account, const Money& part);

    db::Tx& m_tx;
    const Parts* m_parts;
    http::Actor m_actor;
    KnownAccounts& m_known;
    std::optional<ledger::Sheet> m_sheet;
    std::size_t m_unwritten = 0;
};

/// Posts what was issued before there were books; does nothing when there is nothing of the kind.
void enqueueHistory(db::Tx& tx, const Parts& parts, const http::Actor& actor);
/// The worker of that job.
std::optional<std::string> postHistory(const Parts& parts, jobs::Work& work);
inline constexpr std::string_view kHistoryJob = "sales.post-history";

} // namespace tijara::sales
