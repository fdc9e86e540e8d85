// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/console.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr ActionEntry kEveryPage[] = {
    {"page.print", QT_TRANSLATE_NOOP("Actions", "Print this page…"), "print", "Ctrl+Shift+P", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Show this page as it will be on paper, print it or save it as PDF")},
};

} // namespace

void Console::toast(const QString& sentence, std::function<void()> undo) const
{
    const bool undoes = undo != nullptr;
    say({sentence, undoes ? QCoreApplication::translate("Toast", "Undo") : QString(), std::move(undo), undoes});
}

ConsolePage::ConsolePage(Console& console, std::initializer_list<std::span<const ActionEntry>> tables) : m_console(console)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    const auto add = [&](std::span<const ActionEntry> table) {
        for (const ActionEntry& entry : table) {
            if (!entry.permission || console.client.may(*entry.permission)) {
                QWidget::addAction(new Action(entry, console.lock, this));
            }
        }
    };
    for (const std::span<const ActionEntry> table : tables) {
        add(table);
    }
    add(kEveryPage);
    Action* print = bind("page.print", [this] { m_console.print(); });
    // The usual key too, where it does not print a record already.
    const QKeySequence usual(Qt::CTRL | Qt::Key_P);
    const auto own = QWidget::actions();
    if (std::none_of(own.begin(), own.end(), [&](const QAction* one) { return one->shortcut() == usual; })) {
        print->setShortcuts({usual, print->shortcut()});
    }
}

std::span<const ActionEntry> ConsolePage::everyPageActions()
{
    return kEveryPage;
}

void ConsolePage::openRows(const QueryTexts&, const QString&)
{
    arrive();
}

void ConsolePage::openRecord(const Id&) {}

void ConsolePage::showPlace(const Place&) {}

std::function<void(ConsolePage&)> ConsolePage::carryOver() const
{
    return {};
}

QString ConsolePage::showTourStep(int)
{
    return {};
}

Action* ConsolePage::findAction(const QString& id) const
{
    return findChild<Action*>(id, Qt::FindDirectChildrenOnly);
}

Action* ConsolePage::bind(const char* id, std::function<void()> act)
{
    Action* action = findAction(QLatin1String(id));
    if (action) {
        connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    }
    return action;
}

} // namespace tijara::ui
