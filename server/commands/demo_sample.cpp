// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demo_sample.h"

#include <Poco/InflatingStream.h>
#include <Poco/MemoryStream.h>
#include <Poco/StreamCopier.h>

#include <algorithm>
#include <vector>

// The assembler copies the file's bytes; no array of numbers has to be written and compiled.
#ifdef _WIN32
__asm__(".section .rdata, \"dr\"\n");
#else
__asm__(".section .rodata\n");
#endif
__asm__(".global tijara_demo_sample\n"
        ".global tijara_demo_sample_end\n"
        ".balign 16\n"
        "tijara_demo_sample:\n"
        ".incbin \"" TIJARA_DEMO_SAMPLE "\"\n"
        "tijara_demo_sample_end:\n"
        ".byte 0\n"
        ".text\n");

extern "C" {
extern const char tijara_demo_sample[];
extern const char tijara_demo_sample_end[];
}

namespace tijara::commands {

namespace {

constexpr std::size_t kDayLetters = 10; // 2011-12-09
constexpr std::int32_t kWeek = 7;

struct WrittenDay {
    std::size_t at = 0;
    Date day;
};

// A day is a field's beginning with a time after it, which no code, name or number of the file is.
std::vector<WrittenDay> daysIn(const std::string& text)
{
    std::vector<WrittenDay> days;
    for (std::size_t comma = text.find(','); comma + kDayLetters + 1 < text.size(); comma = text.find(',', comma + 1)) {
        if (text[comma + 5] == '-' && text[comma + kDayLetters + 1] == ' ') {
            if (const auto day = parseDate(std::string_view(text).substr(comma + 1, kDayLetters))) {
                days.push_back({comma + 1, *day});
            }
        }
    }
    return days;
}

std::string unpacked()
{
    Poco::MemoryInputStream packed(tijara_demo_sample, tijara_demo_sample_end - tijara_demo_sample);
    Poco::InflatingInputStream plain(packed, Poco::InflatingStreamBuf::STREAM_GZIP);
    std::string text;
    Poco::StreamCopier::copyToString(plain, text);
    return text;
}

} // namespace

std::string demoSample(Date today)
{
    std::string text = unpacked();
    const auto days = daysIn(text);
    const auto last = std::max_element(days.begin(), days.end(), [](const WrittenDay& a, const WrittenDay& b) { return a.day < b.day; });
    const std::int32_t moved = last == days.end() ? 0 : (today.days - 1 - last->day.days) / kWeek * kWeek;
    for (const WrittenDay& one : days) {
        text.replace(one.at, kDayLetters, toText(Date{one.day.days + moved}));
    }
    return text;
}

} // namespace tijara::commands
