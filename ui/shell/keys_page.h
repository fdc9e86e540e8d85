// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything that can be done, with its keys, straight from the tables the buttons are made of.

#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"

class QLineEdit;

namespace tijara::ui {

/// One thing to do.
struct KeyRow {
    QString what;
    QString where;
    QString keys;
    QString english; ///< found too
};

class KeysPage : public ConsolePage {
    Q_OBJECT

public:
    explicit KeysPage(Console& console);
    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return true; }
    [[nodiscard]] ListView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* field() const { return m_field; }

private:
    void fill();

    QLineEdit* m_field;
    QLabel* m_subtitle;
    FixedModel<KeyRow>* m_rows;
    ListView* m_view;
};

} // namespace tijara::ui
