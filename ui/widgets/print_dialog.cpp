// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/print_dialog.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/list_view.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QStandardPaths>

namespace tijara::ui {

PagePreview::PagePreview(const Style& style) : m_style(style)
{
    tellAs(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::setPrintout(Printout* printout)
{
    m_printout = printout;
    turnTo(m_page);
}

void PagePreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, m_printout->pageCount() - 1);
    update();
    emit turned(m_page);
}

QSize PagePreview::sizeHint() const
{
    return {m_style.px(460), m_style.px(480)};
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Down) {
        turnTo(m_page + 1);
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Up) {
        turnTo(m_page - 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // icons of chips are made for a printer
    painter.fillRect(rect(), m_style.color(Ink::Sunken));
    const double inset = m_style.px(12);
    const double margin = 12 * 4; // the sheet's own, as Printout::layout() has it
    const QSizeF sheet = m_printout->size() + QSizeF(2 * margin, 2 * margin);
    const double scale = std::min((width() - 2 * inset) / sheet.width(), (height() - 2 * inset) / sheet.height());
    painter.translate((width() - sheet.width() * scale) / 2, (height() - sheet.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), sheet), Qt::white);
    painter.translate(margin, margin);
    m_printout->paintPage(painter, m_page);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(m_style.color(Ink::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

PrintDialog::PrintDialog(Console& console, const ConsolePage& page, const QString& title)
    : QDialog(page.window()), m_console(console), m_page(page), m_title(title)
{
    const Style& style = console.style;
    setWindowTitle(tr("Print: %1").arg(title));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&page, &QObject::destroyed, this, &QObject::deleteLater);
    for (const ListView* view : page.findChildren<ListView*>()) {
        auto* model = static_cast<ListModelCore*>(view->model());
        if (view->isVisibleTo(&page) && model->count() && model->count()->value > model->loadedRows()) {
            m_model = model;
            connect(model, &ListModelCore::stateChanged, this, &PrintDialog::loadMore);
        }
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    all->setSpacing(style.px(12));
    auto* row = new QHBoxLayout;
    row->setSpacing(style.px(16));
    m_preview = new PagePreview(style);
    auto* left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addLayout(makePager());
    row->addLayout(left, 1);
    row->addLayout(makeChoices());
    all->addLayout(row, 1);
    m_said = makeText(style, {}, Type::Hint, Ink::Text2);
    m_said->setWordWrap(true);
    m_said->hide();
    all->addWidget(m_said);
    all->addLayout(makeButtons());
    connect(m_preview, &PagePreview::turned, this, &PrintDialog::showPage);
    renew();
    const QSize room = page.window()->size() - QSize(style.px(80), style.px(60));
    resize(room.boundedTo({style.px(900), style.px(860)}));
}

PrintDialog::~PrintDialog() = default;

QLayout* PrintDialog::makePager()
{
    const Style& style = m_console.style;
    auto* row = new QHBoxLayout;
    m_previous = makeIconButton(style, QStringLiteral("up"), tr("Page before"));
    connect(m_previous, &QPushButton::clicked, this, [this] { m_preview->turnTo(m_preview->page() - 1); });
    m_next = makeIconButton(style, QStringLiteral("down"), tr("Next page"));
    connect(m_next, &QPushButton::clicked, this, [this] { m_preview->turnTo(m_preview->page() + 1); });
    m_number = makeText(style, {}, Type::Cell, Ink::Text2);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addStretch();
    return row;
}

QLayout* PrintDialog::makeChoices()
{
    const Style& style = m_console.style;
    auto* column = new QVBoxLayout;
    column->setSpacing(style.px(8));
    column->addWidget(makeText(style, tr("A4 sheet"), Type::Label));
    auto* portrait = new QRadioButton(tr("Portrait"));
    m_landscape = new QRadioButton(tr("Landscape"));
    for (QRadioButton* one : {portrait, m_landscape}) {
        style.dress(one, Type::Body);
        column->addWidget(one);
    }
    portrait->setChecked(true);
    connect(m_landscape, &QRadioButton::toggled, this, [this](bool landscape) {
        m_paper.landscape = landscape;
        renew();
    });
    if (m_model) {
        column->addSpacing(style.px(12));
        m_all = makeButton(style, tr("Load all rows"));
        m_all->setToolTip(tr("At most %1 rows are printed").arg(m_console.formats.whole(Printout::kRowsMax)));
        connect(m_all, &QPushButton::clicked, this, &PrintDialog::takeAllRows);
        column->addWidget(m_all);
    }
    column->addStretch();
    return column;
}

QLayout* PrintDialog::makeButtons()
{
    const Style& style = m_console.style;
    auto* row = new QHBoxLayout;
    row->setSpacing(style.px(8));
    row->addStretch();
    auto* cancel = makeButton(style, tr("Close"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* save = makeButton(style, tr("Save as PDF…"), ButtonKind::Plain, QStringLiteral("download"));
    connect(save, &QPushButton::clicked, this, &PrintDialog::askWhere);
    auto* print = makeButton(style, tr("Print…"), ButtonKind::Primary, QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    for (QPushButton* one : {cancel, save, print}) {
        row->addWidget(one);
    }
    print->setDefault(true);
    return row;
}

void PrintDialog::renew()
{
    m_printout = std::make_unique<Printout>(m_console, m_page, m_title, m_paper);
    m_preview->setPrintout(m_printout.get());
}

void PrintDialog::setLandscape(bool landscape)
{
    m_landscape->setChecked(landscape);
}

void PrintDialog::showPage()
{
    const Formats& formats = m_console.formats;
    const QString words = tr("Page %1 of %2").arg(formats.whole(m_preview->page() + 1), formats.whole(m_printout->pageCount()));
    m_number->setText(words);
    m_preview->setAccessibleName(words);
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < m_printout->pageCount());
}

void PrintDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void PrintDialog::takeAllRows()
{
    m_loading = true;
    m_all->setEnabled(false);
    loadMore();
}

// The list loads on, page by page; at its end, or when it fails, the sheets are made anew.
void PrintDialog::loadMore()
{
    if (!m_loading || m_model->isLoading()) {
        return;
    }
    const bool whole = m_model->loadedRows() >= std::min<std::int64_t>(m_model->count()->value, Printout::kRowsMax);
    if (whole || m_model->problem()) {
        m_loading = false;
        say(m_model->problem() ? tr("Not all rows could be loaded.") : QString());
        renew();
        return;
    }
    say(tr("%1 of %2 rows are loaded").arg(m_console.formats.whole(m_model->loadedRows()), m_console.formats.count(*m_model->count())));
    m_model->need(m_model->loadedRows());
}

void PrintDialog::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(this, tr("Save as PDF"), folder + QLatin1Char('/') + m_title + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (!file.isEmpty()) {
        savePdf(file);
    }
}

void PrintDialog::savePdf(const QString& file)
{
    const QString why = m_printout->savePdf(file);
    //: %1 a file
    say(why.isEmpty() ? tr("Saved as %1").arg(file) : tr("The file could not be written: %1").arg(why));
}

void PrintDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(Printout::layout(m_paper));
    printer.setDocName(m_title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(windowTitle());
    if (dialog.exec() == QDialog::Accepted) {
        m_printout->paintAll(printer);
        accept();
    }
}

} // namespace tijara::ui
