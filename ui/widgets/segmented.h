// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two to five words of which one holds: a press or an arrow key chooses.

#include "ui/widgets/parts.h"

class QButtonGroup;

namespace tijara::ui {

class Segmented : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString word;
    };

    /// `name` says to screen readers what is chosen.
    Segmented(const Style& style, const QString& name, const std::vector<Choice>& choices);
    [[nodiscard]] QString value() const;
    /// Nothing is emitted.
    void setValue(const QString& value);

signals:
    void chosen(const QString& value);

private:
    QButtonGroup* m_group;
    std::vector<QString> m_values;
};

} // namespace tijara::ui
