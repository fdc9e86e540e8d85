// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "shared/sales/sales_contract.h"
#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/customers/customer_form.h"
#include "ui/widgets/draft_keeper.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

using customers::Customer;

const QString kTyped = QStringLiteral("/typed");
const QString kReason = QStringLiteral("/reason");
constexpr int kReasonBytes = 500;

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
    : RecordListPage(console, {tr("Customers"), QStringLiteral("customers"), tr("No customers yet"),
                               tr("Customers you enter, and those of imported bills, stand here.")},
                     kActions),
      m_customers(new ListModel<Customer, customers::CustomerQuery>(console, customers::kListCustomers, customers::kTotalOfCustomers, kColumns, this))
{
    m_customers->showOneBy(customers::kCustomer);
    setModel(*m_customers);
    enableSheet();
    addFilter(FilterChip::ofText(console.style, "search", tr("Name"), tr("begins with")));
    addFilter(FilterChip::ofText(console.style, "number", tr("Number"), tr("begins with")));
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
    Action* documents = bind("customers.documents", [this] { showDocuments(); });
    addSheetAction(actionButton(style, documents));
    enableRecord();
    addSheetGap();
    m_erase = bind("customers.erase", [this] { startErase(); });
    addSheetAction(actionButton(style, m_erase, ButtonKind::Danger));
    m_change = bind("customers.change", [this] { startChange(); });
    addSheetAction(actionButton(style, m_change));
    record()->addButton(actionButton(style, documents));
    record()->addButton(actionButton(style, m_erase, ButtonKind::Danger));
    record()->addButton(actionButton(style, m_change));
    Action* add = bind("customers.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
    tellOfDraft(QStringLiteral("customers/new"), add);
    if (m_change) {
        offerEdits();
    }
}

void CustomersPage::offerEdits()
{
    const auto text = [this](std::string Customer::*value) {
        return [this, value](int row) {
            const Customer* customer = m_customers->at(row);
            return customer->erasedAt ? std::nullopt : std::optional(toQt(customer->*value));
        };
    };
    const auto column = [&](const char* member, const QString& title, std::string Customer::*value) {
        return StagedEdits::Column{QLatin1String(member), title, CustomerForm::kindOf(QLatin1String(member)), text(value)};
    };
    enableEdits(QStringLiteral("customers"), {column("name", tr("Name"), &Customer::name), column("phone", tr("Phone"), &Customer::phone), column("country", tr("Country"), &Customer::country)},
                [this](const Id& id, const StagedRow& row, const Saved& saved) {
                    customers::ChangeCustomer change;
                    for (const auto& [member, cell] : row.cells) {
                        CustomerForm::put(change, member, cell.was, cell.now);
                    }
                    m_console.client.call(customers::kChangeCustomer, id, change, this, [this, saved](Result<Customer> answer) {
                        if (answer) {
                            take(*answer);
                        }
                        saved(answer ? std::nullopt : std::optional(answer.problem()));
                    });
                });
}

const Customer* CustomersPage::chosen() const
{
    return !isRecordOpen() ? m_customers->at(currentRow()) : m_open ? &*m_open : nullptr;
}

void CustomersPage::fillSheet(SideSheet& sheet, int row)
{
    const Customer* customer = m_customers->at(row);
    sheet.begin(kindOf(*customer), CustomerForm::nameOf(*customer), customer->erasedAt ? &erasedLook() : nullptr);
    fill(sheet.parts(), *customer);
}

void CustomersPage::loadRecord(const Id& id)
{
    m_open.reset();
    m_console.client.call(customers::kCustomer, id, this, [this, id](Result<Customer> answer) {
        record()->setLoading(false);
        if (!answer) {
            record()->fail(answer.problem(), [this, id] { showRecord(id); });
            return;
        }
        m_open = *answer;
        record()->begin(kindOf(*answer), CustomerForm::nameOf(*answer), answer->erasedAt ? &erasedLook() : nullptr);
        fill(record()->parts(), *answer);
    });
}

void CustomersPage::fill(RecordParts parts, const Customer& customer)
{
    using Side = RecordParts::Side;
    const Formats& formats = m_console.formats;
    parts.begin(Side::Main, parts.isPage() ? tr("Customer") : QString());
    parts.factIf(tr("Number"), toQt(customer.number));
    parts.factIf(tr("Phone"), toQt(customer.phone));
    parts.factIf(tr("E-mail"), toQt(customer.email));
    parts.factIf(tr("Country"), toQt(customer.country));
    parts.fact(tr("Here since"), formats.dateTime(customer.createdAt));
    if (!customer.note.empty()) {
        parts.begin(Side::Main, tr("Note"));
        parts.text(toQt(customer.note));
    }
    if (customer.erasedAt) {
        parts.begin(Side::Main);
        parts.fact(tr("Erased"), formats.dateTime(*customer.erasedAt));
        parts.text(tr("Name, phone, e-mail and note are gone for ever. The documents stay, without the person."), Ink::Text2);
    }
    m_history = RecordHistory::addTo(parts, m_console, customer.id, CustomerForm::nameOf(customer));
}

void CustomersPage::recordChosen()
{
    const Customer* customer = chosen();
    for (Action* action : {m_change, m_erase}) {
        if (action) {
            action->setVisible(customer && !customer->erasedAt);
        }
    }
}

// Two people may have one name; the number tells them apart.
QString CustomersPage::kindOf(const Customer& customer)
{
    return customer.number.empty() || customer.name.empty() ? tr("Customer") : tr("Customer %1").arg(isolated(toQt(customer.number)));
}

void CustomersPage::showDocuments()
{
    if (const Customer* customer = chosen()) {
        m_console.open({std::string(sales::kListDocuments.path), {{"customerId", toText(customer->id)}}, {}}, CustomerForm::nameOf(*customer));
    }
}

void CustomersPage::startNew()
{
    RecordDialog* dialog = ask({tr("New customer"), {}, tr("Save"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    CustomerForm::addNewFields(dialog->form());
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const auto customer = CustomerForm::readNew(dialog->form());
        m_console.client.call(customers::kCreateCustomer, customer, dialog, answered<Customer>([this](const Customer& made) {
            m_customers->reload();
            m_console.say({tr("%1 is saved.").arg(isolated(CustomerForm::nameOf(made))), tr("Open"), [go = m_console.openRecord, id = made.id] { go(QStringLiteral("customers"), id); }, false});
        }));
    });
    show(QStringLiteral("customers/new"), [](ConsolePage& next) { static_cast<CustomersPage&>(next).startNew(); });
}

void CustomersPage::startChange()
{
    if (const Customer* customer = chosen(); customer && !customer->erasedAt) {
        startChangeOf(Customer(*customer));
    }
}

void CustomersPage::startChangeOf(const Customer& customer)
{
    RecordDialog* dialog = ask({tr("Change %1").arg(CustomerForm::nameOf(customer)), {}, tr("Save"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    CustomerForm::addChangeFields(dialog->form(), customer);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = customer.id] {
        const auto change = CustomerForm::readChange(dialog->form(), *dialog->draft());
        m_console.client.call(customers::kChangeCustomer, id, change, dialog, answered<Customer>([this, change](const Customer& changed) {
            take(changed);
            offerUndo(changed, change);
        }));
    });
    show(QStringLiteral("customers/") + toQt(toText(customer.id)),
         [customer](ConsolePage& next) { static_cast<CustomersPage&>(next).startChangeOf(customer); });
}

// What was typed about someone is about them too, and each change says what stood there before.
void CustomersPage::forgetTyped(const Id& id)
{
    const QString key = toQt(toText(id));
    m_console.store.remove(Kept::Draft, DraftKeeper::keyOf(m_console, QStringLiteral("customers/") + key));
    if (edits()) {
        edits()->forget(key);
    }
}

void CustomersPage::startErase()
{
    if (const Customer* customer = chosen(); customer && !customer->erasedAt) {
        startEraseOf(Customer(*customer));
    }
}

void CustomersPage::startEraseOf(const Customer& customer)
{
    // What is typed again is what the person is known by, so that nobody erases the wrong row.
    const QString known = toQt(customer.name.empty() ? customer.number : customer.name);
    RecordDialog* dialog = ask({tr("Erase %1?").arg(CustomerForm::nameOf(customer)),
                                tr("Name, phone, e-mail and note are destroyed for ever, in the audit trail too. Documents stay, without the person. This "
                                   "cannot be taken back."),
                                tr("Erase"), tr("Keep them")},
                               true);
    if (!dialog) {
        return;
    }
    FormFields& form = dialog->form();
    auto* typed = form.addText(kTyped, tr("Type %1 to go on").arg(QChar(0x2068) + known + QChar(0x2069)));
    form.addText(kReason, tr("Reason"), tr("Who asked, and how you knew them. It stays in the audit trail, so write no personal data"),
                 {.check = checks::all({checks::needed(), checks::atMost(kReasonBytes)})});
    dialog->actButton()->setEnabled(false);
    connect(typed, &QLineEdit::textChanged, dialog, [dialog, known](const QString& text) {
        dialog->actButton()->setEnabled(text.trimmed() == known && !dialog->isBusy());
    });
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = customer.id] {
        m_console.client.call(customers::kEraseCustomer, id, {toStd(dialog->form().text(kReason))}, dialog,
                              answered<customers::Erasure>([this](const customers::Erasure& erasure) {
                                  forgetTyped(erasure.customer.id);
                                  take(erasure.customer);
                                  m_console.toast(tr("Erased. Documents that stay: %1").arg(m_console.formats.whole(erasure.documentsKept)));
                              }));
    });
    // No draft: an erasure is begun anew.
    show({}, [customer](ConsolePage& next) { static_cast<CustomersPage&>(next).startEraseOf(customer); });
}

// What was written goes back to what it was, unless someone else has changed it since.
void CustomersPage::offerUndo(const Customer& customer, const customers::ChangeCustomer& change)
{
    if (!change.was) {
        m_console.toast(tr("%1 is changed.").arg(isolated(CustomerForm::nameOf(customer))));
        return;
    }
    customers::ChangeCustomer back;
    static_cast<customers::CustomerValues&>(back) = *change.was;
    back.was = change;
    const QPointer<CustomersPage> self(this);
    m_console.toast(tr("%1 is changed.").arg(isolated(CustomerForm::nameOf(customer))), [self, id = customer.id, back] {
        if (self) {
            self->takeBack(id, back);
        }
    });
}

void CustomersPage::takeBack(const Id& id, const customers::ChangeCustomer& back)
{
    m_console.client.call(customers::kChangeCustomer, id, back, this, [this](Result<Customer> answer) {
        if (answer) {
            take(*answer);
            m_console.toast(tr("%1 is as before.").arg(isolated(CustomerForm::nameOf(*answer))));
        } else {
            m_console.toast(tr("The change could not be taken back. %1").arg(sentenceOf(answer.problem())));
        }
    });
}

void CustomersPage::take(const Customer& customer)
{
    const int row = m_customers->rowOf(customer.id);
    if (row >= 0) {
        m_customers->replace(row, customer);
        if (isSheetOpen() && row == currentRow()) {
            fillSheet(*sheet(), row);
            recordChosen();
        }
    }
    if (isRecordOpen() && m_open && m_open->id == customer.id) {
        showRecord(customer.id);
    }
}

QString CustomersPage::showTourStep(int step)
{
    endTourStep();
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
    return RecordListPage::showTourStep(step);
}

} // namespace tijara::ui
