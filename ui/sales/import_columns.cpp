// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/import_columns.h"

#include "ui/widgets/list_view.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>

namespace tijara::ui {

namespace {

using sales::columnOf;
using sales::ImportMapping;

struct Field {
    sales::FileColumn ImportMapping::* member;
    const char* path; ///< as the server's complaints name it
    const char* label;
    bool needed;
};

constexpr Field kFields[] = {
    {&ImportMapping::number, "/mapping/number", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Number of the bill"), true},
    {&ImportMapping::date, "/mapping/date", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Date"), true},
    {&ImportMapping::code, "/mapping/code", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Code of the product"), true},
    {&ImportMapping::description, "/mapping/description", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Description"), true},
    {&ImportMapping::quantity, "/mapping/quantity", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Quantity"), true},
    {&ImportMapping::unitPrice, "/mapping/unitPrice", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Price of one"), true},
    {&ImportMapping::customer, "/mapping/customer", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Number of the customer"), false},
    {&ImportMapping::country, "/mapping/country", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Country"), false},
    {&ImportMapping::tax, "/mapping/tax", QT_TRANSLATE_NOOP("tijara::ui::ImportColumns", "Tax, as an amount"), false},
};
static_assert(std::size(kFields) == SampleLine::kFields);
constexpr std::size_t kDateField = 1;
constexpr std::size_t kQuantityField = 4;
constexpr std::size_t kPriceField = 5;
constexpr std::size_t kTaxField = 8;

const QString kDateFormat = QStringLiteral("/mapping/dateFormat");
const QString kDecimalPoint = QStringLiteral("/mapping/decimalPoint");
const QString kCreditNotePrefix = QStringLiteral("/mapping/creditNotePrefix");
const QString kAdjustmentPrefix = QStringLiteral("/mapping/adjustmentPrefix");

template <std::size_t at>
CellValue sampleCell(const SampleLine& row, const Formats&)
{
    return row.bad[at] ? CellValue(row.texts[at], Ink::Bad) : CellValue(row.texts[at]);
}

constexpr Column<SampleLine> kColumns[] = {
    {"number", QT_TRANSLATE_NOOP("Columns", "Number"), Cell::Key, 110, "", 0, &sampleCell<0>},
    {"date", QT_TRANSLATE_NOOP("Columns", "Date"), Cell::Text, 172, "", 0, &sampleCell<1>},
    {"code", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Text, 110, "", 0, &sampleCell<2>},
    {"description", QT_TRANSLATE_NOOP("Columns", "Description"), Cell::Text, 0, "", 0, &sampleCell<3>},
    {"quantity", QT_TRANSLATE_NOOP("Columns", "Quantity"), Cell::Number, 90, "", 0, &sampleCell<4>},
    {"unitPrice", QT_TRANSLATE_NOOP("Columns", "Price"), Cell::Number, 100, "", 0, &sampleCell<5>},
    {"customer", QT_TRANSLATE_NOOP("Columns", "Customer"), Cell::Text, 110, "", 1, &sampleCell<6>},
    {"country", QT_TRANSLATE_NOOP("Columns", "Country"), Cell::Text, 140, "", 2, &sampleCell<7>},
    {"tax", QT_TRANSLATE_NOOP("Columns", "Tax"), Cell::Number, 90, "", 3, &sampleCell<8>},
};

constexpr int kSampleLines = 8;
constexpr int kManyColumns = 4;
constexpr int kFewColumns = 2;
constexpr int kFewFromPercent = 150;

// Names of the file's columns; two of one name, and those without, are told apart by their place.
std::vector<FormFields::Choice> choicesOf(const std::vector<std::string>& columns)
{
    std::vector<FormFields::Choice> choices = {{QStringLiteral("-1"), ImportColumns::tr("Not in the file")}};
    for (std::size_t at = 0; at < columns.size(); ++at) {
        QString word = toQt(columns[at]);
        if (word.isEmpty() || std::count(columns.begin(), columns.end(), columns[at]) > 1) {
            word = ImportColumns::tr("%1 (column %2)").arg(word).arg(at + 1).trimmed();
        }
        choices.push_back({QString::number(at), word});
    }
    return choices;
}

bool isNumber(const QString& text, const std::string& point)
{
    constexpr int kDecimals = 4;
    return parseDecimal(toStd(text.trimmed()), kDecimals, point == "," ? ',' : '.').has_value();
}

} // namespace

ImportColumns::ImportColumns(Console& console) : m_console(console), m_sample(new FixedModel<SampleLine>(console, kColumns, this))
{
    const Style& style = console.style;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.px(14));
    auto* fields = new Card(style, tr("What is in which column"), tr("Every change shows below at once"));
    m_place = new QVBoxLayout;
    fields->body()->addLayout(m_place);
    column->addWidget(fields);
    auto* lines = new Card(style, tr("The first lines, as they will be read"));
    lines->setFlush();
    auto* view = new ListView(style, *m_sample, lines);
    view->setAccessibleName(tr("The first lines, as they will be read"));
    view->setFocusPolicy(Qt::TabFocus);
    view->showWhole();
    lines->body()->addWidget(view);
    column->addWidget(lines);
    column->addStretch();
}

void ImportColumns::makeForm(const sales::ImportPreview& preview)
{
    clearLayout(m_place);
    const Style& style = m_console.style;
    m_form = new FormFields(style, style.textPercent() >= kFewFromPercent ? kFewColumns : kManyColumns);
    const auto choices = choicesOf(preview.columns);
    for (const Field& field : kFields) {
        m_form->addChoice(QLatin1String(field.path), tr(field.label), choices, field.needed ? QString() : tr("May be left out"));
    }
    std::vector<FormFields::Choice> formats;
    QStringList known = {toQt(preview.mapping.dateFormat), QStringLiteral("yyyy-MM-dd HH:mm:ss"), QStringLiteral("yyyy-MM-dd HH:mm"),
                         QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd/MM/yyyy HH:mm"), QStringLiteral("dd/MM/yyyy"),
                         QStringLiteral("MM/dd/yyyy HH:mm"), QStringLiteral("MM/dd/yyyy"), QStringLiteral("dd.MM.yyyy HH:mm"), QStringLiteral("dd.MM.yyyy")};
    known.removeAll(QString());
    known.removeDuplicates();
    for (const QString& one : known) {
        formats.push_back({one, one});
    }
    m_form->addProposals(kDateFormat, tr("How days are written"), formats, tr("yyyy year, MM month, dd day"));
    m_form->addChoice(kDecimalPoint, tr("Decimals after a"), {{QStringLiteral("."), tr("point: 2.55")}, {QStringLiteral(","), tr("comma: 2,55")}});
    m_form->addText(kCreditNotePrefix, tr("Credit notes begin with"), tr("Empty when there are none"));
    m_form->addText(kAdjustmentPrefix, tr("Adjustments begin with"), tr("Empty when there are none"));
    m_place->addWidget(m_form);
}

void ImportColumns::showFile(const sales::ImportPreview& preview, const ImportMapping& mapping)
{
    makeForm(preview);
    m_rows = preview.rows;
    for (const Field& field : kFields) {
        m_form->setText(QLatin1String(field.path), QString::number(columnOf(mapping.*field.member)));
    }
    m_form->setText(kDateFormat, toQt(mapping.dateFormat));
    m_form->setText(kDecimalPoint, toQt(mapping.decimalPoint));
    m_form->setText(kCreditNotePrefix, toQt(mapping.creditNotePrefix));
    m_form->setText(kAdjustmentPrefix, toQt(mapping.adjustmentPrefix));
    connect(m_form, &FormFields::edited, this, [this] {
        showSample();
        emit edited();
    });
    showSample();
}

ImportMapping ImportColumns::mapping() const
{
    ImportMapping mapping;
    if (!m_form) {
        return mapping;
    }
    for (const Field& field : kFields) {
        bool isNumber = false; // of a choice that is being typed there is none yet
        const int column = m_form->text(QLatin1String(field.path)).toInt(&isNumber);
        mapping.*field.member = isNumber ? column : -1;
    }
    mapping.dateFormat = toStd(m_form->text(kDateFormat));
    mapping.decimalPoint = toStd(m_form->text(kDecimalPoint));
    mapping.creditNotePrefix = toStd(m_form->text(kCreditNotePrefix));
    mapping.adjustmentPrefix = toStd(m_form->text(kAdjustmentPrefix));
    return mapping;
}

int ImportColumns::matchedCount() const
{
    const ImportMapping now = mapping();
    return static_cast<int>(std::count_if(std::begin(kFields), std::end(kFields), [&](const Field& field) { return columnOf(now.*field.member) >= 0; }));
}

bool ImportColumns::check()
{
    return !m_form || m_form->check();
}

std::vector<Complaint> ImportColumns::complain(const std::vector<Complaint>& complaints)
{
    return m_form ? m_form->show(complaints) : complaints;
}

void ImportColumns::showSample()
{
    const ImportMapping now = mapping();
    std::vector<SampleLine> lines;
    for (const auto& row : m_rows) {
        if (lines.size() == kSampleLines) {
            break;
        }
        SampleLine line;
        for (std::size_t at = 0; at < std::size(kFields); ++at) {
            const std::int64_t column = columnOf(now.*kFields[at].member);
            const bool here = column >= 0 && column < static_cast<std::int64_t>(row.size());
            line.texts[at] = here ? toQt(row[static_cast<std::size_t>(column)]) : QStringLiteral("–");
            const bool number = at == kQuantityField || at == kPriceField || (at == kTaxField && !line.texts[at].trimmed().isEmpty());
            line.bad[at] = here && ((number && !isNumber(line.texts[at], now.decimalPoint)) ||
                                    (at == kDateField && !QDateTime::fromString(line.texts[at].trimmed(), toQt(now.dateFormat)).isValid()));
        }
        lines.push_back(std::move(line));
    }
    m_sample->setRows(std::move(lines));
}

} // namespace tijara::ui
