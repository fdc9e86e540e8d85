// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/journal.h"

#include "server/journal/journal_store.h"
#include "server/platform/text.h"

#include <algorithm>
#include <cstring>

namespace tijara::journal {

namespace {

constexpr std::string_view kSealedMark = "sealed:";
constexpr std::size_t kIdLength = 36;

// One sealed value of a body, or nothing when the text only looks like one.
std::optional<std::string> openOne(Vault& vault, const Id& tenant, std::string_view value)
{
    const auto subject = parseId(value.substr(kSealedMark.size(), kIdLength));
    if (!subject || value.size() <= kSealedMark.size() + kIdLength + 1) {
        return std::nullopt;
    }
    const auto bytes = fromBase64Url(value.substr(kSealedMark.size() + kIdLength + 1));
    if (!bytes) {
        return std::nullopt;
    }
    try {
        return vault.open(tenant, *subject, KeyPurpose::Profile, toText(*subject), *bytes).value_or("erased");
    } catch (const Problem&) {
        return std::nullopt; // not sealed by us: somebody typed this text
    }
}

/// Follows the chain entry by entry until something is not as it was written.
class Walk {
public:
    explicit Walk(std::vector<Checkpoint> checkpoints) : m_checkpoints(std::move(checkpoints)) { m_found.checkpoints = static_cast<std::int64_t>(m_checkpoints.size()); }

    void take(const Link& link, std::string_view storedHash)
    {
        if (m_found.brokenSeq) {
            return;
        }
        if (link.seq != m_found.entries + 1) {
            broken(m_found.entries + 1, "missing");
            return;
        }
        if (hashOf(m_hash, link) != storedHash) {
            broken(link.seq, "changed");
            return;
        }
        m_hash = storedHash;
        ++m_found.entries;
        if (m_next < m_checkpoints.size() && m_checkpoints[m_next].seq == link.seq && m_checkpoints[m_next++].hash != m_hash) {
            broken(link.seq, "other_history");
        }
    }

    Verification end()
    {
        if (!m_found.brokenSeq && m_next < m_checkpoints.size()) {
            broken(m_found.entries + 1, "cut_off");
        }
        m_found.good = !m_found.brokenSeq;
        m_found.headHash = hex(m_hash);
        return m_found;
    }

private:
    void broken(std::int64_t seq, std::string reason)
    {
        m_found.brokenSeq = seq;
        m_found.reason = std::move(reason);
    }

    std::vector<Checkpoint> m_checkpoints;
    std::size_t m_next = 0;
    std::string m_hash;
    Verification m_found;
};

Verification walked(db::Tx& tx, Walk& walk)
{
    eachLink(tx, [&walk](const Link& link, std::string_view hash) { walk.take(link, hash); });
    Verification found = walk.end();
    found.unsealed = countUnsealed(tx);
    return found;
}

} // namespace

void append(db::Tx& tx, const http::Actor& actor, const NewEntry& entry)
{
    const ActedEntry one{actor, entry};
    append(tx, {&one, 1});
}

void append(db::Tx& tx, std::span<const ActedEntry> entries)
{
    if (tx.writesAreConcurrent()) {
        for (const auto& [actor, entry] : entries) {
            const Id stamp = tx.newId();
            const std::int64_t number = unsealedNumber(stamp);
            insert(tx, {number, actor.device, actor.incarnation, number, entry.schemaVersion, entry.kind, entry.entity, clockOf(stamp), actor.user, entry.body}, {});
        }
        return;
    }
    if (entries.empty()) {
        return;
    }
    Head head = headOf(tx);
    const http::Actor* before = nullptr;
    std::int64_t deviceSeq = 0;
    for (const auto& [actor, entry] : entries) {
        if (before == nullptr || before->device != actor.device || before->incarnation != actor.incarnation) {
            deviceSeq = lastDeviceSeq(tx, actor.device, actor.incarnation);
        }
        before = &actor;
        const Link link{head.seq + 1, actor.device, actor.incarnation, ++deviceSeq, entry.schemaVersion, entry.kind, entry.entity, nextClock(head.hlc, tx.now()), actor.user, entry.body};
        head = {link.seq, link.hlc, hashOf(head.hash, link)};
        insert(tx, link, head.hash);
    }
}

std::string sealed(db::Tx& tx, Vault& vault, const http::Actor& actor, const Id& subject, std::string_view value)
{
    tx.concerns(subject);
    if (value.empty()) {
        return {};
    }
    const std::string name = toText(subject);
    return std::string(kSealedMark) + name + ":" + base64Url(vault.seal(actor.tenant, subject, KeyPurpose::Profile, name, value));
}

std::string opened(Vault& vault, const Id& tenant, std::string body)
{
    std::string text;
    std::size_t done = 0;
    // memmem, not find: a JSON text is full of the quote that the mark begins with.
    for (std::size_t at = 0;;) {
        const auto* found = static_cast<const char*>(memmem(body.data() + at, body.size() - at, kSealedMark.data(), kSealedMark.size()));
        if (found == nullptr) {
            break;
        }
        const auto start = static_cast<std::size_t>(found - body.data());
        const auto end = std::min(body.find('"', start), body.size());
        at = end;
        if (start > 0 && body[start - 1] == '"') {
            if (const auto plain = openOne(vault, tenant, std::string_view(body).substr(start, end - start))) {
                text += body.substr(done, start - 1 - done) + toJson(*plain);
                done = std::min(end + 1, body.size());
            }
        }
    }
    if (done == 0) {
        return body;
    }
    return text + body.substr(done);
}

void eachOf(db::Tx& tx, std::string_view kind, const std::function<void(const Id& entity, std::string_view body)>& visit)
{
    eachBody(tx, kind, visit);
}

Verification verify(db::Stores& stores, Clock& clock, IdMaker& ids, const Id& tenant)
{
    // Checkpoints first: entries that come while we walk lie past them, never the other way round.
    Walk walk(db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [&](db::PlatformTx& tx) { return checkpointsOf(tx, tenant); }));
    const auto store = stores.tenant(tenant);
    return db::inTransaction<db::Tx>(*store, false, clock, ids, [&](db::Tx& tx) { return walked(tx, walk); });
}

Verification verifyPlatform(db::Stores& stores, Clock& clock, IdMaker& ids)
{
    Walk walk({});
    return db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [&](db::Tx& tx) { return walked(tx, walk); });
}

void checkpoint(db::Stores& stores, Clock& clock, IdMaker& ids, const Id& tenant)
{
    const auto store = stores.tenant(tenant);
    const Head head = db::inTransaction<db::Tx>(*store, false, clock, ids, [](db::Tx& tx) { return headOf(tx); });
    const auto known = db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [&](db::PlatformTx& tx) { return checkpointsOf(tx, tenant); });
    if (head.seq > 0 && (known.empty() || known.back().seq < head.seq)) {
        db::inTransaction<db::PlatformTx>(stores.platform(), true, clock, ids, [&](db::PlatformTx& tx) { insertCheckpoint(tx, tenant, head); });
    }
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Tenant, "journal_entries", DataClass::Fact},
            {db::Scope::Platform, "journal_entries", DataClass::Fact},
            {db::Scope::Tenant, "journal_seals", DataClass::Local},
            {db::Scope::Platform, "journal_seals", DataClass::Local},
            {db::Scope::Platform, "journal_checkpoints", DataClass::Local}};
}

} // namespace tijara::journal
