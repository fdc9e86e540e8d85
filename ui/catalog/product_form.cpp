// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_form.h"

namespace tijara::ui {

namespace {

using catalog::ChangeProduct;
using catalog::ProductValues;

const QString kCode = QStringLiteral("/code");
const QString kName = QStringLiteral("/name");
const QString kKind = QStringLiteral("/kind");
const QString kPrice = QStringLiteral("/price");
const QString kTaxRate = QStringLiteral("/taxRate");
constexpr int kCodeBytes = 64;
constexpr int kNameBytes = 200;
constexpr int kPriceDigits = 4;
constexpr int kRateDigits = 2; // of a percent: basis points

std::optional<UnitPrice> readPrice(const QString& text, const Formats& formats)
{
    const auto read = readNumber(text, kPriceDigits, formats.style());
    return read ? std::optional(UnitPrice{*read}) : std::nullopt;
}

std::optional<std::int64_t> readRate(const QString& text, const Formats& formats)
{
    return readNumber(text, kRateDigits, formats.style());
}

QString rateText(std::int64_t basisPoints, const Formats& formats)
{
    return toQt(decimalFormat(basisPoints, kRateDigits, formats.style()));
}

FieldKind rateKind(const Formats& formats)
{
    const auto written = [formats](const QString& typed) {
        const auto rate = readRate(typed, formats);
        return rate ? rateText(*rate, formats) : typed;
    };
    return {.check = checks::number(formats.style(), kRateDigits, 0, catalog::kTaxRateMax), .unit = QStringLiteral("%"), .written = written, .number = true};
}

void putPrice(ProductValues& values, const std::optional<UnitPrice>& price)
{
    values.price = price;
    if (!price) {
        values.noPrice = true;
    }
}

} // namespace

QString nameOf(const catalog::Product& product)
{
    return toQt(product.name.empty() ? product.code : product.name);
}

FieldKind ProductForm::nameKind()
{
    return {.check = checks::atMost(kNameBytes), .later = true};
}

FieldKind ProductForm::priceKind(const Formats& formats)
{
    const auto written = [formats](const QString& typed) {
        const auto price = readPrice(typed, formats);
        return price ? formats.price(*price) : typed;
    };
    return {.check = checks::number(formats.style(), kPriceDigits, 0, catalog::kPriceMax), .unit = formats.sign(), .written = written, .number = true};
}

void ProductForm::addNewFields(FormFields& form, const Formats& formats)
{
    form.addText(kCode, tr("Code"), tr("As it stands on the label; it cannot be changed later"), {.check = checks::all({checks::needed(), checks::atMost(kCodeBytes)})});
    form.addText(kName, tr("Name"), {}, nameKind());
    std::vector<FormFields::Choice> kinds;
    for (const catalog::ItemKind kind : kKinds) {
        kinds.push_back({toQt(toText(kind)), lookOf(kind).text()});
    }
    form.addChoice(kKind, tr("Kind"), kinds);
    addMoneyFields(form, formats);
}

void ProductForm::addMoneyFields(FormFields& form, const Formats& formats)
{
    form.addText(kPrice, tr("Price"), tr("Left empty, it is asked for at each sale"), priceKind(formats));
    form.addText(kTaxRate, tr("Tax rate"), tr("Comes on top of the price; left empty, there is none"), rateKind(formats));
}

catalog::NewProduct ProductForm::readNew(const FormFields& form, const Formats& formats)
{
    return {toStd(form.text(kCode)), toStd(form.text(kName)), form.chosen<catalog::ItemKind>(kKind), readPrice(form.text(kPrice), formats),
            readRate(form.text(kTaxRate), formats)};
}

void ProductForm::addChangeFields(FormFields& form, const catalog::Product& product, const Formats& formats)
{
    form.addText(kName, tr("Name"), {}, nameKind());
    addMoneyFields(form, formats);
    form.setText(kName, toQt(product.name));
    form.setText(kPrice, product.price ? formats.price(*product.price) : QString());
    form.setText(kTaxRate, product.taxRate != 0 ? rateText(product.taxRate, formats) : QString());
}

ChangeProduct ProductForm::readChange(const FormFields& form, const DraftKeeper& draft, const Formats& formats)
{
    ChangeProduct change;
    for (const QString& path : {kName, kPrice, kTaxRate}) {
        if (draft.isChanged(path)) {
            put(change, path.mid(1), draft.before(path), form.text(path), formats);
        }
    }
    return change;
}

void ProductForm::put(ChangeProduct& change, const QString& member, const QString& was, const QString& now, const Formats& formats)
{
    if (!change.was) {
        change.was.emplace();
    }
    if (member == QLatin1String("name")) {
        change.name = toStd(now);
        change.was->name = toStd(was);
    } else if (member == QLatin1String("price")) {
        putPrice(change, readPrice(now, formats));
        putPrice(*change.was, readPrice(was, formats));
    } else if (member == QLatin1String("taxRate")) {
        change.taxRate = readRate(now, formats).value_or(0);
        change.was->taxRate = readRate(was, formats).value_or(0);
    }
}

} // namespace tijara::ui
