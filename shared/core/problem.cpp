// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/problem.h"

#include <algorithm>
#include <array>

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

void Checker::complain(std::string code, std::map<std::string, std::string> params) const
{
    m_complaints.push_back({m_path, std::move(code), std::move(params)});
}

void Checker::text(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    if (value.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        at(member).complain("required");
    }
    optionalText(member, value, bytesMax);
}

void Checker::optionalText(std::string_view member, std::string_view value, std::size_t bytesMax) const
{
    if (value.size() > bytesMax) {
        at(member).complain("too_long", {{"max", std::to_string(bytesMax)}});
    }
    if (value.find('\0') != std::string_view::npos) {
        at(member).complain("not_allowed");
    }
}

void Checker::range(std::string_view member, std::int64_t value, std::int64_t min, std::int64_t max) const
{
    if (value < min || value > max) {
        at(member).complain("out_of_range", {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
    }
}

} // namespace tijara
