// SPDX-License-Identifier: GPL-3.0-or-later
// One person in several places: the way from shop to shop without another password, and the visit of somebody who helps.
#include "tests/support/test_console.h"
#include "ui/journal/journal_page.h"
#include "ui/shell/frame.h"
#include "ui/tenants/tenants_page.h"
#include "ui/widgets/entry_words.h"
#include "ui/widgets/record_dialog.h"

using namespace tijara;
using namespace tijara::tests;

class VisitsPageTest : public QObject {
    Q_OBJECT

private slots:
    void anotherShopOpensWithoutAPasswordAndTheSignInThatIsLeftEnds()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto other = server.addShop("Second shop", "other@shop.example");
        server.join(other.accessToken, identity::Role::Manager, owner.person.email);
        TestConsole console(server, owner);
        QTRY_VERIFY(console.window().page());
        console.settle();
        ui::Memberships& memberships = console.window().frame()->memberships();
        QTRY_COMPARE(memberships.others().size(), std::size_t{1});
        QCOMPARE(ui::Memberships::nameOf(memberships.others().front()), QStringLiteral("Second shop"));
        const QPointer<ui::Frame> left = console.window().frame();
        memberships.enter(memberships.others().front().id);
        QTRY_VERIFY(console.client().session()->tenant && console.client().session()->tenant->id == other.tenant->id);
        QVERIFY(!left); // nothing of the shop that was left is still on the screen
        QCOMPARE(server.call(identity::kMe, As{.token = owner.accessToken}).status, 401);
        console.settle();
    }

    void aVisitSaysWhoseShopItIsChangesNothingAndIsLeftForThePlatform()
    {
        TestServer server;
        const auto admin = server.addAdmin("platform@example.com");
        const auto owner = server.addShop("Amrut Jewels", "owner@amrut.example");
        TestConsole console(server, admin);
        auto& page = console.open<ui::TenantsPage>("tenants");
        page.openRecord(owner.tenant->id);
        console.settle();
        page.startVisit();
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/reason")).isEmpty());
        page.dialog()->form().setText(QStringLiteral("/reason"), QStringLiteral("They asked about an import"));
        page.dialog()->form().setText(QStringLiteral("/hours"), QStringLiteral("2"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(console.client().session()->tenant && console.client().session()->tenant->id == owner.tenant->id);
        console.settle();
        auto* strip = console.window().findChild<ui::Strip*>(QStringLiteral("visit"));
        QVERIFY(strip && strip->isVisible());
        QVERIFY(strip->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
        auto& products = console.open<ui::ConsolePage>("products");
        QVERIFY(!products.findAction(QStringLiteral("products.new")));

        // The owner reads it in the shop's own journal, and sees the visitor among those who are signed in.
        journal::EntryQuery query;
        query.kind = "identity.support.entered";
        const auto entries = *server.call(journal::kListEntries, query, As{.token = owner.accessToken});
        QCOMPARE(entries.items.size(), std::size_t{1});
        const auto body = ui::EntryWords::bodyOf(entries.items.front(), ui::Formats());
        QVERIFY(std::any_of(body.fields.begin(), body.fields.end(), [](const auto& field) { return field.value == QStringLiteral("They asked about an import"); }));
        const auto sessions = *server.call(identity::kShopSessions, As{.token = owner.accessToken});
        QVERIFY(std::any_of(sessions.begin(), sessions.end(), [](const auto& one) { return !one.reason.empty(); }));

        QTRY_VERIFY(console.window().frame()->memberships().isSettled());
        console.window().frame()->memberships().leaveVisit();
        const auto asked = [&]() -> ui::RecordDialog* { // a visit opens nothing but its shop: whoever leaves it says who they are
            for (auto* one : console.window().findChildren<ui::RecordDialog*>()) {
                if (one->isVisible()) {
                    return one;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(asked());
        asked()->form().setText(QStringLiteral("/password"), QString::fromLatin1(kPassword));
        asked()->actButton()->click();
        QTRY_VERIFY(console.client().session() && !console.client().session()->tenant);
        console.settle();
        QVERIFY(!console.window().findChild<ui::Strip*>(QStringLiteral("visit")));
        QVERIFY(console.client().may(identity::Permission::TenantsWrite));
    }

    // A kind without words would stand in the owner's trail as a name of a program.
    void everyKindOfEntryAboutPeopleHasWords()
    {
        for (const char* kind : {"identity.user.created", "identity.user.invited", "identity.user.joined", "identity.user.role_changed", "identity.user.suspended", "identity.user.resumed",
                                 "identity.user.removed", "identity.membership.created", "identity.role.created", "identity.role.changed", "identity.role.removed", "identity.key.created",
                                 "identity.key.rotated", "identity.key.revoked", "identity.password.code_made", "identity.password.changed", "identity.password.reset",
                                 "identity.second_step.set_up", "identity.second_step.new_codes", "identity.second_step.removed", "identity.session.ended", "identity.support.entered",
                                 "identity.support.ended"}) {
            QVERIFY2(ui::EntryWords::ofKind(kind) != QLatin1String(kind), kind);
        }
    }
};

QTEST_MAIN(VisitsPageTest)
#include "visits_page_test.moc"
