// SPDX-License-Identifier: GPL-3.0-or-later
// The check that the tour makes of every picture: it finds what no font can draw, and nothing else.

#include "app/glyphs.h"
#include "ui/widgets/style.h"

#include <QLabel>
#include <QTest>

using namespace tijara;

class GlyphsTest : public QObject {
    Q_OBJECT

private slots:
    void everyScriptOfTheConsoleIsDrawn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("Émilie Groß, “£1,234.50” … − × → ·");
        QTest::newRow("Arabic") << QStringLiteral("محمد العتيبي، جانفي فيفري دج ر.س ٠١٢٣");
        QTest::newRow("Devanagari") << QStringLiteral("श्रीमती कविता शर्मा ₹ १२३");
        QTest::newRow("isolates and joiners") << QStringLiteral("\u2066GBP\u2069 \u200b\u200d\u202f");
    }
    void everyScriptOfTheConsoleIsDrawn()
    {
        QFETCH(QString, text);
        const ui::Style style;
        QLabel label;
        style.dress(&label, ui::Type::Body);
        QCOMPARE(lettersWithoutGlyph(text, label), QString());
    }

    void aLetterNoFontHasIsFound()
    {
        const ui::Style style;
        QWidget window;
        QLabel label(QStringLiteral("a\U0010F123b"), &window); // private use, in no font
        style.dress(&label, ui::Type::Body);
        window.show();
        QCOMPARE(lettersWithoutGlyph(window), QStringLiteral("\U0010F123"));
        label.hide();
        QCOMPARE(lettersWithoutGlyph(window), QString());
    }
};

QTEST_MAIN(GlyphsTest)
#include "glyphs_test.moc"
