// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A box for each thing that may be allowed, in their areas: what is given to a role, or to the key of a program.

#include "ui/widgets/console.h"

class QCheckBox;

namespace tijara::ui {

class PermissionChecks : public QWidget {
    Q_OBJECT

public:
    /// Only what the person may do themselves: nobody gives away more.
    explicit PermissionChecks(const Console& console);
    /// Names of the published list.
    [[nodiscard]] std::vector<std::string> values() const;
    void setValues(const std::vector<std::string>& names);

signals:
    void changed();

private:
    std::vector<std::pair<std::string, QCheckBox*>> m_boxes;
};

} // namespace tijara::ui
