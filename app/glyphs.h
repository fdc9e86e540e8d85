// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether all that a window says can be drawn: a letter that no font has would stand as an empty box.

#include <QString>

class QWidget;

namespace tijara {

/// The letters of `text` that neither `widget`'s font nor any it falls back to can draw.
QString lettersWithoutGlyph(const QString& text, const QWidget& widget);
/// The same of every text to be seen in the window: labels, buttons, fields, and the rows of its tables that are in sight.
QString lettersWithoutGlyph(const QWidget& window);

} // namespace tijara
