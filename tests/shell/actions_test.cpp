// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of actions against the pages: every entry does something, nobody has what they may not do, and the lock holds what writes.
#include "tests/support/test_console.h"
#include "ui/shell/frame_actions.h"
#include "ui/widgets/key_words.h"

#include <QRegularExpression>

#include <set>

using namespace tijara;
using namespace tijara::tests;

namespace {

// How many listen to a signal is told to an object's own class only.
struct Peek : ui::Action {
    static int listeners(const ui::Action& action)
    {
        constexpr int (QObject::*receivers)(const char*) const = &Peek::receivers;
        return (action.*receivers)(SIGNAL(triggered(bool)));
    }
};

} // namespace

class ActionsTest : public QObject {
    Q_OBJECT

private slots:
    void everyActionIsNamedDrawnAndDoesSomething_data()
    {
        QTest::addColumn<bool>("platform");
        QTest::newRow("of a shop's pages") << false;
        QTest::newRow("of the platform's pages") << true;
    }
    void everyActionIsNamedDrawnAndDoesSomething()
    {
        QFETCH(bool, platform);
        TestServer server;
        TestConsole console(server, platform ? server.addAdmin("platform@example.com") : server.setUp());
        std::set<QString> ids;
        for (const ui::PageEntry& entry : ui::pages()) {
            if (entry.permission && !console.client().may(*entry.permission)) {
                continue;
            }
            console.window().showPage(QString::fromLatin1(entry.id));
            auto* page = console.window().page();
            for (const ui::ActionEntry* one : ui::actionsOf(entry)) {
                if (one->permission && !console.client().may(*one->permission)) {
                    continue;
                }
                const QString id = QString::fromLatin1(one->id);
                QVERIFY2(id.startsWith(QLatin1String(entry.id) + QLatin1Char('.')) || id.startsWith(QLatin1String("list.")) || id.startsWith(QLatin1String("page.")), one->id);
                QVERIFY2(ids.insert(QLatin1String(entry.id) + QLatin1Char(' ') + id).second, one->id);
                QVERIFY2(*one->icon == '\0' || !console.style().pixmap(QLatin1String(one->icon), ui::Ink::Text, 16, 1).isNull(), one->id);
                const ui::Action* action = page->findAction(id);
                QVERIFY2(action, one->id);
                QVERIFY2(Peek::listeners(*action) > 0, one->id);
                QVERIFY2(*one->keys == '\0' || !one->keyText().isEmpty(), one->id);
            }
        }
    }

    void keysAreNamedAsKeyboardsOfTheLanguagePrintThem()
    {
        const auto written = [](const char* keys) { return ui::keyWords(QKeySequence(QLatin1String(keys))); };
        QCOMPARE(written("Ctrl+Shift+P"), QStringLiteral("Ctrl+Shift+P"));
        QCOMPARE(written("Ctrl++"), QStringLiteral("Ctrl++"));
        ui::Language language;
        language.choose(QStringLiteral("fr"));
        QCOMPARE(written("Ctrl+Shift+P"), QStringLiteral("Ctrl+Maj+P"));
        QCOMPARE(written("Ctrl+PgUp"), QStringLiteral("Ctrl+Page préc."));
        for (const QString& code : {QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("hi")}) {
            language.choose(code);
            QVERIFY(written("Alt+Left") != QStringLiteral("Alt+Left"));
            QVERIFY(written("Ctrl+K") == QStringLiteral("Ctrl+K"));
        }
        language.choose(QStringLiteral("en"));
    }

    // A key without a name of ours would stand in English on a French page.
    void everyKeyOfAnActionHasAName()
    {
        static const std::set<QString> named{QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("Alt"),   QStringLiteral("Left"),
                                             QStringLiteral("Right"), QStringLiteral("PgUp"), QStringLiteral("PgDown")};
        static const QRegularExpression sign(QStringLiteral("^(.|F[0-9]+)?$"));
        const auto look = [](const ui::ActionEntry& one) {
            for (const QString& name : QKeySequence(QLatin1String(one.keys)).toString(QKeySequence::PortableText).split(QLatin1Char('+'))) {
                QVERIFY2(named.contains(name) || sign.match(name).hasMatch(), one.keys);
            }
        };
        for (const ui::PageEntry& entry : ui::pages()) {
            for (const ui::ActionEntry* one : ui::actionsOf(entry)) {
                look(*one);
            }
        }
        for (const ui::ActionEntry& one : ui::frameActions()) {
            look(one);
        }
    }

    void nobodyHasActionsTheyMayNotDo()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, server.addUser(owner.accessToken, identity::Role::Auditor, "auditor@shop.example"));
        auto& page = console.open<ui::ConsolePage>("products");
        QVERIFY(!page.findAction(QStringLiteral("products.new")));
        QVERIFY(page.findAction(QStringLiteral("products.sold")));
    }

    void theLockHoldsWhatWritesAndSaysWhy()
    {
        const ui::ActionEntry writing{"page.write", "Write", "edit", "Ctrl+W", {}, true};
        const ui::ActionEntry reading{"page.read", "Read", "search", "", {}, false};
        ui::Style style;
        ui::WriteLock lock;
        QWidget page;
        ui::Action writes(writing, lock, &page);
        ui::Action reads(reading, lock, &page);
        auto* button = ui::actionButton(style, &writes);
        button->setParent(&page);
        QVERIFY(button->isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Write (Ctrl+W)"));
        lock.setLocked(true);
        QVERIFY(!writes.isEnabled() && !button->isEnabled() && reads.isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Production is locked"));
        writes.setEnabled(true); // the page's own word does not open it
        QVERIFY(!writes.isEnabled());
        ui::Action late(writing, lock, &page);
        QVERIFY(!late.isEnabled());
        lock.setLocked(false);
        QVERIFY(writes.isEnabled() && button->isEnabled() && late.isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Write (Ctrl+W)"));
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
