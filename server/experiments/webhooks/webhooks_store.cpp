// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/webhooks/webhooks_store.h"

namespace tijara::experiments {

namespace {

using db::Sql;
using db::Tx;

const Sql kAll("SELECT id, url, state, created_at, arrived_at, failing_since FROM webhooks ORDER BY created_at, id");
const Sql kById("SELECT id, url, state, created_at, arrived_at, failing_since FROM webhooks WHERE id = $1");
const Sql kInsert("INSERT INTO webhooks (id, url, state, created_at, sealed_secret) VALUES ($1, $2, $3, $4, $5)");
const Sql kUpdate("UPDATE webhooks SET state = $1, arrived_at = $2, failing_since = $3 WHERE id = $4");
const Sql kSecret("SELECT sealed_secret FROM webhooks WHERE id = $1");
const Sql kRemoveDeliveries("DELETE FROM webhook_deliveries WHERE webhook_id = $1");
const Sql kRemove("DELETE FROM webhooks WHERE id = $1");
const Sql kInsertDelivery("INSERT INTO webhook_deliveries (id, webhook_id, kind, body, at, state, tries, next_at, answer) VALUES ($1, $2, $3, $4, $5, 'waiting', 0, $6, '')");
const Sql kDeliveriesOf("SELECT id, kind, at, state, tries, next_at, answer FROM webhook_deliveries WHERE webhook_id = $1 ORDER BY at DESC, id DESC LIMIT 50");
const Sql kAnyDue("SELECT id FROM webhook_deliveries WHERE next_at <= $1 LIMIT 1");
const Sql kDue("SELECT id, webhook_id, body, tries FROM webhook_deliveries WHERE next_at <= $1 ORDER BY next_at, id LIMIT 1");
const Sql kDelivery("SELECT id, webhook_id, body, tries FROM webhook_deliveries WHERE id = $1");
const Sql kClaim("UPDATE webhook_deliveries SET tries = tries + 1, next_at = $1 WHERE id = $2 AND tries = $3 RETURNING id");
const Sql kConclude("UPDATE webhook_deliveries SET state = $1, next_at = $2, answer = $3 WHERE id = $4");
const Sql kForget("DELETE FROM webhook_deliveries WHERE next_at IS NULL AND at < $1");
const Sql kNote("INSERT INTO experiment_alarms (experiment_id, version, kind, at) VALUES ($1, $2, $3, $4) ON CONFLICT (experiment_id, version, kind) DO NOTHING RETURNING version");
const Sql kNoted("SELECT version FROM experiment_alarms WHERE experiment_id = $1 AND version = $2 AND kind = $3");

} // namespace

std::vector<Webhook> webhooks(Tx& tx)
{
    return tx.all<Webhook>(kAll);
}

std::optional<Webhook> webhookById(Tx& tx, const Id& id)
{
    return tx.one<Webhook>(kById, id);
}

void insertWebhook(Tx& tx, const Webhook& webhook, const std::string& sealedSecret)
{
    tx.run(kInsert, webhook.id, webhook.url, webhook.state, webhook.createdAt, sealedSecret);
}

void updateWebhook(Tx& tx, const Webhook& webhook)
{
    tx.run(kUpdate, webhook.state, webhook.arrivedAt, webhook.failingSince, webhook.id);
}

void removeWebhook(Tx& tx, const Id& id)
{
    tx.run(kRemoveDeliveries, id);
    tx.run(kRemove, id);
}

std::optional<std::string> sealedSecretOf(Tx& tx, const Id& webhook)
{
    return tx.one<std::string>(kSecret, webhook);
}

void insertDelivery(Tx& tx, const Id& webhook, const Notice& notice)
{
    tx.run(kInsertDelivery, notice.id, webhook, notice.kind, toJson(notice), notice.at, notice.at);
}

std::vector<Delivery> deliveriesOf(Tx& tx, const Id& webhook)
{
    return tx.all<Delivery>(kDeliveriesOf, webhook);
}

bool anyIsDueNow(Tx& tx)
{
    return tx.one<Id>(kAnyDue, tx.now()).has_value();
}

std::optional<StoredDelivery> dueDelivery(Tx& tx)
{
    return tx.one<StoredDelivery>(kDue, tx.now());
}

bool claim(Tx& tx, const StoredDelivery& delivery, Instant until)
{
    return tx.one<Id>(kClaim, until, delivery.id, delivery.tries).has_value();
}

std::optional<StoredDelivery> deliveryById(Tx& tx, const Id& id)
{
    return tx.one<StoredDelivery>(kDelivery, id);
}

void concludeDelivery(Tx& tx, const Id& delivery, DeliveryState state, const std::optional<Instant>& nextAt, const std::string& answer)
{
    tx.run(kConclude, state, nextAt, answer, delivery);
}

void forgetOldDeliveries(Tx& tx, Instant before)
{
    tx.run(kForget, before);
}

bool noteAlarm(Tx& tx, const Id& experiment, std::int64_t version, NoticeKind kind)
{
    return tx.one<std::int64_t>(kNote, experiment, version, kind, tx.now()).has_value();
}

bool wasAlarmed(Tx& tx, const Id& experiment, std::int64_t version, NoticeKind kind)
{
    return tx.one<std::int64_t>(kNoted, experiment, version, kind).has_value();
}

} // namespace tijara::experiments
