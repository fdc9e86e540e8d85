// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One table for all pages: each state's shape, colour and word, so that the same state never looks two ways.

#include "shared/catalog/catalog_contract.h"
#include "shared/identity/people_contract.h"
#include "shared/jobs/jobs_contract.h"
#include "shared/sales/sales_contract.h"
#include "shared/tenants/tenants_contract.h"
#include "ui/widgets/style.h"

namespace tijara::ui {

struct StateLook {
    Ink ink;
    Ink soft;
    const char* icon; ///< a meaning of resources/icons.txt
    const char* word; ///< English, translated in the context "States"
    [[nodiscard]] QString text() const;
};

const StateLook& lookOf(sales::DocumentKind kind);
const StateLook& lookOf(sales::Source source);
const StateLook& lookOf(catalog::ItemKind kind);
const StateLook& lookOf(jobs::JobState state);
const StateLook& lookOf(tenants::TenantState state);
const StateLook& lookOf(identity::UserState state);
const StateLook& lookOf(identity::KeyState state);
const StateLook& erasedLook();
const StateLook& goodLook();
const StateLook& brokenLook();

} // namespace tijara::ui
