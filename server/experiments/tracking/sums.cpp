// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/tracking/sums.h"

namespace tijara::experiments {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;

std::string decimal(Exact value)
{
    const bool negative = value < 0;
    std::string digits;
    do {
        const int digit = static_cast<int>(value % 10);
        digits += static_cast<char>('0' + (negative ? -digit : digit));
        value /= 10;
    } while (value != 0);
    if (negative) {
        digits += '-';
    }
    return {digits.rbegin(), digits.rend()};
}

} // namespace

void Sums::add(const Sums& other, int times)
{
    for (std::size_t part = 0; part < PartCount; ++part) {
        parts[part] += times * other.parts[part];
    }
}

void Sums::add(const StoredMeasure& measure, int times)
{
    const Exact orders = measure.orders;
    const Exact revenue = measure.revenue;
    const Exact profit = measure.profit;
    const Exact before = measure.revenueBefore;
    parts[Converted] += orders > 0 ? times : 0;
    parts[Orders] += times * orders;
    parts[OrdersSquares] += times * orders * orders;
    parts[Revenue] += times * revenue;
    parts[RevenueSquares] += times * revenue * revenue;
    parts[RevenueOrders] += times * revenue * orders;
    parts[Profit] += times * profit;
    parts[ProfitSquares] += times * profit * profit;
    parts[Before] += times * before;
    parts[BeforeSquares] += times * before * before;
    parts[BeforeRevenue] += times * before * revenue;
    parts[BeforeProfit] += times * before * profit;
}

std::string textOf(const Sums& sums)
{
    std::string text;
    for (const Exact part : sums.parts) {
        text += text.empty() ? "" : " ";
        text += decimal(part);
    }
    return text;
}

Sums sumsFrom(std::string_view text)
{
    Sums sums;
    std::size_t part = 0;
    bool negative = false;
    for (const char c : text) {
        if (c == ' ') {
            sums.parts.at(part) *= negative ? -1 : 1;
            negative = false;
            ++part;
        } else if (c == '-') {
            negative = true;
        } else {
            sums.parts.at(part) = sums.parts.at(part) * 10 + (c - '0');
        }
    }
    sums.parts.at(part) *= negative ? -1 : 1;
    return sums;
}

void addVisitor(SumsByKey& sums, const Folded& folded, int times)
{
    if (!folded.visitor || !folded.visitor->exposedAt) {
        return;
    }
    const StoredVisitor& visitor = *folded.visitor;
    SumsKey key{visitor.experiment, visitor.version, visitor.variant, "", visitor.exposedAt->utcMs / kDayMs};
    Sums& shown = sums[key];
    shown[Sums::Visitors] += visitor.mixed ? 0 : times;
    shown[Sums::Views] += times * visitor.views;
    shown[Sums::Mixed] += visitor.mixed ? times : 0;
    for (const StoredMeasure& measure : folded.measures) {
        key.event = measure.event;
        sums[key].add(measure, times);
    }
}

} // namespace tijara::experiments
