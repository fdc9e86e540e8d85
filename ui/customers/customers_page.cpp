// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "shared/sales/sales_contract.h"
#include "ui/client/problem_text.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

using customers::Customer;

const QString kNumber = QStringLiteral("/number");
const QString kName = QStringLiteral("/name");
const QString kPhone = QStringLiteral("/phone");
const QString kEmail = QStringLiteral("/email");
const QString kCountry = QStringLiteral("/country");
const QString kNote = QStringLiteral("/note");
const QString kTyped = QStringLiteral("/typed");
const QString kReason = QStringLiteral("/reason");

QString nameOf(const Customer& customer)
{
    if (!customer.name.empty()) {
        return toQt(customer.name);
    }
    return customer.number.empty() ? CustomersPage::tr("No name") : CustomersPage::tr("Customer %1").arg(toQt(customer.number));
}

constexpr ActionEntry kActions[] = {
    {"customers.new", QT_TRANSLATE_NOOP("Actions", "New customer"), "add", "Ctrl+N", identity::Permission::CustomersWrite, true},
    {"customers.change", QT_TRANSLATE_NOOP("Actions", "Change…"), "edit", "Ctrl+E", identity::Permission::CustomersWrite, true, ActionOn::Record},
    {"customers.erase", QT_TRANSLATE_NOOP("Actions", "Erase…"), "erase", "", identity::Permission::CustomersErase, true, ActionOn::Record},
    {"customers.documents", QT_TRANSLATE_NOOP("Actions", "Documents"), "open-rows", "", identity::Permission::SalesRead, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Bills and credit notes of this customer")},
};

constexpr Column<Customer> kColumns[] = {
    {"number", QT_TRANSLATE_NOOP("Columns", "Number"), Cell::Key, 130, "number", 0,
     [](const Customer& row, const Formats&) -> CellValue { return row.number; }, "", Jump::Text},
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Text, 0, "name", 0,
     [](const Customer& row, const Formats&) -> CellValue {
         if (row.erasedAt) {
             return erasedLook();
         }
         return row.name.empty() ? CellValue(CustomersPage::tr("No name"), Ink::Text3) : CellValue(row.name);
     },
     "", Jump::Text},
    {"phone", QT_TRANSLATE_NOOP("Columns", "Phone"), Cell::Text, 150, "", 3,
     [](const Customer& row, const Formats&) -> CellValue { return row.phone; }},
    {"country", QT_TRANSLATE_NOOP("Columns", "Country"), Cell::Text, 180, "", 1,
     [](const Customer& row, const Formats&) -> CellValue { return row.country; }},
    {"billCount", QT_TRANSLATE_NOOP("Columns", "Bills"), Cell::Number, 84, "bills", 1,
     [](const Customer& row, const Formats& formats) -> CellValue { return formats.whole(row.billCount); }},
    {"createdAt", QT_TRANSLATE_NOOP("Columns", "Here since"), Cell::Text, 164, "", 2,
     [](const Customer& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.createdAt), Ink::Text2}; }},
};

} // namespace

CustomersPage::CustomersPage(Console& console)
    : ListPage(console, {tr("Customers"), QStringLiteral("customers"), tr("No customers yet"),
                         tr("Customers you enter, and those of imported bills, stand here.")},
               kActions),
      m_customers(new ListModel<Customer, customers::CustomerQuery>(console, customers::kListCustomers, customers::kTotalOfCustomers, kColumns, this))
{
    m_customers->showOneBy(customers::kCustomer);
    setModel(*m_customers);
    enableSheet();
    addFilter(FilterChip::ofText(console.style, "search", tr("Name"), tr("begins with")));
    addFilter(FilterChip::ofText(console.style, "country", tr("Country"), tr("United Kingdom")));
    addFilter(FilterChip::ofRows(console.style, "billsFrom", tr("Bills")));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Customer")));
    makeActions();
}

std::span<const ActionEntry> CustomersPage::actionTable()
{
    return kActions;
}

void CustomersPage::makeActions()
{
    const Style& style = m_console.style;
    addSheetAction(actionButton(style, bind("customers.documents", [this] { showDocuments(); })));
    addSheetGap();
    m_erase = bind("customers.erase", [this] { startErase(); });
    addSheetAction(actionButton(style, m_erase, ButtonKind::Danger));
    m_change = bind("customers.change", [this] { startChange(); });
    addSheetAction(actionButton(style, m_change));
    Action* add = bind("customers.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

void CustomersPage::fillSheet(SideSheet& sheet, int row)
{
    const Customer* customer = m_customers->at(row);
    const Formats& formats = m_console.formats;
    const bool erased = customer->erasedAt.has_value();
    sheet.begin(tr("Customer"), nameOf(*customer), erased ? &erasedLook() : nullptr);
    const auto fact = [&](const QString& label, const std::string& value) {
        if (!value.empty()) {
            sheet.addFact(label, toQt(value));
        }
    };
    fact(tr("Number"), customer->number);
    fact(tr("Phone"), customer->phone);
    fact(tr("E-mail"), customer->email);
    fact(tr("Country"), customer->country);
    sheet.addFact(tr("Here since"), formats.dateTime(customer->createdAt));
    if (!customer->note.empty()) {
        sheet.addLine();
        sheet.addSection(tr("Note"));
        auto* note = makeText(m_console.style, toQt(customer->note), Type::Body);
        note->setWordWrap(true);
        sheet.body()->addWidget(note);
    }
    if (erased) {
        sheet.addFact(tr("Erased"), formats.dateTime(*customer->erasedAt));
        sheet.addLine();
        auto* why = makeText(m_console.style, tr("Name, phone, e-mail and note are gone for ever. The documents stay, without the person."), Type::Body,
                             Ink::Text2);
        why->setWordWrap(true);
        sheet.body()->addWidget(why);
    }
    for (Action* action : {m_change, m_erase}) {
        if (action) {
            action->setVisible(!erased);
        }
    }
}

void CustomersPage::showDocuments()
{
    if (const Customer* customer = m_customers->at(currentRow())) {
        m_console.open({std::string(sales::kListDocuments.path), {{"customerId", toText(customer->id)}}, {}}, nameOf(*customer));
    }
}

void CustomersPage::addFields(FormFields& form)
{
    form.addText(kName, tr("Name"));
    form.addText(kPhone, tr("Phone"));
    form.addText(kEmail, tr("E-mail"));
    form.addText(kCountry, tr("Country"));
    form.addText(kNote, tr("Note"));
}

void CustomersPage::startNew()
{
    if (m_dialog) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("New customer"), {}, tr("Save"), tr("Cancel")}, false, this);
    FormFields& form = m_dialog->form();
    form.addText(kNumber, tr("Number"), tr("Your own number for them. A name or a number is needed"));
    addFields(form);
    form.setTexts(m_draft);
    connect(m_dialog, &RecordDialog::submitted, this, &CustomersPage::create);
    connect(m_dialog, &QDialog::rejected, this, [this] { m_draft = m_dialog->form().texts(false); });
    m_dialog->begin();
}

void CustomersPage::create()
{
    const FormFields& form = m_dialog->form();
    const auto typed = [&form](const QString& path) {
        const std::string text = toStd(form.text(path));
        return text.empty() ? std::nullopt : std::optional(text);
    };
    const customers::NewCustomer customer{typed(kNumber), typed(kName), typed(kPhone), typed(kEmail), typed(kNote), typed(kCountry)};
    m_dialog->setBusy(true);
    m_console.client.call(customers::kCreateCustomer, customer, m_dialog, [this](Result<Customer> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_draft.clear();
        m_dialog->accept();
        m_customers->reload();
        m_console.say({tr("%1 is saved.").arg(isolated(nameOf(*answer))), tr("Open"),
                       [go = m_console.openRecord, id = answer->id] { go(QStringLiteral("customers"), id); }, false});
    });
}

void CustomersPage::startChange()
{
    const Customer* customer = m_customers->at(currentRow());
    if (m_dialog || !customer || customer->erasedAt) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("Change %1").arg(nameOf(*customer)), {}, tr("Save"), tr("Cancel")}, false, this);
    FormFields& form = m_dialog->form();
    addFields(form);
    form.setTexts({{kName, toQt(customer->name)},
                   {kPhone, toQt(customer->phone)},
                   {kEmail, toQt(customer->email)},
                   {kCountry, toQt(customer->country)},
                   {kNote, toQt(customer->note)}});
    m_before = *customer;
    connect(m_dialog, &RecordDialog::submitted, this, [this, id = customer->id] { change(id); });
    m_dialog->begin();
}

void CustomersPage::change(const Id& id)
{
    const FormFields& form = m_dialog->form();
    const auto typed = [&form](const QString& path) { return std::optional(toStd(form.text(path))); };
    const customers::ChangeCustomer wanted{typed(kName), typed(kPhone), typed(kEmail), typed(kNote), typed(kCountry)};
    m_dialog->setBusy(true);
    m_console.client.call(customers::kChangeCustomer, id, wanted, m_dialog, [this](Result<Customer> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        take(*answer);
        const QPointer<CustomersPage> self(this);
        m_console.toast(tr("%1 is changed.").arg(isolated(nameOf(*answer))), [self, before = m_before] {
            if (self) {
                self->undoChange(before);
            }
        });
    });
}

void CustomersPage::undoChange(const Customer& before)
{
    const customers::ChangeCustomer wanted{before.name, before.phone, before.email, before.note, before.country};
    m_console.client.call(customers::kChangeCustomer, before.id, wanted, this, [this](Result<Customer> answer) {
        if (answer) {
            take(*answer);
            m_console.toast(tr("%1 is as before.").arg(isolated(nameOf(*answer))));
        } else {
            m_console.toast(tr("The change could not be taken back. %1").arg(sentenceOf(answer.problem())));
        }
    });
}

void CustomersPage::startErase()
{
    const Customer* customer = m_customers->at(currentRow());
    if (m_dialog || !customer || customer->erasedAt) {
        return;
    }
    // What is typed again is what the person is known by, so that nobody erases the wrong row.
    const QString known = toQt(customer->name.empty() ? customer->number : customer->name);
    m_dialog = new RecordDialog(m_console.style,
                                {tr("Erase %1?").arg(nameOf(*customer)),
                                 tr("Name, phone, e-mail and note are destroyed for ever, in the audit trail too. Documents stay, without the person. This "
                                    "cannot be taken back."),
                                 tr("Erase"), tr("Keep them")},
                                true, this);
    FormFields& form = m_dialog->form();
    auto* typed = form.addText(kTyped, tr("Type %1 to go on").arg(QChar(0x2068) + known + QChar(0x2069)));
    form.addText(kReason, tr("Reason"), tr("Who asked, and how you knew them. It stays in the audit trail, so write no personal data"));
    m_dialog->actButton()->setEnabled(false);
    connect(typed, &QLineEdit::textChanged, m_dialog, [dialog = m_dialog.data(), known](const QString& text) {
        dialog->actButton()->setEnabled(text.trimmed() == known && !dialog->isBusy());
    });
    connect(m_dialog, &RecordDialog::submitted, this, [this, id = customer->id] { erase(id); });
    m_dialog->begin();
}

void CustomersPage::erase(const Id& id)
{
    m_dialog->setBusy(true);
    m_console.client.call(customers::kEraseCustomer, id, {toStd(m_dialog->form().text(kReason))}, m_dialog, [this](Result<customers::Erasure> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        take(answer->customer);
        m_console.toast(tr("The person is erased."));
        sheet()->addFact(tr("Documents that stay"), m_console.formats.whole(answer->documentsKept));
    });
}

void CustomersPage::take(const Customer& customer)
{
    for (int row = 0; row < m_customers->loadedRows(); ++row) {
        if (m_customers->at(row)->id == customer.id) {
            m_customers->replace(row, customer);
            if (row == currentRow() && isSheetOpen()) {
                fillSheet(*sheet(), row);
            }
        }
    }
}

QString CustomersPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    if (step == 1 && m_change) {
        closeSheet();
        startNew();
        return QStringLiteral("new");
    }
    if (step == 2 && m_erase && m_customers->at(0)) {
        openSheet(0);
        startErase();
        return QStringLiteral("erase");
    }
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
