// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/problem.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace tijara {

namespace {

struct CodeRow {
    ProblemCode code;
    std::string_view text;
    int status;
    std::string_view title;
};

constexpr std::array kCodes = {
#define X(name, text, status, title) CodeRow{ProblemCode::name, text, status, title},
    TIJARA_PROBLEM_CODES(X)
#undef X
};

const CodeRow& rowOf(ProblemCode code)
{
    return kCodes[static_cast<std::size_t>(code)];
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

constexpr std::uint32_t kNul = 0x110000; ///< stands for U+0000, as 0 is "none"

unsigned byteOf(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

// The first character of those that Checker::text refuses, 0 when there is none.
std::uint32_t unseenIn(std::string_view text, std::string_view allowed)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned first = byteOf(text, at);
        switch (unseenBytes(text.substr(at))) {
        case 0:
            break;
        case 1:
            if (allowed.find(text[at]) == std::string_view::npos) {
                return first == 0 ? kNul : first;
            }
            break;
        case 2:
            return byteOf(text, at + 1);
        default:
            return 0x2000 + (byteOf(text, at + 1) - 0x80) * 0x40 + (byteOf(text, at + 2) - 0x80);
        }
    }
    return 0;
}

} // namespace

std::string_view toText(ProblemCode code)
{
    return rowOf(code).text;
}

int httpStatus(ProblemCode code)
{
    return rowOf(code).status;
}

std::string_view titleOf(ProblemCode code)
{
    return rowOf(code).title;
}

ProblemCode problemCodeFrom(std::string_view text)
{
    const auto* found = std::find_if(kCodes.begin(), kCodes.end(), [&](const CodeRow& row) { return row.text == text; });
    return found == kCodes.end() ? ProblemCode::Internal : found->code;
}

ProblemDocument toDocument(const Problem& problem)
{
    return {"urn:tijara:problem:" + std::string(toText(problem.code)),
            std::string(titleOf(problem.code)),
            httpStatus(problem.code),
            std::string(toText(problem.code)),
            problem.requestId,
            problem.params,
            problem.complaints};
}

Problem fromDocument(const ProblemDocument& document)
{
    Problem problem{problemCodeFrom(document.code), document.params};
    problem.complaints = document.complaints;
    problem.requestId = document.requestId;
    return problem;
}

// UTF-8: U+0080–009F are C2 80–9F, U+202A–202E E2 80 AA–AE, U+2066–2069 E2 81 A6–A9.
std::size_t unseenBytes(std::string_view text)
{
    const unsigned first = byteOf(text, 0);
    const unsigned second = byteOf(text, 1);
    const unsigned third = byteOf(text, 2);
    if (!text.empty() && (first < 0x20 || first == 0x7F)) {
        return 1;
    }
    if (first == 0xC2 && second >= 0x80 && second <= 0x9F) {
        return 2;
    }
    return first == 0xE2 && ((second == 0x80 && third >= 0xAA && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9)) ? 3 : 0;
}

void Checker::complain(std::string code, std::map<std::string, std::string> params) const
{
    m_complaints.push_back({m_path, std::move(code), std::move(params)});
}

void Checker::text(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    needed(member, value);
    bounded(member, value, bytesMax);
    if (!isBlank(value)) {
        seen(member, value, {});
    }
}

void Checker::optionalText(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    bounded(member, value, bytesMax);
    seen(member, value, {});
}

void Checker::optionalLines(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    bounded(member, value, bytesMax);
    seen(member, value, "\n\t");
}

void Checker::secret(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    needed(member, value);
    bounded(member, value, bytesMax);
    if (value.find('\0') != std::string_view::npos) {
        at(member).complain("not_allowed");
    }
}

void Checker::needed(std::string_view member, std::string_view value) const
{
    if (isBlank(value)) {
        at(member).complain("required");
    }
}

void Checker::bounded(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    if (value.size() > bytesMax) {
        at(member).complain("too_long", {{"max", std::to_string(bytesMax)}});
    }
}

void Checker::seen(std::string_view member, std::string_view value, std::string_view allowed) const
{
    if (const std::uint32_t unseen = unseenIn(value, allowed)) {
        char name[16];
        std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(unseen == kNul ? 0 : unseen));
        at(member).complain("unseen_character", {{"character", name}});
    }
}

void Checker::range(std::string_view member, std::int64_t value, std::int64_t min, std::int64_t max) const
{
    if (value < min || value > max) {
        at(member).complain("out_of_range", {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
    }
}

} // namespace tijara
