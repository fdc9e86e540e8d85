// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/refused_list.h"

#include <string>

namespace tijara::sales::importing {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{64} << 10;

/// Calls `take(line, raw, complaint or null)` for each line of a document.
template <class Take>
void forEachWithComplaint(const ImportPlan& plan, std::size_t document, std::span<const LineComplaint> complaints, const Take& take)
{
    std::size_t at = 0;
    plan.forEachLine(document, [&](std::int64_t line, std::string_view raw) {
        while (at < complaints.size() && complaints[at].line < line) {
            ++at;
        }
        take(line, raw, at < complaints.size() && complaints[at].line == line ? &complaints[at] : nullptr);
    });
}

} // namespace

void writeRefusedHeader(const TextSink& sink, const ImportPlan& plan)
{
    const char delimiter = plan.shape().delimiter;
    std::string text;
    for (const std::string_view own : {"line", "document", "column", "reason"}) {
        text += own;
        text += delimiter;
    }
    for (std::size_t column = plan.shape().ownColumn; column < plan.shape().columns.size(); ++column) {
        appendField(text, plan.shape().columns[column], delimiter);
        text += column + 1 < plan.shape().columns.size() ? delimiter : '\n';
    }
    sink(text);
}

void writeRefusedDocument(const TextSink& sink, const ImportPlan& plan, std::size_t document, std::span<const LineComplaint> complaints)
{
    const char delimiter = plan.shape().delimiter;
    const std::string number = defusedCell(readableText(plan.numberOf(document), kNumberBytesMax), delimiter);
    std::string text;
    forEachWithComplaint(plan, document, complaints, [&](std::int64_t line, std::string_view raw, const LineComplaint* complaint) {
        text += std::to_string(line);
        text += delimiter;
        appendField(text, number, delimiter);
        text += delimiter;
        appendField(text, complaint == nullptr ? std::string() : defusedCell(complaint->column, delimiter), delimiter);
        text += delimiter;
        text += complaint == nullptr ? std::string_view() : complaint->reason;
        text += delimiter;
        text += rawFromField(raw, delimiter, plan.shape().ownColumn);
        text += '\n';
        if (text.size() >= kPieceBytes) {
            sink(text);
            text.clear();
        }
    });
    sink(text);
}

void addRefusedLines(std::vector<RefusedLine>& list, std::size_t countMax, const ImportPlan& plan, std::size_t document,
                     std::span<const LineComplaint> complaints)
{
    const std::string number = readableText(plan.numberOf(document), kNumberBytesMax);
    forEachWithComplaint(plan, document, complaints, [&](std::int64_t line, std::string_view, const LineComplaint* complaint) {
        if (list.size() >= countMax) {
            return;
        }
        RefusedLine& refused = list.emplace_back();
        refused.line = line;
        refused.document = number;
        if (complaint != nullptr) {
            refused.column = complaint->column;
            refused.value = complaint->value;
            refused.reason = std::string(complaint->reason);
        }
    });
}

} // namespace tijara::sales::importing
