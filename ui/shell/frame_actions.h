// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done wherever one is.

#include "ui/widgets/actions.h"

#include <span>

namespace tijara::ui {

std::span<const ActionEntry> frameActions();

} // namespace tijara::ui
