// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQL of documents, their lines and series. Names of customers and codes of products come through those rooms' doors.

#include "server/platform/db/list.h"
#include "server/sales/sales.h"

namespace tijara::sales {

/// An imported document that is already here.
struct Known {
    Id id;
    std::string contentHash;
};

/// A line as it is stored: its product is not yet looked up.
struct StoredLine {
    std::int64_t lineNo = 0;
    Id productId;
    std::string description;
    Quantity quantity;
    UnitPrice unitPrice;
    std::int64_t amountMinor = 0;
    std::int64_t taxRate = 0;
    std::int64_t taxMinor = 0;
};
BOOST_DESCRIBE_STRUCT(StoredLine, (), (lineNo, productId, description, quantity, unitPrice, amountMinor, taxRate, taxMinor))

struct ReturnedSum {
    std::int64_t lineNo = 0;
    Quantity quantity; ///< negative, as credit notes carry it
    std::int64_t amountMinor = 0;
    std::int64_t taxMinor = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnedSum, (), (lineNo, quantity, amountMinor, taxMinor))

/// What the documents of one month, kind and country come to.
struct DocumentSum {
    std::string month; ///< "2011-11"
    DocumentKind kind = DocumentKind::Bill;
    std::string country;
    std::int64_t documents = 0;
    std::int64_t totalMinor = 0;
    std::int64_t roundingTenMillionths = 0;
    double squares = 0; ///< of the totals
};
BOOST_DESCRIBE_STRUCT(DocumentSum, (), (month, kind, country, documents, totalMinor, roundingTenMillionths, squares))

struct HourCount {
    std::int64_t weekHour = 0;
    std::int64_t bills = 0;
};
BOOST_DESCRIBE_STRUCT(HourCount, (), (weekHour, bills))

struct MonthAmount {
    std::string month; ///< "2011-11"
    std::int64_t amountMinor = 0;
};
BOOST_DESCRIBE_STRUCT(MonthAmount, (), (month, amountMinor))

struct ProductSum {
    Id productId;
    Quantity quantity;
    std::int64_t amountMinor = 0;
};
BOOST_DESCRIBE_STRUCT(ProductSum, (), (productId, quantity, amountMinor))

/// What a document comes to.
struct Totals {
    std::int64_t netMinor = 0; ///< its lines
    std::int64_t taxMinor = 0;
    std::int64_t totalMinor = 0; ///< both, and the round-off
    std::int64_t restTenMillionths = 0;
};

void insertDocument(db::Tx& tx, const Id& id, const IssuedDocument& document, const Totals& totals);
void insertLines(db::Tx& tx, const Id& id, const IssuedDocument& document);
std::optional<Document> findDocument(db::Tx& tx, const Id& id);
std::optional<Known> findImported(db::Tx& tx, std::string_view series, std::string_view number);
std::vector<StoredLine> linesOf(db::Tx& tx, const Id& document);
std::vector<ReturnedSum> returnedOf(db::Tx& tx, const Id& bill);
/// Of the credit notes that take back each bill, for those that have some; below zero.
std::unordered_map<Id, std::int64_t> totalsOfNotes(db::Tx& tx, std::vector<Id> bills);
std::int64_t takeNumber(db::Tx& tx, std::string_view series);
struct UnpostedDocument {
    Id id;
    DocumentKind kind = DocumentKind::Bill;
    Money net;
    Money tax;
    Money roundOff;
    Date issuedOn;
    std::optional<Id> customer;
};
BOOST_DESCRIBE_STRUCT(UnpostedDocument, (), (id, kind, net, tax, roundOff, issuedOn, customer))
/// By id, whether they were posted or not.
std::vector<UnpostedDocument> documentsAfter(db::Tx& tx, const Id& last, std::int64_t limit);
std::int64_t countDocuments(db::Tx& tx);
bool historyWaits(db::Tx& tx);
void setHistoryWaits(db::Tx& tx, bool waits);
std::int64_t countDocumentsOf(db::Tx& tx, const Id& customer);

std::vector<DocumentSum> sumsOfDocuments(db::Tx& tx);
/// Hours without bills are left out.
std::vector<HourCount> billsByHour(db::Tx& tx);
/// A product's lines by month, in no order.
std::vector<MonthAmount> amountsOf(db::Tx& tx, const Id& product);
/// "2011-12", those with documents, oldest first.
std::vector<std::string> monthsOfDocuments(db::Tx& tx);
/// By revenue, best first.
std::vector<ProductSum> sumsByProduct(db::Tx& tx);

const db::List& documentList();
const db::List& soldLineList();

} // namespace tijara::sales
