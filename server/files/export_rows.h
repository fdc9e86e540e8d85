// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of any list of the API as cells: read through the list's own route, as whoever asked for them.

#include "server/files/table_file.h"
#include "server/platform/http/router.h"

namespace tijara::files {

/// Whose lists: a shop's, or the platform's own.
enum class Side { Shop, Platform };

/// The list's route. Problem NotFound for an address that is no list of that side, PermissionMissing when `principal` may not read it, and
/// a complaint for each column that is no member of its rows.
const http::RouteEntry& listOf(const http::Router& router, const NewExport& wish, const http::Principal& principal, Side side = Side::Shop);
const http::RouteEntry& listOf(const http::Router& router, const NewExport& wish, Side side = Side::Shop);

class ExportRows {
public:
    /// `zone` is the shop's.
    ExportRows(const http::Router& router, const NewExport& wish, const http::Actor& actor, std::string zone, Side side = Side::Shop);

    /// How many rows the list has under the wish's filter; 0 when nobody counts them.
    [[nodiscard]] std::int64_t count(db::Tx& tx) const;
    /// Calls visit(cells) for the rows of the next page; false when that was the last. `walked` grows by the rows read.
    bool next(db::Tx& tx, const std::function<void(const std::vector<TableCell>&)>& visit, std::int64_t& walked);
    /// Asks for one row, so that a wish the list does not serve is refused before a job begins.
    void tryOut(db::Tx& tx) const;

private:
    std::string answer(db::Tx& tx, const http::RouteEntry& entry, std::map<std::string, std::string> query) const;
    [[nodiscard]] std::map<std::string, std::string> queryOf(std::int64_t limit) const;
    [[nodiscard]] TableCell cellOf(const rapidjson::Value& row, const ExportColumn& column, http::Shape shape) const;
    [[nodiscard]] bool isWanted(const rapidjson::Value& row) const;

    const http::Router& m_router;
    const http::RouteEntry& m_list;
    const NewExport& m_wish;
    http::Actor m_actor;
    std::string m_zone;
    std::vector<http::Shape> m_shapes;
    std::vector<std::string> m_chosen; ///< sorted texts
    std::size_t m_found = 0;
    std::string m_after;
};

} // namespace tijara::files
