// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Passwords as argon2id hashes, at most two computed at a time: each takes 19 MiB and a core.

#include <semaphore>
#include <string>
#include <string_view>

namespace tijara::identity {

class Passwords {
public:
    /// Permission to compute one hash; waits for it. Problem Busy when it takes too long.
    class Slot {
    public:
        explicit Slot(Passwords& passwords);
        ~Slot() { m_free.release(); }
        Slot(const Slot&) = delete;
        Slot& operator=(const Slot&) = delete;

        [[nodiscard]] std::string hash(const std::string& password) const;
        /// argon2id, or bcrypt of another system.
        [[nodiscard]] bool matches(const std::string& hash, const std::string& password) const;
        /// Takes as long as `matches`: for e-mails nobody has.
        void pretend(const std::string& password) const;

    private:
        std::counting_semaphore<2>& m_free;
    };

    /// Of another system, or made with less cost than today's: to be made anew while the password is at hand.
    static bool isOld(const std::string& hash);
    /// $2a$, $2b$ or $2y$ with a cost that can be computed in a moment.
    static bool isBcrypt(std::string_view hash);

private:
    std::counting_semaphore<2> m_free{2};
};

} // namespace tijara::identity
