// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands before the pages: the brand at one side, one form at the other, and what went wrong below it.

#include "ui/widgets/console.h"
#include "ui/widgets/form.h"

namespace tijara::ui {

class FrontPage : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] bool isSettled() const { return m_call == 0; }
    /// In words what went wrong, or why the page is here; empty for nothing.
    void say(const QString& sentence);

protected:
    /// Under `brandFrom` pixels (at 100 %), and where the brand is higher than the window, the form has all the room.
    FrontPage(Console& console, int brandFrom);
    /// Where the page puts its parts, from top to bottom.
    [[nodiscard]] QWidget* inside() const { return m_inside; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void addLanguages();
    void addNotice();
    /// Beside the brand, when it is made: where the window is low it scrolls.
    void showInside();
    /// Complaints at the fields of `form`, all else in words.
    void showProblem(FormFields& form, const Problem& problem);
    void resizeEvent(QResizeEvent* event) override;
    /// The keyboard is in the first field that nothing is in yet.
    void showEvent(QShowEvent* event) override;

    Console& m_console;
    Client::CallNumber m_call = 0;

private:
    int m_brandFrom;
    QHBoxLayout* m_sides;
    QWidget* m_brand;
    QWidget* m_languages = nullptr; ///< where the brand has no room
    QWidget* m_inside;
    QVBoxLayout* m_column;
    QFrame* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
};

} // namespace tijara::ui
