// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/results/results.h"
#include "server/platform/text.h"

#include <array>
#include <charconv>

namespace tijara::experiments {

namespace {

constexpr char kComma = ',';

class Line {
public:
    void text(std::string_view value)
    {
        begin();
        const std::string cell = defusedCell(value, kComma);
        if (cell.find_first_of(",\"\n\r") == std::string::npos) {
            m_text += cell;
            return;
        }
        m_text += '"';
        for (const char c : cell) {
            m_text += c == '"' ? "\"\"" : std::string(1, c);
        }
        m_text += '"';
    }
    void number(std::int64_t value) { plain(std::to_string(value)); }
    void number(double value)
    {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        plain({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    void number(const std::optional<double>& value) { value ? number(*value) : plain(""); }
    [[nodiscard]] std::string ended() const { return m_text + "\r\n"; }

private:
    void begin()
    {
        m_text += m_any ? "," : "";
        m_any = true;
    }
    void plain(std::string_view value)
    {
        begin();
        m_text += value;
    }
    std::string m_text;
    bool m_any = false;
};

void compared(Line& line, const std::optional<Comparison>& one)
{
    const auto value = [&one](auto of) { return one ? std::optional<double>(of(*one)) : std::nullopt; };
    line.number(value([](const Comparison& c) { return c.lift; }));
    line.number(value([](const Comparison& c) { return c.error; }));
    line.number(value([](const Comparison& c) { return c.alwaysValid.low; }));
    line.number(value([](const Comparison& c) { return c.alwaysValid.high; }));
    line.number(value([](const Comparison& c) { return c.alwaysValidP; }));
    line.number(value([](const Comparison& c) { return c.fixedHorizon.low; }));
    line.number(value([](const Comparison& c) { return c.fixedHorizon.high; }));
    line.number(value([](const Comparison& c) { return c.fixedHorizonP; }));
    line.number(value([](const Comparison& c) { return c.holm; }));
    line.number(value([](const Comparison& c) { return c.benjaminiHochberg; }));
    line.number(value([](const Comparison& c) { return c.chance; }));
    line.number(value([](const Comparison& c) { return c.lossIfShipped; }));
    line.number(value([](const Comparison& c) { return c.lossIfKept; }));
    line.number(one ? one->z : std::nullopt);
    line.number(one ? one->zP : std::nullopt);
    line.number(one && one->cuped ? std::optional(one->cuped->lift) : std::nullopt);
    line.number(one && one->cuped ? std::optional(one->cuped->interval.low) : std::nullopt);
    line.number(one && one->cuped ? std::optional(one->cuped->interval.high) : std::nullopt);
}

} // namespace

std::string csvOf(const Results& results)
{
    std::string text = "experiment,version,currency,split_p,event,measure,role,variant,price,visitors,converted,orders,total,mean,uncapped_mean,deviation,cap,capped,"
                       "chance_best,lift,error,always_valid_low,always_valid_high,always_valid_p,fixed_low,fixed_high,fixed_p,holm_p,bh_p,chance,loss_if_shipped,"
                       "loss_if_kept,z,z_p,cuped_lift,cuped_low,cuped_high\r\n";
    for (const GoalResult& goal : results.goals) {
        for (std::size_t at = 0; at < goal.arms.size(); ++at) {
            const ArmResult& arm = goal.arms[at];
            Line line;
            line.text(results.key);
            line.number(results.version);
            line.text(results.currency.view());
            line.number(results.split.p);
            line.text(goal.event);
            line.text(toText(goal.measure));
            line.text(toText(goal.role));
            line.text(arm.variant);
            line.number(results.variants[at].price);
            line.number(arm.visitors);
            line.number(arm.converted);
            line.number(arm.orders);
            line.number(arm.total);
            line.number(arm.mean);
            line.number(arm.uncappedMean);
            line.number(arm.deviation);
            line.number(goal.cap ? std::optional(static_cast<double>(*goal.cap)) : std::nullopt);
            line.number(arm.capped);
            line.number(arm.chanceToBeBest);
            compared(line, arm.comparison);
            text += line.ended();
        }
    }
    return text;
}

} // namespace tijara::experiments
