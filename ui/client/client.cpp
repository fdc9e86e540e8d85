// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client.h"

#include "shared/identity/people_contract.h"
#include "shared/identity/sessions_contract.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMetaMethod>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSaveFile>
#include <QUuid>

namespace tijara::ui {

namespace {

// Without a byte moving for this long a transfer is given up. Walking a long journal is the slowest single answer.
constexpr int kTransferTimeoutMs = 60'000;
constexpr int kProbeMs = 4'000;
// A kept-alive connection may be closed by the server at the moment it is used again; asking twice is safe with an idempotency key.
constexpr int kAttemptsMax = 2;

bool isWrite(Method method)
{
    return method != Method::Get;
}

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    return "GET";
}

QByteArray questionOf(const std::string& path, const QueryTexts& query)
{
    QByteArray question = QByteArray::fromStdString(path);
    for (const auto& [name, value] : query) {
        question += '\n' + QByteArray::fromStdString(name) + '=' + QByteArray::fromStdString(value);
    }
    return question;
}

QByteArray newUuid()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

// A server that is at its limits, or wants a new sign-in, never looked whether it had done this before; one that failed may have.
bool saysWhatBecameOfIt(int status)
{
    return status >= 400 && status < 500 && status != 401 && status != 408 && status != 429;
}

bool isAboutTheSession(std::string_view path)
{
    return path == identity::kRefresh.path || path == identity::kSignIn.path || path == identity::kSignInCode.path || path == identity::kSetup.path ||
           path == identity::kSetupState.path || path == identity::kAcceptInvitation.path || path == identity::kResetPassword.path;
}

} // namespace

struct Client::Exchange {
    Outgoing outgoing;
    QPointer<QObject> context;
    QMetaObject::Connection contextGone;
    Done done;
    QByteArray requestId = newUuid();
    QByteArray write; ///< empty: see writeOf()
    QByteArray idempotencyKey;
    std::string tokenUsed;
    quint64 era = 0;
    int attempts = 0;
    bool asked = false; ///< whether the session still holds
    QPointer<QNetworkReply> reply;
    std::unique_ptr<QFile> upload;
    std::unique_ptr<QSaveFile> download;
    qint64 downloaded = 0;
};

Client::Client(QObject* parent) : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_probe.setInterval(kProbeMs);
    connect(&m_probe, &QTimer::timeout, this, [this] { call(Route<Nothing, Nothing>{Method::Get, "/health"}, this, [](auto&&) {}); });
}

Client::~Client()
{
    // Aborting answers at once; nobody is there to hear it any more.
    for (auto& [number, exchange] : std::exchange(m_running, {})) {
        drop(std::move(exchange));
    }
}

void Client::connectTo(const QUrl& base, const QByteArray& localSecret)
{
    for (auto& [number, exchange] : std::exchange(m_running, {})) {
        drop(std::move(exchange));
    }
    m_waiting.clear();
    m_unproved.clear();
    m_renewing = false;
    ++m_era;
    m_base = base;
    m_localSecret = localSecret;
    m_session.reset();
    m_network.clearConnectionCache();
    setReachable(true);
    emit sessionChanged();
}

void Client::beginSession(identity::SignedIn signedIn)
{
    ++m_era;
    m_session = std::move(signedIn);
    emit sessionChanged();
}

void Client::signOut()
{
    if (m_session) {
        emit signingOut();
        call(identity::kSignOut, this, [](auto&&) {});
        ++m_era;
        m_session.reset();
        emit sessionChanged();
    }
}

bool Client::may(identity::Permission permission) const
{
    if (!m_session) {
        return false;
    }
    const auto& names = m_session->permissions;
    return std::find(names.begin(), names.end(), identity::toText(permission)) != names.end();
}

Client::Outgoing Client::prepare(Method method, std::string_view path, const At& at)
{
    constexpr std::string_view kPlace = "{id}";
    Outgoing outgoing;
    outgoing.method = method;
    outgoing.path = path;
    std::size_t from = 0;
    for (const Id& id : at.ids) {
        from = outgoing.path.find(kPlace, from);
        Q_ASSERT_X(from != std::string::npos, "Client", "more ids than places in the path");
        const std::string text = toText(id);
        outgoing.path.replace(from, kPlace.size(), text);
        from += text.size();
    }
    Q_ASSERT_X(outgoing.path.find(kPlace) == std::string::npos, "Client", "fewer ids than places in the path");
    return outgoing;
}

Client::CallNumber Client::send(Outgoing outgoing, QObject* context, Done done)
{
    const CallNumber number = ++m_last;
    auto exchange = std::make_unique<Exchange>();
    exchange->outgoing = std::move(outgoing);
    exchange->context = context;
    exchange->done = std::move(done);
    exchange->era = m_era;
    exchange->write = writeOf(*exchange);
    exchange->idempotencyKey = exchange->write.isEmpty() ? newUuid() : m_unknown.keyOf(exchange->write);
    if (context != this) {
        exchange->contextGone = connect(context, &QObject::destroyed, this, [this, number] { cancel(number); });
    }
    m_running.emplace(number, std::move(exchange));
    if (m_renewing && !isAboutTheSession(m_running.at(number)->outgoing.path)) {
        m_waiting.push_back(number);
    } else {
        start(number);
    }
    return number;
}

// A file is named here and not read; what the client asks for itself is about one session; and what proves who someone is counts for one
// session too, and is not to be guessed from a hash that stands on the disk.
QByteArray Client::writeOf(const Exchange& exchange) const
{
    const Outgoing& outgoing = exchange.outgoing;
    if (!outgoing.writes || !outgoing.uploadFile.isEmpty() || exchange.context == this || !m_session || isAboutTheSession(outgoing.path) ||
        outgoing.body.contains("\"password")) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::string whose = toText(m_session->person.id) + (m_session->tenant ? toText(m_session->tenant->id) : "");
    for (const QByteArray& part : {QByteArray::fromStdString(whose), nameOf(outgoing.method), questionOf(outgoing.path, outgoing.query), outgoing.body}) {
        hash.addData(part);
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result().toHex();
}

QNetworkRequest Client::requestFor(const Exchange& exchange) const
{
    QByteArray address = m_base.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment) +
                         QByteArray::fromStdString(exchange.outgoing.path);
    char separator = '?';
    for (const auto& [name, value] : exchange.outgoing.query) {
        address += separator;
        address += QUrl::toPercentEncoding(toQt(name)) + '=' + QUrl::toPercentEncoding(toQt(value));
        separator = '&';
    }
    QNetworkRequest request(QUrl::fromEncoded(address, QUrl::StrictMode));
    request.setTransferTimeout(kTransferTimeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tijara %1, %2").arg(QStringLiteral(TIJARA_VERSION), QSysInfo::prettyProductName()));
    request.setRawHeader("X-Request-Id", exchange.requestId);
    request.setRawHeader("Accept", exchange.download ? "*/*" : "application/json");
    if (isWrite(exchange.outgoing.method)) {
        request.setRawHeader("Idempotency-Key", exchange.idempotencyKey);
    }
    if (!m_localSecret.isEmpty()) {
        request.setRawHeader("X-Tijara-Local", m_localSecret);
    }
    if (!exchange.tokenUsed.empty()) {
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(exchange.tokenUsed));
    }
    if (!exchange.outgoing.contentType.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, exchange.outgoing.contentType);
    }
    return request;
}

bool Client::mayBeKept(const Exchange& exchange) const
{
    const Outgoing& outgoing = exchange.outgoing;
    return m_answers && m_answers->isOpen() && !isLocal() && m_session && exchange.era == m_era && outgoing.method == Method::Get &&
           outgoing.downloadFile.isEmpty() && !isAboutTheSession(outgoing.path) && exchange.context != this;
}

void Client::start(CallNumber number)
{
    Exchange& exchange = *m_running.at(number);
    if (!exchange.outgoing.uploadFile.isEmpty() && m_session && !std::exchange(exchange.asked, true)) {
        // A refusal that comes while a file is still on its way is lost with it, and a token has often run out before one was chosen.
        call(identity::kMe, this, [this, number](const Result<identity::Me>& me) {
            const auto found = m_running.find(number);
            if (found != m_running.end() && !me && me.problem().code == ProblemCode::SessionEnded) {
                deliver(number, me.problem());
            } else if (found != m_running.end()) {
                ask(number);
            }
        });
        return;
    }
    if (!m_reachable && exchange.attempts == 0 && mayBeKept(exchange)) {
        deliverKept(number, std::nullopt);
    } else {
        ask(number);
    }
}

void Client::deliverKept(CallNumber number, const std::optional<Problem>& problem)
{
    const Exchange& exchange = *m_running.at(number);
    if (!mayBeKept(exchange)) {
        deliver(number, *problem);
        return;
    }
    m_answers->find(questionOf(exchange.outgoing.path, exchange.outgoing.query), this, [this, number, problem](const std::optional<OfflineAnswers::Answer>& kept) {
        if (!m_running.contains(number)) {
            return;
        }
        if (kept) {
            deliver(number, Incoming{kept->body, kept->body.size(), kept->asOf});
        } else if (problem) {
            deliver(number, *problem);
        } else {
            ask(number);
        }
    });
}

void Client::ask(CallNumber number)
{
    Exchange& exchange = *m_running.at(number);
    ++exchange.attempts;
    exchange.downloaded = 0;
    exchange.tokenUsed = m_session && !isAboutTheSession(exchange.outgoing.path) ? m_session->accessToken : std::string();
    if (!exchange.outgoing.uploadFile.isEmpty()) {
        exchange.upload = std::make_unique<QFile>(exchange.outgoing.uploadFile);
        if (!exchange.upload->open(QIODevice::ReadOnly)) {
            deliver(number, Problem{ProblemCode::ImportFileUnreadable, {{"reason", toStd(exchange.upload->errorString())}}});
            return;
        }
    }
    if (!exchange.outgoing.downloadFile.isEmpty()) {
        exchange.download = std::make_unique<QSaveFile>(exchange.outgoing.downloadFile);
        if (!exchange.download->open(QIODevice::WriteOnly)) {
            deliver(number, Problem{ProblemCode::StorageUnavailable, {{"reason", toStd(exchange.download->errorString())}}});
            return;
        }
    }
    if (!exchange.write.isEmpty()) {
        m_unknown.keep(exchange.write, exchange.idempotencyKey); // before it is sent: from then on a crash may lose the answer
    }
    const QNetworkRequest request = requestFor(exchange);
    const QByteArray verb = nameOf(exchange.outgoing.method);
    QNetworkReply* reply = nullptr;
    if (exchange.upload) {
        reply = m_network.sendCustomRequest(request, verb, exchange.upload.get());
    } else if (isWrite(exchange.outgoing.method)) {
        reply = m_network.sendCustomRequest(request, verb, exchange.outgoing.body);
    } else {
        reply = m_network.get(request);
    }
    exchange.reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, number, reply] { finished(number, reply); });
    if (exchange.download) {
        connect(reply, &QNetworkReply::readyRead, this, [&exchange, reply] {
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200) {
                exchange.downloaded += exchange.download->write(reply->readAll());
            }
        });
    }
    if (exchange.outgoing.progress) {
        const auto signal = exchange.upload ? &QNetworkReply::uploadProgress : &QNetworkReply::downloadProgress;
        connect(reply, signal, this, [&exchange](qint64 done, qint64 total) {
            if (exchange.context && total != 0) {
                exchange.outgoing.progress(done, total);
            }
        });
    }
}

void Client::finished(CallNumber number, QNetworkReply* reply)
{
    reply->deleteLater();
    const auto found = m_running.find(number);
    if (found == m_running.end()) {
        return;
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = found->second->download && status == 200 ? QByteArray() : reply->readAll();
    if (status == 0) {
        unanswered(number, *reply);
        return;
    }
    setReachable(true);
    if (!m_running.contains(number)) {
        return; // whoever heard that the server is back asks anew
    }
    if (status >= 200 && status < 300 && reply->error() == QNetworkReply::NoError) {
        succeeded(number, *reply, body);
    } else {
        refused(number, status, body);
    }
}

void Client::unanswered(CallNumber number, const QNetworkReply& reply)
{
    const Exchange& exchange = *m_running.at(number);
    if (reply.error() == QNetworkReply::RemoteHostClosedError && exchange.attempts < kAttemptsMax) {
        start(number);
        return;
    }
    Problem problem{ProblemCode::ServerUnreachable, {{"reason", toStd(reply.errorString())}}};
    problem.requestId = exchange.requestId.toStdString();
    if (isWrite(exchange.outgoing.method)) {
        problem.params["write"] = nameOf(exchange.outgoing.method).toStdString();
    }
    setReachable(false);
    // Whoever hears that the server is away may have ended this call.
    if (m_running.contains(number)) {
        deliverKept(number, problem);
    }
}

void Client::succeeded(CallNumber number, QNetworkReply& reply, const QByteArray& body)
{
    Exchange& exchange = *m_running.at(number);
    // A hotel's sign-in page says "200" too.
    if (body.isEmpty() || reply.header(QNetworkRequest::ContentTypeHeader).toString().contains(QLatin1String("json"))) {
        m_unknown.settle(exchange.write);
    }
    if (exchange.download) {
        exchange.downloaded += exchange.download->write(reply.readAll());
        if (!exchange.download->commit()) {
            deliver(number, Problem{ProblemCode::StorageUnavailable, {{"reason", toStd(exchange.download->errorString())}}});
            return;
        }
    }
    if (mayBeKept(exchange)) {
        m_answers->keep(questionOf(exchange.outgoing.path, exchange.outgoing.query), body);
    }
    deliver(number, Incoming{body, exchange.downloaded, {}});
}

void Client::refused(CallNumber number, int status, const QByteArray& body)
{
    const Exchange& exchange = *m_running.at(number);
    Problem problem{ProblemCode::AnswerUnreadable, {{"status", std::to_string(status)}}};
    if (status >= 300) {
        if (auto document = decode<ProblemDocument>(body)) {
            problem = fromDocument(*document);
        }
    }
    if (problem.requestId.empty()) {
        problem.requestId = exchange.requestId.toStdString();
    }
    const bool renewable = problem.code == ProblemCode::SignInNeeded || problem.code == ProblemCode::SessionEnded;
    if (renewable && m_session && !isAboutTheSession(exchange.outgoing.path) && exchange.attempts <= kAttemptsMax) {
        if (exchange.tokenUsed != m_session->accessToken) {
            start(number); // renewed while this one was under way
        } else {
            m_waiting.push_back(number);
            renewSession();
        }
        return;
    }
    if (problem.code == ProblemCode::StepUpNeeded && isSignalConnected(QMetaMethod::fromSignal(&Client::proofNeeded))) {
        m_unproved.push_back(number);
        emit proofNeeded();
        return;
    }
    if (problem.code != ProblemCode::AnswerUnreadable && saysWhatBecameOfIt(status)) {
        m_unknown.settle(exchange.write);
    }
    deliver(number, std::move(problem));
}

void Client::endProof(bool proved)
{
    for (const CallNumber number : std::exchange(m_unproved, {})) {
        if (!m_running.contains(number)) {
            continue;
        }
        if (proved) {
            start(number);
        } else {
            deliver(number, Problem{ProblemCode::StepUpNeeded});
        }
    }
}

void Client::deliver(CallNumber number, Result<Incoming> incoming)
{
    const auto found = m_running.find(number);
    if (found == m_running.end()) {
        return;
    }
    const std::unique_ptr<Exchange> exchange = std::move(found->second);
    m_running.erase(found);
    QObject::disconnect(exchange->contextGone);
    if (exchange->context) {
        exchange->done(std::move(incoming));
    }
}

void Client::cancel(CallNumber number)
{
    const auto found = m_running.find(number);
    if (found == m_running.end()) {
        return;
    }
    std::unique_ptr<Exchange> exchange = std::move(found->second);
    m_running.erase(found);
    std::erase(m_waiting, number);
    std::erase(m_unproved, number);
    drop(std::move(exchange));
}

void Client::drop(std::unique_ptr<Exchange> exchange)
{
    QObject::disconnect(exchange->contextGone);
    if (exchange->reply) {
        exchange->reply->disconnect(this);
        connect(exchange->reply, &QNetworkReply::finished, exchange->reply, &QObject::deleteLater);
        exchange->reply->abort();
    }
}

void Client::renewSession()
{
    if (m_renewing) {
        return;
    }
    m_renewing = true;
    call(identity::kRefresh, identity::Refresh{m_session->refreshToken}, this,
         [this](const Result<identity::SignedIn>& answer) { renewed(answer); });
}

void Client::renewed(const Result<identity::SignedIn>& answer)
{
    m_renewing = false;
    const std::vector<CallNumber> waiting = std::exchange(m_waiting, {});
    if (answer) {
        m_session = *answer;
        emit sessionChanged();
        for (const CallNumber number : waiting) {
            if (m_running.contains(number)) {
                start(number);
            }
        }
        return;
    }
    // A server that is away says nothing about the session; only a refusal ends it.
    const bool ended = httpStatus(answer.problem().code) == 401;
    if (ended) {
        m_session.reset();
    }
    for (const CallNumber number : waiting) {
        if (ended) {
            deliver(number, Problem{ProblemCode::SessionEnded});
        } else if (m_running.contains(number)) {
            deliverKept(number, answer.problem());
        }
    }
    if (ended) {
        emit sessionEnded();
    }
}

void Client::setReachable(bool reachable)
{
    if (m_reachable == reachable) {
        return;
    }
    m_reachable = reachable;
    reachable ? m_probe.stop() : m_probe.start();
    emit reachableChanged(reachable);
}

} // namespace tijara::ui
