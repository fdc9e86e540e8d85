// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/tenant_dialogs.h"

#include <QDateTime>

namespace tijara::ui {

namespace {

using tenants::ActOnTenant;
using tenants::TenantAct;

const QString kUntil = QStringLiteral("/until");
const QString kDays = QStringLiteral("/days");
const QString kHours = QStringLiteral("/hours");
const QString kPlan = QStringLiteral("/plan");
const QString kReason = QStringLiteral("/reason");
const QString kModule = QStringLiteral("/term/module");
const QString kFrom = QStringLiteral("/term/from");
const QString kLast = QStringLiteral("/term/until");
const QString kTermReason = QStringLiteral("/reason");
const QString kId = QStringLiteral("/id");
const QString kNumber = QStringLiteral("/number");
const QString kName = QStringLiteral("/change/name");
const QString kLegalName = QStringLiteral("/change/legalName");
const QString kRetired = QStringLiteral("/change/retired");
const QString kFlag = QStringLiteral("/name");
const QString kOn = QStringLiteral("/on");
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");
constexpr int kReasonBytes = 500;
constexpr std::int64_t kDaysMax = 3660;

Date today(const Formats& formats)
{
    return formats.dayOf({QDateTime::currentMSecsSinceEpoch()});
}

MonthNames monthsOf(const Formats& formats)
{
    MonthNames names;
    for (int month = 1; month <= 12; ++month) {
        names[static_cast<std::size_t>(month - 1)] = formats.shortMonth(fromCivil({2000, month, 1}));
    }
    return names;
}

std::optional<Date> dayIn(const FormFields& form, const QString& path, const Formats& formats)
{
    return readDay(form.text(path), today(formats), monthsOf(formats));
}

std::optional<std::string> textIn(const FormFields& form, const QString& path)
{
    const std::string text = toStd(form.text(path));
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<bool> retiredIn(const FormFields& form)
{
    const QString text = form.text(kRetired);
    return text.isEmpty() ? std::nullopt : std::optional(text == kYes);
}

void addDay(FormFields& form, const QString& path, const QString& label, const QString& hint, bool needed, const Formats& formats)
{
    const FieldCheck day = checks::day(today(formats), monthsOf(formats));
    const auto written = [&formats](const QString& typed) {
        const auto read = readDay(typed, today(formats), monthsOf(formats));
        return read ? formats.date(*read) : typed;
    };
    form.addText(path, label, hint, {.check = needed ? checks::all({checks::needed(), day}) : day, .later = !needed, .written = written});
}

} // namespace

bool TenantDialogs::isDanger(TenantAct act)
{
    return act == TenantAct::Suspend || act == TenantAct::Close;
}

RecordDialog::Words TenantDialogs::wordsOf(TenantAct act, const QString& who)
{
    switch (act) {
    case TenantAct::Renew:
        return {tr("Payment of %1").arg(who), tr("The shop is open until that day, whatever its state is now."), tr("Save"), tr("Cancel")};
    case TenantAct::Extend:
        return {tr("More days for %1").arg(who), tr("The end moves by so many days, and the state with it. A number below zero takes days away."), tr("Add days"), tr("Cancel")};
    case TenantAct::Suspend:
        return {tr("Suspend %1?").arg(who), tr("Nobody can work there until the suspension is lifted. The data stays whole and can be taken along."), tr("Suspend"), tr("Leave open")};
    case TenantAct::Resume:
        return {tr("Open %1 again?").arg(who), tr("The shop goes where its dates say. One whose time is over needs a payment or more days."), tr("Open again"), tr("Cancel")};
    case TenantAct::Close:
        return {tr("Close %1?").arg(who), tr("Nobody can sign in any more, and nothing can be taken along. The data is kept, and the shop can be opened again."), tr("Close the shop"), tr("Leave it")};
    case TenantAct::Reopen:
        return {tr("Take back the closing of %1?").arg(who), tr("The shop is suspended then, as it was before."), tr("Take back"), tr("Cancel")};
    case TenantAct::ChangePlan:
        return {tr("Another plan for %1").arg(who), tr("The newest version of the plan, from now on. Its number of calls counts at once."), tr("Change plan"), tr("Cancel")};
    case TenantAct::Hold:
        return {tr("Keep everything of %1?").arg(who), tr("Nobody's data can be erased there until this is lifted."), tr("Keep everything"), tr("Cancel")};
    case TenantAct::Release:
        return {tr("Lift the keeping of %1?").arg(who), tr("People's data can be erased there again."), tr("Lift"), tr("Cancel")};
    case TenantAct::Lapse:
        break;
    }
    return {};
}

std::vector<FormFields::Choice> TenantDialogs::planChoices(const std::vector<tenants::Plan>& plans, const Formats& formats)
{
    std::vector<FormFields::Choice> choices;
    for (const tenants::Plan& plan : plans) {
        const QString code = toQt(plan.code);
        if (!choices.empty() && choices.back().value == code) {
            continue; // an older version
        }
        choices.push_back({code, plan.callsLimit ? tr("%1 · %2 calls a month").arg(toQt(plan.title), formats.whole(*plan.callsLimit)) : tr("%1 · no limit").arg(toQt(plan.title))});
    }
    return choices;
}

void TenantDialogs::addFields(FormFields& form, TenantAct act, const Formats& formats, const std::vector<tenants::Plan>& plans)
{
    if (act == TenantAct::Renew) {
        addDay(form, kUntil, tr("Paid until"), tr("The last day that is paid, for example %1").arg(formats.date({today(formats).days + 365})), true, formats);
    } else if (act == TenantAct::Extend) {
        form.addText(kDays, tr("Days"), {}, {.check = checks::all({checks::needed(), checks::number(formats.style(), 0, -kDaysMax, kDaysMax)}), .number = true});
    } else if (act == TenantAct::ChangePlan) {
        form.addChoice(kPlan, tr("Plan"), planChoices(plans, formats), {}, checks::needed());
    }
    form.addText(kReason, tr("Reason"), tr("It stands in the trail, and in the shop's own"), {.check = checks::all({checks::needed(), checks::atMost(kReasonBytes)})});
}

ActOnTenant TenantDialogs::read(const FormFields& form, TenantAct act, const Formats& formats)
{
    ActOnTenant wanted{act, {}, {}, {}, {}, toStd(form.text(kReason).trimmed())};
    if (act == TenantAct::Renew) {
        wanted.until = dayIn(form, kUntil, formats);
    } else if (act == TenantAct::Extend) {
        wanted.days = readNumber(form.text(kDays), 0, formats.style());
    } else if (act == TenantAct::ChangePlan) {
        wanted.plan = toStd(form.text(kPlan));
    }
    return wanted;
}

RecordDialog::Words TenantDialogs::moduleWords(const QString& who)
{
    return {tr("A module of %1").arg(who), tr("It is on from the first day to the last one. To switch it off now, let it end yesterday."), tr("Save"), tr("Cancel")};
}

void TenantDialogs::addModuleFields(FormFields& form, const Formats& formats)
{
    std::vector<FormFields::Choice> modules;
    for (const tenants::Module one : {tenants::Module::Sales, tenants::Module::Catalog, tenants::Module::Customers, tenants::Module::Experiments}) {
        modules.push_back({toQt(toText(one)), TenantWords::module(one)});
    }
    form.addChoice(kModule, tr("Module"), modules, {}, checks::needed());
    addDay(form, kFrom, tr("From"), tr("For example %1").arg(formats.date(today(formats))), true, formats);
    addDay(form, kLast, tr("Until"), tr("Left empty: without an end"), false, formats);
    form.addText(kTermReason, tr("Reason"), tr("It stands in the trail, and in the shop's own"), {.check = checks::all({checks::needed(), checks::atMost(kReasonBytes)})});
}

tenants::SetModule TenantDialogs::readModule(const FormFields& form, const Formats& formats)
{
    return {{form.chosen<tenants::Module>(kModule), dayIn(form, kFrom, formats).value_or(today(formats)), dayIn(form, kLast, formats).value_or(tenants::kNoEnd)},
            toStd(form.text(kTermReason).trimmed())};
}

RecordDialog::Words TenantDialogs::flagWords(const QString& who)
{
    return {tr("A flag for %1").arg(who), tr("What is said here counts for this shop alone, whatever share of all shops has the flag."), tr("Save"), tr("Cancel")};
}

void TenantDialogs::addFlagFields(FormFields& form, const std::vector<tenants::Flag>& flags)
{
    std::vector<FormFields::Choice> choices;
    for (const tenants::Flag& flag : flags) {
        choices.push_back({toQt(flag.name), toQt(flag.name)});
    }
    form.addChoice(kFlag, tr("Flag"), choices, {}, checks::needed());
    form.addChoice(kOn, tr("For this shop"), {{kYes, tr("On")}, {kNo, tr("Off")}, {QString(), tr("As its share says")}});
    form.addText(kReason, tr("Reason"), tr("It stands in the trail, and in the shop's own"), {.check = checks::all({checks::needed(), checks::atMost(kReasonBytes)})});
}

tenants::SetTenantFlag TenantDialogs::readFlag(const FormFields& form)
{
    const QString on = form.text(kOn);
    return {toStd(form.text(kFlag)), on == kYes || on == kNo ? std::optional(on == kYes) : std::nullopt, toStd(form.text(kReason))};
}

RecordDialog::Words TenantDialogs::visitWords(const QString& who)
{
    return {tr("Look into %1").arg(who), tr("You see the shop as its people do and can change nothing. Its owner reads your reason in the audit trail, and can end the visit."), tr("Look in"), tr("Cancel")};
}

void TenantDialogs::addVisitFields(FormFields& form, const Formats& formats)
{
    form.addText(kReason, tr("Reason"), tr("What the shop asked for"), {.check = checks::all({checks::needed(), checks::atMost(kReasonBytes)})});
    form.addText(kHours, tr("For how long"), {}, {.check = checks::all({checks::needed(), checks::number(formats.style(), 0, 1, identity::kVisitHoursMax)}), .unit = tr("hours"), .number = true});
    form.setText(kHours, QStringLiteral("1"));
}

identity::EnterShop TenantDialogs::readVisit(const FormFields& form, const Id& shop, const Formats& formats)
{
    return {shop, toStd(form.text(kReason).trimmed()), readNumber(form.text(kHours), 0, formats.style()).value_or(1)};
}

RecordDialog::Words TenantDialogs::branchWords(const QString& who)
{
    return {tr("Branches of %1").arg(who), tr("A new branch, or another name for one, or one that is not used any more: what was written there stays."), tr("Save"), tr("Cancel")};
}

void TenantDialogs::addBranchFields(FormFields& form, const std::vector<tenants::Branch>& branches)
{
    std::vector<FormFields::Choice> choices = {{QString(), tr("A new branch")}};
    for (const tenants::Branch& branch : branches) {
        choices.push_back({toQt(toText(branch.id)), toQt(branch.name)});
    }
    form.addChoice(kId, tr("Branch"), choices);
    form.addText(kName, tr("Name"), tr("Left empty: as it is"), {.check = checks::atMost(200)});
    form.addChoice(kRetired, tr("In use"), {{QString(), tr("As it is")}, {kNo, tr("In use")}, {kYes, tr("Not used any more")}});
}

tenants::PutBranch TenantDialogs::readBranch(const FormFields& form)
{
    return {parseId(toStd(form.text(kId))), {textIn(form, kName), {}, retiredIn(form)}};
}

RecordDialog::Words TenantDialogs::registrationWords(const QString& who)
{
    return {tr("Tax numbers of %1").arg(who), tr("A number never changes: another number is a new registration, and the old one is not used any more."), tr("Save"), tr("Cancel")};
}

void TenantDialogs::addRegistrationFields(FormFields& form, const std::vector<tenants::Registration>& registrations)
{
    std::vector<FormFields::Choice> choices = {{QString(), tr("A new tax number")}};
    for (const tenants::Registration& one : registrations) {
        choices.push_back({toQt(toText(one.id)), toQt(one.number)});
    }
    form.addChoice(kId, tr("Tax registration"), choices);
    form.addText(kNumber, tr("Tax number"), tr("Of a new one, as the tax office wrote it"), {.check = checks::atMost(40)});
    form.addText(kLegalName, tr("Name at the tax office"), tr("Left empty: as it is"), {.check = checks::atMost(200)});
    form.addChoice(kRetired, tr("In use"), {{QString(), tr("As it is")}, {kNo, tr("In use")}, {kYes, tr("Not used any more")}});
}

tenants::PutRegistration TenantDialogs::readRegistration(const FormFields& form)
{
    const auto id = parseId(toStd(form.text(kId)));
    return {id, {}, id ? std::nullopt : textIn(form, kNumber), {textIn(form, kLegalName), retiredIn(form)}};
}

} // namespace tijara::ui
