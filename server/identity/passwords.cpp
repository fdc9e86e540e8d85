// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/passwords.h"

#include "shared/core/problem.h"

#include <chrono>
#include <memory>
#include <new>

#include <crypt.h>
#include <sodium.h>

namespace tijara::identity {

namespace {

// OWASP's second choice for argon2id: 19 MiB, two passes.
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemoryBytes = 19 * 1024 * 1024;

constexpr std::chrono::seconds kWaitMax{20};

// The hash of a password nobody knows, made with the same cost.
const std::string kNobodys = "$argon2id$v=19$m=19456,t=2,p=1$k0deJObs8hfT0muoqGRnaA$Zdp4nwJuyrJZMmFnlUA7QwttQzN56FImpDctq+XetF4";

bool matchesBcrypt(const std::string& hash, const std::string& password)
{
    auto state = std::make_unique<crypt_data>(); // 32 KiB: too much for a request's stack
    const char* made = crypt_r(password.c_str(), hash.c_str(), state.get());
    return made != nullptr && hash.size() == std::char_traits<char>::length(made) && sodium_memcmp(made, hash.data(), hash.size()) == 0;
}

} // namespace

Passwords::Slot::Slot(Passwords& passwords) : m_free(passwords.m_free)
{
    if (!m_free.try_acquire_for(kWaitMax)) {
        throw Problem{ProblemCode::Busy};
    }
}

std::string Passwords::Slot::hash(const std::string& password) const
{
    char text[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(text, password.data(), password.size(), kPasses, kMemoryBytes) != 0) {
        throw std::bad_alloc(); // the only way it fails
    }
    return text;
}

bool Passwords::Slot::matches(const std::string& hash, const std::string& password) const
{
    if (isBcrypt(hash)) {
        return matchesBcrypt(hash, password);
    }
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool Passwords::isOld(const std::string& hash)
{
    return crypto_pwhash_str_needs_rehash(hash.c_str(), kPasses, kMemoryBytes) != 0;
}

bool Passwords::isBcrypt(std::string_view hash)
{
    return hash.size() == 60 && (hash.starts_with("$2a$") || hash.starts_with("$2b$") || hash.starts_with("$2y$")) && hash[6] == '$' && hash.substr(4, 2) >= "04" &&
           hash.substr(4, 2) <= "14";
}

void Passwords::Slot::pretend(const std::string& password) const
{
    static_cast<void>(matches(kNobodys, password));
}

} // namespace tijara::identity
