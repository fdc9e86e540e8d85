// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What came out, before any number: a state, the sentence that says what is known and what to do next, and small print for who must
// tell others.

#include "ui/widgets/parts.h"

namespace tijara::ui {

class Verdict : public QWidget {
    Q_OBJECT

public:
    explicit Verdict(const Style& style);
    /// Without a state as long as nothing came out.
    void say(const StateLook* look, const QString& sentence, const QString& smallPrint = {});
    [[nodiscard]] QString sentence() const;

private:
    StateChip* m_chip;
    QLabel* m_sentence;
    QLabel* m_smallPrint;
};

} // namespace tijara::ui
