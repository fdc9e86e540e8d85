// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of papers: translations/papers_<lang>.json, ICU message patterns, compiled in and checked when they are loaded.

#include "shared/core/amounts.h"
#include "shared/core/format.h"
#include "shared/core/paper_format.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tijara::paper {

/// What a message is given for "{name}": text stands as it is, a number only picks a plural form (write it by `shared/core/format.h`).
struct Given {
    std::string_view name;
    std::variant<std::string, std::int64_t> value;
};

class Words {
public:
    /// Throws std::runtime_error with one sentence for each complaint when a message is missing, unknown or not well formed, or asks
    /// for what it is not given. `json` is the catalogue's text.
    Words(PaperLanguage language, std::string_view json);
    ~Words();
    Words(Words&&) noexcept;

    [[nodiscard]] PaperLanguage language() const { return m_language; }
    /// An unknown key is a fault of the program: throws std::logic_error.
    [[nodiscard]] std::string say(std::string_view key, const std::vector<Given>& given = {}) const;
    /// "9 December 2011"; the Maghreb calls months by other Arabic names, and its money tells.
    [[nodiscard]] std::string date(Date date, Currency currency) const;

private:
    struct Messages;

    PaperLanguage m_language;
    std::unique_ptr<Messages> m_messages;
};

/// The catalogue of each language as it was built in.
const std::vector<Words>& allWords();
const Words& wordsOf(PaperLanguage language);

/// Arabic is written from right to left.
constexpr bool isRightToLeft(PaperLanguage language) { return language == PaperLanguage::Ar; }

} // namespace tijara::paper
