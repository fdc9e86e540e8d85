// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/openapi.h"

#include "server/platform/http/router.h"

#include <boost/core/demangle.hpp>

namespace tijara::http {

namespace {

constexpr std::string_view kProblemAnswer =
    R"json("default":{"description":"A problem (RFC 9457)","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/ProblemDocument"}}}})json";

std::string_view verb(Method method)
{
    switch (method) {
    case Method::Get:
        return "get";
    case Method::Post:
        return "post";
    case Method::Put:
        return "put";
    case Method::Patch:
        return "patch";
    case Method::Delete:
        break;
    }
    return "delete";
}

void addText(std::string& list, const std::string& item)
{
    list += (list.empty() ? "" : ",") + item;
}

std::string parametersOf(const RouteEntry& route, SchemaSet& schemas)
{
    std::string parameters;
    for (std::size_t open = route.path.find('{'); open != std::string::npos; open = route.path.find('{', open + 1)) {
        const std::string name = route.path.substr(open + 1, route.path.find('}', open) - open - 1);
        addText(parameters, R"({"name":")" + name + R"(","in":"path","required":true,"schema":{"type":"string","format":"uuid"}})");
    }
    if (!route.hasBody && route.in.query) {
        for (const auto& [name, schema] : route.in.query(schemas)) {
            addText(parameters, R"({"name":")" + name + R"(","in":"query","schema":)" + schema + "}");
        }
    }
    if (route.kind == RouteKind::Write || route.slow) {
        addText(parameters, std::string(R"({"name":"Idempotency-Key","in":"header","required":)") +
                                (route.key == IdempotencyKey::Required ? "true" : "false") + R"(,"schema":{"type":"string","maxLength":64}})");
    }
    return parameters;
}

std::string operation(const RouteEntry& route, SchemaSet& schemas)
{
    std::string text = R"({"x-kind":")" + toText(route.kind) + "\"";
    if (route.permission) {
        text += R"(,"x-permission":")" + std::string(toText(*route.permission)) + "\"";
    }
    if (route.access == Access::Everyone) {
        text += R"(,"security":[])";
    }
    if (const std::string parameters = parametersOf(route, schemas); !parameters.empty()) {
        text += R"(,"parameters":[)" + parameters + "]";
    }
    if (route.hasBody) {
        text += R"(,"requestBody":{"required":true,"content":)";
        text += route.in.raw ? R"({"application/octet-stream":{}}})" : R"({"application/json":{"schema":)" + route.in.json(schemas) + "}}}";
    }
    const bool none = !route.out.raw && !route.out.json;
    const std::string status = none ? "204" : route.method == Method::Post ? "201" : "200";
    text += R"(,"responses":{")" + status + R"(":{"description":"Done")";
    if (route.out.raw) {
        text += R"(,"content":{"text/csv":{}})";
    } else if (route.out.json) {
        text += R"(,"content":{"application/json":{"schema":)" + route.out.json(schemas) + "}}";
    }
    return text + "}," + std::string(kProblemAnswer) + "}}";
}

} // namespace

std::string schemaName(const std::type_info& type)
{
    const std::string full = boost::core::demangle(type.name());
    std::string name;
    for (std::size_t at = 0; at < full.size();) {
        const auto end = full.find_first_of(":<>, ", at);
        const std::string word = full.substr(at, end - at);
        const char stop = end == std::string::npos ? '\0' : full[end];
        if (stop != ':') {
            name += word; // the last word of a qualified name
        }
        if (stop == '<') {
            name += "Of";
        }
        at = end == std::string::npos ? full.size() : end + 1;
    }
    return name;
}

std::string Router::openApi() const
{
    SchemaSet schemas;
    jsonSchema<ProblemDocument>(schemas);
    std::map<std::string, std::string> paths;
    for (const auto& route : m_routes) {
        addText(paths[route->path], "\"" + std::string(verb(route->method)) + "\":" + operation(*route, schemas));
    }
    std::string text = R"({"openapi":"3.1.0","info":{"title":"Tijara","version":")" TIJARA_VERSION
                       R"(","license":{"name":"GPL-3.0-or-later","identifier":"GPL-3.0-or-later"}},"security":[{"bearer":[]}],"paths":{)";
    std::string list;
    for (const auto& [path, operations] : paths) {
        addText(list, "\"" + path + "\":{" + operations + "}");
    }
    text += list + R"(},"components":{"securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}},"schemas":{)";
    list.clear();
    for (const auto& [name, schema] : schemas) {
        addText(list, "\"" + name + "\":" + schema);
    }
    return text + list + "}}}";
}

} // namespace tijara::http
