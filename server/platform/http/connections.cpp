// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/connections.h"

#include "server/platform/http/client_socket.h"
#include "server/platform/log.h"

#include <algorithm>

#include <sys/socket.h>
#ifdef __linux__
#include <linux/filter.h>
#endif

#include <Poco/Exception.h>

namespace tijara::http {

namespace {

constexpr int kStackBytes = 512 * 1024; // only what is touched costs memory; sanitizers touch twice as much
constexpr std::chrono::seconds kIdleThread{30};
constexpr std::chrono::seconds kFinishMax{30};
constexpr std::chrono::seconds kWatchEvery{1};
constexpr ::Poco::Timespan::TimeDiff kListenMicroseconds = 100'000;
constexpr ::Poco::Timespan::TimeDiff kLastMicroseconds = 10'000;

// From now on nobody's first packet is heard: it comes again a second later, and is then told that nobody is here. Without this, who
// comes between the last look and the close is let in by the system and thrown out by the close.
void hearNobodyNew(::Poco::Net::ServerSocket& socket)
{
#ifdef __linux__
    constexpr std::uint32_t kFlagsAt = 13; // of a TCP head, RFC 9293, 3.1
    constexpr std::uint32_t kSyn = 0x02;
    constexpr std::uint32_t kAck = 0x10;
    sock_filter drop[] = {BPF_STMT(BPF_LD | BPF_B | BPF_ABS, kFlagsAt), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, kSyn | kAck), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kSyn, 0, 1),
                          BPF_STMT(BPF_RET | BPF_K, 0), BPF_STMT(BPF_RET | BPF_K, 0xffffffff)};
    const sock_fprog program{static_cast<unsigned short>(std::size(drop)), drop};
    if (::setsockopt(socket.impl()->sockfd(), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) != 0) {
        log(LogLevel::Debug, "listening_not_narrowed", {});
    }
#else
    static_cast<void>(socket);
#endif
}

} // namespace

Connections::Connections(::Poco::Net::ServerSocket socket, int threadsMax, Serve serve)
    : m_socket(std::move(socket)), m_serve(std::move(serve)), m_threadsMax(threadsMax), m_worker(*this), m_threads("http", 4, threadsMax, 30, kStackBytes),
      m_listener([this](const std::stop_token& stop) { listen(stop); })
{
}

Connections::~Connections()
{
    stopListening();
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        std::for_each(m_clients.begin(), m_clients.end(), &Connections::end);
        m_changed.notify_all();
    }
    m_threads.joinAll();
}

void Connections::listen(const std::stop_token& stop)
{
    auto watched = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        if (m_socket.poll(kListenMicroseconds, ::Poco::Net::Socket::SELECT_READ)) {
            takeIn();
            startThreads();
        }
        if (const auto now = std::chrono::steady_clock::now(); now - watched > kWatchEvery) {
            watched = now;
            watch();
            startThreads();
        }
    }
    hearNobodyNew(m_socket);
    while (m_socket.poll(kLastMicroseconds, ::Poco::Net::Socket::SELECT_READ)) { // whose greeting is half-way comes in yet
        takeIn();
    }
    m_socket.close(); // at once: who knocks now is told that nobody is here
    startThreads();
}

void Connections::takeIn()
{
    try {
        Clients client(1); // once it is handed over, nobody here holds its socket: who served it is the last to let it go
        client.front().socket = m_socket.acceptConnection();
        client.front().socket.setNoDelay(true);
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(client.begin());
        m_clients.splice(m_clients.end(), client);
        m_changed.notify_one();
    } catch (const ::Poco::Exception& fault) { // out of files, or gone before it was taken in
        log(LogLevel::Warning, "client_not_taken_in", {{"what", fault.displayText()}});
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

// As many as are waited for. Where the system gives none, those there are come to it, or the next look does.
void Connections::startThreads()
{
    int wanted = 0;
    {
        const std::scoped_lock lock(m_mutex);
        wanted = std::min(static_cast<int>(m_waiting.size()) - m_idleThreads - m_startingThreads, m_threadsMax - m_threadCount);
        m_threadCount += std::max(wanted, 0);
        m_startingThreads += std::max(wanted, 0);
    }
    for (; wanted > 0; --wanted) {
        try {
            m_threads.start(m_worker);
        } catch (const ::Poco::Exception& fault) {
            log(LogLevel::Warning, "no_thread", {{"what", fault.displayText()}});
            const std::scoped_lock lock(m_mutex);
            m_threadCount -= wanted;
            m_startingThreads -= wanted;
            return;
        }
    }
}

void Connections::work()
{
    std::unique_lock lock(m_mutex);
    --m_startingThreads;
    for (;;) {
        ++m_idleThreads;
        const bool woken = m_changed.wait_for(lock, kIdleThread, [this] { return !m_waiting.empty() || m_ending; });
        --m_idleThreads;
        if (m_waiting.empty() && (!woken || m_ending)) {
            break;
        }
        const auto client = m_waiting.front();
        m_waiting.pop_front();
        client->served = true;
        lock.unlock();
        try {
            m_serve(client->socket);
        } catch (const std::exception& fault) { // the client left in the middle of something
            log(LogLevel::Debug, "connection_ended", {{"what", fault.what()}});
        }
        {
            const ::Poco::Net::StreamSocket last = client->socket; // closes while nobody waits for it
            lock.lock();
            m_clients.erase(client);
            lock.unlock();
        }
        lock.lock();
    }
    --m_threadCount;
}

// Once a second: whoever takes too long has had their time. And when all threads are taken, those who idle make room.
void Connections::watch()
{
    const std::scoped_lock lock(m_mutex);
    std::size_t wanted = m_threadCount >= m_threadsMax ? m_waiting.size() : 0;
    for (const Client& client : m_clients) {
        if (paceOf(client.socket).isOverdue()) {
            end(client);
        } else if (wanted > 0 && client.served && !isUnderWay(client)) {
            end(client);
            --wanted;
        }
    }
}

bool Connections::isUnderWay(const Client& client)
{
    try {
        return !client.served || paceOf(client.socket).isServing() || client.socket.poll(0, ::Poco::Net::Socket::SELECT_READ);
    } catch (const ::Poco::Exception&) {
        return false;
    }
}

void Connections::end(const Client& client)
{
    ::shutdown(client.socket.impl()->sockfd(), SHUT_RDWR);
}

void Connections::stopListening()
{
    m_listener.request_stop();
    if (m_listener.joinable()) {
        m_listener.join();
    }
}

void Connections::finish(bool idleToo)
{
    const auto end = std::chrono::steady_clock::now() + kFinishMax;
    while (std::chrono::steady_clock::now() < end) {
        {
            const std::scoped_lock lock(m_mutex);
            const bool busy = idleToo ? !m_clients.empty() : std::any_of(m_clients.begin(), m_clients.end(), &Connections::isUnderWay);
            if (!busy) {
                return;
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

int Connections::open() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_clients.size());
}

} // namespace tijara::http
