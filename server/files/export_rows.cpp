// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/export_rows.h"

#include "server/platform/zone.h"

#include <algorithm>

namespace tijara::files {

namespace {

constexpr int kPriceDigits = 4;
constexpr int kPriceShown = 2;
constexpr int kQuantityDigits = 3;

const http::RouteEntry& entryAt(const http::Router& router, const std::string& path)
{
    std::map<std::string, std::string> parts;
    return router.find(Method::Get, path, parts);
}

} // namespace

const http::RouteEntry& listOf(const http::Router& router, const NewExport& wish, Side side)
{
    const http::RouteEntry& entry = entryAt(router, wish.list);
    if (entry.row.empty() || entry.platform != (side == Side::Platform) || entry.kind != http::RouteKind::Read || entry.path != wish.list) {
        throw Problem{ProblemCode::NotFound, {{"list", wish.list}}};
    }
    return entry;
}

const http::RouteEntry& listOf(const http::Router& router, const NewExport& wish, const http::Principal& principal, Side side)
{
    const http::RouteEntry& entry = listOf(router, wish, side);
    if (entry.permission && !principal.may(*entry.permission)) {
        throw Problem{ProblemCode::PermissionMissing, {{"permission", std::string(identity::toText(*entry.permission))}}};
    }
    std::vector<Complaint> complaints;
    for (std::size_t at = 0; at < wish.columns.size(); ++at) {
        const auto found = std::find_if(entry.row.begin(), entry.row.end(), [&](const http::RowMember& one) { return one.name == wish.columns[at].member; });
        if (found == entry.row.end() || found->shape == http::Shape::Other) {
            complaints.push_back({"/columns/" + std::to_string(at) + "/member", "not_found", {}});
        }
    }
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    return entry;
}

ExportRows::ExportRows(const http::Router& router, const NewExport& wish, const http::Actor& actor, std::string zone, Side side)
    : m_router(router), m_list(listOf(router, wish, side)), m_wish(wish), m_actor(actor), m_zone(std::move(zone))
{
    for (const ExportColumn& column : wish.columns) {
        const auto found = std::find_if(m_list.row.begin(), m_list.row.end(), [&](const http::RowMember& one) { return one.name == column.member; });
        m_shapes.push_back(found == m_list.row.end() ? http::Shape::Other : found->shape);
    }
    for (const Id& id : wish.chosen) {
        m_chosen.push_back(toText(id));
    }
    std::sort(m_chosen.begin(), m_chosen.end());
}

std::map<std::string, std::string> ExportRows::queryOf(std::int64_t limit) const
{
    std::map<std::string, std::string> query = m_wish.filter;
    query["limit"] = std::to_string(limit);
    if (!m_wish.sort.empty()) {
        query["sort"] = m_wish.sort;
    }
    if (!m_after.empty()) {
        query["after"] = m_after;
    }
    return query;
}

std::string ExportRows::answer(db::Tx& tx, const http::RouteEntry& entry, std::map<std::string, std::string> query) const
{
    http::Request request;
    request.path = entry.path;
    request.query = std::move(query);
    request.actor = m_actor;
    return entry.prepare(request)(&tx).body;
}

std::int64_t ExportRows::count(db::Tx& tx) const
{
    try {
        const auto totals = parseJson(answer(tx, entryAt(m_router, m_list.path + "/totals"), m_wish.filter));
        return totals["rows"]["value"].GetInt64();
    } catch (const Problem& problem) {
        if (problem.code != ProblemCode::NotFound) {
            throw;
        }
        return 0;
    }
}

void ExportRows::tryOut(db::Tx& tx) const
{
    answer(tx, m_list, queryOf(1));
}

bool ExportRows::isWanted(const rapidjson::Value& row) const
{
    if (m_chosen.empty()) {
        return true;
    }
    const auto id = row.FindMember("id");
    return id != row.MemberEnd() && id->value.IsString() && std::binary_search(m_chosen.begin(), m_chosen.end(), std::string(id->value.GetString()));
}

bool ExportRows::next(db::Tx& tx, const std::function<void(const std::vector<TableCell>&)>& visit, std::int64_t& walked)
{
    const auto page = parseJson(answer(tx, m_list, queryOf(kPageSizeMax)));
    std::vector<TableCell> cells(m_wish.columns.size());
    for (const auto& row : page["items"].GetArray()) {
        ++walked;
        if (!isWanted(row)) {
            continue;
        }
        ++m_found;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            cells[at] = cellOf(row, m_wish.columns[at], m_shapes[at]);
        }
        visit(cells);
    }
    const bool hasNext = page.HasMember("next") && page["next"].IsString();
    if (!hasNext || (!m_chosen.empty() && m_found == m_chosen.size())) {
        return false;
    }
    m_after = page["next"].GetString();
    return true;
}

TableCell ExportRows::cellOf(const rapidjson::Value& row, const ExportColumn& column, http::Shape shape) const
{
    const auto found = row.FindMember(column.member.c_str());
    if (found == row.MemberEnd() || found->value.IsNull()) {
        return {};
    }
    const rapidjson::Value& value = found->value;
    switch (shape) {
    case http::Shape::Whole:
        return NumberCell{value.GetInt64(), 0, 0};
    case http::Shape::Amount: {
        const int digits = minorDigits(Currency(value["currency"].GetString())).value_or(2);
        return NumberCell{value["minor"].GetInt64(), digits, digits};
    }
    case http::Shape::Price:
        return NumberCell{value.GetInt64(), kPriceDigits, kPriceShown};
    case http::Shape::Quantity:
        return NumberCell{value.GetInt64(), kQuantityDigits, 0};
    case http::Shape::Moment: {
        const WallClock wall = wallClockIn(m_zone, Instant{value.GetInt64()});
        return TimeCell{toCivil(wall.day), true, wall.hour, wall.minute, wall.second};
    }
    case http::Shape::Day:
        return TimeCell{toCivil(parseDate(value.GetString()).value_or(Date{})), false};
    case http::Shape::Truth: {
        const std::string text = value.GetBool() ? "true" : "false";
        const auto word = column.words.find(text);
        return word == column.words.end() ? text : word->second;
    }
    case http::Shape::Text:
    case http::Shape::Choice: {
        const std::string text(value.GetString(), value.GetStringLength());
        const auto word = column.words.find(text);
        return word == column.words.end() ? text : word->second;
    }
    case http::Shape::Other:
        break;
    }
    return {};
}

} // namespace tijara::files
