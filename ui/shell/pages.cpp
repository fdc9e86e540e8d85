// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/catalog/products_page.h"
#include "ui/customers/customers_page.h"
#include "ui/jobs/jobs_page.h"
#include "ui/journal/journal_page.h"
#include "ui/sales/dashboard_page.h"
#include "ui/sales/documents_page.h"
#include "ui/sales/import_page.h"
#include "ui/sales/sold_lines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/keys_page.h"

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
constexpr const char* kLaw = QT_TRANSLATE_NOOP("Pages", "Law and proof");
constexpr const char* kShop = QT_TRANSLATE_NOOP("Pages", "This shop");
constexpr const char* kComputer = QT_TRANSLATE_NOOP("Pages", "This computer");

constexpr PageEntry kPages[] = {
    {"dashboard", QT_TRANSLATE_NOOP("Pages", "Dashboard"), "dashboard", kEveryDay, Permission::SalesRead, "", &make<DashboardPage>, &DashboardPage::actionTable},
    {"sales", QT_TRANSLATE_NOOP("Pages", "Sales"), "sales", kEveryDay, Permission::SalesRead, sales::kListDocuments.path.data(), &make<DocumentsPage>, &DocumentsPage::actionTable},
    {"sold-lines", QT_TRANSLATE_NOOP("Pages", "Sold lines"), "sales", "", Permission::SalesRead, sales::kListSoldLines.path.data(), &make<SoldLinesPage>, &SoldLinesPage::actionTable},
    {"products", QT_TRANSLATE_NOOP("Pages", "Products"), "products", kEveryDay, Permission::CatalogRead, catalog::kListProducts.path.data(), &make<ProductsPage>, &ProductsPage::actionTable},
    {"customers", QT_TRANSLATE_NOOP("Pages", "Customers"), "customers", kEveryDay, Permission::CustomersRead, customers::kListCustomers.path.data(),
     &make<CustomersPage>, &CustomersPage::actionTable},
    {"journal", QT_TRANSLATE_NOOP("Pages", "Audit trail"), "audit-trail", kLaw, Permission::JournalRead, journal::kListEntries.path.data(), &make<JournalPage>, &JournalPage::actionTable},
    {"import", QT_TRANSLATE_NOOP("Pages", "Import"), "import", kShop, Permission::SalesImport, "", &make<ImportPage>, &ImportPage::actionTable},
    {"jobs", QT_TRANSLATE_NOOP("Pages", "Jobs"), "jobs", kShop, Permission::JobsRead, jobs::kListJobs.path.data(), &make<JobsPage>, &JobsPage::actionTable},
    {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", kComputer, std::nullopt, "", &make<SettingsPage>, &SettingsPage::actionTable},
    {"keys", QT_TRANSLATE_NOOP("Pages", "Keys"), "manual", "", {}, "", &make<KeysPage>, &KeysPage::actionTable},
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
