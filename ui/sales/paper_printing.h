// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sends the pages of a paper to a printer, away from the main thread: a long document takes as long as its printer.

#include <QObject>
#include <QPrinter>
#include <QThread>

#include <atomic>
#include <memory>

namespace tijara::ui {

class PaperPrinting : public QObject {
    Q_OBJECT

public:
    /// `file` is a PDF that stays until `ended`; `printer` is set up, with the pages to print.
    PaperPrinting(QString file, std::unique_ptr<QPrinter> printer, QObject* parent);
    ~PaperPrinting() override;

    void begin();
    /// The page that is being drawn is the last.
    void stop() { m_stopped = true; }

signals:
    void pageBegun(int page, int pages);
    /// `good` is false when the printer or the file refused; a stop is good.
    void ended(bool good);

private:
    [[nodiscard]] bool print();

    QString m_file;
    std::unique_ptr<QPrinter> m_printer;
    std::atomic<bool> m_stopped = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tijara::ui
