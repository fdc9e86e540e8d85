// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents of sale: issuing them, taking them back, importing a shop's history, and the figures made of them.

#include "server/jobs/jobs.h"
#include "server/platform/paper/paper.h"
#include "server/platform/tables.h"
#include "shared/sales/import_contract.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::sales {

/// Who issues a document, as its paper names them.
struct Seller {
    std::string name;
    std::string branch; ///< "" where there is only one
    std::vector<tenants::Registration> registrations; ///< the branch's own, or all
};

struct Parts {
    Vault& vault;
    jobs::Jobs& jobs;
    db::Stores& stores;
    const DataFolder& folder;
    Clock& clock;
    IdMaker& ids;
    /// The shop's currency, zone and country pack.
    std::function<tenants::Tenant(const Id& tenant)> tenantOf;
    /// The branch that bills are of when the request names none.
    std::function<std::optional<Id>(db::Tx&)> firstBranch;
    std::function<bool(db::Tx&, const Id& branch)> branchExists;
    std::function<Seller(db::Tx&, const Id& tenant, const std::optional<Id>& branch)> sellerOf;
    paper::Press& press;
};

/// One line of a document about to be issued. Texts must live until issue() returns.
struct IssuedLine {
    Id product;
    std::string_view description;
    Quantity quantity;
    UnitPrice unitPrice;
    std::int64_t amountMinor = 0;
    std::int64_t restTenMillionths = 0;
    std::optional<std::int64_t> reversesLine;
    std::int64_t taxRate = 0; ///< basis points
    std::int64_t taxMinor = 0;
};

/// A document whose amounts are settled and whose number is taken.
struct IssuedDocument {
    DocumentKind kind = DocumentKind::Bill;
    Source source = Source::Entered;
    std::string_view series;
    std::string_view number;
    Instant issuedAt;
    Date issuedOn;
    int weekHour = 0; ///< as weekHourIn() says it, in the same zone as `issuedOn`
    std::optional<Id> customer;
    std::string_view customerSnapshot; ///< sealed; "" for walk-ins and people known by number only
    std::string_view country;
    Currency currency;
    std::optional<Id> reverses;
    std::optional<Id> branch;
    std::string_view contentHash; ///< of an imported document
    std::string_view reason;      ///< of a credit note
    std::int64_t roundOffMinor = 0;
    const std::vector<IssuedLine>& lines;
};

class Books;
/// The one way a document comes to be, for the counter and the import alike: its rows, its place in the books, and one journal entry.
Id issue(db::Tx& tx, Books& books, const http::Actor& actor, const IssuedDocument& document);

DocumentDetail issueBill(db::Tx& tx, const Parts& parts, const http::Actor& actor, const NewBill& bill);
/// Takes back part or all of a bill. Never more than what is left of a line; what is left at last goes back to the penny, the
/// tax of each line and the round-off of the bill included.
DocumentDetail issueCreditNote(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& bill, const NewCreditNote& note);

std::int64_t documentsOf(db::Tx& tx, const Id& customer);
/// Documents of a shop that was brought in may have come before its books: those are posted with the next one.
void historyCame(db::Tx& tx);
/// For who knows only the number, or only the total, as a bank does.
std::vector<Document> documentsByNumber(db::Tx& tx, const std::string& number);
std::vector<Document> documentsOfTotal(db::Tx& tx, std::int64_t totalMinor, std::int64_t limit);
/// What is left of each after the credit notes that take it back; of another document its total.
std::unordered_map<Id, Money> leftOf(db::Tx& tx, std::span<const Document> documents);
/// Deletes uploaded files and lists of refused lines of a shop: they may name a person who was erased.
void removeImportLeftovers(const Parts& parts, const Id& tenant);
/// Deletes the papers that name this person, and the key that sealed them, copies in backups included.
void removePapers(const Parts& parts, const Id& tenant, const Id& customer);

void mount(http::Router& router, const Parts& parts);
/// Before the jobs start: registers the import's worker, and sweeps files of imports that were never started.
void addJobs(const Parts& parts);
std::vector<TableClass> tables();

} // namespace tijara::sales
