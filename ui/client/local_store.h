// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The console's own small memory on this computer: connections, settings, each person's drafts and unanswered writes, and sealed answers
// for when the server is away. One SQLite file, one worker thread, and answers on the main thread, so that no page ever waits for a disk.

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <functional>
#include <map>
#include <optional>

namespace tijara::ui {

/// Connections and settings are the computer's; all other kinds belong to the owner who is set.
enum class Kept { Connection, Draft, Setting, Write };

/// An answer of the server, sealed by whoever kept it.
struct SealedAnswer {
    qint64 asOfMs = 0;
    QByteArray bytes;
};

class LocalStore : public QObject {
    Q_OBJECT

public:
    using Texts = std::map<QString, QString>;

    /// A file that cannot be opened or written is said by `unavailable`; without one everything is remembered until the console closes.
    explicit LocalStore(const QString& file, QObject* parent = nullptr);
    /// Waits until all that was put is on disk.
    ~LocalStore() override;

    /// Whose drafts and the like are meant from now on: "" before anyone has signed in.
    void setOwner(const QString& owner) { m_owner = owner; }
    [[nodiscard]] const QString& owner() const { return m_owner; }

    void put(Kept kind, const QString& key, const QString& value);
    /// What is there now becomes what `make` makes of it, in the worker thread; nothing comes between. `answer(kept)` says whether it
    /// could be written, not at all once `context` is gone.
    void change(Kept kind, const QString& key, std::function<QString(const std::optional<QString>& now)> make, QObject* context, std::function<void(bool)> answer);
    void remove(Kept kind, const QString& key);
    /// `answer(std::optional<QString>)`, not at all once `context` is gone.
    void get(Kept kind, const QString& key, QObject* context, std::function<void(std::optional<QString>)> answer);
    void all(Kept kind, QObject* context, std::function<void(Texts)> answer);

    /// `make` runs in the worker thread. Beyond `bytesMax` for one owner the oldest go.
    void keepAnswer(const QString& owner, const QByteArray& question, qint64 bytesMax, std::function<SealedAnswer()> make);
    void findAnswer(const QString& owner, const QByteArray& question, QObject* context, std::function<void(std::optional<SealedAnswer>)> answer);
    /// The answers of all owners whose name begins so.
    void forgetAnswers(const QString& beginning);
    /// Everything of those owners: drafts, views and answers.
    void forgetOwners(const QString& beginning);
    /// Everything there is, settings too.
    void forgetAll();

signals:
    void unavailable(const QString& reason);

private:
    class Worker;
    void run(std::function<void(Worker&)> work);
    void tell(const QString& reason);
    template <class Value>
    void deliver(const QPointer<QObject>& context, std::function<void(Value)> answer, Value value);

    [[nodiscard]] QString beginningOf(Kept kind) const;

    QThread m_thread;
    QString m_owner;
    Worker* m_worker; ///< lives in m_thread
};

} // namespace tijara::ui
