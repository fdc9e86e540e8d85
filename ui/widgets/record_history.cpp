// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_history.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/entry_words.h"

namespace tijara::ui {

namespace {

constexpr std::int64_t kInSheet = 4;
constexpr std::int64_t kOnPage = 50;
constexpr std::size_t kFieldsMax = 6; ///< of an entry; the whole of it is in the audit trail

} // namespace

RecordHistory* RecordHistory::addTo(RecordParts& parts, Console& console, const Id& record, const QString& caption)
{
    if (!console.client.may(identity::Permission::JournalRead)) {
        return nullptr;
    }
    parts.begin(RecordParts::Side::Aside, tr("What happened"));
    auto* history = new RecordHistory(console, journal::kListEntries, record, caption, parts.isPage());
    parts.add(history);
    history->load();
    return history;
}

RecordHistory* RecordHistory::addPlatformTo(RecordParts& parts, Console& console, const Id& shop)
{
    parts.begin(RecordParts::Side::Aside, tr("What happened"));
    auto* history = new RecordHistory(console, journal::kListPlatformEntries, shop, {}, parts.isPage());
    parts.add(history);
    history->load();
    return history;
}

RecordHistory::RecordHistory(Console& console, const EntriesRoute& route, const Id& record, QString caption, bool whole)
    : m_console(console), m_route(route), m_record(record), m_caption(std::move(caption)), m_whole(whole), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(console.style.px(4));
}

void RecordHistory::load()
{
    journal::EntryQuery query;
    query.entityId = m_record;
    query.limit = m_whole ? kOnPage : kInSheet;
    m_call = m_console.client.call(m_route, query, this, [this](Result<tijara::Page<journal::Entry>> answer) {
        m_call = 0;
        take(answer);
    });
}

void RecordHistory::take(const Result<tijara::Page<journal::Entry>>& answer)
{
    clearLayout(m_column);
    if (!answer) {
        addLine(sentenceOf(answer.problem()), Ink::Text2);
        auto* again = makeButton(m_console.style, tr("Try again"), ButtonKind::Link);
        connect(again, &QPushButton::clicked, this, &RecordHistory::load);
        m_column->addWidget(again, 0, Qt::AlignLeading);
        return;
    }
    for (const journal::Entry& entry : answer->items) {
        addEntry(entry);
    }
    if (answer->items.empty()) {
        addLine(tr("Nothing is written in the audit trail."), Ink::Text3);
    }
    if (answer->next && !m_caption.isEmpty()) {
        auto* all = makeButton(m_console.style, tr("All of it in the audit trail"), ButtonKind::Link);
        all->setProperty("flush", true);
        connect(all, &QPushButton::clicked, this, [this] { openEntry({}); });
        m_column->addWidget(all, 0, Qt::AlignLeading);
    }
}

void RecordHistory::addLine(const QString& text, Ink ink)
{
    auto* label = makeText(m_console.style, text, Type::Hint, ink);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void RecordHistory::addEntry(const journal::Entry& entry)
{
    const Style& style = m_console.style;
    const Formats& formats = m_console.formats;
    auto* head = new QHBoxLayout;
    if (m_caption.isEmpty()) {
        head->addWidget(makeText(style, EntryWords::ofKind(entry.kind), Type::CellKey)); // this trail has no page of its own
    } else {
        auto* what = makeButton(style, EntryWords::ofKind(entry.kind), ButtonKind::Link);
        what->setProperty("flush", true); // in line with the words below it
        what->setToolTip(tr("Entry %1 of the audit trail").arg(formats.whole(entry.seq)));
        connect(what, &QPushButton::clicked, this, [this, seq = entry.seq] { openEntry(seq); });
        head->addWidget(what);
    }
    head->addStretch();
    head->addWidget(makeText(style, formats.dateTime(entry.at), Type::Hint, Ink::Text3));
    m_column->addLayout(head);
    const EntryWords::Body body = EntryWords::bodyOf(entry, formats);
    std::size_t shown = 0;
    for (const EntryWords::Field& field : body.fields) {
        if (!field.before || shown++ == kFieldsMax) {
            continue; // what a record began with stands in the record itself
        }
        const QString before = field.before->isEmpty() ? QStringLiteral("–") : *field.before;
        const QString after = field.value.isEmpty() ? QStringLiteral("–") : field.value;
        if (before == after) {
            //: a field of a record and its value
            addLine(tr("%1: %2").arg(field.label, isolated(after)), Ink::Text2); // which one it was, where several are alike
            continue;
        }
        //: a field of a record, its value before and after
        addLine(tr("%1: %2 → %3").arg(field.label, isolated(before), isolated(after)), Ink::Text2);
    }
    if (!body.reason.isEmpty()) {
        addLine(tr("Reason: %1").arg(isolated(body.reason)), Ink::Text2);
    }
    addLine(entry.actorName.empty() ? tr("By someone who is not known here") : tr("By %1").arg(toQt(entry.actorName)), Ink::Text3);
    m_column->addSpacing(style.px(4));
}

void RecordHistory::openEntry(std::optional<std::int64_t> seq)
{
    std::map<std::string, std::string> filter{{"entityId", toText(m_record)}};
    if (seq) {
        filter["seq"] = std::to_string(*seq);
    }
    m_console.open({std::string(journal::kListEntries.path), std::move(filter), {}}, m_caption);
}

} // namespace tijara::ui
