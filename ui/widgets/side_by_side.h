// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of several languages on one line.

#include "ui/client/qt_text.h"

#include <QGuiApplication>

namespace tijara::ui {

/// "december.csv · 716 bytes": parts of any language in the order of reading. The first letter, which may be a name's, does not turn the line round.
inline QString sideBySide(const QStringList& parts)
{
    const QChar first(QGuiApplication::layoutDirection() == Qt::RightToLeft ? 0x200F : 0x200E);
    QStringList isolates;
    for (const QString& part : parts) {
        isolates.push_back(isolated(part));
    }
    return parts.isEmpty() ? QString() : first + isolates.join(QStringLiteral(" · "));
}

} // namespace tijara::ui
