// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledger_books.h"
#include "server/ledger/ledger_store.h"
#include "server/ledger/statements/statements.h"

namespace tijara::ledger {

namespace {

using db::Tx;
using http::Permission;
using http::Request;

Account named(Tx& tx, const Parts& parts, Account account)
{
    nameAccounts(tx, parts, {&account, 1});
    return account;
}

Account account(Tx& tx, const Parts& parts, const Request& request)
{
    auto found = accountById(tx, request.pathId());
    if (!found) {
        throw Problem{ProblemCode::NotFound};
    }
    letGoExpired(tx, {&*found, 1});
    return named(tx, parts, std::move(*found));
}

Transfer said(Sheet& sheet, const Request& request, const char* kind, Transfer made)
{
    sheet.say(request.actor, kind, made.id, journalBody({made}));
    return made;
}

void needBoth(Sheet& sheet, const NewTransfer& wanted)
{
    sheet.need(wanted.debitAccountId);
    sheet.need(wanted.creditAccountId);
}

void needOriginal(Sheet& sheet, const Request& request)
{
    sheet.needOriginal(request.pathId());
}

void mountReads(http::Router& router, const Parts& parts)
{
    router.read(kListAccounts, Permission::LedgerRead, [parts](Tx& tx, const Request&, const AccountQuery& query) { return listAccounts(tx, parts, query); });
    router.read(
        kTotalOfAccounts, Permission::LedgerRead, [](Tx& tx, const Request&, const AccountQuery& query) { return totalOfAccounts(tx, query); }, db::ReadMode::MayLag);
    router.read(kFindAccounts, Permission::LedgerRead, [parts](Tx& tx, const Request&, const FindAccounts& wanted) { return findAccounts(tx, parts, wanted); });
    router.read(kAccount, Permission::LedgerRead, [parts](Tx& tx, const Request& request) { return account(tx, parts, request); });
    router.read(kStatement, Permission::LedgerRead,
                [parts](Tx& tx, const Request& request, const StatementQuery& query) { return statementOf(tx, parts, request.pathId(), query); });
    router.read(kBalanceDays, Permission::LedgerRead, [](Tx& tx, const Request& request, const DaysQuery& query) { return daysOfAccount(tx, request.pathId(), query); });
    router.read(kListTransfers, Permission::LedgerRead, [parts](Tx& tx, const Request&, const TransferQuery& query) { return listTransfers(tx, parts, query); });
    router.read(
        kTotalOfTransfers, Permission::LedgerRead,
        [](Tx& tx, const Request&, const TransferQuery& query) { return transferList().totals(tx, query, db::rowsOf(kListTransfers.path, query)); }, db::ReadMode::MayLag);
    router.read(kTransfer, Permission::LedgerRead, [parts](Tx& tx, const Request& request) { return detailOf(tx, parts, request.pathId()); });
    router.read(kListHolds, Permission::LedgerRead, [parts](Tx& tx, const Request&, const HoldQuery& query) { return listHolds(tx, parts, query); });
    router.read(kTrialBalance, Permission::LedgerRead, [](Tx& tx, const Request&, const TrialBalanceQuery& query) { return trialBalance(tx, query.through); });
    router.read(kCashFlow, Permission::LedgerRead,
                [parts](Tx& tx, const Request& request, const DaysQuery& query) { return cashFlow(tx, parts.currencyOf(request.actor.tenant), query); });
    router.read(kVerifyLedger, Permission::JournalVerify, [](Tx& tx, const Request&) { return verify(tx); });
}

void mountTransfers(http::Router& router, http::Gathering& gathering)
{
    constexpr auto kWrite = Permission::LedgerWrite;
    router.gathered<Sheet>(
        kMakeTransfer, kWrite, gathering, [](Sheet& sheet, const Request&, const NewTransfer& wanted) { needBoth(sheet, wanted); },
        [](Sheet& sheet, const Request& request, const NewTransfer& wanted) {
            return said(sheet, request, wanted.holdMs ? "ledger.transfer.held" : "ledger.transfer.made", sheet.post(postingOf(sheet, wanted)));
        });
    router.gathered<Sheet>(
        kMakeTransfers, kWrite, gathering,
        [](Sheet& sheet, const Request&, const NewBatch& batch) {
            for (const NewTransfer& wanted : batch.transfers) {
                needBoth(sheet, wanted);
            }
        },
        [](Sheet& sheet, const Request& request, const NewBatch& batch) { return makeBatch(sheet, request.actor, batch); });
    router.gathered<Sheet>(
        kRefundTransfer, kWrite, gathering, [](Sheet& sheet, const Request& request, const auto&) { needOriginal(sheet, request); },
        [](Sheet& sheet, const Request& request, const PartOfTransfer& part) {
            return said(sheet, request, "ledger.transfer.refunded", sheet.refund(request.pathId(), part));
        });
    router.gathered<Sheet>(
        kReverseTransfer, kWrite, gathering, [](Sheet& sheet, const Request& request, const auto&) { needOriginal(sheet, request); },
        [](Sheet& sheet, const Request& request, const Remark& remark) {
            return said(sheet, request, "ledger.transfer.reversed", sheet.reverse(request.pathId(), remark));
        });
    router.gathered<Sheet>(
        kPostTransfer, kWrite, gathering, [](Sheet& sheet, const Request& request, const auto&) { needOriginal(sheet, request); },
        [](Sheet& sheet, const Request& request, const PartOfTransfer& part) {
            return said(sheet, request, "ledger.transfer.posted", sheet.complete(request.pathId(), part));
        });
    router.gathered<Sheet>(
        kVoidTransfer, kWrite, gathering, [](Sheet& sheet, const Request& request, const auto&) { needOriginal(sheet, request); },
        [](Sheet& sheet, const Request& request, const Remark& remark) {
            return said(sheet, request, "ledger.transfer.voided", sheet.cancel(request.pathId(), remark));
        });
}

} // namespace

Ledger::Ledger(Parts parts)
    : m_parts(std::move(parts)), m_gathering([this](Tx& tx, const http::Actor& actor) -> std::unique_ptr<http::SharedWork> {
          return std::make_unique<Sheet>(tx, actor, m_parts.today(actor.tenant));
      })
{
}

void Ledger::addJobs()
{
    addStatementJob(m_parts);
}

void Ledger::forgetPayer(const Id& tenant, const Id& customer)
{
    ledger::forgetPayer(m_parts, tenant, customer);
}

void Ledger::mount(http::Router& router)
{
    mountStatements(router, m_parts);
    mountReads(router, m_parts);
    mountTransfers(router, m_gathering);
    router.write(kOpenAccount, Permission::LedgerWrite,
                 [parts = m_parts](Tx& tx, const Request& request, const NewAccount& wanted) { return named(tx, parts, open(tx, parts, request.actor, wanted)); });
    router.write(kChangeAccount, Permission::LedgerWrite,
                 [parts = m_parts](Tx& tx, const Request& request, const ChangeAccount& wanted) { return change(tx, parts, request.actor, request.pathId(), wanted); });
    router.write(kCloseAccount, Permission::LedgerWrite, [parts = m_parts](Tx& tx, const Request& request) { return close(tx, parts, request.actor, request.pathId()); });
}

} // namespace tijara::ledger
