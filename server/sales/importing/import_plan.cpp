// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/import_plan.h"

#include "server/sales/importing/date_pattern.h"

#include "shared/core/problem.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace tijara::sales::importing {

namespace {

constexpr std::uint64_t kWatchBytes = std::uint64_t{2} << 20;

struct MappedMember {
    std::string_view name;
    FileColumn ImportMapping::* column;
    bool isNeeded;
};
constexpr std::array kMappedMembers = {
    MappedMember{"number", &ImportMapping::number, true},           MappedMember{"code", &ImportMapping::code, true},
    MappedMember{"description", &ImportMapping::description, true}, MappedMember{"quantity", &ImportMapping::quantity, true},
    MappedMember{"date", &ImportMapping::date, true},               MappedMember{"unitPrice", &ImportMapping::unitPrice, true},
    MappedMember{"customer", &ImportMapping::customer, false},      MappedMember{"country", &ImportMapping::country, false},
    MappedMember{"tax", &ImportMapping::tax, false},
};

void checkMapping(const ImportMapping& mapping, std::size_t columnCount)
{
    Problem problem(ProblemCode::ImportMappingIncomplete);
    const Checker checker = Checker(problem.complaints).at("mapping");
    const auto checkColumn = [&](std::string_view name, std::int64_t column, bool isNeeded) {
        if (column < 0 && isNeeded) {
            checker.at(name).complain("required");
        } else if (column >= static_cast<std::int64_t>(columnCount)) {
            checker.at(name).complain("out_of_range", {{"min", "0"}, {"max", std::to_string(columnCount - 1)}});
        }
    };
    for (const MappedMember& member : kMappedMembers) {
        checkColumn(member.name, columnOf(mapping.*member.column), member.isNeeded);
    }
    if (!DatePattern::from(mapping.dateFormat)) {
        checker.at("dateFormat").complain("not_understood");
    }
    if (mapping.decimalPoint != "." && mapping.decimalPoint != ",") {
        checker.at("decimalPoint").complain("not_understood");
    }
    if (!problem.complaints.empty()) {
        throw problem;
    }
}

bool isBlankLine(std::string_view raw, char delimiter)
{
    return std::all_of(raw.begin(), raw.end(), [&](char c) { return c == delimiter || c == ' ' || c == '\t'; });
}

} // namespace

std::string_view TextArena::keep(std::string_view text)
{
    constexpr std::size_t kBlockBytes = std::size_t{16} << 10;
    while (m_block < m_blocks.size() && m_blocks[m_block].size - m_used < text.size()) {
        ++m_block;
        m_used = 0;
    }
    if (m_block == m_blocks.size()) {
        const std::size_t size = std::max(kBlockBytes, text.size());
        m_blocks.push_back({std::make_unique_for_overwrite<char[]>(size), size});
        m_used = 0;
    }
    char* const to = m_blocks[m_block].bytes.get() + m_used;
    std::copy(text.begin(), text.end(), to);
    m_used += text.size();
    return {to, text.size()};
}

void TextArena::clear()
{
    m_block = 0;
    m_used = 0;
}

/// Pass 1: finds the lines and puts each to its document.
class PlanBuilder {
public:
    explicit PlanBuilder(ImportPlan& plan) : m_plan(plan), m_numberColumn(static_cast<std::size_t>(columnOf(plan.m_options.mapping.number)))
    {
        ::randombytes_buf(m_key.data(), m_key.size());
        m_slots.assign(1024, kFree);
    }

    /// False when it was stopped.
    bool run(const Watch& watch)
    {
        CsvReader reader(m_plan.m_text, m_plan.m_shape.delimiter, m_plan.m_shape.firstOffset, m_plan.m_shape.firstLine);
        CsvRecord record;
        std::uint64_t told = 0;
        for (;;) {
            const CsvOutcome outcome = reader.skim(record);
            if (outcome == CsvOutcome::End) {
                break;
            }
            if (outcome != CsvOutcome::Record) {
                throwUnreadable(reasonOf(outcome), reader.line());
            }
            if (isBlankLine(record.raw, m_plan.m_shape.delimiter)) {
                ++m_plan.m_blankLineCount;
            } else {
                add(record, numberIn(reader, record));
            }
            if (reader.offset() >= told + kWatchBytes) {
                told = reader.offset();
                if (watch.stop.stop_requested()) {
                    return false;
                }
                if (watch.progress) {
                    watch.progress(told, m_plan.m_text.size());
                }
            }
        }
        return true;
    }

private:
    static constexpr std::uint32_t kFree = UINT32_MAX;

    [[noreturn]] static void throwUnreadable(const char* reason, std::uint64_t line)
    {
        throw Problem(ProblemCode::ImportFileUnreadable, {{"reason", reason}, {"line", std::to_string(line)}});
    }

    /// A line too short to have a number belongs to the document "".
    [[nodiscard]] std::string_view numberIn(const CsvReader& reader, CsvRecord& record) const
    {
        if (std::memchr(record.raw.data(), '"', record.raw.size()) != nullptr) {
            reader.split(record);
            return m_numberColumn < record.fields.size() ? trimmed(record.fields[m_numberColumn]) : std::string_view();
        }
        std::size_t from = 0;
        std::size_t end = record.raw.find(m_plan.m_shape.delimiter);
        for (std::size_t column = 0; column < m_numberColumn; ++column) {
            if (end == std::string_view::npos) {
                return {};
            }
            from = end + 1;
            end = record.raw.find(m_plan.m_shape.delimiter, from);
        }
        return trimmed(record.raw.substr(from, end - from));
    }

    void add(const CsvRecord& record, std::string_view number)
    {
        // Far below kFree, the mark of an empty slot.
        if (record.line >= UINT32_MAX || m_plan.m_lineCount >= m_plan.m_options.linesMax) {
            throw Problem(ProblemCode::ImportFileUnreadable, {{"reason", "file_too_long"}, {"max", std::to_string(m_plan.m_options.linesMax)}});
        }
        const auto entry = static_cast<std::uint32_t>(m_plan.m_lineCount++);
        const std::size_t inBlock = entry & (ImportPlan::kBlockEntries - 1);
        if (inBlock == 0) {
            m_plan.m_entries.push_back(std::make_unique_for_overwrite<ImportPlan::Entry[]>(ImportPlan::kBlockEntries));
        }
        m_plan.m_entries.back()[inBlock] = {record.offset, static_cast<std::uint32_t>(record.line), kFree};

        auto& documents = m_plan.m_documents;
        // Most lines follow one of their own document.
        if (documents.empty() || documents[m_last].number != number) {
            m_last = find(record, number);
        }
        ImportPlan::DocumentEntry& document = documents[m_last];
        if (document.lineCount++ == 0) {
            document.firstEntry = entry;
        } else {
            m_plan.m_entries[document.lastEntry >> ImportPlan::kBlockBits][document.lastEntry & (ImportPlan::kBlockEntries - 1)].next = entry;
        }
        document.lastEntry = entry;
    }

    /// The document of that number, a new one if need be.
    std::size_t find(const CsvRecord& record, std::string_view number)
    {
        // Keyed, so that nobody can make a file whose numbers all fall into one slot.
        std::array<unsigned char, crypto_shorthash_BYTES> digest = {};
        ::crypto_shorthash(digest.data(), reinterpret_cast<const unsigned char*>(number.data()), number.size(), m_key.data());
        std::uint32_t hash = 0;
        std::memcpy(&hash, digest.data(), sizeof hash);

        auto& documents = m_plan.m_documents;
        std::size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot] != kFree; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (documents[m_slots[slot]].hash == hash && documents[m_slots[slot]].number == number) {
                return m_slots[slot];
            }
        }
        const auto index = static_cast<std::uint32_t>(documents.size());
        m_slots[slot] = index;
        documents.push_back({record.isCopied(number) ? m_plan.m_numbers.keep(number) : number, 0, 0, 0, hash});
        if (documents.size() * 2 > m_slots.size()) {
            rehash();
        }
        return index;
    }

    void rehash()
    {
        m_slots.assign(m_slots.size() * 2, kFree);
        for (std::size_t index = 0; index < m_plan.m_documents.size(); ++index) {
            std::size_t slot = m_plan.m_documents[index].hash & (m_slots.size() - 1);
            while (m_slots[slot] != kFree) {
                slot = (slot + 1) & (m_slots.size() - 1);
            }
            m_slots[slot] = static_cast<std::uint32_t>(index);
        }
    }

    ImportPlan& m_plan;
    std::size_t m_numberColumn;
    std::array<unsigned char, crypto_shorthash_KEYBYTES> m_key = {};
    std::vector<std::uint32_t> m_slots; ///< indexes of documents by hash, a power of two, at most half full
    std::size_t m_last = 0;             ///< the document of the line before
};

std::optional<ImportPlan> ImportPlan::make(std::string_view text, FileShape shape, PlanOptions options, const Watch& watch)
{
    checkMapping(options.mapping, shape.columns.size());
    ImportPlan plan;
    plan.m_text = text;
    plan.m_shape = std::move(shape);
    plan.m_options = std::move(options);
    if (!PlanBuilder(plan).run(watch)) {
        return std::nullopt;
    }
    return plan;
}

std::string_view ImportPlan::columnName(std::int64_t column) const
{
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < m_shape.columns.size() ? std::string_view(m_shape.columns[index]) : std::string_view();
}

std::string_view ImportPlan::rawAt(const Entry& entry) const
{
    // Pass 1 read this line: reading it again cannot fail.
    CsvReader reader(m_text, m_shape.delimiter, entry.offset, entry.line);
    CsvRecord record;
    reader.skim(record);
    return record.raw;
}

} // namespace tijara::sales::importing
