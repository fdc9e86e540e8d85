// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"

#include <rapidjson/error/en.h>

namespace tijara {

namespace {

// Depth is counted on the raw text, before anything recursive sees it.
bool tooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c == '\\') {
                ++at;
            } else if (c == '"') {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kJsonDepthMax) {
                return true;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

rapidjson::Document parseJson(std::string_view text)
{
    if (tooDeep(text)) {
        throw Problem{ProblemCode::MalformedJson, {{"reason", "nested too deep"}, {"max", std::to_string(kJsonDepthMax)}}};
    }
    // The parser takes a zero byte for the end of the text, and would not look at what comes after it.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
        throw Problem{ProblemCode::MalformedJson, {{"reason", "a zero byte"}, {"position", std::to_string(zero)}}};
    }
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text.data(), text.size());
    if (document.HasParseError()) {
        throw Problem{ProblemCode::MalformedJson,
                      {{"reason", rapidjson::GetParseError_En(document.GetParseError())}, {"position", std::to_string(document.GetErrorOffset())}}};
    }
    return document;
}

} // namespace tijara
