// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One request of one client: head checked, caller admitted, route called, answer sent, and what became of it told.

#include "server/platform/http/answered.h"
#include "server/platform/http/edge/limits.h"
#include "server/platform/http/reply_writer.h"

#include <condition_variable>
#include <mutex>
#include <thread>

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

namespace tijara::http {

class Pace;

/// What all requests share.
struct Shared {
    const Router& router;
    Clock& clock;
    Limits& limits;
    const Edges edges;
    bool loopback = true;
    std::function<std::string()> metrics;
    Observe observe;
    std::string openApi;
    std::atomic<bool> draining = false;
    std::atomic<std::uint64_t> lastRequest = 0;
};

std::string newRequestId(Shared& shared);

class Exchange {
public:
    Exchange(Shared& shared, ::Poco::Net::StreamSocket& client);
    ~Exchange() { finish(); }
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Answers it, or hands it over to whoever leads the writes of its shop (gathering.h): then the answer goes out by their thread, and
    /// this one may listen meanwhile for what the client sends next.
    void serve(::Poco::Net::HTTPServerRequest& request);
    /// As long as nothing went wrong: whether the client goes on after this.
    [[nodiscard]] bool wantsMore() const { return m_wantsMore; }
    [[nodiscard]] bool isAnswered() const;
    /// Returns when the answer went out: whether the client may go on.
    bool finish();
    /// After finish(): when it went out.
    [[nodiscard]] std::chrono::steady_clock::time_point answeredAt() const { return m_outAt; }

private:
    bool serveRoute(::Poco::Net::HTTPServerRequest& request);
    void sendHealth(const ::Poco::Net::HTTPServerRequest& request);
    std::optional<Reply> answer(::Poco::Net::HTTPServerRequest& request);
    std::optional<Reply> call(const RouteEntry& entry, ::Poco::Net::HTTPServerRequest& request);
    void readEdges(const ::Poco::Net::HTTPServerRequest& request);
    [[nodiscard]] bool isFromHere(const ::Poco::Net::HTTPServerRequest& request) const;
    Reply metrics(const ::Poco::Net::HTTPServerRequest& request);
    void answerNow(::Poco::Net::HTTPServerRequest& request, const Reply& reply);
    void answerLater(Reply reply, const std::exception_ptr& failure);
    void sendLater(Reply reply, const std::exception_ptr& failure);
    void listenNoMore();
    std::optional<Reply> refusal(const std::exception_ptr& failure);
    void tell(const Reply& reply);
    [[nodiscard]] Around around() const;
    void sendRest();
    void isOut();

    Shared& m_shared;
    ::Poco::Net::StreamSocket& m_client;
    Pace& m_pace;
    const std::chrono::steady_clock::time_point m_start;
    Request m_request;
    std::optional<Principal> m_principal;
    Answered m_answered;
    std::string m_clientAddress;
    std::vector<std::pair<std::string, std::string>> m_cors;
    bool m_overTls = false;
    bool m_viaProxy = false;
    bool m_withoutBody = false; ///< asked for by HEAD
    bool m_bodyRead = false;    ///< to its end
    bool m_wantsMore = true; ///< settled before it is handed over
    bool m_keepAlive = true;

    std::string m_rest; ///< of the answer: what the client did not take at once

    mutable std::mutex m_mutex; ///< guards what follows, and orders what whoever answers has done before what the client's thread does next
    std::condition_variable m_changed;
    bool m_out = false;
    std::chrono::steady_clock::time_point m_outAt;
    std::jthread m_sender; ///< of the rest; ends before all that it uses
};

} // namespace tijara::http
