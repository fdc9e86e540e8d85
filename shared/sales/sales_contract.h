// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents of sale: bills, credit notes, write-offs and adjustments, their lines, and the figures made of them.

#include "shared/catalog/catalog_contract.h"
#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::sales {

/// `WriteOff`: goods that left without a sale, priced 0. `Adjustment`: a correction of the books, the only kind that may carry a negative price.
enum class DocumentKind { Bill, CreditNote, WriteOff, Adjustment };
BOOST_DESCRIBE_ENUM(DocumentKind, Bill, CreditNote, WriteOff, Adjustment)

enum class Source { Entered, Imported };
BOOST_DESCRIBE_ENUM(Source, Entered, Imported)

/// A row of the sales list. Amounts of credit notes and write-offs are negative or zero.
struct Document {
    Id id;
    std::string series; ///< "IMPORT" for numbers that came from another program
    std::string number; ///< unique in its series
    DocumentKind kind = DocumentKind::Bill;
    Source source = Source::Entered;
    Instant issuedAt;
    Date issuedOn; ///< in the tenant's zone
    std::optional<Id> customerId; ///< absent: walk-in
    std::string customerNumber;
    std::string customerName; ///< as the shop knows them today; "" for walk-ins and erased people
    std::string country;
    std::int64_t lineCount = 0;
    Money total; ///< the lines, their tax and the round-off
    std::int64_t roundingTenMillionths = 0; ///< exact sum of the lines minus the sum of their amounts, in 1/10,000,000 of the major unit
    std::optional<Id> reversesId;           ///< the bill a credit note takes back, when it is known
    Money tax;
    Money roundOff; ///< what made the total a whole number of the major unit; no part of what is taxed
};
BOOST_DESCRIBE_STRUCT(Document, (), (id, series, number, kind, source, issuedAt, issuedOn, customerId, customerNumber, customerName, country, lineCount, total, roundingTenMillionths, reversesId, tax, roundOff))

struct Line {
    std::int64_t lineNo = 0; ///< from 1
    Id productId;
    std::string code;
    std::string description; ///< as issued
    catalog::ItemKind kind = catalog::ItemKind::Goods;
    Quantity quantity;
    UnitPrice unitPrice;
    Money amount;              ///< without tax
    std::int64_t taxRate = 0; ///< basis points; 0 with a tax: an imported one, whose rate nobody wrote down
    Money tax;                ///< its share of what the document owes at this rate
};
BOOST_DESCRIBE_STRUCT(Line, (), (lineNo, productId, code, description, kind, quantity, unitPrice, amount, taxRate, tax))

struct DocumentDetail {
    Document document;
    std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(DocumentDetail, (), (document, lines))

struct NewLine {
    Id productId;
    Quantity quantity;
    std::optional<UnitPrice> unitPrice;     ///< the product's own unless given
    std::optional<std::string> description; ///< the product's name unless given
    std::optional<std::int64_t> taxRate = {}; ///< basis points; the product's own unless given
};
BOOST_DESCRIBE_STRUCT(NewLine, (), (productId, quantity, unitPrice, description, taxRate))

struct NewBill {
    std::optional<Id> customerId;
    std::optional<Id> branchId; ///< the shop's first unless given
    std::vector<NewLine> lines;
    std::optional<bool> roundTotal = {}; ///< to the nearest whole rupee, pound, dinar
};
BOOST_DESCRIBE_STRUCT(NewBill, (), (customerId, branchId, lines, roundTotal))
void check(const NewBill& bill, const Checker& checker);

struct ReturnedLine {
    std::int64_t lineNo = 0;
    Quantity quantity; ///< positive; never more than what is left of the line
};
BOOST_DESCRIBE_STRUCT(ReturnedLine, (), (lineNo, quantity))

struct NewCreditNote {
    std::string reason;
    std::vector<ReturnedLine> lines;
};
BOOST_DESCRIBE_STRUCT(NewCreditNote, (), (reason, lines))
void check(const NewCreditNote& note, const Checker& checker);

/// Sorts: issuedAt (newest first is the list's own order), number, total. Filters combine as the server declares: kind, country and
/// customerId each alone or with a range of days; kind with country; weekHour alone or with a kind.
struct DocumentQuery : ListQuery {
    std::optional<DocumentKind> kind;
    std::optional<std::string> country;
    std::optional<Id> customerId;
    std::optional<std::string> number; ///< begins with
    std::optional<Date> issuedFrom;    ///< first day, in the tenant's zone
    std::optional<Date> issuedTo;      ///< last day, included
    std::optional<std::int64_t> weekHour; ///< in the tenant's zone: 0 is Monday from 0:00, 167 Sunday from 23:00
};
BOOST_DESCRIBE_STRUCT(DocumentQuery, (ListQuery), (kind, country, customerId, number, issuedFrom, issuedTo, weekHour))
void check(const DocumentQuery& query, const Checker& checker);

/// A line with the head of its document, for the rows behind a product's figure.
struct SoldLine {
    Id documentId;
    std::int64_t lineNo = 0;
    std::string documentNumber;
    DocumentKind documentKind = DocumentKind::Bill;
    Instant issuedAt;
    Id productId;
    std::string code;
    std::string description;
    Quantity quantity;
    UnitPrice unitPrice;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(SoldLine, (), (documentId, lineNo, documentNumber, documentKind, issuedAt, productId, code, description, quantity, unitPrice, amount))

/// Needs a product. Sort: entry order, newest first.
struct SoldLineQuery : ListQuery {
    std::optional<Id> productId;
};
BOOST_DESCRIBE_STRUCT(SoldLineQuery, (ListQuery), (productId))

struct KindOfDocument {
    DocumentKind kind = DocumentKind::Bill;
    Figure documents;
    Figure total;
};
BOOST_DESCRIBE_STRUCT(KindOfDocument, (), (kind, documents, total))

struct MonthOfSales {
    Date month; ///< its first day
    Figure revenue;
    Figure documents;
    std::vector<KindOfDocument> kinds; ///< those there are
    Mean averageBill;
    Rate returnedBills; ///< credit notes over bills, by count
    Rate returnedValue; ///< their total over that of the bills
};
BOOST_DESCRIBE_STRUCT(MonthOfSales, (), (month, revenue, documents, kinds, averageBill, returnedBills, returnedValue))

struct ProductSales {
    Id productId;
    std::string code;
    std::string name;
    Figure quantity;
    Figure revenue;
    std::vector<std::int64_t> trend; ///< the revenue by month, one for each of BestProducts::months, in minor units
};
BOOST_DESCRIBE_STRUCT(ProductSales, (), (productId, code, name, quantity, revenue, trend))

/// Ten, goods only, by revenue, which is without tax. Apart from the dashboard, because it goes through every line that was ever sold.
struct BestProducts {
    std::vector<Date> months; ///< of the shop's documents, their first days, oldest first
    std::vector<ProductSales> products;
};
BOOST_DESCRIBE_STRUCT(BestProducts, (), (months, products))

struct CountrySales {
    std::string country;
    Figure revenue;
    Figure documents;
    std::vector<std::int64_t> trend; ///< the revenue by month, one for each of Dashboard::months, in minor units
};
BOOST_DESCRIBE_STRUCT(CountrySales, (), (country, revenue, documents, trend))

/// Bills issued in one hour of the week, over the whole history.
struct HourOfWeek {
    std::int64_t weekHour = 0; ///< 0 is Monday from 0:00
    Figure bills;
};
BOOST_DESCRIBE_STRUCT(HourOfWeek, (), (weekHour, bills))

/// Customers who have so many bills or more.
struct LoyalCustomers {
    std::int64_t billsFrom = 0;
    Figure customers;
};
BOOST_DESCRIBE_STRUCT(LoyalCustomers, (), (billsFrom, customers))

/// The whole history of a shop at a glance. Revenue is the sum of all documents: tax, returns and adjustments included.
struct Dashboard {
    Instant asOf;
    Currency currency;
    Figure revenue;
    Figure documents;
    Figure customers;
    Rate returns; ///< credit notes over bills, by count
    std::int64_t roundingTenMillionths = 0;
    std::vector<KindOfDocument> kinds;
    std::vector<MonthOfSales> months;         ///< oldest first
    std::vector<CountrySales> countries;      ///< all, by revenue
    std::vector<HourOfWeek> hours;            ///< those with bills, from Monday on
    std::vector<LoyalCustomers> loyalty;      ///< from one bill up, each among those before it
};
BOOST_DESCRIBE_STRUCT(Dashboard, (), (asOf, currency, revenue, documents, customers, returns, roundingTenMillionths, kinds, months, countries, hours, loyalty))

inline constexpr Route<DocumentQuery, Page<Document>> kListDocuments{Method::Get, "/api/v1/documents"};
inline constexpr Route<DocumentQuery, Totals> kTotalOfDocuments{Method::Get, "/api/v1/documents/totals"};
inline constexpr Route<Nothing, DocumentDetail> kDocument{Method::Get, "/api/v1/documents/{id}"};
inline constexpr Route<NewBill, DocumentDetail> kIssueBill{Method::Post, "/api/v1/bills"};
inline constexpr Route<NewCreditNote, DocumentDetail> kIssueCreditNote{Method::Post, "/api/v1/documents/{id}/credit-notes"};
inline constexpr Route<SoldLineQuery, Page<SoldLine>> kListSoldLines{Method::Get, "/api/v1/sold-lines"};
inline constexpr Route<SoldLineQuery, Totals> kTotalOfSoldLines{Method::Get, "/api/v1/sold-lines/totals"};
inline constexpr Route<Nothing, Dashboard> kDashboard{Method::Get, "/api/v1/dashboard"};
inline constexpr Route<Nothing, BestProducts> kBestProducts{Method::Get, "/api/v1/dashboard/products"};

} // namespace tijara::sales
