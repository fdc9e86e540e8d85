// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list that is here whole, in the same columns and the same view as those the server pages.

#include "ui/widgets/list_model.h"

namespace tijara::ui {

template <class Row>
class FixedModel final : public ListModelCore {
public:
    FixedModel(Console& console, std::span<const Column<Row>> columns, QObject* parent)
        : ListModelCore(console.client, console.formats, parent), m_table(columns)
    {
        setColumns(factsOf(columns));
    }

    void setRows(std::vector<Row> rows)
    {
        m_new = std::move(rows);
        showRows(m_new.size());
    }
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int loadedRows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] CellValue value(int row, int column) const override
    {
        return m_table[static_cast<std::size_t>(column)].value(at(row), m_formats);
    }
    [[nodiscard]] std::string keyOf(int) const override { return {}; }

protected:
    Client::CallNumber ask(const QueryTexts&) override { return 0; }
    void clearRows() override { m_rows = std::exchange(m_new, {}); }

private:
    std::span<const Column<Row>> m_table;
    std::vector<Row> m_rows;
    std::vector<Row> m_new;
};

} // namespace tijara::ui
