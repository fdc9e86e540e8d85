// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/refusals_page.h"

namespace tijara::ui {

namespace {

using identity::RefusalKind;
using identity::RefusalRow;

QString wordOf(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::Password:
        return RefusalsPage::tr("Wrong passwords for one e-mail");
    case RefusalKind::Code:
        return RefusalsPage::tr("Wrong codes");
    case RefusalKind::Stuffing:
        return RefusalsPage::tr("Many e-mails tried from one address");
    case RefusalKind::Probe:
        return RefusalsPage::tr("Asked for records that are not theirs");
    }
    return {};
}

constexpr Column<RefusalRow> kColumns[] = {
    {"kind", QT_TRANSLATE_NOOP("Columns", "What was tried"), Cell::Key, 0, "", 0, [](const RefusalRow& row, const Formats&) -> CellValue { return wordOf(row.kind); }},
    {"network", QT_TRANSLATE_NOOP("Columns", "Network"), Cell::Text, 220, "", 0, [](const RefusalRow& row, const Formats&) -> CellValue { return isolated(toQt(row.network)); }},
    {"hour", QT_TRANSLATE_NOOP("Columns", "Hour"), Cell::Text, 170, "", 0,
     [](const RefusalRow& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.hour), Ink::Text2}; }},
    {"count", QT_TRANSLATE_NOOP("Columns", "Times"), Cell::Number, 90, "", 0, [](const RefusalRow& row, const Formats& formats) -> CellValue { return formats.whole(row.count); }},
};

} // namespace

RefusalsPage::RefusalsPage(Console& console)
    : ListPage(console, {tr("Refusals"), QStringLiteral("refusals"), tr("Nobody was refused"), tr("Whoever tries passwords or codes that are wrong is slowed down, and stands here.")})
{
    setModel(*new WholeList<RefusalRow>(console, identity::kRefusals, kColumns, this));
}

} // namespace tijara::ui
