// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/local_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace tijara::ui {

namespace {

constexpr const char* kCreate = "CREATE TABLE IF NOT EXISTS kept (kind INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, "
                                "changed_at INTEGER NOT NULL, PRIMARY KEY (kind, key)) STRICT, WITHOUT ROWID";
constexpr const char* kPut = "INSERT INTO kept (kind, key, value, changed_at) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at";
constexpr const char* kRemove = "DELETE FROM kept WHERE kind = ? AND key = ?";
constexpr const char* kAll = "SELECT key, value FROM kept WHERE kind = ? ORDER BY key";

} // namespace

// All of it runs in the worker thread, opening and closing included: a QSqlDatabase belongs to the thread that made it.
class LocalStore::Worker : public QObject {
public:
    /// The reason the file cannot be used, or an empty text.
    QString open(const QString& file)
    {
        m_connection = QUuid::createUuid().toString();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        QDir().mkpath(QFileInfo(file).absolutePath());
        database.setDatabaseName(file);
        if (!database.open()) {
            return database.lastError().text();
        }
        QSqlQuery query(database);
        for (const char* statement : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", kCreate}) {
            if (!query.exec(QString::fromLatin1(statement))) {
                return query.lastError().text();
            }
        }
        return {};
    }
    /// Without a usable file the same statements run on a database in memory.
    void openInMemory()
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
        database.setDatabaseName(QStringLiteral(":memory:"));
        database.open();
        QSqlQuery(database).exec(QString::fromLatin1(kCreate));
    }
    void close()
    {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    void put(Kept kind, const QString& key, const QString& value)
    {
        exec(kPut, {static_cast<int>(kind), key, value, QDateTime::currentMSecsSinceEpoch()});
    }
    void remove(Kept kind, const QString& key) { exec(kRemove, {static_cast<int>(kind), key}); }
    Texts all(Kept kind)
    {
        Texts texts;
        QSqlQuery query = exec(kAll, {static_cast<int>(kind)});
        while (query.next()) {
            texts.emplace(query.value(0).toString(), query.value(1).toString());
        }
        return texts;
    }

private:
    QSqlQuery exec(const char* statement, const QVariantList& values)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.prepare(QString::fromLatin1(statement));
        for (const QVariant& value : values) {
            query.addBindValue(value);
        }
        query.exec();
        return query;
    }

    QString m_connection;
};

LocalStore::LocalStore(const QString& file, QObject* parent) : QObject(parent), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("local store"));
    m_thread.start(QThread::LowPriority);
    run([this, file](Worker& worker) {
        const QString reason = worker.open(file);
        if (!reason.isEmpty()) {
            worker.openInMemory();
            QMetaObject::invokeMethod(this, [this, reason] { emit unavailable(reason); }, Qt::QueuedConnection);
        }
    });
}

LocalStore::~LocalStore()
{
    // In order behind everything that was put.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void LocalStore::run(std::function<void(Worker&)> work)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

template <class Value>
void LocalStore::deliver(const QPointer<QObject>& context, std::function<void(Value)> answer, Value value)
{
    QMetaObject::invokeMethod(
        this,
        [context, answer = std::move(answer), value = std::move(value)] {
            if (context) {
                answer(value);
            }
        },
        Qt::QueuedConnection);
}

void LocalStore::put(Kept kind, const QString& key, const QString& value)
{
    run([kind, key, value](Worker& worker) { worker.put(kind, key, value); });
}

void LocalStore::remove(Kept kind, const QString& key)
{
    run([kind, key](Worker& worker) { worker.remove(kind, key); });
}

void LocalStore::get(Kept kind, const QString& key, QObject* context, std::function<void(std::optional<QString>)> answer)
{
    all(kind, context, [key, answer = std::move(answer)](const Texts& texts) {
        const auto found = texts.find(key);
        answer(found == texts.end() ? std::nullopt : std::optional(found->second));
    });
}

void LocalStore::all(Kept kind, QObject* context, std::function<void(Texts)> answer)
{
    run([this, kind, context = QPointer<QObject>(context), answer = std::move(answer)](Worker& worker) {
        deliver<Texts>(context, answer, worker.all(kind));
    });
}

} // namespace tijara::ui
