// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text as people search it: without case, Latin accents, Arabic marks and letter forms, and the Devanagari point.

#include <QString>

#include <vector>

namespace tijara::ui {

struct Folded {
    QString text;
    std::vector<int> at; ///< where each letter of `text` stood in the original, and its length at the end
};

Folded fold(const QString& original);

struct Match {
    int score = 0; ///< 0: not found; more is better
    std::vector<std::pair<int, int>> spans; ///< begin and length in the original
};

/// All words of `wanted` (folded before) somewhere in `text`; best at its beginning, then at a word's.
Match findWords(const Folded& text, const QStringList& wanted);

} // namespace tijara::ui
