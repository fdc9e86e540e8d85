// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The folder one server owns: its files, and the lock that says who holds it and how to reach that server. POSIX lives here.

#include "shared/core/id.h"
#include "shared/core/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

namespace tijara {

/// How to reach the server that holds a data folder.
struct Holder {
    std::uint16_t port = 0;
    std::string localSecret;
    std::string host = "127.0.0.1";
    bool tls = false;
};

/// What keeps a folder from being used: DiskFull, DataReadOnly, or StorageUnavailable for the rest.
ProblemCode problemOf(const std::error_code& error);

/// Why a folder cannot be used, as a code and in one English sentence.
struct DataFolderError : std::exception {
    ProblemCode code;
    std::string sentence;
    std::optional<Holder> holder; ///< set when another server has it
    DataFolderError(ProblemCode problem, std::string text, std::optional<Holder> other = {}) : code(problem), sentence(std::move(text)), holder(std::move(other)) {}
    [[nodiscard]] const char* what() const noexcept override { return sentence.c_str(); }
};

/// What is left of the disk that a folder is on.
struct DiskRoom {
    std::uintmax_t available = 0;
    std::uintmax_t capacity = 0;
    /// Writes will soon be refused: less than a twentieth is left, or than 64 MB.
    [[nodiscard]] bool isShort() const { return available < (64ULL << 20) || available < capacity / 20; }
};
/// Nothing where the system does not say.
std::optional<DiskRoom> roomOnDisk(const std::filesystem::path& folder);

class DataFolder {
public:
    /// Makes the folder (mode 0700) when it is absent and takes its lock; throws DataFolderError.
    explicit DataFolder(std::filesystem::path path);
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    /// Writes where this server listens into the lock file (mode 0600).
    void announce(const Holder& holder);
    /// The running server that holds `path`, if one does.
    static std::optional<Holder> holderOf(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path platformFile() const { return m_path / "platform.db"; }
    [[nodiscard]] std::filesystem::path keysFile() const { return m_path / "keys.db"; }
    [[nodiscard]] std::filesystem::path tenantFile(const Id& tenant) const { return m_path / "tenants" / (toText(tenant) + ".db"); }
    [[nodiscard]] std::filesystem::path exportsFolder() const { return m_path / "exports"; }
    [[nodiscard]] std::filesystem::path exportFolder(const Id& tenant) const { return exportsFolder() / toText(tenant); }
    [[nodiscard]] std::filesystem::path importFolder(const Id& tenant) const { return m_path / "imports" / toText(tenant); }

private:
    std::filesystem::path m_path;
    int m_lock = -1;
};

} // namespace tijara
