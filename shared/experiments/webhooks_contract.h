// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Notices to the shop's other programs: an address is told, by a signed POST, when an experiment starts, stops, is split badly, or can be
// decided.

#include "shared/experiments/experiments_contract.h"

namespace tijara::experiments {

inline constexpr std::size_t kWebhooksMax = 10;

/// `Off` by a person; `Failing` after three days in which nothing arrived: nothing is sent there before a person switches it on again.
enum class WebhookState { On, Off, Failing };
BOOST_DESCRIBE_ENUM(WebhookState, On, Off, Failing)

struct Webhook {
    Id id;
    std::string url;
    WebhookState state = WebhookState::On;
    Instant createdAt;
    std::optional<Instant> arrivedAt;    ///< the last that was taken
    std::optional<Instant> failingSince; ///< none has arrived since
};
BOOST_DESCRIBE_STRUCT(Webhook, (), (id, url, state, createdAt, arrivedAt, failingSince))

/// The secret is shown this once; requests are signed with it.
struct MadeWebhook {
    Webhook webhook;
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(MadeWebhook, (), (webhook, secret))

struct NewWebhook {
    std::string url;
};
BOOST_DESCRIBE_STRUCT(NewWebhook, (), (url))
void check(const NewWebhook& wanted, const Checker& checker);

struct SwitchWebhook {
    bool on = true;
};
BOOST_DESCRIBE_STRUCT(SwitchWebhook, (), (on))

enum class NoticeKind { Started, Stopped, SplitOff, Decidable, Tried };
BOOST_DESCRIBE_ENUM(NoticeKind, Started, Stopped, SplitOff, Decidable, Tried)

/// The body of a request. Its headers: `X-Tijara-Event` (the id, the same in every try), `X-Tijara-Timestamp` (milliseconds since 1970) and
/// `X-Tijara-Signature`, the hexadecimal HMAC-SHA-256 of timestamp, a point, and the body.
struct Notice {
    Id id;
    NoticeKind kind = NoticeKind::Tried;
    Instant at;
    std::optional<Id> experimentId;
    std::optional<std::string> experiment; ///< its key
    std::optional<std::string> name;
    std::optional<std::string> variant; ///< that has won by the figures, or may be called better or worse
};
BOOST_DESCRIBE_STRUCT(Notice, (), (id, kind, at, experimentId, experiment, name, variant))

enum class DeliveryState { Waiting, Arrived, GivenUp };
BOOST_DESCRIBE_ENUM(DeliveryState, Waiting, Arrived, GivenUp)

struct Delivery {
    Id id;
    NoticeKind kind = NoticeKind::Tried;
    Instant at;
    DeliveryState state = DeliveryState::Waiting;
    std::int64_t tries = 0;
    std::optional<Instant> nextAt;
    std::string answer; ///< "204", or why there was none
};
BOOST_DESCRIBE_STRUCT(Delivery, (), (id, kind, at, state, tries, nextAt, answer))

/// All of them, the oldest first; at most kWebhooksMax.
inline constexpr Route<Nothing, std::vector<Webhook>> kListWebhooks{Method::Get, "/api/v1/webhooks"};
inline constexpr Route<NewWebhook, MadeWebhook> kCreateWebhook{Method::Post, "/api/v1/webhooks"};
inline constexpr Route<SwitchWebhook, Webhook> kSwitchWebhook{Method::Patch, "/api/v1/webhooks/{id}"};
inline constexpr Route<Nothing, Nothing> kRemoveWebhook{Method::Delete, "/api/v1/webhooks/{id}"};
/// Sends a notice of the kind "tried".
inline constexpr Route<Nothing, Webhook> kTryWebhook{Method::Post, "/api/v1/webhooks/{id}/tries"};
/// The newest fifty.
inline constexpr Route<Nothing, std::vector<Delivery>> kDeliveries{Method::Get, "/api/v1/webhooks/{id}/deliveries"};

} // namespace tijara::experiments
