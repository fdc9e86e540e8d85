// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/list.h"

#include "server/platform/text.h"
#include "shared/core/problem.h"

#include <algorithm>

namespace tijara::db {

namespace {

constexpr std::int64_t kPageSize = 50;

// What comes after every text that begins with a prefix: no UTF-8 text has a byte above this.
constexpr std::string_view kAfterAnyText = "\xf4\x8f\xbf\xbf";

std::string joined(const std::vector<SortColumn>& order, std::string_view suffix)
{
    std::string text;
    for (const SortColumn& one : order) {
        text += (text.empty() ? "" : ", ") + one.column + std::string(suffix);
    }
    return text;
}

// SQLite's planner, without statistics, may take an index that looks as good; the declared one is asked for by name. (PostgreSQL has no
// such words and plans with statistics: its backend leaves INDEXED BY out.)
std::string hinted(const ListDeclaration& list, const std::string& index)
{
    if (index.empty()) {
        return list.from;
    }
    return list.counted + " INDEXED BY " + index + list.from.substr(list.counted.size());
}

void addCondition(std::string& where, const std::string& condition)
{
    where += (where.empty() ? " WHERE " : " AND ") + condition;
}

// What a cursor belongs to. The columns count too: a search sorts by name through another column than the whole list does.
std::string orderOf(const std::string& list, const ListPath& path, bool descending)
{
    return list + (descending ? ":-" : ":") + path.sort + ":" + joined(path.order, "");
}

// The order, then each value of the last row, in base64url: opaque to callers, and bound as parameters when it comes back.
std::string cursorText(const std::string& order, const std::vector<std::string>& keys)
{
    std::string text = base64Url(order);
    for (const std::string& key : keys) {
        text += "." + base64Url(key);
    }
    return text;
}

std::vector<std::string> cursorKeys(const std::string& order, const std::string& cursor, std::size_t count)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= cursor.size();) {
        const auto dot = std::min(cursor.find('.', at), cursor.size());
        auto part = fromBase64Url(std::string_view(cursor).substr(at, dot - at));
        if (!part) {
            throw Problem{ProblemCode::CursorInvalid};
        }
        parts.push_back(std::move(*part));
        at = dot + 1;
    }
    if (parts.size() != count + 1 || parts.front() != order) {
        throw Problem{ProblemCode::CursorInvalid};
    }
    parts.erase(parts.begin());
    return parts;
}

// The bytes `startAt` compares with. Going down, the list starts at the last row that begins so.
std::string startKey(const SortColumn& column, const std::string& value, bool descending)
{
    switch (column.kind) {
    case KeyKind::Text:
        return value + (descending ? std::string(kAfterAnyText) : std::string{});
    case KeyKind::Folded:
        return searchKey(value) + (descending ? std::string(kAfterAnyText) : std::string{});
    case KeyKind::Collated:
        return sortKeyStart(value) + (descending ? "\xff\xff" : "");
    case KeyKind::Integer:
        return value;
    case KeyKind::Bytes:
        break;
    }
    throw Problem(std::vector<Complaint>{{"startAt", "not_allowed", {}}});
}

void bindKey(Statement& statement, int index, KeyKind kind, const std::string& key, const Problem& otherwise)
{
    if (kind == KeyKind::Integer) {
        const auto number = parseDecimal(key, 0);
        if (!number) {
            throw otherwise;
        }
        statement.bind(index, *number);
    } else if (kind == KeyKind::Text || kind == KeyKind::Folded) {
        statement.bind(index, std::string_view(key));
    } else {
        statement.bind(index, Bytes{key});
    }
}

} // namespace

List::List(ListDeclaration declaration) : m_declaration(std::move(declaration))
{
    for (const ListPath& path : m_declaration.paths) {
        for (unsigned ranges = 0; ranges < (1U << path.ranges.size()); ++ranges) {
            addVariant(path, ranges);
        }
    }
}

const Filter* List::filterOf(std::string_view member) const
{
    const auto found = std::find_if(m_declaration.filters.begin(), m_declaration.filters.end(), [&](const Filter& one) { return one.member == member; });
    return found == m_declaration.filters.end() ? nullptr : &*found;
}

void List::addVariant(const ListPath& path, unsigned ranges)
{
    auto variant = std::make_unique<Variant>();
    variant->path = &path;
    for (const std::string& member : path.equal) {
        variant->filters.push_back(filterOf(member));
    }
    for (std::size_t at = 0; at < path.ranges.size(); ++at) {
        if ((ranges >> at) & 1U) {
            variant->filters.push_back(filterOf(path.ranges[at]));
        }
    }
    variant->count = countStatement(*variant);
    variant->totals = totalsStatement(*variant);
    for (const bool descending : {false, true}) {
        auto& statements = descending ? variant->descending : variant->ascending;
        statements = {statement(*variant, descending, Begin::First), statement(*variant, descending, Begin::After), statement(*variant, descending, Begin::StartAt)};
    }
    m_variants.push_back(std::move(variant));
}

std::string List::conditions(const Variant& variant, int& parameter)
{
    std::string where;
    const auto add = [&where](const std::string& condition) { addCondition(where, condition); };
    for (const Filter* filter : variant.filters) {
        const auto next = [&parameter] { return "$" + std::to_string(parameter++); };
        switch (filter->match) {
        case Match::Equal:
            add(filter->column + " = " + next());
            break;
        case Match::AtLeast:
            add(filter->column + " >= " + next());
            break;
        case Match::AtMost:
            add(filter->column + " <= " + next());
            break;
        case Match::BeginsWith: {
            const std::string low = next();
            add(filter->column + " >= " + low + " AND " + filter->column + " < " + next());
            break;
        }
        }
    }
    return where;
}

std::unique_ptr<Sql> List::countStatement(const Variant& variant) const
{
    int parameter = 1;
    const std::string where = conditions(variant, parameter);
    return std::make_unique<Sql>("SELECT count(*) FROM (SELECT 1 FROM " + m_declaration.counted + where + " LIMIT " + std::to_string(kExactCountMax + 1) +
                                 ") AS counted");
}

std::unique_ptr<Sql> List::totalsStatement(const Variant& variant) const
{
    int parameter = 1;
    const std::string where = conditions(variant, parameter);
    std::string taken = "1 AS one";
    std::string added;
    for (const Sum& sum : m_declaration.sums) {
        taken += ", " + sum.column + " AS sum_of_" + sum.member;
        added += ", CAST(COALESCE(sum(sum_of_" + sum.member + "), 0) AS bigint)";
    }
    if (!m_declaration.currency.empty()) {
        taken += ", " + m_declaration.currency + " AS currency_of";
        added += ", COALESCE(min(currency_of), ''), COALESCE(max(currency_of), '')";
    }
    const std::string& from = m_declaration.currency.empty() ? m_declaration.counted : m_declaration.from;
    return std::make_unique<Sql>("SELECT count(*)" + added + " FROM (SELECT " + taken + " FROM " + from + where + " LIMIT " + std::to_string(kTotalRowsMax + 1) +
                                 ") AS counted");
}

std::unique_ptr<Sql> List::statement(const Variant& variant, bool descending, Begin begin) const
{
    int parameter = 1;
    std::string where = conditions(variant, parameter);
    const auto& order = variant.path->order;
    if (begin == Begin::StartAt) {
        addCondition(where, order.front().column + (descending ? " <= $" : " >= $") + std::to_string(parameter++));
    } else if (begin == Begin::After) {
        std::string keys;
        for (std::size_t at = 0; at < order.size(); ++at) {
            keys += (at == 0 ? "$" : ", $") + std::to_string(parameter++);
        }
        addCondition(where, "(" + joined(order, "") + (descending ? ") < (" : ") > (") + keys + ")");
    }
    return std::make_unique<Sql>("SELECT " + m_declaration.columns + ", " + joined(order, "") + " FROM " + hinted(m_declaration, variant.path->index) + where + " ORDER BY " +
                                 joined(order, descending ? " DESC" : "") + " LIMIT $" + std::to_string(parameter));
}

List::Chosen List::choose(const ListQuery& query, std::vector<Given> given) const
{
    Chosen chosen{nullptr, {}, std::make_shared<std::vector<Given>>(std::move(given)), false, query.limit.value_or(kPageSize), {}, {}};
    if (chosen.limit < 1 || chosen.limit > kPageSizeMax) {
        throw Problem(std::vector<Complaint>{{"limit", "out_of_range", {{"min", "1"}, {"max", std::to_string(kPageSizeMax)}}}});
    }
    for (Given& one : *chosen.held) {
        if (one.filter->match == Match::BeginsWith) {
            one.owned = std::get<std::string>(one.value) + std::string(kAfterAnyText);
        }
    }
    std::string sort = query.sort.value_or("");
    const auto serves = [&](const Variant& variant, const std::string& name) {
        return variant.path->sort == name && variant.filters.size() == chosen.held->size() &&
               std::all_of(chosen.held->begin(), chosen.held->end(), [&](const Given& one) {
                   return std::find(variant.filters.begin(), variant.filters.end(), one.filter) != variant.filters.end();
               });
    };
    const auto findVariant = [&](const std::string& name) {
        const auto found = std::find_if(m_variants.begin(), m_variants.end(), [&](const auto& variant) { return serves(*variant, name); });
        return found == m_variants.end() ? nullptr : found->get();
    };
    if (sort.empty()) {
        // Without a wish: the list's own order, or else the first that serves these filters.
        sort = m_declaration.sort;
        if (findVariant(sort.substr(sort.starts_with('-') ? 1 : 0)) == nullptr) {
            const auto any = std::find_if(m_variants.begin(), m_variants.end(), [&](const auto& variant) { return serves(*variant, variant->path->sort); });
            sort = any == m_variants.end() ? sort : (*any)->path->sort;
        }
    }
    chosen.descending = sort.starts_with('-');
    chosen.variant = findVariant(sort.substr(chosen.descending ? 1 : 0));
    if (chosen.variant == nullptr) {
        std::string names;
        for (const Given& one : *chosen.held) {
            names += (names.empty() ? "" : ",") + one.filter->member;
        }
        throw Problem{ProblemCode::ListNotServed, {{"list", m_declaration.name}, {"sort", sort}, {"filters", names}}};
    }
    for (const Filter* filter : chosen.variant->filters) {
        chosen.values.push_back(&*std::find_if(chosen.held->begin(), chosen.held->end(), [&](const Given& one) { return one.filter == filter; }));
    }
    if (query.after) {
        chosen.after = cursorKeys(orderOf(m_declaration.name, *chosen.variant->path, chosen.descending), *query.after, chosen.variant->path->order.size());
    } else if (query.startAt) {
        chosen.startAt = startKey(chosen.variant->path->order.front(), *query.startAt, chosen.descending);
    }
    return chosen;
}

int List::bindFilters(Statement& statement, const Chosen& chosen)
{
    int index = 1;
    for (const Given* one : chosen.values) {
        if (const auto* number = std::get_if<std::int64_t>(&one->value)) {
            statement.bind(index++, *number);
        } else if (const auto* text = std::get_if<std::string>(&one->value)) {
            statement.bind(index++, std::string_view(*text));
            if (one->filter->match == Match::BeginsWith) {
                statement.bind(index++, std::string_view(one->owned)); // bound where it stands until the statement ran
            }
        } else {
            statement.bind(index++, Bytes{one->owned});
        }
    }
    return index;
}

void List::bindCursor(Statement& statement, int& index, const Chosen& chosen)
{
    const auto& order = chosen.variant->path->order;
    if (chosen.startAt) {
        bindKey(statement, index++, order.front().kind, *chosen.startAt, Problem(std::vector<Complaint>{{"startAt", "not_understood", {}}}));
    }
    for (std::size_t at = 0; chosen.after && at < order.size(); ++at) {
        bindKey(statement, index++, order[at].kind, (*chosen.after)[at], Problem{ProblemCode::CursorInvalid});
    }
}

const Sql& List::sqlOf(const Chosen& chosen)
{
    const Statements& statements = chosen.descending ? chosen.variant->descending : chosen.variant->ascending;
    return chosen.after ? *statements.after : chosen.startAt ? *statements.startAt : *statements.first;
}

void List::walk(Tx& tx, const Chosen& chosen, const std::function<void(Row&)>& visit, std::optional<std::string>& next) const
{
    const auto& order = chosen.variant->path->order;
    Tx::Running running(tx.prepared(sqlOf(chosen)));
    int index = bindFilters(running.statement, chosen);
    bindCursor(running.statement, index, chosen);
    running.statement.bind(index, chosen.limit + 1); // one more row than asked tells whether there is a next page
    std::vector<std::string> keys;
    for (std::int64_t taken = 0; running.statement.step(); ++taken) {
        if (taken == chosen.limit) {
            next = cursorText(orderOf(m_declaration.name, *chosen.variant->path, chosen.descending), keys);
            return;
        }
        Row row(running.statement);
        visit(row);
        if (taken + 1 < chosen.limit) {
            continue;
        }
        keys.clear();
        for (const SortColumn& column : order) {
            keys.push_back(column.kind == KeyKind::Integer ? std::to_string(row.next<std::int64_t>()) : row.nextBytes());
        }
    }
}

Count List::counted(Statement& statement)
{
    statement.step();
    const std::int64_t found = statement.integer(0);
    return {std::min(found, kExactCountMax), found <= kExactCountMax};
}

Totals List::addUp(Tx& tx, const Chosen& chosen, Opens opens) const
{
    Tx::Running running(tx.prepared(*chosen.variant->totals));
    bindFilters(running.statement, chosen);
    running.statement.step();
    Row row(running.statement);
    const auto found = row.next<std::int64_t>();
    Totals totals{{std::min(found, kTotalRowsMax), found <= kTotalRowsMax}, {}, false};
    for (const Sum& sum : m_declaration.sums) {
        opens.adds = sum.member;
        totals.sums.push_back({row.next<std::int64_t>(), sum.unit, {}, opens});
    }
    if (!m_declaration.currency.empty()) {
        const Currency least = row.next<Currency>();
        totals.mixedCurrencies = least != row.next<Currency>();
        for (Figure& sum : totals.sums) {
            if (sum.unit == Unit::Money && !least.view().empty()) {
                sum.currency = least;
            }
        }
    }
    if (!totals.rows.exact) {
        totals.sums.clear();
    } else if (totals.mixedCurrencies) {
        std::erase_if(totals.sums, [](const Figure& sum) { return sum.unit == Unit::Money; });
    }
    return totals;
}

std::vector<List::Explained> List::statements() const
{
    std::vector<Explained> all;
    for (const auto& variant : m_variants) {
        all.push_back({variant->count->text, {}});
        all.push_back({variant->totals->text, {}});
        for (const Statements* one : {&variant->ascending, &variant->descending}) {
            all.push_back({one->first->text, variant->path->index});
            all.push_back({one->after->text, variant->path->index});
            all.push_back({one->startAt->text, variant->path->index});
        }
    }
    return all;
}

} // namespace tijara::db
