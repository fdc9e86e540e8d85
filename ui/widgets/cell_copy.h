// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Cells on their way to and from a spreadsheet.

#include <QMimeData>
#include <QStringList>

#include <memory>
#include <vector>

namespace tijara::ui {

using CellTexts = std::vector<QStringList>;

/// As tab-separated text and as a table, for whoever pastes it.
std::unique_ptr<QMimeData> mimeOf(const CellTexts& cells);
/// What a spreadsheet put there; quoted cells may hold tabs and new lines.
CellTexts cellsOf(const QMimeData& mime);
/// A number as other programs read it: "−1,234.50" and "−1 234,50" lose their grouping and get a plain minus.
QString plainNumber(QString text, QChar group);

} // namespace tijara::ui
