// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of an import file gathered into documents, checked and counted, so that the sales room can take them in one by one.
//
// How a document is made (issue text, and what we decided where it is silent):
// - Its lines are all lines with one number, byte for byte after outer spaces are dropped, wherever they stand; documents come in
//   the order of their first lines. Lines without a number are one document "", always refused. Blank lines are counted apart.
// - It is issued at its earliest line's time. A wall time the clocks skipped counts as later by the gap, one they passed twice as
//   the first.
// - A bad line refuses the whole document. One complaint a line: the line as a whole, then number, code, description, quantity, date,
//   price, tax, customer, country, and only if all lines are good in themselves what the kind forbids.
// - Kind: the adjustment prefix, then the credit note prefix; else a negative quantity on any line makes it a write-off, or a bill.
//   Bill: no negative quantity; price 0 is allowed, so is quantity 0.
//   CreditNote: at least one negative quantity and a total of 0 or less; a positive line (a restocking fee) may stand beside. Else
//   positive_credit_note: programs that write returns as positive numbers need another mapping, not a guess.
//   WriteOff: every quantity negative (else mixed_signs on the negative lines) and every price and tax 0 (else negative_quantity: a
//   return that lacks its prefix).
//   Adjustment: any signs, the only one that may carry a negative price.
// - Description may be empty. Customer and country are the same on all lines, empty included.
// - Tax is an amount with up to 4 decimals, rounded as the amount of the line is; an empty one is none. Outside adjustments it has the
//   sign of the quantity, else tax_sign.

#include "server/sales/importing/import_file.h"
#include "server/sales/importing/csv_reader.h"
#include "server/sales/importing/wall_clock.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tijara::sales::importing {

inline constexpr std::size_t kDescriptionBytesMax = 500;
inline constexpr std::size_t kCodeBytesMax = 64;
inline constexpr std::size_t kNumberBytesMax = 40;
inline constexpr std::size_t kCustomerBytesMax = 40;
inline constexpr std::size_t kCountryBytesMax = 64;
inline constexpr std::size_t kDocumentLinesMax = 100'000;
/// What the plan of so many lines takes, some 230 MB at worst, is what a server spares for one file.
inline constexpr std::uint64_t kFileLinesMax = 5'000'000;

// Why a line is refused, as the list of refused lines and the console know it.
namespace reason {
inline constexpr std::string_view kNotADate = "not_a_date";
inline constexpr std::string_view kNotANumber = "not_a_number";
inline constexpr std::string_view kTooManyDecimals = "too_many_decimals"; ///< quantity past 3, price and tax past 4
inline constexpr std::string_view kRequired = "required";
inline constexpr std::string_view kBadEncoding = "bad_encoding";
inline constexpr std::string_view kBadQuoting = "bad_quoting";
inline constexpr std::string_view kWrongColumnCount = "wrong_column_count";
inline constexpr std::string_view kTooLong = "too_long";
inline constexpr std::string_view kTooLarge = "too_large";
inline constexpr std::string_view kTooManyLines = "too_many_lines";
inline constexpr std::string_view kMixedSigns = "mixed_signs";
inline constexpr std::string_view kTaxSign = "tax_sign";
inline constexpr std::string_view kNegativePrice = "negative_price";
inline constexpr std::string_view kNegativeQuantity = "negative_quantity";
inline constexpr std::string_view kPositiveCreditNote = "positive_credit_note";
inline constexpr std::string_view kCustomerDiffers = "customer_differs";
inline constexpr std::string_view kCountryDiffers = "country_differs";
} // namespace reason

/// One bad line: `column` is the column's name in the file ("" when the line as a whole is bad), `value` what stood there, cut to
/// 200 bytes and made valid UTF-8.
struct LineComplaint {
    std::int64_t line = 0;
    std::string column;
    std::string value;
    std::string_view reason;
};

struct ParsedLine {
    std::int64_t lineInFile = 0; ///< the header is 1
    std::string_view code;
    std::string_view description;
    Quantity quantity;
    UnitPrice unitPrice;
    std::int64_t amountMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t restTenMillionths = 0; ///< of both
    catalog::ItemKind itemKind = catalog::ItemKind::Goods;
};

/// Texts whose doubled quotes were undone; they stay where they are when the arena moves.
class TextArena {
public:
    std::string_view keep(std::string_view text);
    void clear();

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0;
};

/// A document as it stands in the file. Its texts point into the mapped file or into `texts`: it may be filled on one thread, moved,
/// and read on another, as long as the ImportFile and the plan live and until it is filled again. Filling it again reuses its memory.
/// When `complaints` is not empty the document is refused, and of the rest only `index`, `number` and `lineCount` are sure.
struct ParsedDocument {
    std::size_t index = 0; ///< its place in the plan
    std::string_view number;
    std::size_t lineCount = 0;
    DocumentKind kind = DocumentKind::Bill;
    Instant issuedAt;
    Date issuedOn;
    int weekHour = 0; ///< 0 is Monday from 0:00 on the shop's wall
    std::string_view customerNumber; ///< "" for a walk-in
    std::string_view country;
    std::vector<ParsedLine> lines; ///< in the order of the file
    std::int64_t totalMinor = 0; ///< tax included
    std::int64_t restTenMillionths = 0; ///< of all lines: exact sum − total
    /// SHA-256 of the lines' values, whatever their order in the file and however they were quoted or written ("6" and "6.00").
    std::array<std::uint8_t, 32> contentHash{};
    std::vector<LineComplaint> complaints; ///< by line
    TextArena texts;

    [[nodiscard]] bool isRefused() const { return !complaints.empty(); }
};

struct PlanOptions {
    ImportMapping mapping;
    std::optional<std::string> preset;
    std::string zone; ///< IANA, the tenant's
    Currency currency;
    std::uint64_t linesMax = kFileLinesMax;
};

/// Where every document's lines are. 16 bytes a line and about 40 a document; never changes once made, so threads may share it.
/// It points into the text it was made from.
class ImportPlan {
public:
    /// Pass 1. Nothing when `watch.stop` was set. Throws Problem: ImportMappingIncomplete with complaints at /mapping/<member>;
    /// ImportFileUnreadable (unterminated_quote, record_too_long, binary; with "line") when it is not known where lines end, or (file_too_long; with "max") there are too many.
    static std::optional<ImportPlan> make(std::string_view text, FileShape shape, PlanOptions options, const Watch& watch = {});

    [[nodiscard]] std::size_t documentCount() const { return m_documents.size(); }
    /// Without header and blank lines; a record that spans several physical lines is one.
    [[nodiscard]] std::uint64_t lineCount() const { return m_lineCount; }
    [[nodiscard]] std::uint64_t blankLineCount() const { return m_blankLineCount; }
    [[nodiscard]] std::size_t lineCountOf(std::size_t document) const { return m_documents[document].lineCount; }
    [[nodiscard]] std::string_view numberOf(std::size_t document) const { return m_documents[document].number; }
    [[nodiscard]] const FileShape& shape() const { return m_shape; }
    [[nodiscard]] const PlanOptions& options() const { return m_options; }
    /// The column's name in the file; "" for a column that is not mapped.
    [[nodiscard]] std::string_view columnName(std::int64_t column) const;

    /// Calls `take(lineInFile, raw)` for each line of a document, in the order of the file.
    template <class Take>
    void forEachLine(std::size_t document, const Take& take) const
    {
        std::uint32_t at = m_documents[document].firstEntry;
        for (std::size_t left = m_documents[document].lineCount; left > 0; --left) {
            const Entry& entry = entryAt(at);
            take(static_cast<std::int64_t>(entry.line), rawAt(entry));
            at = entry.next;
        }
    }

private:
    friend class PlanBuilder;
    struct Entry {
        std::uint64_t offset;
        std::uint32_t line;
        std::uint32_t next; ///< entry of the same document's next line
    };
    static_assert(sizeof(Entry) == 16);
    struct DocumentEntry {
        std::string_view number;
        std::uint32_t firstEntry;
        std::uint32_t lastEntry;
        std::uint32_t lineCount;
        std::uint32_t hash;
    };
    // Blocks, so that growing never needs the old and the new table at once.
    static constexpr std::size_t kBlockBits = 14;
    static constexpr std::size_t kBlockEntries = std::size_t{1} << kBlockBits;

    [[nodiscard]] const Entry& entryAt(std::uint32_t index) const { return m_entries[index >> kBlockBits][index & (kBlockEntries - 1)]; }
    [[nodiscard]] std::string_view rawAt(const Entry& entry) const;

    std::string_view m_text;
    FileShape m_shape;
    PlanOptions m_options;
    std::vector<std::unique_ptr<Entry[]>> m_entries;
    std::vector<DocumentEntry> m_documents;
    TextArena m_numbers; ///< those that had doubled quotes
    std::uint64_t m_lineCount = 0;
    std::uint64_t m_blankLineCount = 0;
};

/// Pass 2: reads a plan's documents one after another, from any of them on (an import that resumes). One cursor, one thread; several
/// cursors may share a plan.
class DocumentCursor {
public:
    explicit DocumentCursor(const ImportPlan& plan, std::size_t fromDocument = 0);
    ~DocumentCursor();
    DocumentCursor(DocumentCursor&&) noexcept;
    DocumentCursor& operator=(DocumentCursor&&) noexcept;

    /// Fills `document` with the next one; false at the end.
    bool next(ParsedDocument& document);

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

/// Calls `take(const ParsedDocument&)` for each document; `take` returns false to stop.
template <class Take>
void forEachDocument(const ImportPlan& plan, std::size_t fromDocument, const Take& take)
{
    DocumentCursor cursor(plan, fromDocument);
    ParsedDocument document;
    while (cursor.next(document) && take(document)) {
    }
}

} // namespace tijara::sales::importing
