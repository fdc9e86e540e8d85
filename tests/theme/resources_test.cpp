// SPDX-License-Identifier: GPL-3.0-or-later
// What the build makes of the installed fonts and icons is what the console asks for.

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgRenderer>
#include <QtTest>

class ResourcesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fourWeightsOfOneFamily();
    void allDigitsAreOneWidth_data();
    void allDigitsAreOneWidth();
    void everyIconDrawsSomething();
    void theAppIconIsAPetrolSquareWithAnOrangeDot();
    void bothThemesAreThere();
};

void ResourcesTest::initTestCase()
{
    for (const QString& file : QDir(QStringLiteral(":/fonts")).entryList({QStringLiteral("*.ttf")})) {
        QVERIFY2(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file) >= 0, qPrintable(file));
    }
}

void ResourcesTest::fourWeightsOfOneFamily()
{
    QVERIFY(QFontDatabase::families().contains(QStringLiteral("Tijara Sans")));
    for (const int weight : {400, 500, 600, 700}) {
        QFont font(QStringLiteral("Tijara Sans"));
        font.setWeight(static_cast<QFont::Weight>(weight));
        QCOMPARE(QFontInfo(font).weight(), weight);
        QVERIFY(QFontInfo(font).exactMatch());
    }
}

void ResourcesTest::allDigitsAreOneWidth_data()
{
    QTest::addColumn<int>("weight");
    for (const int weight : {400, 500, 600, 700}) {
        QTest::addRow("%d", weight) << weight;
    }
}

void ResourcesTest::allDigitsAreOneWidth()
{
    QFETCH(int, weight);
    QFont font(QStringLiteral("Tijara Sans"));
    font.setPixelSize(14);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
    for (const char16_t sign : {u'₹', u'€', u'−', u'–', u'…', u'é', u'’', u'\u202f'}) {
        QVERIFY2(metrics.inFont(QChar(sign)), qPrintable(QString(QChar(sign))));
    }
}

static QImage drawn(const QString& path)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    if (renderer.isValid()) {
        QPainter painter(&image);
        renderer.render(&painter);
    }
    return image;
}

void ResourcesTest::everyIconDrawsSomething()
{
    const QStringList icons = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(icons.size() > 20);
    QImage empty(32, 32, QImage::Format_ARGB32_Premultiplied);
    empty.fill(Qt::transparent);
    for (const QString& icon : icons) {
        QVERIFY2(drawn(QStringLiteral(":/icons/") + icon) != empty, qPrintable(icon));
    }
}

void ResourcesTest::theAppIconIsAPetrolSquareWithAnOrangeDot()
{
    const QImage icon = drawn(QStringLiteral(":/icons/app.svg"));
    QCOMPARE(icon.pixelColor(4, 16), QColor(0x0B, 0x66, 0x70));
    QCOMPARE(icon.pixelColor(22, 20), QColor(0xD9, 0x73, 0x0D));
    QCOMPARE(icon.pixelColor(15, 11), QColor(Qt::white));
    QCOMPARE(icon.pixelColor(0, 0).alpha(), 0);
}

void ResourcesTest::bothThemesAreThere()
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        QVERIFY(QColor(tokens.value(theme).toObject().value(QStringLiteral("accent")).toString()).isValid());
    }
}

QTEST_MAIN(ResourcesTest)
#include "resources_test.moc"
