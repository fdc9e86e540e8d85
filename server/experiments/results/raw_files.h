// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The results of all experiments in two CSV files of raw rows, in memory and without a shop: what tracking keeps over months, counted at
// once by the same rules, and judged by the same analysis.

#include "shared/experiments/results_contract.h"

#include <filesystem>

namespace tijara::experiments {

/// How the columns are called. Times are Unix seconds or milliseconds, or "2026-11-29T12:00:00Z".
struct RawColumns {
    std::string at = "ts";
    std::string experiment = "experiment";
    std::string visitor = "visitor";
    std::string variant = "variant";
    std::string revenue = "revenue";
};

/// p of the lift as a ratio over every comparison of an experiment, its variants in their order, of each the rate and then the revenue.
struct AllComparisons {
    std::vector<double> holm;
    std::vector<double> benjaminiHochberg;
};
BOOST_DESCRIBE_STRUCT(AllComparisons, (), (holm, benjaminiHochberg))

struct RawResult {
    Results results;
    AllComparisons allComparisons;
};
BOOST_DESCRIBE_STRUCT(RawResult, (), (results, allComparisons))

struct RawResults {
    std::int64_t exposures = 0;  ///< lines taken
    std::int64_t events = 0;
    std::int64_t unreadable = 0; ///< lines of either file passed over
    std::optional<std::int64_t> firstUnreadable; ///< of the first file that has one, from 1, its head counted
    std::vector<RawResult> experiments; ///< by name; amounts are millionths of what the file has
};
BOOST_DESCRIBE_STRUCT(RawResults, (), (exposures, events, unreadable, firstUnreadable, experiments))

/// Variants are ordered as numbers where all are numbers, else by name; the first is the control, and all are taken to be of equal weight.
/// A visitor counts from the first exposure on; who saw two variants counts for nothing. Problem ImportFileUnreadable with "file" for what
/// cannot be read, or lacks a column.
RawResults resultsOfFiles(const std::filesystem::path& exposures, const std::filesystem::path& events, const RawColumns& columns, Instant now);

} // namespace tijara::experiments
