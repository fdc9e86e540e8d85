// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The idempotency keys of writes whose answer has not come. What is sent again goes under the key it had, so that the server, which may
// have done it before its answer was lost, does it once.

#include "ui/client/local_store.h"

namespace tijara::ui {

class UnknownWrites : public QObject {
    Q_OBJECT

public:
    /// Beyond so many the oldest go.
    static constexpr std::size_t kCountMax = 100;

    using QObject::QObject;

    /// What this computer kept for the store's owner comes back, and what is kept from now on survives a crash. The store outlives it.
    void keepIn(LocalStore& store);
    /// The key `write` went under, else a new one.
    [[nodiscard]] QByteArray keyOf(const QByteArray& write) const;
    /// It is on its way.
    void keep(const QByteArray& write, const QByteArray& key);
    /// The server said what became of it: the same once more is another one.
    void settle(const QByteArray& write);

private:
    struct Key {
        QByteArray key;
        qint64 sinceMs = 0;
    };

    void forget(QByteArray write);
    void takeBack(const LocalStore::Texts& texts);

    std::map<QByteArray, Key> m_keys; ///< by what was written
    LocalStore* m_store = nullptr;
};

} // namespace tijara::ui
