// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What happened to a record, from the journal: in words, with what was before and what after, by whom and when, the newest first. Each
// line opens its entry in the audit trail.

#include "shared/journal/journal_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/record_parts.h"

namespace tijara::ui {

class RecordHistory : public QWidget {
    Q_OBJECT

public:
    /// Adds the part to a record; nothing for someone who may not read the journal. `caption` names the record in the audit trail.
    static RecordHistory* addTo(RecordParts& parts, Console& console, const Id& record, const QString& caption);
    /// Of a shop, from the platform's own trail.
    static RecordHistory* addPlatformTo(RecordParts& parts, Console& console, const Id& shop);
    [[nodiscard]] bool isSettled() const { return m_call == 0; }

private:
    using EntriesRoute = Route<journal::EntryQuery, tijara::Page<journal::Entry>>;
    RecordHistory(Console& console, const EntriesRoute& route, const Id& record, QString caption, bool whole);
    void load();
    void take(const Result<tijara::Page<journal::Entry>>& answer);
    void addEntry(const journal::Entry& entry);
    void addLine(const QString& text, Ink ink);
    void openEntry(std::optional<std::int64_t> seq);

    Console& m_console;
    const EntriesRoute& m_route;
    Id m_record;
    QString m_caption; ///< of the record in the audit trail; empty where the trail has no page
    bool m_whole; ///< on a page; a sheet shows the newest only
    QVBoxLayout* m_column;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
