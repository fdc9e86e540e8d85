// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The console's own small memory on this computer: connections, drafts, settings. One SQLite file, one worker thread, and answers
// on the main thread, so that no page ever waits for a disk.

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <functional>
#include <map>
#include <optional>

namespace tijara::ui {

enum class Kept { Connection, Draft, Setting };

class LocalStore : public QObject {
    Q_OBJECT

public:
    using Texts = std::map<QString, QString>;

    /// A file that cannot be opened is said once by `unavailable`; then everything is remembered until the console closes.
    explicit LocalStore(const QString& file, QObject* parent = nullptr);
    /// Waits until all that was put is on disk.
    ~LocalStore() override;

    void put(Kept kind, const QString& key, const QString& value);
    void remove(Kept kind, const QString& key);
    /// `answer(std::optional<QString>)`, not at all once `context` is gone.
    void get(Kept kind, const QString& key, QObject* context, std::function<void(std::optional<QString>)> answer);
    void all(Kept kind, QObject* context, std::function<void(Texts)> answer);

signals:
    void unavailable(const QString& reason);

private:
    class Worker;
    void run(std::function<void(Worker&)> work);
    template <class Value>
    void deliver(const QPointer<QObject>& context, std::function<void(Value)> answer, Value value);

    QThread m_thread;
    Worker* m_worker; ///< lives in m_thread
};

} // namespace tijara::ui
