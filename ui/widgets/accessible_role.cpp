// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace tijara::ui {

namespace {

constexpr const char* kRole = "tijaraRole";

QAccessibleInterface* told(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(kRole) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void tellAs(QWidget& widget, QAccessible::Role role)
{
    static const bool known = [] {
        QAccessible::installFactory(&told);
        return true;
    }();
    Q_UNUSED(known);
    widget.setProperty(kRole, static_cast<int>(role));
}

} // namespace tijara::ui
