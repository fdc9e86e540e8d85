// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Roles and what they allow, in a shopkeeper's words.

#include "shared/identity/permissions.h"

#include <QCoreApplication>

#include <string>
#include <utility>
#include <vector>

namespace tijara::ui {

class RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)

public:
    /// Permissions that are looked at together: "Sales".
    struct Area {
        const char* title;
        std::vector<std::pair<identity::Permission, const char*>> permissions; ///< with what each allows
        [[nodiscard]] QString text() const { return tr(title); }
    };

    /// `own` is the name of a role that its shop made for itself.
    static QString of(identity::Role role, const std::string& own);
    /// All permissions there are, in the order in which they are read.
    static const std::vector<Area>& areas();
    static QString of(identity::Permission permission);
    /// The name itself for one this version does not know.
    static QString ofPermission(const std::string& name);
};

} // namespace tijara::ui
