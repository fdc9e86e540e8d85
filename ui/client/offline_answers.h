// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The last answers of one person's lists, figures and records, for the hours when their server is away. Sealed with a key that only the
// keychain has; the file alone tells neither what was asked nor what was answered.

#include "shared/core/amounts.h"
#include "ui/client/local_store.h"

#include <memory>
#include <vector>

namespace tijara::ui {

class OfflineAnswers : public QObject {
    Q_OBJECT

public:
    /// One person keeps this much, packed: some thousands of pages of rows.
    static constexpr qint64 kBytesMax = 32LL * 1024 * 1024;
    /// A single longer answer is not kept.
    static constexpr qsizetype kAnswerBytesMax = 2 * 1024 * 1024;

    struct Answer {
        QByteArray body;
        Instant asOf;
    };

    explicit OfflineAnswers(LocalStore& store, QObject* parent = nullptr, qint64 bytesMax = kBytesMax);

    static QByteArray newKey();
    /// From now on answers are kept for `owner` and found again with the same `key` (of newKey()'s length).
    void open(const QString& owner, const QByteArray& key);
    /// A key is on its way: what comes until then is kept once it is there.
    void expectKey();
    /// Keeps and finds nothing any more; what was kept stays.
    void close();
    [[nodiscard]] bool isOpen() const { return m_key != nullptr || m_expecting; }
    /// Takes away what was kept for `owner`.
    void forget(const QString& owner);

    void keep(const QByteArray& question, const QByteArray& body);
    /// Nothing, too, when it cannot be unsealed. Not called at all once `context` is gone.
    void find(const QByteArray& question, QObject* context, std::function<void(std::optional<Answer>)> answer);

private:
    struct Key;

    LocalStore& m_store;
    qint64 m_bytesMax;
    QString m_owner;
    bool m_expecting = false;
    std::vector<std::pair<QByteArray, QByteArray>> m_early; ///< questions and bodies that came before the key
    std::shared_ptr<const Key> m_key; ///< shared with work on its way to the store's thread
};

} // namespace tijara::ui
