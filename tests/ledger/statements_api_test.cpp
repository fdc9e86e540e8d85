// SPDX-License-Identifier: GPL-3.0-or-later
// Banks' statements: brought in once however often, matched by rules that say why, confirmed into transfers, and taken back.
#include <QTest>

#include "shared/customers/customers_contract.h"
#include "shared/ledger/statements_contract.h"
#include "tests/ledger/ledger_fixture.h"

#include <atomic>
#include <fstream>
#include <thread>

using namespace tijara;
using namespace tijara::ledger;
using tests::LedgerShop;

namespace {

std::string caseFile(const std::string& name)
{
    std::ifstream in(std::string(TIJARA_SOURCE_DIR "/tests/ledger/cases/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A shop with a bank account, and what a statement may speak of.
class BankShop {
public:
    BankShop() : m_bank(m_books.open("Bank", AccountKind::Bank)), m_source(m_books.source()) {}

    [[nodiscard]] LedgerShop& books() { return m_books; }
    [[nodiscard]] const Id& bank() const { return m_bank; }
    [[nodiscard]] const Id& source() const { return m_source; }
    /// A debit makes it grow.
    void fillBank(std::int64_t minor) { (void)*m_books.pay(m_bank, m_source, minor); }

    tests::Answer<jobs::Job> upload(const std::string& bytes, const std::string& columns = {})
    {
        return m_books.server().upload(kImportStatement, "?accountId=" + toText(m_bank) + "&fileName=november.csv" + columns, bytes, m_books.as());
    }
    StatementOutcome import(const std::string& bytes)
    {
        const Id job = upload(bytes)->id;
        for (;;) {
            const auto state = *m_books.server().call(kStatementImport, m_books.as(job));
            if (state.job.endedAt) {
                if (state.job.state != jobs::JobState::Done) {
                    throw std::runtime_error(toJson(state));
                }
                return state.outcome;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    std::vector<BankLine> lines(std::optional<BankLineState> state = {})
    {
        BankLineQuery query;
        query.state = state;
        return m_books.shop().all(kListBankLines, query);
    }
    /// The one line of this amount.
    BankLine line(std::int64_t minor)
    {
        for (const BankLine& one : lines()) {
            if (one.amount.minor == minor) {
                return one;
            }
        }
        throw std::runtime_error("no line of " + std::to_string(minor));
    }
    tests::Answer<BankLine> confirm(const BankLine& line, std::optional<Id> account = {})
    {
        return m_books.server().call(kConfirmMatch, {account, {}}, m_books.keyed(line.id));
    }
    tests::Answer<BankLine> matchAgain(const BankLine& line) { return m_books.server().call(kMatchAgain, m_books.as(line.id)); }
    tests::Answer<BankLine> undo(const BankLine& line) { return m_books.server().call(kUndoMatch, m_books.keyed(line.id)); }
    sales::DocumentDetail bill(const Id& customer, std::int64_t minor)
    {
        const auto product = m_books.shop().product("P" + std::to_string(++m_products), minor * 100);
        return m_books.shop().bill({{product.id, {1000}, {}, {}}}, customer);
    }
    /// The account of what they owe, once something was sold to them.
    Id accountOf(const Id& customer)
    {
        AccountQuery query;
        query.customerId = customer;
        return m_books.shop().all(kListAccounts, query).at(0).id;
    }

private:
    LedgerShop m_books;
    Id m_bank;
    Id m_source;
    int m_products = 0;
};

} // namespace

class StatementsApiTest : public QObject {
    Q_OBJECT

private slots:
    void aFileBroughtInTwiceAddsNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("lines");
        QTest::newRow("mt940") << "high_street.mt940" << 4;
        QTest::newRow("camt.053") << "camt053.xml" << 2;
    }
    void aFileBroughtInTwiceAddsNothing()
    {
        QFETCH(QString, file);
        QFETCH(int, lines);
        BankShop shop;
        const std::string bytes = caseFile(file.toStdString());
        QCOMPARE(shop.import(bytes).added, lines);
        const auto again = shop.import(bytes);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, lines);
        QCOMPARE(shop.lines().size(), static_cast<std::size_t>(lines));
    }

    void twoLinesThatSayTheSameAreTwo()
    {
        BankShop shop;
        const std::string day = "Date,Description,Amount\n2026-11-02,Coffee,-3.50\n2026-11-02,Coffee,-3.50\n";
        QCOMPARE(shop.import(day).added, 2);
        QCOMPARE(shop.import(day + "2026-11-03,Coffee,-3.50\n").added, 1); // the file of a longer time has them again
    }

    void aPayersReferenceDoesNotHideALine()
    {
        BankShop shop;
        const std::string head = "Date,Description,Name,Amount,Reference\n";
        QCOMPARE(shop.import(head + "2026-11-02,Rent,Ada Byron,5.00,NOVEMBER\n").added, 1);
        QCOMPARE(shop.import(head + "2026-11-02,Bread,Bruno Keller,5.00,NOVEMBER\n").added, 1);
    }

    void theLargestAmountsStillAddUp()
    {
        BankShop shop;
        const auto refused = shop.upload("Date,Amount\n2026-11-02,92233720368547758.07\n");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.problem.params.at("field"), std::string("amount"));
        QCOMPARE(shop.import("Date,Amount\n2026-11-02,100000000000.00\n2026-11-03,100000000000.00\n").added, 2);
        QCOMPARE(shop.books().server().call(kTotalOfBankLines, {}, shop.books().as())->sums.front().value, 2 * kAmountMax);
    }

    void aBillNamedInTheTextIsProposedAndConfirmedIntoATransfer()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto bill = shop.bill(ada.id, 3000);
        shop.import("Date,Description,Amount\n2026-11-02,Thanks for " + bill.document.number + " and bye,30.00\n2026-11-02,Something else,12.34\n");
        const BankLine line = shop.line(3000);
        QCOMPARE(line.state, BankLineState::Proposed);
        QCOMPARE(line.rule, std::optional(MatchRule::DocumentNumber));
        QCOMPARE(line.evidence, bill.document.number);
        QCOMPARE(line.otherName, std::string("Ada Byron"));
        QCOMPARE(shop.line(1234).state, BankLineState::Exception);
        const auto booked = *shop.confirm(line);
        QCOMPARE(booked.state, BankLineState::Matched);
        QVERIFY(booked.made);
        QCOMPARE(shop.books().balance(shop.bank()), 3000);
        QCOMPARE(shop.books().balance(*booked.otherAccountId), 0); // what Ada owed
        const auto transfer = *shop.books().server().call(kTransfer, shop.books().as(booked.transferId));
        QCOMPARE(toText(transfer.transfer.day), std::string("2026-11-02"));
        QCOMPARE(transfer.journalEntityId, line.id);
        QCOMPARE(shop.confirm(line).status, 409);
        QVERIFY(shop.books().verified().good);
    }

    void aMatchIsTakenBackWithAReversalAndCanBeMadeAgain()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto bill = shop.bill(ada.id, 3000);
        shop.import("Date,Description,Amount\n2026-11-02," + bill.document.number + ",30.00\n");
        const auto booked = *shop.confirm(shop.line(3000));
        const auto open = *shop.undo(booked);
        QCOMPARE(open.state, BankLineState::Proposed); // by the same rule; the pair that undid itself is no match
        QCOMPARE(open.rule, std::optional(MatchRule::DocumentNumber));
        QCOMPARE(shop.books().balance(shop.bank()), 0);
        QCOMPARE(shop.books().balance(*booked.otherAccountId), 3000);
        const auto detail = *shop.books().server().call(kTransfer, shop.books().as(booked.transferId));
        QCOMPARE(detail.followed.size(), std::size_t{1});
        QCOMPARE(detail.followed.front().kind, TransferKind::Reversal);
        QCOMPARE(shop.undo(open).status, 409);
        QCOMPARE(shop.confirm(open)->state, BankLineState::Matched);
        QCOMPARE(shop.books().balance(shop.bank()), 3000);
        QVERIFY(shop.books().verified().good);
    }

    void whatIsInTheBooksAlreadyIsLinkedAndNotMadeAgain_data()
    {
        QTest::addColumn<bool>("reference");
        QTest::newRow("by its reference") << true;
        QTest::newRow("by amount and day") << false;
    }
    void whatIsInTheBooksAlreadyIsLinkedAndNotMadeAgain()
    {
        QFETCH(bool, reference);
        BankShop shop;
        NewTransfer paid{.debitAccountId = shop.bank(), .creditAccountId = shop.source(), .amount = {4200, Currency("GBP")}};
        if (reference) {
            paid.reference = "PAY-77";
        }
        const auto made = *shop.books().server().call(kMakeTransfer, paid, shop.books().keyed());
        // A reference holds however far the day is.
        const std::string day = toText(Date{made.day.days + (reference ? 40 : 2)});
        shop.import("Date,Description,Amount,Reference\n" + day + ",From the owner,42.00,PAY-77\n");
        const BankLine line = shop.line(4200);
        QCOMPARE(line.rule, std::optional(reference ? MatchRule::Reference : MatchRule::AmountAndDay));
        QCOMPARE(line.transferId, std::optional(made.id));
        const auto booked = *shop.confirm(line);
        QVERIFY(!booked.made);
        QCOMPARE(shop.books().balance(shop.bank()), 4200);
        const auto open = *shop.undo(booked);
        QCOMPARE(open.state, BankLineState::Proposed);
        QCOMPARE(shop.books().balance(shop.bank()), 4200);
    }

    void aMatchGivenBackElsewhereLetsItsLineGo_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("reversed") << true;
        QTest::newRow("refunded in part") << false;
    }
    void aMatchGivenBackElsewhereLetsItsLineGo()
    {
        QFETCH(bool, whole);
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto bill = shop.bill(ada.id, 3000);
        shop.import("Date,Description,Amount\n2026-11-02," + bill.document.number + ",30.00\n");
        const auto booked = *shop.confirm(shop.line(3000));
        if (whole) {
            (void)*shop.books().server().call(kReverseTransfer, {}, shop.books().keyed(booked.transferId));
        } else {
            (void)*shop.books().server().call(kRefundTransfer, {.amountMinor = 1000}, shop.books().keyed(booked.transferId));
        }
        const auto open = *shop.undo(booked);
        QCOMPARE(open.rule, std::optional(MatchRule::DocumentNumber)); // and not what undid itself
        QCOMPARE(shop.books().balance(shop.bank()), 0);
        QCOMPARE(shop.books().balance(*booked.otherAccountId), 3000);
        QCOMPARE(shop.confirm(open)->state, BankLineState::Matched);
        QVERIFY(shop.books().verified().good);
    }

    void aProposalTheBooksHaveOvertakenIsRefusedAndMadeAnew()
    {
        BankShop shop;
        NewTransfer paid{.debitAccountId = shop.bank(), .creditAccountId = shop.source(), .amount = {4200, Currency("GBP")}, .reference = "PAY-77"};
        const auto made = *shop.books().server().call(kMakeTransfer, paid, shop.books().keyed());
        shop.import("Date,Description,Amount,Reference\n2026-11-02,From the owner,42.00,PAY-77\n");
        const BankLine line = shop.line(4200);
        QCOMPARE(line.transferId, std::optional(made.id));
        (void)*shop.books().server().call(kReverseTransfer, {}, shop.books().keyed(made.id));
        const auto refused = shop.confirm(line);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.problem.params.at("reason"), std::string("proposal_changed"));
        QCOMPARE(shop.matchAgain(line)->state, BankLineState::Exception);
        QCOMPARE(shop.books().balance(shop.bank()), 0);
    }

    void oneBillIsNotPaidByTwoLines()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto bill = shop.bill(ada.id, 3000);
        (void)shop.bill(ada.id, 5000); // so that she still owes enough
        shop.import("Date,Description,Amount\n2026-11-02," + bill.document.number + ",30.00\n2026-11-09," + bill.document.number + " again,30.00\n");
        const auto lines = shop.lines(BankLineState::Proposed);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(shop.confirm(lines[0])->state, BankLineState::Matched);
        QCOMPARE(shop.confirm(lines[1]).status, 409);
    }

    void aPaymentInTheBooksIsFoundBehindFiveHundredOlderLines()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto bill = shop.bill(ada.id, 7700);
        const auto paid = *shop.books().pay(shop.bank(), shop.accountOf(ada.id), 7700);
        shop.import("Date,Description,Amount\n" + toText(paid.day) + ",Thanks for " + bill.document.number + ",77.00\n");
        QCOMPARE(shop.line(7700).rule, std::optional(MatchRule::AmountAndDay));
        std::string lastYear = "Date,Description,Amount\n";
        for (int at = 0; at < 500; ++at) {
            lastYear += "2020-01-05,Old " + std::to_string(at) + ",1.00\n";
        }
        shop.import(lastYear);
        for (const BankLine& old : shop.lines(BankLineState::Exception)) {
            (void)*shop.confirm(old, shop.source());
        }
        const BankLine line = *shop.matchAgain(shop.line(7700));
        QCOMPARE(line.rule, std::optional(MatchRule::AmountAndDay));
        QCOMPARE(line.transferId, std::optional(paid.id));
    }

    void aBillThatIsPaidIsNotProposedByItsNumber()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto bill = shop.bill(ada.id, 3000);
        (void)*shop.books().pay(shop.source(), shop.accountOf(ada.id), 3000);
        shop.import("Date,Description,Amount\n2026-11-02," + bill.document.number + ",30.00\n");
        QCOMPARE(shop.line(3000).state, BankLineState::Exception);
    }

    void aStatementThroughADayHasNoLaterEntryAndTheBalanceOfThatDay()
    {
        BankShop shop;
        shop.fillBank(1000);
        shop.import("Date,Description,Amount\n2020-11-02,Put in,50.00\n");
        (void)*shop.confirm(shop.line(5000), shop.source()); // written after what came later
        const Date through = *parseDate("2020-11-10");
        StatementQuery query{1, {}, through};
        const auto statement = *shop.books().server().call(kStatement, query, shop.books().as(shop.bank()));
        QCOMPARE(statement.entries.size(), std::size_t{1});
        QCOMPARE(statement.entries.front().balance.minor, 6000); // as it was written
        QCOMPARE(statement.balanceThrough.value().minor, 5000);
        query.after = statement.next;
        const auto rest = *shop.books().server().call(kStatement, query, shop.books().as(shop.bank()));
        QVERIFY(rest.entries.empty());
        QVERIFY(!rest.next);
        AccountQuery accounts;
        accounts.kind = AccountKind::Bank;
        accounts.through = through;
        QCOMPARE(shop.books().server().call(kListAccounts, accounts, shop.books().as())->items.at(0).balance.minor, 5000);
    }

    void whatFitsTwiceIsNotGuessed()
    {
        BankShop shop;
        shop.fillBank(500);
        shop.fillBank(500);
        const std::string today = toText(shop.books().server().call(kListTransfers, {}, shop.books().as())->items.front().day);
        shop.import("Date,Description,Amount\n" + today + ",Which one?,5.00\n");
        const BankLine line = shop.line(500);
        QCOMPARE(line.state, BankLineState::Exception);
        QCOMPARE(line.fits, 2);
        QCOMPARE(shop.confirm(line).status, 422); // nothing is proposed
    }

    void oneCustomerWithAnOpenBillOfTheAmountIsProposed()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto charles = shop.books().shop().customer("Charles Babbage");
        const auto bill = shop.bill(ada.id, 7700);
        (void)shop.bill(charles.id, 8800);
        (void)shop.bill(ada.id, 8800);
        (void)shop.bill(ada.id, 9900);
        shop.import("Date,Description,Name,Amount\n2026-11-02,Payment,,77.00\n2026-11-02,Payment,MR CHARLES  BABBAGE,88.00\n2026-11-02,Payment,Grace Hopper,99.00\n");
        QCOMPARE(shop.line(9900).state, BankLineState::Exception); // the bank names somebody else
        const BankLine open = shop.line(7700);
        QCOMPARE(open.rule, std::optional(MatchRule::OpenInvoice));
        QCOMPARE(open.evidence, bill.document.number);
        const BankLine named = shop.line(8800); // two owe that much, one is named
        QCOMPARE(named.rule, std::optional(MatchRule::CustomerName));
        QCOMPARE(named.otherName, std::string("Charles Babbage"));
    }

    void ofACreditedBillOnlyWhatIsLeftIsProposed()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        const auto product = shop.books().shop().product("HALF", 385'000);
        const auto creditedBill = [&](std::int64_t back) {
            const auto bill = shop.books().shop().bill({{product.id, {2000}, {}, {}}}, ada.id);
            (void)*shop.books().server().call(sales::kIssueCreditNote, {"Damaged", {{1, {back}}}}, shop.books().keyed(bill.document.id));
            return bill.document.number;
        };
        const std::string gone = creditedBill(2000);
        const std::string half = creditedBill(1000);
        (void)shop.bill(ada.id, 8800); // so she owes more than either came to
        shop.import("Date,Description,Name,Amount\n2026-11-02,Bill " + gone + ",,77.00\n2026-11-03,Payment,ADA BYRON,77.00\n2026-11-04,Bill " + half + ",,38.50\n");
        for (const BankLine& line : shop.lines()) {
            if (line.amount.minor == 7700) {
                QVERIFY2(line.state == BankLineState::Exception, toJson(line).c_str());
            }
        }
        const BankLine rest = shop.line(3850);
        QCOMPARE(rest.rule, std::optional(MatchRule::DocumentNumber));
        QCOMPARE(rest.evidence, half);
    }

    void anAccountIsChosenByHandAndALineIsIgnoredAndBroughtBack()
    {
        BankShop shop;
        shop.fillBank(10'000);
        const Id charges = shop.books().open("Bank charges", AccountKind::Expense);
        shop.import(caseFile("high_street.mt940"));
        const BankLine fee = shop.line(-1250);
        QCOMPARE(fee.state, BankLineState::Exception);
        const auto booked = *shop.confirm(fee, charges);
        QCOMPARE(booked.rule, std::optional(MatchRule::ByHand));
        QCOMPARE(shop.books().balance(charges), 1250);
        QCOMPARE(shop.books().balance(shop.bank()), 8750);
        const BankLine rent = shop.line(-25'000);
        const auto refused = shop.confirm(rent, charges); // there is not so much in the bank
        QCOMPARE(refused.status, 422);
        QCOMPARE(shop.line(-25'000).state, BankLineState::Exception);
        QCOMPARE(shop.books().server().call(kIgnoreBankLine, {"It was a test"}, shop.books().as(rent.id))->state, BankLineState::Ignored);
        QCOMPARE(shop.confirm(rent, charges).status, 409);
        QCOMPARE(shop.undo(rent)->state, BankLineState::Exception);
    }

    void aLineIsLookedAtAgainWhenTheBooksKnowMore()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        shop.import("Date,Description,Amount\n2026-11-02,From Ada Byron,19.00\n");
        const BankLine before = shop.line(1900);
        QCOMPARE(before.state, BankLineState::Exception);
        (void)shop.bill(ada.id, 1900);
        QCOMPARE(shop.books().server().call(kMatchAgain, shop.books().as(before.id))->rule, std::optional(MatchRule::CustomerName));
    }

    void ofAnErasedPayerTheBankLinesKeepWhatTheBooksNeed()
    {
        BankShop shop;
        const auto ada = shop.books().shop().customer("Ada Byron");
        (void)shop.bill(ada.id, 1900);
        shop.import("Date,Description,Amount\n2026-11-02,From Ada Byron,19.00\n2026-11-03,From Bruno Keller,21.00\n");
        QCOMPARE(shop.line(1900).rule, std::optional(MatchRule::CustomerName));
        (void)*shop.books().server().call(customers::kEraseCustomer, {.reason = "asked to be forgotten"}, shop.books().keyed(ada.id));
        for (int tries = 0; tries < 500 && !shop.line(1900).text.empty(); ++tries) { // a job does it
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        const BankLine line = shop.line(1900);
        QVERIFY2(toJson(line).find("Byron") == std::string::npos, toJson(line).c_str());
        QCOMPARE(toText(line.day), std::string("2026-11-02"));
        QVERIFY(toJson(shop.line(2100)).find("Bruno Keller") != std::string::npos);
    }

    void ofAnErasedPayerNeitherTransfersNorKeptAnswersHaveTheName()
    {
        BankShop shop;
        auto& server = shop.books().server();
        const auto payer = shop.books().shop().customer("Zebedia Quux");
        const NewAccount dinars{.kind = AccountKind::Customer, .currency = Currency("TND"), .customerId = payer.id};
        QCOMPARE(server.call(kOpenAccount, dinars, shop.books().as({}, "open"))->name, std::string("Zebedia Quux"));
        (void)shop.bill(payer.id, 1900);
        shop.import("Date,Description,Amount\n2026-11-02,From Zebedia Quux,19.00\n");
        const BankLine line = shop.line(1900);
        const auto booked = *server.call(kConfirmMatch, {}, shop.books().as(line.id, "confirm"));
        QCOMPARE(server.call(kTransfer, shop.books().as(booked.transferId))->transfer.description, std::string());
        (void)*server.call(customers::kEraseCustomer, {.reason = "asked to be forgotten"}, shop.books().keyed(payer.id));
        const auto again = [&] { return server.call(kConfirmMatch, {}, shop.books().as(line.id, "confirm")).status; };
        for (int tries = 0; tries < 500 && again() != 410; ++tries) { // a job does it
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        QCOMPARE(again(), 410);
        QCOMPARE(server.call(kOpenAccount, dinars, shop.books().as({}, "open")).status, 410);
    }

    void twoPeopleWhoConfirmAtOnceMakeOneTransfer()
    {
        BankShop shop;
        shop.import("Date,Description,Amount\n2026-11-02,Put in,50.00\n");
        const BankLine line = shop.line(5000);
        std::atomic<int> booked = 0;
        {
            std::vector<std::jthread> threads;
            for (int at = 0; at < 6; ++at) {
                threads.emplace_back([&, key = "twin-" + std::to_string(at)] {
                    booked += shop.books().server().call(kConfirmMatch, {shop.source(), {}}, shop.books().as(line.id, key)).status == 201 ? 1 : 0;
                });
            }
        }
        QCOMPARE(booked.load(), 1);
        QCOMPARE(shop.books().balance(shop.bank()), 5000);
    }

    void nonsenseIsRefusedBeforeAnythingIsWritten()
    {
        BankShop shop;
        const auto refused = shop.upload("Date,Amount\n2026-11-02,5\nyesterday,5\n");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.problem.params.at("reason"), std::string("statement_field"));
        QCOMPARE(refused.problem.params.at("line"), std::string("3"));
        QCOMPARE(refused.problem.params.at("field"), std::string("day"));
        QCOMPARE(refused.problem.params.at("given"), std::string("yesterday"));
        const Id wallet = shop.books().open("Deposits");
        const auto wallets = shop.books().server().upload(kImportStatement, "?accountId=" + toText(wallet) + "&fileName=a.csv", "Date,Amount\n2026-11-02,5\n", shop.books().as());
        QCOMPARE(wallets.status, 422);
        QVERIFY(shop.lines().empty());
    }

    void aFileOfAnotherAccountIsRefused()
    {
        BankShop shop;
        shop.fillBank(10'000);
        std::string bytes = caseFile("high_street.mt940");
        shop.import(bytes);
        (void)*shop.confirm(shop.line(-1250), shop.source());
        bytes.replace(bytes.find("GB29HIGH"), 8, "GB30HIGH");
        QCOMPARE(shop.upload(bytes).problem.params.at("reason"), std::string("statement_other_account"));
    }

    void aFileThatNothingWasConfirmedOfBindsNoName()
    {
        BankShop shop;
        std::string bytes = caseFile("high_street.mt940");
        bytes.replace(bytes.find("GB29HIGH"), 8, "GB30HIGH"); // somebody else's, brought in by mistake
        shop.import(bytes);
        QCOMPARE(shop.upload(caseFile("high_street.mt940")).status, 201);
    }

    void oneAccountIsKnownByItsNumberAndByItsIban_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("its number") << "60161331926819";
        QTest::newRow("with the currency") << "60161331926819 GBP";
        QTest::newRow("in groups") << "GB29 HIGH 6016 1331 9268 19";
    }
    void oneAccountIsKnownByItsNumberAndByItsIban()
    {
        QFETCH(QString, name);
        BankShop shop;
        shop.fillBank(10'000);
        std::string bytes = caseFile("high_street.mt940");
        shop.import(bytes);
        (void)*shop.confirm(shop.line(-1250), shop.source());
        const std::string iban = "GB29HIGH60161331926819";
        bytes.replace(bytes.find(iban), iban.size(), name.toStdString());
        QCOMPARE(shop.upload(bytes).status, 201);
    }
};

QTEST_GUILESS_MAIN(StatementsApiTest)
#include "statements_api_test.moc"
