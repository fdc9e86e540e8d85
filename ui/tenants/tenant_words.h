// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the platform's people read about a shop: its country, its modules, its end, and what its state means for it.

#include "shared/tenants/life_cycle_contract.h"
#include "ui/widgets/list_model.h"

#include <QCoreApplication>

namespace tijara::ui {

class TenantWords {
    Q_DECLARE_TR_FUNCTIONS(TenantWords)

public:
    /// "–" for a shop of no country we know.
    static QString country(tenants::CountryPack pack);
    static QString plan(const tenants::TenantRow& row);
    static QString module(tenants::Module module);
    /// The day, or that there is none.
    static QString day(Date day, const Formats& formats);
    /// A day in red when it has passed.
    static CellValue endOf(const tenants::Tenant& tenant, const Formats& formats);
    /// This month's calls and how much of the plan they are.
    static CellValue callsOf(const tenants::TenantRow& row, const Formats& formats);
    /// What its state lets it do, and what comes next.
    static QString stateOf(const tenants::Tenant& tenant, const Formats& formats);
    /// "Shree Ganesh is suspended."
    static QString doneOf(tenants::TenantAct act, const QString& name);
};

} // namespace tijara::ui
