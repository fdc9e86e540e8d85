// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A change that says what its sender saw is refused when someone else was faster, member by member.

#include "server/platform/text.h"
#include "shared/core/problem.h"

#include <optional>

namespace tijara {

class Meanwhile {
public:
    /// What was seen is not what is there now, and what is there is not what is wanted either. `now` is the value as text.
    void differs(std::string_view member, std::string now) { m_complaints.push_back({"/" + std::string(member), "changed_meanwhile", {{"now", std::move(now)}}}); }
    /// Blanks around a text are seen by nobody: an imported name may have them, a form gives it back without.
    void text(std::string_view member, const std::optional<std::string>& seen, const std::string& now, const std::optional<std::string>& wanted)
    {
        if (seen && trimmed(*seen) != trimmed(now) && wanted != now) {
            differs(member, now);
        }
    }
    /// Problem Conflict with a complaint for each.
    void refuse() const
    {
        if (!m_complaints.empty()) {
            Problem conflict{ProblemCode::Conflict};
            conflict.complaints = m_complaints;
            throw conflict;
        }
    }

private:
    std::vector<Complaint> m_complaints;
};

} // namespace tijara
