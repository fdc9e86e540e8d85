// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/presets.h"

#include "server/sales/importing/csv_reader.h"
#include "server/sales/importing/date_pattern.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tijara::sales::importing {

namespace {

using catalog::ItemKind;

constexpr std::array<std::string_view, 8> kOnlineRetailColumns = {"InvoiceNo", "StockCode", "Description", "Quantity",
                                                                  "InvoiceDate", "UnitPrice", "CustomerID", "Country"};

struct KnownCode {
    std::string_view code;
    ItemKind kind;
};

// The codes of that file that are no goods; what each stands for is told by its description ("POSTAGE", "DOTCOM POSTAGE",
// "CARRIAGE", "Discount", "Bank Charges", "AMAZON FEE", "CRUK Commission", "Manual", "Adjust bad debt", "SAMPLES").
constexpr std::array kOnlineRetailCodes = {
    KnownCode{"POST", ItemKind::Postage},  KnownCode{"DOT", ItemKind::Postage},      KnownCode{"C2", ItemKind::Postage},
    KnownCode{"D", ItemKind::Discount},    KnownCode{"BANK CHARGES", ItemKind::Fee}, KnownCode{"AMAZONFEE", ItemKind::Fee},
    KnownCode{"CRUK", ItemKind::Fee},      KnownCode{"M", ItemKind::Manual},         KnownCode{"m", ItemKind::Manual},
    KnownCode{"B", ItemKind::Manual},      KnownCode{"S", ItemKind::Manual},
};

struct ColumnWords {
    FileColumn ImportMapping::* member;
    std::string_view words; ///< between bars, the surest first; folded as `folded` does
};

// Names that shops' programs give their columns, English and French; of taxes Arabic and Hindi too.
constexpr std::array kColumnWords = {
    ColumnWords{&ImportMapping::number,
                "|invoiceno|invoicenumber|invoiceid|invoice|billno|billnumber|bill|receiptno|receiptnumber|receipt|documentno|"
                "documentnumber|docno|voucherno|orderno|ordernumber|orderid|number|numerofacture|nofacture|nfacture|facture|"
                "numerodefacture|numerodocument|numeropiece|piece|numeroticket|ticket|numerocommande|commande|numero|"},
    ColumnWords{&ImportMapping::code,
                "|sku|stockcode|itemcode|productcode|articlecode|itemno|itemnumber|productid|itemid|barcode|ean|code|reference|ref|"
                "codearticle|codeproduit|referencearticle|referenceproduit|refarticle|article|codebarre|codebarres|"},
    ColumnWords{&ImportMapping::description,
                "|description|itemdescription|productdescription|itemname|productname|particulars|product|item|name|title|"
                "designation|libelle|nomproduit|nomarticle|produit|intitule|"},
    ColumnWords{&ImportMapping::quantity, "|quantity|qty|quantitysold|units|pieces|pcs|count|quantite|quantitevendue|qte|qt|nombre|"},
    ColumnWords{&ImportMapping::date,
                "|invoicedate|billdate|documentdate|docdate|orderdate|saledate|soldat|issuedat|datetime|timestamp|date|"
                "datefacture|datedefacture|datedocument|datevente|datecommande|dateheure|jour|"},
    ColumnWords{&ImportMapping::unitPrice,
                "|unitprice|priceperunit|priceeach|sellingprice|saleprice|rate|price|prixunitaire|prixunitaireht|prixunitairettc|pu|"
                "puht|puttc|prixvente|prixdevente|prix|tarif|"},
    ColumnWords{&ImportMapping::customer,
                "|customerid|customerno|customernumber|customercode|clientid|clientno|accountno|customer|client|numeroclient|codeclient|"
                "noclient|idclient|compteclient|"},
    ColumnWords{&ImportMapping::country, "|country|countryname|customercountry|shipcountry|pays|payslivraison|paysclient|"},
    // An amount of the line: what is called a rate, or a percentage, is none.
    ColumnWords{&ImportMapping::tax,
                "|taxamount|amountoftax|vatamount|gstamount|linetax|totaltax|tax|vat|gst|salestax|montanttva|montantdelatva|montanttaxe|tva|"
                "taxe|taxes|مبلغالضريبة|قيمةالضريبة|ضريبةالقيمةالمضافة|الضريبة|ضريبة|कर|जीएसटी|"},
};

struct FormatSpelling {
    std::string_view separator;
    std::string_view time;
};
constexpr std::array kSpellings = {
    FormatSpelling{"-", " HH:mm:ss"}, FormatSpelling{"/", " HH:mm"}, FormatSpelling{".", " HH:mm"}, FormatSpelling{"-", ""},
    FormatSpelling{"/", ""},          FormatSpelling{".", ""},       FormatSpelling{"-", " HH:mm"}, FormatSpelling{"/", " HH:mm:ss"},
};

/// Lower-case letters and digits alone; French accents fall, so that "N° Facture" and "Quantité" read as "nfacture", "quantite".
std::string folded(std::string_view name)
{
    // U+00C0 … U+00FF in UTF-8 are C3 80 … C3 BF; a dot is a letter no word here needs.
    constexpr std::string_view kLatin = "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c >= 'A' && c <= 'Z') {
            out += static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out += c;
        } else if (c == '\xC3' && i + 1 < name.size() && (static_cast<unsigned char>(name[i + 1]) & 0xC0U) == 0x80U) {
            const char letter = kLatin[static_cast<unsigned char>(name[++i]) & 0x3FU];
            if (letter != '.') {
                out += letter;
            }
        }
    }
    return out;
}

/// A name without a Latin letter or digit stands for itself, without its spaces.
std::string headName(std::string_view name)
{
    std::string out = folded(name);
    if (out.empty()) {
        std::copy_if(name.begin(), name.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    }
    return out;
}

/// The place of `word` among the words, npos when it is not one of them.
std::size_t rankOf(std::string_view words, const std::string& word)
{
    return word.empty() ? std::string_view::npos : words.find("|" + word + "|");
}

/// The place of the surest name, -1 when none is one of the words.
std::int64_t placeNamed(std::string_view words, const std::vector<std::string>& names)
{
    std::int64_t place = -1;
    std::size_t best = std::string_view::npos;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t rank = rankOf(words, names[i]);
        if (rank < best) {
            best = rank;
            place = static_cast<std::int64_t>(i);
        }
    }
    return place;
}

void guessByNames(std::span<const std::string> columns, ImportMapping& mapping)
{
    std::vector<std::string> names;
    for (const std::string& column : columns) {
        names.push_back(headName(column));
    }
    for (const ColumnWords& one : kColumnWords) {
        mapping.*one.member = placeNamed(one.words, names);
    }
}

std::vector<std::string> columnTexts(SampleRows rows, FileColumn matched)
{
    const std::int64_t column = columnOf(matched);
    std::vector<std::string> texts;
    for (const std::vector<std::string>& row : rows) {
        if (column >= 0 && static_cast<std::size_t>(column) < row.size()) {
            texts.push_back(row[static_cast<std::size_t>(column)]);
        }
    }
    return texts;
}

/// What one text says about the decimal point: '.', ',' or 0.
char pointOf(std::string_view text)
{
    const std::size_t dot = text.rfind('.');
    const std::size_t comma = text.rfind(',');
    if (dot != std::string_view::npos && comma != std::string_view::npos) {
        return dot > comma ? '.' : ','; // 1,234.50 and 1.234,50: the last one is the point
    }
    const std::size_t at = dot != std::string_view::npos ? dot : comma;
    if (at == std::string_view::npos) {
        return 0;
    }
    const char mark = text[at];
    const char other = mark == '.' ? ',' : '.';
    if (text.find(mark) != at) {
        return other; // 1,234,567: twice, so it groups
    }
    const bool couldGroup = text.size() - at - 1 == 3 && at >= 1 && at <= 4 && text.substr(0, at) != "0" && text.substr(0, at) != "-0";
    return couldGroup ? char{0} : mark;
}

} // namespace

Guess guessMapping(std::span<const std::string> columns, SampleRows rows, char delimiter)
{
    Guess guess;
    const bool onlineRetail = std::equal(columns.begin(), columns.end(), kOnlineRetailColumns.begin(), kOnlineRetailColumns.end());
    if (onlineRetail) {
        guess.preset = std::string(kOnlineRetail);
        guess.mapping.creditNotePrefix = "C";
        guess.mapping.adjustmentPrefix = "A";
    }
    guessByNames(columns, guess.mapping);
    guess.mapping.dateFormat = detectDateFormat(columnTexts(rows, guess.mapping.date), onlineRetail);
    if (onlineRetail && guess.mapping.dateFormat.empty()) {
        guess.mapping.dateFormat = "yyyy-MM-dd HH:mm:ss";
    }
    std::vector<std::string> numbers = columnTexts(rows, guess.mapping.unitPrice);
    const std::vector<std::string> quantities = columnTexts(rows, guess.mapping.quantity);
    numbers.insert(numbers.end(), quantities.begin(), quantities.end());
    guess.mapping.decimalPoint = detectDecimalPoint(numbers, delimiter);
    return guess;
}

std::string detectDateFormat(std::span<const std::string> texts, bool monthFirst)
{
    const std::array<std::string_view, 2> dayOrders = monthFirst ? std::array<std::string_view, 2>{"MM*dd*yyyy", "dd*MM*yyyy"}
                                                                 : std::array<std::string_view, 2>{"dd*MM*yyyy", "MM*dd*yyyy"};
    std::string best;
    std::size_t bestCount = 0;
    for (const std::string_view order : {std::string_view("yyyy*MM*dd"), dayOrders[0], dayOrders[1]}) {
        for (const FormatSpelling& spelling : kSpellings) {
            std::string format(order);
            std::replace(format.begin(), format.end(), '*', spelling.separator[0]);
            format += spelling.time;
            const std::optional<DatePattern> pattern = DatePattern::from(format);
            const auto count = static_cast<std::size_t>(
                std::count_if(texts.begin(), texts.end(), [&](const std::string& text) { return pattern->read(trimmed(text)).has_value(); }));
            if (count > bestCount) {
                bestCount = count;
                best = format;
            }
        }
    }
    return best;
}

std::string detectDecimalPoint(std::span<const std::string> texts, char delimiter)
{
    std::size_t dots = 0;
    std::size_t commas = 0;
    bool anyComma = false;
    for (const std::string& text : texts) {
        const char point = pointOf(trimmed(text));
        dots += point == '.' ? 1U : 0U;
        commas += point == ',' ? 1U : 0U;
        anyComma = anyComma || text.find(',') != std::string::npos;
    }
    if (dots == commas) {
        // Spreadsheets part fields with ';' where the comma is the decimal point.
        return delimiter == ';' && (anyComma || dots == 0) ? "," : ".";
    }
    return commas > dots ? "," : ".";
}

ItemKind itemKindOf(std::string_view preset, std::string_view code)
{
    // Codes of goods begin with a digit: most lines end here.
    if (preset != kOnlineRetail || code.empty() || (code[0] >= '0' && code[0] <= '9')) {
        return ItemKind::Goods;
    }
    for (const KnownCode& known : kOnlineRetailCodes) {
        if (known.code == code) {
            return known.kind;
        }
    }
    return ItemKind::Goods;
}

std::string_view customerNumberOf(std::string_view preset, std::string_view text)
{
    constexpr std::string_view kFloatTail = ".0";
    if (preset == kOnlineRetail && text.size() > kFloatTail.size() && text.ends_with(kFloatTail)) {
        text.remove_suffix(kFloatTail.size());
    }
    return text;
}

} // namespace tijara::sales::importing
