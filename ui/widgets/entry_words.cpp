// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_words.h"

#include "shared/catalog/catalog_contract.h"
#include "shared/sales/sales_contract.h"
#include "ui/client/qt_text.h"
#include "ui/widgets/language.h"
#include "ui/widgets/role_words.h"
#include "ui/widgets/state_look.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tijara::ui {

namespace {

struct Word {
    const char* name;
    const char* text;
};

constexpr Word kKinds[] = {
    {"sales.bill.issued", QT_TRANSLATE_NOOP("EntryWords", "Bill issued")},
    {"sales.creditNote.issued", QT_TRANSLATE_NOOP("EntryWords", "Credit note issued")},
    {"sales.writeOff.issued", QT_TRANSLATE_NOOP("EntryWords", "Goods written off")},
    {"sales.paper.issued", QT_TRANSLATE_NOOP("EntryWords", "Paper issued")},
    {"sales.adjustment.issued", QT_TRANSLATE_NOOP("EntryWords", "Books adjusted")},
    {"catalog.product.created", QT_TRANSLATE_NOOP("EntryWords", "Product entered")},
    {"catalog.product.changed", QT_TRANSLATE_NOOP("EntryWords", "Product changed")},
    {"customers.created", QT_TRANSLATE_NOOP("EntryWords", "Customer entered")},
    {"customers.changed", QT_TRANSLATE_NOOP("EntryWords", "Customer changed")},
    {"customers.erased", QT_TRANSLATE_NOOP("EntryWords", "Customer erased")},
    {"tenants.created", QT_TRANSLATE_NOOP("EntryWords", "Shop opened")},
    {"tenants.branch.created", QT_TRANSLATE_NOOP("EntryWords", "Branch added")},
    {"tenants.registration.created", QT_TRANSLATE_NOOP("EntryWords", "Tax registration added")},
    {"tenants.branch.changed", QT_TRANSLATE_NOOP("EntryWords", "Branch changed")},
    {"tenants.registration.changed", QT_TRANSLATE_NOOP("EntryWords", "Tax registration changed")},
    {"tenants.renewed", QT_TRANSLATE_NOOP("EntryWords", "Shop paid for")},
    {"tenants.extended", QT_TRANSLATE_NOOP("EntryWords", "Days added to the shop's time")},
    {"tenants.suspended", QT_TRANSLATE_NOOP("EntryWords", "Shop suspended")},
    {"tenants.resumed", QT_TRANSLATE_NOOP("EntryWords", "Suspension lifted")},
    {"tenants.closed", QT_TRANSLATE_NOOP("EntryWords", "Shop closed")},
    {"tenants.reopened", QT_TRANSLATE_NOOP("EntryWords", "Shop opened again")},
    {"tenants.lapsed", QT_TRANSLATE_NOOP("EntryWords", "Shop moved on by its dates")},
    {"tenants.plan.changed", QT_TRANSLATE_NOOP("EntryWords", "Plan changed")},
    {"tenants.plan.created", QT_TRANSLATE_NOOP("EntryWords", "Version of a plan made")},
    {"tenants.module.changed", QT_TRANSLATE_NOOP("EntryWords", "Module switched")},
    {"tenants.hold.set", QT_TRANSLATE_NOOP("EntryWords", "Everything is to be kept")},
    {"tenants.hold.released", QT_TRANSLATE_NOOP("EntryWords", "Nothing needs to be kept any more")},
    {"tenants.flag.changed", QT_TRANSLATE_NOOP("EntryWords", "Flag changed")},
    {"tenants.export.requested", QT_TRANSLATE_NOOP("EntryWords", "Whole shop exported")},
    {"tenants.calls.warned", QT_TRANSLATE_NOOP("EntryWords", "Most calls of the month used")},
    {"identity.user.created", QT_TRANSLATE_NOOP("EntryWords", "Person added")},
    {"ledger.account.opened", QT_TRANSLATE_NOOP("EntryWords", "Account opened")},
    {"ledger.account.changed", QT_TRANSLATE_NOOP("EntryWords", "Account changed")},
    {"ledger.account.closed", QT_TRANSLATE_NOOP("EntryWords", "Account closed")},
    {"ledger.transfer.made", QT_TRANSLATE_NOOP("EntryWords", "Money transferred")},
    {"ledger.transfer.held", QT_TRANSLATE_NOOP("EntryWords", "Amount held")},
    {"ledger.transfer.posted", QT_TRANSLATE_NOOP("EntryWords", "Held amount transferred")},
    {"ledger.transfer.voided", QT_TRANSLATE_NOOP("EntryWords", "Held amount let go")},
    {"ledger.hold.expired", QT_TRANSLATE_NOOP("EntryWords", "Held amount expired")},
    {"ledger.transfer.refunded", QT_TRANSLATE_NOOP("EntryWords", "Transfer refunded")},
    {"ledger.transfer.reversed", QT_TRANSLATE_NOOP("EntryWords", "Transfer reversed")},
    {"ledger.statement.imported", QT_TRANSLATE_NOOP("EntryWords", "Bank statement brought in")},
    {"ledger.bank_line.matched", QT_TRANSLATE_NOOP("EntryWords", "Line of the bank booked")},
    {"ledger.bank_line.unmatched", QT_TRANSLATE_NOOP("EntryWords", "Match with the bank taken back")},
    {"ledger.bank_line.ignored", QT_TRANSLATE_NOOP("EntryWords", "Line of the bank ignored")},
    {"ledger.bank_line.restored", QT_TRANSLATE_NOOP("EntryWords", "Line of the bank open again")},
    {"ledger.bank_line.proposed", QT_TRANSLATE_NOOP("EntryWords", "Line of the bank looked at again")},
    {"ledger.batch.made", QT_TRANSLATE_NOOP("EntryWords", "Several transfers made")},
    {"sales.history.posted", QT_TRANSLATE_NOOP("EntryWords", "Earlier sales entered in the books")},
    {"identity.user.invited", QT_TRANSLATE_NOOP("EntryWords", "Person invited")},
    {"identity.user.joined", QT_TRANSLATE_NOOP("EntryWords", "Invitation accepted")},
    {"identity.user.role_changed", QT_TRANSLATE_NOOP("EntryWords", "Role of a person changed")},
    {"identity.user.suspended", QT_TRANSLATE_NOOP("EntryWords", "Person kept out")},
    {"identity.user.resumed", QT_TRANSLATE_NOOP("EntryWords", "Person let in again")},
    {"identity.user.removed", QT_TRANSLATE_NOOP("EntryWords", "Person removed")},
    {"identity.membership.created", QT_TRANSLATE_NOOP("EntryWords", "Person works in another shop too")},
    {"identity.role.created", QT_TRANSLATE_NOOP("EntryWords", "Role made")},
    {"identity.role.changed", QT_TRANSLATE_NOOP("EntryWords", "Role changed")},
    {"identity.role.removed", QT_TRANSLATE_NOOP("EntryWords", "Role removed")},
    {"identity.key.created", QT_TRANSLATE_NOOP("EntryWords", "Key of a program made")},
    {"identity.key.rotated", QT_TRANSLATE_NOOP("EntryWords", "Key of a program replaced")},
    {"identity.key.revoked", QT_TRANSLATE_NOOP("EntryWords", "Key of a program revoked")},
    {"identity.password.code_made", QT_TRANSLATE_NOOP("EntryWords", "Code for a new password made")},
    {"identity.password.changed", QT_TRANSLATE_NOOP("EntryWords", "Password changed")},
    {"identity.password.reset", QT_TRANSLATE_NOOP("EntryWords", "Password chosen anew with a code")},
    {"identity.second_step.set_up", QT_TRANSLATE_NOOP("EntryWords", "Second step set up")},
    {"identity.second_step.new_codes", QT_TRANSLATE_NOOP("EntryWords", "New recovery codes made")},
    {"identity.second_step.removed", QT_TRANSLATE_NOOP("EntryWords", "Second step dropped")},
    {"identity.session.ended", QT_TRANSLATE_NOOP("EntryWords", "Sign-in ended")},
    {"identity.support.entered", QT_TRANSLATE_NOOP("EntryWords", "Someone of the platform looked in to help")},
    {"identity.support.ended", QT_TRANSLATE_NOOP("EntryWords", "Visit of the platform ended")},
    {"experiments.created", QT_TRANSLATE_NOOP("EntryWords", "Price experiment planned")},
    {"experiments.changed", QT_TRANSLATE_NOOP("EntryWords", "Price experiment changed")},
    {"experiments.moved", QT_TRANSLATE_NOOP("EntryWords", "Price experiment started, paused or stopped")},
    {"experiments.phase.began", QT_TRANSLATE_NOOP("EntryWords", "Price experiment began a new phase")},
    {"experiments.events.imported", QT_TRANSLATE_NOOP("EntryWords", "Events of a price experiment brought in")},
    {"experiments.webhook.created", QT_TRANSLATE_NOOP("EntryWords", "Address for notices added")},
    {"experiments.webhook.switched", QT_TRANSLATE_NOOP("EntryWords", "Address for notices switched on or off")},
    {"experiments.webhook.removed", QT_TRANSLATE_NOOP("EntryWords", "Address for notices removed")},
    {"experiments.provider.changed", QT_TRANSLATE_NOOP("EntryWords", "Billing service switched on, off or over")},
    {"experiments.provider.keyed", QT_TRANSLATE_NOOP("EntryWords", "Key of the billing service set or removed")},
    {"files.export.requested", QT_TRANSLATE_NOOP("EntryWords", "List exported")},
    {"identity.production.unlocked", QT_TRANSLATE_NOOP("EntryWords", "Production unlocked")},
};

constexpr Word kModules[] = {
    {"catalog", QT_TRANSLATE_NOOP("EntryWords", "Products")},
    {"customers", QT_TRANSLATE_NOOP("EntryWords", "Customers")},
    {"sales", QT_TRANSLATE_NOOP("EntryWords", "Sales")},
};

// In the order in which a record is read; members this version does not know follow.
constexpr Word kLabels[] = {
    {"number", QT_TRANSLATE_NOOP("EntryWords", "Number")},
    {"code", QT_TRANSLATE_NOOP("EntryWords", "Code")},
    {"name", QT_TRANSLATE_NOOP("EntryWords", "Name")},
    {"kind", QT_TRANSLATE_NOOP("EntryWords", "Kind")},
    {"price", QT_TRANSLATE_NOOP("EntryWords", "Price")},
    {"taxRate", QT_TRANSLATE_NOOP("EntryWords", "Tax rate")},
    {"phone", QT_TRANSLATE_NOOP("EntryWords", "Phone")},
    {"email", QT_TRANSLATE_NOOP("EntryWords", "E-mail")},
    {"note", QT_TRANSLATE_NOOP("EntryWords", "Note")},
    {"country", QT_TRANSLATE_NOOP("EntryWords", "Country")},
    {"issuedAt", QT_TRANSLATE_NOOP("EntryWords", "Written at")},
    {"issuedOn", QT_TRANSLATE_NOOP("EntryWords", "Day")},
    {"customerName", QT_TRANSLATE_NOOP("EntryWords", "Customer")},
    {"series", QT_TRANSLATE_NOOP("EntryWords", "Series")},
    {"source", QT_TRANSLATE_NOOP("EntryWords", "Came by")},
    {"reason", QT_TRANSLATE_NOOP("EntryWords", "Reason")},
    {"list", QT_TRANSLATE_NOOP("EntryWords", "List")},
    {"format", QT_TRANSLATE_NOOP("EntryWords", "Format")},
    {"columns", QT_TRANSLATE_NOOP("EntryWords", "Columns")},
    {"filters", QT_TRANSLATE_NOOP("EntryWords", "Filtered by")},
    {"chosen", QT_TRANSLATE_NOOP("EntryWords", "Rows chosen by hand")},
    {"language", QT_TRANSLATE_NOOP("EntryWords", "Language")},
    {"sha256", QT_TRANSLATE_NOOP("EntryWords", "Fingerprint of the file")},
    {"documentsKept", QT_TRANSLATE_NOOP("EntryWords", "Documents that stay")},
    {"branch", QT_TRANSLATE_NOOP("EntryWords", "Branch, by its id")},
    {"customer", QT_TRANSLATE_NOOP("EntryWords", "Customer, by their id")},
    {"reverses", QT_TRANSLATE_NOOP("EntryWords", "Takes back, by its id")},
    {"zone", QT_TRANSLATE_NOOP("EntryWords", "Time zone")},
    {"slug", QT_TRANSLATE_NOOP("EntryWords", "Short name")},
    {"role", QT_TRANSLATE_NOOP("EntryWords", "Role")},
    {"scheme", QT_TRANSLATE_NOOP("EntryWords", "Kind of registration")},
    {"legalName", QT_TRANSLATE_NOOP("EntryWords", "Legal name")},
    {"createdAt", QT_TRANSLATE_NOOP("EntryWords", "Here since")},
    {"rounding", QT_TRANSLATE_NOOP("EntryWords", "Rounding difference")},
    {"currency", QT_TRANSLATE_NOOP("EntryWords", "Money")},
    {"state", QT_TRANSLATE_NOOP("EntryWords", "State")},
    {"plan", QT_TRANSLATE_NOOP("EntryWords", "Plan")},
    {"planVersion", QT_TRANSLATE_NOOP("EntryWords", "Version of the plan")},
    {"endsOn", QT_TRANSLATE_NOOP("EntryWords", "Ends on")},
    {"stateUntil", QT_TRANSLATE_NOOP("EntryWords", "Stays so until")},
    {"paid", QT_TRANSLATE_NOOP("EntryWords", "Paid for")},
    {"legalHold", QT_TRANSLATE_NOOP("EntryWords", "Everything is kept")},
    {"module", QT_TRANSLATE_NOOP("EntryWords", "Module")},
    {"on", QT_TRANSLATE_NOOP("EntryWords", "Switched on")},
    {"percent", QT_TRANSLATE_NOOP("EntryWords", "Share of the shops, in percent")},
    {"roles", QT_TRANSLATE_NOOP("EntryWords", "Roles")},
    {"from", QT_TRANSLATE_NOOP("EntryWords", "From")},
    {"until", QT_TRANSLATE_NOOP("EntryWords", "Until")},
    {"month", QT_TRANSLATE_NOOP("EntryWords", "Month")},
    {"calls", QT_TRANSLATE_NOOP("EntryWords", "Calls")},
    {"callsLimit", QT_TRANSLATE_NOOP("EntryWords", "Calls a month at most")},
    {"countryPack", QT_TRANSLATE_NOOP("EntryWords", "Country")},
    {"registrationId", QT_TRANSLATE_NOOP("EntryWords", "Tax registration, by its id")},
    {"retiredAt", QT_TRANSLATE_NOOP("EntryWords", "Not used since")},
    {"prefix", QT_TRANSLATE_NOOP("EntryWords", "Begins with")},
    {"permissions", QT_TRANSLATE_NOOP("EntryWords", "May do")},
    {"scopes", QT_TRANSLATE_NOOP("EntryWords", "May do")},
    {"sessions", QT_TRANSLATE_NOOP("EntryWords", "Sign-ins")},
    {"tenantId", QT_TRANSLATE_NOOP("EntryWords", "Shop, by its id")},
    {"tax", QT_TRANSLATE_NOOP("EntryWords", "Tax")},
    {"roundOff", QT_TRANSLATE_NOOP("EntryWords", "Round off")},
    {"total", QT_TRANSLATE_NOOP("EntryWords", "Total")},
};

template <std::size_t size>
QString wordOf(const Word (&words)[size], const QString& name)
{
    for (const Word& one : words) {
        if (name == QLatin1String(one.name)) {
            return QCoreApplication::translate("EntryWords", one.text);
        }
    }
    return name;
}

template <class E>
std::optional<QString> lookWord(const std::string& text)
{
    const auto value = enumFrom<E>(text);
    return value ? std::optional(lookOf(*value).text()) : std::nullopt;
}

QStringList inReadingOrder(const QJsonObject& object)
{
    QStringList names = object.keys();
    const auto place = [](const QString& name) {
        return std::find_if(std::begin(kLabels), std::end(kLabels), [&](const Word& one) { return name == QLatin1String(one.name); });
    };
    std::stable_sort(names.begin(), names.end(), [&](const QString& one, const QString& other) { return place(one) < place(other); });
    return names;
}

// A value as the rest of the console writes it, by the name of its member.
QString valueText(const QString& name, const QJsonValue& value, Currency currency, const Formats& formats)
{
    if (value.isString()) {
        const std::string text = toStd(value.toString());
        if (name == QLatin1String("kind")) {
            return lookWord<catalog::ItemKind>(text).value_or(toQt(text));
        }
        if (name == QLatin1String("source")) {
            return lookWord<sales::Source>(text).value_or(toQt(text));
        }
        if (name == QLatin1String("sha256")) {
            return EntryWords::spaced(text);
        }
        if (name == QLatin1String("language")) {
            const auto& all = Language::all();
            const auto one = std::find_if(all.begin(), all.end(), [&](const LanguageEntry& entry) { return entry.code == value.toString(); });
            return one == all.end() ? value.toString() : one->name;
        }
        if (name == QLatin1String("format")) {
            return value.toString().toUpper();
        }
        if (name == QLatin1String("state")) {
            return lookWord<tenants::TenantState>(text).value_or(toQt(text));
        }
        if (const auto role = name == QLatin1String("role") ? enumFrom<identity::Role>(text) : std::nullopt) {
            return RoleWords::of(*role, {});
        }
        if (name == QLatin1String("module")) {
            return wordOf(kModules, value.toString());
        }
        if (const auto day = parseDate(text)) {
            return *day == tenants::kNoEnd ? EntryWords::tr("No end") : formats.date(*day);
        }
        return text == "erased" ? EntryWords::tr("Erased") : value.toString();
    }
    if (value.isDouble()) {
        const std::int64_t number = value.toInteger();
        if (name == QLatin1String("total") || name == QLatin1String("amount") || name == QLatin1String("tax") || name == QLatin1String("roundOff")) {
            return formats.money({number, currency});
        }
        if (name == QLatin1String("taxRate")) {
            return formats.percent(number, 0);
        }
        if (name == QLatin1String("price") || name == QLatin1String("unitPrice")) {
            return formats.price({number});
        }
        if (name == QLatin1String("quantity")) {
            return formats.quantity({number});
        }
        if (name == QLatin1String("rounding")) {
            return formats.exactMoney(number);
        }
        return name.endsWith(QLatin1String("At")) || name == QLatin1String("until") ? formats.dateTime({number}) : formats.whole(number);
    }
    if (value.isBool()) {
        return value.toBool() ? EntryWords::tr("Yes") : EntryWords::tr("No");
    }
    if (name == QLatin1String("permissions") || name == QLatin1String("scopes")) {
        QStringList words;
        for (const QJsonValue& one : value.toArray()) {
            words.push_back(RoleWords::ofPermission(toStd(one.toString())));
        }
        return words.join(QLatin1Char('\n'));
    }
    const QJsonDocument inner = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(inner.toJson(QJsonDocument::Compact));
}

bool saysNothing(const QString& name, const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) || (name == QLatin1String("rounding") && value.toInteger() == 0);
}

// The text member `name` of a canonical body, found without reading the lines of a long bill; quotes inside values are escaped, so
// the bare name with its quotes and colon is always a member.
QString memberText(const std::string& body, const std::string& name)
{
    const std::string head = '"' + name + "\":\"";
    const std::size_t found = body.rfind(head);
    if (found == std::string::npos) {
        return {};
    }
    const std::size_t from = found + head.size();
    const std::size_t to = body.find('"', from);
    return to == std::string::npos ? QString() : toQt(std::string_view(body).substr(from, to - from));
}

} // namespace

std::vector<std::string> EntryWords::kinds()
{
    std::vector<std::string> all;
    for (const Word& one : kKinds) {
        all.emplace_back(one.name);
    }
    return all;
}

QString EntryWords::ofKind(const std::string& kind)
{
    return wordOf(kKinds, toQt(kind));
}

QString EntryWords::subjectOf(const journal::Entry& entry)
{
    for (const char* name : {"number", "code", "name"}) {
        if (const QString text = memberText(entry.body, name); !text.isEmpty()) {
            return text == QLatin1String("erased") ? tr("Erased") : text;
        }
    }
    return {};
}

QString EntryWords::spaced(const std::string& hash)
{
    constexpr qsizetype kGroup = 8;
    QString text = toQt(hash);
    for (qsizetype at = kGroup; at < text.size(); at += kGroup + 1) {
        text.insert(at, QLatin1Char(' '));
    }
    return text;
}

EntryWords::Body EntryWords::bodyOf(const journal::Entry& entry, const Formats& formats)
{
    Body body;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(entry.body));
    if (!document.isObject()) {
        body.raw = toQt(entry.body);
        return body;
    }
    const QJsonObject all = document.object();
    const QString money = all.value(QLatin1String("currency")).toString();
    const Currency currency = money.isEmpty() ? formats.currency() : Currency(toStd(money));
    if (all.contains(QLatin1String("before")) && all.contains(QLatin1String("after"))) {
        const QJsonObject before = all.value(QLatin1String("before")).toObject();
        const QJsonObject after = all.value(QLatin1String("after")).toObject();
        for (const QString& name : inReadingOrder(after)) {
            if (name == QLatin1String("reason")) {
                body.reason = after.value(name).toString();
                continue;
            }
            if (name == QLatin1String("noPrice")) {
                body.fields.push_back({wordOf(kLabels, QStringLiteral("price")), QStringLiteral("–"),
                                       valueText(QStringLiteral("price"), before.value(QLatin1String("price")), currency, formats)});
                continue;
            }
            const QJsonValue was = before.value(name);
            const bool none = was.isUndefined() || saysNothing(name, was);
            body.fields.push_back({wordOf(kLabels, name), valueText(name, after.value(name), currency, formats),
                                   none ? QString() : valueText(name, was, currency, formats)});
        }
        return body;
    }
    for (const QString& name : inReadingOrder(all)) {
        const QJsonValue value = all.value(name);
        if (name != QLatin1String("lines") && !saysNothing(name, value)) {
            body.fields.push_back({wordOf(kLabels, name), valueText(name, value, currency, formats), {}});
        }
    }
    for (const QJsonValue& value : all.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        const QString description = line.value(QLatin1String("description")).toString();
        body.lines.push_back({description.isEmpty() ? tr("No description") : description, formats.amount({line.value(QLatin1String("amount")).toInteger(), currency}),
                              //: a line of a bill: quantity, price of one
                              tr("%1 × %2").arg(formats.quantity({line.value(QLatin1String("quantity")).toInteger()}),
                                                formats.price({line.value(QLatin1String("unitPrice")).toInteger()}))});
    }
    return body;
}

QString EntryWords::ofVerification(const journal::Verification& result, const Formats& formats)
{
    if (result.good) {
        const QString entries = tr("All %1 entries stand as they were written, and in their order.", nullptr, pluralOf(result.entries)).arg(formats.whole(result.entries));
        return result.checkpoints == 0
                   ? entries
                   : entries + QLatin1Char(' ') + tr("They agree with %n checkpoints kept apart.", nullptr, pluralOf(result.checkpoints));
    }
    const QString place = result.brokenSeq ? formats.whole(*result.brokenSeq) : QStringLiteral("–");
    const std::string reason = result.reason.value_or("");
    if (reason == "missing") {
        return tr("Entry %1 is missing.").arg(place);
    }
    if (reason == "cut_off") {
        return tr("The end is missing, from entry %1: a checkpoint kept apart knows of later entries.").arg(place);
    }
    if (reason == "other_history") {
        return tr("At entry %1 the trail is another one than the checkpoint kept apart.").arg(place);
    }
    return tr("Entry %1 is not as it was written. Everything before it is good.").arg(place);
}

} // namespace tijara::ui
