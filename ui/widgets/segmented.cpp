// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include <QButtonGroup>

#include <algorithm>

namespace tijara::ui {

namespace {

// Tab comes to what is chosen, and arrows go on from there.
void keepTabOnChosen(QWidget& segmented, const QButtonGroup& group)
{
    for (QAbstractButton* button : group.buttons()) {
        const bool chosen = button->isChecked();
        button->setFocusPolicy(chosen || group.checkedId() < 0 ? Qt::StrongFocus : Qt::ClickFocus);
        if (chosen) {
            segmented.setFocusProxy(button);
        }
    }
}

} // namespace

Segmented::Segmented(const Style& style, const QString& name, const std::vector<Choice>& choices) : m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("segmented"));
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(2), style.px(2), style.px(2), style.px(2));
    row->setSpacing(style.px(2));
    for (const Choice& one : choices) {
        auto* button = new TabButton(style, one.word);
        //: what is chosen, one of its choices: "Theme: Dark"
        button->setAccessibleName(tr("%1: %2").arg(name, one.word));
        m_group->addButton(button, static_cast<int>(m_values.size()));
        m_values.push_back(one.value);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            keepTabOnChosen(*this, *m_group);
        }
        if (on && !signalsBlocked()) {
            emit chosen(m_values[static_cast<std::size_t>(id)]);
        }
    });
}

QString Segmented::value() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_values[static_cast<std::size_t>(id)];
}

void Segmented::setValue(const QString& value)
{
    const auto found = std::find(m_values.begin(), m_values.end(), value);
    if (found != m_values.end()) {
        const QSignalBlocker quiet(this);
        m_group->button(static_cast<int>(found - m_values.begin()))->setChecked(true);
    }
}

} // namespace tijara::ui
