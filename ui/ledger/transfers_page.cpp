// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/transfers_page.h"

#include "shared/journal/journal_contract.h"
#include "ui/client/problem_text.h"
#include "ui/ledger/ledger_words.h"

namespace tijara::ui {

namespace {

using identity::Permission;
using ledger::ListedTransfer;
using ledger::TransferKind;

constexpr ActionEntry kActions[] = {
    {"transfers.new", QT_TRANSLATE_NOOP("Actions", "New transfer"), "add", "Ctrl+N", Permission::LedgerWrite, true},
    {"transfers.document", QT_TRANSLATE_NOOP("Actions", "Document"), "bill", "", Permission::SalesRead, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "The bill or credit note this was posted for")},
    {"transfers.trail", QT_TRANSLATE_NOOP("Actions", "Audit trail"), "audit-trail", "", Permission::JournalRead, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "The entry that says who made it and when")},
    {"transfers.void", QT_TRANSLATE_NOOP("Actions", "Let go…"), "cancelled", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "What is held is free again, and nothing moves")},
    {"transfers.post", QT_TRANSLATE_NOOP("Actions", "Move…"), "done", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Moves what is held, or less of it")},
    {"transfers.reverse", QT_TRANSLATE_NOOP("Actions", "Reverse…"), "undo", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Gives all of it back, as a mistake")},
    {"transfers.refund", QT_TRANSLATE_NOOP("Actions", "Refund…"), "return", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Gives back all or a part of what is left")},
};

constexpr Column<ListedTransfer> kColumns[] = {
    {"day", QT_TRANSLATE_NOOP("Columns", "Day"), Cell::Text, 132, "", 0,
     [](const ListedTransfer& row, const Formats& formats) -> CellValue { return {formats.date(row.day), Ink::Text2}; }},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 140, "", 1, [](const ListedTransfer& row, const Formats&) -> CellValue { return lookOf(row.kind); }},
    {"from", QT_TRANSLATE_NOOP("Columns", "From account"), Cell::Key, 0, "", 0,
     [](const ListedTransfer& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row.fromName, row.fromStandard); }, "fromName"},
    {"to", QT_TRANSLATE_NOOP("Columns", "To account"), Cell::Key, 0, "", 0,
     [](const ListedTransfer& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row.toName, row.toStandard); }, "toName"},
    {"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), Cell::Text, 130, "", 3,
     [](const ListedTransfer& row, const Formats&) -> CellValue { return {toQt(row.reference.value_or("")), Ink::Text2}; }},
    {"description", QT_TRANSLATE_NOOP("Columns", "Description"), Cell::Text, 0, "", 2,
     [](const ListedTransfer& row, const Formats&) -> CellValue { return {toQt(row.description), Ink::Text2}; }},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount, %1"), Cell::Number, 132, "", 0,
     [](const ListedTransfer& row, const Formats& formats) -> CellValue { return LedgerWords::amount(row.amount, formats); }},
};

QString fromOf(const ListedTransfer& one)
{
    return LedgerWords::nameOf(one.fromName, one.fromStandard);
}

QString toOf(const ListedTransfer& one)
{
    return LedgerWords::nameOf(one.toName, one.toStandard);
}

} // namespace

TransfersPage::TransfersPage(Console& console)
    : RecordListPage(console, {tr("Transfers"), QStringLiteral("transfers"), tr("No transfers yet"), tr("Every bill moves money from one account to another, and so can you.")},
                     kActions),
      m_transfers(new ListModel<ListedTransfer, ledger::TransferQuery>(console, ledger::kListTransfers, ledger::kTotalOfTransfers, kColumns, this))
{
    m_transfers->showOneBy(ledger::kTransfer, [](const ledger::TransferDetail& detail) { return detail.transfer; });
    setModel(*m_transfers);
    enableSheet();
    makeFilters();
    makeActions();
}

std::span<const ActionEntry> TransfersPage::actionTable()
{
    return kActions;
}

void TransfersPage::makeFilters()
{
    const Style& style = m_console.style;
    std::vector<FilterChip::Choice> kinds;
    for (const TransferKind kind : LedgerWords::kTransferKinds) {
        kinds.push_back({toText(kind), lookOf(kind).text()});
    }
    addFilter(FilterChip::ofChoices(style, "kind", tr("Kind"), std::move(kinds)));
    addFilter(FilterChip::ofText(style, "reference", tr("Reference"), tr("exactly as it is written")));
    addFilter(FilterChip::ofRows(style, "documentId", tr("Document")));
    addFilter(FilterChip::ofRows(style, "originalId", tr("What followed")));
    addFilter(FilterChip::ofRows(style, "id", tr("Transfer")));
    addExportWords("fromName", LedgerWords::standardWords());
    addExportWords("toName", LedgerWords::standardWords());
}

void TransfersPage::makeActions()
{
    const Style& style = m_console.style;
    m_document = bind("transfers.document", [this] { showDocument(); });
    m_trail = bind("transfers.trail", [this] { showTrail(); });
    m_acts[TransferAct::Void] = bind("transfers.void", [this] { startAct(TransferAct::Void); });
    m_acts[TransferAct::Post] = bind("transfers.post", [this] { startAct(TransferAct::Post); });
    m_acts[TransferAct::Reverse] = bind("transfers.reverse", [this] { startAct(TransferAct::Reverse); });
    m_acts[TransferAct::Refund] = bind("transfers.refund", [this] { startAct(TransferAct::Refund); });
    addSheetAction(actionButton(style, m_document));
    addSheetAction(actionButton(style, m_trail));
    enableRecord();
    addSheetGap();
    record()->addButton(actionButton(style, m_document));
    record()->addButton(actionButton(style, m_trail));
    for (auto& [act, action] : m_acts) {
        record()->addButton(actionButton(style, action));
    }
    addSheetAction(actionButton(style, m_acts[TransferAct::Refund]));
    addSheetAction(actionButton(style, m_acts[TransferAct::Post]));
    Action* add = bind("transfers.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
    tellOfDraft(QStringLiteral("transfers/new"), add);
    recordChosen();
}

void TransfersPage::fillSheet(SideSheet& sheet, int row)
{
    const ListedTransfer* transfer = m_transfers->at(row);
    sheet.begin(m_console.formats.date(transfer->day), m_console.formats.money(transfer->amount), &lookOf(transfer->kind));
    sheet.setLoading(true);
    m_detail.reset();
    recordChosen();
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(ledger::kTransfer, transfer->id, this, [this, &sheet, row](Result<ledger::TransferDetail> answer) {
        m_call = 0;
        sheet.setLoading(false);
        if (!answer) {
            sheet.fail(answer.problem(), [this, &sheet, row] { fillSheet(sheet, row); });
            return;
        }
        m_detail = *answer;
        fill(sheet.parts());
        recordChosen();
    });
}

void TransfersPage::loadRecord(const Id& id)
{
    m_detail.reset();
    m_console.client.call(ledger::kTransfer, id, this, [this, id](Result<ledger::TransferDetail> answer) {
        record()->setLoading(false);
        if (!answer) {
            record()->fail(answer.problem(), [this, id] { showRecord(id); });
            return;
        }
        m_detail = *answer;
        const ListedTransfer& one = answer->transfer;
        record()->begin(m_console.formats.date(one.day), m_console.formats.money(one.amount), &lookOf(one.kind));
        fill(record()->parts());
        recordChosen();
    });
}

std::function<void()> TransfersPage::openAccount(const Id& account) const
{
    return [this, account] { m_console.openRecord(QStringLiteral("accounts"), account); };
}

void TransfersPage::fill(RecordParts parts)
{
    using Side = RecordParts::Side;
    const Style& style = m_console.style;
    const Formats& formats = m_console.formats;
    const ListedTransfer& one = m_detail->transfer;
    const Currency currency = one.amount.currency;
    parts.begin(Side::Main, parts.isPage() ? tr("Both accounts") : QString());
    parts.add(makeLinkLine(style, tr("From"), fromOf(one), openAccount(one.fromAccountId)));
    parts.add(makeLinkLine(style, tr("To"), toOf(one), openAccount(one.toAccountId)));
    parts.fact(tr("Amount"), formats.money(one.amount), Type::SheetTotal);
    parts.begin(Side::Main, tr("After it"));
    const bool fromDebit = one.fromAccountId == one.debitAccountId;
    parts.fact(fromOf(one), formats.money({fromDebit ? one.debitBalanceMinor : one.creditBalanceMinor, currency}));
    parts.fact(toOf(one), formats.money({fromDebit ? one.creditBalanceMinor : one.debitBalanceMinor, currency}));
    addFollowed(parts);
    parts.begin(Side::Aside);
    parts.fact(tr("Day"), formats.date(one.day));
    parts.fact(tr("Written"), formats.dateTime(one.at));
    if (m_detail->expiresAt) {
        parts.fact(tr("Held until"), formats.dateTime(*m_detail->expiresAt));
    }
    parts.factIf(tr("Reference"), toQt(one.reference.value_or("")));
    if (!one.description.empty()) {
        parts.text(toQt(one.description), Ink::Text2);
    }
}

void TransfersPage::addFollowed(RecordParts& parts)
{
    const Style& style = m_console.style;
    const Formats& formats = m_console.formats;
    const auto add = [&](const ledger::Transfer& other) {
        //: a transfer: what it was, when
        const QString label = tr("%1, %2").arg(lookOf(other.kind).text(), formats.date(other.day));
        parts.add(makeLinkLine(style, label, formats.money(other.amount), [this, id = other.id] { m_console.openRecord(QStringLiteral("transfers"), id); }));
    };
    if (m_detail->original) {
        parts.begin(RecordParts::Side::Main, tr("What it came from"));
        add(*m_detail->original);
    }
    if (!m_detail->followed.empty()) {
        parts.begin(RecordParts::Side::Main, tr("What followed"));
        for (const ledger::Transfer& other : m_detail->followed) {
            add(other);
        }
    }
    const TransferKind kind = m_detail->transfer.kind;
    if (kind == TransferKind::Pending || kind == TransferKind::Transfer || kind == TransferKind::Posted) {
        parts.begin(RecordParts::Side::Main);
        parts.fact(kind == TransferKind::Pending ? tr("Still held") : tr("Can still be given back"), formats.money(m_detail->left));
    } else if (kind == TransferKind::Sale) {
        parts.begin(RecordParts::Side::Main);
        parts.text(tr("Posted for a document. It goes back with a credit note, not with a refund."), Ink::Text3);
    }
}

// What was loaded may be of a row that was left meanwhile.
const ledger::TransferDetail* TransfersPage::detail() const
{
    if (!m_detail || (!isRecordOpen() && m_transfers->idAt(currentRow()) != m_detail->transfer.id)) {
        return nullptr;
    }
    return &*m_detail;
}

void TransfersPage::recordChosen()
{
    const ledger::TransferDetail* shown = detail();
    const TransferKind kind = shown ? shown->transfer.kind : TransferKind::Voided;
    const std::int64_t left = shown ? shown->left.minor : 0;
    const bool moved = kind == TransferKind::Transfer || kind == TransferKind::Posted;
    const auto offer = [](Action* action, bool can) {
        if (action) {
            action->setVisible(can);
        }
    };
    offer(m_acts[TransferAct::Refund], moved && left > 0);
    offer(m_acts[TransferAct::Reverse], moved && left > 0 && shown->followed.empty());
    offer(m_acts[TransferAct::Post], kind == TransferKind::Pending && left > 0);
    offer(m_acts[TransferAct::Void], kind == TransferKind::Pending && left > 0);
    offer(m_document, shown && shown->transfer.documentId);
    offer(m_trail, shown != nullptr);
}

void TransfersPage::showDocument()
{
    if (const auto* shown = detail(); shown && shown->transfer.documentId) {
        m_console.openRecord(QStringLiteral("sales"), *shown->transfer.documentId);
    }
}

void TransfersPage::showTrail()
{
    if (const auto* shown = detail()) {
        m_console.open({std::string(journal::kListEntries.path), {{"entityId", toText(shown->journalEntityId)}}, {}}, m_console.formats.money(shown->transfer.amount));
    }
}

void TransfersPage::startNew()
{
    RecordDialog* dialog = ask({tr("New transfer"), {}, tr("Transfer"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    m_form = new TransferForm(m_console, dialog->form());
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const auto wanted = m_form->read();
        m_console.client.call(ledger::kMakeTransfer, wanted, dialog, answered<ledger::Transfer>([this](const ledger::Transfer& transfer) {
            const QString amount = isolated(m_console.formats.money(transfer.amount));
            made(transfer, transfer.kind == TransferKind::Pending ? tr("%1 are held.").arg(amount) : tr("%1 were transferred.").arg(amount));
        }));
    });
    show(QStringLiteral("transfers/new"), [](ConsolePage& next) { static_cast<TransfersPage&>(next).startNew(); });
}

void TransfersPage::startAct(TransferAct act)
{
    if (const Action* action = m_acts[act]; detail() && action && action->isVisible()) {
        startActOf(act, ledger::TransferDetail(*detail()));
    }
}

void TransfersPage::startActOf(TransferAct act, const ledger::TransferDetail& detail)
{
    const Formats& formats = m_console.formats;
    RecordDialog* dialog = ask(TransferActForm::wordsOf(act, detail, formats), act == TransferAct::Reverse);
    if (!dialog) {
        return;
    }
    TransferActForm::addFields(dialog->form(), act, detail, formats);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, act, id = detail.transfer.id, currency = detail.left.currency] {
        const auto done = answered<ledger::Transfer>([this](const ledger::Transfer& transfer) {
            //: a transfer that was just made: what it is, its amount
            made(transfer, tr("%1: %2").arg(lookOf(transfer.kind).text(), isolated(m_console.formats.money(transfer.amount))));
        });
        if (act == TransferAct::Refund || act == TransferAct::Post) {
            const auto part = TransferActForm::readPart(dialog->form(), currency, m_console.formats);
            m_console.client.call(act == TransferAct::Refund ? ledger::kRefundTransfer : ledger::kPostTransfer, id, part, dialog, done);
        } else {
            m_console.client.call(act == TransferAct::Reverse ? ledger::kReverseTransfer : ledger::kVoidTransfer, id, TransferActForm::readRemark(dialog->form()), dialog, done);
        }
    });
    show({}, [act, detail](ConsolePage& next) { static_cast<TransfersPage&>(next).startActOf(act, detail); });
}

void TransfersPage::made(const ledger::Transfer& transfer, const QString& sentence)
{
    closeSheet();
    closeRecord();
    m_transfers->reload();
    m_console.say({sentence, tr("Show it"), [go = m_console.openRecord, id = transfer.id] { go(QStringLiteral("transfers"), id); }, false});
}

bool TransfersPage::isSettled() const
{
    return RecordListPage::isSettled() && (!m_form || m_form->isSettled());
}

QString TransfersPage::showTourStep(int step)
{
    endTourStep();
    if (step == 1 && findAction(QStringLiteral("transfers.new"))) {
        closeSheet();
        startNew();
        return QStringLiteral("new");
    }
    if (step == 2 && m_transfers->loadedRows() > 0) {
        showRecord(*m_transfers->idAt(0));
        return QStringLiteral("record");
    }
    closeRecord();
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
