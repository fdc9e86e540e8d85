// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalog/catalog_contract.h"

namespace tijara::catalog {

namespace {

template <class Values>
void checkTaxRate(const Values& values, const Checker& checker)
{
    if (values.taxRate) {
        checker.range("taxRate", *values.taxRate, 0, kTaxRateMax);
    }
}

} // namespace

void check(const NewProduct& product, const Checker& checker)
{
    checker.text("code", product.code, 64);
    checker.optionalText("name", product.name);
    if (product.price) {
        checker.range("price", product.price->tenThousandths, 0, kPriceMax);
    }
    checkTaxRate(product, checker);
}

void check(const ChangeProduct& change, const Checker& checker)
{
    if (change.name) {
        checker.optionalText("name", *change.name);
    }
    if (change.price) {
        checker.range("price", change.price->tenThousandths, 0, kPriceMax);
        if (change.noPrice.value_or(false)) {
            checker.at("noPrice").complain("given_twice");
        }
    }
    checkTaxRate(change, checker);
}

} // namespace tijara::catalog
