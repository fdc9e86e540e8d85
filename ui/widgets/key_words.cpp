// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tijara::ui {

namespace {

// As Qt writes them. Arabic and Indian keyboards print most of them in Latin letters, and so do the catalogues.
constexpr const char* kNames[] = {
    QT_TRANSLATE_NOOP("Keys", "Ctrl"),
    QT_TRANSLATE_NOOP("Keys", "Shift"),
    QT_TRANSLATE_NOOP("Keys", "Alt"),
    QT_TRANSLATE_NOOP("Keys", "Left"),
    QT_TRANSLATE_NOOP("Keys", "Right"),
    QT_TRANSLATE_NOOP("Keys", "PgUp"),
    QT_TRANSLATE_NOOP("Keys", "PgDown"),
    QT_TRANSLATE_NOOP("Keys", "Enter"),
    QT_TRANSLATE_NOOP("Keys", "Tab"),
    QT_TRANSLATE_NOOP("Keys", "Esc"),
};

} // namespace

QString keyWords(const QKeySequence& keys)
{
    QStringList names = keys.toString(QKeySequence::PortableText).split(QLatin1Char('+'));
    for (QString& name : names) {
        const auto* known = std::find_if(std::begin(kNames), std::end(kNames), [&name](const char* one) { return name == QLatin1String(one); });
        name = known == std::end(kNames) ? name : QCoreApplication::translate("Keys", *known);
    }
    return names.join(QLatin1Char('+'));
}

} // namespace tijara::ui
