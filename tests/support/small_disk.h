// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A disk that can be filled up.

#include "tests/support/temp_folder.h"

#include <fstream>

#include <sys/mount.h>

namespace tijara::tests {

/// A small file system of its own, gone at the end. `isThere` is false where this process may not mount.
class SmallDisk {
public:
    explicit SmallDisk(const char* options) : m_mounted(::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, options) == 0) {}
    ~SmallDisk()
    {
        if (m_mounted) {
            ::umount2(m_folder.path().c_str(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    /// Takes all that is left but `bytes`.
    void leave(std::uintmax_t bytes) const
    {
        std::ofstream ballast(path() / "ballast", std::ios::binary | std::ios::app);
        const std::string piece(4096, 'x');
        while (std::filesystem::space(path()).available > bytes && ballast.write(piece.data(), 4096).flush()) {
        }
    }
    void makeRoom() const { std::filesystem::remove(path() / "ballast"); }

private:
    TempFolder m_folder;
    bool m_mounted;
};

} // namespace tijara::tests
