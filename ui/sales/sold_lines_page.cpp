// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/sold_lines_page.h"

#include <QTimer>

namespace tijara::ui {

namespace {

using sales::SoldLine;

constexpr const char* kProduct = "productId";

constexpr ActionEntry kActions[] = {
    {"sold-lines.document", QT_TRANSLATE_NOOP("Actions", "Show the document"), "open-rows", "", {}, false, ActionOn::Record},
};

constexpr Column<SoldLine> kColumns[] = {
    {"document", QT_TRANSLATE_NOOP("Columns", "Document"), Cell::Key, 130, "", 0,
     [](const SoldLine& row, const Formats&) -> CellValue { return row.documentNumber; }, "documentNumber"},
    {"issuedAt", QT_TRANSLATE_NOOP("Columns", "Date"), Cell::Text, 164, "", 0,
     [](const SoldLine& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.issuedAt), Ink::Text2}; }},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 126, "", 2,
     [](const SoldLine& row, const Formats&) -> CellValue { return lookOf(row.documentKind); }, "documentKind"},
    {"description", QT_TRANSLATE_NOOP("Columns", "Description"), Cell::Text, 0, "", 1,
     [](const SoldLine& row, const Formats&) -> CellValue { return row.description; }},
    {"quantity", QT_TRANSLATE_NOOP("Columns", "Quantity"), Cell::Number, 90, "", 0,
     [](const SoldLine& row, const Formats& formats) -> CellValue { return formats.quantity(row.quantity); }},
    {"unitPrice", QT_TRANSLATE_NOOP("Columns", "Price, %1"), Cell::Number, 100, "", 3,
     [](const SoldLine& row, const Formats& formats) -> CellValue { return formats.price(row.unitPrice); }},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount, %1"), Cell::Number, 120, "", 0,
     [](const SoldLine& row, const Formats& formats) -> CellValue { return formats.amount(row.amount); }},
};

} // namespace

SoldLinesPage::SoldLinesPage(Console& console)
    : ListPage(console, {tr("Sold lines"), QStringLiteral("sales"), tr("Not sold yet"), tr("No bill has a line with this product.")}, kActions),
      m_lines(new ListModel<SoldLine, sales::SoldLineQuery>(console, sales::kListSoldLines, sales::kTotalOfSoldLines, kColumns, this))
{
    setModel(*m_lines);
    views()->hide(); // without its product this list has no rows
    std::map<std::string, std::string> kinds;
    for (const auto kind : {sales::DocumentKind::Bill, sales::DocumentKind::CreditNote, sales::DocumentKind::WriteOff, sales::DocumentKind::Adjustment}) {
        kinds[toText(kind)] = toStd(lookOf(kind).text());
    }
    addExportWords("documentKind", std::move(kinds));
    enableSheet();
    addFilter(FilterChip::ofRows(console.style, kProduct, tr("Product")));
    connect(m_lines, &ListModelCore::filterChanged, this, &SoldLinesPage::leaveWithoutProduct);
    addSheetAction(actionButton(console.style, bind("sold-lines.document", [this] { showDocument(); })));
    addSheetGap();
}

std::span<const ActionEntry> SoldLinesPage::actionTable()
{
    return kActions;
}

void SoldLinesPage::showDocument()
{
    if (const SoldLine* line = m_lines->at(currentRow())) {
        m_console.open({std::string(sales::kListDocuments.path), {{"number", line->documentNumber}}, {}}, toQt(line->documentNumber));
    }
}

void SoldLinesPage::arrive()
{
    if (m_lines->filter().contains(kProduct)) {
        ListPage::arrive();
        return;
    }
    // The product comes right after, when a figure opens this page.
    QTimer::singleShot(0, this, &SoldLinesPage::leaveWithoutProduct);
}

void SoldLinesPage::leaveWithoutProduct()
{
    if (!m_lines->filter().contains(kProduct) && isVisible()) {
        m_console.go(QStringLiteral("products"));
    }
}

void SoldLinesPage::fillSheet(SideSheet& sheet, int row)
{
    const SoldLine& line = *m_lines->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(lookOf(line.documentKind).text(), toQt(line.documentNumber), nullptr);
    sheet.addFact(tr("Date"), formats.dateTime(line.issuedAt));
    sheet.addFact(tr("Line"), formats.whole(line.lineNo));
    sheet.addFact(tr("Code"), toQt(line.code));
    auto* description = makeText(m_console.style, toQt(line.description), Type::Body);
    description->setWordWrap(true);
    sheet.body()->addWidget(description);
    sheet.addLine();
    sheet.addFact(tr("Quantity"), formats.quantity(line.quantity));
    sheet.addFact(tr("Price"), formats.price(line.unitPrice));
    sheet.addFact(tr("Amount"), formats.money(line.amount), Type::SheetTotal);
}

} // namespace tijara::ui
