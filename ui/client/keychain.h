// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The key store of this computer's user, through QtKeychain. One that is absent, locked or refuses is no error anywhere: it is "not
// available", and whoever asked goes on without.

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

namespace tijara::ui {

class Keychain : public QObject {
    Q_OBJECT

public:
    enum class State { Unknown, Available, Unavailable };

    /// `service` keeps the entries of one program, or of one test, apart from all others.
    explicit Keychain(const QString& service, QObject* parent = nullptr);

    /// Unknown until the first answer.
    [[nodiscard]] State state() const { return m_state; }
    /// Finds out without writing anything. A locked one says that it has nothing, and is taken for available until it refuses to write.
    void probe();
    /// Answers are not delivered once `context` is gone.
    void read(const QString& key, QObject* context, std::function<void(std::optional<QByteArray>)> answer);
    /// `answer(false)` when it could not be kept.
    void write(const QString& key, const QByteArray& secret, QObject* context, std::function<void(bool)> answer);
    void remove(const QString& key);

signals:
    void stateChanged();

private:
    void found(bool available);
    template <class Job>
    Job* makeJob(const QString& key) const;

    QString m_service;
    State m_state = State::Unknown;
    bool m_refused = false; ///< to write; that it then has no entry proves nothing
};

} // namespace tijara::ui
