// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The keys that seal what is personal wherever it is kept for ever. Destroying a person's key erases them everywhere at once,
// backups included, without touching a chained log (design, section 5).

#include "server/platform/db/db.h"

#include <limits>
#include <mutex>
#include <unordered_map>

namespace tijara {

/// `Profile` dies when the person is erased; `Paper` covers only what a tax paper must say and dies when its retention ends.
enum class KeyPurpose { Profile, Paper };
BOOST_DESCRIBE_ENUM(KeyPurpose, Profile, Paper)

class Vault {
public:
    /// `store` is the stores' own for keys: keys.db, or the schema `keys` that all nodes share.
    Vault(std::shared_ptr<db::Store> store, Clock& clock);

    /// XChaCha20-Poly1305 of `text` under the person's key, bound to `context`; a new key is durable before this returns.
    std::string seal(const Id& tenant, const Id& subject, KeyPurpose purpose, std::string_view context, std::string_view text);
    /// Nothing when the key was destroyed. Throws Problem Internal when the sealed bytes were changed.
    std::optional<std::string> open(const Id& tenant, const Id& subject, KeyPurpose purpose, std::string_view context, std::string_view sealed);
    /// 32 bytes that tell one text from another and, without the keys, nothing of it: a password or a name cannot be guessed from them.
    std::string fingerprint(const Id& tenant, std::string_view text);
    /// Destroys the key for good: overwritten in the file and gone from its log.
    void destroy(const Id& tenant, const Id& subject, KeyPurpose purpose);

    struct KeyName {
        Id tenant;
        Id subject;
        KeyPurpose purpose = KeyPurpose::Profile;
    };
    /// Keys that no sweep has looked at, and the time up to which that is.
    struct Unswept {
        std::vector<KeyName> keys;
        Instant until;
    };
    /// A key as it leaves with its shop, and comes in elsewhere.
    struct Key {
        KeyName name;
        std::string secret;
        Instant createdAt;
    };
    std::vector<Key> keysOf(const Id& tenant);
    /// All of them, durably; those that are here stay as they are.
    void keep(const std::vector<Key>& keys);

    /// Of those made before `before`.
    Unswept unswept(Instant before = {std::numeric_limits<std::int64_t>::max()});
    void setSwept(Instant until);

private:
    std::optional<std::string> keyOf(const Id& tenant, const Id& subject, KeyPurpose purpose);
    std::string keyFor(const Id& tenant, const Id& subject, KeyPurpose purpose);
    /// A tenant's own key, which is nobody's and never destroyed: every write with a key of its own asks for it.
    std::string ownKey(const Id& tenant);

    Clock& m_clock;
    IdMaker m_ids;
    std::shared_ptr<db::Store> m_store;
    std::mutex m_mutex; ///< guards the rest
    std::unordered_map<Id, std::string> m_ownKeys;
};

} // namespace tijara
