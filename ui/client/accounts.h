// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shops and servers this computer knows, the people who sign in there, and what lets them stay signed in. Names and addresses are in
// the LocalStore; tokens and keys are in the keychain and nowhere else.

#include "ui/client/client.h"
#include "ui/client/keychain.h"

#include <vector>

namespace tijara::ui {

/// Someone who has signed in from here. One person may work in several shops of one server.
struct KnownPerson {
    std::string id;
    std::string tenantId; ///< "" for the platform's own people
    std::string email;
    std::string name;
    std::string shop;     ///< the slug that was signed in with
    std::string shopName;
    std::int64_t usedAtMs = 0;
    bool stays = false; ///< signed in until they sign out or the session ends
};
BOOST_DESCRIBE_STRUCT(KnownPerson, (), (id, tenantId, email, name, shop, shopName, usedAtMs, stays))

enum class Home { ThisComputer, Demo, Server };
BOOST_DESCRIBE_ENUM(Home, ThisComputer, Demo, Server)

/// A shop on this computer, or a server elsewhere.
struct Connection {
    std::string id; ///< for ever the same; no other connection has it
    Home place = Home::ThisComputer;
    std::string name;    ///< given by the user; "" = what it is called by itself
    std::string address; ///< of a server
    std::string folder;  ///< of a shop on this computer; "" = the user's own
    std::int64_t usedAtMs = 0;
    std::vector<KnownPerson> people; ///< last used first
};
BOOST_DESCRIBE_STRUCT(Connection, (), (id, place, name, address, folder, usedAtMs, people))

Connection thisComputer(const QString& folder = {});
Connection demoShop();
/// The address without path, query and whoever signs in.
Connection serverAt(const QUrl& address);

/// What somebody typed for a server, "https" unless said; invalid when it is no address.
QUrl serverAddress(const QString& typed);

class Accounts : public QObject {
    Q_OBJECT

public:
    /// Without a keychain everybody signs in each time, and no answers are kept.
    Accounts(Client& client, LocalStore& store, Keychain* keychain, QObject* parent = nullptr);
    ~Accounts() override;

    /// Reads what this computer knows; until then it knows nothing.
    void load(QObject* context, std::function<void()> done);
    /// Last used first.
    [[nodiscard]] const std::vector<Connection>& connections() const { return m_connections; }
    /// Null before the first is used.
    [[nodiscard]] const Connection* current() const { return find(m_current); }
    /// What people call it: its given name, its shop's, or its host.
    [[nodiscard]] QString nameOf(const Connection& connection) const;

    /// Asks for another connection to be opened; whoever holds the servers does it and calls use().
    void want(const Connection& connection);
    /// Asks for one with this person's e-mail in the sign-in page.
    void want(const Connection& connection, const KnownPerson& person);
    /// The client speaks to this one from now on; it becomes known.
    void use(const Connection& connection);
    /// Asks for the demo shop to be deleted with its data; whoever holds it does, and it is forgotten here.
    void unwantDemo() { emit demoUnwanted(); }
    void rename(const std::string& id, const QString& name);
    /// Forgets it with its people, their drafts, kept answers and secrets. The one in use stays.
    void remove(const std::string& id);
    /// Forgets everything this computer keeps; shops on it stay as they are.
    void forgetAll();

    /// Whether "stay signed in" can be offered at all; false too while nobody knows yet.
    [[nodiscard]] bool canStay() const { return m_keychain && m_keychain->state() == Keychain::State::Available; }
    /// True once it is known that it cannot.
    [[nodiscard]] bool cannotStay() const { return !m_keychain || m_keychain->state() == Keychain::State::Unavailable; }
    /// What the next session is to do; asked on the sign-in page.
    void setStaying(bool stays) { m_staying = stays; }
    /// The person whose e-mail the sign-in page begins with; null when nobody has signed in yet.
    [[nodiscard]] const KnownPerson* expectedPerson() const;
    /// Takes up the session of the person who stays signed in. `done(false)`: sign in; then `why` may say what ended it.
    void resume(QObject* context, std::function<void(bool resumed, std::optional<Problem> why)> done);
    /// Whose drafts and answers are kept while this session lasts: "" without one.
    [[nodiscard]] QString owner() const;

    [[nodiscard]] bool keepsAnswers() const { return m_keepsAnswers; }
    /// Off takes away what was kept.
    void setKeepsAnswers(bool keeps);

signals:
    /// The list, its names, or whether staying is possible.
    void changed();
    void wanted(const tijara::ui::Connection& connection);
    void demoUnwanted();

private:
    using Key = std::optional<QByteArray>;

    [[nodiscard]] const Connection* find(const std::string& id) const;
    Connection* find(const std::string& id);
    [[nodiscard]] QString keyName(const char* what, const std::string& connection, const KnownPerson& person) const;
    void put(const Connection& connection);
    void sort();
    void takeSession();
    void keepSession();
    void openAnswers(bool make, std::function<void(bool open)> done);
    void renew(const QByteArray& token, std::function<void(bool, std::optional<Problem>)> done);
    void resumeAway(const QByteArray& token, std::function<void(bool, std::optional<Problem>)> done);
    void forgetSecrets(const std::string& connection, const KnownPerson& person);
    void leave();

    Client& m_client;
    LocalStore& m_store;
    Keychain* m_keychain;
    OfflineAnswers m_answers;
    std::vector<Connection> m_connections;
    std::string m_current;
    std::optional<KnownPerson> m_person; ///< who is signed in
    std::optional<KnownPerson> m_expected; ///< who was asked for
    bool m_staying = false;
    bool m_keepsAnswers = true;
};

} // namespace tijara::ui
