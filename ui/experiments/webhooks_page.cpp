// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/webhooks_page.h"

#include "ui/client/problem_text.h"
#include "ui/experiments/outgoing_words.h"
#include "ui/widgets/pair_list.h"
#include "ui/widgets/shown_once.h"

namespace tijara::ui {

namespace {

using experiments::Delivery;
using experiments::DeliveryState;
using experiments::NoticeKind;
using experiments::Webhook;
using experiments::WebhookState;
using identity::Permission;

const QString kUrl = QStringLiteral("/url");

constexpr ActionEntry kActions[] = {
    {"webhooks.new", QT_TRANSLATE_NOOP("Actions", "New address"), "add", "Ctrl+N", Permission::ExperimentsWrite, true},
    {"webhooks.try", QT_TRANSLATE_NOOP("Actions", "Try it"), "webhook", "", Permission::ExperimentsWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Sends a notice that means nothing")},
    {"webhooks.off", QT_TRANSLATE_NOOP("Actions", "Switch off"), "pause", "", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"webhooks.on", QT_TRANSLATE_NOOP("Actions", "Switch on"), "play", "", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"webhooks.remove", QT_TRANSLATE_NOOP("Actions", "Remove…"), "delete", "", Permission::ExperimentsWrite, true, ActionOn::Record},
};

const StateLook& lookOf(WebhookState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Good, Ink::GoodSoft, "good", QT_TRANSLATE_NOOP("States", "On")},
        {Ink::Text2, Ink::NeutralSoft, "pause", QT_TRANSLATE_NOOP("States", "Off")},
        {Ink::Bad, Ink::BadSoft, "failed", QT_TRANSLATE_NOOP("States", "Nothing arrives")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

QString wordOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Started:
        return WebhooksPage::tr("An experiment started");
    case NoticeKind::Stopped:
        return WebhooksPage::tr("An experiment stopped");
    case NoticeKind::SplitOff:
        return WebhooksPage::tr("Visitors are not split as planned");
    case NoticeKind::Decidable:
        return WebhooksPage::tr("Can be decided");
    case NoticeKind::Tried:
        break;
    }
    return WebhooksPage::tr("A try");
}

QString answerOf(const Delivery& delivery)
{
    if (delivery.answer == "private_address") {
        return WebhooksPage::tr("not sent: an address inside a network");
    }
    return delivery.answer == "switched_off" ? WebhooksPage::tr("not sent: switched off") : OutgoingWords::answer(delivery.answer);
}

QString wordOf(const Delivery& delivery, const Formats& formats)
{
    switch (delivery.state) {
    case DeliveryState::Arrived:
        return WebhooksPage::tr("arrived");
    case DeliveryState::Waiting:
        return delivery.tries > 0 && delivery.nextAt ? WebhooksPage::tr("again at %1").arg(formats.time(*delivery.nextAt)) : WebhooksPage::tr("on its way");
    case DeliveryState::GivenUp:
        break;
    }
    return WebhooksPage::tr("given up");
}

constexpr Column<Webhook> kColumns[] = {
    {"url", QT_TRANSLATE_NOOP("Columns", "Address"), Cell::Key, 0, "", 0, [](const Webhook& row, const Formats&) -> CellValue { return isolated(toQt(row.url)); }},
    {"arrivedAt", QT_TRANSLATE_NOOP("Columns", "Last arrived"), Cell::Text, 164, "", 1,
     [](const Webhook& row, const Formats& formats) -> CellValue { return row.arrivedAt ? CellValue(formats.dateTime(*row.arrivedAt), Ink::Text2) : CellValue(WebhooksPage::tr("Never"), Ink::Text3); }},
    {"createdAt", QT_TRANSLATE_NOOP("Columns", "Here since"), Cell::Text, 164, "", 2,
     [](const Webhook& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.createdAt), Ink::Text2}; }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 150, "", 0, [](const Webhook& row, const Formats&) -> CellValue { return lookOf(row.state); }},
};

} // namespace

WebhooksPage::WebhooksPage(Console& console)
    : RecordListPage(console,
                     {tr("Notices to programs"), QStringLiteral("webhook"), tr("No address yet"),
                      tr("A program of yours, such as a web shop, can be told when a price experiment starts, stops or can be decided.")},
                     kActions),
      m_webhooks(new WholeList<Webhook>(console, experiments::kListWebhooks, kColumns, this))
{
    const Style& style = console.style;
    setModel(*m_webhooks);
    enableSheet();
    m_try = bind("webhooks.try", [this] { tryOut(); });
    m_off = bind("webhooks.off", [this] { setOn(false); });
    m_on = bind("webhooks.on", [this] { setOn(true); });
    m_remove = bind("webhooks.remove", [this] { startRemove(); });
    addSheetAction(actionButton(style, m_try));
    addSheetGap();
    addSheetAction(actionButton(style, m_off));
    addSheetAction(actionButton(style, m_on));
    addSheetAction(actionButton(style, m_remove, ButtonKind::Danger));
    Action* add = bind("webhooks.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
}

std::span<const ActionEntry> WebhooksPage::actionTable()
{
    return kActions;
}

void WebhooksPage::fillSheet(SideSheet& sheet, int row)
{
    const Webhook& webhook = *m_webhooks->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(tr("Address for notices"), toQt(webhook.url), &lookOf(webhook.state));
    sheet.addFact(tr("Here since"), formats.dateTime(webhook.createdAt));
    sheet.addFact(tr("Last arrived"), webhook.arrivedAt ? formats.dateTime(*webhook.arrivedAt) : tr("Never"));
    if (webhook.failingSince) {
        sheet.addFact(tr("Nothing arrives since"), formats.dateTime(*webhook.failingSince));
    }
    sheet.setLoading(true);
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kDeliveries, webhook.id, this, [this, &sheet, row](Result<std::vector<Delivery>> answer) {
        m_call = 0;
        sheet.setLoading(false);
        if (answer) {
            addDeliveries(sheet, *answer);
        } else {
            sheet.fail(answer.problem(), [this, &sheet, row] { fillSheet(sheet, row); });
        }
    });
    recordChosen();
}

void WebhooksPage::addDeliveries(SideSheet& sheet, const std::vector<Delivery>& deliveries)
{
    const Formats& formats = m_console.formats;
    sheet.addLine();
    sheet.addSection(tr("What was sent"));
    if (deliveries.empty()) {
        sheet.body()->addWidget(makeText(m_console.style, tr("Nothing yet."), Type::Cell, Ink::Text2));
        return;
    }
    std::vector<Pair> lines;
    for (const Delivery& one : deliveries) {
        //: when a notice was sent, and what was answered
        const QString hint = one.answer.empty() ? formats.dateTime(one.at) : tr("%1 · answer: %2").arg(formats.dateTime(one.at), isolated(answerOf(one)));
        lines.push_back({wordOf(one.kind), wordOf(one, formats), hint});
    }
    sheet.body()->addWidget(new PairList(m_console.style, tr("What was sent"), std::move(lines)));
}

void WebhooksPage::recordChosen()
{
    const Webhook* webhook = m_webhooks->at(currentRow());
    if (webhook && m_try && m_off && m_on) {
        m_try->setVisible(webhook->state == WebhookState::On);
        m_off->setVisible(webhook->state == WebhookState::On);
        m_on->setVisible(webhook->state != WebhookState::On);
    }
}

void WebhooksPage::startNew()
{
    RecordDialog* dialog = ask({tr("New address for notices"), tr("It is told by a signed request whenever an experiment starts, stops, can be decided, or is split badly."), tr("Add it"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    dialog->form().addText(kUrl, tr("Web address"), QStringLiteral("https://shop.example/notices"), {.check = checks::all({checks::needed(), checks::atMost(500)})});
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        m_console.client.call(experiments::kCreateWebhook, {toStd(dialog->form().text(kUrl).trimmed())}, dialog, answered<experiments::MadeWebhook>([this](const experiments::MadeWebhook& made) {
            showChanged(made.webhook.id);
            showOnce(m_console,
                     {tr("The secret of this address"), tr("Put it into the program now: it is not shown again. With it the program checks that a notice comes from here."), tr("Secret"),
                      toQt(made.secret)},
                     this);
        }));
    });
    show({}, {});
}

void WebhooksPage::showChanged(const Id& id)
{
    m_webhooks->reload();
    openRecord(id);
}

void WebhooksPage::setOn(bool on)
{
    const Webhook* webhook = m_webhooks->at(currentRow());
    if (!webhook || m_call != 0) {
        return;
    }
    m_call = m_console.client.call(experiments::kSwitchWebhook, webhook->id, {on}, this, [this](Result<Webhook> answer) {
        m_call = 0;
        if (answer) {
            showChanged(answer->id);
        }
        m_console.toast(!answer ? sentenceOf(answer.problem()) : answer->state == WebhookState::On ? tr("Notices go there again.") : tr("No more notices go there."));
    });
}

void WebhooksPage::tryOut()
{
    const Webhook* webhook = m_webhooks->at(currentRow());
    if (!webhook || m_call != 0) {
        return;
    }
    m_call = m_console.client.call(experiments::kTryWebhook, webhook->id, this, [this](Result<Webhook> answer) {
        m_call = 0;
        if (answer) {
            showChanged(answer->id);
        }
        m_console.toast(answer ? tr("A notice is on its way. Open the address again to see whether it arrived.") : sentenceOf(answer.problem()));
    });
}

void WebhooksPage::startRemove()
{
    const Webhook* webhook = m_webhooks->at(currentRow());
    RecordDialog* dialog = webhook ? ask({tr("Remove this address?"), tr("Nothing is sent to %1 any more, and its secret is of no use.").arg(isolated(toQt(webhook->url))), tr("Remove"), tr("Keep it")}, true) : nullptr;
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = webhook->id] {
        m_console.client.call(experiments::kRemoveWebhook, id, dialog, answered<Nothing>([this](const Nothing&) {
            closeSheet();
            m_webhooks->reload();
            m_console.toast(tr("The address is removed."));
        }));
    });
    show({}, {});
}

QString WebhooksPage::showTourStep(int step)
{
    endTourStep();
    closeSheet();
    if (step == 0 && m_console.client.may(Permission::ExperimentsWrite)) {
        startNew();
        return QStringLiteral("new");
    }
    return {};
}

} // namespace tijara::ui
