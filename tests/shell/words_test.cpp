// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, sheet and dialog of the tour in French, Arabic and Hindi, looked at widget by widget: none says a sentence of the
// catalogues in English that has a translation. tests/tidy/text.py sees that all are translated; this sees that they arrive.

#include "tests/support/console_walk.h"
#include "tests/support/test_console.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace tijara;
using namespace tijara::ui;
using tests::TestConsole;

namespace {

// What the demo shop itself says in English: its name, its country, its files.
const QStringList kDataOfTheShop = {QStringLiteral("Demo shop"), QStringLiteral("United Kingdom"), QStringLiteral("refused-lines.csv")};

/// The English of a language's catalogue, where its translation is another text.
class English {
public:
    explicit English(const QString& language)
    {
        QFile file(QStringLiteral(TIJARA_SOURCE_DIR "/translations/console_%1.ts").arg(language));
        if (!file.open(QFile::ReadOnly)) {
            return;
        }
        QXmlStreamReader xml(&file);
        QString source;
        while (xml.readNextStartElement() || !xml.atEnd()) {
            if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
                take(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_plain.isEmpty() || m_patterns.isEmpty(); }
    /// The English sentence that this text is, or nothing.
    [[nodiscard]] QString in(const QString& text) const
    {
        if (m_plain.contains(text)) {
            return text;
        }
        for (const QRegularExpression& pattern : m_patterns) {
            if (pattern.match(text).hasMatch()) {
                return pattern.pattern();
            }
        }
        return {};
    }

private:
    QSet<QString> m_plain;
    QList<QRegularExpression> m_patterns;

    void take(const QString& source, const QString& translation)
    {
        if (source == translation || kDataOfTheShop.contains(source)) {
            return;
        }
        static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
        if (!source.contains(placeholder)) {
            m_plain.insert(source);
            return;
        }
        // "%1: %2" fits everything and "%1 documents" much French; a sentence with several words of its own does not.
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}.*[^A-Za-z][A-Za-z]{3,}"));
        if (source.contains(words)) {
            QString pattern = QRegularExpression::escape(source);
            pattern.replace(QRegularExpression(QStringLiteral("\\\\%[0-9n]")), QStringLiteral(".+"));
            m_patterns << QRegularExpression(QRegularExpression::anchoredPattern(pattern));
        }
    }
};

void addActions(const QList<QAction*>& actions, QStringList& texts)
{
    for (const QAction* action : actions) {
        texts << action->text() << action->toolTip();
        if (action->menu()) {
            addActions(action->menu()->actions(), texts);
        }
    }
}

// What a person or a screen reader gets from one widget.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts = {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.isWindow() ? widget.windowTitle() : QString()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        texts << field->placeholderText();
    } else if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        texts << box->title();
    } else if (const auto* bar = qobject_cast<const QProgressBar*>(&widget)) {
        texts << bar->format();
    }
    if (const auto* button = qobject_cast<const QToolButton*>(&widget); button && button->menu()) {
        addActions(button->menu()->actions(), texts);
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        for (int item = 0; item < choice->count(); ++item) {
            texts << choice->itemText(item);
        }
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts << tabs->tabText(tab) << tabs->tabToolTip(tab);
        }
    }
    if (const auto* table = qobject_cast<const QTableView*>(&widget); table && table->model()) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            texts << table->model()->headerData(column, Qt::Horizontal).toString();
        }
    }
    return texts;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

    QSet<QString> m_seen;

    // Faults of everything that is shown now; a text is judged once.
    void look(const QList<QWidget*>& shown, const English& english, const QString& where, QStringList& faults)
    {
        for (const QWidget* widget : shown) {
            // In the import's second step the choices are the columns of the file.
            if (where == QLatin1String("import-columns") && qobject_cast<const QComboBox*>(widget)) {
                continue;
            }
            for (QString text : textsOf(*widget)) {
                text.remove(QLatin1Char('&'));
                if (text.isEmpty() || m_seen.contains(text)) {
                    continue;
                }
                m_seen.insert(text);
                if (const QString said = english.in(text); !said.isEmpty()) {
                    faults << QStringLiteral("%1: %2 says \"%3\"").arg(where, QLatin1String(widget->metaObject()->className()), text);
                }
            }
        }
    }

private slots:
    void englishIsKnownWhenItIsSeen()
    {
        const English english(QStringLiteral("fr"));
        QVERIFY(!english.isEmpty());
        QCOMPARE(english.in(QStringLiteral("Customers")), QStringLiteral("Customers"));
        QVERIFY(!english.in(QStringLiteral("The file sales.csv cannot be opened.")).isEmpty());
        QVERIFY(english.in(QStringLiteral("Types de documents")).isEmpty());
        QVERIFY(english.in(QStringLiteral("Clients")).isEmpty());
        QVERIFY(english.in(QStringLiteral("12:30")).isEmpty());
        // The walk sees what it is shown: an English label among French ones.
        m_seen.clear();
        QWidget window;
        QLabel label(QStringLiteral("Customers"), &window);
        window.show();
        QStringList faults;
        look(tests::shownWidgets(), english, QStringLiteral("a window"), faults);
        QCOMPARE(faults.size(), 1);
    }

    void nothingIsSaidInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        for (const LanguageEntry& one : Language::all()) {
            if (one.code != QLatin1String("en")) {
                QTest::newRow(one.code.toLatin1().constData()) << one.code;
            }
        }
    }
    void nothingIsSaidInEnglish()
    {
        QFETCH(QString, language);
        const English english(language);
        QVERIFY(!english.isEmpty());
        m_seen.clear();
        QStringList faults;
        tests::DemoShop shop;
        TestConsole console(shop.server(), shop.signIn());
        console.settle();
        QVERIFY(console.language().choose(language));
        console.settle();
        int pictures = 0;
        tests::walkConsole(console, [&](const QString& where) {
            ++pictures;
            look(tests::shownWidgets(), english, where, faults);
        });
        QVERIFY(console.language().choose(QStringLiteral("en")));
        qInfo("%d pictures, %d texts", pictures, static_cast<int>(m_seen.size()));
        QVERIFY(pictures > 10);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
