// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/vault.h"

#include "shared/core/problem.h"

#include <sodium.h>

namespace tijara {

namespace {

using db::Bytes;
using db::Sql;
using db::Tx;

const Sql kUnswept("SELECT tenant_id, subject_id, purpose, created_at FROM subject_keys "
                   "WHERE subject_id <> $1 AND created_at >= (SELECT coalesce(max(until), 0) FROM swept) AND created_at < $2 ORDER BY tenant_id, created_at");
const Sql kSetSwept("INSERT INTO swept (one, until) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET until = excluded.until");
const Sql kFind("SELECT secret FROM subject_keys WHERE tenant_id = $1 AND subject_id = $2 AND purpose = $3");
const Sql kInsert("INSERT INTO subject_keys (tenant_id, subject_id, purpose, secret, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING");
const Sql kOfTenant("SELECT tenant_id, subject_id, purpose, secret, created_at FROM subject_keys WHERE tenant_id = $1 ORDER BY subject_id, purpose");
const Sql kDelete("DELETE FROM subject_keys WHERE tenant_id = $1 AND subject_id = $2 AND purpose = $3");

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* raw(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

} // namespace

Vault::Vault(std::shared_ptr<db::Store> store, Clock& clock) : m_clock(clock), m_ids(clock), m_store(std::move(store))
{
    if (sodium_init() < 0) {
        throw Problem{ProblemCode::Internal};
    }
}

std::optional<std::string> Vault::keyOf(const Id& tenant, const Id& subject, KeyPurpose purpose)
{
    return db::inTransaction<Tx>(*m_store, false, m_clock, m_ids, [&](Tx& tx) {
        std::optional<std::string> key;
        tx.each(kFind, [&key](db::Row& row) { key = row.nextBytes(); }, tenant, subject, purpose);
        return key;
    });
}

std::string Vault::keyFor(const Id& tenant, const Id& subject, KeyPurpose purpose)
{
    if (auto key = keyOf(tenant, subject, purpose)) {
        return *key;
    }
    std::string fresh(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    randombytes_buf(fresh.data(), fresh.size());
    db::inTransaction<Tx>(*m_store, true, m_clock, m_ids, [&](Tx& tx) { tx.run(kInsert, tenant, subject, purpose, Bytes{fresh}, tx.now()); });
    return keyOf(tenant, subject, purpose).value(); // the first of two writers at once wins for both
}

std::string Vault::seal(const Id& tenant, const Id& subject, KeyPurpose purpose, std::string_view context, std::string_view text)
{
    const std::string key = keyFor(tenant, subject, purpose);
    std::string sealed(kNonceBytes + text.size() + kTagBytes, '\0');
    randombytes_buf(sealed.data(), kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + kNonceBytes, nullptr, raw(text), text.size(), raw(context), context.size(), nullptr,
                                               raw(sealed), raw(std::string_view(key)));
    return sealed;
}

std::optional<std::string> Vault::open(const Id& tenant, const Id& subject, KeyPurpose purpose, std::string_view context, std::string_view sealed)
{
    const auto key = keyOf(tenant, subject, purpose);
    if (!key) {
        return std::nullopt;
    }
    if (sealed.size() < kNonceBytes + kTagBytes) {
        throw Problem{ProblemCode::Internal};
    }
    std::string text(sealed.size() - kNonceBytes - kTagBytes, '\0');
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(text), nullptr, nullptr, raw(sealed) + kNonceBytes, sealed.size() - kNonceBytes,
                                                                  raw(context), context.size(), raw(sealed), raw(std::string_view(*key)));
    if (result != 0) {
        throw Problem{ProblemCode::Internal};
    }
    return text;
}

std::string Vault::ownKey(const Id& tenant)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_ownKeys.find(tenant);
        if (found != m_ownKeys.end()) {
            return found->second;
        }
    }
    const std::string key = keyFor(tenant, Id{}, KeyPurpose::Profile);
    const std::scoped_lock lock(m_mutex);
    return m_ownKeys.emplace(tenant, key).first->second;
}

std::string Vault::fingerprint(const Id& tenant, std::string_view text)
{
    const std::string key = ownKey(tenant);
    std::string print(crypto_generichash_BYTES, '\0');
    crypto_generichash(raw(print), print.size(), raw(text), text.size(), raw(std::string_view(key)), key.size());
    return print;
}

void Vault::destroy(const Id& tenant, const Id& subject, KeyPurpose purpose)
{
    db::inTransaction<Tx>(*m_store, true, m_clock, m_ids, [&](Tx& tx) { tx.run(kDelete, tenant, subject, purpose); });
    m_store->scrub();
}

std::vector<Vault::Key> Vault::keysOf(const Id& tenant)
{
    return db::inTransaction<Tx>(*m_store, false, m_clock, m_ids, [&](Tx& tx) {
        std::vector<Key> keys;
        tx.each(
            kOfTenant,
            [&keys](db::Row& row) {
                Key& key = keys.emplace_back();
                key.name.tenant = row.next<Id>();
                key.name.subject = row.next<Id>();
                key.name.purpose = row.next<KeyPurpose>();
                key.secret = row.nextBytes();
                key.createdAt = row.next<Instant>();
            },
            tenant);
        return keys;
    });
}

void Vault::keep(const std::vector<Key>& keys)
{
    db::inTransaction<Tx>(*m_store, true, m_clock, m_ids, [&](Tx& tx) {
        for (const Key& key : keys) {
            tx.run(kInsert, key.name.tenant, key.name.subject, key.name.purpose, Bytes{key.secret}, key.createdAt);
        }
    });
}

Vault::Unswept Vault::unswept(Instant before)
{
    Unswept found;
    db::inTransaction<Tx>(*m_store, false, m_clock, m_ids, [&](Tx& tx) {
        tx.each(
            kUnswept,
            [&found](db::Row& row) {
                KeyName& name = found.keys.emplace_back();
                name.tenant = row.next<Id>();
                name.subject = row.next<Id>();
                name.purpose = row.next<KeyPurpose>();
                found.until = std::max(found.until, row.next<Instant>());
            },
            Id{}, before);
    });
    return found;
}

void Vault::setSwept(Instant until)
{
    db::inTransaction<Tx>(*m_store, true, m_clock, m_ids, [&](Tx& tx) { tx.run(kSetSwept, until); });
}

} // namespace tijara
