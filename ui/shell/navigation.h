// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages as words down the side; from 150 % text size a rail of icons.

#include "shared/tenants/plans_contract.h"
#include "ui/shell/pages.h"

#include <QFrame>

#include <set>
#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace tijara::ui {

class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(Console& console);
    void setCurrent(const QString& page);
    /// A rail of icons by choice; large text makes it one anyway.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

signals:
    void chosen(const QString& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void askModules();

    Console& m_console;
    QVBoxLayout* m_column; ///< of what scrolls where the window is low
    std::vector<QAbstractButton*> m_buttons;
    bool m_narrow = false;
    std::set<tenants::Module> m_off; ///< what this shop does not have
};

} // namespace tijara::ui
