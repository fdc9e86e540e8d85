// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/postgres.h"

#include "server/platform/db/postgres_error.h"
#include "server/platform/request_scope.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <map>

#include <libpq-fe.h>
#include <poll.h>

namespace tijara::db {

namespace {

constexpr std::size_t kLotRowsMax = 64;
constexpr std::size_t kOwedMax = 1000; ///< so that a long bulk insert hears of its fault, and neither side has to hold many answers

constexpr Oid kBool = 16;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kFloat4 = 700;
constexpr Oid kFloat8 = 701;

const Sql kTableThere("SELECT 1 FROM pg_class WHERE relname = $1 AND relnamespace = current_schema()::regnamespace");

template <class Number>
Number bigEndian(const char* bytes)
{
    std::make_unsigned_t<Number> value = 0;
    for (std::size_t at = 0; at < sizeof(Number); ++at) {
        value = static_cast<std::make_unsigned_t<Number>>((value << 8) | static_cast<unsigned char>(bytes[at]));
    }
    return static_cast<Number>(value);
}

} // namespace

// INDEXED BY is SQLite's: PostgreSQL has statistics instead.
std::string inPostgresWords(const std::string& text)
{
    constexpr std::string_view kHint = " INDEXED BY ";
    const auto start = text.find(kHint);
    if (start == std::string::npos) {
        return text;
    }
    const auto end = std::min(text.find(' ', start + kHint.size()), text.size());
    return text.substr(0, start) + text.substr(end);
}

std::string ofManyRows(const std::string& text, std::size_t width, std::size_t rows)
{
    constexpr std::string_view kBefore = "VALUES ";
    const std::size_t begin = text.find(kBefore) + kBefore.size(); // wraps to its end where there is none
    std::size_t end = begin;
    for (int open = 0; end < text.size() && (end == begin || open > 0); ++end) {
        open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
    }
    const std::string row = text.substr(begin, end - begin);
    std::string all;
    for (std::size_t made = 0; made < rows; ++made) {
        all += made == 0 ? "" : ", ";
        for (std::size_t at = 0; at < row.size();) {
            all += row[at];
            if (row[at++] == '$') {
                std::size_t number = 0;
                const auto* digits = std::from_chars(row.data() + at, row.data() + row.size(), number).ptr;
                all += std::to_string(number + made * width);
                at = static_cast<std::size_t>(digits - row.data());
            }
        }
    }
    return text.substr(0, begin) + all + text.substr(end);
}

bool isPostgresUrl(const std::string& url)
{
    PQconninfoOption* options = PQconninfoParse(url.c_str(), nullptr);
    PQconninfoFree(options);
    return options != nullptr;
}

class PostgresStatement : public Statement {
public:
    PostgresStatement(PostgresConnection& connection, std::string text, std::string name, Sql::Rows rows = Sql::Rows::One)
        : m_connection(connection), m_text(std::move(text)), m_name(std::move(name)), m_rows(rows)
    {
    }
    ~PostgresStatement() override { PQclear(m_result); }
    PostgresStatement(const PostgresStatement&) = delete;
    PostgresStatement& operator=(const PostgresStatement&) = delete;

    // A number goes as text: its type in the statement may be any of three, and each has another binary form.
    void bind(int index, std::int64_t value) override
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        set(index, {digits.data(), static_cast<std::size_t>(end - digits.data())}, 0);
    }
    void bind(int index, std::string_view text) override { set(index, text, 0); }
    // Ids and bytes are the same on the wire: uuid and bytea are both sent as they are.
    void bind(int index, Bytes bytes) override { set(index, bytes.value, 1); }
    void bindNull(int index) override { at(index).null = true; }

    void send() override { m_connection.post(*this); }
    void sendOff() override { m_rows == Sql::Rows::Many ? m_connection.gather(*this) : send(); }
    bool step() override
    {
        if (m_result == nullptr) {
            m_time.emplace(m_text);
            if (!m_sent) {
                send();
            }
            m_connection.roundTrip();
            if (m_result == nullptr) {
                throw Error(ErrorKind::Other, {}, "no answer came to: " + m_text);
            }
        }
        return ++m_row < PQntuples(m_result);
    }
    void reset() override
    {
        m_time.reset();
        PQclear(std::exchange(m_result, nullptr));
        ++m_execution; // an answer that is still owed is nobody's now
        m_sent = false;
        m_count = 0;
    }
    [[nodiscard]] bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) != 0; }
    [[nodiscard]] std::int64_t integer(int column) const override
    {
        const char* value = PQgetvalue(m_result, m_row, column);
        switch (PQftype(m_result, column)) {
        case kInt8:
            return isNull(column) ? 0 : bigEndian<std::int64_t>(value);
        case kInt4:
            return isNull(column) ? 0 : bigEndian<std::int32_t>(value);
        case kInt2:
            return isNull(column) ? 0 : bigEndian<std::int16_t>(value);
        case kBool:
            return isNull(column) ? 0 : static_cast<std::int64_t>(*value);
        default:
            throw Error(ErrorKind::Other, {}, "column " + std::to_string(column) + " is no whole number in: " + m_text);
        }
    }
    [[nodiscard]] double real(int column) const override
    {
        const char* value = PQgetvalue(m_result, m_row, column);
        if (isNull(column)) {
            return 0;
        }
        if (PQftype(m_result, column) == kFloat8) {
            return std::bit_cast<double>(bigEndian<std::int64_t>(value));
        }
        return PQftype(m_result, column) == kFloat4 ? static_cast<double>(std::bit_cast<float>(bigEndian<std::int32_t>(value))) : static_cast<double>(integer(column));
    }
    [[nodiscard]] std::string_view text(int column) const override { return bytes(column); }
    [[nodiscard]] std::string_view bytes(int column) const override
    {
        return {PQgetvalue(m_result, m_row, column), static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }

private:
    friend class PostgresConnection;
    struct Parameter {
        std::string value;
        bool null = false;
        int format = 0;
    };

    Parameter& at(int index)
    {
        m_count = std::max(m_count, index);
        if (m_parameters.size() < static_cast<std::size_t>(index)) {
            m_parameters.resize(static_cast<std::size_t>(index));
        }
        return m_parameters[static_cast<std::size_t>(index) - 1];
    }
    void set(int index, std::string_view value, int format)
    {
        Parameter& parameter = at(index);
        parameter.value.assign(value);
        parameter.null = false;
        parameter.format = format;
    }

    PostgresConnection& m_connection;
    std::string m_text;
    std::string m_name; ///< "" behind a pooler, where nothing stays prepared
    Sql::Rows m_rows;
    bool m_prepared = false;
    std::vector<Parameter> m_parameters; ///< kept for the next execution with all their room
    int m_count = 0;
    bool m_sent = false;
    std::optional<StatementTime> m_time; ///< that somebody waits for its answer
    std::uint64_t m_execution = 0;
    PGresult* m_result = nullptr;
    int m_row = -1;
};

/// Rows of one statement, value after value.
struct PostgresConnection::Lot {
    const PostgresStatement* of = nullptr;
    std::size_t width = 0; ///< values a row
    std::vector<PostgresStatement::Parameter> values;
    struct Size {
        const PostgresStatement* of;
        std::size_t rows;
        auto operator<=>(const Size&) const = default;
    };
    std::map<Size, std::unique_ptr<PostgresStatement>> statements;
};

PostgresConnection::PostgresConnection(const std::string& url) : m_lot(std::make_unique<Lot>())
{
    // A server that is away is known within seconds, and one that vanished without a word too.
    // Later ones win, so what the URL says of these goes before ours; how text is encoded is no question.
    const std::array<const char*, 9> names = {"connect_timeout", "application_name", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", "dbname", "client_encoding", nullptr};
    const std::array<const char*, 9> values = {"5", "tijarad", "10", "5", "3", "30000", url.c_str(), "UTF8", nullptr};
    m_handle = PQconnectdbParams(names.data(), values.data(), 1);
    if (m_handle == nullptr || PQstatus(m_handle) != CONNECTION_OK) {
        const std::string said = m_handle == nullptr ? "no memory" : PQerrorMessage(m_handle);
        PQfinish(m_handle);
        throw Error(ErrorKind::ConnectionLost, {}, said.substr(0, said.find_last_not_of('\n') + 1));
    }
    PQsetNoticeProcessor(m_handle, [](void*, const char*) {}, nullptr); // "schema already exists, skipping"
    try {
        // What a pooler tells as our backend's number is made up by it.
        PGresult* result = PQexec(m_handle, "SELECT pg_backend_pid()");
        note(result);
        m_pooled = !m_fault && std::to_string(PQbackendPID(m_handle)) != PQgetvalue(result, 0, 0);
        PQclear(result);
        if (m_fault) {
            throw Error{*m_fault};
        }
    } catch (...) {
        PQfinish(m_handle);
        throw;
    }
    PQenterPipelineMode(m_handle);
}

PostgresConnection::~PostgresConnection()
{
    m_lot.reset();
    m_statements.clear();
    m_control.clear();
    m_numbers.clear();
    PQfinish(m_handle);
}

Statement& PostgresConnection::statement(const Sql& sql)
{
    auto& slot = m_statements[&sql];
    if (!slot) {
        slot = std::make_unique<PostgresStatement>(*this, inPostgresWords(sql.text), m_pooled ? std::string{} : "s" + std::to_string(++m_names), sql.rows);
    }
    return *slot;
}

void PostgresConnection::send(const std::string& text)
{
    constexpr std::size_t kControlBytesMax = 60;
    auto& slot = m_control[text.size() <= kControlBytesMax ? text : std::string{}];
    if (!slot || slot->m_text != text) {
        const bool kept = text.size() <= kControlBytesMax && !m_pooled;
        slot = std::make_unique<PostgresStatement>(*this, text, kept ? "s" + std::to_string(++m_names) : std::string{});
    }
    const Tx::Running running(*slot);
    slot->send();
    m_owed.back().statement = nullptr;
}

void PostgresConnection::gather(PostgresStatement& statement)
{
    if (m_lot->of != &statement) {
        sendLot();
        m_lot->of = &statement;
        m_lot->width = static_cast<std::size_t>(statement.m_count);
    }
    m_lot->values.insert(m_lot->values.end(), statement.m_parameters.begin(), statement.m_parameters.begin() + statement.m_count);
    if (m_lot->values.size() == kLotRowsMax * m_lot->width) {
        sendLot();
    }
}

// In powers of two, so that a handful of prepared statements does for any number of rows.
void PostgresConnection::sendLot()
{
    const PostgresStatement* const of = std::exchange(m_lot->of, nullptr);
    if (of == nullptr) {
        return;
    }
    const auto values = std::exchange(m_lot->values, {});
    const std::size_t width = m_lot->width;
    for (std::size_t at = 0; at < values.size();) {
        const std::size_t rows = std::min(kLotRowsMax, std::bit_floor((values.size() - at) / width));
        auto& slot = m_lot->statements[{of, rows}];
        if (!slot) {
            slot = std::make_unique<PostgresStatement>(*this, ofManyRows(of->m_text, width, rows), m_pooled ? std::string{} : "s" + std::to_string(++m_names));
        }
        const Tx::Running running(*slot);
        slot->m_parameters.assign(values.begin() + static_cast<std::ptrdiff_t>(at), values.begin() + static_cast<std::ptrdiff_t>(at + rows * width));
        slot->m_count = static_cast<int>(rows * width);
        slot->send();
        m_owed.back().statement = nullptr;
        at += rows * width;
    }
}

void PostgresConnection::post(PostgresStatement& statement)
{
    sendLot();
    if (m_broken) {
        lost();
    }
    if (m_owed.size() >= kOwedMax) {
        roundTrip();
    }
    const auto count = static_cast<std::size_t>(statement.m_count);
    std::vector<const char*> values(count);
    std::vector<int> lengths(count);
    std::vector<int> formats(count);
    for (std::size_t at = 0; at < count; ++at) {
        const auto& parameter = statement.m_parameters[at];
        values[at] = parameter.null ? nullptr : parameter.value.c_str();
        lengths[at] = static_cast<int>(parameter.value.size());
        formats[at] = parameter.format;
    }
    const Owed owed{Expected::Answer, &statement, statement.m_execution};
    constexpr int kBinary = 1;
    if (statement.m_name.empty()) {
        posted(PQsendQueryParams(m_handle, statement.m_text.c_str(), statement.m_count, nullptr, values.data(), lengths.data(), formats.data(), kBinary), owed);
    } else {
        if (!statement.m_prepared) {
            posted(PQsendPrepare(m_handle, statement.m_name.c_str(), statement.m_text.c_str(), 0, nullptr), {Expected::Preparation, &statement, 0});
            statement.m_prepared = true; // until its answer says otherwise
        }
        posted(PQsendQueryPrepared(m_handle, statement.m_name.c_str(), statement.m_count, values.data(), lengths.data(), formats.data(), kBinary), owed);
    }
    statement.m_sent = true;
    statement.m_row = -1;
}

void PostgresConnection::posted(int accepted, Owed owed)
{
    if (accepted == 0) {
        lost();
    }
    m_owed.push_back(owed);
    m_unsynced = true;
}

void PostgresConnection::sync()
{
    sendLot();
    if (m_unsynced) {
        posted(PQpipelineSync(m_handle), {Expected::Sync, nullptr, 0});
        m_unsynced = false;
    }
}

void PostgresConnection::roundTrip()
{
    sync();
    while (!m_owed.empty()) {
        const Owed owed = m_owed.front();
        m_owed.pop_front();
        PGresult* result = PQgetResult(m_handle);
        if (owed.what == Expected::Sync) {
            const bool there = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
            if (!there) {
                note(result);
            }
            PQclear(result);
            if (!there) {
                lost();
            }
            continue;
        }
        if (result == nullptr) {
            lost();
        }
        take(owed, result);
        while (PQstatus(m_handle) == CONNECTION_OK && (result = PQgetResult(m_handle)) != nullptr) {
            PQclear(result);
        }
    }
    if (m_fault) {
        throw Error{*std::exchange(m_fault, std::nullopt)};
    }
}

void PostgresConnection::take(const Owed& owed, pg_result* result)
{
    const ExecStatusType status = PQresultStatus(result);
    const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (!good && status != PGRES_PIPELINE_ABORTED) { // what follows a fault up to the next sync was never run
        note(result);
    }
    if (!good && owed.what == Expected::Preparation) {
        owed.statement->m_prepared = false;
    }
    if (good && owed.what == Expected::Commit) {
        m_committed = std::strcmp(PQcmdStatus(result), "COMMIT") == 0;
    }
    PostgresStatement* wanting = owed.what == Expected::Answer ? owed.statement : nullptr;
    if (good && wanting != nullptr && wanting->m_execution == owed.execution) {
        const std::string_view rows = PQcmdTuples(result);
        m_changes = 0;
        std::from_chars(rows.data(), rows.data() + rows.size(), m_changes);
        PQclear(std::exchange(wanting->m_result, result));
    } else {
        PQclear(result);
    }
}

void PostgresConnection::note(pg_result* result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        return;
    }
    Error error = errorOf(result);
    if (PQstatus(m_handle) != CONNECTION_OK) {
        error.kind = ErrorKind::ConnectionLost;
    }
    // A plan that a migration made useless would be refused again and again on this connection.
    m_broken = m_broken || error.kind == ErrorKind::ConnectionLost || isStalePlan(result);
    if (!m_fault) {
        m_fault = std::move(error);
    }
}

void PostgresConnection::lost()
{
    m_broken = true;
    m_owed.clear();
    m_unsynced = false;
    const std::string said = m_fault ? m_fault->detail : std::string(PQerrorMessage(m_handle));
    m_fault.reset();
    throw Error(ErrorKind::ConnectionLost, {}, "connection lost: " + said.substr(0, said.find('\n')));
}

void PostgresConnection::settle()
{
    sendLot();
    if (!m_owed.empty()) {
        roundTrip();
    }
}

void PostgresConnection::execute(const std::string& text)
{
    if (m_broken) {
        lost();
    }
    settle();
    PQexitPipelineMode(m_handle);
    PGresult* result = PQexec(m_handle, text.c_str());
    note(result);
    PQclear(result);
    if (PQenterPipelineMode(m_handle) == 0 || m_broken) {
        lost();
    }
    if (m_fault) {
        throw Error{*std::exchange(m_fault, std::nullopt)};
    }
}

bool PostgresConnection::hasTable(std::string_view name)
{
    Statement& asked = statement(kTableThere);
    const Tx::Running running(asked);
    asked.bind(1, name);
    return asked.step();
}

std::int64_t PostgresConnection::number(const std::string& text)
{
    auto& slot = m_numbers[text];
    if (!slot) {
        slot = std::make_unique<PostgresStatement>(*this, text, m_pooled ? std::string{} : "s" + std::to_string(++m_names));
    }
    const Tx::Running running(*slot);
    if (!slot->step()) {
        throw Error(ErrorKind::Other, {}, "no row where there is always one");
    }
    return slot->integer(0);
}

void PostgresConnection::commit()
{
    m_committed = false;
    send("COMMIT");
    m_owed.back().what = Expected::Commit;
    roundTrip();
    if (!m_committed) { // a fault that was caught without a savepoint: the server has given the whole transaction up
        throw Error(ErrorKind::Other, {}, "the transaction went on after a statement of it failed");
    }
}

void PostgresConnection::endRead()
{
    send("COMMIT");
    sync();
}

void PostgresConnection::rollback()
{
    m_lot->of = nullptr;
    m_lot->values.clear();
    try {
        settle();
    } catch (const Error&) { // the fault that led here, or one behind it
    }
    if (m_broken) {
        return;
    }
    try {
        send("ROLLBACK");
        roundTrip();
    } catch (const Error&) {
        m_broken = true;
    }
}

bool PostgresConnection::isUsable()
{
    try {
        settle();
    } catch (const Error&) {
        return false;
    }
    // Nothing is owed: whatever can be read now is the server's farewell, or the end of the stream.
    pollfd readable{PQsocket(m_handle), POLLIN, 0};
    return !m_broken && PQtransactionStatus(m_handle) == PQTRANS_IDLE && ::poll(&readable, 1, 0) == 0;
}

} // namespace tijara::db
