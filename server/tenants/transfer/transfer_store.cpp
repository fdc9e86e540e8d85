// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/transfer/transfer_store.h"

#include "server/platform/text.h"
#include "shared/core/json.h"

#include <algorithm>

namespace tijara::tenants {

namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

[[noreturn]] void unreadable(const std::string& table)
{
    throw Problem{ProblemCode::ImportFileUnreadable, {{"reason", "no_row"}, {"table", table}}};
}

void write(JsonWriter& writer, const db::Statement& row, int at, ColumnType type)
{
    if (row.isNull(at)) {
        writer.Null();
        return;
    }
    std::string text;
    switch (type) {
    case ColumnType::Int64:
        writer.Int64(row.integer(at));
        return;
    case ColumnType::Id:
        text = toText(idFromBytes(row.bytes(at)));
        break;
    case ColumnType::Bytes:
        text = base64Url(row.bytes(at));
        break;
    case ColumnType::Text:
        text = row.text(at);
        break;
    }
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

/// Binds one member; `held` keeps its bytes until the statement has run.
bool bind(db::Statement& statement, int index, const JsonValue& value, ColumnType type, std::string& held)
{
    if (value.IsNull()) {
        statement.bindNull(index);
        return true;
    }
    if (type == ColumnType::Int64) {
        if (value.IsInt64()) {
            statement.bind(index, value.GetInt64());
        }
        return value.IsInt64();
    }
    if (!value.IsString()) {
        return false;
    }
    held.assign(value.GetString(), value.GetStringLength());
    if (type == ColumnType::Text) {
        statement.bind(index, std::string_view(held));
        return true;
    }
    if (type == ColumnType::Id) {
        const auto id = parseId(held);
        held = id ? std::string(id->view()) : std::string{};
        statement.bind(index, db::Bytes{held});
        return id.has_value();
    }
    auto bytes = fromBase64Url(held);
    held = bytes.value_or("");
    statement.bind(index, db::Bytes{held});
    return bytes.has_value();
}

/// So many rows of a table are in memory at a time.
constexpr std::int64_t kRowsAtOnce = 200;

/// The key of a row, to go on behind it.
struct KeyValue {
    ColumnType type = ColumnType::Text;
    std::int64_t number = 0;
    std::string bytes;

    void take(const db::Statement& row, int at)
    {
        if (type == ColumnType::Int64) {
            number = row.integer(at);
        } else {
            bytes = type == ColumnType::Text ? std::string(row.text(at)) : std::string(row.bytes(at));
        }
    }
    void give(db::Statement& statement, int index) const
    {
        if (type == ColumnType::Int64) {
            statement.bind(index, number);
        } else if (type == ColumnType::Text) {
            statement.bind(index, std::string_view(bytes));
        } else {
            statement.bind(index, db::Bytes{bytes});
        }
    }
};

} // namespace

TableRows::TableRows(TableShape shape) : m_shape(std::move(shape))
{
    std::vector<std::string> names;
    std::vector<std::string> values;
    for (const TableColumn& column : m_shape.columns) {
        names.push_back(column.name);
        values.push_back("$" + std::to_string(values.size() + 1));
    }
    m_count = std::make_unique<db::Sql>("SELECT count(*) FROM " + m_shape.name);
    const std::string ordered = " ORDER BY " + joined(m_shape.key) + " LIMIT $";
    std::vector<std::string> behind;
    for (std::size_t at = 1; at <= m_shape.key.size(); ++at) {
        behind.push_back("$" + std::to_string(at));
    }
    m_first = std::make_unique<db::Sql>("SELECT " + joined(names) + " FROM " + m_shape.name + ordered + "1");
    m_after = std::make_unique<db::Sql>("SELECT " + joined(names) + " FROM " + m_shape.name + " WHERE (" + joined(m_shape.key) + ") > (" + joined(behind) + ")" + ordered + std::to_string(behind.size() + 1));
    m_insert = std::make_unique<db::Sql>("INSERT INTO " + m_shape.name + " (" + joined(names) + ") VALUES (" + joined(values) + ")");
}

std::int64_t TableRows::count(db::Tx& tx) const
{
    return tx.one<std::int64_t>(*m_count).value_or(0);
}

void TableRows::each(db::Tx& tx, const std::function<void(std::string_view line)>& visit) const
{
    std::vector<KeyValue> last;
    std::vector<int> places; // of the key's columns in a row
    for (const std::string& name : m_shape.key) {
        const auto column = std::find_if(m_shape.columns.begin(), m_shape.columns.end(), [&](const TableColumn& one) { return one.name == name; });
        places.push_back(static_cast<int>(column - m_shape.columns.begin()));
        last.push_back({column->type, 0, {}});
    }
    for (bool first = true;; first = false) {
        db::Tx::Running running(tx.prepared(first ? *m_first : *m_after));
        int index = 1;
        for (const KeyValue& key : last) {
            if (!first) {
                key.give(running.statement, index++);
            }
        }
        running.statement.bind(index, kRowsAtOnce);
        std::int64_t rows = 0;
        for (; running.statement.step(); ++rows) {
            visit(lineOf(running.statement));
            for (std::size_t at = 0; at < last.size(); ++at) {
                last[at].take(running.statement, places[at]);
            }
        }
        if (rows < kRowsAtOnce) {
            return;
        }
    }
}

std::string TableRows::lineOf(const db::Statement& row) const
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    int at = 0;
    for (const TableColumn& column : m_shape.columns) {
        writer.Key(column.name.data(), static_cast<rapidjson::SizeType>(column.name.size()));
        write(writer, row, at++, column.type);
    }
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

void TableRows::insert(db::Tx& tx, std::string_view line) const
{
    const auto row = parseJson(line);
    if (!row.IsObject() || row.MemberCount() != m_shape.columns.size()) {
        unreadable(m_shape.name);
    }
    db::Tx::Running running(tx.prepared(*m_insert));
    std::vector<std::string> held(m_shape.columns.size());
    for (std::size_t at = 0; at < m_shape.columns.size(); ++at) {
        const TableColumn& column = m_shape.columns[at];
        const auto member = row.FindMember(column.name.c_str());
        if (member == row.MemberEnd() || !bind(running.statement, static_cast<int>(at) + 1, member->value, column.type, held[at])) {
            unreadable(m_shape.name);
        }
    }
    while (running.statement.step()) {
    }
}

} // namespace tijara::tenants
