// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, sheet and dialog in English and Arabic, in a small window and with letters of twice the size, measured widget by widget: no
// text is cut without its whole standing at the mouse or with the screen reader, nothing lies over or outside of anything else, and no
// dialog hangs off the screen.

#include "tests/support/console_walk.h"
#include "tests/support/offscreen_screen.h"
#include "tests/support/painted_text.h"
#include "tests/support/test_console.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTabBar>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;
using tests::PaintedText;
using tests::TestConsole;

namespace {

constexpr double kSlack = 2; ///< pixels: letters lean out of their measure by as much

// Marks of direction are no letters.
QString plain(QString text)
{
    text.removeIf([](QChar one) { return one.category() == QChar::Other_Format || one == QLatin1Char('&'); });
    return text.simplified();
}

QString ownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

// What a person can read who does not see it whole.
QStringList wholeTexts(const QWidget& widget)
{
    QStringList texts = {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts << tabs->tabToolTip(tab);
        }
    }
    return texts;
}

bool isViewOfRows(const QWidget& widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    return view && view->viewport() == &widget;
}

bool isScrolled(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

// "Some wo…", and nothing says the rest.
bool isShortenedAndLost(const QWidget& widget, const QString& painted)
{
    const QString text = plain(painted);
    const qsizetype dots = text.indexOf(QChar(0x2026));
    if (dots < 0 || text.size() == 1 || (plain(ownText(widget)).contains(text) && !dynamic_cast<const ElidedText*>(&widget))) {
        return false; // "Export…" is called so, and dots alone are a gap in time
    }
    const QString kept = text.left(dots).trimmed();
    for (const QString& whole : wholeTexts(widget)) {
        if (!whole.isEmpty() && plain(whole).contains(kept)) {
            return false;
        }
    }
    return true;
}

QString placed(const QRectF& rect)
{
    return QStringLiteral("%1,%2 %3×%4").arg(qRound(rect.x())).arg(qRound(rect.y())).arg(qRound(rect.width())).arg(qRound(rect.height()));
}

// What lies over others on purpose: messages, the palette, a bar of loading, the box that covers a table's corner, and the wide grip of a
// thin line.
bool floats(const QWidget& widget)
{
    constexpr const char* kKinds[] = {"tijara::ui::Toasts", "tijara::ui::Palette", "tijara::ui::CheckAll", "QSplitterHandle"};
    return widget.testAttribute(Qt::WA_TransparentForMouseEvents) || std::any_of(std::begin(kKinds), std::end(kKinds), [&](const char* kind) { return widget.inherits(kind); });
}

// What one widget writes, against its own room.
void judgeText(QWidget& widget, QStringList& faults)
{
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    if (isViewOfRows(widget) || widget.inherits("tijara::ui::PagePreview") || (field && !field->text().isEmpty())) {
        return; // cells show what they have no room for at the mouse, paper has its own test, and a field is scrolled by typing
    }
    const QRectF room = QRectF(widget.rect()).adjusted(-kSlack, -kSlack, kSlack, kSlack);
    const QList<PaintedText> texts = tests::TextCatcher::of(widget);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const PaintedText& one = texts[at];
        const QRectF seen = one.seen & room;
        if (one.letters.width() - seen.width() > kSlack || one.letters.height() - seen.height() > kSlack) {
            faults << QStringLiteral("\"%1\" is cut: it needs %2 and has %3").arg(one.text, placed(one.letters), placed(seen));
        }
        if (isShortenedAndLost(widget, one.text)) {
            faults << QStringLiteral("\"%1\" is shortened and nothing says the whole").arg(one.text);
        }
        for (qsizetype other = 0; other < at; ++other) {
            const QRectF both = one.seen & texts[other].seen;
            if (both.width() > kSlack && both.height() > kSlack) {
                faults << QStringLiteral("\"%1\" is written over \"%2\"").arg(one.text, texts[other].text);
            }
        }
    }
}

// Children against their parent and each other.
void judgePlaces(const QWidget& parent, QStringList& faults)
{
    QList<const QWidget*> inside;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && !widget->isWindow() && widget->isVisible() && !widget->size().isEmpty()) {
            inside << widget;
        }
    }
    // Sums follow the columns of a table that is scrolled.
    const bool scrolled = isScrolled(parent) || parent.inherits("tijara::ui::TotalsRow");
    for (qsizetype at = 0; at < inside.size(); ++at) {
        const QWidget& one = *inside[at];
        if (!scrolled && !parent.rect().adjusted(-1, -1, 1, 1).contains(one.geometry())) {
            faults << QStringLiteral("%1 at %2 lies outside of its parent, %3").arg(tests::whereIs(one), placed(one.geometry()), placed(parent.rect()));
        }
        for (qsizetype other = 0; other < at; ++other) {
            const QRect both = one.geometry() & inside[other]->geometry();
            if (both.width() > 1 && both.height() > 1 && !floats(one) && !floats(*inside[other])) {
                faults << QStringLiteral("%1 at %2 lies over %3 at %4")
                              .arg(tests::whereIs(one), placed(one.geometry()), tests::whereIs(*inside[other]), placed(inside[other]->geometry()));
            }
        }
    }
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT

    QSet<QString> m_said; ///< a fault is said once, with the first picture it is in
    int m_pictures = 0;
    int m_widgets = 0;

    void look(const QWidget& window, const QSize& size, const QString& where, QStringList& faults)
    {
        ++m_pictures;
        QStringList found;
        if (window.size() != size) {
            found << QStringLiteral("the window is %1×%2").arg(window.width()).arg(window.height());
        }
        for (QWidget* widget : tests::shownWidgets()) {
            ++m_widgets;
            if (widget->isWindow() && widget != &window && (widget->width() > size.width() || widget->height() > size.height())) {
                found << QStringLiteral("%1 is %2×%3, larger than the window").arg(tests::whereIs(*widget)).arg(widget->width()).arg(widget->height());
            }
            const QRect screen = window.screen()->availableGeometry();
            const bool fits = size.width() <= screen.width() && size.height() <= screen.height(); // else the window itself hangs off
            if (qobject_cast<QDialog*>(widget) && fits && !screen.contains(widget->frameGeometry())) {
                found << QStringLiteral("%1 at %2 hangs off the screen").arg(tests::whereIs(*widget), placed(widget->frameGeometry()));
            }
            QStringList ofText;
            judgeText(*widget, ofText);
            if (!ofText.isEmpty()) {
                const QString others = ofText.size() > 1 ? QStringLiteral(" (and %1 more)").arg(ofText.size() - 1) : QString();
                found << tests::whereIs(*widget) + QStringLiteral(": ") + ofText.front() + others;
            }
            judgePlaces(*widget, found);
        }
        for (const QString& fault : found) {
            if (!m_said.contains(fault)) {
                m_said.insert(fault);
                faults << where + QStringLiteral(": ") + fault;
            }
        }
    }

public:
    static void initMain() { tests::useScreen(1366, 768); }

private slots:
    void faultsAreSeen()
    {
        QWidget window;
        window.resize(300, 200);
        auto* cut = new QLabel(QStringLiteral("A sentence that has no room"), &window);
        cut->setGeometry(0, 0, 50, 20);
        auto* low = new QLabel(QStringLiteral("Low"), &window);
        low->setGeometry(0, 30, 100, 4);
        auto* over = new QLabel(QStringLiteral("Over"), &window);
        over->setGeometry(20, 10, 100, 15);
        auto* outside = new QLabel(QStringLiteral("Out"), &window);
        outside->setGeometry(280, 100, 100, 40);
        auto* whole = new QLabel(QStringLiteral("Whole"), &window);
        whole->setGeometry(0, 60, 100, 40);
        window.show();
        const auto faultsOf = [](QWidget& widget) {
            QStringList faults;
            judgeText(widget, faults);
            return faults.size();
        };
        QCOMPARE(faultsOf(*cut), 1);
        QCOMPARE(faultsOf(*low), 1);
        QCOMPARE(faultsOf(*whole), 0);
        QStringList faults;
        judgePlaces(window, faults);
        QCOMPARE(faults.size(), 2); // one lies over another, one outside
        cut->setText(QStringLiteral("A sen…"));
        cut->resize(100, 20);
        QVERIFY(!isShortenedAndLost(*cut, QStringLiteral("A sen…"))); // it is called so
        QVERIFY(isShortenedAndLost(*whole, QStringLiteral("Who…")));
        whole->setToolTip(QStringLiteral("Whole and more"));
        QVERIFY(!isShortenedAndLost(*whole, QStringLiteral("Who…")));
    }

    void allHasItsRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "ar"}) {
            for (const int percent : {100, 200}) {
                QTest::addRow("%s, %d %%", language, percent) << QString::fromLatin1(language) << percent << QSize(1366, 768);
            }
        }
        // Their words are longer than those of the others.
        for (const char* language : {"fr", "hi"}) {
            QTest::addRow("%s, 100 %%", language) << QString::fromLatin1(language) << 100 << QSize(1366, 768);
        }
        // There is room for list and sheet side by side, and each is narrow.
        QTest::newRow("ar, 200 %, large screen") << QStringLiteral("ar") << 200 << QSize(1920, 1080);
    }
    void allHasItsRoom()
    {
        QFETCH(QString, language);
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        tests::DemoShop shop;
        TestConsole console(shop.server(), shop.signIn());
        QVERIFY(walk(console, language, textSize, size).isEmpty());
        QVERIFY(m_pictures > 40);
    }

    void thePlatformsPagesHaveTheirRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textSize");
        for (const char* language : {"en", "fr", "ar", "hi"}) {
            QTest::addRow("%s, 100 %%", language) << QString::fromLatin1(language) << 100;
        }
        for (const char* language : {"en", "ar"}) {
            QTest::addRow("%s, 200 %%", language) << QString::fromLatin1(language) << 200;
        }
    }
    void thePlatformsPagesHaveTheirRoom()
    {
        QFETCH(QString, language);
        QFETCH(int, textSize);
        tests::DemoShop shop;
        const tests::As platform{.local = true};
        for (const char* name : {"Amrut Jewels", "Bombay Gold House"}) {
            tenants::NewTenant wanted{{}, name, tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
            wanted.plan = "starter";
            *shop.server().call(tenants::kCreateTenant, wanted, platform);
        }
        TestConsole console(shop.server(), shop.server().addAdmin("platform@example.com"));
        QVERIFY(walk(console, language, textSize, QSize(1366, 768)).isEmpty());
    }

private:
    /// The faults of the whole console, page by page.
    QStringList walk(TestConsole& console, const QString& language, int textSize, const QSize& size)
    {
        console.window().resize(size);
        console.settle();
        console.style().apply(Theme::Light, textSize);
        const bool known = console.language().choose(language);
        console.settle();
        QStringList faults;
        m_said.clear();
        m_pictures = 0;
        m_widgets = 0;
        tests::walkConsole(console, [&](const QString& where) { look(console.window(), size, where, faults); });
        console.language().choose(QStringLiteral("en"));
        qInfo("%d pictures, %d widgets", m_pictures, m_widgets);
        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        return known ? faults : QStringList(language);
    }
};

QTEST_MAIN(GeometryTest)
#include "geometry_test.moc"
