// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A CSV file as events, line by line.

#include "server/experiments/experiments_rules.h"
#include "shared/experiments/event_import_contract.h"

#include <filesystem>
#include <fstream>

namespace tijara::experiments {

/// The fields of one record; false for quotes that do not close on the line.
bool splitCsvLine(std::string_view line, std::vector<std::string>& fields);
/// Of "1790000000", "1790000000000", "2026-11-29 12:00:00" and "2026-11-29T12:00:00Z"; nothing for anything else.
std::optional<Instant> instantFrom(std::string_view text);

class EventsFile {
public:
    /// Complaints "unknown_column" for what the head does not have; ImportFileUnreadable for a file that is not there or has no head.
    EventsFile(const std::filesystem::path& path, const EventColumns& columns, const Experiment& experiment);

    /// Goes on where another run stopped.
    void goOnAt(std::int64_t offset, std::int64_t line);
    /// Adds the events of the next line; false at the end. `readable` is false for a line that is none.
    bool next(std::vector<NewEvent>& events, bool& readable);
    [[nodiscard]] std::int64_t offset() const { return m_offset; }
    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    struct Flag {
        std::string event;
        std::size_t column;
    };
    /// Of a line that is too long the rest is passed over, and `tooLong` says so.
    bool readLine(bool& tooLong);
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view member, const std::optional<std::string>& name, std::vector<Complaint>& complaints) const;
    [[nodiscard]] bool take(std::string_view line, std::vector<NewEvent>& events);
    void takeView(NewEvent event, std::string_view line, std::vector<NewEvent>& events) const;
    [[nodiscard]] bool takeOrder(NewEvent event, std::string_view line, std::vector<NewEvent>& events) const;

    const Experiment& m_experiment;
    EventColumns m_names;
    std::ifstream m_in;
    std::vector<std::string> m_head;
    std::size_t m_visitor = 0;
    std::optional<std::size_t> m_variant;
    std::optional<std::size_t> m_at;
    std::optional<std::size_t> m_revenue;
    std::optional<std::size_t> m_units;
    std::vector<Flag> m_flags;
    std::string m_buffer;
    std::string_view m_text; ///< the line, without its end
    std::vector<std::string> m_fields;
    std::int64_t m_offset = 0;
    std::int64_t m_line = 1;
};

} // namespace tijara::experiments
