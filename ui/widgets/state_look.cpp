// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_look.h"

#include <QCoreApplication>

namespace tijara::ui {

QString StateLook::text() const
{
    return QCoreApplication::translate("States", word);
}

const StateLook& lookOf(sales::DocumentKind kind)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Text2, Ink::NeutralSoft, "bill", QT_TRANSLATE_NOOP("States", "Bill")},
        {Ink::Warn, Ink::WarnSoft, "credit-note", QT_TRANSLATE_NOOP("States", "Credit note")},
        {Ink::Info, Ink::InfoSoft, "write-off", QT_TRANSLATE_NOOP("States", "Write-off")},
        {Ink::Trial, Ink::TrialSoft, "adjustment", QT_TRANSLATE_NOOP("States", "Adjustment")},
    };
    return kLooks[static_cast<std::size_t>(kind)];
}

const StateLook& lookOf(sales::Source source)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Good, Ink::GoodSoft, "entered", QT_TRANSLATE_NOOP("States", "Entered here")},
        {Ink::Text2, Ink::NeutralSoft, "import", QT_TRANSLATE_NOOP("States", "Imported")},
    };
    return kLooks[static_cast<std::size_t>(source)];
}

const StateLook& lookOf(catalog::ItemKind kind)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Text2, Ink::NeutralSoft, "goods", QT_TRANSLATE_NOOP("States", "Goods")},
        {Ink::Info, Ink::InfoSoft, "postage", QT_TRANSLATE_NOOP("States", "Postage")},
        {Ink::Warn, Ink::WarnSoft, "discount", QT_TRANSLATE_NOOP("States", "Discount")},
        {Ink::Info, Ink::InfoSoft, "fee", QT_TRANSLATE_NOOP("States", "Fee")},
        {Ink::Trial, Ink::TrialSoft, "manual", QT_TRANSLATE_NOOP("States", "Typed by hand")},
    };
    return kLooks[static_cast<std::size_t>(kind)];
}

const StateLook& lookOf(jobs::JobState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Text2, Ink::NeutralSoft, "waiting", QT_TRANSLATE_NOOP("States", "Waiting")},
        {Ink::Info, Ink::InfoSoft, "running", QT_TRANSLATE_NOOP("States", "Running")},
        {Ink::Good, Ink::GoodSoft, "done", QT_TRANSLATE_NOOP("States", "Done")},
        {Ink::Bad, Ink::BadSoft, "failed", QT_TRANSLATE_NOOP("States", "Failed")},
        {Ink::Warn, Ink::WarnSoft, "cancelled", QT_TRANSLATE_NOOP("States", "Cancelled")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

const StateLook& lookOf(tenants::TenantState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Text2, Ink::NeutralSoft, "waiting", QT_TRANSLATE_NOOP("States", "Being made")},
        {Ink::Trial, Ink::TrialSoft, "trial", QT_TRANSLATE_NOOP("States", "Trial")},
        {Ink::Good, Ink::GoodSoft, "good", QT_TRANSLATE_NOOP("States", "Active")},
        {Ink::Info, Ink::InfoSoft, "due", QT_TRANSLATE_NOOP("States", "Due")},
        {Ink::Warn, Ink::WarnSoft, "waiting", QT_TRANSLATE_NOOP("States", "Grace")},
        {Ink::Warn, Ink::WarnSoft, "show", QT_TRANSLATE_NOOP("States", "Read-only")},
        {Ink::Bad, Ink::BadSoft, "cancelled", QT_TRANSLATE_NOOP("States", "Suspended")},
        {Ink::Text2, Ink::NeutralSoft, "closed", QT_TRANSLATE_NOOP("States", "Closed")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

const StateLook& lookOf(identity::UserState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Good, Ink::GoodSoft, "good", QT_TRANSLATE_NOOP("States", "Works here")},
        {Ink::Info, Ink::InfoSoft, "waiting", QT_TRANSLATE_NOOP("States", "Invited")},
        {Ink::Bad, Ink::BadSoft, "cancelled", QT_TRANSLATE_NOOP("States", "Kept out")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

const StateLook& lookOf(identity::KeyState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Good, Ink::GoodSoft, "good", QT_TRANSLATE_NOOP("States", "Valid")},
        {Ink::Warn, Ink::WarnSoft, "waiting", QT_TRANSLATE_NOOP("States", "Being replaced")},
        {Ink::Text2, Ink::NeutralSoft, "closed", QT_TRANSLATE_NOOP("States", "Run out")},
        {Ink::Bad, Ink::BadSoft, "cancelled", QT_TRANSLATE_NOOP("States", "Revoked")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

const StateLook& erasedLook()
{
    static constexpr StateLook kLook{Ink::Text2, Ink::NeutralSoft, "erase", QT_TRANSLATE_NOOP("States", "Erased")};
    return kLook;
}

const StateLook& goodLook()
{
    static constexpr StateLook kLook{Ink::Good, Ink::GoodSoft, "done", QT_TRANSLATE_NOOP("States", "Good")};
    return kLook;
}

const StateLook& brokenLook()
{
    static constexpr StateLook kLook{Ink::Bad, Ink::BadSoft, "failed", QT_TRANSLATE_NOOP("States", "Not as written")};
    return kLook;
}

} // namespace tijara::ui
