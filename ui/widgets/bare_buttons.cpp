// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bare_buttons.h"

#include "ui/widgets/style.h"

#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace tijara::ui {

namespace {

void makeBare(const Style& style, QPushButton& button, bool bare)
{
    if (bare == button.property("bare").toBool()) {
        return;
    }
    if (bare && button.accessibleName().isEmpty()) {
        button.setAccessibleName(button.text());
    }
    button.setProperty("bare", bare);
    button.setText(bare ? QString() : button.accessibleName());
    if (bare && button.toolTip().isEmpty()) {
        button.setToolTip(button.accessibleName());
    }
    button.style()->unpolish(&button);
    button.style()->polish(&button);
    const int icon = button.iconSize().height();
    button.setIconSize(QSize(icon + (bare ? 0 : style.px(4)), icon)); // a drawing without a word has no gap behind it
}

} // namespace

void makeBare(const Style& style, const std::vector<QPushButton*>& buttons, const std::function<bool()>& fits)
{
    const std::size_t all = buttons.size();
    for (const std::size_t bare : {std::size_t{0}, all - std::min<std::size_t>(all, 1), all}) {
        for (std::size_t at = 0; at < all; ++at) {
            makeBare(style, *buttons[at], at < bare);
        }
        if (fits()) {
            return;
        }
    }
}

} // namespace tijara::ui
