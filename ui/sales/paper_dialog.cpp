// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/paper_dialog.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/sales/paper_printing.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/form.h"
#include "ui/widgets/language.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPrintDialog>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kZoomMin = 0.25;
constexpr double kZoomMax = 4;
constexpr int kWide = 860;
constexpr int kHigh = 900;
const QString kChoice = QStringLiteral("paper.choice"); ///< "fr a5", the last that was looked at

} // namespace

PaperDialog::PaperDialog(Console& console, const Id& document, const QString& number, QWidget* parent)
    : QDialog(parent), m_console(console), m_document(document), m_number(number), m_language(new ChoiceBox(console.style)), m_format(new ChoiceBox(console.style)), m_view(new QPdfView(this)),
      m_stack(new QStackedWidget), m_panel(new StatePanel(console.style)), m_loading(new LoadingLine(console.style))
{
    setWindowTitle(tr("Paper %1").arg(isolated(number)));
    setAttribute(Qt::WA_DeleteOnClose);
    const Style& style = console.style;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(16), style.px(14), style.px(16), style.px(14));
    column->setSpacing(style.px(12));
    column->addWidget(makeHead());
    m_view->setDocument(&m_pages);
    tellAs(*m_view, QAccessible::Document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(tr("Pages of the paper"));
    const auto colour = [this, &style] {
        QPalette palette = m_view->palette();
        palette.setColor(QPalette::Dark, style.color(Ink::Sunken)); // what it paints around the pages
        m_view->setPalette(palette);
    };
    connect(&style, &Style::changed, m_view, colour);
    colour();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_panel);
    m_loading->floatOver(*m_stack);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    addShortcuts();
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PaperDialog::showWhere);
    restoreChoice();
}

PaperDialog::~PaperDialog() = default;

QWidget* PaperDialog::makeHead()
{
    const Style& style = m_console.style;
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(8));
    for (const LanguageEntry& entry : Language::all()) {
        m_language->addItem(entry.name, entry.code);
    }
    m_format->addItem(QStringLiteral("A4"), QVariant::fromValue(static_cast<int>(PaperFormat::A4)));
    m_format->addItem(QStringLiteral("A5"), QVariant::fromValue(static_cast<int>(PaperFormat::A5)));
    for (const auto& [box, name] : {std::pair{m_language, tr("Language of the paper")}, {m_format, tr("Size of the paper")}}) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &PaperDialog::choiceChanged);
    }
    row->addStretch();
    const auto add = [&](const QString& icon, const QString& name, auto act) {
        auto* button = makeIconButton(style, icon, name);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        m_onPages.push_back(button);
        return button;
    };
    m_previous = add(QStringLiteral("up"), tr("Page before"), [this] { stepPage(-1); });
    m_where = makeText(style, {}, Type::Hint, Ink::Text2);
    row->addWidget(m_where);
    m_next = add(QStringLiteral("down"), tr("Next page"), [this] { stepPage(1); });
    row->addStretch();
    add(QStringLiteral("zoom-out"), tr("Smaller (Ctrl+−)"), [this] { zoom(1 / kZoomStep); });
    m_percent = makeText(style, {}, Type::Hint, Ink::Text2);
    row->addWidget(m_percent);
    add(QStringLiteral("zoom-in"), tr("Larger (Ctrl++)"), [this] { zoom(kZoomStep); });
    add(QStringLiteral("zoom-fit"), tr("As wide as the window (Ctrl+0)"), [this] { zoom(0); });
    return head;
}

QWidget* PaperDialog::makeFoot()
{
    const Style& style = m_console.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(8));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of printing"));
    m_progress->setMaximumWidth(style.px(160));
    m_progress->hide();
    row->addWidget(m_progress);
    m_sentence = makeText(style, {}, Type::Hint, Ink::Text2);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    m_stop = makeButton(style, tr("Stop printing"));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] { m_printing->stop(); });
    row->addWidget(m_stop);
    auto* close = makeButton(style, tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    auto* keep = makeButton(style, tr("Save as PDF…"), ButtonKind::Plain, QStringLiteral("download"));
    connect(keep, &QPushButton::clicked, this, &PaperDialog::save);
    row->addWidget(keep);
    m_print = makeButton(style, tr("Print…"), ButtonKind::Primary, QStringLiteral("print"));
    m_print->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::askPrinter);
    row->addWidget(m_print);
    m_onPages.push_back(keep);
    m_onPages.push_back(m_print);
    return foot;
}

void PaperDialog::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    on(QKeySequence::Print, [this] { askPrinter(); });
    on(QKeySequence::Save, [this] { save(); });
    on(QKeySequence::ZoomIn, [this] { zoom(kZoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoom(kZoomStep); });
    on(QKeySequence::ZoomOut, [this] { zoom(1 / kZoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(0); });
    on(QKeySequence(Qt::Key_PageUp), [this] { stepPage(-1); });
    on(QKeySequence(Qt::Key_PageDown), [this] { stepPage(1); });
}

void PaperDialog::begin()
{
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(kWide, kHigh);
    resize(std::min(m_console.style.px(kWide), room.width() - m_console.style.px(40)), std::min(m_console.style.px(kHigh), room.height() - m_console.style.px(40)));
    open();
}

// What is being printed is printed to its end, also when nobody looks any more.
void PaperDialog::done(int result)
{
    if (m_printing) {
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(this, &PaperDialog::printed, this, &QObject::deleteLater);
    }
    QDialog::done(result);
}

void PaperDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_view->setFocus();
}

// The language and size looked at last; the console's language and A4 the first time.
void PaperDialog::restoreChoice()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_console.language.code())));
    m_console.store.get(Kept::Setting, kChoice, this, [this](const std::optional<QString>& kept) {
        const QStringList parts = kept.value_or(QString()).split(QLatin1Char(' '));
        const int language = m_language->findData(parts.value(0));
        if (language >= 0) {
            m_language->setCurrentIndex(language);
        }
        m_format->setCurrentIndex(parts.value(1) == QLatin1String("a5") ? 1 : 0);
        load();
    });
}

PaperFormat PaperDialog::format() const
{
    return static_cast<PaperFormat>(m_format->currentData().toInt());
}

void PaperDialog::choose(const QString& language, PaperFormat format)
{
    m_language->setCurrentIndex(m_language->findData(language));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
    choiceChanged();
}

void PaperDialog::choiceChanged()
{
    m_console.store.put(Kept::Setting, kChoice, m_language->currentData().toString() + QLatin1Char(' ') + toQt(toText(format())));
    load();
}

void PaperDialog::load()
{
    m_settled = false;
    say({});
    m_loading->setLoading(true);
    m_console.client.cancel(m_call);
    const QString file = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
    const sales::PaperQuery query{enumFrom<PaperLanguage>(toStd(m_language->currentData().toString())), format()};
    m_call = m_console.client.download(sales::kDocumentPaper, m_document, query, file, this, [this, file](const Result<qint64>& answer) {
        m_call = 0;
        m_loading->setLoading(false);
        if (!answer) {
            show(answer.problem());
            return;
        }
        m_file = file;
        showPages();
    });
}

void PaperDialog::show(const Problem& problem)
{
    m_pages.close();
    m_panel->say(QStringLiteral("error"), tr("The paper cannot be shown"), sentenceOf(problem), detailsOf(problem));
    connect(m_panel->offer(tr("Try again")), &QPushButton::clicked, this, &PaperDialog::load);
    m_stack->setCurrentWidget(m_panel);
    showWhere();
    m_settled = true;
}

void PaperDialog::showPages()
{
    if (m_pages.load(m_file) != QPdfDocument::Error::None) {
        show(Problem{ProblemCode::AnswerUnreadable});
        return;
    }
    m_stack->setCurrentWidget(m_view);
    m_view->pageNavigator()->jump(0, {});
    showWhere();
    m_settled = true;
}

void PaperDialog::showWhere()
{
    const int pages = m_pages.pageCount();
    const Formats& formats = m_console.formats;
    m_where->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(formats.whole(m_view->pageNavigator()->currentPage() + 1), formats.whole(pages)));
    m_percent->setText(m_view->zoomMode() == QPdfView::ZoomMode::Custom ? toQt(percentFormat(qRound64(m_view->zoomFactor() * 100) * 100, formats.style(), 0)) : tr("Page width"));
    for (QPushButton* button : m_onPages) {
        button->setEnabled(pages > 0 && !m_printing);
    }
    m_previous->setEnabled(m_previous->isEnabled() && m_view->pageNavigator()->currentPage() > 0);
    m_next->setEnabled(m_next->isEnabled() && m_view->pageNavigator()->currentPage() + 1 < pages);
}

void PaperDialog::stepPage(int by)
{
    QPdfPageNavigator& navigator = *m_view->pageNavigator();
    const int page = std::clamp(navigator.currentPage() + by, 0, std::max(0, m_pages.pageCount() - 1));
    navigator.jump(page, {});
}

// 0: as wide as the window.
void PaperDialog::zoom(double by)
{
    if (by == 0) {
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    } else if (m_pages.pageCount() > 0) {
        // From what is seen now, which may be the width of the window.
        const double points = m_pages.pagePointSize(0).width();
        const double shown = m_view->zoomMode() == QPdfView::ZoomMode::Custom ? m_view->zoomFactor() : m_view->viewport()->width() / (points * logicalDpiX() / 72.0);
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
        m_view->setZoomFactor(std::clamp(shown * by, kZoomMin, kZoomMax));
    }
    showWhere();
}

void PaperDialog::say(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void PaperDialog::save()
{
    if (m_pages.pageCount() == 0) {
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = m_number;
    name.replace(QRegularExpression(QStringLiteral("[^\\w.-]")), QStringLiteral("_"));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the paper"), folder + QLatin1Char('/') + name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    QFile from(m_file);
    QSaveFile to(file);
    const bool good = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly) && to.write(from.readAll()) == from.size() && to.commit();
    say(good ? tr("Saved as %1.").arg(isolated(QDir::toNativeSeparators(file))) : tr("The file cannot be written: %1.").arg(isolated(to.errorString())));
}

void PaperDialog::askPrinter()
{
    if (m_pages.pageCount() == 0 || m_printing) {
        return;
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_number);
    printer->setPageSize(QPageSize(format() == PaperFormat::A4 ? QPageSize::A4 : QPageSize::A5));
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_pages.pageCount());
    if (dialog.exec() == QDialog::Accepted) {
        print(std::move(printer));
    }
}

void PaperDialog::print(std::unique_ptr<QPrinter> printer)
{
    m_printing = new PaperPrinting(m_file, std::move(printer), this);
    m_progress->show();
    m_stop->show();
    showWhere();
    connect(m_printing, &PaperPrinting::pageBegun, this, [this](int page, int pages) {
        m_progress->setRange(0, pages);
        m_progress->setValue(page);
        say(tr("Printing page %1 of %2").arg(m_console.formats.whole(page), m_console.formats.whole(pages)));
    });
    connect(m_printing, &PaperPrinting::ended, this, [this](bool good) {
        m_printing->deleteLater();
        m_printing = nullptr;
        m_progress->hide();
        m_stop->hide();
        say(good ? tr("Sent to the printer.") : tr("The printer did not take it. See that it is on and has paper, then print again."));
        showWhere();
        emit printed(good);
    });
    m_printing->begin();
}

} // namespace tijara::ui
