// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/importing/events_file.h"

#include "server/platform/text.h"

#include <charconv>
#include <cstdio>
#include <limits>

namespace tijara::experiments {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::int64_t kSecondsMax = 100'000'000'000; // more are milliseconds
constexpr std::int64_t kMs = 1000;
constexpr std::size_t kLineBytesMax = std::size_t{1} << 16;

bool saysYes(std::string_view text)
{
    return text == "1" || text == "True" || text == "true" || text == "TRUE" || text == "yes" || text == "Yes" || text == "YES";
}

/// One id for the same line of the same text in the same place: brought in again, it is known. Ids go up with the lines, so that those of a
/// file are stored side by side: among ten million that are everywhere, each would dirty a page of its own.
Id idOf(const Experiment& experiment, std::int64_t line, std::string_view text, std::string_view event)
{
    std::string name(experiment.id.view());
    name.append(std::to_string(line)).append("\n").append(event).append("\n").append(text);
    std::string bytes(experiment.id.view().substr(sizeof(Id) / 2, sizeof(Id) / 4)); // the part that is drawn
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(line >> shift); // a file of 2 GiB has fewer lines than this wraps at
    }
    return idFromBytes(bytes + sha256(name).substr(0, sizeof(Id) / 2));
}

} // namespace

bool splitCsvLine(std::string_view line, std::vector<std::string>& fields)
{
    fields.assign(1, {});
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (quoted && c == '"' && at + 1 < line.size() && line[at + 1] == '"') {
            fields.back() += line[++at];
        } else if (c == '"' && (quoted || fields.back().empty())) {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return !quoted;
}

std::optional<Instant> instantFrom(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc() && end == text.data() + text.size() && number >= 0) {
        return Instant{number < kSecondsMax ? number * kMs : number};
    }
    int hour = 0;
    int minute = 0;
    int second = 0;
    char zone = 0;
    const std::string owned(text);
    const auto day = parseDate(text.substr(0, 10));
    const bool timed = owned.size() >= 19 && (owned[10] == ' ' || owned[10] == 'T');
    if (!day || !timed || std::sscanf(owned.c_str() + 11, "%2d:%2d:%2d%c", &hour, &minute, &second, &zone) < 3 || owned.size() > 20 || (owned.size() == 20 && zone != 'Z') ||
        hour > 23 || minute > 59 || second > 59 || hour < 0 || minute < 0 || second < 0) {
        return std::nullopt;
    }
    return Instant{((std::int64_t{day->days} * 24 + hour) * 60 + minute) * 60 * kMs + second * kMs};
}

EventsFile::EventsFile(const std::filesystem::path& path, const EventColumns& columns, const Experiment& experiment)
    : m_experiment(experiment), m_names(columns), m_in(path, std::ios::binary), m_buffer(kLineBytesMax, '\0')
{
    bool tooLong = false;
    if (!readLine(tooLong)) {
        throw Problem{ProblemCode::ImportFileUnreadable, {{"reason", "empty_file"}}};
    }
    if (tooLong) {
        throw Problem{ProblemCode::ImportFileUnreadable, {{"reason", "record_too_long"}}};
    }
    std::string_view head = m_text;
    head.remove_prefix(head.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    head.remove_suffix(head.ends_with('\r') ? 1 : 0);
    if (!isUtf8(head) || !splitCsvLine(head, m_head)) {
        throw Problem{ProblemCode::ImportFileUnreadable, {{"reason", "binary"}}};
    }
    std::vector<Complaint> complaints;
    m_visitor = columnOf("visitor", columns.visitor, complaints).value_or(0);
    m_variant = columnOf("variant", columns.variant, complaints);
    m_at = columnOf("at", columns.at, complaints);
    m_revenue = columnOf("revenue", columns.revenue, complaints);
    m_units = columnOf("units", columns.units, complaints);
    std::vector<std::string> flags;
    if (columns.flags && !splitCsvLine(*columns.flags, flags)) {
        complaints.push_back({"flags", "not_understood", {}});
    } else if (columns.flags) {
        for (const std::string& name : flags) {
            m_flags.push_back({name, columnOf("flags", name, complaints).value_or(0)});
        }
    }
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
}

std::optional<std::size_t> EventsFile::columnOf(std::string_view member, const std::optional<std::string>& name, std::vector<Complaint>& complaints) const
{
    if (!name) {
        return std::nullopt;
    }
    const auto found = std::find(m_head.begin(), m_head.end(), *name);
    if (found == m_head.end()) {
        complaints.push_back({std::string(member), "unknown_column", {{"columns", std::to_string(m_head.size())}}});
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - m_head.begin());
}

void EventsFile::goOnAt(std::int64_t offset, std::int64_t line)
{
    m_in.clear();
    m_in.seekg(offset);
    m_offset = offset;
    m_line = line;
}

bool EventsFile::readLine(bool& tooLong)
{
    m_in.getline(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    const auto taken = m_in.gcount();
    if (taken == 0) { // an empty line is its end
        return false;
    }
    tooLong = m_in.fail() && !m_in.eof();
    const bool ended = !tooLong && !m_in.eof(); // the end of the line was taken with it
    m_text = std::string_view(m_buffer.data(), static_cast<std::size_t>(taken) - (ended ? 1 : 0));
    m_offset += taken;
    if (tooLong) {
        m_in.clear();
        m_in.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
        m_offset += m_in.gcount();
    }
    return true;
}

bool EventsFile::next(std::vector<NewEvent>& events, bool& readable)
{
    bool tooLong = false;
    if (!readLine(tooLong)) {
        return false;
    }
    ++m_line;
    std::string_view line = m_text;
    line.remove_suffix(line.ends_with('\r') ? 1 : 0);
    readable = !tooLong && (line.empty() || take(line, events));
    return true;
}

bool EventsFile::take(std::string_view line, std::vector<NewEvent>& events)
{
    if (!isUtf8(line) || !splitCsvLine(line, m_fields) || m_fields.size() != m_head.size() || m_fields[m_visitor].empty()) {
        return false;
    }
    const auto at = m_at ? instantFrom(m_fields[*m_at]) : m_experiment.startedAt;
    if (!at) {
        return false;
    }
    NewEvent event;
    event.visitor = m_fields[m_visitor];
    event.at = *at;
    event.experiment = m_experiment.key; // the file of another experiment may hold the same orders
    if (m_names.event && !takeOrder(event, line, events)) {
        return false;
    }
    if (m_variant) {
        takeView(std::move(event), line, events);
    }
    return true;
}

void EventsFile::takeView(NewEvent event, std::string_view line, std::vector<NewEvent>& events) const
{
    event.id = idOf(m_experiment, m_line, line, "");
    event.variant = m_fields[*m_variant];
    events.push_back(event);
    for (const Flag& flag : m_flags) {
        if (saysYes(m_fields[flag.column])) {
            NewEvent did{idOf(m_experiment, m_line, line, flag.event), EventKind::Conversion, event.visitor, event.at, event.experiment, {}, flag.event, {}, {}, {}};
            events.push_back(std::move(did));
        }
    }
}

bool EventsFile::takeOrder(NewEvent event, std::string_view line, std::vector<NewEvent>& events) const
{
    event.kind = EventKind::Conversion;
    event.event = m_names.event;
    event.id = idOf(m_experiment, m_line, line, *event.event);
    if (m_revenue) {
        const bool isEmpty = m_fields[*m_revenue].empty();
        event.revenue = isEmpty && m_variant ? std::optional<std::int64_t>(0) : parseDecimal(m_fields[*m_revenue], minorDigits(m_experiment.terms.currency).value_or(2));
        if (!event.revenue || std::abs(*event.revenue) > kMoneyMax) {
            return false;
        }
        if (m_variant && *event.revenue == 0) {
            return true; // one line a visitor: this one bought nothing
        }
    }
    if (m_units) {
        event.units = parseDecimal(m_fields[*m_units], 0);
        if (!event.units || std::abs(*event.units) > kUnitsMax) {
            return false;
        }
    }
    events.push_back(std::move(event));
    return true;
}

} // namespace tijara::experiments
