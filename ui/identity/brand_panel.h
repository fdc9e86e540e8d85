// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The quiet side of the pages before sign-in: what this is, what it promises, and the language.

#include "ui/widgets/console.h"

#include <QFrame>

namespace tijara::ui {

class BrandPanel : public QFrame {
    Q_OBJECT

public:
    explicit BrandPanel(Console& console);
};

/// One button for each language, in itself.
class LanguageRow : public QWidget {
    Q_OBJECT

public:
    explicit LanguageRow(Console& console);
};

/// The sign of Tijara, painted, so that it is sharp at every size.
class BrandSign : public QWidget {
    Q_OBJECT

public:
    BrandSign(const Style& style, int size);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
};

} // namespace tijara::ui
