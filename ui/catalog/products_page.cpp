// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/products_page.h"

#include "shared/sales/sales_contract.h"
#include "ui/client/problem_text.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

using catalog::ItemKind;
using catalog::Product;

const QString kCode = QStringLiteral("/code");
const QString kName = QStringLiteral("/name");
const QString kKind = QStringLiteral("/kind");
const QString kPrice = QStringLiteral("/price");

constexpr ItemKind kKinds[] = {ItemKind::Goods, ItemKind::Postage, ItemKind::Discount, ItemKind::Fee, ItemKind::Manual};

constexpr ActionEntry kActions[] = {
    {"products.new", QT_TRANSLATE_NOOP("Actions", "New product"), "add", "Ctrl+N", identity::Permission::CatalogWrite, true},
    {"products.change", QT_TRANSLATE_NOOP("Actions", "Change…"), "edit", "Ctrl+E", identity::Permission::CatalogWrite, true, ActionOn::Record},
    {"products.sold", QT_TRANSLATE_NOOP("Actions", "Sold lines"), "open-rows", "", identity::Permission::SalesRead, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Every line of a bill with this product")},
};

constexpr Column<Product> kColumns[] = {
    {"code", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Key, 140, "code", 0,
     [](const Product& row, const Formats&) -> CellValue { return row.code; }, "", Jump::Text},
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Text, 0, "name", 0,
     [](const Product& row, const Formats&) -> CellValue {
         return row.name.empty() ? CellValue(ProductsPage::tr("No name"), Ink::Text3) : CellValue(row.name);
     },
     "", Jump::Text},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 150, "", 1,
     [](const Product& row, const Formats&) -> CellValue { return lookOf(row.kind); }},
    {"price", QT_TRANSLATE_NOOP("Columns", "Price, %1"), Cell::Number, 120, "", 0,
     [](const Product& row, const Formats& formats) -> CellValue { return row.price ? formats.price(*row.price) : QStringLiteral("–"); }},
};

QString nameOf(const Product& product)
{
    return product.name.empty() ? toQt(product.code) : toQt(product.name);
}

} // namespace

ProductsPage::ProductsPage(Console& console)
    : ListPage(console, {tr("Products"), QStringLiteral("products"), tr("No products yet"),
                         tr("Products you enter, and those of imported bills, stand here.")},
               kActions),
      m_products(new ListModel<Product, catalog::ProductQuery>(console, catalog::kListProducts, catalog::kTotalOfProducts, kColumns, this))
{
    m_products->showOneBy(catalog::kProduct);
    setModel(*m_products);
    enableSheet();
    std::vector<FilterChip::Choice> kinds;
    for (const ItemKind kind : kKinds) {
        kinds.push_back({toText(kind), lookOf(kind).text()});
    }
    addFilter(FilterChip::ofText(console.style, "search", tr("Name"), tr("begins with")));
    addFilter(FilterChip::ofChoices(console.style, "kind", tr("Kind"), std::move(kinds)));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Product")));
    makeActions();
}

std::span<const ActionEntry> ProductsPage::actionTable()
{
    return kActions;
}

void ProductsPage::makeActions()
{
    const Style& style = m_console.style;
    addSheetAction(actionButton(style, bind("products.sold", [this] { showSold(); })));
    addSheetGap();
    addSheetAction(actionButton(style, bind("products.change", [this] { startChange(); })));
    Action* add = bind("products.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

void ProductsPage::fillSheet(SideSheet& sheet, int row)
{
    const Product* product = m_products->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(toQt(product->code), nameOf(*product), &lookOf(product->kind));
    sheet.addFact(tr("Code"), toQt(product->code));
    sheet.addFact(tr("Name"), product->name.empty() ? tr("No name") : toQt(product->name));
    sheet.addFact(tr("Kind"), lookOf(product->kind).text());
    sheet.addFact(tr("Here since"), formats.dateTime(product->createdAt));
    sheet.addLine();
    if (product->price) {
        sheet.addFact(tr("Price"), tr("%1 %2", "sign of the currency, price").arg(formats.sign(), formats.price(*product->price)), Type::SheetTotal);
    } else {
        sheet.addFact(tr("Price"), tr("asked for at each sale"));
    }
}

void ProductsPage::showSold()
{
    if (const Product* product = m_products->at(currentRow())) {
        m_console.open({std::string(sales::kListSoldLines.path), {{"productId", toText(product->id)}}, {}}, nameOf(*product));
    }
}

void ProductsPage::startNew()
{
    if (m_dialog) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("New product"), {}, tr("Save"), tr("Cancel")}, false, this);
    FormFields& form = m_dialog->form();
    form.addText(kCode, tr("Code"), tr("As it stands on the label; it cannot be changed later"));
    form.addText(kName, tr("Name"), tr("May be added later"));
    std::vector<FormFields::Choice> kinds;
    for (const ItemKind kind : kKinds) {
        kinds.push_back({toQt(toText(kind)), lookOf(kind).text()});
    }
    form.addChoice(kKind, tr("Kind"), kinds);
    form.addText(kPrice, tr("Price, %1").arg(m_console.formats.sign()), tr("Left empty, it is asked for at each sale"));
    form.setTexts(m_draft);
    connect(m_dialog, &RecordDialog::submitted, this, &ProductsPage::create);
    connect(m_dialog, &QDialog::rejected, this, [this] { m_draft = m_dialog->form().texts(false); });
    m_dialog->begin();
}

bool ProductsPage::readPrice(std::optional<UnitPrice>& price)
{
    const std::string text = toStd(m_dialog->form().text(kPrice).remove(QChar(0x202F)));
    if (text.empty()) {
        return true;
    }
    // Both points are understood where the decimals are written with a comma.
    const bool comma = m_console.formats.style() == NumberStyle::Spaced && text.find(',') != std::string::npos;
    const auto read = parseDecimal(text, 4, comma ? ',' : '.');
    if (!read) {
        m_dialog->form().show({{toStd(kPrice), "number_needed", {}}});
        return false;
    }
    price = UnitPrice{*read};
    return true;
}

void ProductsPage::create()
{
    const FormFields& form = m_dialog->form();
    catalog::NewProduct product{toStd(form.text(kCode)), toStd(form.text(kName)), enumFrom<ItemKind>(toStd(form.text(kKind))).value_or(ItemKind::Goods), {}};
    if (!readPrice(product.price)) {
        return;
    }
    m_dialog->setBusy(true);
    m_console.client.call(catalog::kCreateProduct, product, m_dialog, [this](Result<Product> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_draft.clear();
        m_dialog->accept();
        m_products->reload();
        m_console.say({tr("%1 is saved.").arg(isolated(nameOf(*answer))), tr("Open"),
                       [go = m_console.openRecord, id = answer->id] { go(QStringLiteral("products"), id); }, false});
    });
}

void ProductsPage::startChange()
{
    const Product* product = m_products->at(currentRow());
    if (m_dialog || !product) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("Change %1").arg(toQt(product->code)), tr("Bills written before keep the name and price they have."),
                                                  tr("Save"), tr("Cancel")},
                                false, this);
    FormFields& form = m_dialog->form();
    form.addText(kName, tr("Name"));
    form.addText(kPrice, tr("Price, %1").arg(m_console.formats.sign()), product->price ? QString() : tr("Left empty, it is asked for at each sale"));
    form.setText(kName, toQt(product->name));
    form.setText(kPrice, product->price ? m_console.formats.price(*product->price) : QString());
    m_before = *product;
    connect(m_dialog, &RecordDialog::submitted, this, [this, id = product->id] { change(id); });
    m_dialog->begin();
}

void ProductsPage::change(const Id& id)
{
    catalog::ChangeProduct wanted;
    wanted.name = toStd(m_dialog->form().text(kName));
    if (!readPrice(wanted.price)) {
        return;
    }
    m_dialog->setBusy(true);
    m_console.client.call(catalog::kChangeProduct, id, wanted, m_dialog, [this](Result<Product> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        take(*answer);
        // A price cannot be taken away again, only changed.
        const bool undone = m_before.price.has_value() || !answer->price;
        const QPointer<ProductsPage> self(this);
        std::function<void()> undo = [self, before = m_before] {
            if (self) {
                self->undoChange(before);
            }
        };
        m_console.toast(tr("%1 is changed.").arg(isolated(nameOf(*answer))), undone ? undo : nullptr);
    });
}

void ProductsPage::undoChange(const Product& before)
{
    catalog::ChangeProduct wanted;
    wanted.name = before.name;
    wanted.price = before.price;
    m_console.client.call(catalog::kChangeProduct, before.id, wanted, this, [this](Result<Product> answer) {
        if (answer) {
            take(*answer);
            m_console.toast(tr("%1 is as it was.").arg(isolated(nameOf(*answer))));
        } else {
            m_console.toast(tr("The change could not be taken back. %1").arg(sentenceOf(answer.problem())));
        }
    });
}

void ProductsPage::take(const Product& product)
{
    for (int row = 0; row < m_products->loadedRows(); ++row) {
        if (m_products->at(row)->id == product.id) {
            m_products->replace(row, product);
            if (row == currentRow() && isSheetOpen()) {
                fillSheet(*sheet(), row);
            }
        }
    }
}

QString ProductsPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    if (step == 1 && findAction(QStringLiteral("products.new"))) {
        closeSheet();
        startNew();
        return QStringLiteral("new");
    }
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
