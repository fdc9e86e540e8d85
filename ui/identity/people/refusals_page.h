// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who was slowed down because they tried passwords, codes or addresses that are not theirs: counted by network and hour.

#include "shared/identity/sessions_contract.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class RefusalsPage : public ListPage {
    Q_OBJECT

public:
    explicit RefusalsPage(Console& console);
};

} // namespace tijara::ui
