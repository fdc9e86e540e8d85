// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only place that speaks HTTP: typed calls over the contract's routes, the session's tokens, and nothing of how a page looks.

#include "shared/core/route.h"
#include "shared/identity/identity_contract.h"
#include "ui/client/offline_answers.h"
#include "ui/client/qt_text.h"
#include "ui/client/query_text.h"
#include "ui/client/result.h"
#include "ui/client/unknown_writes.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace tijara::ui {

/// What takes the place of each "{id}" in a path, in order.
struct At {
    std::vector<Id> ids;
    At() = default;
    At(Id id) : ids{id} {}
};

class Client : public QObject {
    Q_OBJECT

public:
    using CallNumber = quint64;
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit Client(QObject* parent = nullptr);
    ~Client() override;

    /// From now on calls go to `base`; those under way to another server are dropped, and nobody hears of them. `localSecret` is the
    /// one-run secret of a server inside this process, empty for others.
    void connectTo(const QUrl& base, const QByteArray& localSecret = {});
    /// What a server elsewhere answers to reads is kept there while it is open, and found again while the server is away.
    /// Null: nothing is kept. It outlives the client or is taken away.
    void keepAnswersIn(OfflineAnswers* answers) { m_answers = answers; }
    /// What was sent and not answered is known again after a crash; call it once the store has the owner whose session this is.
    void keepWritesIn(LocalStore& store) { m_unknown.keepIn(store); }
    [[nodiscard]] const QUrl& base() const { return m_base; }
    [[nodiscard]] bool isLocal() const { return !m_localSecret.isEmpty(); }
    /// False from the first call the server did not answer until the next one it does.
    [[nodiscard]] bool isReachable() const { return m_reachable; }

    void beginSession(identity::SignedIn signedIn);
    /// Tells the server and forgets the tokens.
    void signOut();
    [[nodiscard]] const std::optional<identity::SignedIn>& session() const { return m_session; }
    [[nodiscard]] bool may(identity::Permission permission) const;

    /// `answer(Result<Out>)` is called on the main thread, and not at all once `context` is gone or the call was cancelled.
    template <class In, class Out, class Answer>
    CallNumber call(const Route<In, Out>& route, const At& at, const std::type_identity_t<In>& in, QObject* context, Answer answer)
    {
        Outgoing outgoing = prepare(route.method, route.path, at);
        outgoing.writes = route.writes;
        if constexpr (!std::is_same_v<In, Nothing>) {
            const bool inQuery = route.method == Method::Get || route.method == Method::Delete;
            if constexpr (isQuery<In>()) {
                if (inQuery) {
                    outgoing.query = toTexts(in);
                }
            }
            if (!inQuery) {
                outgoing.body = QByteArray::fromStdString(toJson(in));
                outgoing.contentType = "application/json";
            }
        }
        return send(std::move(outgoing), context, decoded<Out>(std::move(answer)));
    }
    template <class In, class Out, class Answer>
    CallNumber call(const Route<In, Out>& route, const std::type_identity_t<In>& in, QObject* context, Answer answer)
    {
        return call(route, At{}, in, context, std::move(answer));
    }
    template <class Out, class Answer>
    CallNumber call(const Route<Nothing, Out>& route, const At& at, QObject* context, Answer answer)
    {
        return call(route, at, Nothing{}, context, std::move(answer));
    }
    template <class Out, class Answer>
    CallNumber call(const Route<Nothing, Out>& route, QObject* context, Answer answer)
    {
        return call(route, At{}, Nothing{}, context, std::move(answer));
    }

    /// Sends the file as it is (application/octet-stream); `query` names it.
    template <class Out, class Answer>
    CallNumber upload(const Route<RawBody, Out>& route, const QString& file, const QueryTexts& query, QObject* context, Progress progress,
                      Answer answer)
    {
        Outgoing outgoing = prepare(route.method, route.path, {});
        outgoing.query = query;
        outgoing.contentType = "application/octet-stream";
        outgoing.uploadFile = file;
        outgoing.progress = std::move(progress);
        return send(std::move(outgoing), context, decoded<Out>(std::move(answer)));
    }
    /// Writes the answer to `file`, whole or not at all; `answer(Result<qint64>)` has its size.
    template <class In, class Answer>
    CallNumber download(const Route<In, RawBody>& route, const At& at, const QString& file, QObject* context, Progress progress, Answer answer)
    {
        Outgoing outgoing = prepare(route.method, route.path, at);
        outgoing.downloadFile = file;
        outgoing.progress = std::move(progress);
        return send(std::move(outgoing), context, [answer = std::move(answer)](Result<Incoming> incoming) {
            incoming ? answer(Result<qint64>(incoming->bytes)) : answer(Result<qint64>(incoming.problem()));
        });
    }

    /// The same for a download that is asked for with a query.
    template <class In, class Answer>
    CallNumber download(const Route<In, RawBody>& route, const At& at, const std::type_identity_t<In>& in, const QString& file, QObject* context, Answer answer)
    {
        Outgoing outgoing = prepare(route.method, route.path, at);
        outgoing.query = toTexts(in);
        outgoing.downloadFile = file;
        return send(std::move(outgoing), context, [answer = std::move(answer)](Result<Incoming> incoming) {
            incoming ? answer(Result<qint64>(incoming->bytes)) : answer(Result<qint64>(incoming.problem()));
        });
    }

    void cancel(CallNumber number);
    /// Ends what proofNeeded() began: the held calls are made again, or refused.
    void endProof(bool proved);

signals:
    /// Signed in, out, or as someone else.
    void sessionChanged();
    /// Someone chose to sign out; the session is still the client's.
    void signingOut();
    /// The session could not be renewed: the password is needed again. What is on the screen stays.
    void sessionEnded();
    void reachableChanged(bool reachable);
    /// The server holds a call until the person proved again who they are.
    void proofNeeded();

private:
    struct Outgoing {
        Method method = Method::Get;
        std::string path;
        bool writes = false; ///< what can be sent again
        QueryTexts query;
        QByteArray body;
        QByteArray contentType;
        QString uploadFile;
        QString downloadFile;
        Progress progress;
    };
    struct Incoming {
        QByteArray body;
        qint64 bytes = 0;
        std::optional<Instant> keptAt;
    };
    using Done = std::function<void(Result<Incoming>)>;
    struct Exchange;

    static Outgoing prepare(Method method, std::string_view path, const At& at);
    CallNumber send(Outgoing outgoing, QObject* context, Done done);
    void start(CallNumber number);
    void ask(CallNumber number);
    /// What was kept of the answer, else `problem`, or the question itself where there is none yet.
    void deliverKept(CallNumber number, const std::optional<Problem>& problem);
    [[nodiscard]] bool mayBeKept(const Exchange& exchange) const;
    /// What a write is known by when it is sent again; empty for one that always goes under a new key.
    [[nodiscard]] QByteArray writeOf(const Exchange& exchange) const;
    void drop(std::unique_ptr<Exchange> exchange);
    void finished(CallNumber number, QNetworkReply* reply);
    void unanswered(CallNumber number, const QNetworkReply& reply);
    void succeeded(CallNumber number, QNetworkReply& reply, const QByteArray& body);
    void refused(CallNumber number, int status, const QByteArray& body);
    void deliver(CallNumber number, Result<Incoming> incoming);
    void renewSession();
    void renewed(const Result<identity::SignedIn>& answer);
    void setReachable(bool reachable);
    [[nodiscard]] QNetworkRequest requestFor(const Exchange& exchange) const;

    template <class Out, class Answer>
    static Done decoded(Answer answer)
    {
        return [answer = std::move(answer)](Result<Incoming> incoming) mutable {
            if (!incoming) {
                answer(Result<Out>(incoming.problem()));
            } else if constexpr (std::is_same_v<Out, Nothing>) {
                answer(Result<Out>(Nothing{}));
            } else {
                answer(decode<Out>(incoming->body, incoming->keptAt));
            }
        };
    }
    /// Members this version does not know are left aside: a newer server may say more.
    template <class Out>
    static Result<Out> decode(const QByteArray& body, const std::optional<Instant>& keptAt = {})
    {
        try {
            const auto document = parseJson(std::string_view(body.constData(), static_cast<std::size_t>(body.size())));
            Out value{};
            std::vector<Complaint> complaints;
            readJson(document, value, Checker(complaints));
            std::erase_if(complaints, [](const Complaint& one) { return one.code == "unknown_member"; });
            if (complaints.empty()) {
                return Result<Out>(std::move(value), keptAt);
            }
            Problem problem{ProblemCode::AnswerUnreadable};
            problem.complaints = std::move(complaints);
            return problem;
        } catch (const Problem& problem) {
            return Problem{ProblemCode::AnswerUnreadable, problem.params};
        }
    }

    QNetworkAccessManager m_network;
    QUrl m_base;
    QByteArray m_localSecret;
    OfflineAnswers* m_answers = nullptr;
    UnknownWrites m_unknown;
    quint64 m_era = 0; ///< another one for each server and each person
    std::optional<identity::SignedIn> m_session;
    std::map<CallNumber, std::unique_ptr<Exchange>> m_running;
    std::vector<CallNumber> m_waiting; ///< for the renewal of the session
    std::vector<CallNumber> m_unproved; ///< for a proof
    CallNumber m_last = 0;
    bool m_renewing = false;
    bool m_reachable = true;
    QTimer m_probe;
};

} // namespace tijara::ui
