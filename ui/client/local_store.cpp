// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/local_store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
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
constexpr const char* kOne = "SELECT value FROM kept WHERE kind = ? AND key = ?";
constexpr const char* kRemove = "DELETE FROM kept WHERE kind = ? AND key = ?";
constexpr const char* kAll = "SELECT substr(key, length(?) + 1), value FROM kept WHERE kind = ? AND substr(key, 1, length(?)) = ? ORDER BY key";
constexpr const char* kCreateAnswers = "CREATE TABLE IF NOT EXISTS answers (owner TEXT NOT NULL, question BLOB NOT NULL, as_of INTEGER NOT NULL, "
                                       "sealed BLOB NOT NULL, PRIMARY KEY (owner, question)) STRICT";
constexpr const char* kKeepAnswer = "INSERT INTO answers (owner, question, as_of, sealed) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (owner, question) DO UPDATE SET as_of = excluded.as_of, sealed = excluded.sealed";
constexpr const char* kTrimAnswers = "DELETE FROM answers WHERE rowid IN (SELECT rowid FROM (SELECT rowid, sum(length(sealed)) OVER "
                                     "(ORDER BY as_of DESC, rowid DESC) AS total FROM answers WHERE owner = ?) WHERE total > ?)";
constexpr const char* kFindAnswer = "SELECT as_of, sealed FROM answers WHERE owner = ? AND question = ?";
constexpr const char* kForgetAnswers = "DELETE FROM answers WHERE substr(owner, 1, length(?)) = ?";
constexpr const char* kForgetOwnersKept = "DELETE FROM kept WHERE kind NOT IN (0, 2) AND substr(key, 1, length(?)) = ?";
constexpr const char* kSchema[] = {kCreate, kCreateAnswers};

// Between an owner and the key: no owner's name and no key has one.
const QString kSeparator = QStringLiteral("\n");

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
        // Names and drafts are nobody else's; SQLite gives the files beside it the same rights.
        if (QFile made(file); made.open(QIODevice::ReadWrite)) {
            made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        database.setDatabaseName(file);
        if (!database.open()) {
            return database.lastError().text();
        }
        QSqlQuery query(database);
        for (const char* statement : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA secure_delete=ON", kCreate, kCreateAnswers}) {
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
        for (const char* statement : kSchema) {
            QSqlQuery(database).exec(QString::fromLatin1(statement));
        }
    }
    void close()
    {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    /// The reason why this and what follows is not kept, told once; else an empty text.
    QString put(Kept kind, const QString& key, const QString& value)
    {
        const QSqlError error = exec(kPut, {static_cast<int>(kind), key, value, QDateTime::currentMSecsSinceEpoch()}).lastError();
        const bool told = std::exchange(m_failing, error.isValid());
        return error.isValid() && !told ? error.text() : QString();
    }
    [[nodiscard]] bool isFailing() const { return m_failing; }
    std::optional<QString> one(Kept kind, const QString& key)
    {
        QSqlQuery query = exec(kOne, {static_cast<int>(kind), key});
        return query.next() ? std::optional(query.value(0).toString()) : std::nullopt;
    }
    void remove(Kept kind, const QString& key) { exec(kRemove, {static_cast<int>(kind), key}); }
    Texts all(Kept kind, const QString& beginning)
    {
        Texts texts;
        QSqlQuery query = exec(kAll, {beginning, static_cast<int>(kind), beginning, beginning});
        while (query.next()) {
            texts.emplace(query.value(0).toString(), query.value(1).toString());
        }
        return texts;
    }
    void keepAnswer(const QString& owner, const QByteArray& question, qint64 bytesMax, const SealedAnswer& answer)
    {
        exec(kKeepAnswer, {owner, question, answer.asOfMs, answer.bytes});
        exec(kTrimAnswers, {owner, bytesMax});
    }
    std::optional<SealedAnswer> findAnswer(const QString& owner, const QByteArray& question)
    {
        QSqlQuery query = exec(kFindAnswer, {owner, question});
        if (!query.next()) {
            return std::nullopt;
        }
        return SealedAnswer{query.value(0).toLongLong(), query.value(1).toByteArray()};
    }
    void forgetAnswers(const QString& beginning)
    {
        exec(kForgetAnswers, {beginning, beginning});
        truncate();
    }
    void forgetOwners(const QString& beginning)
    {
        exec(kForgetAnswers, {beginning, beginning});
        exec(kForgetOwnersKept, {beginning, beginning});
        truncate();
    }
    void forgetAll()
    {
        exec("DELETE FROM answers", {});
        exec("DELETE FROM kept", {});
        truncate();
    }

private:
    // What was deleted is not to be found in the log beside the file either.
    void truncate() { exec("PRAGMA wal_checkpoint(TRUNCATE)", {}); }
    QSqlQuery exec(const char* statement, const QVariantList& values)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.prepare(QString::fromLatin1(statement));
        for (const QVariant& value : values) {
            // A null text would be NULL, which is like nothing.
            query.addBindValue(value.userType() == QMetaType::QString && value.toString().isNull() ? QVariant(QLatin1String("")) : value);
        }
        query.exec();
        return query;
    }

    QString m_connection;
    bool m_failing = false;
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
        }
        tell(reason);
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

// In the worker thread; an empty reason is none.
void LocalStore::tell(const QString& reason)
{
    if (!reason.isEmpty()) {
        QMetaObject::invokeMethod(this, [this, reason] { emit unavailable(reason); }, Qt::QueuedConnection);
    }
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

QString LocalStore::beginningOf(Kept kind) const
{
    return kind == Kept::Connection || kind == Kept::Setting ? QString() : m_owner + kSeparator;
}

void LocalStore::put(Kept kind, const QString& key, const QString& value)
{
    run([this, kind, key = beginningOf(kind) + key, value](Worker& worker) { tell(worker.put(kind, key, value)); });
}

void LocalStore::change(Kept kind, const QString& key, std::function<QString(const std::optional<QString>&)> make, QObject* context, std::function<void(bool)> answer)
{
    run([this, kind, key = beginningOf(kind) + key, make = std::move(make), context = QPointer<QObject>(context), answer = std::move(answer)](Worker& worker) {
        tell(worker.put(kind, key, make(worker.one(kind, key))));
        deliver<bool>(context, answer, !worker.isFailing());
    });
}

void LocalStore::remove(Kept kind, const QString& key)
{
    run([kind, key = beginningOf(kind) + key](Worker& worker) { worker.remove(kind, key); });
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
    run([this, kind, beginning = beginningOf(kind), context = QPointer<QObject>(context), answer = std::move(answer)](Worker& worker) {
        deliver<Texts>(context, answer, worker.all(kind, beginning));
    });
}

void LocalStore::keepAnswer(const QString& owner, const QByteArray& question, qint64 bytesMax, std::function<SealedAnswer()> make)
{
    run([owner, question, bytesMax, make = std::move(make)](Worker& worker) { worker.keepAnswer(owner, question, bytesMax, make()); });
}

void LocalStore::findAnswer(const QString& owner, const QByteArray& question, QObject* context, std::function<void(std::optional<SealedAnswer>)> answer)
{
    run([this, owner, question, context = QPointer<QObject>(context), answer = std::move(answer)](Worker& worker) {
        deliver<std::optional<SealedAnswer>>(context, answer, worker.findAnswer(owner, question));
    });
}

void LocalStore::forgetAnswers(const QString& beginning)
{
    run([beginning](Worker& worker) { worker.forgetAnswers(beginning); });
}

void LocalStore::forgetOwners(const QString& beginning)
{
    run([beginning](Worker& worker) { worker.forgetOwners(beginning); });
}

void LocalStore::forgetAll()
{
    run([](Worker& worker) { worker.forgetAll(); });
}

} // namespace tijara::ui
