// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/requests_page.h"

#include "ui/client/problem_text.h"
#include "ui/operations/operations_charts.h"

#include <QTimer>

namespace tijara::ui {

namespace {

using operations::Grain;
using operations::RollupRow;
using operations::Subject;

constexpr const char* kSubject = "subject";

constexpr ActionEntry kActions[] = {
    {"requests.shop", QT_TRANSLATE_NOOP("Actions", "Show the shop"), "shop", "", {}, false, ActionOn::Record},
};

QString whatOf(const RollupRow& row)
{
    switch (row.subject) {
    case Subject::Route:
    case Subject::Cause:
        return isolated(toQt(row.name));
    case Subject::Tenant:
        return RequestsPage::tr("All of the shop");
    case Subject::All:
        break;
    }
    return RequestsPage::tr("All together");
}

QString whenOf(const RollupRow& row, const Formats& formats)
{
    return row.grain == Grain::Day ? formats.date(formats.dayOf(row.startedAt)) : formats.dateTime(row.startedAt);
}

constexpr Column<RollupRow> kColumns[] = {
    {"startedAt", QT_TRANSLATE_NOOP("Columns", "Time"), Cell::Text, 164, "startedAt", 0,
     [](const RollupRow& row, const Formats& formats) -> CellValue { return {whenOf(row, formats), Ink::Text2}; }, "", Jump::Moment},
    {"name", QT_TRANSLATE_NOOP("Columns", "Address or code"), Cell::Key, 0, "", 0, [](const RollupRow& row, const Formats&) -> CellValue { return whatOf(row); }},
    {"tenantName", QT_TRANSLATE_NOOP("Columns", "Shop"), Cell::Text, 180, "", 1, [](const RollupRow& row, const Formats&) -> CellValue { return row.tenantName; }},
    {"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), Cell::Number, 100, "", 0, [](const RollupRow& row, const Formats& formats) -> CellValue { return formats.whole(row.requests); }},
    {"refusals", QT_TRANSLATE_NOOP("Columns", "Refused"), Cell::Number, 92, "", 2, [](const RollupRow& row, const Formats& formats) -> CellValue { return formats.whole(row.refusals); }},
    {"faults", QT_TRANSLATE_NOOP("Columns", "Failed"), Cell::Number, 86, "", 0, [](const RollupRow& row, const Formats& formats) -> CellValue { return formats.whole(row.faults); }},
    {"p50Us", QT_TRANSLATE_NOOP("Columns", "Half within"), Cell::Number, 110, "", 4, [](const RollupRow& row, const Formats& formats) -> CellValue { return took(row.p50Us, formats); }},
    {"p95Us", QT_TRANSLATE_NOOP("Columns", "95 of 100 within"), Cell::Number, 130, "", 3, [](const RollupRow& row, const Formats& formats) -> CellValue { return took(row.p95Us, formats); }},
};

} // namespace

RequestsPage::RequestsPage(Console& console)
    : ListPage(console, {tr("Requests"), QStringLiteral("operations"), tr("Nothing here"), tr("Nothing of this was asked in this time.")}, kActions),
      m_rows(new ListModel<RollupRow, operations::RollupQuery>(console, operations::kListRollups, operations::kTotalOfRollups, kColumns, this))
{
    setModel(*m_rows);
    views()->hide(); // without what it is about this list has no rows
    enableSheet();
    addFilter(FilterChip::ofRows(console.style, std::vector<std::string>{kSubject, "grain", "name", "tenantId", "from", "to", "refusalsFrom", "faultsFrom"}, tr("Of")));
    connect(m_rows, &ListModelCore::filterChanged, this, &RequestsPage::leaveWithoutSubject);
    m_shop = bind("requests.shop", [this] { showShop(); });
    addSheetAction(actionButton(console.style, m_shop));
    addSheetGap();
}

std::span<const ActionEntry> RequestsPage::actionTable()
{
    return kActions;
}

void RequestsPage::showShop()
{
    if (const RollupRow* row = m_rows->at(currentRow()); row && row->tenantId) {
        m_console.openRecord(QStringLiteral("tenants"), *row->tenantId);
    }
}

void RequestsPage::recordChosen()
{
    const RollupRow* row = m_rows->at(currentRow());
    m_shop->setVisible(row && row->tenantId);
}

void RequestsPage::arrive()
{
    if (m_rows->filter().contains(kSubject)) {
        ListPage::arrive();
        return;
    }
    // What it is about comes right after, when a figure opens this page.
    QTimer::singleShot(0, this, &RequestsPage::leaveWithoutSubject);
}

void RequestsPage::leaveWithoutSubject()
{
    if (!m_rows->filter().contains(kSubject) && isVisible()) {
        m_console.go(QStringLiteral("operations"));
    }
}

void RequestsPage::fillSheet(SideSheet& sheet, int row)
{
    const RollupRow& one = *m_rows->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(one.tenantName.empty() ? tr("Requests") : toQt(one.tenantName), whatOf(one), nullptr);
    if (one.subject == Subject::Cause) {
        auto* sentence = makeText(m_console.style, sentenceOf(Problem{problemCodeFrom(one.name)}), Type::Body);
        sentence->setWordWrap(true);
        sheet.body()->addWidget(sentence);
        sheet.addLine();
    }
    sheet.addFact(tr("Begins"), whenOf(one, formats));
    sheet.addFact(tr("For"), one.grain == Grain::Minute ? tr("one minute") : one.grain == Grain::Hour ? tr("one hour") : tr("one day"));
    sheet.addLine();
    sheet.addFact(tr("Requests"), formats.whole(one.requests));
    sheet.addFact(tr("Refused"), formats.whole(one.refusals));
    sheet.addFact(tr("Failed"), formats.whole(one.faults));
    sheet.addLine();
    sheet.addFact(tr("Half of the answers within"), took(one.p50Us, formats));
    sheet.addFact(tr("95 of 100 within"), took(one.p95Us, formats));
    sheet.addFact(tr("99 of 100 within"), took(one.p99Us, formats));
    sheet.addFact(tr("In the database, all together"), took(one.databaseUs, formats));
}

} // namespace tijara::ui
