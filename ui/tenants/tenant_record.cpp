// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/tenant_record.h"

#include "ui/tenants/usage_card.h"
#include "ui/widgets/role_words.h"

#include <QDateTime>

namespace tijara::ui {

using Side = RecordParts::Side;

void TenantRecord::offer(Place place, Action* action)
{
    if (action) {
        m_offered[place].emplace_back(action);
    }
}

LoadedPart* TenantRecord::addPart(RecordParts& parts, const QString& title, std::optional<Place> place)
{
    parts.begin(Side::Main, title);
    auto* part = new LoadedPart(m_console);
    parts.add(part);
    m_parts.emplace_back(part);
    if (place) {
        addButtons(parts, *place);
    }
    return part;
}

void TenantRecord::addButtons(RecordParts& parts, Place place)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_console.style.px(4), 0, 0);
    for (const auto& action : m_offered[place]) {
        layout->addWidget(actionButton(m_console.style, action));
    }
    layout->addStretch();
    parts.add(row);
}

void TenantRecord::fill(RecordParts parts, const tenants::TenantRow& row)
{
    const Formats& formats = m_console.formats;
    m_parts.clear();
    parts.begin(Side::Main, parts.isPage() ? tr("Shop") : QString());
    parts.text(TenantWords::stateOf(row, formats), Ink::Text2);
    parts.fact(tr("Short name"), toQt(row.slug));
    parts.fact(tr("Country"), TenantWords::country(row.countryPack));
    parts.fact(tr("Money and time zone"), toQt(row.currency.view()) + QStringLiteral(" · ") + toQt(row.zone));
    parts.fact(tr("Here since"), formats.dateTime(row.createdAt));
    parts.begin(Side::Aside, tr("Plan"));
    parts.fact(tr("Plan"), TenantWords::plan(row));
    parts.fact(tr("Version of the plan"), formats.whole(row.planVersion));
    parts.fact(row.paid ? tr("Paid until") : tr("Trial ends on"), TenantWords::day(row.endsOn, formats));
    parts.fact(tr("Calls this month"), row.callsLimit ? tr("%1 of %2").arg(formats.whole(row.calls), formats.whole(*row.callsLimit)) : formats.whole(row.calls));
    parts.fact(tr("People"), formats.whole(row.users));
    if (row.legalHold) {
        parts.text(tr("A court or an office wants everything kept: nobody's data is erased."), Ink::Warn);
    }
    if (parts.isPage()) {
        addButtons(parts, Plan);
        addUsage(parts, row.id);
        addModules(parts, row.id);
        addFlags(parts, row.id);
        addPlaces(parts, row.id);
        addUsers(parts, row.id);
    }
    m_history = RecordHistory::addPlatformTo(parts, m_console, row.id);
}

void TenantRecord::addUsage(RecordParts& parts, const Id& id)
{
    auto* card = new UsageCard(m_console, id);
    parts.addCard(Side::Main, card);
    m_parts.emplace_back(card->part());
    card->load();
}

void TenantRecord::addModules(RecordParts& parts, const Id& id)
{
    LoadedPart* part = addPart(parts, tr("Modules"), Modules);
    part->load<std::vector<tenants::ModuleState>>(tenants::kModulesOfTenant, id, [this, part](const std::vector<tenants::ModuleState>& states) {
        const Formats& formats = m_console.formats;
        const Date today = formats.dayOf({QDateTime::currentMSecsSinceEpoch()});
        for (const tenants::ModuleState& state : states) {
            QString says = state.on ? tr("On") : tr("Off");
            if (state.on && state.until && *state.until != tenants::kNoEnd) {
                says = tr("On until %1").arg(formats.date(*state.until));
            } else if (!state.on && state.from && *state.from > today && *state.from != tenants::kNoEnd) {
                says = tr("Off, on from %1").arg(formats.date(*state.from));
            } else if (!state.on && state.until && *state.until < today) {
                says = tr("Off since %1").arg(formats.date(*state.until));
            }
            part->addFact(TenantWords::module(state.module), says);
        }
    });
}

void TenantRecord::addFlags(RecordParts& parts, const Id& id)
{
    LoadedPart* part = addPart(parts, tr("Flags"), Flags);
    part->load<std::vector<tenants::TenantFlag>>(tenants::kFlagsOfTenant, id, [this, part](const std::vector<tenants::TenantFlag>& all) {
        for (const tenants::TenantFlag& one : all) {
            const QString on = one.on ? tr("On") : tr("Off");
            part->addFact(toQt(one.flag.name), one.said ? tr("%1, said for this shop").arg(on) : tr("%1, by its share of %2 %").arg(on, m_console.formats.whole(one.flag.percent)));
        }
        if (all.empty()) {
            part->addHint(tr("There are none yet."));
        }
    });
}

void TenantRecord::addPlaces(RecordParts& parts, const Id& id)
{
    LoadedPart* branches = addPart(parts, tr("Branches"), Branches);
    branches->load<std::vector<tenants::Branch>>(tenants::kBranchesOfTenant, id, [this, branches](const std::vector<tenants::Branch>& all) {
        for (const tenants::Branch& branch : all) {
            branches->addFact(toQt(branch.name), branch.retiredAt ? tr("Not used since %1").arg(m_console.formats.dateTime(*branch.retiredAt))
                                                                  : tr("Since %1").arg(m_console.formats.dateTime(branch.createdAt)));
        }
    });
    LoadedPart* numbers = addPart(parts, tr("Tax registrations"), Registrations);
    numbers->load<std::vector<tenants::Registration>>(tenants::kRegistrationsOfTenant, id, [this, numbers](const std::vector<tenants::Registration>& all) {
        for (const tenants::Registration& one : all) {
            numbers->addFact(toQt(one.number), one.retiredAt ? tr("%1, not used any more").arg(toQt(one.legalName)) : toQt(one.legalName));
        }
        if (all.empty()) {
            numbers->addHint(tr("The shop has entered none yet."));
        }
    });
}

void TenantRecord::addUsers(RecordParts& parts, const Id& id)
{
    LoadedPart* part = addPart(parts, tr("People"), People);
    part->load<std::vector<identity::User>>(identity::kUsersOfTenant, id, [part](const std::vector<identity::User>& all) {
        for (const identity::User& user : all) {
            const bool invited = user.state == identity::UserState::Invited; // of whom only the e-mail is known
            part->addFact(toQt(invited ? user.email : user.name), RoleWords::of(user.role, user.roleName) + QStringLiteral(" · ") + (invited ? tr("invited") : toQt(user.email)));
        }
        if (all.empty()) {
            part->addHint(tr("Nobody can sign in yet."));
        }
    });
}

bool TenantRecord::isSettled() const
{
    return (!m_history || m_history->isSettled()) && std::all_of(m_parts.begin(), m_parts.end(), [](const auto& part) { return !part || part->isSettled(); });
}

} // namespace tijara::ui
