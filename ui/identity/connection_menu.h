// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shops and servers this computer knows, and who has signed in there, as a menu: the header and the sign-in page show it.

#include "ui/client/accounts.h"

class QMenu;

namespace tijara::ui {

/// Choosing one asks `accounts` for it, after the menu has closed.
void fillConnectionMenu(QMenu& menu, Accounts& accounts);

} // namespace tijara::ui
