// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/transfer/table_shapes.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace tijara::tenants {

namespace {

// The statements of a migration without their comments. Texts in quotes with a semicolon do not occur in the making of tables.
std::vector<std::string> statementsOf(std::string_view text)
{
    std::vector<std::string> statements(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 2) == "--") {
            at = std::min(text.find('\n', at), text.size());
            statements.back() += ' ';
        } else if (text[at] == ';') {
            statements.emplace_back();
        } else {
            statements.back() += text[at] == '\n' ? ' ' : text[at];
        }
    }
    return statements;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(std::move(word));
    }
    return words;
}

// What stands between commas that are in no further parentheses.
std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

TableColumn columnOf(const std::string& name, const std::string& type)
{
    static const std::pair<std::string_view, ColumnType> kTypes[] = {{"ID", ColumnType::Id}, {"INT64", ColumnType::Int64}, {"BYTES", ColumnType::Bytes}, {"TEXT", ColumnType::Text}};
    const auto* found = std::find_if(std::begin(kTypes), std::end(kTypes), [&](const auto& one) { return type == one.first; });
    if (found == std::end(kTypes)) {
        throw std::logic_error("a migration has a column of the type " + type);
    }
    return {name, found->second};
}

std::string_view insideOf(std::string_view text)
{
    const auto open = text.find('(');
    return text.substr(open + 1, text.rfind(')') - open - 1);
}

TableShape tableOf(std::string_view statement, const std::string& name)
{
    TableShape table{name, {}, {}};
    for (const std::string& part : partsOf(insideOf(statement))) {
        const auto words = wordsOf(part);
        if (words.front() != "CONSTRAINT") {
            table.columns.push_back(columnOf(words[0], words[1]));
        } else if (part.find("PRIMARY KEY") != std::string::npos) {
            for (const std::string& column : partsOf(insideOf(part))) {
                table.key.push_back(wordsOf(column).front());
            }
        }
    }
    return table;
}

} // namespace

std::vector<TableShape> tableShapes(const std::vector<db::Migration>& migrations)
{
    std::vector<TableShape> tables;
    const auto named = [&tables](const std::string& name) {
        return std::find_if(tables.begin(), tables.end(), [&](const TableShape& one) { return one.name == name; });
    };
    for (const db::Migration& migration : migrations) {
        if (migration.scope != db::Scope::Tenant) {
            continue;
        }
        for (const std::string& statement : statementsOf(migration.text)) {
            const auto words = wordsOf(statement);
            if (words.size() > 2 && words[0] == "CREATE" && words[1] == "TABLE") {
                tables.push_back(tableOf(statement, words[2]));
            } else if (words.size() > 6 && words[0] == "ALTER" && words[3] == "ADD" && words[4] == "COLUMN") {
                named(words[2])->columns.push_back(columnOf(words[5], words[6]));
            } else if (words.size() > 2 && words[0] == "DROP" && words[1] == "TABLE") {
                tables.erase(named(words[2]));
            } else if (words.size() > 5 && words[0] == "ALTER" && words[3] == "RENAME" && words[4] == "TO") {
                named(words[2])->name = words[5];
            }
        }
    }
    return tables;
}

int shapeNumber(const std::vector<db::Migration>& migrations)
{
    int number = 0;
    for (const db::Migration& one : migrations) {
        number = one.scope == db::Scope::Tenant ? std::max(number, one.number) : number;
    }
    return number;
}

} // namespace tijara::tenants
