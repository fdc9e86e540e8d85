// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Declared lists: each way to filter and sort a list is named beforehand with the index that serves it, and read by keyset cursors,
// so that every page of every list costs the same however deep it lies.

#include "server/platform/db/db.h"
#include "shared/core/page.h"

namespace tijara::db {

enum class KeyKind {
    Integer,
    Text,
    Bytes,
    Collated, ///< bytes made by sortKey
    Folded,   ///< text made by searchKey
};

/// One column of a list's order; the last one must be unique.
struct SortColumn {
    std::string column;
    KeyKind kind = KeyKind::Integer;
};

enum class Match {
    Equal,
    AtLeast,    ///< column >= value
    AtMost,     ///< column <= value
    BeginsWith, ///< text that starts so
};

/// A member of the list's query, and the column it speaks of.
struct Filter {
    std::string member;
    std::string column;
    Match match = Match::Equal;
};

/// One way through the list: these filters together (`ranges` may be left out by the caller, `equal` not), in this order.
struct ListPath {
    std::vector<std::string> equal;
    std::vector<std::string> ranges;
    std::string sort;
    std::vector<SortColumn> order;
    std::string index; ///< the index that must serve it; a test asks the database
};

/// A member of the rows that may be added up.
struct Sum {
    std::string member;
    std::string column;
    Unit unit = Unit::Count;
};

struct ListDeclaration {
    std::string name;
    std::string columns; ///< what is selected, in the order of the row struct's members
    std::string from;    ///< the table (with its alias), then its joins, only by primary keys
    std::string counted; ///< the table (with its alias) without the joins, for the count; the filters must not need them
    std::vector<Filter> filters;
    std::string sort;    ///< the list's own order, "-" before it for descending
    std::vector<ListPath> paths;
    std::vector<Sum> sums = {};
    std::string currency = {}; ///< the column with the currency of the sums that are money
};

/// What a figure opens to show the rows of this query.
template <class Query>
Opens rowsOf(std::string_view path, const Query& query);

/// The statements of one declared list, all of them made once.
class List {
public:
    explicit List(ListDeclaration declaration);

    /// One page. `query` is the room's query struct (ListQuery and its filters). Problem ListNotServed for a combination that is not
    /// declared, CursorInvalid for a cursor of another order, a complaint for a limit out of range.
    template <class RowType, class Query>
    Page<RowType> page(Tx& tx, const Query& query) const
    {
        const Chosen chosen = choose(query, valuesOf(query));
        Page<RowType> page;
        // The count goes ahead of the page: on PostgreSQL both cost one round trip.
        std::optional<Tx::Running> counting;
        if (!query.after) {
            counting.emplace(tx.prepared(*chosen.variant->count));
            bindFilters(counting->statement, chosen);
            counting->statement.send();
        }
        walk(tx, chosen, [&page](Row& row) { page.items.push_back(row.next<RowType>()); }, page.next);
        if (counting) {
            page.count = counted(counting->statement);
            page.sort = (chosen.descending ? "-" : "") + chosen.variant->path->sort;
        }
        return page;
    }

    /// What all rows under the query's filters come to, its order and page aside; `opens` says what the figures open. Reads at most
    /// kTotalRowsMax rows.
    template <class Query>
    Totals totals(Tx& tx, const Query& query, Opens opens) const
    {
        return addUp(tx, choose({}, valuesOf(query)), std::move(opens));
    }

    struct Explained {
        std::string statement;
        std::string index; ///< "" for a count: any index will do
    };
    /// Every statement that a request can make this list run, for the test that asks the database for its plan.
    [[nodiscard]] std::vector<Explained> statements() const;
    [[nodiscard]] const ListDeclaration& declaration() const { return m_declaration; }

private:
    using Value = std::variant<std::int64_t, std::string, Bytes>;
    struct Given {
        const Filter* filter;
        Value value;
        std::string owned; ///< the bytes of an id, or for BeginsWith what comes after every text that begins so
    };
    struct Statements {
        std::unique_ptr<Sql> first;
        std::unique_ptr<Sql> after;
        std::unique_ptr<Sql> startAt;
    };
    enum class Begin { First, After, StartAt };
    struct Variant { ///< one path with one choice of its ranges
        const ListPath* path;
        std::vector<const Filter*> filters; ///< in the order of their parameters
        Statements ascending;
        Statements descending;
        std::unique_ptr<Sql> count;
        std::unique_ptr<Sql> totals;
    };
    struct Chosen {
        const Variant* variant;
        std::vector<const Given*> values; ///< in the order of the variant's filters
        std::shared_ptr<std::vector<Given>> held;
        bool descending;
        std::int64_t limit;
        std::optional<std::vector<std::string>> after;
        std::optional<std::string> startAt;
    };

    template <class Query>
    [[nodiscard]] std::vector<Given> valuesOf(const Query& query) const
    {
        std::vector<Given> given;
        forEachMember(query, [&](std::string_view name, const auto& member) {
            using Member = typename std::remove_cvref_t<decltype(member)>::value_type;
            const Filter* filter = filterOf(name);
            if (!member || filter == nullptr) {
                return;
            }
            Given& one = given.emplace_back(Given{filter, {}, {}});
            if constexpr (std::is_same_v<Member, Id>) {
                one.owned = std::string(member->view());
                one.value = Bytes{};
            } else if constexpr (std::is_same_v<Member, Date> || DescribedEnum<Member>) {
                one.value = std::string(toText(*member));
            } else {
                one.value = *member;
            }
        });
        return given;
    }

    [[nodiscard]] const Filter* filterOf(std::string_view member) const;
    void addVariant(const ListPath& path, unsigned ranges);
    static std::string conditions(const Variant& variant, int& parameter);
    [[nodiscard]] std::unique_ptr<Sql> countStatement(const Variant& variant) const;
    [[nodiscard]] std::unique_ptr<Sql> totalsStatement(const Variant& variant) const;
    [[nodiscard]] std::unique_ptr<Sql> statement(const Variant& variant, bool descending, Begin begin) const;
    [[nodiscard]] Chosen choose(const ListQuery& query, std::vector<Given> given) const;
    static int bindFilters(Statement& statement, const Chosen& chosen);
    static void bindCursor(Statement& statement, int& index, const Chosen& chosen);
    [[nodiscard]] static const Sql& sqlOf(const Chosen& chosen);
    void walk(Tx& tx, const Chosen& chosen, const std::function<void(Row&)>& visit, std::optional<std::string>& next) const;
    [[nodiscard]] static Count counted(Statement& statement);
    [[nodiscard]] Totals addUp(Tx& tx, const Chosen& chosen, Opens opens) const;

    ListDeclaration m_declaration;
    std::vector<std::unique_ptr<Variant>> m_variants;
};

template <class Query>
Opens rowsOf(std::string_view path, const Query& query)
{
    Opens opens{std::string(path), {}, {}};
    forEachMember(query, [&opens](std::string_view name, const auto& member) {
        using Member = typename std::remove_cvref_t<decltype(member)>::value_type;
        if (!member || name == "sort" || name == "limit" || name == "after" || name == "startAt") {
            return;
        }
        if constexpr (std::is_same_v<Member, std::string>) {
            opens.filter.emplace(name, *member);
        } else if constexpr (std::is_same_v<Member, std::int64_t>) {
            opens.filter.emplace(name, std::to_string(*member));
        } else {
            opens.filter.emplace(name, toText(*member));
        }
    });
    return opens;
}

} // namespace tijara::db
