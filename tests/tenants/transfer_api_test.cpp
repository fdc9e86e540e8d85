// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/tenants/transfer/table_shapes.h"
#include "server/tenants/transfer/tar_file.h"
#include "shared/identity/people_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "shared/tenants/transfer_contract.h"
#include "tests/support/shop.h"

#include <fstream>

using namespace tijara;
using namespace tijara::tenants;
using tests::As;

namespace {

const As kPlatform{.local = true};

/// A shop with a bit of everything: products, customers, bills, a return, an erased customer.
struct Busy {
    tests::Shop shop;
    Busy()
    {
        const auto pen = shop.product("PEN", 12500);
        const auto ink = shop.product("INK", 99900);
        const auto ada = shop.customer("Ada Byron");
        const auto eve = shop.customer("Evangeline");
        shop.bill({{pen.id, {2000}, {}, {}}, {ink.id, {1000}, {}, {}}}, ada.id);
        shop.bill({{pen.id, {1000}, {}, {}}});
        *shop.server().call(kCreateRegistration, {TaxScheme::Vat, "GB 123 4567 89", "Test shop Ltd"}, shop.as());
        *shop.server().call(customers::kEraseCustomer, {"asked"}, shop.as(eve.id));
        // Its job takes away every file of the shop that may name her: also one that is made meanwhile.
        const auto jobs = *shop.server().call(jobs::kListJobs, {}, shop.as());
        for (const auto& job : jobs.items) {
            shop.ended(job.id);
        }
    }
    std::string taken()
    {
        const Id job = shop.server().call(kStartTransfer, shop.as())->id;
        shop.ended(job);
        return shop.server().download(kTransferFile, shop.as(job)).body;
    }
};

Manifest manifestOf(const std::string& archive)
{
    tests::TempFolder folder;
    const auto file = folder.path() / "shop.tar";
    std::ofstream(file, std::ios::binary) << archive;
    TarReader reader(file);
    reader.next();
    return fromJson<Manifest>(reader.whole(1 << 20));
}

} // namespace

class TransferApiTest : public QObject {
    Q_OBJECT

private slots:
    void aShopIsTheSameElsewhereAndItsJournalProvesIt()
    {
        Busy here;
        const std::string archive = here.taken();
        const auto before = *here.shop.server().call(journal::kVerify, here.shop.as());
        tests::TestServer there;
        const auto imported = *there.upload(kImportTenant, "?ownerEmail=ada@else.example&ownerName=Ada&plan=pro", archive, kPlatform);
        const auto after = *there.call(journal::kVerify, As{.localTenant = imported.created.slug, .local = true});
        QVERIFY(after.good);
        QCOMPARE(after.headHash, before.headHash);
        QCOMPARE(after.entries, before.entries);
        const As owner{.token = there.call(identity::kAcceptInvitation, {*imported.created.ownerCode, "Ada", tests::kPassword})->accessToken};
        QCOMPARE(toJson(*there.call(catalog::kListProducts, {}, owner)), toJson(*here.shop.server().call(catalog::kListProducts, {}, here.shop.as())));
        QCOMPARE(toJson(*there.call(customers::kListCustomers, {}, owner)), toJson(*here.shop.server().call(customers::kListCustomers, {}, here.shop.as())));
        QCOMPARE(toJson(*there.call(sales::kListDocuments, {}, owner)), toJson(*here.shop.server().call(sales::kListDocuments, {}, here.shop.as())));
        // What is sealed in the trail can be read there too, and who was erased stays so.
        const auto entries = *there.call(journal::kListEntries, {}, owner);
        std::string bodies;
        for (const auto& entry : entries.items) {
            bodies += entry.body;
        }
        QVERIFY(bodies.find("Ada Byron") != std::string::npos);
        QVERIFY(bodies.find("Evangeline") == std::string::npos);
        QVERIFY(there.call(kOwnTenant, owner)->state == TenantState::Trial);
    }

    // Which of its documents came before the books, only the place it left has written down.
    void theHistoryOfAShopIsPostedWhereItWentWithTheNextBill()
    {
        Busy here;
        tests::TestServer there;
        const auto imported = *there.upload(kImportTenant, "?ownerEmail=ada@else.example&ownerName=Ada", here.taken(), kPlatform);
        As owner{.token = there.call(identity::kAcceptInvitation, {*imported.created.ownerCode, "Ada", tests::kPassword})->accessToken};
        const Id product = there.call(catalog::kListProducts, {}, owner)->items.front().id;
        owner.idempotencyKey = "first-bill";
        QCOMPARE(there.call(sales::kIssueBill, {{}, {}, {{product, {1000}, {}, {}}}}, owner).status, 201);
        const auto all = there.call(jobs::kListJobs, {}, owner)->items;
        QVERIFY(std::any_of(all.begin(), all.end(), [](const jobs::Job& job) { return job.kind == "sales.post-history"; }));
    }

    void theFileOfTheNewPlaceHasTheSameSums()
    {
        Busy here;
        const std::string archive = here.taken();
        tests::TestServer there;
        const auto imported = *there.upload(kImportTenant, "", archive, kPlatform);
        QCOMPARE(toJson(imported.parts), toJson(manifestOf(archive).parts));
        As shop = kPlatform;
        shop.localTenant = imported.created.slug;
        const Id job = there.call(kStartTransfer, shop)->id;
        shop.id = job;
        for (int tries = 0; tries < 2'000 && there.call(jobs::kJob, shop)->state != jobs::JobState::Done; ++tries) {
            QTest::qSleep(25);
        }
        const auto again = manifestOf(there.download(kTransferFile, shop).body);
        int same = 0;
        for (const TransferPart& part : again.parts) {
            const auto& all = imported.parts;
            same += std::any_of(all.begin(), all.end(), [&](const TransferPart& one) { return toJson(one) == toJson(part); }) ? 1 : 0;
        }
        QCOMPARE(same, static_cast<int>(again.parts.size()) - 1); // but for the journal, in which each export stands
    }

    void aFileThatWasChangedIsRefusedAndLeavesNothing()
    {
        Busy here;
        std::string archive = here.taken();
        const auto at = archive.find("\"code\":\"PEN\"");
        QVERIFY(at != std::string::npos);
        archive.replace(at, 12, "\"code\":\"PIN\"");
        tests::TestServer there;
        const auto refused = there.upload(kImportTenant, "", archive, kPlatform);
        QCOMPARE(refused.problem.code, std::string("import_file_unreadable"));
        QCOMPARE(refused.problem.params.at("reason"), std::string("checksum"));
        QVERIFY(there.call(kListTenants, {}, kPlatform)->items.empty());
        QCOMPARE(there.upload(kImportTenant, "", "this is no archive", kPlatform).problem.code, std::string("import_file_unreadable"));
        QCOMPARE(there.upload(kImportTenant, "", here.taken(), kPlatform).status, 201);
    }

    void aShopIsNotBroughtInTwice()
    {
        Busy here;
        const std::string archive = here.taken();
        const auto refused = here.shop.server().upload(kImportTenant, "?slug=second", archive, kPlatform);
        QVERIFY2(refused.status == 409, toJson(refused.problem).c_str());
        QVERIFY(here.shop.server().call(journal::kVerify, here.shop.as())->good);
        QCOMPARE(here.shop.server().call(kListTenants, {}, kPlatform)->items.size(), std::size_t{1});
    }

    void aSuspendedShopCanBeTakenAlong()
    {
        Busy here;
        As platform = kPlatform;
        platform.id = here.shop.owner().tenant->id;
        *here.shop.server().call(kActOnTenant, {TenantAct::Suspend, {}, {}, {}, {}, "not paid"}, platform);
        QCOMPARE(here.shop.server().call(catalog::kListProducts, {}, here.shop.as()).problem.code, std::string("tenant_suspended"));
        const Id job = here.shop.server().call(kStartTransfer, here.shop.as())->id;
        tests::RawAnswer answer;
        for (int tries = 0; tries < 2'000 && answer.status != 200; ++tries) {
            QTest::qSleep(25);
            answer = here.shop.server().download(kTransferFile, here.shop.as(job));
        }
        QVERIFY2(answer.status == 200, answer.body.c_str());
        QCOMPARE(manifestOf(answer.body).tenant.slug, std::string("test-shop"));
    }

    void everyTableHasItsColumnsAndKeyAsTheMigrationsMakeThem()
    {
        const auto shapes = tableShapes(db::allMigrations());
        const auto branches = std::find_if(shapes.begin(), shapes.end(), [](const TableShape& one) { return one.name == "branches"; });
        QCOMPARE(branches->columns.size(), std::size_t{5});
        QCOMPARE(branches->columns.back().name, std::string("retired_at"));
        QVERIFY(branches->columns.front().type == ColumnType::Id);
        for (const TableShape& shape : shapes) {
            QVERIFY2(!shape.key.empty() && !shape.columns.empty(), shape.name.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TransferApiTest)
#include "transfer_api_test.moc"
