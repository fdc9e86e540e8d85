// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list of refused lines a shop downloads, corrects in a spreadsheet, and imports again.
//
// Columns: line, document, column, reason, then the file's own columns, byte for byte as they stood and with the file's own delimiter.
// A spreadsheet takes a cell that begins with = + - @ for a formula. `document` and `column` are ours to show and are not read back, so
// there such a cell gets an apostrophe before it. The file's own columns stay as they are: an apostrophe would make another quantity,
// another description, and so another document; what stands there stood in the shop's own file already.

#include "server/sales/importing/import_plan.h"

#include <functional>
#include <span>

namespace tijara::sales::importing {

/// Takes the list's text piece by piece.
using TextSink = std::function<void(std::string_view)>;

void writeRefusedHeader(const TextSink& sink, const ImportPlan& plan);
/// All lines of a document; the complaints' reasons on the lines they name. `complaints` are in the order of their lines.
void writeRefusedDocument(const TextSink& sink, const ImportPlan& plan, std::size_t document, std::span<const LineComplaint> complaints);
/// The same lines as the API shows them, until `list` holds `countMax`.
void addRefusedLines(std::vector<RefusedLine>& list, std::size_t countMax, const ImportPlan& plan, std::size_t document,
                     std::span<const LineComplaint> complaints);

} // namespace tijara::sales::importing
