// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include <algorithm>

namespace tijara::ui {

namespace {

using customers::ChangeCustomer;
using customers::Customer;
using customers::CustomerValues;

const QString kNumber = QStringLiteral("/number");
constexpr int kNumberBytes = 40;

struct Member {
    const char* name;
    std::optional<std::string> CustomerValues::*change;
    std::string Customer::*value;
    int bytesMax;
};

// In the order of the form.
constexpr Member kMembers[] = {
    {"name", &CustomerValues::name, &Customer::name, 200},         {"phone", &CustomerValues::phone, &Customer::phone, 40},
    {"email", &CustomerValues::email, &Customer::email, 200},      {"country", &CustomerValues::country, &Customer::country, 64},
    {"note", &CustomerValues::note, &Customer::note, 2000},
};

QString pathOf(const Member& member)
{
    return QLatin1Char('/') + QLatin1String(member.name);
}

std::optional<std::string> typedIn(const FormFields& form, const QString& path)
{
    const std::string text = toStd(form.text(path));
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

QString CustomerForm::nameOf(const Customer& customer)
{
    if (!customer.name.empty()) {
        return toQt(customer.name);
    }
    return customer.number.empty() ? tr("No name") : tr("Customer %1").arg(toQt(customer.number));
}

FieldKind CustomerForm::kindOf(const QString& name)
{
    const auto* member = std::find_if(std::begin(kMembers), std::end(kMembers), [&](const Member& one) { return name == QLatin1String(one.name); });
    const FieldCheck length = checks::atMost(member->bytesMax);
    if (name == QLatin1String("phone")) {
        return {.check = checks::all({length, checks::phone()})};
    }
    return {.check = name == QLatin1String("email") ? checks::all({length, checks::email()}) : length};
}

void CustomerForm::addFields(FormFields& form)
{
    const auto add = [&form](const char* name, const QString& label, const QString& hint = {}) {
        const QString member = QLatin1String(name);
        form.addText(QLatin1Char('/') + member, label, hint, kindOf(member));
    };
    add("name", tr("Name"));
    add("phone", tr("Phone"));
    add("email", tr("E-mail"));
    add("country", tr("Country"));
    add("note", tr("Note"));
}

void CustomerForm::addNewFields(FormFields& form)
{
    form.addText(kNumber, tr("Number"), tr("Your own number for them. A name or a number is needed"), {.check = checks::atMost(kNumberBytes)});
    addFields(form);
}

customers::NewCustomer CustomerForm::readNew(const FormFields& form)
{
    return {typedIn(form, kNumber),
            typedIn(form, QStringLiteral("/name")),
            typedIn(form, QStringLiteral("/phone")),
            typedIn(form, QStringLiteral("/email")),
            typedIn(form, QStringLiteral("/note")),
            typedIn(form, QStringLiteral("/country"))};
}

void CustomerForm::addChangeFields(FormFields& form, const Customer& customer)
{
    addFields(form);
    for (const Member& member : kMembers) {
        form.setText(pathOf(member), toQt(customer.*member.value));
    }
}

ChangeCustomer CustomerForm::readChange(const FormFields& form, const DraftKeeper& draft)
{
    ChangeCustomer change;
    for (const Member& member : kMembers) {
        if (const QString path = pathOf(member); draft.isChanged(path)) {
            put(change, QLatin1String(member.name), draft.before(path), form.text(path));
        }
    }
    return change;
}

void CustomerForm::put(ChangeCustomer& change, const QString& name, const QString& was, const QString& now)
{
    if (!change.was) {
        change.was.emplace();
    }
    for (const Member& member : kMembers) {
        if (name == QLatin1String(member.name)) {
            change.*member.change = toStd(now);
            (*change.was).*member.change = toStd(was);
        }
    }
}

} // namespace tijara::ui
