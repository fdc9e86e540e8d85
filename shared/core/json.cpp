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
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text.data(), text.size());
    if (document.HasParseError()) {
        throw Problem{ProblemCode::MalformedJson,
                      {{"reason", rapidjson::GetParseError_En(document.GetParseError())}, {"position", std::to_string(document.GetErrorOffset())}}};
    }
    return document;
}

} // namespace tijara
