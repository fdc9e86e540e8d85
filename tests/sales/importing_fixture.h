// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small import files made in a test, and what a plan makes of them, in values that outlive it.

#include "server/sales/importing/import_plan.h"
#include "server/sales/importing/refused_list.h"

#include "shared/core/problem.h"

#include <zlib.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace tijara::sales::importing {

inline constexpr std::string_view kRetailHeader = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

struct DocumentCopy {
    std::string number;
    DocumentKind kind = DocumentKind::Bill;
    Instant issuedAt;
    Date issuedOn;
    std::string customer;
    std::string country;
    std::int64_t total = 0;
    std::int64_t rest = 0;
    std::size_t lineCount = 0;
    std::vector<std::string> codes;
    std::vector<std::string> descriptions;
    std::vector<catalog::ItemKind> itemKinds;
    std::vector<std::int64_t> amounts;
    std::vector<std::int64_t> lines;
    std::array<std::uint8_t, 32> hash{};
    std::vector<LineComplaint> complaints;
};

inline DocumentCopy copyOf(const ParsedDocument& parsed)
{
    DocumentCopy copy{std::string(parsed.number), parsed.kind, parsed.issuedAt, parsed.issuedOn, std::string(parsed.customerNumber),
                      std::string(parsed.country), parsed.totalMinor, parsed.restTenMillionths, parsed.lineCount, {}, {}, {}, {}, {},
                      parsed.contentHash, parsed.complaints};
    for (const ParsedLine& line : parsed.lines) {
        copy.codes.emplace_back(line.code);
        copy.descriptions.emplace_back(line.description);
        copy.itemKinds.push_back(line.itemKind);
        copy.amounts.push_back(line.amountMinor);
        copy.lines.push_back(line.lineInFile);
    }
    return copy;
}

inline PlanOptions optionsFor(const FileShape& shape)
{
    return {shape.mapping, shape.preset, "Europe/London", Currency("GBP")};
}

inline std::vector<DocumentCopy> documentsOf(const ImportPlan& plan, std::size_t from = 0)
{
    std::vector<DocumentCopy> copies;
    forEachDocument(plan, from, [&](const ParsedDocument& document) {
        copies.push_back(copyOf(document));
        return true;
    });
    return copies;
}

/// The documents of a text with the mapping its shape suggests.
inline std::vector<DocumentCopy> documentsIn(std::string_view text)
{
    const FileShape shape = detectShape(text);
    const auto plan = ImportPlan::make(text, shape, optionsFor(shape));
    return documentsOf(*plan);
}

inline std::map<std::string, DocumentCopy> byNumber(std::string_view text)
{
    std::map<std::string, DocumentCopy> found;
    for (DocumentCopy& document : documentsIn(text)) {
        found[document.number] = std::move(document);
    }
    return found;
}

/// All documents' lines that are refused, as the list has them.
inline std::string refusedListOf(const ImportPlan& plan)
{
    std::string list;
    const TextSink sink = [&](std::string_view piece) { list += piece; };
    writeRefusedHeader(sink, plan);
    forEachDocument(plan, 0, [&](const ParsedDocument& document) {
        if (document.isRefused()) {
            writeRefusedDocument(sink, plan, document.index, document.complaints);
        }
        return true;
    });
    return list;
}

/// One gzip member.
inline std::string gzipped(std::string_view text)
{
    z_stream stream = {};
    if (::deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc();
    }
    std::string packed(::deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    ::deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    ::deflateEnd(&stream);
    return packed;
}

inline void writeFile(const std::string& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// The "reason" of the problem that `act` throws, its code when it has none, "" when nothing is thrown.
template <class Act>
std::string problemOf(const Act& act)
{
    try {
        act();
    } catch (const Problem& problem) {
        const auto found = problem.params.find("reason");
        return found == problem.params.end() ? std::string(problem.what()) : found->second;
    }
    return {};
}

} // namespace tijara::sales::importing
