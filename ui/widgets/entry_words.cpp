// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_words.h"

#include "shared/catalog/catalog_contract.h"
#include "shared/sales/sales_contract.h"
#include "ui/client/qt_text.h"
#include "ui/widgets/language.h"
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
    {"identity.user.created", QT_TRANSLATE_NOOP("EntryWords", "Person added")},
    {"files.export.requested", QT_TRANSLATE_NOOP("EntryWords", "List exported")},
    {"identity.production.unlocked", QT_TRANSLATE_NOOP("EntryWords", "Production unlocked")},
};

// In the order in which a record is read; members this version does not know follow.
constexpr Word kLabels[] = {
    {"number", QT_TRANSLATE_NOOP("EntryWords", "Number")},
    {"code", QT_TRANSLATE_NOOP("EntryWords", "Code")},
    {"name", QT_TRANSLATE_NOOP("EntryWords", "Name")},
    {"kind", QT_TRANSLATE_NOOP("EntryWords", "Kind")},
    {"price", QT_TRANSLATE_NOOP("EntryWords", "Price")},
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
    {"format", QT_TRANSLATE_NOOP("EntryWords", "Kind of file")},
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
        if (const auto day = name == QLatin1String("issuedOn") ? parseDate(text) : std::nullopt) {
            return formats.date(*day);
        }
        return text == "erased" ? EntryWords::tr("Erased") : value.toString();
    }
    if (value.isDouble()) {
        const std::int64_t number = value.toInteger();
        if (name == QLatin1String("total") || name == QLatin1String("amount")) {
            return formats.money({number, currency});
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
        return name.endsWith(QLatin1String("At")) ? formats.dateTime({number}) : formats.whole(number);
    }
    if (value.isBool()) {
        return value.toBool() ? EntryWords::tr("Yes") : EntryWords::tr("No");
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
