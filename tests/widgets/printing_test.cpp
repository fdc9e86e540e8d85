// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on paper: what the PDF says, how many pages it has, in English and in Arabic, in both themes.
#include "tests/support/pdf_text.h"
#include "tests/support/test_console.h"
#include "ui/sales/dashboard_page.h"
#include "ui/sales/documents_page.h"
#include "ui/widgets/print_dialog.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

using namespace tijara;
using namespace tijara::tests;
using ui::PrintDialog;
using ui::Printout;

namespace {

std::string pdfOf(PrintDialog& dialog, const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    dialog.savePdf(file);
    return bytesOf(file.toStdString());
}

int pagesOf(const std::string& text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\f'));
}

QImage imageOf(Printout& printout, int page)
{
    QImage image(printout.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    printout.paintPage(painter, page);
    return image;
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    identity::SignedIn m_owner;

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_owner = m_server->setUp();
        importFile(*m_server, m_owner.accessToken, demoSample());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aListHasItsHeadOnEverySheetAndItsRowsInOrder()
    {
        const QTemporaryDir folder;
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<ui::DocumentsPage>("sales");
        console.window().openRows({"/api/v1/documents", {{"kind", "creditNote"}}, ""}, QString());
        console.settle();
        console.window().printPage();
        auto* dialog = console.window().findChild<PrintDialog*>();
        QVERIFY(dialog);
        const auto& model = *static_cast<const ui::ListModelCore*>(page.view()->model());
        QCOMPARE(model.count()->value, 537);
        const std::string some = textOf(pdfOf(*dialog, folder));
        QVERIFY(some.find("of 537 rows") != std::string::npos); // what is not on it is said
        dialog->takeAllRows();
        QVERIFY(QTest::qWaitFor([&] { return dialog->isSettled(); }, 30'000));
        QCOMPARE(model.loadedRows(), 537);
        const std::string text = textOf(pdfOf(*dialog, folder));
        const int pages = pagesOf(text);
        QCOMPARE(pages, dialog->printout().pageCount());
        QVERIFY(pages > 5);
        QCOMPARE(countOf(text, "Total, £"), pages);
        QCOMPARE(countOf(text, "Page "), pages);
        QVERIFY(text.find("Page 2 of " + std::to_string(pages)) != std::string::npos);
        QVERIFY(text.find("of 537 rows") == std::string::npos);
        QCOMPARE(countOf(text, "Kind: Credit note"), pages); // the filter, at the head of each
        std::size_t from = 0;
        for (int row = 0; row < model.loadedRows(); ++row) {
            const std::string number = model.value(row, 0).text.toStdString();
            from = text.find(number, from);
            QVERIFY2(from != std::string::npos, number.c_str());
        }
        const int upright = dialog->printout().pageCount();
        dialog->setLandscape(true);
        QVERIFY(dialog->printout().pageCount() > upright);
        delete dialog;
    }

    void aDashboardHasItsTilesChartsAndTables()
    {
        const QTemporaryDir folder;
        TestConsole console(*m_server, m_owner);
        console.open<ui::DashboardPage>("dashboard");
        console.window().printPage();
        auto* dialog = console.window().findChild<PrintDialog*>();
        const std::string pdf = pdfOf(*dialog, folder);
        const std::string text = textOf(pdf);
        for (const char* said : {"£1,181,885.66", "Revenue by month", "Documents by month", "Average bill", "When bills are written", "Customers who came back",
                                 "Best products", "United Kingdom", "Dec 2010"}) {
            QVERIFY2(text.find(said) != std::string::npos, (std::string(said) + " is not in\n" + text.substr(0, 1500)).c_str());
        }
        QVERIFY(text.find("£100k") != std::string::npos); // the axis is made of letters, and not of dots
        // Each heading stands before its own table.
        QVERIFY(text.find("Best products") < text.find("RABBIT") || text.find("Best products") < text.find("CAKESTAND"));
        QVERIFY(text.find("CAKESTAND") < text.find("Countries"));
        delete dialog;
    }

    void paperIsLightWhateverTheScreenIs()
    {
        TestConsole console(*m_server, m_owner);
        console.open<ui::DashboardPage>("dashboard");
        const auto printed = [&] {
            console.window().printPage();
            const std::unique_ptr<PrintDialog> dialog(console.window().findChild<PrintDialog*>());
            return imageOf(dialog->printout(), 0);
        };
        const QImage bright = printed();
        console.style().apply(ui::Theme::Dark, 100);
        const QImage dim = printed();
        console.style().apply(ui::Theme::Light, 100);
        // The same but for the minute at its head.
        const QRect below(0, 60, bright.width(), bright.height() - 60);
        QCOMPARE(dim.copy(below), bright.copy(below));
    }

    void inArabicItIsMirroredAndHasItsLetters()
    {
        const QTemporaryDir folder;
        TestConsole console(*m_server, m_owner);
        console.language().choose(QStringLiteral("ar"));
        console.open<ui::DocumentsPage>("sales");
        console.window().printPage();
        auto* dialog = console.window().findChild<PrintDialog*>();
        const std::string pdf = pdfOf(*dialog, folder);
        // Shaped letters come out as presentation forms and in the order they are drawn: compared as letters.
        const QString text = QString::fromStdString(textOf(pdf)).normalized(QString::NormalizationForm_KC);
        const QString head = QCoreApplication::translate("Columns", "Customer");
        QVERIFY(head != QStringLiteral("Customer"));
        QString turned(head);
        std::reverse(turned.begin(), turned.end());
        QVERIFY2(text.contains(head) || text.contains(turned), qPrintable(text.left(400)));
        QVERIFY(QString::fromStdString(readPdf(pdf, "pdffonts")).contains(QStringLiteral("Arabic")));
        // The first column stands at the right: its numbers end there.
        const QImage image = imageOf(dialog->printout(), 0);
        const auto inkIn = [&](int from, int to) {
            int ink = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 100; y < 400; ++y) {
                    ink += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
                }
            }
            return ink;
        };
        QVERIFY(inkIn(image.width() - 100, image.width()) > 100);
        delete dialog;
        console.language().choose(QStringLiteral("en"));
    }

    void aPdfThatCannotBeWrittenLeavesTheOldOneAndSaysWhy()
    {
        TestConsole console(*m_server, m_owner);
        console.open<ui::DocumentsPage>("sales");
        console.window().printPage();
        const std::unique_ptr<PrintDialog> dialog(console.window().findChild<PrintDialog*>());
        QVERIFY(!dialog->printout().savePdf(QStringLiteral("/proc/no/file.pdf")).isEmpty());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sales.pdf"));
        QVERIFY(dialog->printout().savePdf(file).isEmpty());
        QVERIFY(dialog->printout().savePdf(file).isEmpty()); // over the old one
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
