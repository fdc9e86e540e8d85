// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/transfer/tar_file.h"

#include "shared/core/problem.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace tijara::tenants {

namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kNameLength = 100;
constexpr std::size_t kSizeAt = 124;
constexpr std::size_t kSizeLength = 12;
constexpr std::size_t kSumAt = 148;
constexpr std::size_t kSumLength = 8;
constexpr std::size_t kKindAt = 156;
constexpr std::size_t kMagicAt = 257;
constexpr std::size_t kLineMax = std::size_t{64} << 20; ///< the longest line of ours is a paper of a few hundred kilobytes

using Head = std::array<char, kBlock>;

void putOctal(Head& head, std::size_t at, std::size_t length, std::uintmax_t value)
{
    for (std::size_t digit = length - 1; digit-- > 0;) {
        head[at + digit] = static_cast<char>('0' + (value & 7));
        value >>= 3;
    }
}

std::uintmax_t sumOf(const Head& head)
{
    std::uintmax_t sum = 0;
    for (std::size_t at = 0; at < kBlock; ++at) {
        const bool inSum = at >= kSumAt && at < kSumAt + kSumLength;
        sum += inSum ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(head[at]);
    }
    return sum;
}

std::uintmax_t octalAt(const Head& head, std::size_t at, std::size_t length)
{
    std::uintmax_t value = 0;
    std::from_chars(head.data() + at, head.data() + at + length, value, 8);
    return value;
}

[[noreturn]] void unreadable()
{
    throw Problem{ProblemCode::ImportFileUnreadable, {{"reason", "no_archive"}}};
}

} // namespace

TarWriter::TarWriter(const std::filesystem::path& file) : m_out(file, std::ios::binary | std::ios::trunc) {}

void TarWriter::head(const std::string& name, std::uintmax_t bytes)
{
    Head head{};
    std::copy_n(name.data(), std::min(name.size(), kNameLength), head.data());
    putOctal(head, 100, 8, 0600);
    putOctal(head, 108, 8, 0);
    putOctal(head, 116, 8, 0);
    putOctal(head, kSizeAt, kSizeLength, bytes);
    putOctal(head, 136, 12, 0); // no times: the manifest says when
    head[kKindAt] = '0';
    std::copy_n("ustar\00000", 8, head.data() + kMagicAt);
    putOctal(head, kSumAt, 7, sumOf(head));
    head[kSumAt + 7] = ' ';
    m_out.write(head.data(), kBlock);
}

void TarWriter::pad(std::uintmax_t bytes)
{
    static constexpr Head kZeros{};
    if (const auto rest = static_cast<std::streamsize>(bytes % kBlock); rest > 0) {
        m_out.write(kZeros.data(), static_cast<std::streamsize>(kBlock) - rest);
    }
}

void TarWriter::add(const std::string& name, const std::string& bytes)
{
    head(name, bytes.size());
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    pad(bytes.size());
}

void TarWriter::addFile(const std::string& name, const std::filesystem::path& file)
{
    const auto bytes = std::filesystem::file_size(file);
    head(name, bytes);
    if (bytes > 0) {
        m_out << std::ifstream(file, std::ios::binary).rdbuf();
    }
    pad(bytes);
}

void TarWriter::finish()
{
    static constexpr Head kZeros{};
    m_out.write(kZeros.data(), kBlock);
    m_out.write(kZeros.data(), kBlock);
    m_out.close();
    if (!m_out) {
        throw Problem{ProblemCode::DiskFull};
    }
}

TarReader::TarReader(const std::filesystem::path& file) : m_in(file, std::ios::binary) {}

std::optional<std::string> TarReader::next()
{
    m_in.seekg(static_cast<std::streamoff>(m_left + m_padding), std::ios::cur);
    Head head{};
    if (!m_in.read(head.data(), kBlock)) {
        unreadable();
    }
    if (head[0] == '\0') {
        return std::nullopt;
    }
    if (octalAt(head, kSumAt, kSumLength) != sumOf(head) || (head[kKindAt] != '0' && head[kKindAt] != '\0')) {
        unreadable();
    }
    m_left = octalAt(head, kSizeAt, kSizeLength);
    m_padding = (kBlock - m_left % kBlock) % kBlock;
    return std::string(head.data(), strnlen(head.data(), kNameLength));
}

bool TarReader::line(std::string& text)
{
    text.clear();
    while (m_left > 0) {
        const int c = m_in.get();
        if (c == std::ifstream::traits_type::eof() || text.size() > kLineMax) {
            unreadable();
        }
        --m_left;
        if (c == '\n') {
            return true;
        }
        text += static_cast<char>(c);
    }
    return !text.empty();
}

std::string TarReader::whole(std::size_t bytesMax)
{
    if (m_left > bytesMax) {
        unreadable();
    }
    std::string bytes(static_cast<std::size_t>(m_left), '\0');
    if (!m_in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        unreadable();
    }
    m_left = 0;
    return bytes;
}

} // namespace tijara::tenants
