// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of webhooks and what they are to be told.

#include "server/platform/db/db.h"
#include "shared/experiments/webhooks_contract.h"

namespace tijara::experiments {

std::vector<Webhook> webhooks(db::Tx& tx);
std::optional<Webhook> webhookById(db::Tx& tx, const Id& id);
void insertWebhook(db::Tx& tx, const Webhook& webhook, const std::string& sealedSecret);
void updateWebhook(db::Tx& tx, const Webhook& webhook);
/// With all it was told.
void removeWebhook(db::Tx& tx, const Id& id);
std::optional<std::string> sealedSecretOf(db::Tx& tx, const Id& webhook);

/// One request that is to be made.
struct StoredDelivery {
    Id id;
    Id webhook;
    std::string body;
    std::int64_t tries = 0; ///< begun
};
BOOST_DESCRIBE_STRUCT(StoredDelivery, (), (id, webhook, body, tries))

void insertDelivery(db::Tx& tx, const Id& webhook, const Notice& notice);
std::vector<Delivery> deliveriesOf(db::Tx& tx, const Id& webhook);
bool anyIsDueNow(db::Tx& tx);
/// The one that has been due longest.
std::optional<StoredDelivery> dueDelivery(db::Tx& tx);
/// The try is ours until `until`; false when another was faster.
bool claim(db::Tx& tx, const StoredDelivery& delivery, Instant until);
std::optional<StoredDelivery> deliveryById(db::Tx& tx, const Id& id);
void concludeDelivery(db::Tx& tx, const Id& delivery, DeliveryState state, const std::optional<Instant>& nextAt, const std::string& answer);
/// Those of the last month stay.
void forgetOldDeliveries(db::Tx& tx, Instant before);

/// False when it was told before.
bool noteAlarm(db::Tx& tx, const Id& experiment, std::int64_t version, NoticeKind kind);
bool wasAlarmed(db::Tx& tx, const Id& experiment, std::int64_t version, NoticeKind kind);

} // namespace tijara::experiments
