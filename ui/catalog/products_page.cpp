// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/products_page.h"

#include "shared/sales/sales_contract.h"
#include "ui/catalog/product_form.h"
#include "ui/client/problem_text.h"

namespace tijara::ui {

namespace {

using catalog::Product;

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

} // namespace

ProductsPage::ProductsPage(Console& console)
    : RecordListPage(console, {tr("Products"), QStringLiteral("products"), tr("No products yet"),
                               tr("Products you enter, and those of imported bills, stand here.")},
                     kActions),
      m_products(new ListModel<Product, catalog::ProductQuery>(console, catalog::kListProducts, catalog::kTotalOfProducts, kColumns, this))
{
    m_products->showOneBy(catalog::kProduct);
    setModel(*m_products);
    enableSheet();
    std::vector<FilterChip::Choice> kinds;
    for (const catalog::ItemKind kind : ProductForm::kKinds) {
        kinds.push_back({toText(kind), lookOf(kind).text()});
    }
    addFilter(FilterChip::ofText(console.style, "search", tr("Name"), tr("begins with")));
    addFilter(FilterChip::ofText(console.style, "code", tr("Code"), tr("begins with")));
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
    Action* sold = bind("products.sold", [this] { showSold(); });
    Action* change = bind("products.change", [this] { startChange(); });
    addSheetAction(actionButton(style, sold));
    enableRecord();
    addSheetGap();
    addSheetAction(actionButton(style, change));
    record()->addButton(actionButton(style, sold));
    record()->addButton(actionButton(style, change));
    Action* add = bind("products.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
    tellOfDraft(QStringLiteral("products/new"), add);
    if (add) {
        offerEdits();
    }
}

void ProductsPage::offerEdits()
{
    const Formats& formats = m_console.formats;
    const auto name = [this](int row) { return std::optional(toQt(m_products->at(row)->name)); };
    const auto price = [this, &formats](int row) {
        const Product* product = m_products->at(row);
        return std::optional(product->price ? formats.price(*product->price) : QString());
    };
    enableEdits(QStringLiteral("products"),
                {{QStringLiteral("name"), tr("Name"), ProductForm::nameKind(), name}, {QStringLiteral("price"), tr("Price"), ProductForm::priceKind(formats), price}},
                [this](const Id& id, const StagedRow& row, const Saved& saved) {
                    catalog::ChangeProduct change;
                    for (const auto& [member, cell] : row.cells) {
                        ProductForm::put(change, member, cell.was, cell.now, m_console.formats);
                    }
                    m_console.client.call(catalog::kChangeProduct, id, change, this, [this, saved](Result<Product> answer) {
                        if (answer) {
                            take(*answer);
                        }
                        saved(answer ? std::nullopt : std::optional(answer.problem()));
                    });
                });
}

const Product* ProductsPage::chosen() const
{
    return !isRecordOpen() ? m_products->at(currentRow()) : m_open ? &*m_open : nullptr;
}

void ProductsPage::fillSheet(SideSheet& sheet, int row)
{
    const Product* product = m_products->at(row);
    sheet.begin(toQt(product->code), nameOf(*product), &lookOf(product->kind));
    fill(sheet.parts(), *product);
}

void ProductsPage::loadRecord(const Id& id)
{
    m_open.reset();
    m_console.client.call(catalog::kProduct, id, this, [this, id](Result<Product> answer) {
        record()->setLoading(false);
        if (!answer) {
            record()->fail(answer.problem(), [this, id] { showRecord(id); });
            return;
        }
        m_open = *answer;
        record()->begin(toQt(answer->code), nameOf(*answer), &lookOf(answer->kind));
        fill(record()->parts(), *answer);
    });
}

void ProductsPage::fill(RecordParts parts, const Product& product)
{
    using Side = RecordParts::Side;
    const Formats& formats = m_console.formats;
    parts.begin(Side::Main, parts.isPage() ? tr("Product") : QString());
    parts.fact(tr("Code"), toQt(product.code));
    parts.fact(tr("Name"), product.name.empty() ? tr("No name") : toQt(product.name));
    parts.fact(tr("Kind"), lookOf(product.kind).text());
    parts.fact(tr("Here since"), formats.dateTime(product.createdAt));
    parts.begin(Side::Aside);
    if (product.price) {
        parts.fact(tr("Price"), tr("%1 %2", "sign of the currency, price").arg(formats.sign(), formats.price(*product.price)), Type::SheetTotal);
    } else {
        parts.fact(tr("Price"), tr("asked for at each sale"));
    }
    if (product.taxRate != 0) {
        parts.fact(tr("Tax rate"), formats.percent(product.taxRate, 0));
    }
    m_history = RecordHistory::addTo(parts, m_console, product.id, nameOf(product));
}

void ProductsPage::showSold()
{
    if (const Product* product = chosen()) {
        m_console.open({std::string(sales::kListSoldLines.path), {{"productId", toText(product->id)}}, {}}, nameOf(*product));
    }
}

void ProductsPage::startNew()
{
    RecordDialog* dialog = ask({tr("New product"), {}, tr("Save"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    ProductForm::addNewFields(dialog->form(), m_console.formats);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const catalog::NewProduct product = ProductForm::readNew(dialog->form(), m_console.formats);
        m_console.client.call(catalog::kCreateProduct, product, dialog, answered<Product>([this](const Product& made) {
            m_products->reload();
            m_console.say({tr("%1 is saved.").arg(isolated(nameOf(made))), tr("Open"), [go = m_console.openRecord, id = made.id] { go(QStringLiteral("products"), id); }, false});
        }));
    });
    show(QStringLiteral("products/new"), [](ConsolePage& next) { static_cast<ProductsPage&>(next).startNew(); });
}

void ProductsPage::startChange()
{
    if (const Product* product = chosen()) {
        startChangeOf(Product(*product));
    }
}

void ProductsPage::startChangeOf(const Product& product)
{
    RecordDialog* dialog = ask({tr("Change %1").arg(toQt(product.code)), tr("Bills written before keep the name and price they have."), tr("Save"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    ProductForm::addChangeFields(dialog->form(), product, m_console.formats);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = product.id] {
        const catalog::ChangeProduct change = ProductForm::readChange(dialog->form(), *dialog->draft(), m_console.formats);
        m_console.client.call(catalog::kChangeProduct, id, change, dialog, answered<Product>([this, change](const Product& changed) {
            take(changed);
            offerUndo(changed, change);
        }));
    });
    show(QStringLiteral("products/") + toQt(toText(product.id)), [product](ConsolePage& next) { static_cast<ProductsPage&>(next).startChangeOf(product); });
}

// What was written goes back to what it was, unless someone else has changed it since.
void ProductsPage::offerUndo(const Product& product, const catalog::ChangeProduct& change)
{
    if (!change.was) {
        m_console.toast(tr("%1 is changed.").arg(isolated(nameOf(product))));
        return;
    }
    catalog::ChangeProduct back;
    static_cast<catalog::ProductValues&>(back) = *change.was;
    back.was = change;
    const QPointer<ProductsPage> self(this);
    m_console.toast(tr("%1 is changed.").arg(isolated(nameOf(product))), [self, id = product.id, back] {
        if (self) {
            self->takeBack(id, back);
        }
    });
}

void ProductsPage::takeBack(const Id& id, const catalog::ChangeProduct& back)
{
    m_console.client.call(catalog::kChangeProduct, id, back, this, [this](Result<Product> answer) {
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
    const int row = m_products->rowOf(product.id);
    if (row >= 0) {
        m_products->replace(row, product);
        if (isSheetOpen() && row == currentRow()) {
            fillSheet(*sheet(), row);
        }
    }
    if (isRecordOpen() && m_open && m_open->id == product.id) {
        showRecord(product.id);
    }
}

QString ProductsPage::showTourStep(int step)
{
    endTourStep();
    if (step == 1 && findAction(QStringLiteral("products.new"))) {
        closeSheet();
        startNew();
        return QStringLiteral("new");
    }
    if (step == 2 && findAction(QStringLiteral("products.change")) && m_products->at(0)) {
        openSheet(0);
        startChange();
        return QStringLiteral("change");
    }
    return RecordListPage::showTourStep(step);
}

} // namespace tijara::ui
