// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bringing a shop's history in from a CSV or TSV file: what the file looks like, how its columns are matched, what became of it.

#include "shared/jobs/jobs_contract.h"
#include "shared/sales/sales_contract.h"

namespace tijara::sales {

/// The place of a column in a file, from 0; -1, or missing, where none is matched.
using FileColumn = std::optional<std::int64_t>;
constexpr std::int64_t columnOf(FileColumn column)
{
    return column.value_or(-1);
}

/// How lines are read as a document: the columns, and the file's habits.
struct ImportMapping {
    FileColumn number = -1; ///< document number
    FileColumn code = -1;
    FileColumn description = -1;
    FileColumn quantity = -1;
    FileColumn date = -1;
    FileColumn unitPrice = -1;
    FileColumn customer = -1;      ///< need not be matched
    FileColumn country = -1;       ///< nor this
    std::string dateFormat;        ///< "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm", "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy"
    std::string decimalPoint;      ///< "." or ","
    std::string creditNotePrefix;  ///< numbers that begin so are credit notes; "" = none
    std::string adjustmentPrefix;
    FileColumn tax = -1; ///< need not be matched: the amount of a line's tax, which its price is without
};
BOOST_DESCRIBE_STRUCT(ImportMapping, (), (number, code, description, quantity, date, unitPrice, customer, country, dateFormat, decimalPoint, creditNotePrefix, adjustmentPrefix, tax))

/// A file that was received, and what it seems to be. `preset` is the name of the preset whose header it has.
struct ImportPreview {
    Id id;
    std::string fileName;
    std::int64_t bytes = 0;
    bool gzip = false;
    std::string delimiter; ///< ",", ";", "\t" or "|"
    std::vector<std::string> columns;
    std::optional<std::string> preset;
    ImportMapping mapping;
    std::vector<std::vector<std::string>> rows; ///< the first 20
};
BOOST_DESCRIBE_STRUCT(ImportPreview, (), (id, fileName, bytes, gzip, delimiter, columns, preset, mapping, rows))

struct StartImport {
    ImportMapping mapping;
    bool dryRun = false; ///< says what would happen; the file stays for the real run
    std::optional<std::string> preset;
};
BOOST_DESCRIBE_STRUCT(StartImport, (), (mapping, dryRun, preset))
void check(const StartImport& start, const Checker& checker);

/// One refused line, with the reason on the bad ones; the other lines of its document have none.
struct RefusedLine {
    std::int64_t line = 0; ///< in the file, the header is 1
    std::string document;
    std::optional<std::string> column;
    std::optional<std::string> value;
    std::optional<std::string> reason; ///< a complaint code: "not_a_date", "other_content", …
};
BOOST_DESCRIBE_STRUCT(RefusedLine, (), (line, document, column, value, reason))

/// Where the time of an import went, in milliseconds. Reading ahead runs beside the writing; `waitMs` is what the writing waited for it.
struct ImportTimes {
    std::int64_t unpackMs = 0;    ///< the gzip file to text
    std::int64_t gatherMs = 0;    ///< lines to documents
    std::int64_t waitMs = 0;
    std::int64_t documentsMs = 0; ///< rows, their indexes and the journal
    std::int64_t commitMs = 0;    ///< making it durable
    std::int64_t foldMs = 0;      ///< the log into the file, at the end
};
BOOST_DESCRIBE_STRUCT(ImportTimes, (), (unpackMs, gatherMs, waitMs, documentsMs, commitMs, foldMs))

/// The counts of one run. Documents: seen = imported + recognised + refused.
struct ImportOutcome {
    bool dryRun = false;
    std::int64_t lines = 0;
    std::int64_t documents = 0;
    std::int64_t imported = 0;
    std::int64_t recognised = 0; ///< already here with the same content
    std::int64_t refused = 0;
    std::int64_t refusedLines = 0;
    std::int64_t bills = 0;
    std::int64_t creditNotes = 0;
    std::int64_t writeOffs = 0;
    std::int64_t adjustments = 0;
    std::int64_t linesImported = 0;
    std::int64_t linesWithoutCustomer = 0;
    std::int64_t linesPricedZero = 0;
    std::int64_t linesPricedNegative = 0;
    std::int64_t productsNew = 0;
    std::int64_t customersNew = 0;
    Money total;                            ///< of the imported documents
    std::int64_t roundingTenMillionths = 0; ///< exact − total
    std::vector<RefusedLine> refusedFirst;  ///< the first 100
    ImportTimes times;
};
BOOST_DESCRIBE_STRUCT(ImportOutcome, (), (dryRun, lines, documents, imported, recognised, refused, refusedLines, bills, creditNotes, writeOffs, adjustments, linesImported, linesWithoutCustomer, linesPricedZero, linesPricedNegative, productsNew, customersNew, total, roundingTenMillionths, refusedFirst, times))

/// An import as its wizard follows it; `outcome` grows while the job runs.
struct ImportState {
    ImportPreview preview;
    bool fileHere = false; ///< false once its job has ended
    std::optional<jobs::Job> job;
    std::optional<ImportOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(ImportState, (), (preview, fileHere, job, outcome))

/// The file is the body (application/octet-stream); its name is the query member `fileName`.
inline constexpr Route<RawBody, ImportPreview> kUploadImport{Method::Post, "/api/v1/imports"};
inline constexpr Route<Nothing, ImportState> kImport{Method::Get, "/api/v1/imports/{id}"};
inline constexpr Route<StartImport, jobs::Job> kStartImport{Method::Post, "/api/v1/imports/{id}/start"};
/// text/csv: line, document, column, reason, then the columns of the file as they stood.
inline constexpr Route<Nothing, RawBody> kRefusedLines{Method::Get, "/api/v1/imports/{id}/refused"};

} // namespace tijara::sales
