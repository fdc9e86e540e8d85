// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Buttons beside each other that show their drawings alone where all words have no room.

#include <functional>
#include <vector>

class QPushButton;

namespace tijara::ui {

class Style;

/// Takes the words of none of the buttons, of all but the last, or of all: the first of these with which it `fits`.
void makeBare(const Style& style, const std::vector<QPushButton*>& buttons, const std::function<bool()>& fits);

} // namespace tijara::ui
