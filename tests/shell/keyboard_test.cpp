// SPDX-License-Identifier: GPL-3.0-or-later
// The console without a mouse: Tab comes to every control of every page and dialog and shows where it is, every control says to a screen
// reader what it is, and every action of every page is done by keys.

#include "shared/files/files_contract.h"
#include "shared/tenants/flags_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "tests/support/console_walk.h"
#include "tests/support/test_console.h"
#include "ui/sales/import_page.h"
#include "ui/shell/frame_actions.h"
#include "ui/shell/help.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/tenants/new_tenant_page.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/toast.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tijara;
using namespace tijara::ui;
using tests::TestConsole;

namespace {

constexpr int kRoundMax = 400; ///< presses of Tab

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget);
}

// Parts of one control, and what another way leads to: closing a tab is Ctrl+W, a box beside each row is Space in it.
bool isPart(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.inherits("QTableCornerButton") || widget.inherits("QLineEditIconButton") || widget.inherits("QHeaderView") || widget.inherits("tijara::ui::CheckAll") ||
           qobject_cast<const QTabBar*>(parent) || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           widget.inherits("QComboBoxListView") || widget.objectName() == QLatin1String("paletteList");
}

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && !widget.size().isEmpty();
}

// Of buttons of which one is on, Tab comes to that one and the arrows to the others.
bool isOneOf(const QWidget& widget, const QWidget& other)
{
    const auto* one = qobject_cast<const QAbstractButton*>(&widget);
    const auto* two = qobject_cast<const QAbstractButton*>(&other);
    if (!one || !two) {
        return false;
    }
    return one->group() ? one->group() == two->group() && one->group()->exclusive() : one->autoExclusive() && two->autoExclusive() && one->parent() == two->parent();
}

QWidget* windowInFront(TestConsole& console)
{
    QWidget* modal = QApplication::activeModalWidget();
    return modal ? modal : QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &console.window();
}

struct Round {
    QList<QPointer<QWidget>> stops;
    QStringList faults;
};

// Once round by Tab, or back by Shift+Tab; each stop looks other when it has the keyboard.
Round goRound(QWidget& window, Qt::Key key, bool judge)
{
    Round round;
    for (int press = 0; press < kRoundMax; ++press) {
        QWidget* before = QApplication::focusWidget();
        QPointer<QWidget> left = before;
        const QImage with = before && judge ? before->grab().toImage() : QImage();
        QTest::keyClick(before ? before : &window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* now = QApplication::focusWidget();
        if (!now) {
            round.faults << QStringLiteral("the keyboard is nowhere after %1").arg(before ? tests::whereIs(*before) : QStringLiteral("the beginning"));
            return round;
        }
        if (now == before) {
            round.faults << QStringLiteral("Tab does not leave %1").arg(tests::whereIs(*now));
            return round;
        }
        if (left && judge && with == left->grab().toImage()) {
            round.faults << QStringLiteral("%1 looks the same with the keyboard in it").arg(tests::whereIs(*left));
        }
        if (!now->isVisible() || now->window() != &window) {
            round.faults << QStringLiteral("the keyboard is in %1, which is not seen").arg(tests::whereIs(*now));
        }
        if (round.stops.contains(now)) {
            if (round.stops.front() != now) {
                round.faults << QStringLiteral("Tab comes back to %1 and not to the first stop, %2").arg(tests::whereIs(*now), tests::whereIs(*round.stops.front()));
            }
            return round;
        }
        round.stops << now;
    }
    round.faults << QStringLiteral("Tab does not come round");
    return round;
}

QStringList missedBy(const Round& round, const QWidget& window)
{
    QStringList faults;
    for (QWidget* widget : tests::shownWidgets()) {
        if (widget->window() != &window || isPart(*widget) || round.stops.contains(widget)) {
            continue;
        }
        if (!takesTab(*widget)) {
            if (isControl(*widget) && widget->isEnabled() && !widget->focusProxy() && !(widget->focusPolicy() & Qt::TabFocus) &&
                std::none_of(round.stops.begin(), round.stops.end(), [&](const QWidget* stop) { return stop && isOneOf(*widget, *stop); })) {
                faults << QStringLiteral("%1 cannot be come to by the keyboard").arg(tests::whereIs(*widget));
            }
            continue;
        }
        if (std::none_of(round.stops.begin(), round.stops.end(), [&](const QWidget* stop) { return stop && isOneOf(*widget, *stop); })) {
            faults << QStringLiteral("Tab never comes to %1").arg(tests::whereIs(*widget));
        }
    }
    return faults;
}

/// Names of drawings, which are no words for people.
QSet<QString> iconNames()
{
    QSet<QString> names;
    QFile file(QStringLiteral(TIJARA_SOURCE_DIR "/resources/icons.txt"));
    if (file.open(QFile::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.startsWith('#') && !line.isEmpty()) {
                names.insert(QString::fromUtf8(line.left(line.indexOf(' '))));
            }
        }
    }
    return names;
}

// What a screen reader is told of one control.
QString faultOfName(QWidget& widget)
{
    static const QSet<QString> icons = iconNames();
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    if (!told) {
        return QStringLiteral("is not told");
    }
    if (told->role() == QAccessible::NoRole || told->role() == QAccessible::Client) {
        return QStringLiteral("has no role");
    }
    const QString name = told->text(QAccessible::Name).trimmed();
    const QString kind = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (name.isEmpty()) {
        return QStringLiteral("has no name");
    }
    if (name == kind || name == widget.objectName() || icons.contains(name)) {
        return QStringLiteral("is called \"%1\", which is no word").arg(name);
    }
    return {};
}

// All of the picture that an action could change.
QString pictureOf(TestConsole& console)
{
    QStringList parts;
    for (const QWidget* widget : tests::shownWidgets()) {
        parts << tests::whereIs(*widget);
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            parts << label->text();
        }
    }
    parts << QApplication::clipboard()->text();
    if (const Frame* frame = console.window().frame()) {
        const Place& place = frame->place();
        parts << place.page << (place.record ? QStringLiteral("record") : QString()) << QString::number(frame->tabs()) << QString::number(frame->currentTab());
        for (const auto& [member, value] : place.filter) {
            parts << QString::fromStdString(member) << QString::fromStdString(value);
        }
    }
    parts << (QApplication::focusWidget() ? tests::whereIs(*QApplication::focusWidget()) : QString());
    parts << (console.window().isSettled() ? QStringLiteral("at rest") : QStringLiteral("asking"));
    return parts.join(QLatin1Char('\n'));
}

// Dialogs for files hold the program until they are closed; this closes them by Esc and remembers that they were there.
class FileDialogs : public QObject {
public:
    FileDialogs()
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                ++m_seen;
                QTest::keyClick(dialog, Qt::Key_Escape);
            }
        });
        m_timer.start();
    }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    QTimer m_timer;
    int m_seen = 0;
};

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

    // Only what waits for work that runs or has failed, for a filter or for a step before it may not be possible on a page that was just
    // opened.
    const QSet<QString> m_waiting = {QStringLiteral("import.back"),   QStringLiteral("import.another"), QStringLiteral("import.next"), QStringLiteral("jobs.retry"),
                                     QStringLiteral("jobs.stop"),     QStringLiteral("jobs.save"),      QStringLiteral("edits.undo"),  QStringLiteral("edits.redo"),
                                     QStringLiteral("edits.discard"), QStringLiteral("edits.preview"),  QStringLiteral("edits.save"),  QStringLiteral("list.clear")};
    // The same on the platform: for chosen rows, and for a shop in another state.
    const QSet<QString> m_waitingOnPlatform = {QStringLiteral("tenants.extend-chosen"),  QStringLiteral("tenants.plan-chosen"), QStringLiteral("tenants.resume-chosen"),
                                               QStringLiteral("tenants.suspend-chosen"), QStringLiteral("tenants.resume"),      QStringLiteral("tenants.close"),
                                               QStringLiteral("tenants.reopen"),         QStringLiteral("tenants.release"),     QStringLiteral("new-shop.back"),
                                               QStringLiteral("new-shop.another")};

    // A shop and the platform around it, and who may do most in each.
    struct People {
        tests::DemoShop shop;
        identity::SignedIn admin;
        std::vector<Id> others;

        People()
        {
            for (const char* name : {"Amrut Jewels", "Bombay Gold House"}) {
                tenants::NewTenant wanted{{}, name, tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
                wanted.plan = "starter";
                others.push_back(shop.server().call(tenants::kCreateTenant, wanted, {.local = true})->id);
            }
            (void)*shop.server().call(tenants::kSetFlag, tenants::SetFlag{{"new-counter", "A counter with fewer keys", 25, {}}, "A first look"}, {.local = true});
            admin = shop.server().addAdmin("platform@example.com");
        }
        [[nodiscard]] identity::SignedIn signIn(bool platform) const { return platform ? admin : shop.signIn(); }
    };

    static bool may(identity::Role role, const PageEntry& page)
    {
        const auto& all = identity::permissionsOf(role);
        return !page.permission || std::find(all.begin(), all.end(), *page.permission) != all.end();
    }

    static void addSides()
    {
        QTest::addColumn<bool>("platform");
        QTest::newRow("a shop's") << false;
        QTest::newRow("the platform's") << true;
    }

    // What waits for a record in a certain state: the tests of its page bring one there.
    const QSet<QString> m_ofStates = {QStringLiteral("people.again"),    QStringLiteral("people.drop-step"), QStringLiteral("roles.change"),     QStringLiteral("roles.remove"),
                                      QStringLiteral("api-keys.rotate"), QStringLiteral("api-keys.revoke"),  QStringLiteral("account.step-off"), QStringLiteral("account.codes"),
                                      QStringLiteral("accounts.customer"), QStringLiteral("accounts.change"), QStringLiteral("accounts.close"), QStringLiteral("transfers.document"),
                                      QStringLiteral("transfers.trail"), QStringLiteral("transfers.void"), QStringLiteral("transfers.post"), QStringLiteral("transfers.reverse"),
                                      QStringLiteral("transfers.refund"), QStringLiteral("bank.confirm"), QStringLiteral("bank.confirm-chosen"), QStringLiteral("bank.undo"),
                                      QStringLiteral("bank.choose"), QStringLiteral("bank.ignore"), QStringLiteral("bank.transfer"), QStringLiteral("journal.record"),
                                      QStringLiteral("experiments.edit"), QStringLiteral("experiments.copy"), QStringLiteral("experiments.start"), QStringLiteral("experiments.resume"),
                                      QStringLiteral("experiments.archive"), QStringLiteral("experiments.restore"), QStringLiteral("experiment-results.cause"),
                                      QStringLiteral("experiment-results.start"), QStringLiteral("experiment-results.archive"), QStringLiteral("experiment-terms.save"),
                                      QStringLiteral("experiment-import.back"), QStringLiteral("experiment-import.stop"), QStringLiteral("experiment-import.next"),
                                      QStringLiteral("webhooks.try"), QStringLiteral("webhooks.off"), QStringLiteral("webhooks.on"), QStringLiteral("webhooks.remove"),
                                      QStringLiteral("provider.try"), QStringLiteral("provider.remove-key")};

    static void front(QWidget& window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            throw std::runtime_error("the window is not active");
        }
    }

    // Brings a page to the front with a row chosen, as someone would by keys.
    static ConsolePage& arriveAt(TestConsole& console, const QString& id)
    {
        if (id == QLatin1String("sold-lines")) {
            auto& products = arriveAt(console, QStringLiteral("products"));
            products.findAction(QStringLiteral("products.sold"))->trigger();
            console.settle();
        } else if (id == QLatin1String("requests")) {
            for (ListView* shops : arriveAt(console, QStringLiteral("operations")).findChildren<ListView*>()) {
                if (shops->accessibleName() == QStringLiteral("Busiest shops")) {
                    emit shops->rowOpened(0);
                }
            }
            console.settle();
        } else {
            console.window().showPage(id);
            console.settle();
        }
        front(console.window());
        auto* page = console.window().page();
        if (Place place = console.window().frame()->place(); place.record) { // of the list, whatever was opened before
            place.record.reset();
            page->showPlace(place);
            console.settle();
        }
        if (auto* list = qobject_cast<ListPage*>(page)) {
            list->view()->setFocus();
            QTest::keyClick(list->view(), Qt::Key_Home, Qt::ControlModifier);
            QTest::keyClick(list->view(), Qt::Key_Down);
        }
        return *page;
    }

    // Esc until the picture is the page alone.
    static bool closeAll(TestConsole& console)
    {
        constexpr int kPresses = 6;
        for (int press = 0; press < kPresses; ++press) {
            QWidget* front = windowInFront(console);
            Frame* frame = console.window().frame();
            const bool open = front != &console.window() || (frame && !frame->palette().isHidden());
            if (!open) {
                return true;
            }
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus && focus->window() == front ? focus : front, Qt::Key_Escape);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return windowInFront(console) == &console.window();
    }

    static void byKeys(TestConsole& console, const ActionEntry& entry)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keySequence(focus ? focus : static_cast<QWidget*>(&console.window()), QKeySequence(QLatin1String(entry.keys)));
    }

    // False when it is not found there.
    static bool byPalette(TestConsole& console, const QString& id, const ActionEntry& entry)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget*>(&console.window()), Qt::Key_K, Qt::ControlModifier);
        Palette& palette = console.window().frame()->palette();
        if (palette.isHidden()) {
            return false;
        }
        QString words = entry.name();
        words.removeIf([](QChar letter) { return letter.unicode() > 127; }); // as one types them: "Export…" has dots
        QTest::keyClicks(&palette.field(), words);
        console.settle();
        const auto* list = palette.findChild<QListView*>(QStringLiteral("paletteList"));
        const QString name = QString::fromLatin1(entry.id);
        for (int row = 0; row < palette.model().rowCount(); ++row) {
            const PaletteItem* item = palette.model().at(list->currentIndex().row());
            if (item && item->action == name && (item->page == id || item->page.isEmpty())) {
                QTest::keyClick(&palette.field(), Qt::Key_Return);
                return true;
            }
            QTest::keyClick(&palette.field(), Qt::Key_Down);
        }
        QTest::keyClick(&palette.field(), Qt::Key_Escape);
        return false;
    }

    // False when Tab does not come to a button that does it.
    static bool byTab(TestConsole& console, const ActionEntry& entry)
    {
        for (int press = 0; press < kRoundMax; ++press) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : static_cast<QWidget*>(&console.window()), Qt::Key_Tab);
            auto* button = qobject_cast<ActionButton*>(QApplication::focusWidget());
            if (button && button->accessibleName() == entry.name()) {
                QTest::keyClick(button, Qt::Key_Space);
                return true;
            }
        }
        return false;
    }

    // What is wrong with doing this by keys; empty when it did something and Esc closed it. What stands in a bar of its own has no entry
    // in the palette.
    static QString faultOf(TestConsole& console, const QString& id, const ActionEntry& entry)
    {
        const FileDialogs files;
        const bool keys = *entry.keys != '\0';
        const QString before = pictureOf(console);
        if (keys) {
            byKeys(console, entry);
        } else if (QLatin1String(entry.id).startsWith(QLatin1String("edits."))) {
            if (!byTab(console, entry)) {
                return QStringLiteral("is not come to by Tab");
            }
        } else if (!byPalette(console, id, entry)) {
            return QStringLiteral("is not in the palette");
        }
        const auto changed = [&] { return files.seen() > 0 || pictureOf(console) != before; };
        if (!changed() && !QTest::qWaitFor(changed, 3000)) {
            return keys ? QStringLiteral("does nothing at %1").arg(QLatin1String(entry.keys)) : QStringLiteral("does nothing from the palette");
        }
        console.settle();
        return closeAll(console) ? QString() : QStringLiteral("opens what Esc does not close: %1").arg(tests::whereIs(*windowInFront(console)));
    }

private slots:
    void faultsAreSeen()
    {
        Style style; // draws where the keyboard is
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* plain = new QPushButton(QStringLiteral("Plain"));
        auto* deaf = new QPushButton(QStringLiteral("Deaf"));
        deaf->setFocusPolicy(Qt::NoFocus);
        auto* nameless = new QLineEdit;
        auto* blind = new QWidget; // takes the keyboard and shows nothing of it
        blind->setFocusPolicy(Qt::StrongFocus);
        blind->setMinimumSize(20, 20);
        for (QWidget* one : {static_cast<QWidget*>(plain), static_cast<QWidget*>(deaf), static_cast<QWidget*>(nameless), blind}) {
            column->addWidget(one);
        }
        window.show();
        front(window);
        const Round round = goRound(window, Qt::Key_Tab, true);
        QCOMPARE(round.stops.size(), 3);
        QCOMPARE(round.faults.size(), 1);
        QVERIFY(round.faults.front().contains(QStringLiteral("looks the same")));
        QCOMPARE(missedBy(round, window).size(), 1);
        QVERIFY(faultOfName(*plain).isEmpty());
        QVERIFY(!faultOfName(*nameless).isEmpty());
    }

    void tabComesToEveryControl_data() { addSides(); }
    void tabComesToEveryControl()
    {
        QFETCH(bool, platform);
        People people;
        TestConsole console(people.shop.server(), people.signIn(platform));
        console.settle();
        QSet<QString> said;
        QStringList faults;
        int stops = 0;
        int controls = 0;
        tests::walkConsole(console, [&](const QString& where) {
            QWidget* window = windowInFront(console);
            front(*window);
            QStringList found;
            if (!console.window().frame() || console.window().frame()->palette().isHidden()) { // there Tab goes from kind to kind
                const Round forth = goRound(*window, Qt::Key_Tab, true);
                found << forth.faults << missedBy(forth, *window);
                const Round back = goRound(*window, Qt::Key_Backtab, false);
                found << back.faults;
                if (QSet<QWidget*>(forth.stops.begin(), forth.stops.end()) != QSet<QWidget*>(back.stops.begin(), back.stops.end())) {
                    found << QStringLiteral("Shift+Tab comes to %1 controls and Tab to %2").arg(back.stops.size()).arg(forth.stops.size());
                }
                stops += static_cast<int>(forth.stops.size());
            }
            for (QWidget* widget : tests::shownWidgets()) {
                if ((isControl(*widget) && !isPart(*widget)) || takesTab(*widget)) {
                    ++controls;
                    if (const QString fault = faultOfName(*widget); !fault.isEmpty()) {
                        found << tests::whereIs(*widget) + QLatin1Char(' ') + fault;
                    }
                }
            }
            for (const QString& fault : found) {
                if (!said.contains(fault)) {
                    said.insert(fault);
                    faults << where + QStringLiteral(": ") + fault;
                }
            }
        });
        qInfo("%d stops, %d controls", stops, controls);
        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        QCOMPARE(faults.size(), 0);
        QVERIFY(stops > (platform ? 150 : 400));
    }

    void arrowsGoFromPageToPage_data() { addSides(); }
    void arrowsGoFromPageToPage()
    {
        QFETCH(bool, platform);
        People people;
        TestConsole console(people.shop.server(), people.signIn(platform));
        console.settle();
        front(console.window());
        auto* navigation = console.window().findChild<Navigation*>();
        QWidget* first = nullptr;
        for (int press = 0; press < kRoundMax && !first; ++press) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : static_cast<QWidget*>(&console.window()), Qt::Key_Tab);
            first = navigation->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
        }
        QVERIFY(first);
        for (const PageEntry& page : pages()) {
            if (*page.section == '\0' || (page.permission && !console.client().may(*page.permission))) {
                continue;
            }
            auto* button = navigation->findChild<QAbstractButton*>(QString::fromLatin1(page.id));
            QVERIFY(button);
            button->setFocus(Qt::TabFocusReason); // where the arrows bring it
            QTest::keyClick(button, Qt::Key_Space);
            console.settle();
            QCOMPARE(console.window().frame()->place().page, QString::fromLatin1(page.id));
        }
    }

    void everyActionIsDoneByKeys_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& page : pages()) {
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
        }
    }
    void everyActionIsDoneByKeys()
    {
        QFETCH(QString, page);
        static People people;
        TestConsole console(people.shop.server(), people.signIn(!may(identity::Role::Owner, *pageOf(page))));
        console.settle();
        QStringList faults;
        int done = 0;
        for (const ActionEntry* entry : actionsOf(*pageOf(page))) {
            if (entry->permission && !console.client().may(*entry->permission)) {
                continue; // nobody who sees this page may
            }
            const Action* action = arriveAt(console, page).findAction(QString::fromLatin1(entry->id));
            QVERIFY2(action, entry->id);
            if (!action->isEnabled()) {
                if (const QString id = QString::fromLatin1(entry->id); !m_waiting.contains(id) && !m_waitingOnPlatform.contains(id) && !m_ofStates.contains(id)) {
                    faults << QStringLiteral("%1 cannot be done on a page that was just opened").arg(QLatin1String(entry->id));
                }
                continue;
            }
            if (const QString fault = faultOf(console, page, *entry); !fault.isEmpty()) {
                faults << QStringLiteral("%1 %2").arg(QLatin1String(entry->id), fault);
            }
            ++done;
        }
        qInfo("%d actions", done);
        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        QCOMPARE(faults.size(), 0);
        QVERIFY(done > 0);
    }

    void whatWaitsIsDoneByKeysOnceItCanBe()
    {
        tests::DemoShop shop;
        const auto owner = shop.signIn();
        const tests::As as{.token = owner.accessToken};
        TestConsole console(shop.server(), owner);
        console.settle();
        QSet<QString> left = m_waiting;
        QStringList faults;
        const auto look = [&](const char* id) {
            front(console.window());
            const QString page = console.window().frame()->place().page;
            const Action* action = console.window().page()->findAction(QLatin1String(id));
            const QString fault = action && action->isEnabled() ? faultOf(console, page, action->entry()) : QStringLiteral("is off");
            faults << (fault.isEmpty() ? QStringList() : QStringList(QStringLiteral("%1 %2").arg(QLatin1String(id), fault)));
            left.remove(QLatin1String(id));
        };

        auto& products = dynamic_cast<ListPage&>(arriveAt(console, QStringLiteral("products")));
        products.openRows({{"search", "heart"}}, {});
        console.settle();
        look("list.clear");
        const auto stage = [&products] { return products.view()->model()->setData(products.view()->model()->index(0, 1), QStringLiteral("Renamed"), Qt::EditRole); };
        QVERIFY(stage());
        for (const char* id : {"edits.undo", "edits.redo", "edits.preview", "edits.discard"}) {
            look(id);
        }
        QVERIFY(stage());
        look("edits.save");

        const std::string head = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
        const auto bill = [](int number) { return std::to_string(number) + ",A1,Chain,2,2011-03-04 10:00:00,12.50,77,France\n"; };
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("one.csv")));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray::fromStdString(head + bill(900'000))) > 0);
        file.close();
        auto& import = dynamic_cast<ImportPage&>(arriveAt(console, QStringLiteral("import")));
        import.useFile(file.fileName());
        console.settle();
        look("import.back");
        import.useFile(file.fileName());
        console.settle();
        look("import.next");
        import.goOn();
        console.settle();
        look("import.another");

        const auto exported = *shop.server().call(files::kStartExport, {"Products", files::ExportFormat::Csv, "/api/v1/products", {}, "", {}, {{"code", "Code", {}}}, false}, as);
        std::string many = head;
        for (int number = 0; number < 80'000; ++number) {
            many += bill(1'000'000 + number);
        }
        const auto preview = *shop.server().upload(sales::kUploadImport, "?fileName=many.csv", many, as);
        const auto running = *shop.server().call(sales::kStartImport, sales::StartImport{preview.mapping, false, preview.preset}, {.token = owner.accessToken, .id = preview.id});
        const auto show = [&](const Id& job) {
            console.window().showPage(QStringLiteral("jobs"));
            console.settle();
            console.window().page()->findAction(QStringLiteral("list.refresh"))->trigger();
            console.settle();
            console.window().frame()->openRecord(QStringLiteral("jobs"), job);
            console.settle();
            front(console.window());
        };
        show(running.id);
        look("jobs.stop");
        QTRY_VERIFY_WITH_TIMEOUT(console.window().page()->findAction(QStringLiteral("jobs.retry"))->isEnabled(), 30'000);
        look("jobs.retry");
        show(exported.id);
        look("jobs.save");

        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        QCOMPARE(faults.size(), 0);
        QCOMPARE(left, QSet<QString>());
    }

    void whatWaitsOnThePlatformIsDoneByKeysOnceItCanBe()
    {
        People people;
        TestConsole console(people.shop.server(), people.admin);
        console.settle();
        QSet<QString> left = m_waitingOnPlatform;
        QStringList faults;
        const auto look = [&](std::initializer_list<const char*> ids) {
            for (const char* id : ids) {
                front(console.window());
                const Action* action = console.window().page()->findAction(QLatin1String(id));
                const QString fault = action && action->isEnabled() ? faultOf(console, console.window().frame()->place().page, action->entry()) : QStringLiteral("is off");
                faults << (fault.isEmpty() ? QStringList() : QStringList(QStringLiteral("%1 %2").arg(QLatin1String(id), fault)));
                left.remove(QLatin1String(id));
            }
        };
        auto& shops = dynamic_cast<ListPage&>(arriveAt(console, QStringLiteral("tenants")));
        QTest::keyClick(shops.view(), Qt::Key_Space);
        look({"tenants.extend-chosen", "tenants.plan-chosen", "tenants.resume-chosen", "tenants.suspend-chosen"});

        const auto act = [&](tenants::TenantAct what) {
            (void)*people.shop.server().call(tenants::kActOnTenant, {what, {}, {}, {}, {}, "As agreed"}, {.id = people.others[1], .local = true});
            console.window().page()->findAction(QStringLiteral("list.refresh"))->trigger();
            console.settle();
            arriveAt(console, QStringLiteral("tenants")); // its second row is that shop
        };
        act(tenants::TenantAct::Hold);
        look({"tenants.release"});
        act(tenants::TenantAct::Suspend);
        look({"tenants.resume", "tenants.close"});
        act(tenants::TenantAct::Close);
        look({"tenants.reopen"});

        auto& wizard = dynamic_cast<NewTenantPage&>(arriveAt(console, QStringLiteral("new-shop")));
        wizard.form(NewTenantPage::Shop).setTexts({{QStringLiteral("/name"), QStringLiteral("Shree Ganesh")}, {QStringLiteral("/countryPack"), QStringLiteral("in")}});
        wizard.goOn();
        look({"new-shop.back"});
        wizard.goOn();
        wizard.form(NewTenantPage::May).setText(QStringLiteral("/plan"), QStringLiteral("starter"));
        wizard.goOn();
        wizard.form(NewTenantPage::Owner).setTexts({{QStringLiteral("/owner/name"), QStringLiteral("Asha Patil")}, {QStringLiteral("/owner/email"), QStringLiteral("asha@shop.example")}});
        wizard.goOn();
        QTRY_VERIFY(wizard.step() == NewTenantPage::Done);
        look({"new-shop.another"});

        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        QCOMPARE(faults.size(), 0);
        QCOMPARE(left, QSet<QString>());
    }

    void everyActionOfTheFrameIsDoneByKeys()
    {
        tests::DemoShop shop;
        TestConsole console(shop.server(), shop.signIn());
        console.settle();
        arriveAt(console, QStringLiteral("products"));
        arriveAt(console, QStringLiteral("customers"));
        QStringList faults;
        // Back before forward, and tabs before what goes through them: as the table has them.
        for (const ActionEntry& entry : frameActions()) {
            if (entry.permission && !console.client().may(*entry.permission)) {
                continue;
            }
            if (const QString fault = faultOf(console, QString(), entry); !fault.isEmpty()) {
                faults << QStringLiteral("%1 %2").arg(QLatin1String(entry.id), fault);
            }
            if (entry.id == std::string_view("frame.close-tab")) {
                QTest::keySequence(&console.window(), QKeySequence(QStringLiteral("Ctrl+T"))); // for those that go from tab to tab
                console.settle();
            }
        }
        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        QCOMPARE(faults.size(), 0);
        QVERIFY(console.window().signIn()); // signing out is the last of them
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
