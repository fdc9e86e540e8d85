// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/unknown_writes.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace tijara::ui {

namespace {

// Who asks for the same on another day means it anew; a server that is away is back by then.
constexpr qint64 kAgeMaxMs = 24LL * 3600 * 1000;

bool isOld(qint64 sinceMs)
{
    return QDateTime::currentMSecsSinceEpoch() - sinceMs > kAgeMaxMs;
}

} // namespace

void UnknownWrites::keepIn(LocalStore& store)
{
    m_store = &store;
    store.all(Kept::Write, this, [this](const LocalStore::Texts& texts) { takeBack(texts); });
}

void UnknownWrites::takeBack(const LocalStore::Texts& texts)
{
    for (const auto& [write, text] : texts) {
        const QByteArray name = write.toLatin1();
        const qint64 sinceMs = text.section(QLatin1Char(' '), 0, 0).toLongLong();
        if (isOld(sinceMs)) {
            m_store->remove(Kept::Write, write);
        } else {
            m_keys.try_emplace(name, Key{text.section(QLatin1Char(' '), 1).toLatin1(), sinceMs});
        }
    }
}

QByteArray UnknownWrites::keyOf(const QByteArray& write) const
{
    const auto found = m_keys.find(write);
    return found != m_keys.end() && !isOld(found->second.sinceMs) ? found->second.key : QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

void UnknownWrites::keep(const QByteArray& write, const QByteArray& key)
{
    const Key kept{key, QDateTime::currentMSecsSinceEpoch()};
    m_keys.insert_or_assign(write, kept);
    if (m_store) {
        m_store->put(Kept::Write, QString::fromLatin1(write), QString::number(kept.sinceMs) + QLatin1Char(' ') + QString::fromLatin1(key));
    }
    while (m_keys.size() > kCountMax) {
        forget(std::min_element(m_keys.begin(), m_keys.end(), [](const auto& a, const auto& b) { return a.second.sinceMs < b.second.sinceMs; })->first);
    }
}

void UnknownWrites::settle(const QByteArray& write)
{
    if (m_keys.contains(write)) {
        forget(write);
    }
}

// By value, for it may be the very one that is erased.
void UnknownWrites::forget(QByteArray write)
{
    m_keys.erase(write);
    if (m_store) {
        m_store->remove(Kept::Write, QString::fromLatin1(write));
    }
}

} // namespace tijara::ui
