// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sales/papers_contract.h"
#include "tests/support/pdf_text.h"
#include "tests/support/shop.h"
#include "tests/support/test_console.h"
#include "ui/sales/documents_page.h"

#include <QPageSize>
#include <QPrinter>
#include <QSignalSpy>

using namespace tijara;
using namespace tijara::sales;

namespace {

/// A shop with one bill of `lines` lines to a customer.
void fill(tests::Shop& shop, int lines)
{
    const auto product = shop.product("P", 25500);
    std::vector<NewLine> wanted;
    for (int line = 0; line < lines; ++line) {
        wanted.push_back({product.id, {1000}, {}, "Thing number " + std::to_string(line)});
    }
    (void)shop.bill(wanted, shop.customer("Ann Reader").id);
}

ui::PaperDialog& opened(tests::TestConsole& console)
{
    auto& page = console.open<ui::DocumentsPage>("sales");
    page.openPaper(0);
    console.settle();
    if (!page.paper()) {
        throw std::runtime_error("no paper came");
    }
    return *page.paper();
}

} // namespace

class PaperDialogTest : public QObject {
    Q_OBJECT

private slots:
    void theShortcutShowsThePaperInTheConsolesLanguage()
    {
        tests::Shop shop;
        fill(shop, 1);
        tests::TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::DocumentsPage>("sales");
        page.view()->selectionModel()->setCurrentIndex(page.view()->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(page.view(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(page.paper());
        console.settle();
        QCOMPARE(page.paper()->pages().pageCount(), 1);
        QCOMPARE(page.paper()->pages().metaData(QPdfDocument::MetaDataField::Title).toString(), QStringLiteral("Bill A-000001"));
        for (const QPushButton* button : page.paper()->findChildren<QPushButton*>()) {
            if (button->accessibleName().contains(QStringLiteral("page"), Qt::CaseInsensitive)) {
                QVERIFY2(!button->isEnabled(), qPrintable(button->accessibleName())); // there is no other
            }
        }
    }

    void anotherLanguageAndSizeAreOtherPapers()
    {
        tests::Shop shop;
        fill(shop, 45);
        tests::TestConsole console(shop.server(), shop.owner());
        ui::PaperDialog& dialog = opened(console);
        const int pages = dialog.pages().pageCount();
        dialog.choose(QStringLiteral("fr"), PaperFormat::A5);
        console.settle();
        QVERIFY(dialog.pages().pageCount() > pages);
        QCOMPARE(dialog.pages().metaData(QPdfDocument::MetaDataField::Title).toString(), QStringLiteral("Facture A-000001"));
        // The next paper is looked at in the same way.
        dialog.close();
        ui::PaperDialog& next = opened(console);
        QTRY_COMPARE(next.pages().metaData(QPdfDocument::MetaDataField::Title).toString(), QStringLiteral("Facture A-000001"));
    }

    void itPrintsEveryPageOfThePaper()
    {
        tests::Shop shop;
        fill(shop, 90);
        tests::TestConsole console(shop.server(), shop.owner());
        ui::PaperDialog& dialog = opened(console);
        const int pages = dialog.pages().pageCount();
        QVERIFY(pages >= 3);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        const QString file = QString::fromStdString((shop.server().folder() / "printed.pdf").string());
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        printer->setPageSize(QPageSize(QPageSize::A4));
        QSignalSpy printed(&dialog, &ui::PaperDialog::printed);
        dialog.print(std::move(printer));
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 60'000);
        QVERIFY(printed[0][0].toBool());
        QPdfDocument out;
        QCOMPARE(out.load(file), QPdfDocument::Error::None);
        QCOMPARE(out.pageCount(), pages);
        // Ink where the paper has ink: the last page is not white, and of the same size.
        QCOMPARE(out.pagePointSize(0).toSize(), dialog.pages().pagePointSize(0).toSize());
        const QImage page = out.render(pages - 1, QSize(210, 297)).convertToFormat(QImage::Format_Grayscale8);
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                dark += qGray(page.pixel(x, y)) < 160 ? 1 : 0;
            }
        }
        QVERIFY2(dark > 50, QByteArray::number(dark).constData());
    }

    void aDialogThatIsClosedWhilePrintingPrintsToTheEnd()
    {
        tests::Shop shop;
        fill(shop, 90);
        tests::TestConsole console(shop.server(), shop.owner());
        QPointer<ui::PaperDialog> dialog = &opened(console);
        const int pages = dialog->pages().pageCount();
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        const QString file = QString::fromStdString((shop.server().folder() / "printed.pdf").string());
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        dialog->print(std::move(printer));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 60'000);
        QPdfDocument out;
        QCOMPARE(out.load(file), QPdfDocument::Error::None);
        QCOMPARE(out.pageCount(), pages);
    }

    void aServerThatIsGoneIsSaidInWords()
    {
        tests::Shop shop;
        fill(shop, 1);
        tests::TestConsole console(shop.server(), shop.owner());
        ui::PaperDialog& dialog = opened(console);
        shop.server().stop();
        dialog.choose(QStringLiteral("hi"), PaperFormat::A4);
        console.settle();
        QCOMPARE(dialog.pages().pageCount(), 0);
        bool said = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            said = said || (label->isVisible() && label->text() == QStringLiteral("The paper cannot be shown"));
        }
        QVERIFY(said);
    }

    void theSheetOffersAPaperOnlyWhereThereIsOne()
    {
        tests::Shop shop;
        shop.import("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                    "1,A,Thing,-3,2010-12-01 08:26:00,0,,United Kingdom\n");
        tests::TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::DocumentsPage>("sales");
        page.openPaper(0);
        QVERIFY(!page.paper());
    }
};

QTEST_MAIN(PaperDialogTest)
#include "paper_dialog_test.moc"
