// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The paper of one document as the server issued it: looked at, printed, saved.

#include "shared/sales/papers_contract.h"
#include "ui/widgets/console.h"

#include <QDialog>
#include <QPdfDocument>
#include <QTemporaryDir>

class QComboBox;
class QPdfView;
class QProgressBar;
class QPrinter;
class QStackedWidget;

namespace tijara::ui {

class LoadingLine;
class PaperPrinting;
class StatePanel;

class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// `number` and `document` are those of a bill or credit note.
    PaperDialog(Console& console, const Id& document, const QString& number, QWidget* parent);
    ~PaperDialog() override;

    /// Puts it before the window; it deletes itself when it is closed.
    void begin();
    /// The paper stands, or a sentence says why not.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const QPdfDocument& pages() const { return m_pages; }
    /// Another language ("ar") or size; asks the server when it is another paper.
    void choose(const QString& language, PaperFormat format);
    /// Prints on a printer that is set up; "Print…" asks for one first.
    void print(std::unique_ptr<QPrinter> printer);

signals:
    /// `good` is false where the sentence in the dialog says what went wrong.
    void printed(bool good);

public slots:
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void addShortcuts();
    void restoreChoice();
    void choiceChanged();
    void load();
    void show(const Problem& problem);
    void showPages();
    void askPrinter();
    void save();
    void say(const QString& sentence);
    void stepPage(int by);
    void zoom(double by);
    void showWhere();
    [[nodiscard]] PaperFormat format() const;

    Console& m_console;
    Id m_document;
    QString m_number;
    QTemporaryDir m_folder;
    QString m_file; ///< the paper in front
    int m_files = 0;
    QPdfDocument m_pages;
    QComboBox* m_language;
    QComboBox* m_format;
    QPdfView* m_view;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    LoadingLine* m_loading;
    QLabel* m_where;
    QLabel* m_sentence;
    QLabel* m_percent;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QProgressBar* m_progress;
    std::vector<QPushButton*> m_onPages; ///< work only on a paper that stands
    QPushButton* m_stop;
    QPushButton* m_print;
    PaperPrinting* m_printing = nullptr;
    Client::CallNumber m_call = 0;
    bool m_settled = false;
};

} // namespace tijara::ui
