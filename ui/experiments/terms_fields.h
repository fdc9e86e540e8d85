// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of the fields of an experiment's terms, as the server's complaints name them, and what is read from and written into them.

#include "shared/experiments/experiments_contract.h"
#include "ui/widgets/field_checks.h"
#include "ui/widgets/formats.h"

namespace tijara::ui::fields {

inline const QString kKey = QStringLiteral("/key");
inline const QString kName = QStringLiteral("/terms/name");
inline const QString kHypothesis = QStringLiteral("/terms/hypothesis");
inline const QString kNotes = QStringLiteral("/terms/notes");
inline const QString kMeasure = QStringLiteral("/terms/goals/0/measure");
inline const QString kWanted = QStringLiteral("/terms/goals/0/wanted");
inline const QString kEvent = QStringLiteral("/terms/goals/0/event");
inline const QString kGuard = QStringLiteral("/terms/guard");
inline const QString kCoverage = QStringLiteral("/terms/coverage");
inline const QString kTarget = QStringLiteral("/terms/targetVisitors");
inline const QString kStart = QStringLiteral("/terms/startAt");
inline const QString kEnd = QStringLiteral("/terms/endAt");
inline const QString kAttribute = QStringLiteral("/terms/conditions/0/attribute");
inline const QString kValues = QStringLiteral("/terms/conditions/0/values");
inline const QString kShareName = QStringLiteral("/terms/share/name");
inline const QString kShareFrom = QStringLiteral("/terms/share/from");
inline const QString kShareTo = QStringLiteral("/terms/share/to");
inline const QString kAlpha = QStringLiteral("/terms/rules/alpha");
inline const QString kTuning = QStringLiteral("/terms/rules/tuning");
inline const QString kCap = QStringLiteral("/terms/rules/cap");
inline const QString kBefore = QStringLiteral("/terms/rules/beforeDays");
inline const QString kAttribution = QStringLiteral("/terms/rules/attributionDays");
inline constexpr int kKeyMax = 64;
inline constexpr int kLinesMax = 4000;
inline constexpr std::int64_t kWhole = 10'000;

QString pricePath(std::size_t at, const char* member);
QString measureChoice(experiments::Measure measure);
Date today(const Formats& formats);
MonthNames monthsOf(const Formats& formats);
/// The one that decides, the other measures of the same event beside it, and what must not get more frequent.
std::vector<experiments::Goal> goalsOf(const std::string& event, experiments::Measure decides, experiments::Wanted wanted, const std::string& guard);

} // namespace tijara::ui::fields
