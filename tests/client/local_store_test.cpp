// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"
#include "ui/client/local_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tijara::ui;

namespace {

LocalStore::Texts allOf(LocalStore& store, Kept kind)
{
    std::optional<LocalStore::Texts> texts;
    QObject context;
    store.all(kind, &context, [&](const LocalStore::Texts& kept) { texts = kept; });
    if (!QTest::qWaitFor([&] { return texts.has_value(); })) {
        throw std::runtime_error("the store did not answer");
    }
    return *texts;
}

} // namespace

class LocalStoreTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPutIsThereAfterAnotherStart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("made/on/demand/console.db"));
        {
            LocalStore store(file);
            store.put(Kept::Draft, QStringLiteral("first-run"), QStringLiteral("half a shop"));
            store.put(Kept::Draft, QStringLiteral("first-run"), QStringLiteral("दुकान 🛒"));
            store.put(Kept::Setting, QStringLiteral("theme"), QStringLiteral("dark"));
            store.put(Kept::Setting, QStringLiteral("language"), QStringLiteral("ar"));
            store.remove(Kept::Setting, QStringLiteral("language"));
        }
        LocalStore store(file);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QCOMPARE(allOf(store, Kept::Draft), (LocalStore::Texts{{QStringLiteral("first-run"), QStringLiteral("दुकान 🛒")}}));
        QCOMPARE(allOf(store, Kept::Setting), (LocalStore::Texts{{QStringLiteral("theme"), QStringLiteral("dark")}}));
        QVERIFY(allOf(store, Kept::Connection).empty());
    }

    void everyOwnersDraftsAreTheirOwn()
    {
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        const QString key = QStringLiteral("product");
        store.put(Kept::Setting, QStringLiteral("theme"), QStringLiteral("dark"));
        for (const char* owner : {"one|shop|amina", "one|shop|olive", "two|shop|olive"}) {
            store.setOwner(QLatin1String(owner));
            store.put(Kept::Draft, key, QLatin1String(owner));
        }
        store.setOwner(QStringLiteral("one|shop|amina"));
        QCOMPARE(allOf(store, Kept::Draft), (LocalStore::Texts{{key, QStringLiteral("one|shop|amina")}}));
        QCOMPARE(allOf(store, Kept::Setting).size(), std::size_t{1}); // the computer's
        store.forgetOwners(QStringLiteral("one|"));
        QVERIFY(allOf(store, Kept::Draft).empty());
        store.setOwner(QStringLiteral("two|shop|olive"));
        QCOMPARE(allOf(store, Kept::Draft).size(), std::size_t{1});
        store.forgetAll();
        QVERIFY(allOf(store, Kept::Draft).empty());
        QVERIFY(allOf(store, Kept::Setting).empty());
    }

    void aFileThatCannotBeUsedIsSaidAndRememberedWithout()
    {
        LocalStore store(QStringLiteral("/proc/no/such/console.db"));
        QSignalSpy unavailable(&store, &LocalStore::unavailable);
        store.put(Kept::Setting, QStringLiteral("theme"), QStringLiteral("dark"));
        QCOMPARE(allOf(store, Kept::Setting).size(), std::size_t{1});
        QCOMPARE(unavailable.count(), 1);
    }

    void aDiskThatIsFullIsSaidOnceAndAgainAfterThereWasRoom()
    {
        tijara::tests::SmallDisk disk("size=2m");
        if (!disk.isThere()) {
            QSKIP("this process may not mount");
        }
        LocalStore store(QString::fromStdString((disk.path() / "console.db").string()));
        QSignalSpy unavailable(&store, &LocalStore::unavailable);
        const QString draft(200'000, QLatin1Char('x'));
        store.put(Kept::Draft, QStringLiteral("one"), draft);
        QCOMPARE(allOf(store, Kept::Draft).size(), std::size_t{1});
        QCOMPARE(unavailable.count(), 0);
        disk.leave(0);
        store.put(Kept::Draft, QStringLiteral("two"), draft);
        store.put(Kept::Draft, QStringLiteral("three"), draft);
        QCOMPARE(allOf(store, Kept::Draft).size(), std::size_t{1});
        QTRY_COMPARE(unavailable.count(), 1);
        disk.makeRoom();
        store.put(Kept::Draft, QStringLiteral("two"), draft);
        QCOMPARE(allOf(store, Kept::Draft).size(), std::size_t{2});
        disk.leave(0);
        store.put(Kept::Draft, QStringLiteral("three"), draft);
        QTRY_COMPARE(unavailable.count(), 2);
    }

    void whatIsChangedIsMadeOfWhatIsThere()
    {
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        QObject context;
        QList<bool> kept;
        const auto longer = [](const std::optional<QString>& now) { return now.value_or(QStringLiteral("none")) + QLatin1Char('+'); };
        store.put(Kept::Draft, QStringLiteral("one"), QStringLiteral("a"));
        for (const char* key : {"one", "two", "two"}) {
            store.change(Kept::Draft, QLatin1String(key), longer, &context, [&](bool written) { kept << written; });
        }
        QCOMPARE(allOf(store, Kept::Draft), (LocalStore::Texts{{QStringLiteral("one"), QStringLiteral("a+")}, {QStringLiteral("two"), QStringLiteral("none++")}}));
        QTRY_COMPARE(kept, (QList<bool>{true, true, true}));
    }

    void nobodyIsAnsweredAfterTheyAreGone()
    {
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        bool answered = false;
        auto* context = new QObject;
        store.get(Kept::Setting, QStringLiteral("theme"), context, [&](const std::optional<QString>&) { answered = true; });
        delete context;
        allOf(store, Kept::Setting);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "local_store_test.moc"
