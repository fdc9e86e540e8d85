// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of few rows, which the server gives all at once: who works here, who is signed in.

#include "ui/widgets/list_model.h"

namespace tijara::ui {

template <class Row>
class WholeList final : public ListModelCore {
public:
    WholeList(Console& console, const Route<Nothing, std::vector<Row>>& route, std::span<const Column<Row>> columns, QObject* parent)
        : ListModelCore(console.client, console.formats, parent), m_route(route), m_table(columns)
    {
        setColumns(factsOf(columns));
    }

    /// Null for a row that is not here.
    [[nodiscard]] const Row* at(int row) const { return row >= 0 && row < loadedRows() ? &m_rows[static_cast<std::size_t>(row)] : nullptr; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int loadedRows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] CellValue value(int row, int column) const override
    {
        return m_table[static_cast<std::size_t>(column)].value(m_rows[static_cast<std::size_t>(row)], m_formats);
    }
    [[nodiscard]] std::string path() const override { return std::string(m_route.path); }
    [[nodiscard]] bool isWhole() const override { return true; }
    [[nodiscard]] std::optional<Id> idAt(int row) const override
    {
        if constexpr (requires(const Row& one) { std::optional<Id>(one.id); }) {
            return at(row) ? std::optional<Id>(at(row)->id) : std::nullopt;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::string keyOf(int row) const override
    {
        const auto id = idAt(row);
        return id ? toText(*id) : std::string();
    }

protected:
    Client::CallNumber ask(const QueryTexts&) override
    {
        return m_client.call(m_route, this, [this](Result<std::vector<Row>> answer) {
            if (!answer) {
                receive(Result<tijara::Page<Row>>(answer.problem()), m_rows);
                return;
            }
            tijara::Page<Row> page;
            page.items = *answer;
            page.count = Count{static_cast<std::int64_t>(page.items.size()), true};
            receive(Result<tijara::Page<Row>>(std::move(page), answer.keptAt()), m_rows);
        });
    }
    void clearRows() override { m_rows.clear(); }

private:
    const Route<Nothing, std::vector<Row>> m_route;
    std::span<const Column<Row>> m_table;
    std::vector<Row> m_rows;
};

} // namespace tijara::ui
