// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/content_hash.h"

#include "shared/core/problem.h"

#include <openssl/evp.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace tijara::sales::importing {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::uint8_t kVersionWithTax = 2;
/// A document of 100,000 lines passes once; its memory need not stay.
constexpr std::size_t kKeptBytesMax = std::size_t{4} << 20;

template <class Number>
void append(std::vector<char>& bytes, Number number)
{
    static_assert(std::endian::native == std::endian::little, "the hash is over little-endian numbers");
    const std::size_t at = bytes.size();
    bytes.resize(at + sizeof number);
    std::memcpy(bytes.data() + at, &number, sizeof number);
}

void append(std::vector<char>& bytes, std::string_view text)
{
    append(bytes, static_cast<std::uint32_t>(text.size()));
    bytes.insert(bytes.end(), text.begin(), text.end());
}

} // namespace

struct ContentHash::Digest {
    EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();

    Digest() = default;
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;
    ~Digest()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
};

ContentHash::ContentHash() : m_digest(std::make_unique<Digest>())
{
    if (m_digest->algorithm == nullptr || m_digest->context == nullptr) {
        throw Problem(ProblemCode::Internal, {{"reason", "sha256"}});
    }
}

ContentHash::~ContentHash() = default;

void ContentHash::clear()
{
    m_bytes.clear();
    m_ends.clear();
    m_taxed = false;
    if (m_bytes.capacity() > kKeptBytesMax) {
        m_bytes.shrink_to_fit();
    }
}

void ContentHash::addLine(std::string_view code, std::string_view description, Quantity quantity, UnitPrice unitPrice, WallTime time, UnitPrice tax)
{
    append(m_bytes, code);
    append(m_bytes, description);
    append(m_bytes, quantity.thousandths);
    append(m_bytes, unitPrice.tenThousandths);
    append(m_bytes, time.day.days);
    append(m_bytes, time.second);
    append(m_bytes, tax.tenThousandths);
    m_taxed = m_taxed || tax.tenThousandths != 0;
    m_ends.push_back(m_bytes.size());
}

std::array<std::uint8_t, 32> ContentHash::finish(std::string_view number, std::string_view customer, std::string_view country)
{
    m_sorted.clear();
    const std::size_t untaxed = m_taxed ? 0 : sizeof(UnitPrice::tenThousandths); // what version 1 has not
    std::size_t from = 0;
    for (const std::size_t end : m_ends) {
        m_sorted.emplace_back(m_bytes.data() + from, end - from - untaxed);
        from = end;
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    m_head.clear();
    append(m_head, m_taxed ? kVersionWithTax : kVersion);
    append(m_head, number);
    append(m_head, customer);
    append(m_head, country);
    append(m_head, static_cast<std::uint32_t>(m_sorted.size()));
    std::array<std::uint8_t, 32> hash = {};
    EVP_MD_CTX* const context = m_digest->context;
    bool isFine = EVP_DigestInit_ex2(context, m_digest->algorithm, nullptr) == 1 && EVP_DigestUpdate(context, m_head.data(), m_head.size()) == 1;
    for (const std::string_view line : m_sorted) {
        isFine = isFine && EVP_DigestUpdate(context, line.data(), line.size()) == 1;
    }
    if (!isFine || EVP_DigestFinal_ex(context, hash.data(), nullptr) != 1) {
        throw Problem(ProblemCode::Internal, {{"reason", "sha256"}});
    }
    return hash;
}

} // namespace tijara::sales::importing
