// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/catalog/products_page.h"
#include "ui/customers/customers_page.h"
#include "ui/experiments/events_import_page.h"
#include "ui/experiments/experiments_page.h"
#include "ui/experiments/provider_page.h"
#include "ui/experiments/results_page.h"
#include "ui/experiments/terms_page.h"
#include "ui/experiments/webhooks_page.h"
#include "ui/identity/people/account_page.h"
#include "ui/identity/people/api_keys_page.h"
#include "ui/identity/people/people_page.h"
#include "ui/identity/people/refusals_page.h"
#include "ui/identity/people/roles_page.h"
#include "ui/identity/people/sessions_page.h"
#include "ui/jobs/jobs_page.h"
#include "ui/journal/journal_page.h"
#include "ui/ledger/accounts_page.h"
#include "ui/ledger/bank_page.h"
#include "ui/ledger/money_page.h"
#include "ui/ledger/transfers_page.h"
#include "ui/operations/operations_page.h"
#include "ui/operations/requests_page.h"
#include "ui/sales/dashboard_page.h"
#include "ui/sales/documents_page.h"
#include "ui/sales/import_page.h"
#include "ui/sales/sold_lines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/keys_page.h"
#include "ui/tenants/flags_page.h"
#include "ui/tenants/new_tenant_page.h"
#include "ui/tenants/plans_page.h"
#include "ui/tenants/tenants_page.h"
#include "ui/tenants/usage_page.h"

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::Permission;

template <class Page>
ConsolePage* make(Console& console)
{
    return new Page(console);
}

constexpr const char* kEveryDay = QT_TRANSLATE_NOOP("Pages", "Every day");
constexpr const char* kBooks = QT_TRANSLATE_NOOP("Pages", "Books");
constexpr const char* kPrices = QT_TRANSLATE_NOOP("Pages", "Prices");
constexpr const char* kLaw = QT_TRANSLATE_NOOP("Pages", "Law and proof");
constexpr const char* kShop = QT_TRANSLATE_NOOP("Pages", "This shop");
constexpr const char* kPeople = QT_TRANSLATE_NOOP("Pages", "People and access");
constexpr const char* kPlatform = QT_TRANSLATE_NOOP("Pages", "Platform");
constexpr const char* kComputer = QT_TRANSLATE_NOOP("Pages", "This computer");

constexpr PageEntry kPages[] = {
    {"dashboard", QT_TRANSLATE_NOOP("Pages", "Dashboard"), "dashboard", kEveryDay, Permission::SalesRead, "", &make<DashboardPage>, &DashboardPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "overview, home, figures, revenue")},
    {"sales", QT_TRANSLATE_NOOP("Pages", "Sales"), "sales", kEveryDay, Permission::SalesRead, sales::kListDocuments.path.data(), &make<DocumentsPage>, &DocumentsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "bills, credit notes, invoices, receipts, documents")},
    {"sold-lines", QT_TRANSLATE_NOOP("Pages", "Sold lines"), "sales", "", Permission::SalesRead, sales::kListSoldLines.path.data(), &make<SoldLinesPage>, &SoldLinesPage::actionTable},
    {"products", QT_TRANSLATE_NOOP("Pages", "Products"), "products", kEveryDay, Permission::CatalogRead, catalog::kListProducts.path.data(), &make<ProductsPage>, &ProductsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "goods, items, articles, prices")},
    {"customers", QT_TRANSLATE_NOOP("Pages", "Customers"), "customers", kEveryDay, Permission::CustomersRead, customers::kListCustomers.path.data(),
     &make<CustomersPage>, &CustomersPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "clients, buyers")},
    {"money", QT_TRANSLATE_NOOP("Pages", "Money"), "money", kBooks, Permission::LedgerRead, "", &make<MoneyPage>, &MoneyPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "cash, till, balance, trial balance")},
    {"accounts", QT_TRANSLATE_NOOP("Pages", "Accounts"), "accounts", kBooks, Permission::LedgerRead, ledger::kListAccounts.path.data(), &make<AccountsPage>, &AccountsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "ledger, bookkeeping")},
    {"transfers", QT_TRANSLATE_NOOP("Pages", "Transfers"), "transfers", kBooks, Permission::LedgerRead, ledger::kListTransfers.path.data(), &make<TransfersPage>,
     &TransfersPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "postings, payments, refunds, holds")},
    {"bank", QT_TRANSLATE_NOOP("Pages", "Bank"), "bank", kBooks, Permission::LedgerRead, ledger::kListBankLines.path.data(), &make<BankPage>, &BankPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "statements, matching")},
    {"experiments", QT_TRANSLATE_NOOP("Pages", "Price experiments"), "experiment", kPrices, Permission::ExperimentsRead, experiments::kListExperiments.path.data(),
     &make<ExperimentsPage>, &ExperimentsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "price tests, A/B tests")},
    {"experiment-results", QT_TRANSLATE_NOOP("Pages", "Results of an experiment"), "usage", "", Permission::ExperimentsRead, "", &make<ResultsPage>, &ResultsPage::actionTable},
    {"new-experiment", QT_TRANSLATE_NOOP("Pages", "New price experiment"), "add", "", Permission::ExperimentsWrite, "", &make<NewExperimentPage>, &NewExperimentPage::actionTable, "", true},
    {"experiment-terms", QT_TRANSLATE_NOOP("Pages", "Terms of an experiment"), "edit", "", Permission::ExperimentsWrite, "", &make<TermsPage>, &TermsPage::actionTable, "", true},
    {"experiment-import", QT_TRANSLATE_NOOP("Pages", "Import of events"), "import", "", Permission::ExperimentsWrite, "", &make<EventsImportPage>, &EventsImportPage::actionTable, "", true},
    {"journal", QT_TRANSLATE_NOOP("Pages", "Audit trail"), "audit-trail", kLaw, Permission::JournalRead, journal::kListEntries.path.data(), &make<JournalPage>, &JournalPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "history, log, who changed what")},
    {"import", QT_TRANSLATE_NOOP("Pages", "Import"), "import", kShop, Permission::SalesImport, "", &make<ImportPage>, &ImportPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "CSV file, upload")},
    {"jobs", QT_TRANSLATE_NOOP("Pages", "Jobs"), "jobs", kShop, Permission::JobsRead, jobs::kListJobs.path.data(), &make<JobsPage>, &JobsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "background work, progress, exports")},
    {"tenants", QT_TRANSLATE_NOOP("Pages", "Shops"), "shop", kPlatform, Permission::TenantsRead, tenants::kListTenants.path.data(), &make<TenantsPage>, &TenantsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "tenants, renters")},
    {"new-shop", QT_TRANSLATE_NOOP("Pages", "New shop"), "add", "", Permission::TenantsWrite, "", &make<NewTenantPage>, &NewTenantPage::actionTable, "", true},
    {"plans", QT_TRANSLATE_NOOP("Pages", "Plans"), "plan", kPlatform, Permission::TenantsRead, "", &make<PlansPage>, &PlansPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "subscriptions, limits")},
    {"flags", QT_TRANSLATE_NOOP("Pages", "Flags"), "flag", kPlatform, Permission::TenantsRead, "", &make<FlagsPage>, &FlagsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "switches, features")},
    {"operations", QT_TRANSLATE_NOOP("Pages", "Operations"), "operations", kPlatform, Permission::TenantsRead, "", &make<OperationsPage>, &OperationsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "monitoring, faults, health of the servers")},
    {"requests", QT_TRANSLATE_NOOP("Pages", "Requests"), "operations", "", Permission::TenantsRead, operations::kListRollups.path.data(), &make<RequestsPage>, &RequestsPage::actionTable},
    {"people", QT_TRANSLATE_NOOP("Pages", "People"), "person", kPeople, Permission::UsersRead, "", &make<PeoplePage>, &PeoplePage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "users, staff, invitations")},
    {"roles", QT_TRANSLATE_NOOP("Pages", "Roles"), "role", kPeople, Permission::UsersRead, "", &make<RolesPage>, &RolesPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "permissions, rights")},
    {"sign-ins", QT_TRANSLATE_NOOP("Pages", "Sign-ins"), "sign-ins", kPeople, Permission::UsersWrite, "", &make<SessionsPage>, &SessionsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "sessions, devices")},
    {"api-keys", QT_TRANSLATE_NOOP("Pages", "Keys of programs"), "key", kPeople, Permission::KeysRead, "", &make<ApiKeysPage>, &ApiKeysPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "API keys, tokens")},
    {"webhooks", QT_TRANSLATE_NOOP("Pages", "Notices to programs"), "webhook", kPeople, Permission::ExperimentsWrite, "", &make<WebhooksPage>, &WebhooksPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "webhooks")},
    {"provider", QT_TRANSLATE_NOOP("Pages", "Billing service"), "provider", kPeople, Permission::ExperimentsWrite, "", &make<ProviderPage>, &ProviderPage::actionTable},
    {"usage", QT_TRANSLATE_NOOP("Pages", "Calls"), "usage", kPeople, Permission::KeysRead, "", &make<UsagePage>, &UsagePage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "API calls, limit of the month")},
    {"refusals", QT_TRANSLATE_NOOP("Pages", "Refusals"), "refusals", kPeople, Permission::UsersWrite, "", &make<RefusalsPage>, &RefusalsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "wrong passwords, attacks")},
    {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", kComputer, std::nullopt, "", &make<SettingsPage>, &SettingsPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "language, theme, light, dark, text size, height of rows")},
    {"account", QT_TRANSLATE_NOOP("Pages", "Your sign-in"), "person", "", {}, "", &make<AccountPage>, &AccountPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "password, second step, recovery codes")},
    {"keys", QT_TRANSLATE_NOOP("Pages", "Keys"), "manual", "", {}, "", &make<KeysPage>, &KeysPage::actionTable,
     QT_TRANSLATE_NOOP("Pages", "shortcuts, keyboard")},
};

} // namespace

std::span<const PageEntry> pages()
{
    return kPages;
}

const PageEntry* pageOf(const QString& id)
{
    const auto* found = std::find_if(std::begin(kPages), std::end(kPages), [&](const PageEntry& one) { return id == QLatin1String(one.id); });
    return found == std::end(kPages) ? nullptr : found;
}

const PageEntry* pageOfList(const std::string& path)
{
    const auto* found = std::find_if(std::begin(kPages), std::end(kPages), [&](const PageEntry& one) { return !path.empty() && path == one.list; });
    return found == std::end(kPages) ? nullptr : found;
}

bool isReachable(const PageEntry& page)
{
    return *page.section != '\0' || *page.list == '\0';
}

bool isGoneTo(const PageEntry& page)
{
    return isReachable(page) && !page.opened;
}

std::vector<const ActionEntry*> actionsOf(const PageEntry& page)
{
    std::vector<const ActionEntry*> all;
    const std::span<const ActionEntry> ofLists = *page.list == '\0' ? std::span<const ActionEntry>() : ListPage::listActions();
    for (const std::span<const ActionEntry> table : {page.own(), ofLists, ConsolePage::everyPageActions()}) {
        for (const ActionEntry& entry : table) {
            all.push_back(&entry);
        }
    }
    return all;
}

} // namespace tijara::ui
