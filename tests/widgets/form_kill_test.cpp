// SPDX-License-Identifier: GPL-3.0-or-later
// A console that is killed in the middle of typing has what was typed when it is opened again: all but the key under the finger.
#include "tests/support/test_seed.h"
#include "ui/client/accounts.h"
#include "ui/client/local_store.h"
#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/record_dialog.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

#include <sys/types.h>

using namespace tijara::ui;

class FormKillTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAfterAKillAtAnyKey()
    {
        constexpr int kRounds = 20;
        constexpr int kWithinUs = 3000; // so that the kill comes before, in and after the writing of a key
        QRandomGenerator random(static_cast<quint32>(tijara::tests::testSeed()));
        const QString text = QStringLiteral("Ladies ring, floral, 22K916, with a stone of 0.250 g");
        for (int round = 0; round < kRounds; ++round) {
            QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("console.db"));
            const int killAt = random.bounded(1, static_cast<int>(text.size()));
            QProcess typist;
            typist.start(QCoreApplication::applicationDirPath() + QStringLiteral("/form_typist"), {file, text});
            QVERIFY(typist.waitForStarted());
            QByteArray lines;
            while (lines.count('\n') < killAt) {
                QVERIFY2(typist.waitForReadyRead(30'000), typist.readAllStandardError().constData());
                lines += typist.readAllStandardOutput();
            }
            QThread::usleep(random.bounded(kWithinUs));
            ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
            QVERIFY(typist.waitForFinished());
            lines += typist.readAllStandardOutput();
            const auto rested = lines.count("key\n");
            const QString back = broughtBack(file);
            qInfo("round %d: rested after %lld keys, %lld are back", round, static_cast<long long>(rested), static_cast<long long>(back.size()));
            // A blank at the end is no part of a field's text.
            QVERIFY(back == text.left(rested).trimmed() || back == text.left(rested + 1).trimmed());
        }
    }

private:
    static QString broughtBack(const QString& file)
    {
        Client client;
        Style style;
        Formats formats;
        Language language;
        LocalStore store(file);
        WriteLock lock;
        Accounts accounts{client, store, nullptr};
        Preferences preferences{style, language, store};
        Console console{client, style, formats, language, store, lock, accounts, preferences, {}, {}, {}, {}, {}, {}};
        RecordDialog dialog(style, {QStringLiteral("New"), {}, QStringLiteral("Save"), QStringLiteral("Cancel")}, false, nullptr);
        dialog.form().addText(QStringLiteral("/name"), QStringLiteral("Name"));
        dialog.keepDraft(console, QStringLiteral("typist"));
        if (!QTest::qWaitFor([&] { return dialog.draft()->isReady(); })) {
            return {};
        }
        return dialog.form().text(QStringLiteral("/name"));
    }
};

QTEST_MAIN(FormKillTest)
#include "form_kill_test.moc"
