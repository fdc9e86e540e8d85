// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people typed, for places that Qt reads as something else.

#include <QString>

namespace tijara::ui {

/// For tooltips: a text that looks like HTML is no HTML.
QString asTyped(const QString& text);

} // namespace tijara::ui
