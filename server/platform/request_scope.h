// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which request a thread is working for, so that what the log says far below, down to a slow statement, names it.

#include <cstdint>
#include <string>
#include <string_view>

namespace tijara {

class RequestScope {
public:
    /// From here to its end, this thread works for the request with this id.
    explicit RequestScope(std::string id);
    ~RequestScope();
    RequestScope(const RequestScope&) = delete;
    RequestScope& operator=(const RequestScope&) = delete;

    /// Of this thread; nullptr when it works for none.
    static RequestScope* current();

    [[nodiscard]] const std::string& id() const { return m_id; }
    void addDatabaseTime(std::int64_t microseconds) { m_databaseUs += microseconds; }
    [[nodiscard]] std::int64_t databaseMicroseconds() const { return m_databaseUs; }

private:
    std::string m_id;
    std::int64_t m_databaseUs = 0;
    RequestScope* m_outer;
};

/// How long one statement took: added to the request, and said in the log when it was slow. `text` is of the program, with no values.
class StatementTime {
public:
    explicit StatementTime(std::string_view text);
    ~StatementTime();
    StatementTime(const StatementTime&) = delete;
    StatementTime& operator=(const StatementTime&) = delete;

private:
    std::string_view m_text;
    std::int64_t m_startUs;
};

} // namespace tijara
