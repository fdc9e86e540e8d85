// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that pages are made of, without a server: nothing is cut where there is little room, and all of it turns round in Arabic.
#include "tests/support/painted_text.h"
#include "ui/widgets/acts_bar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/record_dialog.h"
#include "ui/widgets/scroll_box.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_row.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;

class PartsTest : public QObject {
    Q_OBJECT

    Style m_style;

private slots:
    void init() { m_style.apply(Theme::Light, 100); }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QStringLiteral("en")));
    }

    void aCheckBoxIsSeenInBothThemes_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void aCheckBoxIsSeenInBothThemes()
    {
        QFETCH(Theme, theme);
        m_style.apply(theme, 100);
        QCheckBox box(QStringLiteral("See customers"));
        m_style.dress(&box, Type::Body);
        box.resize(box.sizeHint());
        const auto pixels = [&box](const QColor& color) {
            const QImage image = box.grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < 18; ++x) {
                    count += image.pixel(x, y) == color.rgb() ? 1 : 0;
                }
            }
            return count;
        };
        QVERIFY(pixels(m_style.color(Ink::Control)) > 20); // its line, whose contrast the theme's test computes
        box.setChecked(true);
        QVERIFY(pixels(m_style.color(Ink::Accent)) > 100);
    }

    void buttonsWithoutRoomGoOnInTheNextLine_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void buttonsWithoutRoomGoOnInTheNextLine()
    {
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QWidget box;
        auto* row = new WrapRow(&box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* words = makeText(m_style, QStringLiteral("4 changes in 2 rows"));
        row->addWidget(words);
        row->addGap();
        QList<QPushButton*> buttons;
        for (const char* name : {"Undo", "Redo", "Discard", "Preview", "Save changes"}) {
            buttons.push_back(makeButton(m_style, QLatin1String(name)));
            row->addWidget(buttons.back());
        }
        const auto atEnd = [&](const QWidget& one) { return mirrored ? one.x() == 0 : one.x() + one.width() == box.width(); };
        const auto notCut = [&](const QWidget& one) { return one.width() >= one.sizeHint().width() && box.rect().contains(one.geometry()); };

        const int whole = row->sizeHint().width();
        box.resize(whole + 200, row->heightForWidth(whole + 200));
        box.show();
        QVERIFY(atEnd(*buttons.back()));
        QCOMPARE(mirrored ? words->x() + words->width() : words->x(), mirrored ? box.width() : 0);
        QCOMPARE(buttons.front()->y(), buttons.back()->y());

        box.resize(whole, row->heightForWidth(whole)); // no pixel more than it asks for
        row->activate();
        QCOMPARE(buttons.front()->y(), buttons.back()->y());

        for (const int width : {whole - 20, whole / 2, whole / 3}) {
            box.resize(width, row->heightForWidth(width));
            row->activate();
            for (const QPushButton* one : std::as_const(buttons)) {
                QVERIFY2(notCut(*one), qPrintable(QStringLiteral("%1 at %2").arg(one->text()).arg(width)));
            }
            QVERIFY(buttons.back()->y() > words->y());
            QVERIFY(atEnd(*buttons.back()));
        }

        buttons[0]->hide(); // what is hidden takes no room
        QCOMPARE(row->sizeHint().width(), whole - buttons[0]->sizeHint().width() - 8);
    }

    void aSignInFrontOfANameStaysThereInArabic()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const std::unique_ptr<FilterChip> chip(FilterChip::ofRows(m_style, "productId", QStringLiteral("Product")));
        chip->take({{"productId", "one"}}, QStringLiteral("*Boombox Ipod"));
        chip->resize(chip->sizeHint());
        chip->show();
        std::optional<double> star;
        std::optional<double> name;
        for (const tests::PaintedText& one : tests::TextCatcher::of(*chip)) {
            star = one.text.contains(QLatin1Char('*')) ? std::optional(one.letters.left()) : star;
            name = one.text.contains(QLatin1String("Boombox")) ? std::optional(one.letters.left()) : name;
        }
        QVERIFY(star && name);
        QVERIFY2(*star <= *name, qPrintable(QStringLiteral("the star at %1, the name at %2").arg(*star).arg(*name)));
    }

    void aBarWithoutRoomShowsDrawingsAndTheLastWordGoesLast()
    {
        ActsBar bar(m_style);
        QList<QPushButton*> buttons;
        for (const char* name : {"Copy", "Change the plan of the chosen", "Suspend the chosen"}) {
            buttons.push_back(makeButton(m_style, QLatin1String(name), ButtonKind::Plain, QStringLiteral("copy")));
            bar.addAction(buttons.back());
        }
        bar.show();
        const auto words = [&] {
            QStringList all;
            for (const QPushButton* one : std::as_const(buttons)) {
                all << one->text();
            }
            return all.join(QLatin1Char('|'));
        };
        bar.resize(2000, 52);
        const int whole = bar.sizeHint().width();
        bar.resize(whole + 10, 52);
        QCOMPARE(words(), QStringLiteral("Copy|Change the plan of the chosen|Suspend the chosen"));
        bar.resize(whole - 10, 52);
        QCOMPARE(words(), QStringLiteral("||Suspend the chosen"));
        QCOMPARE(buttons[1]->toolTip(), QStringLiteral("Change the plan of the chosen"));
        QCOMPARE(buttons[1]->accessibleName(), QStringLiteral("Change the plan of the chosen"));
        QVERIFY(bar.layout()->heightForWidth(whole - 10) < 60);
        bar.resize(160, 52);
        QCOMPARE(words(), QStringLiteral("||"));
        buttons[0]->hide();
        buttons[1]->hide();
        bar.resize(buttons[2]->sizeHint().width() + 200, 52);
        QCOMPARE(words(), QStringLiteral("Copy|Change the plan of the chosen|Suspend the chosen"));
    }

    void oneLongWordPushesNothingOutOfASheet()
    {
        SideSheet sheet(m_style);
        sheet.begin(QStringLiteral("Entry 7"), QStringLiteral("Paper issued"));
        sheet.addFact(QStringLiteral("When"), QStringLiteral("today"));
        auto* hash = makeText(m_style, QString(64, QLatin1Char('7')));
        hash->setWordWrap(true);
        sheet.body()->addWidget(hash);
        sheet.resize(404, 600);
        sheet.show();
        const auto* scroll = sheet.findChild<QScrollArea*>();
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    }

    void aSheetGrowsWithItsButtons()
    {
        SideSheet sheet(m_style);
        sheet.begin({}, QStringLiteral("Customer"));
        QList<QPushButton*> buttons;
        for (const char* name : {"Documents", "Erase…", "Change…", "Something else"}) {
            buttons.push_back(makeButton(m_style, QString::fromUtf8(name), ButtonKind::Plain, QStringLiteral("open-rows")));
            sheet.actions()->addWidget(buttons.back());
        }
        sheet.show();
        QTRY_VERIFY(sheet.minimumWidth() > 404);
        sheet.resize(sheet.minimumWidth(), 600);
        for (const QPushButton* one : std::as_const(buttons)) {
            QTRY_VERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->text()));
        }
    }

    void aSheetsTitleStandsOverItsFactsInBothDirections()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            SideSheet sheet(m_style);
            sheet.begin(QStringLiteral("Kind"), QStringLiteral("Title"));
            auto* fact = new FactLine(m_style, QStringLiteral("Label"), QStringLiteral("Value"));
            sheet.body()->addWidget(fact);
            sheet.resize(404, 600);
            sheet.show();
            const auto titles = sheet.findChildren<ElidedText*>();
            const auto title = std::find_if(titles.begin(), titles.end(), [](const ElidedText* one) { return one->text() == QStringLiteral("Title"); });
            QVERIFY(title != titles.end());
            const auto begin = [&](const QWidget& one) {
                const QRect at(one.mapTo(&sheet, QPoint()), one.size());
                return direction == Qt::LeftToRight ? at.left() : sheet.width() - at.right() - 1;
            };
            QCOMPARE(begin(**title), begin(*fact));
        }
    }

    void theArrowOfATilePointsOutward()
    {
        const auto picture = [&](Qt::LayoutDirection direction) {
            QGuiApplication::setLayoutDirection(direction);
            Tile tile(m_style, QString());
            tile.resize(200, 96);
            return tile.grab().toImage();
        };
        const QImage usual = picture(Qt::LeftToRight);
        const QImage mirrored = picture(Qt::RightToLeft).mirrored(true, false);
        const auto inked = [](const QImage& image, QPoint at) { return image.pixelColor(at) != image.pixelColor(100, 48); };
        // The tip of ↗ is at its upper outer corner, and nothing is at the lower one.
        const QRect arrow(200 - 16 - 16 + 4, 14, 16, 16);
        int same = 0;
        int drawn = 0;
        for (int x = arrow.left(); x <= arrow.right(); ++x) {
            for (int y = arrow.top(); y <= arrow.bottom(); ++y) {
                drawn += inked(usual, {x, y}) ? 1 : 0;
                same += inked(usual, {x, y}) && inked(mirrored, {x, y}) ? 1 : 0;
            }
        }
        QVERIFY(drawn > 20);
        QVERIFY2(same > drawn * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(drawn)));
    }

    void aLineOfPartsReadsInTheDirectionOfThePage()
    {
        const QStringList parts{QStringLiteral("december.csv"), QStringLiteral("716 بايتًا")};
        QVERIFY(!sideBySide(parts).isRightToLeft());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(sideBySide(parts).isRightToLeft());
        QVERIFY(sideBySide({}).isEmpty());
    }

    void theBarOfAPageStandsInItsMargin_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("at the right") << false;
        QTest::newRow("at the left") << true;
    }
    void theBarOfAPageStandsInItsMargin()
    {
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        column->setContentsMargins(24, 0, 24, 0);
        auto* card = new QWidget;
        column->addWidget(card);
        ScrollBox box(inside);
        box.resize(400, 300);
        box.show();
        const auto edges = [&] {
            const QRect place(card->mapTo(&box, QPoint()), card->size());
            return QPair(place.left(), box.width() - 1 - place.right());
        };
        card->setFixedHeight(100);
        QTRY_COMPARE(edges(), QPair(24, 24));
        card->setFixedHeight(1000);
        QTRY_VERIFY(box.verticalScrollBar()->isVisible());
        QTRY_COMPARE(edges(), QPair(24, 24));
        card->setFixedHeight(100);
        QTRY_VERIFY(!box.verticalScrollBar()->isVisible());
        QTRY_COMPARE(edges(), QPair(24, 24));
    }

    void aFormHigherThanItsWindowShowsItsBar()
    {
        m_style.apply(Theme::Light, 200);
        QWidget window;
        window.resize(1200, 700);
        window.show();
        for (const int fields : {8, 1, 4}) {
            auto* dialog = new RecordDialog(m_style, {QStringLiteral("New"), QStringLiteral("A sentence."), QStringLiteral("Save"), QStringLiteral("Cancel")}, false, &window);
            for (int field = 0; field < fields; ++field) {
                dialog->form().addText(QStringLiteral("/%1").arg(field), QStringLiteral("Field"), {});
            }
            dialog->begin();
            const auto* box = dialog->findChild<QScrollArea*>();
            QTRY_VERIFY(dialog->height() <= window.height());
            for (int round = 0; round < 8; ++round) {
                QCoreApplication::processEvents();
            }
            const bool higher = box->widget()->height() > box->viewport()->height();
            QCOMPARE(higher, fields > 1);
            QCOMPARE(box->verticalScrollBar()->isVisible(), higher);
            dialog->close();
        }
    }

    void wordsOfAllScriptsStandOnOneLine()
    {
        QWidget row;
        auto* latin = new TabButton(m_style, QStringLiteral("Ix"));
        auto* devanagari = new TabButton(m_style, QStringLiteral("\u0939")); // ह, which has nothing below its line
        for (TabButton* one : {latin, devanagari}) {
            one->setParent(&row);
            one->setGeometry(0, 0, 90, 32);
            one->show();
        }
        const auto lowestInk = [](TabButton& button) {
            const QImage image = button.grab().toImage();
            for (int y = image.height() - 4; y > 3; --y) {
                for (int x = 6; x < image.width() - 6; ++x) {
                    if (qAlpha(image.pixel(x, y)) > 128) { // the button itself has no ground
                        return y;
                    }
                }
            }
            return -1;
        };
        QVERIFY(lowestInk(*latin) > 0);
        QVERIFY2(qAbs(lowestInk(*latin) - lowestInk(*devanagari)) <= 2, qPrintable(QStringLiteral("%1 %2").arg(lowestInk(*latin)).arg(lowestInk(*devanagari))));
    }

    // A line of Arabic is half as tall again, and buttons stand beside each other.
    void aButtonIsAsHighInEveryScript()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ar")));
        for (const int percent : {100, 200}) {
            m_style.apply(Theme::Light, percent);
            QWidget box;
            auto* row = new QHBoxLayout(&box);
            QList<QPushButton*> buttons;
            QList<TabButton*> choices;
            for (const QString& words : {QStringLiteral("Export"), QStringLiteral("\u062A\u0635\u062F\u064A\u0631"), QStringLiteral("\u0928\u093F\u0930\u094D\u092F\u093E\u0924")}) {
                for (const ButtonKind kind : {ButtonKind::Plain, ButtonKind::Primary, ButtonKind::Danger, ButtonKind::Link}) {
                    row->addWidget(buttons.emplace_back(makeButton(m_style, words, kind, QStringLiteral("export"))));
                }
                row->addWidget(choices.emplace_back(new TabButton(m_style, words)));
            }
            box.show();
            for (const QPushButton* one : buttons) {
                QCOMPARE(one->height(), m_style.px(30) + 2);
            }
            for (const TabButton* one : choices) {
                QCOMPARE(one->height(), m_style.px(26) + 2);
            }
        }
    }

    void brokenLinesBeginAtTheRightEdge()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        auto* words = makeText(m_style, QStringLiteral("\u0643\u0644 \u0634\u064A\u0621 \u064A\u0628\u0642\u0649 \u0647\u0646\u0627 \u0644\u0627 \u062D\u0627\u062C\u0629 \u0625\u0644\u0649 \u0634\u064A\u0621"));
        const std::unique_ptr<QLabel> owner(words);
        words->setWordWrap(true);
        words->resize(m_style.px(70), m_style.px(200));
        words->show();
        std::map<int, double> ends; // of each line
        for (const tests::PaintedText& one : tests::TextCatcher::of(*words)) {
            double& end = ends[qRound(one.letters.center().y()) / m_style.px(20)];
            end = std::max(end, one.letters.right());
            QVERIFY(one.letters.left() > -2);
        }
        QVERIFY(ends.size() > 1);
        for (const auto& [line, end] : ends) {
            QVERIFY2(std::abs(end - words->width()) < 1.5, qPrintable(QStringLiteral("line %1 ends at %2 of %3").arg(line).arg(end).arg(words->width())));
        }
    }

    void namesHaveInitialsInEveryScript()
    {
        QCOMPARE(initialsOf(QStringLiteral("Sudha Patwardhan")), QStringLiteral("SP"));
        QCOMPARE(initialsOf(QStringLiteral("oakham (Village) School")), QStringLiteral("OS"));
        QCOMPARE(initialsOf(QStringLiteral("Émilie")), QStringLiteral("É"));
        QCOMPARE(initialsOf(QStringLiteral("محمد العتيبي")), QStringLiteral("م"));
        QVERIFY(initialsOf(QStringLiteral("सुनीता कुलकर्णी")).startsWith(QStringLiteral("स")));
        QCOMPARE(initialsOf(QString()), QString());
    }

    void blanksAroundANameDoNotMoveIt()
    {
        ElidedText text(m_style, Type::Body);
        text.resize(300, 20);
        text.say(QStringLiteral(" 4 PURPLE FLOCK DINNER CANDLES "));
        QCOMPARE(text.text(), QStringLiteral("4 PURPLE FLOCK DINNER CANDLES"));
    }
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"
