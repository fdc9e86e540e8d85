// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/data_folder.h"

#include <cerrno>
#include <fstream>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tijara {

namespace {

constexpr const char* kLockName = "server.lock";

std::optional<Holder> readHolder(const std::filesystem::path& lockFile)
{
    std::ifstream in(lockFile);
    Holder holder;
    std::string scheme;
    if (in >> holder.port >> holder.localSecret >> holder.host >> scheme && holder.port != 0) {
        holder.tls = scheme == "https";
        return holder;
    }
    return std::nullopt;
}

DataFolderError notWritable(const std::filesystem::path& folder, const std::error_code& error)
{
    return {problemOf(error), "The data folder " + folder.string() + " cannot be written: " + error.message() + "."};
}

} // namespace

std::optional<DiskRoom> roomOnDisk(const std::filesystem::path& folder)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    return error ? std::nullopt : std::optional(DiskRoom{space.available, space.capacity});
}

ProblemCode problemOf(const std::error_code& error)
{
    if (error == std::errc::no_space_on_device) {
        return ProblemCode::DiskFull;
    }
    const bool refused = error == std::errc::permission_denied || error == std::errc::read_only_file_system || error == std::errc::operation_not_permitted;
    return refused ? ProblemCode::DataReadOnly : ProblemCode::StorageUnavailable;
}

DataFolder::DataFolder(std::filesystem::path path) : m_path(std::move(path))
{
    std::error_code error;
    const bool fresh = std::filesystem::create_directories(m_path, error);
    if (!error && fresh) {
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, error);
    }
    for (const char* part : {"tenants", "imports"}) {
        if (!error && std::filesystem::create_directories(m_path / part, error)) {
            std::filesystem::permissions(m_path / part, std::filesystem::perms::owner_all, error);
        }
    }
    if (error) {
        throw notWritable(m_path, error);
    }
    const auto lockFile = m_path / kLockName;
    m_lock = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_lock < 0) {
        throw notWritable(m_path, {errno, std::generic_category()});
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_lock);
        throw DataFolderError(ProblemCode::DataInUse, "Another Tijara already works on " + m_path.string() + "; use that one, or close it first.", readHolder(lockFile));
    }
    if (::ftruncate(m_lock, 0) != 0) {
        const std::error_code full(errno, std::generic_category());
        ::close(m_lock);
        throw notWritable(m_path, full);
    }
}

DataFolder::~DataFolder()
{
    // The file stays: removing it would let a third process lock a new file of the same name.
    if (::ftruncate(m_lock, 0) == 0) {
        ::close(m_lock);
    }
}

void DataFolder::announce(const Holder& holder)
{
    const std::string text = std::to_string(holder.port) + "\n" + holder.localSecret + "\n" + holder.host + "\n" + (holder.tls ? "https" : "http") + "\n";
    if (::fchmod(m_lock, S_IRUSR | S_IWUSR) != 0 || ::pwrite(m_lock, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size())) {
        throw notWritable(m_path, {errno, std::generic_category()});
    }
}

std::optional<Holder> DataFolder::holderOf(const std::filesystem::path& path)
{
    const auto lockFile = path / kLockName;
    const int file = ::open(lockFile.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return std::nullopt;
    }
    const bool free = ::flock(file, LOCK_SH | LOCK_NB) == 0;
    ::close(file);
    return free ? std::nullopt : readHolder(lockFile);
}

} // namespace tijara
