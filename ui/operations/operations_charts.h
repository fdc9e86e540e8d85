// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The charts of how the servers do: what each shows of the figures, and the rows behind each of its marks.

#include "shared/operations/operations_contract.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/formats.h"

#include <span>

namespace tijara::ui {

/// Rows, and what they are called.
struct RowsBehind {
    Opens opens;
    QString caption;
};

struct OperationsChart {
    ChartKind kind;
    const char* title; ///< QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "…")
    const char* hint;
    Chart (*make)(const operations::Overview& all, const Formats& formats);
    RowsBehind (*behind)(const operations::Overview& all, const Formats& formats, MarkPlace place);
};

/// How long answers take; what was refused and failed; the same by shop; how much was asked.
std::span<const OperationsChart> operationsCharts();

/// Rows from then on, or for so long; `more` are other members of their filter.
Opens rollupsOf(operations::Grain grain, operations::Subject subject, Instant from, std::optional<std::int64_t> forMs = {}, const std::map<std::string, std::string>& more = {});
/// "0.4 ms", "116 ms", "12.3 s"
QString took(std::int64_t us, const Formats& formats);
/// What is past of its share, to the hundredth of a percent.
std::int64_t basisPoints(std::int64_t part, std::int64_t whole);

} // namespace tijara::ui
