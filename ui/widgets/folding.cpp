// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folding.h"

#include <QStringList>

#include <algorithm>

namespace tijara::ui {

namespace {

bool isDropped(char16_t unit)
{
    return (unit >= 0x0300 && unit <= 0x036F)    // Latin accents
           || (unit >= 0x064B && unit <= 0x0655) // Arabic short vowels, hamza above and below
           || unit == 0x0670 || unit == 0x0640   // dagger alef, the stretcher
           || unit == 0x093C                     // Devanagari nukta
           || (unit >= 0x200B && unit <= 0x200F);
}

char16_t plain(char16_t unit)
{
    switch (unit) {
    case 0x0649: // alef maqsura
        return 0x064A;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x0671: // alef wasla
        return 0x0627;
    default:
        return unit;
    }
}

constexpr int kAtBeginning = 100;
constexpr int kAtWord = 40;
constexpr int kInside = 10;

} // namespace

Folded fold(const QString& original)
{
    Folded folded;
    folded.text.reserve(original.size());
    for (int index = 0; index < original.size(); ++index) {
        const QString letter = original.mid(index, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar one : letter) {
            if (!isDropped(one.unicode())) {
                folded.text += QChar(plain(one.unicode()));
                folded.at.push_back(index);
            }
        }
    }
    folded.at.push_back(static_cast<int>(original.size()));
    return folded;
}

Match findWords(const Folded& text, const QStringList& wanted)
{
    Match match;
    for (const QString& word : wanted) {
        int best = 0;
        qsizetype where = -1;
        for (qsizetype at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
            const int score = at == 0 ? kAtBeginning : text.text.at(at - 1).isLetterOrNumber() ? kInside : kAtWord;
            if (score > best) {
                best = score;
                where = at;
            }
        }
        if (where < 0) {
            return {};
        }
        match.score += best;
        const int begin = text.at[static_cast<std::size_t>(where)];
        match.spans.emplace_back(begin, text.at[static_cast<std::size_t>(where + word.size())] - begin);
    }
    return match;
}

} // namespace tijara::ui
