// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/tenants_page.h"

#include "ui/widgets/wrap_row.h"

namespace tijara::ui {

namespace {

using identity::Permission;
using tenants::TenantAct;
using tenants::TenantRow;
using tenants::TenantState;

constexpr ActionEntry kActions[] = {
    {"tenants.new", QT_TRANSLATE_NOOP("Actions", "New shop"), "add", "Ctrl+N", Permission::TenantsWrite, true},
    {"tenants.renew", QT_TRANSLATE_NOOP("Actions", "Paid until…"), "date", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.extend", QT_TRANSLATE_NOOP("Actions", "Add days…"), "plus", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.plan", QT_TRANSLATE_NOOP("Actions", "Change plan…"), "plan", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.module", QT_TRANSLATE_NOOP("Actions", "Modules…"), "module", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.flag", QT_TRANSLATE_NOOP("Actions", "Flags…"), "flag", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.branch", QT_TRANSLATE_NOOP("Actions", "Branches…"), "shop", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.registration", QT_TRANSLATE_NOOP("Actions", "Tax numbers…"), "fee", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.suspend", QT_TRANSLATE_NOOP("Actions", "Suspend…"), "locked", "", Permission::TenantsSuspend, true, ActionOn::Record},
    {"tenants.resume", QT_TRANSLATE_NOOP("Actions", "Open again…"), "unlocked", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.close", QT_TRANSLATE_NOOP("Actions", "Close…"), "closed", "", Permission::TenantsSuspend, true, ActionOn::Record},
    {"tenants.reopen", QT_TRANSLATE_NOOP("Actions", "Take back the closing…"), "undo", "", Permission::TenantsSuspend, true, ActionOn::Record},
    {"tenants.hold", QT_TRANSLATE_NOOP("Actions", "Keep everything…"), "shield", "", Permission::TenantsWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "For a court or an office: nobody's data is erased")},
    {"tenants.release", QT_TRANSLATE_NOOP("Actions", "Keep no longer…"), "shield", "", Permission::TenantsWrite, true, ActionOn::Record},
    {"tenants.visit", QT_TRANSLATE_NOOP("Actions", "Look in to help…"), "show", "", Permission::SupportEnter, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Opens the shop for reading only; its owner sees that, and why")},
    {"tenants.owner-code", QT_TRANSLATE_NOOP("Actions", "New code for the owner…"), "key", "", Permission::TenantsWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "For an owner who has not come in yet; the code before opens nothing any more")},
    {"tenants.extend-chosen", QT_TRANSLATE_NOOP("Actions", "Days for chosen…"), "plus", "", Permission::TenantsWrite, true},
    {"tenants.plan-chosen", QT_TRANSLATE_NOOP("Actions", "Plan for chosen…"), "plan", "", Permission::TenantsWrite, true},
    {"tenants.resume-chosen", QT_TRANSLATE_NOOP("Actions", "Open chosen again…"), "unlocked", "", Permission::TenantsWrite, true},
    {"tenants.suspend-chosen", QT_TRANSLATE_NOOP("Actions", "Suspend chosen…"), "locked", "", Permission::TenantsSuspend, true},
};

constexpr Column<TenantRow> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Shop"), Cell::Key, 0, "name", 0, [](const TenantRow& row, const Formats&) -> CellValue { return row.name; }, "", Jump::Text},
    {"slug", QT_TRANSLATE_NOOP("Columns", "Short name"), Cell::Faint, 140, "", 5, [](const TenantRow& row, const Formats&) -> CellValue { return row.slug; }},
    {"countryPack", QT_TRANSLATE_NOOP("Columns", "Country"), Cell::Text, 124, "", 3,
     [](const TenantRow& row, const Formats&) -> CellValue { return TenantWords::country(row.countryPack); }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 146, "", 0, [](const TenantRow& row, const Formats&) -> CellValue { return lookOf(row.state); }},
    {"planTitle", QT_TRANSLATE_NOOP("Columns", "Plan"), Cell::Text, 128, "", 2, [](const TenantRow& row, const Formats&) -> CellValue { return TenantWords::plan(row); }},
    {"endsOn", QT_TRANSLATE_NOOP("Columns", "Ends on"), Cell::Text, 128, "endsOn", 1,
     [](const TenantRow& row, const Formats& formats) -> CellValue { return TenantWords::endOf(row, formats); }, "", Jump::Day},
    {"calls", QT_TRANSLATE_NOOP("Columns", "Calls this month"), Cell::Bar, 140, "", 1,
     [](const TenantRow& row, const Formats& formats) -> CellValue { return TenantWords::callsOf(row, formats); }},
    {"users", QT_TRANSLATE_NOOP("Columns", "People"), Cell::Number, 92, "", 4,
     [](const TenantRow& row, const Formats& formats) -> CellValue { return formats.whole(row.users); }},
    {"createdAt", QT_TRANSLATE_NOOP("Columns", "Here since"), Cell::Text, 128, "createdAt", 4,
     [](const TenantRow& row, const Formats& formats) -> CellValue { return {formats.date(formats.dayOf(row.createdAt)), Ink::Text2}; }, "", Jump::Moment},
};

std::vector<FilterChip::Choice> stateChoices()
{
    std::vector<FilterChip::Choice> choices;
    for (const TenantState state : {TenantState::Trial, TenantState::Active, TenantState::Due, TenantState::Grace, TenantState::ReadOnly, TenantState::Suspended, TenantState::Closed}) {
        choices.push_back({toText(state), lookOf(state).text()});
    }
    return choices;
}

std::vector<FilterChip::Choice> countryChoices()
{
    std::vector<FilterChip::Choice> choices;
    for (const tenants::CountryPack pack : {tenants::CountryPack::Dz, tenants::CountryPack::In, tenants::CountryPack::Sa}) {
        choices.push_back({toText(pack), TenantWords::country(pack)});
    }
    choices.push_back({toText(tenants::CountryPack::None), TenantsPage::tr("Another country")});
    return choices;
}

} // namespace

TenantsPage::TenantsPage(Console& console)
    : RecordListPage(console, {tr("Shops"), QStringLiteral("shop"), tr("No shops yet"), tr("Every business that rents this platform stands here.")}, kActions),
      m_tenants(new ListModel<TenantRow, tenants::TenantQuery>(console, tenants::kListTenants, tenants::kTotalOfTenants, kColumns, this)), m_record(console),
      m_head(new QWidget)
{
    m_tenants->showOneBy(tenants::kTenant);
    setModel(*m_tenants);
    enableSheet();
    addFilter(FilterChip::ofText(console.style, "search", tr("Name"), tr("begins with")));
    addFilter(FilterChip::ofChoices(console.style, "state", tr("State"), stateChoices()));
    addFilter(FilterChip::ofText(console.style, "plan", tr("Plan"), QStringLiteral("starter")));
    addFilter(FilterChip::ofChoices(console.style, "countryPack", tr("Country"), countryChoices()));
    addFilter(makeDaysChip("endsFrom", "endsTo", tr("Ends on")));
    addFilter(FilterChip::ofRows(console.style, "warnedMonth", tr("Near their limit")));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Shop")));
    auto* head = new WrapRow(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(console.style.px(8));
    addHead(m_head);
    m_head->hide();
    makeActions();
    makeBulk();
}

std::span<const ActionEntry> TenantsPage::actionTable()
{
    return kActions;
}

void TenantsPage::makeActions()
{
    const Style& style = m_console.style;
    const auto act = [this](const char* id, TenantAct what) { return m_acts[what] = bind(id, [this, what] { start(what); }); };
    Action* renew = act("tenants.renew", TenantAct::Renew);
    Action* extend = act("tenants.extend", TenantAct::Extend);
    Action* plan = act("tenants.plan", TenantAct::ChangePlan);
    Action* suspend = act("tenants.suspend", TenantAct::Suspend);
    Action* resume = act("tenants.resume", TenantAct::Resume);
    Action* close = act("tenants.close", TenantAct::Close);
    Action* reopen = act("tenants.reopen", TenantAct::Reopen);
    Action* hold = act("tenants.hold", TenantAct::Hold);
    Action* release = act("tenants.release", TenantAct::Release);
    m_module = bind("tenants.module", [this] { startModule(); });
    m_more = {m_module, bind("tenants.flag", [this] { startFlag(); }), bind("tenants.branch", [this] { startBranch(); }),
              bind("tenants.registration", [this] { startRegistration(); })};
    m_visit = bind("tenants.visit", [this] { startVisit(); });
    Action* ownerCode = bind("tenants.owner-code", [this] { startOwnerCode(); });
    m_more.push_back(ownerCode);
    enableRecord();
    addSheetAction(actionButton(style, m_visit));
    addSheetGap();
    for (Action* one : {suspend, resume}) {
        addSheetAction(actionButton(style, one, one == suspend ? ButtonKind::Danger : ButtonKind::Plain));
    }
    addSheetAction(actionButton(style, renew));
    for (Action* one : {close, suspend}) {
        record()->addButton(actionButton(style, one, ButtonKind::Danger));
    }
    for (Action* one : {m_visit, reopen, resume, plan, extend}) {
        record()->addButton(actionButton(style, one));
    }
    record()->addButton(actionButton(style, renew, ButtonKind::Primary));
    m_record.offer(TenantRecord::Modules, m_module);
    m_record.offer(TenantRecord::Flags, m_more[1]);
    m_record.offer(TenantRecord::Branches, m_more[2]);
    m_record.offer(TenantRecord::Registrations, m_more[3]);
    m_record.offer(TenantRecord::Plan, hold);
    m_record.offer(TenantRecord::People, ownerCode);
    m_record.offer(TenantRecord::Plan, release);
    Action* add = bind("tenants.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

void TenantsPage::arrive()
{
    RecordListPage::arrive();
    loadOverview();
    if (m_plans.empty()) {
        loadPlans();
    }
}

void TenantsPage::loadOverview()
{
    m_console.client.cancel(m_overviewCall);
    m_overviewCall = m_console.client.call(tenants::kTenantOverview, this, [this](Result<tenants::TenantOverview> answer) {
        m_overviewCall = 0;
        if (answer) {
            showOverview(*answer);
        }
    });
}

void TenantsPage::showOverview(const tenants::TenantOverview& overview)
{
    clearLayout(m_head->layout());
    const auto add = [&](const QString& label, const QString& icon, const Figure& figure) {
        //: a state of shops, and how many are in it
        auto* button = makeButton(m_console.style, tr("%1 · %2").arg(label, m_console.formats.figure(figure)), ButtonKind::Plain, icon);
        connect(button, &QPushButton::clicked, this, [this, figure, label] { m_console.open(figure.opens, label); });
        m_head->layout()->addWidget(button);
    };
    for (const Figure& figure : overview.states) {
        const auto state = enumFrom<TenantState>(figure.opens.filter.at("state"));
        const StateLook& look = lookOf(state.value_or(TenantState::Creating));
        add(look.text(), QLatin1String(look.icon), figure);
    }
    if (overview.trialsEndingSoon.value > 0) {
        add(tr("Trial ends within a week"), QStringLiteral("trial"), overview.trialsEndingSoon);
    }
    if (overview.nearTheirLimit.value > 0) {
        add(tr("Over 80 % of their calls"), QStringLiteral("usage"), overview.nearTheirLimit);
    }
    m_head->setVisible(overview.all.value > 0);
}

void TenantsPage::loadPlans()
{
    m_console.client.call(tenants::kListPlans, this, [this](Result<std::vector<tenants::Plan>> answer) {
        if (answer) {
            m_plans = *answer;
        }
    });
}

bool TenantsPage::isSettled() const
{
    return RecordListPage::isSettled() && m_overviewCall == 0 && m_actCall == 0 && m_record.isSettled();
}

const TenantRow* TenantsPage::chosen() const
{
    return !isRecordOpen() ? m_tenants->at(currentRow()) : m_open ? &*m_open : nullptr;
}

void TenantsPage::fillSheet(SideSheet& sheet, int row)
{
    const TenantRow* shop = m_tenants->at(row);
    sheet.begin(tr("Shop"), toQt(shop->name), &lookOf(shop->state));
    m_record.fill(sheet.parts(), *shop);
}

void TenantsPage::loadRecord(const Id& id)
{
    m_open.reset();
    m_console.client.call(tenants::kTenant, id, this, [this, id](Result<TenantRow> answer) {
        record()->setLoading(false);
        if (!answer) {
            record()->fail(answer.problem(), [this, id] { showRecord(id); });
            return;
        }
        m_open = *answer;
        record()->begin(tr("Shop"), toQt(answer->name), &lookOf(answer->state));
        m_record.fill(record()->parts(), *answer);
    });
}

void TenantsPage::recordChosen()
{
    const TenantRow* shop = chosen();
    const auto state = shop ? shop->state : TenantState::Creating;
    const bool open = shop && state != TenantState::Creating && state != TenantState::Closed;
    const std::pair<TenantAct, bool> shown[] = {{TenantAct::Renew, open},
                                                {TenantAct::Extend, open && shop->endsOn != tenants::kNoEnd},
                                                {TenantAct::ChangePlan, open},
                                                {TenantAct::Suspend, open && state != TenantState::Suspended},
                                                {TenantAct::Resume, state == TenantState::Suspended},
                                                {TenantAct::Close, state == TenantState::Suspended},
                                                {TenantAct::Reopen, state == TenantState::Closed},
                                                {TenantAct::Hold, shop && !shop->legalHold},
                                                {TenantAct::Release, shop && shop->legalHold}};
    for (const auto& [act, visible] : shown) {
        if (Action* action = m_acts[act]) {
            action->setVisible(visible);
        }
    }
    for (Action* action : m_more) {
        if (action) {
            action->setVisible(open);
        }
    }
    if (m_visit) {
        m_visit->setVisible(shop && state != TenantState::Creating && state != TenantState::Closed);
    }
}

void TenantsPage::startNew()
{
    m_console.go(QStringLiteral("new-shop"));
}

QString TenantsPage::whoIsChosen() const
{
    const TenantRow* shop = chosen();
    return shop ? isolated(toQt(shop->name)) : QString();
}

QString TenantsPage::showTourStep(int step)
{
    endTourStep();
    if (step == 1 && m_tenants->at(0)) {
        closeSheet();
        showRecord(m_tenants->at(0)->id);
        return QStringLiteral("shop");
    }
    if (step == 2 && m_open && m_acts[TenantAct::Suspend]) {
        start(TenantAct::Suspend);
        return QStringLiteral("suspend");
    }
    if (step == 3 && m_tenants->loadedRows() > 2) {
        closeRecord();
        m_tenants->chosen().toggle(1, m_tenants->loadedRows());
        m_tenants->chosen().extendTo(2);
        return QStringLiteral("chosen");
    }
    m_tenants->chosen().clear();
    return RecordListPage::showTourStep(step);
}

} // namespace tijara::ui
