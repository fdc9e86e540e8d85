// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JSON Schema of the contract structs, for /openapi.json (OpenAPI 3.1).

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

#include <functional>
#include <typeinfo>

namespace tijara::http {

/// The schemas named by the routes so far.
using SchemaSet = std::map<std::string, std::string>;

/// One type as the document shows it: its JSON Schema (a reference for structs, which it puts into the set), and its query members.
struct Schema {
    std::function<std::string(SchemaSet&)> json;                                       ///< absent for Nothing and raw bodies
    std::function<std::vector<std::pair<std::string, std::string>>(SchemaSet&)> query; ///< member → schema
    bool raw = false;
};

/// "tijara::sales::Document" → "Document", "tijara::Page<tijara::sales::Document>" → "PageOfDocument".
std::string schemaName(const std::type_info& type);

template <class T>
std::string jsonSchema(SchemaSet& set)
{
    if constexpr (std::is_same_v<T, bool>) {
        return R"({"type":"boolean"})";
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return R"({"type":"integer","format":"int64"})";
    } else if constexpr (std::is_same_v<T, double>) {
        return R"({"type":"number"})";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return R"({"type":"string"})";
    } else if constexpr (std::is_same_v<T, Id>) {
        return R"({"type":"string","format":"uuid"})";
    } else if constexpr (std::is_same_v<T, Date>) {
        return R"({"type":"string","format":"date"})";
    } else if constexpr (std::is_same_v<T, Instant>) {
        return R"({"type":"integer","format":"int64","description":"milliseconds since 1970-01-01T00:00Z"})";
    } else if constexpr (std::is_same_v<T, Quantity>) {
        return R"({"type":"integer","format":"int64","description":"thousandths of the unit sold"})";
    } else if constexpr (std::is_same_v<T, UnitPrice>) {
        return R"({"type":"integer","format":"int64","description":"1/10,000 of the major unit"})";
    } else if constexpr (std::is_same_v<T, Currency>) {
        return R"({"type":"string","description":"ISO 4217"})";
    } else if constexpr (DescribedEnum<T>) {
        std::string names;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto one) { names += (names.empty() ? "\"" : ",\"") + toText(one.value) + "\""; });
        return R"({"type":"string","enum":[)" + names + "]}";
    } else if constexpr (isOptional<T>) {
        return jsonSchema<typename T::value_type>(set);
    } else if constexpr (isVector<T>) {
        return R"({"type":"array","items":)" + jsonSchema<typename T::value_type>(set) + "}";
    } else if constexpr (isTextMap<T>) {
        return R"({"type":"object","additionalProperties":{"type":"string"}})";
    } else {
        const std::string name = schemaName(typeid(T));
        if (!set.contains(name)) {
            set[name] = ""; // a struct that holds itself ends here
            std::string properties;
            std::string required;
            const T value{};
            forEachMember(value, [&](std::string_view member, const auto& field) {
                using Field = std::remove_cvref_t<decltype(field)>;
                const std::string quoted = "\"" + std::string(member) + "\"";
                properties += (properties.empty() ? "" : ",") + quoted + ":" + jsonSchema<Field>(set);
                if constexpr (!isOptional<Field>) {
                    required += (required.empty() ? "" : ",") + quoted;
                }
            });
            set[name] = R"({"type":"object","properties":{)" + properties + R"(},"required":[)" + required + "]}";
        }
        return R"({"$ref":"#/components/schemas/)" + name + "\"}";
    }
}

template <class T>
Schema schemaOf()
{
    if constexpr (std::is_same_v<T, RawBody>) {
        return {{}, {}, true};
    } else if constexpr (std::is_same_v<T, Nothing>) {
        return {};
    } else {
        Schema schema;
        schema.json = &jsonSchema<T>;
        if constexpr (Described<T>) {
            schema.query = [](SchemaSet& set) {
                std::vector<std::pair<std::string, std::string>> members;
                const T value{};
                forEachMember(value, [&](std::string_view name, const auto& field) {
                    members.emplace_back(name, jsonSchema<std::remove_cvref_t<decltype(field)>>(set));
                });
                return members;
            };
        }
        return schema;
    }
}

} // namespace tijara::http
