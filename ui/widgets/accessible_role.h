// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader calls a widget that draws itself: "chart", "picture" and not only its name.

#include <QAccessible>

class QWidget;

namespace tijara::ui {

void tellAs(QWidget& widget, QAccessible::Role role);

} // namespace tijara::ui
