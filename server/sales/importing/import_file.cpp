// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/import_file.h"

#include "shared/core/problem.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace tijara::sales::importing {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{256} << 10;
constexpr std::uint64_t kProgressBytes = std::uint64_t{1} << 20;

[[noreturn]] void throwUnreadable(const char* reason)
{
    throw Problem(ProblemCode::ImportFileUnreadable, {{"reason", reason}});
}

[[noreturn]] void throwSystem(int error)
{
    throw Problem(error == ENOSPC || error == EDQUOT ? ProblemCode::DiskFull : ProblemCode::StorageUnavailable);
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number)
    {
        if (number < 0) {
            throwSystem(errno);
        }
    }
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] std::uint64_t size() const
    {
        struct stat status = {};
        if (::fstat(m_number, &status) != 0 || !S_ISREG(status.st_mode)) {
            throwSystem(errno);
        }
        return static_cast<std::uint64_t>(status.st_size);
    }
    std::size_t read(char* to, std::size_t sizeMax) const
    {
        for (;;) {
            const ssize_t got = ::read(m_number, to, sizeMax);
            if (got >= 0) {
                return static_cast<std::size_t>(got);
            }
            if (errno != EINTR) {
                throwSystem(errno);
            }
        }
    }
    void write(std::string_view text) const
    {
        while (!text.empty()) {
            const ssize_t put = ::write(m_number, text.data(), text.size());
            if (put >= 0) {
                text.remove_prefix(static_cast<std::size_t>(put));
            } else if (errno != EINTR) {
                throwSystem(errno);
            }
        }
    }

private:
    int m_number;
};

/// Unpacks gzip members one after another (`cat a.gz b.gz` is a gzip file), piece by piece.
class Gunzip {
public:
    explicit Gunzip(const Descriptor& packed) : m_packed(packed), m_input(kChunkBytes)
    {
        // 15 + 16: the largest window, gzip framing only.
        if (::inflateInit2(&m_stream, 15 + 16) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ~Gunzip() { ::inflateEnd(&m_stream); }
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;

    /// The next piece into `out`; 0 at the end of the file.
    std::size_t next(char* out, std::size_t sizeMax)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(out);
        m_stream.avail_out = static_cast<uInt>(sizeMax);
        while (m_stream.avail_out == sizeMax) {
            if (m_stream.avail_in == 0 && !refill()) {
                if (m_insideMember) {
                    throwUnreadable("gzip_truncated");
                }
                return 0;
            }
            if (!m_insideMember && !beginMember()) {
                continue;
            }
            const int result = ::inflate(&m_stream, Z_NO_FLUSH);
            if (result == Z_STREAM_END) {
                m_insideMember = false;
            } else if (result == Z_MEM_ERROR) {
                throw std::bad_alloc();
            } else if (result != Z_OK && result != Z_BUF_ERROR) {
                throwUnreadable("gzip_corrupt");
            }
        }
        return sizeMax - m_stream.avail_out;
    }
    /// Bytes of the packed file that were read.
    [[nodiscard]] std::uint64_t done() const { return m_done; }

private:
    bool refill()
    {
        const std::size_t got = m_packed.read(m_input.data(), m_input.size());
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(got);
        m_done += got;
        return got > 0;
    }
    /// False for the zero bytes that tapes and block devices leave behind the last member.
    bool beginMember()
    {
        if (m_anyMember && *m_stream.next_in == 0) {
            ++m_stream.next_in;
            --m_stream.avail_in;
            return false;
        }
        ::inflateReset(&m_stream);
        m_insideMember = true;
        m_anyMember = true;
        return true;
    }

    const Descriptor& m_packed;
    std::vector<char> m_input;
    z_stream m_stream = {};
    std::uint64_t m_done = 0;
    bool m_insideMember = false;
    bool m_anyMember = false;
};

bool startsWithGzip(const Descriptor& file)
{
    std::array<unsigned char, 2> magic = {};
    const ssize_t got = ::pread(file.number(), magic.data(), magic.size(), 0);
    return got == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
}

/// A file in the folder of `path` that has no name any more.
int openNameless(const std::filesystem::path& path)
{
    std::string name = path.native() + ".unpacked-XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor >= 0) {
        ::unlink(name.c_str());
    }
    return descriptor;
}

/// Bytes unpacked; nothing when it was stopped.
std::optional<std::uint64_t> unpack(const Descriptor& packed, const Descriptor& plain, const Watch& watch, std::uint64_t bytesMax)
{
    const std::uint64_t total = packed.size();
    Gunzip gunzip(packed);
    std::vector<char> piece(kChunkBytes);
    std::uint64_t size = 0;
    std::uint64_t told = 0;
    while (const std::size_t got = gunzip.next(piece.data(), piece.size())) {
        size += got;
        if (size > bytesMax) {
            throwUnreadable("unpacked_too_large");
        }
        plain.write({piece.data(), got});
        if (watch.stop.stop_requested()) {
            return std::nullopt;
        }
        if (watch.progress && gunzip.done() >= told + kProgressBytes) {
            told = gunzip.done();
            watch.progress(told, total);
        }
    }
    return size;
}

/// Names what is surely no CSV, before it becomes one line of noise.
void refuseOtherFormats(std::string_view text)
{
    using namespace std::string_view_literals;
    constexpr std::size_t kLookBytes = std::size_t{64} << 10;
    const std::string_view head = text.substr(0, kLookBytes);
    if (head.empty()) {
        throwUnreadable("empty_file");
    }
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("\xD0\xCF\x11\xE0"sv)) {
        throwUnreadable("spreadsheet");
    }
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)) {
        throwUnreadable("utf16");
    }
    if (head.find('\0') != std::string_view::npos) {
        throwUnreadable("binary");
    }
}

} // namespace

std::optional<ImportFile> ImportFile::open(const std::filesystem::path& path, const Watch& watch, std::uint64_t unpackedBytesMax)
{
    const Descriptor uploaded(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    ImportFile file;
    file.m_bytes = uploaded.size();
    file.m_gzip = startsWithGzip(uploaded);
    if (file.m_gzip) {
        const Descriptor plain(openNameless(path));
        const std::optional<std::uint64_t> size = unpack(uploaded, plain, watch, unpackedBytesMax);
        if (!size) {
            return std::nullopt;
        }
        file.mapDescriptor(plain.number(), *size);
    } else {
        if (file.m_bytes > unpackedBytesMax) {
            throwUnreadable("unpacked_too_large");
        }
        file.mapDescriptor(uploaded.number(), file.m_bytes);
    }
    refuseOtherFormats(file.m_text);
    return file;
}

ImportFile ImportFile::openHead(const std::filesystem::path& path, std::size_t bytesMax)
{
    const Descriptor uploaded(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    ImportFile file;
    file.m_bytes = uploaded.size();
    file.m_gzip = startsWithGzip(uploaded);
    // One byte more tells whether the file goes on.
    file.m_head.resize(bytesMax + 1);
    std::optional<Gunzip> gunzip;
    if (file.m_gzip) {
        gunzip.emplace(uploaded);
    }
    std::size_t size = 0;
    while (size < file.m_head.size()) {
        char* const to = file.m_head.data() + size;
        const std::size_t got = gunzip ? gunzip->next(to, file.m_head.size() - size) : uploaded.read(to, file.m_head.size() - size);
        if (got == 0) {
            break;
        }
        size += got;
    }
    file.m_cut = size > bytesMax;
    file.m_text = {file.m_head.data(), std::min(size, bytesMax)};
    refuseOtherFormats(file.m_text);
    return file;
}

void ImportFile::mapDescriptor(int descriptor, std::uint64_t size)
{
    if (size == 0) {
        return;
    }
    void* const mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (mapped == MAP_FAILED) {
        throwSystem(errno);
    }
    m_text = {static_cast<const char*>(mapped), size};
    m_mapped = true;
}

ImportFile::ImportFile(ImportFile&& other) noexcept
{
    *this = std::move(other);
}

ImportFile& ImportFile::operator=(ImportFile&& other) noexcept
{
    // What was here goes with `other`, which is done with soon.
    std::swap(m_text, other.m_text);
    std::swap(m_head, other.m_head);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_mapped, other.m_mapped);
    std::swap(m_gzip, other.m_gzip);
    std::swap(m_cut, other.m_cut);
    return *this;
}

ImportFile::~ImportFile()
{
    if (m_mapped) {
        ::munmap(const_cast<char*>(m_text.data()), m_text.size());
    }
}

} // namespace tijara::sales::importing
