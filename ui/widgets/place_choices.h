// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a shop may be asked about where it is: the moneys and the time zones of the world, as choices of a form.

#include "ui/widgets/form.h"

namespace tijara::ui {

/// "INR  ₹", by their codes.
std::vector<FormFields::Choice> currencyChoices();
/// "Asia/Kolkata", and UTC.
std::vector<FormFields::Choice> zoneChoices();

} // namespace tijara::ui
