// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/plans_page.h"

namespace tijara::ui {

namespace {

using identity::Permission;
using tenants::NewPlan;
using tenants::Plan;

const QString kCode = QStringLiteral("/code");
const QString kTitle = QStringLiteral("/title");
const QString kPrice = QStringLiteral("/price/minor");
const QString kCurrency = QStringLiteral("/price/currency");
const QString kCalls = QStringLiteral("/callsLimit");
const QString kTrial = QStringLiteral("/trialDays");
constexpr std::int64_t kMost = 1'000'000'000'000;
constexpr std::int64_t kTrialDaysMax = 366;

constexpr ActionEntry kActions[] = {
    {"plans.new", QT_TRANSLATE_NOOP("Actions", "New plan"), "add", "Ctrl+N", Permission::PlansWrite, true},
    {"plans.version", QT_TRANSLATE_NOOP("Actions", "New version…"), "edit", "", Permission::PlansWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Another price or limit; shops stay on the version they have until they are moved")},
    {"plans.shops", QT_TRANSLATE_NOOP("Actions", "Shops with this plan"), "open-rows", "", {}, false, ActionOn::Record},
};

CellValue callsOf(const Plan& plan, const Formats& formats)
{
    return plan.callsLimit ? CellValue(formats.whole(*plan.callsLimit)) : CellValue(PlansPage::tr("No limit"), Ink::Text3);
}

CellValue trialOf(const Plan& plan, const Formats& formats)
{
    return plan.trialDays > 0 ? CellValue(PlansPage::tr("%1 days", nullptr, pluralOf(plan.trialDays)).arg(formats.whole(plan.trialDays))) : CellValue(PlansPage::tr("None"), Ink::Text3);
}

// The plan of one's own computer was never made by anybody.
QString madeOn(const Plan& plan, const Formats& formats)
{
    return plan.madeAt.utcMs == 0 ? QStringLiteral("–") : formats.date(formats.dayOf(plan.madeAt));
}

constexpr Column<Plan> kColumns[] = {
    {"title", QT_TRANSLATE_NOOP("Columns", "Plan"), Cell::Key, 0, "", 0, [](const Plan& row, const Formats&) -> CellValue { return row.title; }},
    {"code", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Faint, 130, "", 2, [](const Plan& row, const Formats&) -> CellValue { return isolated(toQt(row.code)); }},
    {"version", QT_TRANSLATE_NOOP("Columns", "Version"), Cell::Number, 90, "", 0, [](const Plan& row, const Formats& formats) -> CellValue { return formats.whole(row.version); }},
    {"price", QT_TRANSLATE_NOOP("Columns", "Price a month"), Cell::Number, 140, "", 0, [](const Plan& row, const Formats& formats) -> CellValue { return formats.money(row.price); }},
    {"callsLimit", QT_TRANSLATE_NOOP("Columns", "Calls a month"), Cell::Number, 140, "", 1, &callsOf},
    {"trialDays", QT_TRANSLATE_NOOP("Columns", "Trial"), Cell::Text, 110, "", 3, &trialOf},
    {"shops", QT_TRANSLATE_NOOP("Columns", "Shops"), Cell::Number, 90, "", 0, [](const Plan& row, const Formats& formats) -> CellValue { return formats.whole(row.shops); }},
    {"madeAt", QT_TRANSLATE_NOOP("Columns", "Made"), Cell::Text, 128, "", 4, [](const Plan& row, const Formats& formats) -> CellValue { return {madeOn(row, formats), Ink::Text2}; }},
};

Currency currencyIn(const FormFields& form)
{
    return Currency(toStd(form.text(kCurrency).trimmed().toUpper()));
}

NewPlan planIn(const FormFields& form, const Formats& formats)
{
    NewPlan wanted;
    wanted.code = toStd(form.text(kCode).trimmed());
    wanted.title = toStd(form.text(kTitle).trimmed());
    wanted.price.currency = currencyIn(form);
    wanted.price.minor = readNumber(form.text(kPrice), minorDigits(wanted.price.currency).value_or(2), formats.style()).value_or(0);
    const QString calls = form.text(kCalls).trimmed();
    wanted.callsLimit = calls.isEmpty() ? std::nullopt : readNumber(calls, 0, formats.style());
    wanted.trialDays = readNumber(form.text(kTrial), 0, formats.style()).value_or(0);
    return wanted;
}

} // namespace

PlansPage::PlansPage(Console& console)
    : RecordListPage(console, {tr("Plans"), QStringLiteral("plan"), tr("No plans yet"), tr("A plan says what a shop pays, and how much it may do.")}, kActions),
      m_plans(new WholeList<Plan>(console, tenants::kListPlans, kColumns, this))
{
    setModel(*m_plans);
    enableSheet();
    addSheetAction(actionButton(console.style, bind("plans.shops", [this] { showShops(); })));
    addSheetGap();
    addSheetAction(actionButton(console.style, bind("plans.version", [this] { startVersion(); })));
    Action* add = bind("plans.new", [this] { startNew(); });
    addAction(actionButton(console.style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

std::span<const ActionEntry> PlansPage::actionTable()
{
    return kActions;
}

void PlansPage::fillSheet(SideSheet& sheet, int row)
{
    const Plan& plan = *m_plans->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(tr("Plan"), toQt(plan.title), nullptr);
    sheet.addFact(tr("Code"), toQt(plan.code));
    sheet.addFact(tr("Version"), formats.whole(plan.version));
    sheet.addFact(tr("Made"), madeOn(plan, formats));
    sheet.addLine();
    sheet.addFact(tr("Price a month"), formats.money(plan.price), Type::SheetTotal);
    sheet.addFact(tr("Calls a month"), callsOf(plan, formats).text);
    sheet.addFact(tr("Trial"), trialOf(plan, formats).text);
    sheet.addFact(tr("Shops on this version"), formats.whole(plan.shops));
}

void PlansPage::showShops()
{
    if (const Plan* plan = m_plans->at(currentRow())) {
        m_console.open({std::string(tenants::kListTenants.path), {{"plan", plan->code}}, {}}, toQt(plan->title));
    }
}

void PlansPage::startNew()
{
    askFor(nullptr);
}

void PlansPage::startVersion()
{
    if (const Plan* plan = m_plans->at(currentRow())) {
        askFor(plan);
    }
}

void PlansPage::askFor(const Plan* before)
{
    const Formats& formats = m_console.formats;
    const QString title = before ? toQt(before->title) : QString();
    RecordDialog* dialog = before ? ask({tr("New version of %1").arg(isolated(title)), tr("Shops stay on the version they have until they are moved; new ones get this."), tr("Make the version"), tr("Cancel")}, false)
                                  : ask({tr("New plan"), tr("What it costs and allows can be changed later by a new version."), tr("Make the plan"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    FormFields& form = dialog->form();
    auto* code = form.addText(kCode, tr("Code"), tr("Small letters, digits and “-”, for example “starter”"), {.check = checks::all({checks::needed(), checks::atMost(40)})});
    form.addText(kTitle, tr("Name"), {}, {.check = checks::all({checks::needed(), checks::atMost(80)})});
    const auto price = [&form, style = formats.style()](const QString& typed) { return checks::amount(style, currencyIn(form), 0, kMost)(typed); };
    form.addText(kPrice, tr("Price a month"), {}, {.check = price, .number = true});
    form.addText(kCurrency, tr("Currency"), tr("Three letters, for example INR"), {.check = checks::all({checks::needed(), checks::atMost(3)})});
    form.addText(kCalls, tr("Calls a month"), tr("Left empty: as many as they like"), {.check = checks::number(formats.style(), 0, 1, kMost), .number = true});
    form.addText(kTrial, tr("Trial"), tr("Left empty: none"), {.check = checks::number(formats.style(), 0, 0, kTrialDaysMax), .unit = tr("days"), .number = true});
    form.setText(kCurrency, before ? toQt(before->price.currency.view()) : QStringLiteral("USD"));
    if (before) {
        form.setTexts({{kCode, toQt(before->code)}, {kTitle, title}, {kPrice, formats.amount(before->price)}, {kTrial, formats.whole(before->trialDays)},
                       {kCalls, before->callsLimit ? formats.whole(*before->callsLimit) : QString()}});
        code->setReadOnly(true);
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        m_console.client.call(tenants::kCreatePlan, planIn(dialog->form(), m_console.formats), dialog, answered<Plan>([this](const Plan& made) {
            closeSheet();
            m_plans->reload();
            m_console.toast(tr("Version %1 of %2 is made.").arg(m_console.formats.whole(made.version), isolated(toQt(made.title))));
        }));
    });
    show({}, {});
}

QString PlansPage::showTourStep(int step)
{
    endTourStep();
    if (step == 1) {
        closeSheet();
        startNew();
        return dialog() ? QStringLiteral("new") : QString();
    }
    return step == 0 ? ListPage::showTourStep(0) : QString();
}

} // namespace tijara::ui
