// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers: what they move, hold, give back and refuse, alone, in batches and many at once.
#include <QTest>

#include "tests/ledger/ledger_fixture.h"
#include "tests/support/virtual_clock.h"

#include <atomic>
#include <thread>

using namespace tijara;
using namespace tijara::ledger;
using tests::kPounds;
using tests::LedgerShop;
using tests::reasonOf;

class LedgerApiTest : public QObject {
    Q_OBJECT

private slots:
    void aTransferMovesItsAmountOnceOnEachSide()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id a = books.wallet("A", source, 1000);
        const Id b = books.open("B");
        const auto made = *books.pay(a, b, 250);
        QCOMPARE(made.debitBalanceMinor, 750);
        QCOMPARE(made.creditBalanceMinor, 250);
        QCOMPARE(books.balance(a), 750);
        QCOMPARE(books.balance(b), 250);
        QCOMPARE(books.balance(source), -1000);
        const auto found = books.verified();
        QVERIFY2(found.good, toJson(found).c_str());
        QCOMPARE(found.transfers, 2);
    }

    void whatIsNotThereIsRefusedWithTheAmounts()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 100);
        const Id b = books.open("B");
        const auto refused = books.pay(a, b, 101);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.problem.code, std::string("insufficient_balance"));
        QCOMPARE(refused.problem.params.at("available"), std::string("100"));
        QCOMPARE(refused.problem.params.at("needed"), std::string("101"));
        QCOMPARE(books.balance(a), 100);
        QCOMPARE(books.balance(b), 0);
    }

    void eachBadRequestNamesItsMember()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 100);
        const Id b = books.open("B");
        const Id rupees = books.open("C", AccountKind::Wallet, "INR");
        QCOMPARE(reasonOf(books.pay(a, a, 1).problem), std::string("/creditAccountId same_account"));
        QCOMPARE(reasonOf(books.pay(a, b, 0).problem), std::string("/amount/minor out_of_range"));
        QCOMPARE(reasonOf(books.pay(a, b, -5).problem), std::string("/amount/minor out_of_range"));
        QCOMPARE(reasonOf(books.pay(a, rupees, 5).problem), std::string("/creditAccountId other_currency"));
        NewAccount limited{.kind = AccountKind::Customer, .currency = kPounds, .customerId = a};
        limited.unlimited = false; // their credit notes would be refused
        const std::string why = reasonOf(books.server().call(kOpenAccount, limited, books.as()).problem);
        QVERIFY2(why == "/unlimited out_of_place", why.c_str());
        const auto missing = books.pay(a, Id{}, 5);
        QCOMPARE(missing.status, 404);
        QCOMPARE(reasonOf(missing.problem), std::string("/creditAccountId not_found"));
        const auto keyless = books.server().call(kMakeTransfer, {.debitAccountId = a, .creditAccountId = b, .amount = {1, kPounds}}, books.as());
        QCOMPARE(keyless.status, 400);
    }

    void whatSaysNothingIsRefusedOrWritesNothing()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id a = books.open("A");
        const NewTransfer linked{.debitAccountId = source, .creditAccountId = a, .amount = {1, kPounds}, .linked = true};
        QCOMPARE(reasonOf(books.server().call(kMakeTransfer, linked, books.keyed()).problem), std::string("/linked out_of_place"));
        QCOMPARE(reasonOf(books.server().call(kChangeAccount, {.unlimited = false}, books.as(source)).problem), std::string("/overdraftMinor required"));
        const auto entries = [&books] {
            const auto found = *books.server().call(journal::kVerify, books.as());
            return found.entries + found.unsealed;
        };
        const auto before = entries();
        (void)*books.server().call(kChangeAccount, {}, books.as(a));
        (void)*books.server().call(kChangeAccount, {.name = "A"}, books.as(a));
        QCOMPARE(entries(), before);
    }

    void aKeyGivesItsFirstAnswerForEverAndAfterARestart()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id a = books.wallet("A", books.source(), 100);
        const Id b = books.open("B");
        const NewTransfer wanted{.debitAccountId = a, .creditAccountId = b, .amount = {60, kPounds}};
        const auto first = books.server().call(kMakeTransfer, wanted, books.as({}, "pay-1"));
        const auto refused = books.server().call(kMakeTransfer, wanted, books.as({}, "pay-2"));
        QCOMPARE(refused.status, 422);
        clock.advance(400LL * 24 * 3600 * 1000);
        books.server().restart();
        books.signInAgain();
        (void)*books.pay(b, a, 10);
        const auto again = books.server().call(kMakeTransfer, wanted, books.as({}, "pay-1"));
        QCOMPARE(again.status, 201);
        QCOMPARE(toJson(*again), toJson(*first));
        QCOMPARE(again.headers.at("Idempotency-Replayed"), std::string("true"));
        const auto refusedAgain = books.server().call(kMakeTransfer, wanted, books.as({}, "pay-2"));
        QCOMPARE(refusedAgain.status, 422);
        QCOMPARE(toJson(refusedAgain.problem), toJson(refused.problem));
        NewTransfer other = wanted;
        other.amount.minor = 61;
        QCOMPARE(books.server().call(kMakeTransfer, other, books.as({}, "pay-1")).status, 409);
    }

    void anAccountThatIsNotThereUsesNoKeyUp()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 100);
        const NewTransfer wanted{.debitAccountId = a, .creditAccountId = Id{}, .amount = {60, kPounds}};
        QCOMPARE(books.server().call(kMakeTransfer, wanted, books.as({}, "k")).status, 404);
        NewTransfer right = wanted;
        right.creditAccountId = books.open("B");
        QCOMPARE(books.server().call(kMakeTransfer, right, books.as({}, "k")).status, 201);
    }

    void twoRequestsWithOneKeyAreOneTransfer()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 1000);
        const Id b = books.open("B");
        for (int round = 0; round < 20; ++round) {
            const std::string key = "twin-" + std::to_string(round);
            std::vector<std::string> bodies(4);
            std::vector<std::jthread> threads;
            for (std::string& body : bodies) {
                threads.emplace_back([&] {
                    const auto answer = books.server().call(kMakeTransfer, {.debitAccountId = a, .creditAccountId = b, .amount = {7, kPounds}}, books.as({}, key));
                    body = answer.value ? toJson(*answer) : toJson(answer.problem);
                });
            }
            threads.clear();
            for (const std::string& body : bodies) {
                QCOMPARE(body, bodies.front());
            }
        }
        QCOMPARE(books.balance(b), 140);
    }

    void aBadPathIsRefusedAloneAmongThoseItArrivedWith()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 1000);
        const Id b = books.open("B");
        const std::string other = books.server().call(identity::kSignIn, {"owner@shop.example", tests::kPassword, {}})->accessToken;
        std::atomic<int> paid = 0;
        std::atomic<int> odd = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 8; ++thread) {
                threads.emplace_back([&, thread] {
                    for (int at = 0; at < 20; ++at) {
                        const std::string key = std::to_string(thread) + "-" + std::to_string(at);
                        if (thread % 2 == 0) {
                            paid += books.server().call(kMakeTransfer, {.debitAccountId = a, .creditAccountId = b, .amount = {1, kPounds}}, books.as({}, key)).status == 201 ? 1 : 0;
                        } else {
                            const int status = books.server().send({.method = "POST", .path = "/api/v1/transfers/undefined/refund", .body = "{}",
                                                                    .headers = {{"Authorization", "Bearer " + other}, {"Idempotency-Key", key}}}).status;
                            odd += status == 404 || status == 429 ? 0 : 1; // who asks often for what is not there is slowed down
                        }
                    }
                });
            }
        }
        QCOMPARE(paid.load(), 80);
        QCOMPARE(odd.load(), 0);
        QCOMPARE(books.balance(b), 80);
    }

    void aHundredRefundsAtOnceGiveBackNoMoreThanThereWas()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 1000);
        const Id b = books.wallet("B", books.source(), 5000);
        const auto paid = *books.pay(a, b, 700);
        std::atomic<int> given = 0;
        std::atomic<int> odd = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 20; ++thread) {
                threads.emplace_back([&, thread] {
                    for (int at = 0; at < 5; ++at) {
                        const auto answer = books.server().call(kRefundTransfer, {.amountMinor = 100},
                                                                books.as(paid.id, "refund-" + std::to_string(thread) + "-" + std::to_string(at)));
                        given += answer.status == 201 ? 1 : 0;
                        odd += answer.status != 201 && answer.status != 409 && answer.status != 422 ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(given.load(), 7);
        QCOMPARE(odd.load(), 0);
        QCOMPARE(books.balance(a), 1000);
        const auto detail = *books.server().call(kTransfer, books.as(paid.id));
        QCOMPARE(detail.left.minor, 0);
        QCOMPARE(detail.followed.size(), std::size_t{7});
        QVERIFY(books.verified().good);
    }

    void aRefundTakesPartAndAReversalAllOrNothing()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 1000);
        const Id b = books.open("B");
        const auto first = *books.pay(a, b, 300);
        QCOMPARE(reasonOf(books.server().call(kRefundTransfer, {.amountMinor = 301}, books.keyed(first.id)).problem), std::string("/amountMinor more_than_left"));
        QCOMPARE(books.server().call(kRefundTransfer, {.amountMinor = 100}, books.keyed(first.id))->kind, TransferKind::Refund);
        QCOMPARE(books.server().call(kReverseTransfer, {}, books.keyed(first.id)).status, 409);
        const auto rest = *books.server().call(kRefundTransfer, {}, books.keyed(first.id));
        QCOMPARE(rest.amount.minor, 200);
        QCOMPARE(books.server().call(kRefundTransfer, {}, books.keyed(first.id)).status, 409);
        QCOMPARE(books.server().call(kRefundTransfer, {}, books.keyed(rest.id)).status, 409); // a refund is not taken back
        const auto second = *books.pay(a, b, 50);
        QCOMPARE(books.server().call(kReverseTransfer, {}, books.keyed(second.id))->amount.minor, 50);
        QCOMPARE(books.server().call(kReverseTransfer, {}, books.keyed(second.id)).status, 409);
        QCOMPARE(books.balance(a), 1000);
        QVERIFY(books.verified().good);
    }

    void aPendingTransferHoldsUntilItIsPostedVoidedOrExpires()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id a = books.wallet("A", books.source(), 100);
        const Id b = books.open("B");
        const auto posted = *books.hold(a, b, 60);
        QCOMPARE(books.balance(a), 100);
        QCOMPARE(books.account(a).held.minor, 60);
        QCOMPARE(books.pay(a, b, 41).problem.params.at("available"), std::string("40"));
        QCOMPARE(books.server().call(kPostTransfer, {.amountMinor = 61}, books.keyed(posted.id)).status, 422);
        QCOMPARE(books.server().call(kPostTransfer, {.amountMinor = 50}, books.keyed(posted.id))->creditBalanceMinor, 50);
        QCOMPARE(books.account(a).held.minor, 0);
        QCOMPARE(books.server().call(kVoidTransfer, {}, books.keyed(posted.id)).status, 409);
        const auto voided = *books.hold(a, b, 50);
        QCOMPARE(books.server().call(kVoidTransfer, {}, books.keyed(voided.id)).status, 201);
        const auto expired = *books.hold(a, b, 50, 60'000);
        QCOMPARE(books.server().call(kListHolds, {}, books.as())->items.size(), std::size_t{1});
        clock.advance(60'001);
        QCOMPARE(books.server().call(kPostTransfer, {}, books.keyed(expired.id)).status, 409);
        QCOMPARE(books.pay(a, b, 50).status, 201); // what was held is free again
        QCOMPARE(books.server().call(kTransfer, books.as(expired.id))->followed.front().kind, TransferKind::Expired);
        QVERIFY(books.server().call(kListHolds, {}, books.as())->items.empty());
        const auto found = books.verified();
        QVERIFY2(found.good, toJson(found).c_str());
    }

    void whatExpiredHoldsNothingThoughNobodyWroteSince()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id source = books.source();
        const Id a = books.open("A");
        const Id b = books.wallet("B", source, 100);
        (void)*books.server().call(kChangeAccount, {.overdraftMinor = 50}, books.as(a));
        (void)*books.hold(a, b, 50, 60'000);
        const auto other = *books.hold(b, source, 30, 120'000);
        clock.advance(60'001);
        QCOMPARE(books.server().call(kListHolds, {}, books.as())->items.size(), std::size_t{1});
        QCOMPARE(books.account(a).held.minor, 0);
        const auto accounts = *books.server().call(kListAccounts, {}, books.as());
        for (const Account& account : accounts.items) {
            QCOMPARE(account.held.minor, account.id == b ? 30 : 0);
        }
        QCOMPARE(books.server().call(kStatement, {}, books.as(a))->account.held.minor, 0);
        QCOMPARE(books.server().call(kChangeAccount, {.overdraftMinor = 0}, books.as(a))->overdraftMinor, 0);
        QVERIFY(books.server().call(kCloseAccount, books.as(a))->closedAt.has_value());
        clock.advance(60'000);
        const auto detail = *books.server().call(kTransfer, books.as(other.id));
        QCOMPARE(detail.left.minor, 0);
        QVERIFY(!detail.expiresAt);
        QVERIFY(books.verified().good);
    }

    void whatExpiredIsNotPostedHoweverManyDidBeforeIt()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id a = books.wallet("A", books.source(), 2000);
        const Id b = books.open("B");
        NewBatch holds;
        holds.transfers.assign(kBatchMax, {.debitAccountId = a, .creditAccountId = b, .amount = {1, kPounds}, .holdMs = 1000});
        (void)*books.server().call(kMakeTransfers, holds, books.keyed());
        const auto last = *books.hold(a, b, 10, 2000);
        clock.advance(2001);
        QCOMPARE(books.server().call(kPostTransfer, {}, books.keyed(last.id)).status, 409);
        QCOMPARE(books.balance(b), 0);
        const auto found = books.verified();
        QVERIFY2(found.good, toJson(found).c_str());
    }

    void betweenTwoWalletsMoneyGoesFromWhoIsDebited()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id a = books.wallet("A", source, 100);
        const Id b = books.open("B");
        const Id bank = books.open("Bank", AccountKind::Bank);
        (void)*books.pay(a, b, 40);   // B has more
        (void)*books.pay(bank, b, 5); // and by what came into the bank
        const auto listed = books.server().call(kListTransfers, {}, books.as())->items;
        QCOMPARE(listed[0].fromName + " " + listed[0].toName, std::string("B Bank"));
        QCOMPARE(listed[1].fromName + " " + listed[1].toName, std::string("A B"));
    }

    void aBatchAnswersEachTransferAndLinkedOnesStandTogether()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id a = books.wallet("A", source, 100);
        const Id b = books.open("B");
        const auto pay = [](const Id& from, const Id& to, std::int64_t minor, bool linked = false) {
            return NewTransfer{.debitAccountId = from, .creditAccountId = to, .amount = {minor, kPounds}, .linked = linked};
        };
        const auto result = *books.server().call(kMakeTransfers, {{pay(a, b, 30), pay(a, b, 500), pay(a, b, 60, true), pay(b, a, 10, true), pay(a, b, 500), pay(b, a, 5, true), pay(b, a, 5)}},
                                                 books.keyed());
        std::string said;
        for (const TransferResult& one : result.results) {
            said += (one.transferId ? "ok" : one.refusal->code) + " ";
        }
        QCOMPARE(said, std::string("ok insufficient_balance linked_failed linked_failed insufficient_balance ok ok "));
        QCOMPARE(books.balance(a), 80);
        const auto last = *books.server().call(kTransfer, books.as(*result.results.back().transferId));
        QVERIFY(last.transfer.linkId.has_value());
        QCOMPARE(last.journalEntityId, result.id);
        QVERIFY(books.verified().good);
    }

    void aBatchOfAThousandIsOneRequestAndOneEntryOfTheJournal()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id b = books.open("B");
        NewBatch batch;
        for (std::size_t at = 0; at < kBatchMax; ++at) {
            batch.transfers.push_back({.debitAccountId = source, .creditAccountId = b, .amount = {1, kPounds}});
        }
        const auto before = books.server().call(journal::kVerify, books.as());
        QCOMPARE(books.server().call(kMakeTransfers, batch, books.keyed())->results.size(), kBatchMax);
        const auto after = books.server().call(journal::kVerify, books.as());
        QCOMPARE(after->entries + after->unsealed - before->entries - before->unsealed, 1);
        QCOMPARE(books.balance(b), 1000);
        batch.transfers.push_back(batch.transfers.front());
        QCOMPARE(reasonOf(books.server().call(kMakeTransfers, batch, books.keyed()).problem), std::string("/transfers too_many"));
    }

    // Sent round in a circle it leaves both balances at zero, but a day's sums would grow past 64 bits.
    void anAccountTakesInNoMoreInADayThanABalanceMayBe()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id a = books.source();
        const Id b = books.source();
        QCOMPARE(reasonOf(books.pay(a, b, kAmountMax + 1).problem), std::string("/amount/minor out_of_range"));
        NewBatch circle;
        for (std::size_t at = 0; at < kBatchMax; at += 2) {
            circle.transfers.push_back({.debitAccountId = a, .creditAccountId = b, .amount = {kAmountMax, kPounds}});
            circle.transfers.push_back({.debitAccountId = b, .creditAccountId = a, .amount = {kAmountMax, kPounds}});
        }
        for (std::int64_t taken = 0; taken < kBalanceMax; taken += static_cast<std::int64_t>(kBatchMax / 2) * kAmountMax) {
            QVERIFY(!books.server().call(kMakeTransfers, circle, books.keyed())->results.back().refusal);
        }
        QCOMPARE(reasonOf(books.pay(a, b, 1).problem), std::string("/amount/minor too_large"));
        QCOMPARE(books.server().call(kTrialBalance, {}, books.as()).status, 200);
        clock.advance(24LL * 3600 * 1000);
        books.signInAgain();
        QVERIFY(books.pay(a, b, 1).problem.code.empty());
        QVERIFY(books.verified().good);
    }

    void thousandsOfOverdraftTriesAtOnceOverdrawNothing()
    {
        LedgerShop books;
        const Id a = books.wallet("A", books.source(), 50);
        const Id b = books.open("B");
        std::atomic<int> made = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 16; ++thread) {
                threads.emplace_back([&, thread] {
                    for (int at = 0; at < 60; ++at) {
                        const std::string key = "o-" + std::to_string(thread) + "-" + std::to_string(at);
                        made += books.server().call(kMakeTransfer, {.debitAccountId = a, .creditAccountId = b, .amount = {1, kPounds}}, books.as({}, key)).status == 201 ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(made.load(), 50);
        QCOMPARE(books.balance(a), 0);
        QCOMPARE(books.balance(b), 50);
        QVERIFY(books.verified().good);
    }
};

QTEST_GUILESS_MAIN(LedgerApiTest)
#include "ledger_api_test.moc"
