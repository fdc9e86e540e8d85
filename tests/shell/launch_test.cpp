// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch.h"

#include "ui/identity/first_run_page.h"
#include "ui/shell/frame.h"

#include <QApplication>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;

class LaunchTest : public QObject {
    Q_OBJECT

    static MainWindow* window()
    {
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<MainWindow*>(one)) {
                return found;
            }
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    }

    void aLinkOfASecondStartIsOpenedInTheFirst()
    {
        ConsoleOptions options;
        options.data = m_home.filePath(QStringLiteral("shop"));
        Launch launch(options);
        launch.start();
        MainWindow* console = window();
        QVERIFY(console);
        QTRY_VERIFY_WITH_TIMEOUT(console->firstRun(), 60'000);
        FormFields& form = console->firstRun()->shopForm();
        form.setText(QStringLiteral("/shop/name"), QStringLiteral("Ganesh Gifts"));
        form.setText(QStringLiteral("/shop/currency"), QStringLiteral("GBP"));
        form.setText(QStringLiteral("/shop/zone"), QStringLiteral("Europe/London"));
        form.setText(QStringLiteral("/ownerName"), QStringLiteral("Sudha"));
        form.setText(QStringLiteral("/email"), QStringLiteral("sudha@shop.example"));
        form.setText(QStringLiteral("/password"), QStringLiteral("correct horse battery"));
        const QString link = QStringLiteral("tijara://this-computer/ganesh-gifts/products");
        launch.takeOver({link}); // kept until somebody is signed in
        console->firstRun()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(console->page() && console->isSettled(), 60'000);
        QCOMPARE(console->frame()->place().page, QStringLiteral("products"));
        launch.takeOver({QStringLiteral("tijara://this-computer/ganesh-gifts/customers")});
        QTRY_COMPARE(console->frame()->place().page, QStringLiteral("customers"));
        launch.takeOver({QStringLiteral("no link")}); // is as nothing
        QCOMPARE(console->frame()->place().page, QStringLiteral("customers"));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(LaunchTest)
#include "launch_test.moc"
