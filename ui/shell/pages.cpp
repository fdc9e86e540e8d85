// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/sales/documents_page.h"

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

constexpr PageEntry kPages[] = {
    {"sales", QT_TRANSLATE_NOOP("Pages", "Sales"), "sales", kEveryDay, Permission::SalesRead, sales::kListDocuments.path.data(), &make<DocumentsPage>},
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

} // namespace tijara::ui
