// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Help for each page: a few sentences in a shopkeeper's words, and the page's keys, beside the page so that one can try as one reads.

#include "ui/shell/pages.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>

namespace tijara::ui {

struct HelpEntry {
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    const char* page;  ///< its id in pages.cpp
    const char* title; ///< QT_TRANSLATE_NOOP("Help", "…")
    std::array<const char*, 4> paragraphs; ///< the same; null at the end when there are fewer
};

std::span<const HelpEntry> helpEntries();
/// Null for a page without one.
const HelpEntry* helpOf(const QString& page);

/// Takes room beside the page; Escape closes it.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    static constexpr int kWidth = 340; ///< pixels at 100 %
    explicit HelpPanel(const Console& console);
    void showPage(const QString& page);

signals:
    void closed();
    void keysWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addKeys(const PageEntry& page);

    const Console& m_console;
    QLabel* m_title;
    QVBoxLayout* m_body;
    QPushButton* m_close;
};

} // namespace tijara::ui
