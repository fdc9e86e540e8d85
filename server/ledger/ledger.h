// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Double-entry money: accounts, and transfers between them that are made whole or not at all and never change.

#include "server/jobs/jobs.h"
#include "server/ledger/sheet.h"
#include "server/platform/data_folder.h"
#include "server/platform/tables.h"

namespace tijara::ledger {

inline constexpr std::int64_t kDocumentsOfTotalMax = 20;

/// A document of sale, as a line of a bank's statement may speak of it. A credit note's total is below zero.
struct SoldDocument {
    Id id;
    std::string number;
    std::optional<Id> customerId;
    Money total;
    Money left; ///< of a bill, without what credit notes took back
};

struct Parts {
    db::Stores& stores;
    jobs::Jobs& jobs;
    const DataFolder& folder;
    Clock& clock;
    IdMaker& ids;
    /// The day it is in the shop.
    std::function<Date(const Id& tenant)> today;
    /// The currency the shop keeps its books in.
    std::function<Currency(const Id& tenant)> currencyOf;
    std::function<bool(db::Tx&, const Id& customer)> customerExists;
    /// What customers are called, else their number.
    std::function<std::unordered_map<Id, std::string>(db::Tx&, std::vector<Id> customers)> customerNames;
    /// The first customers whose name or number begins so.
    std::function<std::vector<Id>(db::Tx&, const std::string& text)> findCustomers;
    std::function<std::vector<SoldDocument>(db::Tx&, const std::string& number)> documentsByNumber;
    /// Of exactly this total, at most kDocumentsOfTotalMax.
    std::function<std::vector<SoldDocument>(db::Tx&, std::int64_t totalMinor)> documentsOfTotal;
};

/// Problem AlreadyExists for a code or a customer's account that is there.
Account open(db::Tx& tx, const Parts& parts, const http::Actor& actor, const NewAccount& wanted);
Account change(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& account, const ChangeAccount& wanted);
/// Problem InvalidState while it has a balance, or something is held of it.
Account close(db::Tx& tx, const Parts& parts, const http::Actor& actor, const Id& account);

/// Made when there is none yet. They may go below zero and are never closed: what was sold is not refused for what the books say.
Id standardAccount(db::Tx& tx, const http::Actor& actor, StandardAccount standard, Currency currency);
Id customerAccount(db::Tx& tx, const http::Actor& actor, const Id& customer, Currency currency);

/// Those of the documents that were posted.
std::unordered_set<Id> postedOf(db::Tx& tx, std::vector<Id> documents);

/// What a transfer is made with or in.
struct Belongs {
    std::optional<Id> link = {};
    std::optional<Id> batch = {};
};
Posting postingOf(Sheet& sheet, const NewTransfer& wanted, const Belongs& belongs = {});

/// Each transfer of the batch is made or refused by itself, those that are linked together; one entry in the journal for all.
BatchResult makeBatch(Sheet& sheet, const http::Actor& actor, const NewBatch& batch);
/// What the journal says of one transfer among others.
std::string journalBody(const std::vector<Transfer>& transfers);

/// Recomputes every balance from its entries, and looks at how they follow each other.
LedgerVerification verify(db::Tx& tx);

class Ledger {
public:
    explicit Ledger(Parts parts);
    void mount(http::Router& router);
    /// Before the jobs start: who brings in a bank's statement.
    void addJobs();
    /// Takes an erased customer's name off the lines of banks that are, or are proposed to be, theirs; days, amounts and references stay.
    void forgetPayer(const Id& tenant, const Id& customer);

private:
    Parts m_parts;
    http::Gathering m_gathering;
};

std::vector<TableClass> tables();

} // namespace tijara::ledger
