// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/documents_page.h"

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/pair_list.h"
#include "ui/widgets/side_by_side.h"

#include <QDate>

namespace tijara::ui {

namespace {

using sales::Document;

// The month the tour jumps to.
QString halfAYearAgo()
{
    return QDate::currentDate().addMonths(-6).toString(QStringLiteral("yyyy-MM"));
}

QString customerOf(const Document& document)
{
    if (!document.customerName.empty()) {
        return toQt(document.customerName);
    }
    return document.customerNumber.empty() ? DocumentsPage::tr("Walk-in") : DocumentsPage::tr("Customer %1").arg(toQt(document.customerNumber));
}

constexpr ActionEntry kActions[] = {
    {"sales.import", QT_TRANSLATE_NOOP("Actions", "Import"), "import", "", identity::Permission::SalesImport, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Bring in sales from a file")},
    {"sales.transfers", QT_TRANSLATE_NOOP("Actions", "Transfers"), "transfers", "", identity::Permission::LedgerRead, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "What this document moved in the books")},
    {"sales.print", QT_TRANSLATE_NOOP("Actions", "Print…"), "print", "Ctrl+P", {}, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Shows the bill on paper, to print it or save it as PDF")},
};

constexpr Column<Document> kColumns[] = {
    {"number", QT_TRANSLATE_NOOP("Columns", "Number"), Cell::Key, 140, "number", 0,
     [](const Document& row, const Formats&) -> CellValue { return row.number; }, "", Jump::Text},
    {"issuedAt", QT_TRANSLATE_NOOP("Columns", "Date"), Cell::Text, 164, "issuedAt", 0,
     [](const Document& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.issuedAt), Ink::Text2}; }, "", Jump::Day},
    {"customer", QT_TRANSLATE_NOOP("Columns", "Customer"), Cell::Text, 0, "", 0,
     [](const Document& row, const Formats&) -> CellValue { return {customerOf(row), row.customerId ? Ink::Text : Ink::Text3}; }, "customerName"},
    {"country", QT_TRANSLATE_NOOP("Columns", "Country"), Cell::Text, 0, "", 3,
     [](const Document& row, const Formats&) -> CellValue { return row.country; }},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 126, "", 1,
     [](const Document& row, const Formats&) -> CellValue { return lookOf(row.kind); }},
    {"lines", QT_TRANSLATE_NOOP("Columns", "Lines"), Cell::Number, 72, "", 2,
     [](const Document& row, const Formats& formats) -> CellValue { return formats.whole(row.lineCount); }, "lineCount"},
    {"total", QT_TRANSLATE_NOOP("Columns", "Total, %1"), Cell::Number, 132, "total", 0,
     [](const Document& row, const Formats& formats) -> CellValue { return formats.amount(row.total); }, "", Jump::Amount},
    {"tax", QT_TRANSLATE_NOOP("Columns", "Tax, %1"), Cell::Number, 110, "", 4,
     [](const Document& row, const Formats& formats) -> CellValue {
         return row.tax.minor == 0 ? CellValue(QStringLiteral("–"), Ink::Text3) : CellValue(formats.amount(row.tax));
     }},
};

} // namespace

DocumentsPage::DocumentsPage(Console& console)
    : ListPage(console, {tr("Sales"), QStringLiteral("sales"), tr("No bills yet"), tr("Bills you write or import stand here.")}, kActions),
      m_documents(new ListModel<Document, sales::DocumentQuery>(console, sales::kListDocuments, sales::kTotalOfDocuments, kColumns, this))
{
    m_documents->showOneBy(sales::kDocument, [](const sales::DocumentDetail& detail) { return detail.document; });
    setModel(*m_documents);
    enableSheet();
    m_print = bind("sales.print", [this] { print(); });
    Action* transfers = bind("sales.transfers", [this] { showTransfers(); });
    addSheetAction(actionButton(console.style, transfers));
    addSheetAction(actionButton(console.style, m_print));
    enableRecord();
    addSheetGap();
    record()->addButton(actionButton(console.style, transfers));
    record()->addButton(actionButton(console.style, m_print));
    std::vector<FilterChip::Choice> kinds;
    for (const auto kind : {sales::DocumentKind::Bill, sales::DocumentKind::CreditNote, sales::DocumentKind::WriteOff, sales::DocumentKind::Adjustment}) {
        kinds.push_back({toText(kind), lookOf(kind).text()});
    }
    addFilter(makeDaysChip("issuedFrom", "issuedTo", tr("Date")));
    addFilter(FilterChip::ofChoices(console.style, "kind", tr("Kind"), std::move(kinds)));
    addFilter(FilterChip::ofText(console.style, "country", tr("Country"), tr("United Kingdom")));
    addFilter(FilterChip::ofText(console.style, "number", tr("Number"), tr("begins with")));
    addFilter(FilterChip::ofRows(console.style, "customerId", tr("Customer")));
    addFilter(FilterChip::ofRows(console.style, "weekHour", tr("Hour")));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Document")));
    Action* import = bind("sales.import", [this] { m_console.go(QStringLiteral("import")); });
    addAction(actionButton(console.style, import, ButtonKind::Primary));
    offerWhenEmpty(import);
}

std::span<const ActionEntry> DocumentsPage::actionTable()
{
    return kActions;
}

void DocumentsPage::fillSheet(SideSheet& sheet, int row)
{
    const Document* document = m_documents->at(row);
    m_print->setVisible(sales::hasPaper(document->kind));
    sheet.begin(lookOf(document->kind).text(), toQt(document->number), &lookOf(document->source));
    sheet.setLoading(true);
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(sales::kDocument, document->id, this, [this, &sheet, row](Result<sales::DocumentDetail> answer) {
        m_call = 0;
        sheet.setLoading(false);
        if (answer) {
            fill(sheet.parts(), *answer);
        } else {
            sheet.fail(answer.problem(), [this, &sheet, row] { fillSheet(sheet, row); });
        }
    });
}

void DocumentsPage::loadRecord(const Id& id)
{
    m_console.client.call(sales::kDocument, id, this, [this, id](Result<sales::DocumentDetail> answer) {
        record()->setLoading(false);
        if (!answer) {
            record()->fail(answer.problem(), [this, id] { showRecord(id); });
            return;
        }
        const Document& document = answer->document;
        m_open = document;
        m_print->setVisible(sales::hasPaper(document.kind));
        record()->begin(lookOf(document.kind).text(), toQt(document.number), &lookOf(document.source));
        fill(record()->parts(), *answer);
    });
}

void DocumentsPage::fill(RecordParts parts, const sales::DocumentDetail& detail)
{
    using Side = RecordParts::Side;
    const Formats& formats = m_console.formats;
    const Document& document = detail.document;
    const auto facts = [&] {
        parts.begin(Side::Aside);
        parts.add(new PersonLine(m_console.style, whoOf(document)));
        parts.begin(Side::Aside);
        parts.fact(tr("Date"), formats.dateTime(document.issuedAt));
        parts.fact(tr("Series"), toQt(document.series));
    };
    if (!parts.isPage()) {
        facts(); // above the lines in a sheet, beside them on a page
    }
    parts.begin(Side::Main, tr("Lines: %1").arg(formats.whole(static_cast<std::int64_t>(detail.lines.size()))));
    std::vector<Pair> lines;
    for (const sales::Line& line : detail.lines) {
        //: a line of a bill: code of the product, quantity, price of one
        QString sum = tr("%1 · %2 × %3").arg(toQt(line.code), formats.quantity(line.quantity), formats.price(line.unitPrice));
        if (line.tax.minor != 0) {
            //: a line of a bill: code, quantity and price, then its tax
            sum = tr("%1 · tax %2").arg(sum, formats.amount(line.tax));
        }
        lines.push_back({toQt(line.description.empty() ? line.code : line.description), formats.amount(line.amount), sum});
    }
    parts.add(new PairList(m_console.style, QCoreApplication::translate("Columns", "Lines"), std::move(lines)));
    if (parts.isPage()) {
        facts();
    }
    parts.begin(Side::Aside);
    if (document.roundingTenMillionths != 0) {
        parts.fact(tr("Lost to rounding"), toQt(decimalFormat(document.roundingTenMillionths, 7, formats.style())));
    }
    if (document.tax.minor != 0) {
        parts.fact(tr("Tax"), formats.money(document.tax));
    }
    if (document.roundOff.minor != 0) {
        parts.fact(tr("Round off"), formats.money(document.roundOff));
    }
    parts.fact(tr("Total"), formats.money(document.total), Type::SheetTotal);
    m_history = RecordHistory::addTo(parts, m_console, document.id, toQt(document.number));
}

PersonLine::Who DocumentsPage::whoOf(const Document& document) const
{
    QStringList about;
    if (!document.customerName.empty() && !document.customerNumber.empty()) {
        about.push_back(tr("Customer %1").arg(toQt(document.customerNumber)));
    }
    if (!document.country.empty()) {
        about.push_back(toQt(document.country));
    }
    PersonLine::Who who{customerOf(document), sideBySide(about), !document.customerName.empty(), {}};
    if (document.customerId && m_console.client.may(identity::Permission::CustomersRead)) {
        who.open = [this, id = *document.customerId] { m_console.openRecord(QStringLiteral("customers"), id); };
    }
    return who;
}

void DocumentsPage::openPaper(int row)
{
    if (const Document* document = m_documents->at(row)) {
        openPaperOf(*document);
    }
}

void DocumentsPage::print()
{
    if (isRecordOpen() && m_open) {
        openPaperOf(*m_open);
    } else {
        openPaper(currentRow());
    }
}

void DocumentsPage::showTransfers()
{
    const Document* document = isRecordOpen() ? (m_open ? &*m_open : nullptr) : m_documents->at(currentRow());
    if (document) {
        m_console.open({std::string(ledger::kListTransfers.path), {{"documentId", toText(document->id)}}, {}}, toQt(document->number));
    }
}

void DocumentsPage::openPaperOf(const Document& document)
{
    if (!sales::hasPaper(document.kind)) {
        m_console.toast(tr("Only bills and credit notes are printed; this is a note of the shop's own."));
        return;
    }
    m_paper = new PaperDialog(m_console, document.id, toQt(document.number), this);
    m_paper->begin();
}

bool DocumentsPage::isSettled() const
{
    return ListPage::isSettled() && (!m_paper || m_paper->isSettled());
}

QString DocumentsPage::showTourStep(int step)
{
    if (m_paper) {
        m_paper->close();
        m_paper.clear();
    }
    switch (step) {
    case 1:
        for (int row = 0; row < m_documents->loadedRows() && !m_paper; ++row) {
            if (sales::hasPaper(m_documents->at(row)->kind)) {
                openPaper(row);
            }
        }
        return QStringLiteral("paper");
    case 2:
        closeSheet();
        for (const int row : {1, 2, 4}) {
            m_documents->chosen().toggle(row, m_documents->loadedRows());
        }
        return QStringLiteral("chosen");
    case 3:
        startExport(true);
        return QStringLiteral("export");
    case 4:
        if (exportDialog()) {
            exportDialog()->close();
        }
        m_documents->chosen().clear();
        jump()->begin(halfAYearAgo().chopped(1));
        return QStringLiteral("jump");
    case 5:
        m_tourRecord = m_documents->idAt(0).value_or(Id{});
        jump()->hide();
        m_documents->jumpTo(toStd(halfAYearAgo()), halfAYearAgo());
        return QStringLiteral("jumped");
    case 6:
        openRows({{"country", "France"}}, {});
        views()->startSave();
        return QStringLiteral("save-view");
    case 7:
        if (views()->dialog()) {
            views()->dialog()->close();
        }
        openRows({{"number", "no such number"}}, {});
        return QStringLiteral("nothing-matches");
    case 8:
        openRows({}, {});
        if (!m_tourRecord.isNull()) {
            showRecord(m_tourRecord);
            return QStringLiteral("record");
        }
        break;
    default:
        break;
    }
    closeRecord();
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
