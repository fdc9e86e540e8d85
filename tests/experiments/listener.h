// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A program at the other end, on this machine: keeps what it is sent, and answers as it is told.

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/StreamCopier.h>

#include <functional>
#include <mutex>
#include <vector>

namespace tijara::tests {

struct Got {
    std::string path;
    std::string body;
    ::Poco::Net::MessageHeader head;
    [[nodiscard]] std::string header(const std::string& name) const { return head.get(name, ""); }
};

class Listener {
public:
    using Answer = std::function<int(const Got&)>; ///< the status
    explicit Listener(Answer answer) : m_answer(std::move(answer)), m_socket(::Poco::Net::SocketAddress("127.0.0.1", 0)), m_server(new Factory(*this), m_socket, new ::Poco::Net::HTTPServerParams) { m_server.start(); }
    Listener() : Listener([this](const Got&) { return status.load(); }) {}
    ~Listener() { m_server.stopAll(true); }

    [[nodiscard]] std::string url(const std::string& path) const { return "http://127.0.0.1:" + std::to_string(m_socket.address().port()) + path; }
    std::vector<Got> got()
    {
        const std::scoped_lock lock(m_mutex);
        return m_got;
    }
    std::atomic<int> status = 204;
    std::string location; ///< of a redirect

private:
    class Handler : public ::Poco::Net::HTTPRequestHandler {
    public:
        explicit Handler(Listener& listener) : m_listener(listener) {}
        void handleRequest(::Poco::Net::HTTPServerRequest& request, ::Poco::Net::HTTPServerResponse& response) override
        {
            Got one{request.getURI(), {}, request};
            ::Poco::StreamCopier::copyToString(request.stream(), one.body);
            int status = 0;
            {
                const std::scoped_lock lock(m_listener.m_mutex);
                m_listener.m_got.push_back(one);
                status = m_listener.m_answer(one);
            }
            if (!m_listener.location.empty()) {
                response.set("Location", m_listener.location);
            }
            response.setStatus(static_cast<::Poco::Net::HTTPResponse::HTTPStatus>(status));
            response.setContentLength(0);
            response.send();
        }

    private:
        Listener& m_listener;
    };
    class Factory : public ::Poco::Net::HTTPRequestHandlerFactory {
    public:
        explicit Factory(Listener& listener) : m_listener(listener) {}
        ::Poco::Net::HTTPRequestHandler* createRequestHandler(const ::Poco::Net::HTTPServerRequest&) override { return new Handler(m_listener); }

    private:
        Listener& m_listener;
    };

    std::mutex m_mutex;
    std::vector<Got> m_got;
    Answer m_answer;
    ::Poco::Net::ServerSocket m_socket;
    ::Poco::Net::HTTPServer m_server;
};

} // namespace tijara::tests
