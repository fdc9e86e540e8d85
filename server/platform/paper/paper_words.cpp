// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/paper/paper_words.h"

#include "server/platform/paper/built_in.h"
#include "shared/core/json.h"

#include <set>
#include <stdexcept>

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

namespace tijara::paper {

namespace {

/// A message, and what it is given; a name that ends in '?' may be left out by a language that does not need it.
struct Message {
    std::string_view key;
    std::vector<std::string_view> given;
};

void mustSucceed(UErrorCode status)
{
    if (U_FAILURE(status)) {
        throw std::logic_error(std::string("a message of a paper cannot be written: ") + u_errorName(status));
    }
}

const std::vector<Message>& allMessages()
{
    static const std::vector<Message> all = [] {
        std::vector<Message> messages = {
            {"bill.title", {}},
            {"bill.total", {}},
            {"creditNote.title", {}},
            {"creditNote.total", {}},
            {"taxableValue", {}},
            {"tax", {}},
            {"taxAt", {"rate"}},
            {"roundOff", {}},
            {"number", {}},
            {"date", {}},
            {"branch", {}},
            {"reverses", {}},
            {"reversesOf", {"number", "date"}},
            {"buyer", {}},
            {"buyerNumber", {"number"}},
            {"registration.gstin", {"number"}},
            {"registration.vat", {"number"}},
            {"registration.nif", {"number"}},
            {"registration.other", {"number"}},
            {"column.line", {}},
            {"column.code", {}},
            {"column.description", {}},
            {"column.quantity", {}},
            {"column.price", {"currency"}},
            {"column.amount", {"currency"}},
            {"lineCount", {"count", "shown"}},
            {"page", {"page", "pages"}},
            {"running", {"title", "number"}},
            {"dayOf", {"day", "month", "year", "dayNumber?"}},
        };
        static const std::vector<std::string> months = [] {
            std::vector<std::string> keys;
            for (int month = 1; month <= 12; ++month) {
                keys.push_back("month." + std::to_string(month));
            }
            return keys;
        }();
        for (const std::string& month : months) {
            messages.push_back({month, {"region?"}});
        }
        return messages;
    }();
    return all;
}

icu::UnicodeString unicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

/// The names a pattern asks for.
std::set<std::string> namesIn(const icu::MessagePattern& pattern)
{
    std::set<std::string> names;
    for (int32_t at = 0; at < pattern.countParts(); ++at) {
        const auto& part = pattern.getPart(at);
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME || part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER) {
            std::string name;
            pattern.getSubstring(part).toUTF8String(name);
            names.insert(name);
        }
    }
    return names;
}

std::string complaintAbout(const Message& message, const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessagePattern pattern(text, nullptr, status);
    if (U_FAILURE(status)) {
        return " is not well formed";
    }
    std::set<std::string> asked = namesIn(pattern);
    std::string complaint;
    for (std::string_view given : message.given) {
        const bool optional = given.ends_with('?');
        const std::string name(optional ? given.substr(0, given.size() - 1) : given);
        if (asked.erase(name) == 0 && !optional) {
            complaint += " leaves out {" + name + "}";
        }
    }
    for (const std::string& name : asked) {
        complaint += " asks for {" + name + "}, which it is not given";
    }
    return complaint;
}

} // namespace

struct Words::Messages {
    icu::Locale locale;
    std::map<std::string, icu::UnicodeString, std::less<>> patterns;
};

Words::Words(PaperLanguage language, std::string_view json) : m_language(language), m_messages(std::make_unique<Messages>())
{
    // Plural forms of the language, digits as our own formatter writes them.
    m_messages->locale = icu::Locale((toText(language) + "-u-nu-latn").c_str());
    const auto texts = fromJson<std::map<std::string, std::string>>(json);
    std::set<std::string_view> unknown;
    for (const auto& [key, text] : texts) {
        unknown.insert(key);
    }
    std::string complaints;
    for (const Message& message : allMessages()) {
        const auto found = texts.find(std::string(message.key));
        const std::string complaint = found == texts.end() ? " is missing" : complaintAbout(message, unicode(found->second));
        unknown.erase(message.key);
        if (!complaint.empty()) {
            complaints += "papers_" + toText(language) + ".json: \"" + std::string(message.key) + "\"" + complaint + ".\n";
            continue;
        }
        m_messages->patterns.emplace(message.key, unicode(found->second));
    }
    for (const std::string_view key : unknown) {
        complaints += "papers_" + toText(language) + ".json: \"" + std::string(key) + "\" is no message of a paper.\n";
    }
    if (!complaints.empty()) {
        throw std::runtime_error(complaints);
    }
}

Words::~Words() = default;
Words::Words(Words&&) noexcept = default;

std::string Words::say(std::string_view key, const std::vector<Given>& given) const
{
    const auto found = m_messages->patterns.find(key);
    if (found == m_messages->patterns.end()) {
        throw std::logic_error("no paper has the words " + std::string(key));
    }
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const Given& one : given) {
        names.push_back(unicode(one.name));
        if (const auto* text = std::get_if<std::string>(&one.value)) {
            // A name or a number in another script must not pull the words around it into another order.
            values.emplace_back(unicode(isRightToLeft(m_language) ? "\u2068" + *text + "\u2069" : *text));
        } else {
            values.emplace_back(std::get<std::int64_t>(one.value));
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessageFormat format(found->second, m_messages->locale, status);
    icu::UnicodeString said;
    format.format(names.data(), values.data(), static_cast<int32_t>(names.size()), said, status);
    mustSucceed(status);
    std::string text;
    return said.toUTF8String(text);
}

std::string Words::date(Date date, Currency currency) const
{
    const CivilDate civil = toCivil(date);
    UErrorCode status = U_ZERO_ERROR;
    // A key of a select is no text of the paper: it goes in without the marks that `say` puts around names.
    const auto& pattern = m_messages->patterns.find("month." + std::to_string(civil.month))->second;
    const icu::UnicodeString names[] = {unicode("region")};
    const icu::Formattable values[] = {icu::Formattable(unicode(hasMaghrebMonths(currency) ? "maghreb" : "other"))};
    icu::UnicodeString month;
    icu::MessageFormat(pattern, m_messages->locale, status).format(names, values, 1, month, status);
    mustSucceed(status);
    std::string monthName;
    month.toUTF8String(monthName);
    const std::string day = say("dayOf", {{"day", std::to_string(civil.day)}, {"month", monthName}, {"year", std::to_string(civil.year)}, {"dayNumber", std::int64_t{civil.day}}});
    // All of it stands in isolates, so it has no letter that says its direction: inside another sentence it would run from the left.
    return isRightToLeft(m_language) ? "\u200F" + day : day;
}

const std::vector<Words>& allWords()
{
    static const std::vector<Words> all = [] {
        std::vector<Words> words;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<PaperLanguage>>(
            [&words](auto one) { words.emplace_back(one.value, builtIn("papers_" + toText(one.value) + ".json")); });
        return words;
    }();
    return all;
}

const Words& wordsOf(PaperLanguage language)
{
    return allWords().at(static_cast<std::size_t>(language));
}

} // namespace tijara::paper
