// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_console.h"
#include "ui/customers/customers_page.h"
#include "ui/settings/settings_page.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tijara;
using namespace tijara::ui;
using tests::TestConsole;
using tests::TestServer;

namespace {

QAbstractButton* buttonNamed(QWidget& page, const QString& spoken)
{
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == spoken) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_console = std::make_unique<TestConsole>(*m_server, m_server->setUp());
        QTRY_VERIFY(m_console->window().page());
        m_console->window().accounts().use(serverAt(QUrl(QString::fromStdString(m_server->url()))));
    }
    void cleanup()
    {
        m_console->window().preferences().chooseLanguage(QStringLiteral("en"));
        m_console->settle();
        m_console.reset();
        m_server.reset();
    }

    void themeSizeAndLanguageAreAppliedAtOnce()
    {
        auto& page = m_console->open<SettingsPage>("settings");
        buttonNamed(page, QStringLiteral("Theme: Dark"))->click();
        QCoreApplication::processEvents();
        QCOMPARE(m_console->style().theme(), Theme::Dark);
        buttonNamed(page, QStringLiteral("Text size: \u2066125 %\u2069"))->click();
        QTRY_COMPARE(m_console->style().textPercent(), 125);
        buttonNamed(page, QStringLiteral("Language: العربية"))->click();
        QCoreApplication::processEvents();
        QTRY_COMPARE(m_console->window().layoutDirection(), Qt::RightToLeft);
        auto& again = m_console->shown<SettingsPage>();
        QCOMPARE(again.languages()->value(), QStringLiteral("ar"));
        QCOMPARE(again.themes()->value(), QStringLiteral("dark"));
        QCOMPARE(again.sizes()->value(), QStringLiteral("125"));
    }

    void rowsOfListsAreAsHighAsWasChosen()
    {
        QCOMPARE(m_console->open<CustomersPage>("customers").view()->verticalHeader()->defaultSectionSize(), m_console->style().px(36));
        auto& page = m_console->open<SettingsPage>("settings");
        QCOMPARE(page.rows()->value(), QStringLiteral("comfortable"));
        buttonNamed(page, QStringLiteral("Rows of lists: Compact"))->click();
        QCOMPARE(m_console->open<CustomersPage>("customers").view()->verticalHeader()->defaultSectionSize(), m_console->style().px(30));
        // Kept for the next start.
        Preferences& preferences = m_console->window().preferences();
        preferences.restore({{QStringLiteral("rows"), QStringLiteral("wide")}}, {});
        QCOMPARE(m_console->shown<CustomersPage>().view()->verticalHeader()->defaultSectionSize(), m_console->style().px(44));
        preferences.chooseRows(Rows::Comfortable);
    }

    void arrowsChooseAndTheSegmentsSayWhatTheyAre()
    {
        auto& page = m_console->open<SettingsPage>("settings");
        auto* light = buttonNamed(page, QStringLiteral("Theme: Light"));
        m_console->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
        light->click();
        light->setFocus();
        QTest::keyClick(light, Qt::Key_Right);
        QCOMPARE(page.themes()->value(), QStringLiteral("dark"));
        QCOMPARE(m_console->window().preferences().appearance(), Appearance::Dark);
    }

    void aServerIsAddedByItsAddress()
    {
        auto& page = m_console->open<SettingsPage>("settings");
        QSignalSpy wanted(&m_console->window().accounts(), &Accounts::wanted);
        RecordDialog* dialog = page.addServer();
        dialog->actButton()->click();
        QVERIFY(!dialog->form().complaintAt(QStringLiteral("/address")).isEmpty());
        dialog->form().setText(QStringLiteral("/address"), QStringLiteral("shops.example"));
        dialog->actButton()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<Connection>().id, serverAt(QUrl(QStringLiteral("https://shops.example"))).id);
    }

    void aConnectionIsRenamedAndRemoved()
    {
        Accounts& accounts = m_console->window().accounts();
        const std::string here = accounts.current()->id;
        accounts.use(serverAt(QUrl(QStringLiteral("https://old.example"))));
        accounts.use(*std::find_if(accounts.connections().begin(), accounts.connections().end(), [&](const Connection& one) { return one.id == here; }));
        auto& page = m_console->open<SettingsPage>("settings");
        RecordDialog* dialog = page.rename(accounts.connections()[1]);
        dialog->form().setText(QStringLiteral("/name"), QStringLiteral("The old one"));
        dialog->actButton()->click();
        QCOMPARE(accounts.nameOf(accounts.connections()[1]), QStringLiteral("The old one"));
        QVERIFY(!buttonNamed(page, QStringLiteral("Open ") + accounts.nameOf(*accounts.current()))); // it is open
        auto* remove = buttonNamed(page, QStringLiteral("Remove The old one"));
        QVERIFY(remove);
        remove->click();
        QTRY_VERIFY(page.findChild<RecordDialog*>() && page.findChild<RecordDialog*>()->isVisible());
        page.findChild<RecordDialog*>()->actButton()->click();
        QTRY_COMPARE(accounts.connections().size(), std::size_t{1});
    }

    void withoutAKeyStoreItSaysSo()
    {
        auto& page = m_console->open<SettingsPage>("settings");
        bool said = false;
        for (const auto* label : page.findChildren<QLabel*>()) {
            said = said || label->text().startsWith(QStringLiteral("This computer has no keychain"));
        }
        QVERIFY(said);
    }

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestConsole> m_console;
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
