// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/provider/provider.h"

#include "server/experiments/outgoing/retries.h"
#include "server/journal/journal.h"
#include "server/platform/text.h"

#include <algorithm>

namespace tijara::experiments {

namespace {

using db::Tx;
using http::Permission;
using http::Request;

constexpr const char* kContext = "provider";
constexpr std::size_t kShownCharacters = 4;
constexpr std::int64_t kAtOnce = 100;
constexpr std::int64_t kTryMaxMs = 10 * kMinuteMs; // longer than a turn can take

/// The body of "experiments.provider.changed".
struct ProviderChanged {
    ProviderMode mode = ProviderMode::Off;
    std::optional<std::string> baseUrl;
};
BOOST_DESCRIBE_STRUCT(ProviderChanged, (), (mode, baseUrl))

/// The body of "experiments.provider.keyed", about the key.
struct ProviderKeyed {
    KeyStep step = KeyStep::Set;
};
BOOST_DESCRIBE_STRUCT(ProviderKeyed, (), (step))

void writeKeyed(Tx& tx, const http::Actor& actor, const Id& key, KeyStep step)
{
    journal::append(tx, actor, {"experiments.provider.keyed", key, toCanonicalJson(ProviderKeyed{step})});
}

} // namespace

Provider ProviderSending::shown(Tx& tx) const
{
    const StoredProvider stored = storedProvider(tx);
    const PlatformProvider& platform = m_parts.provider;
    Provider provider;
    provider.name = stored.name;
    provider.mode = stored.mode;
    provider.modes = modesOf(platform);
    provider.platformMode = platform.mode;
    provider.platformHasKey = !platform.key.empty();
    provider.platformBaseUrl = platform.baseUrl;
    provider.baseUrl = stored.baseUrl;
    if (stored.sealedKey) {
        provider.key = ProviderKey{stored.keyEndsWith.value_or(""), stored.keySetAt.value_or(Instant{})};
    }
    provider.sends = !keysToUse(stored.mode, stored.sealedKey.value_or(""), stored.baseUrl, platform).empty(); // sealed or not, there is one
    provider.sentAt = stored.sentAt;
    if (stored.refusedAt) {
        provider.refusal = ProviderRefusal{*stored.refusedAt, stored.refusedWith.value_or("")};
    }
    provider.waiting = countSignals(tx);
    if (provider.waiting > 0) {
        provider.nextAt = stored.nextAt;
    }
    provider.givenUp = stored.givenUp;
    return provider;
}

Provider ProviderSending::set(Tx& tx, const Request& request, const SetProvider& wanted)
{
    refuseUnfit(wanted, shown(tx), m_parts.privateWebhooks);
    StoredProvider stored = storedProvider(tx);
    stored.id = stored.id.isNull() ? tx.newId() : stored.id;
    if (stored.mode != wanted.mode || stored.baseUrl != wanted.baseUrl) {
        journal::append(tx, request.actor, {"experiments.provider.changed", stored.id, toCanonicalJson(ProviderChanged{wanted.mode, wanted.baseUrl})});
    }
    stored.mode = wanted.mode;
    stored.baseUrl = wanted.baseUrl;
    if (wanted.keyStep != KeyStep::Keep) {
        setKey(tx, request, wanted, stored);
    }
    stored.tries = 0;
    stored.nextAt = tx.now();
    stored.refusedAt.reset(); // of what was set before
    stored.refusedWith.reset();
    putProvider(tx, stored);
    if (stored.mode == ProviderMode::Off) {
        removeSignalsBefore(tx, tx.now());
    }
    tx.afterCommit(m_hurry);
    return shown(tx);
}

// A key that goes is destroyed with its seal, so that no copy of the data opens it again.
void ProviderSending::setKey(Tx& tx, const Request& request, const SetProvider& wanted, StoredProvider& stored)
{
    const Id tenant = request.actor.tenant;
    if (stored.keyId) {
        tx.afterCommit([this, tenant, gone = *stored.keyId] { m_parts.vault.destroy(tenant, gone, KeyPurpose::Profile); });
    }
    if (wanted.keyStep == KeyStep::Remove) {
        if (stored.keyId) {
            writeKeyed(tx, request.actor, *stored.keyId, KeyStep::Remove);
        }
        stored.keyId.reset();
        stored.sealedKey.reset();
        stored.keyEndsWith.reset();
        stored.keySetAt.reset();
        return;
    }
    const std::string& key = *wanted.key;
    stored.keyId = tx.newId();
    stored.sealedKey = base64Url(m_parts.vault.seal(tenant, *stored.keyId, KeyPurpose::Profile, kContext, key));
    stored.keyEndsWith = key.substr(key.size() - kShownCharacters);
    stored.keySetAt = tx.now();
    writeKeyed(tx, request.actor, *stored.keyId, KeyStep::Set);
}

std::string ProviderSending::ownKeyOf(const Id& tenant, const StoredProvider& stored) const
{
    if (!stored.keyId || !stored.sealedKey) {
        return {};
    }
    return m_parts.vault.open(tenant, *stored.keyId, KeyPurpose::Profile, kContext, fromBase64Url(*stored.sealedKey).value_or("")).value_or("");
}

std::vector<KeyToUse> ProviderSending::keysOf(const Id& tenant, const StoredProvider& stored) const
{
    return keysToUse(stored.mode, ownKeyOf(tenant, stored), stored.baseUrl, m_parts.provider);
}

Posted ProviderSending::postTo(const KeyToUse& key, const std::string& body, const std::stop_token& stop) const
{
    return post({signalsUrl(key.baseUrl), body, {{"Authorization", "Bearer " + key.key}}}, m_parts.privateWebhooks, {.stop = stop});
}

Posted ProviderSending::postWith(const std::vector<KeyToUse>& keys, const std::string& body, const std::stop_token& stop) const
{
    Posted posted;
    for (const KeyToUse& key : keys) {
        posted = postTo(key, body, stop);
        if (!asksForAnotherKey(posted.answer)) {
            break;
        }
    }
    return posted;
}

ProviderTrial ProviderSending::tryOut(const Request& request)
{
    const Id tenant = request.actor.tenant;
    const auto store = m_parts.stores.tenant(tenant);
    const auto keys = keysOf(tenant, db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, &storedProvider));
    if (keys.empty()) {
        throw Problem{ProblemCode::InvalidState};
    }
    ProviderTrial trial;
    for (const KeyToUse& key : keys) {
        const Posted posted = postTo(key, bodyOf({}), m_stopping.get_token());
        if (posted.cutShort) {
            throw Problem{ProblemCode::ShuttingDown};
        }
        trial.answers.push_back({key.owner, posted.arrived, posted.answer});
    }
    return trial;
}

void ProviderSending::mount(http::Router& router)
{
    router.read(kProvider, Permission::ExperimentsWrite, [this](Tx& tx, const Request&) { return shown(tx); });
    router.write(kSetProvider, Permission::ExperimentsWrite, [this](Tx& tx, const Request& request, const SetProvider& wanted) { return set(tx, request, wanted); });
    router.none(kTryProvider, Permission::ExperimentsWrite, [this](const Request& request) { return tryOut(request); });
}

void ProviderSending::addJobs()
{
    m_parts.jobs.add(std::string(kProviderJob), [this](jobs::Work& work) -> std::optional<std::string> {
        const std::int64_t taken = deliver(work.actor.tenant, turnOf(work));
        work.progress.total = work.progress.done = taken;
        return work.stop.stop_requested() ? std::nullopt : std::optional<std::string>("{}");
    });
}

void ProviderSending::round(const Id& tenant)
{
    const auto store = m_parts.stores.tenant(tenant);
    const bool isDue = db::inTransaction<Tx>(*store, false, m_parts.clock, m_parts.ids, [](Tx& tx) {
        const auto oldest = oldestSignalAt(tx);
        return oldest && (storedProvider(tx).nextAt <= tx.now() || tx.now().utcMs - oldest->utcMs >= kGivenUpAfterMs);
    });
    if (isDue) {
        db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) { m_jobs.want(tx, tenant); });
    }
}

std::vector<StoredSignal> ProviderSending::claim(Tx& tx, StoredProvider& stored) const
{
    stored = storedProvider(tx);
    const std::int64_t tooOld = removeSignalsBefore(tx, Instant{tx.now().utcMs - kGivenUpAfterMs});
    stored.givenUp += tooOld;
    const bool isOurs = stored.nextAt <= tx.now();
    auto purchases = isOurs ? oldestSignals(tx, kAtOnce) : std::vector<StoredSignal>();
    if (!purchases.empty()) {
        ++stored.tries;
        stored.nextAt = Instant{tx.now().utcMs + kTryMaxMs};
    }
    if (!purchases.empty() || tooOld > 0) {
        putProvider(tx, stored);
    }
    return purchases;
}

std::int64_t ProviderSending::deliver(const Id& tenant, const Turn& turn)
{
    const auto store = m_parts.stores.tenant(tenant);
    std::int64_t taken = 0;
    for (bool more = true; more && !turn.isOver();) {
        StoredProvider stored;
        const auto purchases = db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) { return claim(tx, stored); });
        if (purchases.empty()) {
            break;
        }
        Outcome outcome;
        send(keysOf(tenant, stored), purchases, turn, outcome);
        db::inTransaction<Tx>(*store, true, m_parts.clock, m_parts.ids, [&](Tx& tx) { conclude(tx, outcome); });
        taken += static_cast<std::int64_t>(outcome.taken.size());
        more = outcome.refused.empty() && !outcome.taken.empty();
    }
    return taken;
}

// One signal at fault has its whole batch refused: it is halved until that one stands alone.
void ProviderSending::send(const std::vector<KeyToUse>& keys, std::span<const StoredSignal> purchases, const Turn& turn, Outcome& outcome) const
{
    outcome.isCut = turn.isOver();
    if (outcome.isCut) {
        return;
    }
    if (keys.empty()) {
        outcome.refused = "no_key";
        return;
    }
    std::vector<std::string_view> texts;
    for (const StoredSignal& one : purchases) {
        texts.push_back(one.signal);
    }
    const Posted posted = postWith(keys, bodyOf(texts), turn.stop);
    if (posted.cutShort) {
        outcome.isCut = true;
    } else if (!posted.arrived && isAboutContent(posted.answer) && purchases.size() > 1) {
        const std::size_t half = purchases.size() / 2;
        send(keys, purchases.first(half), turn, outcome);
        if (outcome.refused.empty() && !outcome.isCut) {
            send(keys, purchases.subspan(half), turn, outcome);
        }
    } else if (posted.arrived || isRepeated(posted.answer)) {
        for (const StoredSignal& one : purchases) {
            outcome.taken.push_back(one.event);
        }
    } else if (isAboutContent(posted.answer)) {
        outcome.faulty.push_back(purchases.front().event);
        outcome.faultyWith = posted.answer;
    } else {
        outcome.refused = posted.answer;
    }
}

void ProviderSending::conclude(Tx& tx, const Outcome& outcome)
{
    StoredProvider stored = storedProvider(tx);
    // Where nothing at all is taken, it is not one purchase that is at fault: all of them wait.
    const bool isTaking = !outcome.taken.empty();
    const std::string& why = outcome.refused.empty() ? outcome.faultyWith : outcome.refused;
    if (isTaking) {
        stored.sentAt = tx.now();
        stored.givenUp += static_cast<std::int64_t>(outcome.faulty.size());
        removeSignals(tx, outcome.taken);
        removeSignals(tx, outcome.faulty);
    }
    if (!why.empty()) {
        stored.refusedAt = tx.now();
        stored.refusedWith = why;
    }
    const bool waits = !outcome.isCut && (!isTaking || !outcome.refused.empty());
    if (isTaking) {
        stored.tries = waits ? 1 : 0;
    }
    const auto tries = std::clamp<std::size_t>(static_cast<std::size_t>(stored.tries), 1, kRetryWaitsMs.size());
    stored.nextAt = Instant{tx.now().utcMs + (waits ? kRetryWaitsMs.at(tries - 1) : 0)};
    putProvider(tx, stored);
}

} // namespace tijara::experiments
