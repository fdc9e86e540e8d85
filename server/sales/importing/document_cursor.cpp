// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/content_hash.h"
#include "server/sales/importing/date_pattern.h"
#include "server/sales/importing/import_plan.h"
#include "server/sales/importing/number_field.h"
#include "server/sales/importing/presets.h"

#include "shared/core/problem.h"

#include <algorithm>
#include <utility>

namespace tijara::sales::importing {

namespace {

constexpr std::size_t kValueBytesMax = 200;
constexpr int kQuantityDigits = 3;
constexpr int kPriceDigits = 4;

/// -6000 → "-6": near enough to what stood in the file.
std::string quantityText(Quantity quantity)
{
    std::string text = decimalText(quantity.thousandths, kQuantityDigits);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

} // namespace

/// Everything that outlives one document, so that the next one needs no memory of its own.
class DocumentCursor::Reading {
public:
    Reading(const ImportPlan& plan, std::size_t fromDocument)
        : m_plan(plan), m_mapping(plan.options().mapping), m_preset(plan.options().preset.value_or("")),
          m_next(fromDocument), m_reader({}, plan.shape().delimiter), m_clock(plan.options().zone), m_pattern(DatePattern::from(m_mapping.dateFormat).value()),
          m_point(m_mapping.decimalPoint[0])
    {
        const std::optional<int> digits = minorDigits(plan.options().currency);
        if (!digits) {
            throw Problem(std::vector<Complaint>{{"/currency", "not_understood", {}}});
        }
        m_currencyDigits = *digits;
    }

    bool next(ParsedDocument& document)
    {
        if (m_next >= m_plan.documentCount()) {
            return false;
        }
        begin(document, m_next++);
        if (document.lineCount > kDocumentLinesMax) {
            complainOfLength(document);
            return true;
        }
        m_plan.forEachLine(document.index, [&](std::int64_t line, std::string_view raw) { readLine(document, line, raw); });
        if (!document.isRefused()) {
            settleKind(document);
        }
        if (!document.isRefused()) {
            document.issuedAt = m_clock.instantOf(m_earliest);
            document.issuedOn = m_earliest.day;
            document.weekHour = m_earliest.weekHour();
            document.contentHash = m_hash.finish(document.number, document.customerNumber, document.country);
        }
        return true;
    }

private:
    void begin(ParsedDocument& document, std::size_t index);
    void complainOfLength(ParsedDocument& document) const;
    void readLine(ParsedDocument& document, std::int64_t lineInFile, std::string_view raw);
    bool isWellFormed();
    bool readTexts(const ParsedDocument& document);
    bool readValues(const ParsedDocument& document);
    bool readTax(std::int64_t totalMinor);
    bool readNumberIn(FileColumn column, int digits, std::int64_t& value);
    bool readHead(ParsedDocument& document);
    void addLine(ParsedDocument& document, std::int64_t lineInFile);
    void settleKind(ParsedDocument& document) const;
    void settleWriteOff(ParsedDocument& document, bool allNegative) const;
    void settleCreditNote(ParsedDocument& document, bool anyNegative) const;

    [[nodiscard]] std::string_view field(FileColumn column) const
    {
        return columnOf(column) < 0 ? std::string_view() : m_record.fields[static_cast<std::size_t>(*column)];
    }
    /// Says why the present line is bad; false, so that a check can end with it.
    bool refuse(FileColumn column, std::string_view reason)
    {
        m_bad.column = m_plan.columnName(columnOf(column));
        m_bad.value = readableText(field(column), kValueBytesMax);
        m_bad.reason = reason;
        return false;
    }
    [[nodiscard]] LineComplaint quantityComplaint(const ParsedLine& line, std::string_view reason) const
    {
        return {line.lineInFile, std::string(m_plan.columnName(columnOf(m_mapping.quantity))), quantityText(line.quantity), reason};
    }

    const ImportPlan& m_plan;
    ImportMapping m_mapping;
    std::string m_preset;
    std::size_t m_next;
    CsvReader m_reader;
    WallClock m_clock;
    DatePattern m_pattern;
    char m_point;
    int m_currencyDigits = 0;
    ContentHash m_hash;

    // Of the present document.
    bool m_isAdjustment = false;
    bool m_isCreditNote = false;
    bool m_hasHead = false;
    WallTime m_earliest;

    // Of the present line.
    CsvRecord m_record;
    LineComplaint m_bad;
    ParsedLine m_line;
    UnitPrice m_tax; ///< as it stands there
    WallTime m_time;
};

void DocumentCursor::Reading::begin(ParsedDocument& document, std::size_t index)
{
    document.index = index;
    document.number = m_plan.numberOf(index);
    document.lineCount = m_plan.lineCountOf(index);
    document.customerNumber = {};
    document.country = {};
    document.lines.clear();
    document.totalMinor = 0;
    document.restTenMillionths = 0;
    document.complaints.clear();
    document.texts.clear();
    m_hash.clear();
    m_hasHead = false;
    const auto begins = [&](const std::string& prefix) { return !prefix.empty() && document.number.starts_with(prefix); };
    m_isAdjustment = begins(m_mapping.adjustmentPrefix);
    m_isCreditNote = !m_isAdjustment && begins(m_mapping.creditNotePrefix);
}

void DocumentCursor::Reading::complainOfLength(ParsedDocument& document) const
{
    std::size_t count = 0;
    m_plan.forEachLine(document.index, [&](std::int64_t line, std::string_view) {
        if (++count == kDocumentLinesMax + 1) {
            document.complaints.push_back({line, {}, std::to_string(document.lineCount), reason::kTooManyLines});
        }
    });
}

void DocumentCursor::Reading::readLine(ParsedDocument& document, std::int64_t lineInFile, std::string_view raw)
{
    m_record.raw = raw;
    m_reader.split(m_record);
    if (isWellFormed() && readTexts(document) && readValues(document) && readHead(document)) {
        addLine(document, lineInFile);
        return;
    }
    m_bad.line = lineInFile;
    document.complaints.push_back(m_bad);
}

bool DocumentCursor::Reading::isWellFormed()
{
    if (m_record.badQuoting) {
        return refuse({}, reason::kBadQuoting);
    }
    if (m_record.fields.size() != m_plan.shape().columns.size()) {
        refuse({}, reason::kWrongColumnCount);
        m_bad.value = std::to_string(m_record.fields.size());
        return false;
    }
    if (isUtf8(m_record.raw)) {
        return true;
    }
    // Only in a column that is read: a note in another encoding beside it does no harm.
    for (const FileColumn column : {m_mapping.number, m_mapping.code, m_mapping.description, m_mapping.quantity, m_mapping.date,
                                      m_mapping.unitPrice, m_mapping.tax, m_mapping.customer, m_mapping.country}) {
        if (!isUtf8(field(column))) {
            return refuse(column, reason::kBadEncoding);
        }
    }
    return true;
}

bool DocumentCursor::Reading::readTexts(const ParsedDocument& document)
{
    if (document.number.empty()) {
        return refuse(m_mapping.number, reason::kRequired);
    }
    if (document.number.size() > kNumberBytesMax) {
        return refuse(m_mapping.number, reason::kTooLong);
    }
    m_line.code = field(m_mapping.code);
    if (trimmed(m_line.code).empty()) {
        return refuse(m_mapping.code, reason::kRequired);
    }
    if (m_line.code.size() > kCodeBytesMax) {
        return refuse(m_mapping.code, reason::kTooLong);
    }
    m_line.description = field(m_mapping.description);
    return m_line.description.size() <= kDescriptionBytesMax || refuse(m_mapping.description, reason::kTooLong);
}

bool DocumentCursor::Reading::readNumberIn(FileColumn column, int digits, std::int64_t& value)
{
    const std::string_view text = trimmed(field(column));
    const NumberField read = text.empty() ? NumberField{0, reason::kRequired} : readNumber(text, digits, m_point);
    value = read.value;
    return read.reason.empty() || refuse(column, read.reason);
}

bool DocumentCursor::Reading::readValues(const ParsedDocument& document)
{
    if (!readNumberIn(m_mapping.quantity, kQuantityDigits, m_line.quantity.thousandths)) {
        return false;
    }
    const std::string_view dateText = trimmed(field(m_mapping.date));
    const std::optional<WallTime> time = m_pattern.read(dateText);
    if (!time) {
        return refuse(m_mapping.date, dateText.empty() ? reason::kRequired : reason::kNotADate);
    }
    m_time = *time;
    if (!readNumberIn(m_mapping.unitPrice, kPriceDigits, m_line.unitPrice.tenThousandths)) {
        return false;
    }
    if (m_line.unitPrice.tenThousandths < 0 && !m_isAdjustment) {
        return refuse(m_mapping.unitPrice, reason::kNegativePrice);
    }
    const std::optional<LineAmount> amount = lineAmount(m_line.quantity, m_line.unitPrice, m_currencyDigits);
    std::int64_t total = 0;
    if (!amount || __builtin_add_overflow(document.totalMinor, amount->minor, &total)) {
        return refuse(m_mapping.unitPrice, reason::kTooLarge);
    }
    m_line.amountMinor = amount->minor;
    m_line.restTenMillionths = amount->restTenMillionths;
    return readTax(total);
}

bool DocumentCursor::Reading::readTax(std::int64_t totalMinor)
{
    m_tax = {};
    m_line.taxMinor = 0;
    if (trimmed(field(m_mapping.tax)).empty()) {
        return true;
    }
    if (!readNumberIn(m_mapping.tax, kPriceDigits, m_tax.tenThousandths)) {
        return false;
    }
    if (!m_isAdjustment && (m_line.quantity.thousandths < 0 ? m_tax.tenThousandths > 0 : m_tax.tenThousandths < 0)) {
        return refuse(m_mapping.tax, reason::kTaxSign);
    }
    const std::optional<LineAmount> tax = lineAmount({1000}, m_tax, m_currencyDigits); // of one piece: rounded as the amount is
    if (!tax || __builtin_add_overflow(totalMinor, tax->minor, &totalMinor)) {
        return refuse(m_mapping.tax, reason::kTooLarge);
    }
    m_line.taxMinor = tax->minor;
    m_line.restTenMillionths += tax->restTenMillionths;
    return true;
}

bool DocumentCursor::Reading::readHead(ParsedDocument& document)
{
    const std::string_view customer = customerNumberOf(m_preset, trimmed(field(m_mapping.customer)));
    const std::string_view country = trimmed(field(m_mapping.country));
    if (customer.size() > kCustomerBytesMax) {
        return refuse(m_mapping.customer, reason::kTooLong);
    }
    if (m_hasHead && customer != document.customerNumber) {
        return refuse(m_mapping.customer, reason::kCustomerDiffers);
    }
    if (country.size() > kCountryBytesMax) {
        return refuse(m_mapping.country, reason::kTooLong);
    }
    if (m_hasHead && country != document.country) {
        return refuse(m_mapping.country, reason::kCountryDiffers);
    }
    if (!m_hasHead) {
        document.customerNumber = m_record.isCopied(customer) ? document.texts.keep(customer) : customer;
        document.country = m_record.isCopied(country) ? document.texts.keep(country) : country;
        m_hasHead = true;
    }
    return true;
}

void DocumentCursor::Reading::addLine(ParsedDocument& document, std::int64_t lineInFile)
{
    m_line.lineInFile = lineInFile;
    m_line.itemKind = itemKindOf(m_preset, m_line.code);
    m_hash.addLine(m_line.code, m_line.description, m_line.quantity, m_line.unitPrice, m_time, m_tax);
    if (document.lines.empty() || m_time < m_earliest) {
        m_earliest = m_time;
    }
    if (m_record.isCopied(m_line.code)) {
        m_line.code = document.texts.keep(m_line.code);
    }
    if (m_record.isCopied(m_line.description)) {
        m_line.description = document.texts.keep(m_line.description);
    }
    document.totalMinor += m_line.amountMinor;
    document.totalMinor += m_line.taxMinor;
    document.restTenMillionths += m_line.restTenMillionths; // at most a unit each, 100,000 of them
    document.lines.push_back(m_line);
}

void DocumentCursor::Reading::settleKind(ParsedDocument& document) const
{
    const auto negative = static_cast<std::size_t>(std::count_if(document.lines.begin(), document.lines.end(),
                                                                 [](const ParsedLine& line) { return line.quantity.thousandths < 0; }));
    if (m_isAdjustment) {
        document.kind = DocumentKind::Adjustment;
    } else if (m_isCreditNote) {
        document.kind = DocumentKind::CreditNote;
        settleCreditNote(document, negative > 0);
    } else if (negative > 0) {
        document.kind = DocumentKind::WriteOff;
        settleWriteOff(document, negative == document.lines.size());
    } else {
        document.kind = DocumentKind::Bill;
    }
}

void DocumentCursor::Reading::settleWriteOff(ParsedDocument& document, bool allNegative) const
{
    for (const ParsedLine& line : document.lines) {
        if (line.quantity.thousandths < 0 && !allNegative) {
            document.complaints.push_back(quantityComplaint(line, reason::kMixedSigns));
        } else if (allNegative && (line.unitPrice.tenThousandths != 0 || line.taxMinor != 0)) {
            document.complaints.push_back(quantityComplaint(line, reason::kNegativeQuantity));
        }
    }
}

void DocumentCursor::Reading::settleCreditNote(ParsedDocument& document, bool anyNegative) const
{
    if (anyNegative && document.totalMinor <= 0) {
        return;
    }
    for (const ParsedLine& line : document.lines) {
        if (line.quantity.thousandths >= 0) {
            document.complaints.push_back(quantityComplaint(line, reason::kPositiveCreditNote));
        }
    }
}

DocumentCursor::DocumentCursor(const ImportPlan& plan, std::size_t fromDocument) : m_reading(std::make_unique<Reading>(plan, fromDocument)) {}
DocumentCursor::~DocumentCursor() = default;
DocumentCursor::DocumentCursor(DocumentCursor&&) noexcept = default;
DocumentCursor& DocumentCursor::operator=(DocumentCursor&&) noexcept = default;

bool DocumentCursor::next(ParsedDocument& document)
{
    return m_reading->next(document);
}

} // namespace tijara::sales::importing
