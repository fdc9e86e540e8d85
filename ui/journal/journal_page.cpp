// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_page.h"

#include "ui/widgets/entry_words.h"

namespace tijara::ui {

namespace {

using journal::Entry;

constexpr int kShortValue = 26; ///< characters that stand beside their label in a sheet

constexpr ActionEntry kActions[] = {
    {"journal.check", QT_TRANSLATE_NOOP("Actions", "Check the whole trail"), "shield", "", identity::Permission::JournalVerify, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Reads every entry and says whether one was altered, left out or cut off")},
    {"journal.record", QT_TRANSLATE_NOOP("Actions", "Open it"), "open-rows", "", {}, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "The record this entry is about")},
    {"journal.same", QT_TRANSLATE_NOOP("Actions", "All entries of this record"), "open-rows", "", {}, false, ActionOn::Record},
};

constexpr int kWho = 320; ///< a third of a wide list; beside the sheet, which says who, it gives way to what happened

constexpr Column<Entry> kColumns[] = {
    {"seq", QT_TRANSLATE_NOOP("Columns", "Entry"), Cell::Number, 90, "seq", 1,
     [](const Entry& row, const Formats& formats) -> CellValue { return {formats.whole(row.seq), Ink::Text2}; }, "", Jump::Whole},
    {"at", QT_TRANSLATE_NOOP("Columns", "When"), Cell::Text, 164, "", 0,
     [](const Entry& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.at), Ink::Text2}; }},
    {"kind", QT_TRANSLATE_NOOP("Columns", "What"), Cell::Key, 0, "", 0,
     [](const Entry& row, const Formats&) -> CellValue { return EntryWords::ofKind(row.kind); }},
    {"subject", QT_TRANSLATE_NOOP("Columns", "About"), Cell::Text, 0, "", 0,
     [](const Entry& row, const Formats&) -> CellValue { return EntryWords::subjectOf(row); }, "entityId"},
    {"actor", QT_TRANSLATE_NOOP("Columns", "Who"), Cell::Text, kWho, "", 2,
     [](const Entry& row, const Formats&) -> CellValue {
         return row.actorName.empty() ? CellValue(JournalPage::tr("Not known here"), Ink::Text3) : CellValue(row.actorName);
     },
     "actorName"},
};

// The page that shows the records of a kind of entry; null for entries about several records, or about none that has a page.
const char* pageOfKind(const std::string& kind)
{
    constexpr std::pair<std::string_view, const char*> kPages[] = {{"sales.bill.", "sales"},        {"sales.creditNote.", "sales"},   {"sales.writeOff.", "sales"},
                                                                   {"sales.adjustment.", "sales"},  {"catalog.product.", "products"}, {"customers.", "customers"},
                                                                   {"ledger.transfer.", "transfers"}, {"ledger.account.", "accounts"},
                                                                   {"ledger.bank_line.", "bank"}};
    for (const auto& [begin, page] : kPages) {
        if (kind.starts_with(begin)) {
            return page;
        }
    }
    return nullptr;
}

} // namespace

JournalPage::JournalPage(Console& console)
    : ListPage(console, {tr("Audit trail"), QStringLiteral("audit-trail"), tr("Nothing was written yet"),
                         tr("Every bill, change and import leaves an entry here that nobody can alter unseen.")},
               kActions),
      m_entries(new ListModel<Entry, journal::EntryQuery>(console, journal::kListEntries, journal::kTotalOfEntries, kColumns, this))
{
    setModel(*m_entries);
    connect(m_entries, &ListModelCore::stateChanged, this, &JournalPage::openWanted);
    enableSheet();
    std::vector<FilterChip::Choice> kinds;
    for (const std::string& kind : EntryWords::kinds()) {
        kinds.push_back({kind, EntryWords::ofKind(kind)});
    }
    addFilter(FilterChip::ofChoices(console.style, "kind", tr("What"), std::move(kinds)));
    addFilter(FilterChip::ofRows(console.style, "entityId", tr("One record")));
    addFilter(FilterChip::ofRows(console.style, "actorId", tr("Who")));
    const Style& style = console.style;
    m_record = bind("journal.record", [this] { openEntryRecord(); });
    addSheetAction(actionButton(style, bind("journal.same", [this] { showSameRecord(); })));
    addSheetGap();
    addAction(actionButton(style, bind("journal.check", [this] { startCheck(); }), ButtonKind::Primary));
}

std::span<const ActionEntry> JournalPage::actionTable()
{
    return kActions;
}

void JournalPage::fillSheet(SideSheet& sheet, int row)
{
    const Entry* entry = m_entries->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(tr("Entry %1").arg(formats.whole(entry->seq)), EntryWords::ofKind(entry->kind));
    sheet.addFact(tr("When"), formats.dateTime(entry->at));
    sheet.addFact(tr("Who"), entry->actorName.empty() ? tr("Not known here") : toQt(entry->actorName));
    if (pageOfKind(entry->kind)) {
        sheet.body()->addWidget(actionButton(m_console.style, m_record, ButtonKind::Link), 0, Qt::AlignLeading);
    }
    sheet.addLine();
    fillBody(sheet, *entry);
    sheet.addLine();
    sheet.addSection(tr("Proof"));
    const auto small = [&](const QString& text) {
        auto* label = makeText(m_console.style, text, Type::Hint, Ink::Text3);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sheet.body()->addWidget(label);
    };
    small(tr("Fingerprint: %1").arg(EntryWords::spaced(entry->hash)));
    small(tr("Record: %1").arg(toQt(toText(entry->entityId))));
    small(tr("Device: %1, its entry %2").arg(toQt(toText(entry->deviceId)), formats.whole(entry->deviceSeq)));
}

void JournalPage::fillBody(SideSheet& sheet, const Entry& entry)
{
    EntryWords::Body body = EntryWords::bodyOf(entry, m_console.formats);
    const auto paragraph = [&](const QString& text, Ink ink) {
        auto* label = makeText(m_console.style, text, Type::Body, ink);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sheet.body()->addWidget(label);
    };
    if (!body.raw.isEmpty()) {
        paragraph(body.raw, Ink::Text);
    }
    for (const EntryWords::Field& field : body.fields) {
        if (field.before) {
            sheet.addSection(field.label);
            paragraph(field.before->isEmpty() ? tr("Before: nothing") : tr("Before: %1").arg(*field.before), Ink::Text2);
            paragraph(tr("After: %1").arg(field.value), Ink::Text);
        } else if (field.value.size() <= kShortValue) {
            sheet.addFact(field.label, field.value);
        } else {
            paragraph(field.label, Ink::Text2);
            paragraph(field.value, Ink::Text);
        }
    }
    if (!body.lines.empty()) {
        sheet.addLine();
        sheet.addSection(tr("%n line(s)", nullptr, static_cast<int>(body.lines.size())));
        sheet.body()->addWidget(new PairList(m_console.style, QCoreApplication::translate("Columns", "Lines"), std::move(body.lines)));
    }
}

void JournalPage::recordChosen()
{
    const Entry* entry = m_entries->at(currentRow());
    if (m_record) {
        m_record->setVisible(entry && pageOfKind(entry->kind));
    }
}

void JournalPage::openEntryRecord()
{
    const Entry* entry = m_entries->at(currentRow());
    if (const char* page = entry ? pageOfKind(entry->kind) : nullptr) {
        m_console.openRecord(QLatin1String(page), entry->entityId);
    }
}

void JournalPage::showSameRecord()
{
    if (const Entry* entry = m_entries->at(currentRow())) {
        const QString subject = EntryWords::subjectOf(*entry);
        const QueryTexts filter{{"entityId", toText(entry->entityId)}};
        openRows(filter, subject.isEmpty() ? EntryWords::ofKind(entry->kind) : subject);
    }
}

void JournalPage::openRows(const QueryTexts& filter, const QString& caption)
{
    QueryTexts rows = filter;
    m_wanted.reset();
    if (const auto seq = rows.extract("seq")) {
        m_wanted = toQt(seq.mapped()).toLongLong();
    }
    ListPage::openRows(rows, caption);
    openWanted();
}

void JournalPage::openWanted()
{
    if (!m_wanted || m_entries->isLoading()) {
        return;
    }
    for (int row = 0; row < m_entries->loadedRows(); ++row) {
        if (m_entries->at(row)->seq == *m_wanted) {
            m_wanted.reset();
            openSheet(row);
            return;
        }
    }
}

void JournalPage::startCheck()
{
    if (!m_dialog) {
        m_dialog = new VerifyDialog(m_console, this);
        m_dialog->open();
    }
}

QString JournalPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    if (step == 1 && m_console.client.may(identity::Permission::JournalVerify)) {
        closeSheet();
        startCheck();
        return QStringLiteral("check");
    }
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
