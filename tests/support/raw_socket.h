// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes to a port as they are, for requests no client library would send.

#include <cstdint>
#include <string>

namespace tijara::tests {

/// Sends `bytes` and reads until the other side closes or an answer with its Content-Length is whole; "" when nothing comes.
std::string exchange(std::uint16_t port, const std::string& bytes);
/// The same from a client that says at once that nothing more comes.
std::string exchangeAndEnd(std::uint16_t port, const std::string& bytes);
/// 413 of "HTTP/1.1 413 …"; 0 when it is no answer.
int statusOf(const std::string& answer);

} // namespace tijara::tests
