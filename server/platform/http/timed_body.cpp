// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/timed_body.h"

#include "shared/core/problem.h"

#include <algorithm>

#include <Poco/Exception.h>

namespace tijara::http {

TimedBody::TimedBody(std::istream& inner, int secondsMax, std::int64_t bytes)
    : m_inner(inner), m_end(std::chrono::steady_clock::now() + std::chrono::seconds(secondsMax)), m_missing(bytes)
{
    m_inner.exceptions(std::ios::badbit); // so that a timeout comes through instead of reading as the end
}

TimedBody::int_type TimedBody::underflow()
{
    if (std::chrono::steady_clock::now() > m_end) {
        throw Problem{ProblemCode::BodyTooSlow};
    }
    try {
        m_inner.peek(); // at least one byte, then what has come with it
        const auto ready = std::min<std::streamsize>(std::max<std::streamsize>(m_inner.rdbuf()->in_avail(), 1), sizeof m_buffer);
        m_inner.read(m_buffer, ready);
    } catch (const ::Poco::TimeoutException&) {
        throw Problem{ProblemCode::BodyTooSlow};
    }
    const auto got = m_inner.gcount();
    if (got <= 0) {
        if (m_missing > 0) {
            throw Problem{ProblemCode::MalformedRequest, {{"missingBytes", std::to_string(m_missing)}}};
        }
        m_read = true;
        return traits_type::eof();
    }
    m_missing -= got;
    setg(m_buffer, m_buffer, m_buffer + got);
    return traits_type::to_int_type(m_buffer[0]);
}

} // namespace tijara::http
