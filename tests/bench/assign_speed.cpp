// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors assigned in a second of one processor: one experiment, five variants, nothing stored, as bench_assignment.py's peer does it.
#include "shared/experiments/price_assignment.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::string visitorName(std::size_t number)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 36).ptr;
    const std::string text(digits.data(), end);
    return "visitor-" + std::string(8 - std::min<std::size_t>(8, text.size()), '0') + text;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace tijara::experiments;
    const std::size_t visitors = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    std::vector<std::string> names;
    for (std::size_t number = 0; number < visitors; ++number) {
        names.push_back(visitorName(number));
    }
    AssignmentPlan plan;
    plan.seed.add("bench-price-s1");
    plan.weights = {2000, 2000, 2000, 2000, 2000};
    plan.serves = plan.enrols = true;
    std::vector<double> seconds;
    std::array<std::size_t, 5> split{};
    for (int round = 0; round <= rounds; ++round) {
        split = {};
        const double begin = processorSeconds();
        for (const std::string& name : names) {
            ++split[assignVariant(plan, name).variant];
        }
        if (round > 0) { // the first one warms up
            seconds.push_back(processorSeconds() - begin);
        }
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("{\"perCpuSecond\": %.0f, \"split\": [%zu, %zu, %zu, %zu, %zu]}\n", static_cast<double>(visitors) / seconds[seconds.size() / 2], split[0], split[1], split[2],
                split[3], split[4]);
    return 0;
}
