// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the desktop's portal, played here on a session bus of its own: this program runs itself once more inside of one.
#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tijara::ui;

namespace {

constexpr const char* kInside = "TIJARA_TEST_PORTAL";
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

/// Says what the desktop's settings are, as the real one does: each value wrapped twice.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    bool animations = true;

public slots:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const QVariant value = group == kAppearance && key == kScheme ? QVariant(scheme) : key == QStringLiteral("enable-animations") ? QVariant(animations) : QVariant(0U);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class OnABus : public QObject {
    Q_OBJECT

private slots:
    void darkIsFollowedWhileTheConsoleRuns()
    {
        Portal portal;
        portal.scheme = 1;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        Style style;
        Language language;
        {
            Preferences preferences(style, language, store);
            preferences.restore({}, {});
            QCOMPARE(preferences.appearance(), Appearance::System);
            QCOMPARE(style.theme(), Theme::Light);
            preferences.followSystem();
            QTRY_COMPARE(style.theme(), Theme::Dark);
            QVERIFY(style.moves());
            emit portal.SettingChanged(kAppearance, kScheme, QDBusVariant(2U));
            QTRY_COMPARE(style.theme(), Theme::Light);
            emit portal.SettingChanged(kGnome, QStringLiteral("enable-animations"), QDBusVariant(false));
            QTRY_VERIFY(!style.moves());
            preferences.choose(Appearance::Light);
            emit portal.SettingChanged(kAppearance, kScheme, QDBusVariant(1U));
            QSignalSpy changed(&preferences, &Preferences::changed);
            QTRY_VERIFY(changed.count() > 0); // it was heard …
            QCOMPARE(style.theme(), Theme::Light); // … and the choice holds
            preferences.choose(Appearance::System);
            QCOMPARE(style.theme(), Theme::Dark);
        }
        // The next start is dark at once, before anybody has answered.
        LocalStore::Texts kept;
        bool read = false;
        store.all(Kept::Setting, &store, [&](const LocalStore::Texts& texts) {
            kept = texts;
            read = true;
        });
        QTRY_VERIFY(read);
        style.apply(Theme::Light, 100);
        Preferences again(style, language, store);
        again.restore(kept, {});
        QCOMPARE(style.theme(), Theme::Dark);
    }
};

class SystemLookTest : public QObject {
    Q_OBJECT

private slots:
    void theDesktopIsFollowed()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kInside), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QCoreApplication::applicationFilePath()});
        QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    void whatWasChosenIsThereAtTheNextStartAndTheCommandLineWins()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("console.db"));
        {
            LocalStore store(file);
            Style style;
            Language language;
            Preferences preferences(style, language, store);
            preferences.restore({}, {});
            preferences.choose(Appearance::Dark);
            preferences.chooseText(150);
            preferences.chooseLanguage(QStringLiteral("hi"));
        }
        LocalStore store(file);
        LocalStore::Texts kept;
        store.all(Kept::Setting, &store, [&](const LocalStore::Texts& texts) { kept = texts; });
        QTRY_VERIFY(!kept.empty());
        Style style;
        Language language;
        Preferences preferences(style, language, store);
        preferences.restore(kept, {});
        QCOMPARE(style.theme(), Theme::Dark);
        QCOMPARE(style.textPercent(), 150);
        QCOMPARE(language.code(), QStringLiteral("hi"));
        preferences.restore(kept, {Theme::Light, 100, QStringLiteral("fr")});
        QCOMPARE(style.theme(), Theme::Light);
        QCOMPARE(style.textPercent(), 100);
        QCOMPARE(language.code(), QStringLiteral("fr"));
        LocalStore::Texts after;
        store.all(Kept::Setting, &store, [&](const LocalStore::Texts& texts) { after = texts; });
        QTRY_COMPARE(after, kept); // for that run alone
        kept[QStringLiteral("text-size")] = QStringLiteral("1000");
        kept[QStringLiteral("language")] = QStringLiteral("xx");
        preferences.restore(kept, {});
        QCOMPARE(style.textPercent(), 100);
        language.choose(QStringLiteral("en"));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(kInside)) {
        OnABus test;
        return QTest::qExec(&test, argc, argv);
    }
    SystemLookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "system_look_test.moc"
