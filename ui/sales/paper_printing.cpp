// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/paper_printing.h"

#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace tijara::ui {

namespace {

/// Finer than the eye reads, and an A4 page still fits in 35 MB.
constexpr double kDotsPerInchMax = 300;

} // namespace

PaperPrinting::PaperPrinting(QString file, std::unique_ptr<QPrinter> printer, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_printer(std::move(printer))
{
}

PaperPrinting::~PaperPrinting()
{
    stop();
    if (m_thread) {
        m_thread->wait();
    }
}

void PaperPrinting::begin()
{
    m_thread.reset(QThread::create([this] { emit ended(print()); }));
    m_thread->start();
}

bool PaperPrinting::print()
{
    QPdfDocument document; // of this thread alone
    if (document.load(m_file) != QPdfDocument::Error::None) {
        return false;
    }
    const int last = document.pageCount();
    const int from = m_printer->fromPage() > 0 ? std::min(m_printer->fromPage(), last) : 1;
    const int to = m_printer->toPage() > 0 ? std::min(m_printer->toPage(), last) : last;
    m_printer->setFullPage(true); // the paper has margins of its own
    QPainter painter;
    if (!painter.begin(m_printer.get())) {
        return false;
    }
    for (int page = from; page <= to && !m_stopped; ++page) {
        emit pageBegun(page - from + 1, to - from + 1);
        if (page > from && !m_printer->newPage()) {
            return false;
        }
        const QSizeF sheet(m_printer->pageLayout().fullRectPixels(m_printer->resolution()).size());
        const QSizeF fitted = document.pagePointSize(page - 1).scaled(sheet, Qt::KeepAspectRatio);
        const double finer = std::min(1.0, kDotsPerInchMax / m_printer->resolution());
        const QImage image = document.render(page - 1, (fitted * finer).toSize());
        const QPointF corner((sheet.width() - fitted.width()) / 2, (sheet.height() - fitted.height()) / 2);
        painter.drawImage(QRectF(corner, fitted), image);
    }
    return painter.end();
}

} // namespace tijara::ui
