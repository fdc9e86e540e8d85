// SPDX-License-Identifier: MIT
#pragma once
// Which visitor sees which price: one function for the server, the till, and any C++17 program of a customer, which may copy this file.
// The same visitor always gets the same answer, with no network and no state but the assignment that was stored for them, if any.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
// "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
// distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
// the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions
// of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
// WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
// LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
// CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
// Copyright (c) the Tijara authors

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tijara::experiments {

/// Weights, coverage and slices are ten-thousandths.
inline constexpr std::int64_t kWhole = 10'000;

/// FNV-1a, 32 bits, over the UTF-16 code units of UTF-8 text, each taken whole: what JavaScript's SDKs hash, so that an Arabic name falls
/// into the same bucket there and here. A byte that is not UTF-8 counts as U+FFFD.
class VisitorHash {
public:
    VisitorHash() = default;
    explicit VisitorHash(std::string_view text) { add(text); }

    void add(std::string_view text)
    {
        std::size_t at = 0;
        while (at < text.size()) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (byte < 0x80) {
                unit(byte);
                ++at;
            } else {
                addCharacter(text, at);
            }
        }
    }
    [[nodiscard]] std::uint32_t value() const { return m_value; }

private:
    void unit(std::uint32_t codeUnit) { m_value = (m_value ^ codeUnit) * 16777619U; }
    void addCharacter(std::string_view text, std::size_t& at)
    {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2;
        std::uint32_t character = lead & (0xFFU >> (length + 1));
        bool good = lead >= 0xC2 && lead < 0xF5 && at + length <= text.size();
        for (std::size_t next = 1; good && next < length; ++next) {
            const auto byte = static_cast<unsigned char>(text[at + next]);
            good = (byte & 0xC0U) == 0x80;
            character = (character << 6U) | (byte & 0x3FU);
        }
        if (!good) {
            unit(0xFFFD);
            ++at;
            return;
        }
        at += length;
        if (character < 0x10000) {
            unit(character);
        } else {
            unit(0xD800 + ((character - 0x10000) >> 10U));
            unit(0xDC00 + (character & 0x3FFU));
        }
    }

    std::uint32_t m_value = 2166136261U;
};

/// 0 … 9999: the hash of the decimal text of the hash of seed and visitor ("hash version 2" of GrowthBook). `seeded` has taken in the seed.
inline std::int64_t bucketOf(VisitorHash seeded, std::string_view visitor)
{
    seeded.add(visitor);
    char digits[10];
    const auto end = std::to_chars(digits, digits + sizeof digits, seeded.value()).ptr;
    return VisitorHash(std::string_view(digits, static_cast<std::size_t>(end - digits))).value() % kWhole;
}

/// Visitors of one namespace are cut into slices that do not overlap, so that two experiments in it never meet in one visitor.
struct NamespaceSlice {
    VisitorHash seed; ///< of "ns:" and the namespace's name
    std::int64_t from = 0;
    std::int64_t to = kWhole; ///< the first bucket behind it
};

/// What a visitor must be like. With `excludes` none of the values may be theirs, and who does not say is let in.
struct TargetCondition {
    std::string attribute;
    std::vector<std::string> values;
    bool excludes = false;
};

using VisitorAttributes = std::map<std::string, std::string>;

/// One experiment as it stands now. Variant 0 is the control.
struct AssignmentPlan {
    VisitorHash seed;                 ///< of the phase's seed
    std::vector<std::int64_t> weights; ///< they sum to kWhole
    std::int64_t coverage = kWhole;   ///< the share of the visitors that is drawn at all
    std::optional<NamespaceSlice> slice;
    std::vector<TargetCondition> conditions;
    bool serves = false;      ///< running or paused
    bool enrols = false;      ///< running: new visitors are drawn
    std::size_t otherwise = 0; ///< what everybody else sees: the control, or after the end the variant that won
};

enum class AssignedBy { Store, Draw, NotServing, NoVisitor, NotTargeted, OtherSlice, NotEnrolling, NotCovered };

/// Only `Store` and `Draw` are in the experiment: the others see `otherwise` and must not be logged as exposed.
struct AssignedVariant {
    std::size_t variant = 0;
    AssignedBy by = AssignedBy::NotServing;
    [[nodiscard]] bool isInExperiment() const { return by == AssignedBy::Store || by == AssignedBy::Draw; }
};

inline bool isTargeted(const std::vector<TargetCondition>& conditions, const VisitorAttributes& attributes)
{
    for (const TargetCondition& condition : conditions) {
        const auto found = attributes.find(condition.attribute);
        bool named = false;
        for (const std::string& value : condition.values) {
            named = named || (found != attributes.end() && found->second == value);
        }
        if (named == condition.excludes) {
            return false;
        }
    }
    return true;
}

/// The variant whose range the bucket is in; a lower coverage cuts each range short, so that raising it moves nobody.
inline std::optional<std::size_t> variantOfBucket(const std::vector<std::int64_t>& weights, std::int64_t coverage, std::int64_t bucket)
{
    std::int64_t start = 0;
    for (std::size_t variant = 0; variant < weights.size(); ++variant) {
        if (bucket < start + weights[variant]) {
            return bucket < start + weights[variant] * coverage / kWhole ? std::optional(variant) : std::nullopt;
        }
        start += weights[variant];
    }
    return std::nullopt;
}

/// `stored` is what this visitor was given before: it stays theirs for as long as the experiment serves them, whatever the weights are now.
inline AssignedVariant assignVariant(const AssignmentPlan& plan, std::string_view visitor, const VisitorAttributes& attributes = {},
                                     std::optional<std::size_t> stored = {})
{
    const auto otherwise = [&plan](AssignedBy why) { return AssignedVariant{plan.otherwise, why}; };
    if (!plan.serves) {
        return otherwise(AssignedBy::NotServing);
    }
    if (visitor.empty()) {
        return otherwise(AssignedBy::NoVisitor);
    }
    if (!isTargeted(plan.conditions, attributes)) {
        return otherwise(AssignedBy::NotTargeted); // what is stored is neither served nor forgotten
    }
    if (stored && *stored < plan.weights.size()) {
        return {*stored, AssignedBy::Store};
    }
    if (!plan.enrols) {
        return otherwise(AssignedBy::NotEnrolling);
    }
    if (plan.slice) {
        const std::int64_t place = bucketOf(plan.slice->seed, visitor);
        if (place < plan.slice->from || place >= plan.slice->to) {
            return otherwise(AssignedBy::OtherSlice);
        }
    }
    const auto drawn = variantOfBucket(plan.weights, plan.coverage, bucketOf(plan.seed, visitor));
    return drawn ? AssignedVariant{*drawn, AssignedBy::Draw} : otherwise(AssignedBy::NotCovered);
}

} // namespace tijara::experiments
