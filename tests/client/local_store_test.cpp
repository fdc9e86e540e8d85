// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/local_store.h"

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
        QCOMPARE(allOf(store, Kept::Draft), (LocalStore::Texts{{QStringLiteral("first-run"), QStringLiteral("दुकान 🛒")}}));
        QCOMPARE(allOf(store, Kept::Setting), (LocalStore::Texts{{QStringLiteral("theme"), QStringLiteral("dark")}}));
        QVERIFY(allOf(store, Kept::Connection).empty());
    }

    void aFileThatCannotBeUsedIsSaidAndRememberedWithout()
    {
        LocalStore store(QStringLiteral("/proc/no/such/console.db"));
        QSignalSpy unavailable(&store, &LocalStore::unavailable);
        store.put(Kept::Setting, QStringLiteral("theme"), QStringLiteral("dark"));
        QCOMPARE(allOf(store, Kept::Setting).size(), std::size_t{1});
        QCOMPARE(unavailable.count(), 1);
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
