// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sales/sales_contract.h"

namespace tijara::sales {

namespace {

constexpr std::size_t kLinesMax = 5000;
constexpr std::int64_t kQuantityMax = 1'000'000'000'000;  // a billion pieces
constexpr std::int64_t kPriceMax = 1'000'000'000'000;     // 100 million of the major unit

template <class Lines>
void checkLines(const Lines& lines, const Checker& checker)
{
    if (lines.empty()) {
        checker.at("lines").complain("required");
    }
    if (lines.size() > kLinesMax) {
        checker.at("lines").complain("too_many", {{"max", std::to_string(kLinesMax)}});
        return;
    }
    for (std::size_t index = 0; index < lines.size(); ++index) {
        checker.at("lines").at(index).range("quantity", lines[index].quantity.thousandths, 1, kQuantityMax);
    }
}

} // namespace

void check(const NewBill& bill, const Checker& checker)
{
    checkLines(bill.lines, checker);
    for (std::size_t index = 0; index < bill.lines.size() && index < kLinesMax; ++index) {
        const Checker line = checker.at("lines").at(index);
        if (bill.lines[index].unitPrice) {
            line.range("unitPrice", bill.lines[index].unitPrice->tenThousandths, 0, kPriceMax);
        }
        line.optionalText("description", bill.lines[index].description.value_or(""));
        if (bill.lines[index].taxRate) {
            line.range("taxRate", *bill.lines[index].taxRate, 0, catalog::kTaxRateMax);
        }
    }
}

void check(const DocumentQuery& query, const Checker& checker)
{
    constexpr std::int64_t kLastHour = 7 * 24 - 1;
    if (query.weekHour) {
        checker.range("weekHour", *query.weekHour, 0, kLastHour);
    }
}

void check(const NewCreditNote& note, const Checker& checker)
{
    checker.text("reason", note.reason, 500);
    checkLines(note.lines, checker);
}

} // namespace tijara::sales
