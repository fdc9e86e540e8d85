// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Takes clients in and serves each on a thread; an idle connection keeps its thread, so there may be many, with small stacks. Ends those
// that take too long, and at the end loses none that was taken in.

#include "server/platform/http/pace.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

#include <Poco/Net/ServerSocket.h>
#include <Poco/Runnable.h>
#include <Poco/ThreadPool.h>

namespace tijara::http {

class Connections {
public:
    /// Serves one client until it or the server has had enough.
    using Serve = std::function<void(const ::Poco::Net::StreamSocket& client)>;
    Connections(::Poco::Net::ServerSocket socket, int threadsMax, Serve serve);
    ~Connections();
    Connections(const Connections&) = delete;
    Connections& operator=(const Connections&) = delete;

    /// Takes in whoever knocked already, and nobody after that.
    void stopListening();
    /// Waits until nothing is under way. With `idleToo` clients may also use the connections they have until they let them go, which is
    /// what a proxy needs.
    void finish(bool idleToo);
    [[nodiscard]] int open() const;

private:
    struct Client {
        ::Poco::Net::StreamSocket socket;
        std::atomic<bool> served = false; ///< a thread has it
    };
    class Worker : public ::Poco::Runnable {
    public:
        explicit Worker(Connections& connections) : m_connections(connections) {}
        void run() override { m_connections.work(); }

    private:
        Connections& m_connections;
    };
    using Clients = std::list<Client>;

    void listen(const std::stop_token& stop);
    void takeIn();
    void startThreads();
    void work();
    void watch();
    [[nodiscard]] static bool isUnderWay(const Client& client);
    static void end(const Client& client);

    ::Poco::Net::ServerSocket m_socket;
    const Serve m_serve;
    const int m_threadsMax;
    Worker m_worker;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    Clients m_clients;
    std::deque<Clients::iterator> m_waiting; ///< for a thread
    int m_idleThreads = 0;
    int m_startingThreads = 0;
    int m_threadCount = 0;
    bool m_ending = false;
    // Its own pool: stop() on a shared one waits for everybody's threads (measured).
    ::Poco::ThreadPool m_threads;
    std::jthread m_listener;
};

} // namespace tijara::http
