// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line to type into, with its unit and the sign of a fault inside it, at the trailing end.

#include "ui/widgets/style.h"

#include <QLineEdit>

namespace tijara::ui {

class FieldLine : public QLineEdit {
    Q_OBJECT

public:
    explicit FieldLine(const Style& style, const QString& unit = {});
    void setUnit(const QString& unit);
    /// A red border and the icon of a fault.
    void setFaulty(bool faulty);
    [[nodiscard]] bool isFaulty() const { return m_faulty; }

protected:
    /// Ctrl+Enter is the form's.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    const Style& m_style;
    QLabel* m_unit = nullptr;
    QLabel* m_icon = nullptr;
    bool m_faulty = false;
};

} // namespace tijara::ui
