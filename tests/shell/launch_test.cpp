// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch.h"

#include "tests/support/test_server.h"
#include "ui/identity/first_run_page.h"
#include "ui/shell/frame.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;

// What the desktop would have opened.
class Opened : public QObject {
    Q_OBJECT

public:
    QUrl url;

public slots:
    void take(const QUrl& wanted) { url = wanted; }
};

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

    void aShopThatCannotBeOpenedSaysWhyAndOffersTheWaysOn()
    {
        tests::TestServer other; // works with the same data
        ConsoleOptions options;
        options.data = QString::fromStdString(other.folder().string());
        options.language = QStringLiteral("fr");
        Launch launch(options);
        launch.start();
        MainWindow* console = window();
        QVERIFY(console);
        const auto button = [console](const char* words) {
            for (QPushButton* one : console->findChildren<QPushButton*>()) {
                if (one->isVisible() && one->text() == QString::fromUtf8(words)) {
                    return one;
                }
            }
            return static_cast<QPushButton*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(button("Montrer le dossier"), 60'000);
        bool said = false;
        for (const QLabel* label : console->findChildren<QLabel*>()) {
            said = said || label->text().startsWith(QStringLiteral("Un autre Tijara travaille"));
        }
        QVERIFY(said);
        Opened opened;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &opened, "take");
        button("Montrer le dossier")->click();
        QCOMPARE(opened.url.toLocalFile(), options.data);
        button("Ouvrir un autre magasin")->click();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && !menu->actions().isEmpty());
        menu->close();
        QVERIFY(button("Réessayer")->hasFocus() || console->focusWidget() == button("Réessayer"));
        other.stop();
        button("Réessayer")->click();
        QTRY_VERIFY_WITH_TIMEOUT(console->firstRun(), 60'000);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(LaunchTest)
#include "launch_test.moc"
