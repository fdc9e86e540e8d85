// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a page will look on paper, before it goes to the printer or into a PDF.

#include "ui/widgets/parts.h"
#include "ui/widgets/printing.h"

#include <QDialog>

class QRadioButton;

namespace tijara::ui {

class ListModelCore;

/// One page of a printout, as large as there is room; the page keys turn it.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(const Style& style);
    void setPrintout(Printout* printout);
    void turnTo(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void turned(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Style& m_style;
    Printout* m_printout = nullptr;
    int m_page = 0;
};

class PrintDialog : public QDialog {
    Q_OBJECT

public:
    PrintDialog(Console& console, const ConsolePage& page, const QString& title);
    ~PrintDialog() override;

    [[nodiscard]] Printout& printout() { return *m_printout; }
    void setLandscape(bool landscape);
    /// Loads what is not yet there, up to Printout::kRowsMax rows.
    void takeAllRows();
    [[nodiscard]] bool isSettled() const { return !m_loading; }
    /// Writes the PDF; says so, or why not, in the dialog.
    void savePdf(const QString& file);

private:
    QLayout* makeChoices();
    QLayout* makePager();
    QLayout* makeButtons();
    void renew();
    void loadMore();
    void showPage();
    void say(const QString& sentence);
    void askWhere();
    void print();

    Console& m_console;
    const ConsolePage& m_page;
    QString m_title;
    Printout::Paper m_paper;
    std::unique_ptr<Printout> m_printout;
    PagePreview* m_preview;
    QLabel* m_number;
    QLabel* m_said;
    QPushButton* m_previous;
    QPushButton* m_next;
    QRadioButton* m_landscape;
    QPushButton* m_all = nullptr;
    ListModelCore* m_model = nullptr; ///< of the page's list, when it has one
    bool m_loading = false;
};

} // namespace tijara::ui
