// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed stands on one line in every script.

#include "ui/widgets/style.h"

#include <QLineEdit>
#include <QTest>

using namespace tijara::ui;

class TypedTextTest : public QObject {
    Q_OBJECT

    // The lowest row with ink, between the borders: where letters that stand on the line end.
    static int ground(QLineEdit& field, const QString& text)
    {
        field.setText(text);
        field.setCursorPosition(0);
        const QImage picture = field.grab().toImage();
        const QRgb paper = picture.pixel(picture.width() / 2, 5);
        for (int row = picture.height() - 5; row > 5; --row) {
            for (int column = 8; column < picture.width() - 8; ++column) {
                if (qAbs(qGray(picture.pixel(column, row)) - qGray(paper)) > 60) {
                    return row;
                }
            }
        }
        return -1;
    }

private slots:
    void arabicStandsWhereLatinStands_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void arabicStandsWhereLatinStands()
    {
        QFETCH(int, percent);
        Style style;
        style.apply(Theme::Light, percent);
        QWidget window;
        QLineEdit field(&window);
        style.dress(&field, Type::Body);
        field.resize(style.px(200), style.px(34));
        window.show();
        const int before = field.sizeHint().height();
        const int latin = ground(field, QStringLiteral("HI 12"));
        QVERIFY(latin > 0);
        const int arabic = ground(field, QStringLiteral("\u0627\u0627 12")); // alifs stand on the line
        QVERIFY2(qAbs(arabic - latin) <= 1, qPrintable(QStringLiteral("%1 and %2").arg(arabic).arg(latin)));
        QCOMPARE(field.sizeHint().height(), before);
        QCOMPARE(ground(field, QStringLiteral("HI 12")), latin);
    }
};

QTEST_MAIN(TypedTextTest)
#include "typed_text_test.moc"
