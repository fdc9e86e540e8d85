// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/accounts.h"

#include "shared/core/json.h"

#include <QDateTime>
#include <QDir>
#include <QPointer>

#include <algorithm>

namespace tijara::ui {

namespace {

const QString kOfflineAnswers = QStringLiteral("offline-answers");
const QString kOff = QStringLiteral("off");
constexpr const char* kSessionKey = "session";
constexpr const char* kAnswersKey = "answers";
// The session without its tokens is kept like an answer: who may do what, for a start while the server is away.
const QByteArray kSessionQuestion = QByteArrayLiteral("session");
constexpr qsizetype kKeyBytes = 32;

std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool isSame(const KnownPerson& one, const KnownPerson& other)
{
    return one.id == other.id && one.tenantId == other.tenantId;
}

KnownPerson personOf(const identity::SignedIn& session)
{
    KnownPerson person;
    person.id = toText(session.person.id);
    person.email = session.person.email;
    person.name = session.person.name;
    if (session.tenant) {
        person.tenantId = toText(session.tenant->id);
        person.shop = session.tenant->slug;
        person.shopName = session.tenant->name;
    }
    person.usedAtMs = now();
    return person;
}

} // namespace

Connection thisComputer(const QString& folder)
{
    Connection connection;
    connection.folder = folder.isEmpty() ? std::string() : toStd(QDir(folder).absolutePath());
    connection.id = connection.folder.empty() ? "computer" : "folder:" + connection.folder;
    return connection;
}

Connection demoShop()
{
    Connection connection;
    connection.id = "demo";
    connection.place = Home::Demo;
    return connection;
}

Connection serverAt(const QUrl& address)
{
    Connection connection;
    connection.place = Home::Server;
    connection.address = toStd(address.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString());
    connection.id = "server:" + connection.address;
    return connection;
}

QUrl serverAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    const QUrl address = QUrl::fromUserInput(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text);
    const bool usable = address.isValid() && !address.host().isEmpty() && (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
    return usable ? address : QUrl();
}

Accounts::Accounts(Client& client, LocalStore& store, Keychain* keychain, QObject* parent)
    : QObject(parent), m_client(client), m_store(store), m_keychain(keychain), m_answers(store)
{
    client.keepAnswersIn(&m_answers);
    connect(&client, &Client::sessionChanged, this, &Accounts::takeSession);
    connect(&client, &Client::signingOut, this, &Accounts::leave);
    connect(&client, &Client::sessionEnded, this, [this] {
        if (m_person) {
            m_staying = false;
            keepSession();
        }
    });
    if (keychain) {
        connect(keychain, &Keychain::stateChanged, this, &Accounts::changed);
    }
}

Accounts::~Accounts()
{
    m_client.keepAnswersIn(nullptr);
}

void Accounts::load(QObject* context, std::function<void()> done)
{
    m_store.get(Kept::Setting, kOfflineAnswers, this, [this](const std::optional<QString>& kept) { m_keepsAnswers = kept != kOff; });
    m_store.all(Kept::Connection, this, [this, context = QPointer<QObject>(context), done = std::move(done)](const LocalStore::Texts& texts) {
        for (const auto& [id, text] : texts) {
            try {
                m_connections.push_back(fromJson<Connection>(toStd(text)));
            } catch (const Problem&) {
                m_store.remove(Kept::Connection, id); // of a version that wrote it otherwise: it is asked for again
            }
        }
        sort();
        emit changed();
        if (context) {
            done();
        }
    });
}

QString Accounts::nameOf(const Connection& connection) const
{
    if (!connection.name.empty()) {
        return toQt(connection.name);
    }
    switch (connection.place) {
    case Home::Demo:
        return tr("Demo shop");
    case Home::Server:
        return QUrl(toQt(connection.address)).authority();
    case Home::ThisComputer:
        break;
    }
    if (!connection.people.empty() && !connection.people.front().shopName.empty()) {
        return toQt(connection.people.front().shopName);
    }
    return connection.folder.empty() ? tr("The shop on this computer") : QDir(toQt(connection.folder)).dirName();
}

const Connection* Accounts::find(const std::string& id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection& one) { return one.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

Connection* Accounts::find(const std::string& id)
{
    return const_cast<Connection*>(std::as_const(*this).find(id));
}

void Accounts::sort()
{
    std::stable_sort(m_connections.begin(), m_connections.end(), [](const Connection& one, const Connection& other) { return one.usedAtMs > other.usedAtMs; });
}

void Accounts::put(const Connection& connection)
{
    m_store.put(Kept::Connection, toQt(connection.id), toQt(toJson(connection)));
}

void Accounts::want(const Connection& connection)
{
    m_expected.reset();
    emit wanted(connection);
}

void Accounts::want(const Connection& connection, const KnownPerson& person)
{
    m_expected = person;
    emit wanted(connection);
}

void Accounts::use(const Connection& connection)
{
    if (m_current != connection.id) {
        m_staying = false;
    }
    m_current = connection.id;
    if (!find(m_current)) {
        m_connections.push_back(connection);
    }
    Connection& used = *find(m_current);
    used.usedAtMs = std::max(now(), m_connections.front().usedAtMs + 1); // the clock may stand still or have been put back
    put(used);
    sort();
    emit changed();
}

void Accounts::rename(const std::string& id, const QString& name)
{
    if (Connection* connection = find(id)) {
        connection->name = toStd(name.trimmed());
        put(*connection);
        emit changed();
    }
}

void Accounts::remove(const std::string& id)
{
    const Connection* connection = find(id);
    if (!connection || id == m_current) {
        return;
    }
    for (const KnownPerson& person : connection->people) {
        forgetSecrets(id, person);
    }
    m_store.remove(Kept::Connection, toQt(id));
    m_store.forgetOwners(toQt(id) + QLatin1Char('|'));
    std::erase_if(m_connections, [&](const Connection& one) { return one.id == id; });
    emit changed();
}

void Accounts::forgetAll()
{
    m_client.signOut();
    for (const Connection& connection : m_connections) {
        for (const KnownPerson& person : connection.people) {
            forgetSecrets(connection.id, person);
        }
    }
    m_store.forgetAll();
    std::erase_if(m_connections, [&](const Connection& one) { return one.id != m_current; });
    if (Connection* connection = find(m_current)) {
        connection->name.clear();
        connection->people.clear();
        put(*connection);
    }
    emit changed();
}

const KnownPerson* Accounts::expectedPerson() const
{
    const Connection* connection = current();
    if (!connection || connection->people.empty()) {
        return nullptr;
    }
    const auto& people = connection->people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const KnownPerson& one) { return m_expected && isSame(one, *m_expected); });
    return found == people.end() ? &people.front() : &*found;
}

QString Accounts::owner() const
{
    return m_person ? toQt(m_current + '|' + m_person->tenantId + '|' + m_person->id) : QString();
}

QString Accounts::keyName(const char* what, const std::string& connection, const KnownPerson& person) const
{
    return toQt(connection + '|' + person.tenantId + '|' + person.id + '|' + what);
}

void Accounts::takeSession()
{
    const auto& session = m_client.session();
    if (!session) {
        m_answers.close();
        m_person.reset();
        m_staying = false;
        return;
    }
    KnownPerson person = personOf(*session);
    const bool same = m_person && isSame(*m_person, person);
    m_person = person;
    m_expected = person;
    keepSession();
    if (!same || !m_answers.isOpen()) {
        openAnswers(true, [](bool) {});
    }
    identity::SignedIn known = *session;
    known.accessToken.clear();
    known.refreshToken.clear();
    m_answers.keep(kSessionQuestion, QByteArray::fromStdString(toJson(known)));
}

void Accounts::keepSession()
{
    Connection* connection = find(m_current);
    if (!connection) {
        return;
    }
    m_person->stays = m_staying && m_keychain;
    auto& people = connection->people;
    std::erase_if(people, [&](const KnownPerson& one) { return isSame(one, *m_person); });
    people.insert(people.begin(), *m_person);
    put(*connection);
    emit changed();
    if (!m_keychain) {
        return;
    }
    const QString key = keyName(kSessionKey, m_current, *m_person);
    if (!m_person->stays || !m_client.session()) {
        m_keychain->remove(key);
        return;
    }
    m_keychain->write(key, QByteArray::fromStdString(m_client.session()->refreshToken), this, [this, was = owner()](bool kept) {
        if (!kept && was == owner() && m_staying) {
            m_staying = false;
            keepSession();
        }
    });
}

void Accounts::openAnswers(bool make, std::function<void(bool open)> done)
{
    const Connection* connection = current();
    if (!connection || connection->place != Home::Server || !m_keychain || !m_keepsAnswers || !m_person) {
        m_answers.close();
        done(false);
        return;
    }
    m_answers.expectKey();
    const QString name = keyName(kAnswersKey, m_current, *m_person);
    const auto take = [this, was = owner(), done = std::move(done)](const Key& key) {
        if (was != owner()) {
            return;
        }
        key ? m_answers.open(was, *key) : m_answers.close();
        done(key.has_value());
    };
    m_keychain->read(name, this, [this, name, make, take](const Key& kept) {
        if (kept && kept->size() == kKeyBytes) {
            take(kept);
        } else if (!make) {
            take(std::nullopt);
        } else {
            const QByteArray key = OfflineAnswers::newKey();
            m_keychain->write(name, key, this, [take, key](bool written) { take(written ? Key(key) : Key()); });
        }
    });
}

void Accounts::resume(QObject* context, std::function<void(bool, std::optional<Problem>)> done)
{
    const KnownPerson* person = expectedPerson();
    if (!person || !person->stays || !m_keychain) {
        if (m_keychain) {
            m_keychain->probe();
        }
        done(false, std::nullopt);
        return;
    }
    m_person = *person;
    const auto answer = [context = QPointer<QObject>(context), done = std::move(done)](bool resumed, std::optional<Problem> why) {
        if (context) {
            done(resumed, std::move(why));
        }
    };
    m_keychain->read(keyName(kSessionKey, m_current, *person), this, [this, was = owner(), answer](const Key& token) {
        if (was != owner()) {
            return; // another connection was chosen meanwhile
        }
        if (!token) {
            m_person.reset();
            answer(false, std::nullopt);
            return;
        }
        // The answers first: they say who this is when the server is away.
        openAnswers(false, [this, token, answer](bool) { renew(*token, answer); });
    });
}

void Accounts::renew(const QByteArray& token, std::function<void(bool, std::optional<Problem>)> done)
{
    m_client.call(identity::kRefresh, identity::Refresh{token.toStdString()}, this, [this, token, done = std::move(done)](Result<identity::SignedIn> signedIn) {
        if (signedIn) {
            m_staying = true;
            m_client.beginSession(*signedIn);
            done(true, std::nullopt);
        } else if (httpStatus(signedIn.problem().code) == 401) {
            m_staying = false;
            keepSession();
            m_person.reset();
            done(false, Problem{ProblemCode::SessionEnded});
        } else {
            resumeAway(token, done);
        }
    });
}

void Accounts::resumeAway(const QByteArray& token, std::function<void(bool, std::optional<Problem>)> done)
{
    const Problem away{ProblemCode::ServerUnreachable};
    m_answers.find(kSessionQuestion, this, [this, token, away, was = owner(), done = std::move(done)](const std::optional<OfflineAnswers::Answer>& kept) {
        if (was != owner()) {
            return;
        }
        std::optional<identity::SignedIn> known;
        if (kept) {
            try {
                known = fromJson<identity::SignedIn>(kept->body.toStdString());
            } catch (const Problem&) { // of another version
            }
        }
        if (!known || known->sessionExpiresAt.utcMs <= now()) {
            m_person.reset();
            done(false, away);
            return;
        }
        // Without an access token the first call that reaches the server renews the session.
        known->refreshToken = token.toStdString();
        m_staying = true;
        m_client.beginSession(*known);
        done(true, std::nullopt);
    });
}

void Accounts::forgetSecrets(const std::string& connection, const KnownPerson& person)
{
    if (m_keychain) {
        m_keychain->remove(keyName(kSessionKey, connection, person));
        m_keychain->remove(keyName(kAnswersKey, connection, person));
    }
}

void Accounts::leave()
{
    if (!m_person) {
        return;
    }
    m_staying = false;
    keepSession();
    forgetSecrets(m_current, *m_person);
    m_answers.forget(owner());
}

void Accounts::setKeepsAnswers(bool keeps)
{
    m_keepsAnswers = keeps;
    m_store.put(Kept::Setting, kOfflineAnswers, keeps ? QStringLiteral("on") : kOff);
    if (keeps && m_client.session()) {
        openAnswers(true, [](bool) {});
    } else if (!keeps) {
        m_answers.close();
        m_store.forgetAnswers({});
    }
    emit changed();
}

} // namespace tijara::ui
