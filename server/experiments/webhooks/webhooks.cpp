// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/webhooks/webhooks.h"

#include "server/experiments/experiments_store.h"
#include "server/experiments/outgoing/retries.h"
#include "server/experiments/results/results.h"
#include "server/experiments/webhooks/signature.h"
#include "server/experiments/webhooks/webhooks_store.h"
#include "server/journal/journal.h"
#include "server/platform/text.h"

namespace tijara::experiments {

namespace {

using db::Tx;
using http::Permission;
using http::Request;

constexpr const char* kContext = "webhook";
constexpr std::int64_t kTryMax = 2 * kMinuteMs;      // longer than a try can take
constexpr std::int64_t kLookEvery = 5 * kMinuteMs;
constexpr std::int64_t kKeptFor = 30 * 24 * kHourMs;

/// The body of "experiments.webhook.*".
struct WebhookWritten {
    std::string url;
    WebhookState state = WebhookState::On;
};
BOOST_DESCRIBE_STRUCT(WebhookWritten, (), (url, state))

void write(Tx& tx, const http::Actor& actor, std::string_view kind, const Webhook& webhook)
{
    journal::append(tx, actor, {kind, webhook.id, toCanonicalJson(WebhookWritten{webhook.url, webhook.state})});
}

Webhook existing(Tx& tx, const Request& request)
{
    const auto webhook = webhookById(tx, request.pathId());
    if (!webhook) {
        throw Problem{ProblemCode::NotFound};
    }
    return *webhook;
}

Webhook switched(Tx& tx, const Request& request, const SwitchWebhook& wanted)
{
    Webhook webhook = existing(tx, request);
    webhook.state = wanted.on ? WebhookState::On : WebhookState::Off;
    webhook.failingSince.reset();
    updateWebhook(tx, webhook);
    write(tx, request.actor, "experiments.webhook.switched", webhook);
    return webhook;
}

} // namespace

void tell(Tx& tx, NoticeKind kind, const Experiment& experiment, const std::optional<std::string>& variant)
{
    for (const Webhook& webhook : webhooks(tx)) {
        if (webhook.state == WebhookState::On) {
            insertDelivery(tx, webhook.id, {tx.newId(), kind, tx.now(), experiment.id, experiment.key, experiment.terms.name, variant});
        }
    }
}

Webhook Webhooks::tryOut(Tx& tx, const Request& request)
{
    const Webhook webhook = existing(tx, request);
    if (webhook.state != WebhookState::On) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(webhook.state)}}};
    }
    Notice notice;
    notice.id = tx.newId();
    notice.at = tx.now();
    insertDelivery(tx, webhook.id, notice);
    tx.afterCommit(m_hurry);
    return webhook;
}

MadeWebhook Webhooks::make(Tx& tx, const Request& request, const NewWebhook& wanted)
{
    if (webhooks(tx).size() >= kWebhooksMax) {
        throw Problem(std::vector<Complaint>{{"/url", "too_many", {{"max", std::to_string(kWebhooksMax)}}}});
    }
    Webhook webhook;
    webhook.id = tx.newId();
    webhook.url = wanted.url;
    webhook.createdAt = tx.now();
    const std::string secret = randomToken();
    insertWebhook(tx, webhook, base64Url(m_parts.vault.seal(request.actor.tenant, webhook.id, KeyPurpose::Profile, kContext, secret)));
    write(tx, request.actor, "experiments.webhook.created", webhook);
    tx.concerns(webhook.id); // a stored answer has the secret in it
    return {webhook, secret};
}

// With its key goes what the secret was sealed with, also in an answer that is kept to be given again.
Nothing Webhooks::remove(Tx& tx, const Request& request)
{
    const Webhook webhook = existing(tx, request);
    removeWebhook(tx, webhook.id);
    write(tx, request.actor, "experiments.webhook.removed", webhook);
    tx.afterCommit([this, tenant = request.actor.tenant, id = webhook.id] { m_parts.vault.destroy(tenant, id, KeyPurpose::Profile); });
    return {};
}

void Webhooks::mount(http::Router& router)
{
    router.read(kListWebhooks, Permission::ExperimentsWrite, [](Tx& tx, const Request&) { return webhooks(tx); });
    router.write(kCreateWebhook, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request, const NewWebhook& wanted) { return make(tx, request, wanted); });
    router.write(kSwitchWebhook, Permission::ExperimentsWrite, &switched);
    router.write(kRemoveWebhook, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request) { return remove(tx, request); });
    router.write(kTryWebhook, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request) { return tryOut(tx, request); });
    router.read(kDeliveries, Permission::ExperimentsWrite, [](Tx& tx, const Request& request) { return deliveriesOf(tx, existing(tx, request).id); });
}

void Webhooks::addJobs()
{
    m_parts.jobs.add(std::string(kNoticesJob), [this](jobs::Work& work) -> std::optional<std::string> {
        const std::int64_t arrived = deliver(work.actor.tenant, turnOf(work));
        work.progress.total = work.progress.done = arrived;
        return work.stop.stop_requested() ? std::nullopt : std::optional<std::string>("{}");
    });
}

void Webhooks::lookForAlarms(const Id& tenant)
{
    const auto store = m_parts.stores.tenant(tenant);
    const auto running = db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, [](Tx& tx) {
        auto open = webhooks(tx).empty() ? std::vector<Experiment>() : openExperiments(tx);
        std::erase_if(open, [](const Experiment& one) { return one.state != ExperimentState::Running; });
        return open;
    });
    for (const Experiment& one : running) {
        m_attempts.make(one.id, "alarm", [&] { lookForAlarm(tenant, one); });
    }
}

void Webhooks::lookForAlarm(const Id& tenant, const Experiment& experiment)
{
    const auto store = m_parts.stores.tenant(tenant);
    const Results results = db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, [&](Tx& tx) { return resultsOf(tx, experiment, {}); });
    const bool decidable = results.verdict == Verdict::Better || results.verdict == Verdict::Worse || results.verdict == Verdict::GuardBroken;
    const NoticeKind kind = results.split.alarm ? NoticeKind::SplitOff : NoticeKind::Decidable;
    const auto wasTold = [&](Tx& tx) { return wasAlarmed(tx, experiment.id, results.version, kind); };
    if ((!results.split.alarm && !decidable) || db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, wasTold)) {
        return;
    }
    db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) {
        if (noteAlarm(tx, experiment.id, results.version, kind)) {
            tell(tx, kind, experiment, results.about);
        }
    });
}

void Webhooks::round(const Id& tenant)
{
    const Instant now = m_parts.clock.now();
    bool looks = false;
    {
        const std::scoped_lock lock(m_mutex);
        Instant& lookedAt = m_lookedAt[tenant];
        looks = now.utcMs - lookedAt.utcMs >= kLookEvery;
        lookedAt = looks ? now : lookedAt;
    }
    if (looks) {
        m_attempts.make(tenant, "alarms", [&] { lookForAlarms(tenant); });
    }
    const auto store = m_parts.stores.tenant(tenant);
    if (db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, &anyIsDueNow)) {
        db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) {
            forgetOldDeliveries(tx, Instant{now.utcMs - kKeptFor});
            m_jobs.want(tx, tenant);
        });
    }
}

// One at a time: what is claimed and not sent, because the turn is over, would wait until the claim is.
std::int64_t Webhooks::deliver(const Id& tenant, const Turn& turn)
{
    const auto store = m_parts.stores.tenant(tenant);
    std::int64_t arrived = 0;
    while (!turn.isOver()) {
        const auto due = db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [](Tx& tx) -> std::optional<Id> {
            const auto next = dueDelivery(tx);
            return next && claim(tx, *next, Instant{tx.now().utcMs + kTryMax}) ? std::optional(next->id) : std::nullopt;
        });
        if (!due) {
            break;
        }
        arrived += sendOne(tenant, *due, turn.stop) ? 1 : 0;
    }
    return arrived;
}

// Nothing is held while the other side is waited for: what is needed is read before, what came of it is written after.
bool Webhooks::sendOne(const Id& tenant, const Id& delivery, const std::stop_token& stop)
{
    const auto store = m_parts.stores.tenant(tenant);
    struct Ready {
        StoredDelivery stored;
        std::string url;
        std::string sealed;
    };
    const auto ready = db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, [&](Tx& tx) -> std::optional<Ready> {
        const auto stored = deliveryById(tx, delivery);
        const auto webhook = stored ? webhookById(tx, stored->webhook) : std::nullopt;
        if (!webhook || webhook->state != WebhookState::On) {
            return std::nullopt;
        }
        return Ready{*stored, webhook->url, sealedSecretOf(tx, webhook->id).value_or("")};
    });
    Posted posted{false, "switched_off"};
    if (ready) {
        const auto secret = m_parts.vault.open(tenant, ready->stored.webhook, KeyPurpose::Profile, kContext, fromBase64Url(ready->sealed).value_or(""));
        const std::string timestamp = std::to_string(m_parts.clock.now().utcMs);
        const std::string& body = ready->stored.body;
        posted = post({ready->url,
                       body,
                       {{"X-Tijara-Event", toText(delivery)}, {"X-Tijara-Timestamp", timestamp}, {"X-Tijara-Signature", signatureOf(secret.value_or(""), timestamp, body)}}},
                      m_parts.privateWebhooks, {.stop = stop});
    }
    db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) {
        if (const auto stored = deliveryById(tx, delivery)) {
            conclude(tx, *stored, ready.has_value(), posted);
        }
    });
    return posted.arrived;
}

void Webhooks::conclude(Tx& tx, const StoredDelivery& delivery, bool wasSent, const Posted& posted)
{
    auto webhook = webhookById(tx, delivery.webhook);
    if (!webhook) {
        return;
    }
    if (posted.cutShort) {
        concludeDelivery(tx, delivery.id, DeliveryState::Waiting, tx.now(), posted.answer);
        return;
    }
    if (posted.arrived) {
        concludeDelivery(tx, delivery.id, DeliveryState::Arrived, {}, posted.answer);
        webhook->arrivedAt = tx.now();
        webhook->failingSince.reset();
        updateWebhook(tx, *webhook);
        return;
    }
    const auto tries = static_cast<std::size_t>(delivery.tries);
    const bool again = wasSent && tries >= 1 && tries <= kRetryWaitsMs.size();
    concludeDelivery(tx, delivery.id, again ? DeliveryState::Waiting : DeliveryState::GivenUp, again ? std::optional(Instant{tx.now().utcMs + kRetryWaitsMs.at(tries - 1)}) : std::nullopt, posted.answer);
    if (wasSent) {
        webhook->failingSince = webhook->failingSince.value_or(tx.now());
        if (tx.now().utcMs - webhook->failingSince->utcMs >= kGivenUpAfterMs) {
            webhook->state = WebhookState::Failing;
        }
        updateWebhook(tx, *webhook);
    }
}

} // namespace tijara::experiments
