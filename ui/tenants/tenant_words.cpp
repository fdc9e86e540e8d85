// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/tenant_words.h"

#include "shared/tenants/usage_contract.h"

#include <QDateTime>

namespace tijara::ui {

using tenants::CountryPack;
using tenants::Tenant;
using tenants::TenantAct;
using tenants::TenantState;

QString TenantWords::country(CountryPack pack)
{
    switch (pack) {
    case CountryPack::Dz:
        return tr("Algeria");
    case CountryPack::In:
        return tr("India");
    case CountryPack::Sa:
        return tr("Saudi Arabia");
    case CountryPack::None:
        break;
    }
    return QStringLiteral("–");
}

// The platform's people name their plans; the one that everybody has at home is named by us.
QString TenantWords::plan(const tenants::TenantRow& row)
{
    return row.plan == tenants::kOwnPlan ? tr("Own computer") : toQt(row.planTitle);
}

QString TenantWords::module(tenants::Module module)
{
    switch (module) {
    case tenants::Module::Catalog:
        return tr("Products");
    case tenants::Module::Customers:
        return tr("Customers");
    case tenants::Module::Sales:
        return tr("Sales");
    case tenants::Module::Experiments:
        return tr("Price experiments");
    }
    return {};
}

QString TenantWords::day(Date day, const Formats& formats)
{
    return day == tenants::kNoEnd ? tr("No end") : formats.date(day);
}

CellValue TenantWords::endOf(const Tenant& tenant, const Formats& formats)
{
    if (tenant.endsOn == tenants::kNoEnd) {
        return {tr("No end"), Ink::Text3};
    }
    const bool passed = tenant.endsOn < formats.dayOf({QDateTime::currentMSecsSinceEpoch()});
    return {formats.date(tenant.endsOn), passed ? Ink::Bad : Ink::Text};
}

CellValue TenantWords::callsOf(const tenants::TenantRow& row, const Formats& formats)
{
    if (!row.callsLimit) {
        return {formats.whole(row.calls), std::nullopt};
    }
    const double share = std::min(1.0, static_cast<double>(row.calls) / static_cast<double>(*row.callsLimit));
    CellValue value(formats.whole(row.calls), std::optional(share));
    if (row.calls * 100 >= *row.callsLimit * tenants::kWarnPercent) {
        value.ink = row.calls >= *row.callsLimit ? Ink::Bad : Ink::Warn;
    }
    return value;
}

QString TenantWords::stateOf(const Tenant& tenant, const Formats& formats)
{
    const QString until = day(tenant.stateUntil, formats);
    switch (tenant.state) {
    case TenantState::Creating:
        return tr("It is being made.");
    case TenantState::Trial:
        return tr("Everything is open to try until %1. After that, some days of grace.").arg(until);
    case TenantState::Active:
        return tenant.endsOn == tenants::kNoEnd ? tr("Everything is open, and nothing ends.") : tr("Everything is open. The renewal is due from the day after %1.").arg(until);
    case TenantState::Due:
        return tr("Everything is open. It is paid until %1: ask for the renewal.").arg(until);
    case TenantState::Grace:
        return tr("Its time has ended, and everything is still open until %1. After that it can only read.").arg(until);
    case TenantState::ReadOnly:
        return tr("It can read and export, and write nothing. After %1 it is suspended.").arg(until);
    case TenantState::Suspended:
        return tr("Nobody can work in it. Its data is whole and can be taken along. A payment opens it at once.");
    case TenantState::Closed:
        return tr("Nobody can sign in. Its data is kept.");
    }
    return {};
}

QString TenantWords::doneOf(TenantAct act, const QString& name)
{
    switch (act) {
    case TenantAct::Renew:
        return tr("%1 is paid for.").arg(name);
    case TenantAct::Extend:
        return tr("%1 has its days.").arg(name);
    case TenantAct::Suspend:
        return tr("%1 is suspended.").arg(name);
    case TenantAct::Resume:
        return tr("%1 is open again.").arg(name);
    case TenantAct::Close:
        return tr("%1 is closed.").arg(name);
    case TenantAct::Reopen:
        return tr("%1 is suspended, and not closed any more.").arg(name);
    case TenantAct::ChangePlan:
        return tr("%1 has its new plan.").arg(name);
    case TenantAct::Hold:
        return tr("Everything of %1 is kept.").arg(name);
    case TenantAct::Release:
        return tr("%1 need not be kept any more.").arg(name);
    case TenantAct::Lapse:
        break;
    }
    return {};
}

} // namespace tijara::ui
