// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/connection_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace tijara::ui {

namespace {

// A menu takes "&" for the mark of a key.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

void fillConnectionMenu(QMenu& menu, Accounts& accounts)
{
    for (const Connection& connection : accounts.connections()) {
        const bool here = accounts.current() && accounts.current()->id == connection.id;
        QAction* action = menu.addAction(plain(accounts.nameOf(connection)));
        action->setCheckable(true);
        action->setChecked(here);
        if (!here) {
            // Later: it takes the menu's owner away.
            QObject::connect(action, &QAction::triggered, &accounts, [&accounts, connection] { accounts.want(connection); }, Qt::QueuedConnection);
        }
        if (connection.people.size() < 2) {
            continue;
        }
        for (const KnownPerson& person : connection.people) {
            const QString name = isolated(plain(toQt(person.name)));
            const QString shop = isolated(plain(toQt(person.shopName)));
            //: below a shop or server in a menu: a person, and the shop they work in
            const QString words = shop.isEmpty() ? QCoreApplication::translate("ConnectionMenu", "    as %1").arg(name)
                                                 : QCoreApplication::translate("ConnectionMenu", "    as %1, %2").arg(name, shop);
            QObject::connect(menu.addAction(words), &QAction::triggered, &accounts, [&accounts, connection, person] { accounts.want(connection, person); },
                             Qt::QueuedConnection);
        }
    }
}

} // namespace tijara::ui
