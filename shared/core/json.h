// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Contract structs to JSON and back: members are camelCase names, enums words, ids 36 characters, dates ISO days, all amounts and
// instants whole numbers. Reading collects every complaint with its path instead of stopping at the first.

#include "shared/core/amounts.h"
#include "shared/core/describe.h"
#include "shared/core/id.h"
#include "shared/core/problem.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace tijara {

class JsonWriter : public rapidjson::Writer<rapidjson::StringBuffer> {
public:
    using Writer::Writer;
    /// Text that has nothing to be escaped in it, a name of a member as well: ids, days, words of enums. Half of a list's bytes are these.
    void plain(std::string_view text)
    {
        Prefix(rapidjson::kStringType);
        char* at = os_->Push(text.size() + 2);
        *at = '"';
        std::copy(text.begin(), text.end(), at + 1);
        at[text.size() + 1] = '"';
    }
};
using JsonValue = rapidjson::Value;

/// JSON nested deeper than this is refused before it is walked.
inline constexpr int kJsonDepthMax = 32;

/// Whole text to a document; throws MalformedJson with the byte position for anything not well-formed, badly encoded or too deep.
rapidjson::Document parseJson(std::string_view text);

/// One rule for the order of members: as declared. With `sorted` (canonical JSON: journal entries, hashes) by name.
enum class MemberOrder { Declared, Sorted };

template <MemberOrder order = MemberOrder::Declared, class T>
void writeJson(JsonWriter& writer, const T& value)
{
    if constexpr (std::is_same_v<T, bool>) {
        writer.Bool(value);
    } else if constexpr (std::is_integral_v<T>) {
        writer.Int64(static_cast<std::int64_t>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        writer.Double(value);
    } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
        writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    } else if constexpr (std::is_same_v<T, Id>) {
        const auto text = charactersOf(value);
        writer.plain({text.data(), text.size()});
    } else if constexpr (std::is_same_v<T, Date> || DescribedEnum<T>) {
        writer.plain(toText(value));
    } else if constexpr (std::is_same_v<T, Currency>) {
        writer.String(value.code);
    } else if constexpr (std::is_same_v<T, UnitPrice>) {
        writer.Int64(value.tenThousandths);
    } else if constexpr (std::is_same_v<T, Quantity>) {
        writer.Int64(value.thousandths);
    } else if constexpr (std::is_same_v<T, Instant>) {
        writer.Int64(value.utcMs);
    } else if constexpr (isOptional<T>) {
        if (value) {
            writeJson<order>(writer, *value);
        } else {
            writer.Null();
        }
    } else if constexpr (isVector<T>) {
        writer.StartArray();
        for (const auto& item : value) {
            writeJson<order>(writer, item);
        }
        writer.EndArray();
    } else if constexpr (isTextMap<T>) {
        writer.StartObject();
        for (const auto& [key, text] : value) {
            writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
            writeJson(writer, text);
        }
        writer.EndObject();
    } else {
        static_assert(Described<T>, "declare the struct with BOOST_DESCRIBE_STRUCT");
        using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;
        const auto writeMember = [&](auto member) {
            const auto& field = value.*member.pointer;
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (isOptional<Field>) {
                if (!field) {
                    return; // absent, not null
                }
            }
            constexpr std::string_view kName = member.name;
            writer.plain(kName);
            writeJson<order>(writer, field);
        };
        writer.StartObject();
        if constexpr (order == MemberOrder::Declared) {
            boost::mp11::mp_for_each<Members>(writeMember);
        } else {
            static const auto sorted = [] {
                std::vector<std::pair<std::string_view, std::size_t>> names;
                std::size_t index = 0;
                boost::mp11::mp_for_each<Members>([&](auto member) { names.emplace_back(member.name, index++); });
                std::sort(names.begin(), names.end());
                return names;
            }();
            for (const auto& entry : sorted) {
                boost::mp11::mp_with_index<boost::mp11::mp_size<Members>::value>(
                    entry.second, [&](auto index) { writeMember(boost::mp11::mp_at<Members, decltype(index)>{}); });
            }
        }
        writer.EndObject();
    }
}

template <class T>
std::string toJson(const T& value)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writeJson(writer, value);
    return {buffer.GetString(), buffer.GetSize()};
}

/// Members sorted by name, no spaces, whole numbers only: the same value is always the same bytes.
template <class T>
std::string toCanonicalJson(const T& value)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writeJson<MemberOrder::Sorted>(writer, value);
    return {buffer.GetString(), buffer.GetSize()};
}

template <class T>
void readJson(const JsonValue& json, T& value, const Checker& check)
{
    const auto readText = [&](auto parse) {
        if (!json.IsString()) {
            check.complain("text_needed");
            return;
        }
        if (const auto parsed = parse(std::string_view(json.GetString(), json.GetStringLength()))) {
            value = *parsed;
        } else {
            check.complain("not_understood");
        }
    };
    const auto readInteger = [&](std::int64_t& number) {
        if (json.IsInt64()) {
            number = json.GetInt64();
        } else {
            check.complain("whole_number_needed");
        }
    };
    if constexpr (std::is_same_v<T, bool>) {
        if (json.IsBool()) {
            value = json.GetBool();
        } else {
            check.complain("true_or_false_needed");
        }
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        readInteger(value);
    } else if constexpr (std::is_same_v<T, double>) {
        if (json.IsNumber()) {
            value = json.GetDouble();
        } else {
            check.complain("number_needed");
        }
    } else if constexpr (std::is_same_v<T, std::string>) {
        readText([](std::string_view text) { return std::optional(std::string(text)); });
    } else if constexpr (std::is_same_v<T, Id>) {
        readText(parseId);
    } else if constexpr (std::is_same_v<T, Date>) {
        readText(parseDate);
    } else if constexpr (std::is_same_v<T, Currency>) {
        readText([](std::string_view text) {
            const Currency currency(text);
            return minorDigits(currency) ? std::optional(currency) : std::nullopt;
        });
    } else if constexpr (DescribedEnum<T>) {
        readText(enumFrom<T>);
    } else if constexpr (std::is_same_v<T, UnitPrice>) {
        readInteger(value.tenThousandths);
    } else if constexpr (std::is_same_v<T, Quantity>) {
        readInteger(value.thousandths);
    } else if constexpr (std::is_same_v<T, Instant>) {
        readInteger(value.utcMs);
    } else if constexpr (isOptional<T>) {
        if (json.IsNull()) {
            value.reset();
        } else {
            readJson(json, value.emplace(), check);
        }
    } else if constexpr (isVector<T>) {
        if (!json.IsArray()) {
            check.complain("list_needed");
            return;
        }
        value.clear();
        value.reserve(json.Size());
        for (rapidjson::SizeType index = 0; index < json.Size(); ++index) {
            readJson(json[index], value.emplace_back(), check.at(index));
        }
    } else if constexpr (isTextMap<T>) {
        if (!json.IsObject()) {
            check.complain("object_needed");
            return;
        }
        for (const auto& member : json.GetObject()) {
            const std::string name(member.name.GetString(), member.name.GetStringLength());
            readJson(member.value, value[name], check.at(name));
        }
    } else {
        static_assert(Described<T>, "declare the struct with BOOST_DESCRIBE_STRUCT");
        if (!json.IsObject()) {
            check.complain("object_needed");
            return;
        }
        std::size_t known = 0;
        forEachMember(value, [&](std::string_view name, auto& member) {
            const JsonValue key(rapidjson::StringRef(name.data(), name.size()));
            const auto found = json.FindMember(key);
            if (found != json.MemberEnd()) {
                ++known;
                readJson(found->value, member, check.at(name));
            } else if constexpr (!isOptional<std::remove_cvref_t<decltype(member)>>) {
                check.at(name).complain("required");
            }
        });
        if (known == json.MemberCount()) {
            return;
        }
        for (auto given = json.MemberBegin(); given != json.MemberEnd(); ++given) {
            const std::string_view givenName(given->name.GetString(), given->name.GetStringLength());
            bool declared = false;
            forEachMember(value, [&](std::string_view name, auto&) { declared = declared || name == givenName; });
            if (!declared) {
                check.at(givenName).complain("unknown_member");
            } else if (json.FindMember(given->name) != given) {
                check.at(givenName).complain("given_twice"); // readers differ on which of the two counts, so neither does
            }
        }
    }
}

/// The value in `text`, checked by its own `check(value, checker)` if it has one; throws every complaint at once.
template <class T>
T fromJson(std::string_view text)
{
    const rapidjson::Document document = parseJson(text);
    T value{};
    std::vector<Complaint> complaints;
    const Checker checker(complaints);
    readJson(document, value, checker);
    if constexpr (requires { check(value, checker); }) {
        if (complaints.empty()) {
            check(value, checker);
        }
    }
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    return value;
}

} // namespace tijara
