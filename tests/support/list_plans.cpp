// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/list_plans.h"

#include "server/platform/db/sqlite.h"

namespace tijara::tests {

namespace {

std::vector<std::string> planOf(db::SqliteConnection& connection, const db::Sql& explain)
{
    db::Statement& prepared = connection.statement(explain);
    const db::Tx::Running running(prepared);
    std::vector<std::string> steps;
    while (prepared.step()) {
        steps.emplace_back(prepared.text(3));
    }
    return steps;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// "SEARCH products USING INDEX products_by_name (name_sort>?)"
bool usesIndex(const std::string& step, const std::string& index)
{
    return contains(step + " ", "INDEX " + index + " ");
}

// Why this plan does not do, or nothing.
std::string complaintOf(const std::vector<std::string>& steps, const db::List::Explained& wanted)
{
    const bool narrowed = contains(wanted.statement, " WHERE "); // by a filter, or by the cursor
    bool named = wanted.index.empty();
    for (const std::string& step : steps) {
        if (contains(step, "TEMP B-TREE")) {
            return "sorts by itself";
        }
        named = named || usesIndex(step, wanted.index);
        const bool ofTable = step.starts_with("SCAN ") && !contains(step, " counted") && step != "SCAN CONSTANT ROW";
        if (ofTable && narrowed) {
            return "starts at the beginning of a table or an index";
        }
        if (ofTable && !wanted.index.empty() && !usesIndex(step, wanted.index)) {
            return "reads a whole table";
        }
    }
    return named ? std::string{} : "goes another way than " + wanted.index;
}

std::string joined(const std::vector<std::string>& steps)
{
    std::string text;
    for (const std::string& step : steps) {
        text += "\n    " + step;
    }
    return text;
}

} // namespace

std::vector<std::string> badPlans(const db::List& list, const std::filesystem::path& file)
{
    std::vector<std::unique_ptr<db::Sql>> explains; // a statement is known by its address, so they live as long as the connection
    db::SqliteConnection connection(file, db::OpenMode::Read);
    std::vector<std::string> complaints;
    for (const auto& explained : list.statements()) {
        explains.push_back(std::make_unique<db::Sql>("EXPLAIN QUERY PLAN " + explained.statement));
        try {
            const auto steps = planOf(connection, *explains.back());
            const std::string complaint = complaintOf(steps, explained);
            if (!complaint.empty()) {
                complaints.push_back(explained.statement + "\n  " + complaint + ":" + joined(steps));
            }
        } catch (const db::Error& error) { // the index it asks for is not there, or cannot serve it
            complaints.push_back(explained.statement + "\n  " + error.detail);
        }
    }
    return complaints;
}

} // namespace tijara::tests
