// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/permission_checks.h"

#include "ui/widgets/role_words.h"

#include <QCheckBox>

#include <algorithm>

namespace tijara::ui {

PermissionChecks::PermissionChecks(const Console& console)
{
    const Style& style = console.style;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.px(4));
    for (const RoleWords::Area& area : RoleWords::areas()) {
        bool titled = false;
        for (const auto& [permission, words] : area.permissions) {
            if (!console.client.may(permission)) {
                continue;
            }
            if (!std::exchange(titled, true)) {
                auto* title = makeText(style, area.text(), Type::Label);
                title->setContentsMargins(0, m_boxes.empty() ? 0 : style.px(8), 0, 0);
                column->addWidget(title);
            }
            auto* box = new QCheckBox(RoleWords::tr(words));
            style.dress(box, Type::Body);
            connect(box, &QCheckBox::toggled, this, &PermissionChecks::changed);
            column->addWidget(box);
            m_boxes.emplace_back(identity::toText(permission), box);
        }
    }
}

std::vector<std::string> PermissionChecks::values() const
{
    std::vector<std::string> names;
    for (const auto& [name, box] : m_boxes) {
        if (box->isChecked()) {
            names.push_back(name);
        }
    }
    return names;
}

void PermissionChecks::setValues(const std::vector<std::string>& names)
{
    for (const auto& [name, box] : m_boxes) {
        box->setChecked(std::find(names.begin(), names.end(), name) != names.end());
    }
}

} // namespace tijara::ui
