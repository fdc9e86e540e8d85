// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_words.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>

namespace tijara::ui {

const StateLook& lookOf(ledger::AccountKind kind)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Info, Ink::InfoSoft, "person", QT_TRANSLATE_NOOP("States", "Customer")},
        {Ink::Good, Ink::GoodSoft, "cash", QT_TRANSLATE_NOOP("States", "Cash")},
        {Ink::Good, Ink::GoodSoft, "bank", QT_TRANSLATE_NOOP("States", "Bank")},
        {Ink::Warn, Ink::WarnSoft, "expense", QT_TRANSLATE_NOOP("States", "Expense")},
        {Ink::Trial, Ink::TrialSoft, "wallet", QT_TRANSLATE_NOOP("States", "Wallet")},
        {Ink::Text2, Ink::NeutralSoft, "revenue", QT_TRANSLATE_NOOP("States", "Revenue")},
        {Ink::Text2, Ink::NeutralSoft, "tax", QT_TRANSLATE_NOOP("States", "Tax")},
        {Ink::Text2, Ink::NeutralSoft, "adjustment", QT_TRANSLATE_NOOP("States", "Rounding")},
        {Ink::Text2, Ink::NeutralSoft, "equity", QT_TRANSLATE_NOOP("States", "Opening")},
    };
    return kLooks[static_cast<std::size_t>(kind)];
}

const StateLook& lookOf(ledger::TransferKind kind)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Text2, Ink::NeutralSoft, "transfers", QT_TRANSLATE_NOOP("States", "Transfer")},
        {Ink::Info, Ink::InfoSoft, "waiting", QT_TRANSLATE_NOOP("States", "Held")},
        {Ink::Good, Ink::GoodSoft, "done", QT_TRANSLATE_NOOP("States", "Moved from hold")},
        {Ink::Text2, Ink::NeutralSoft, "cancelled", QT_TRANSLATE_NOOP("States", "Let go")},
        {Ink::Warn, Ink::WarnSoft, "due", QT_TRANSLATE_NOOP("States", "Expired")},
        {Ink::Warn, Ink::WarnSoft, "return", QT_TRANSLATE_NOOP("States", "Refund")},
        {Ink::Bad, Ink::BadSoft, "undo", QT_TRANSLATE_NOOP("States", "Reversal")},
        {Ink::Text2, Ink::NeutralSoft, "bill", QT_TRANSLATE_NOOP("States", "Sale")},
    };
    return kLooks[static_cast<std::size_t>(kind)];
}

const StateLook& closedAccountLook()
{
    static constexpr StateLook kLook{Ink::Text2, Ink::NeutralSoft, "closed", QT_TRANSLATE_NOOP("States", "Closed")};
    return kLook;
}

QString LedgerWords::nameOf(const std::string& name, const std::optional<ledger::StandardAccount>& standard)
{
    if (standard) {
        switch (*standard) {
        case ledger::StandardAccount::Cash:
            return tr("Till");
        case ledger::StandardAccount::Sales:
            return tr("Sales");
        case ledger::StandardAccount::Returns:
            return tr("Returns");
        case ledger::StandardAccount::Adjustments:
            return tr("Adjustments");
        case ledger::StandardAccount::Tax:
            return tr("Tax on sales");
        case ledger::StandardAccount::Rounding:
            return tr("Round off");
        }
    }
    return name.empty() ? tr("Customer without a name") : toQt(name);
}

QString LedgerWords::choiceOf(const ledger::Account& account)
{
    QString text = nameOf(account);
    if (!account.code.empty()) {
        //: an account: its name and code
        text = tr("%1 · %2").arg(text, toQt(account.code));
    }
    //: an account and the money it is kept in
    return tr("%1 (%2)").arg(text, toQt(std::string(account.balance.currency.view())));
}

std::map<std::string, std::string> LedgerWords::standardWords()
{
    std::map<std::string, std::string> words;
    for (const auto standard : {ledger::StandardAccount::Cash, ledger::StandardAccount::Sales, ledger::StandardAccount::Returns, ledger::StandardAccount::Adjustments,
                                ledger::StandardAccount::Tax, ledger::StandardAccount::Rounding}) {
        words.emplace(toText(standard), toStd(nameOf({}, standard)));
    }
    return words;
}

QString LedgerWords::amount(const Money& money, const Formats& formats)
{
    return money.currency == formats.currency() ? formats.amount(money) : formats.money(money);
}

QWidget* makeLinkLine(const Style& style, const QString& label, const QString& value, std::function<void()> open)
{
    if (!open) {
        return new FactLine(style, label, value);
    }
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeText(style, label, Type::Body, Ink::Text2));
    row->addStretch();
    auto* link = makeButton(style, value, ButtonKind::Link);
    link->setProperty("flush", true);
    link->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    QObject::connect(link, &QPushButton::clicked, link, [open = std::move(open)] { open(); });
    row->addWidget(link);
    return line;
}

} // namespace tijara::ui
