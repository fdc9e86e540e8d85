// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The plainest archive there is (POSIX ustar), written and read as a stream: every system can open it.

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace tijara::tenants {

class TarWriter {
public:
    explicit TarWriter(const std::filesystem::path& file);
    void add(const std::string& name, const std::string& bytes);
    void addFile(const std::string& name, const std::filesystem::path& file);
    /// Ends the archive. Throws Problem DiskFull when it could not all be written.
    void finish();

private:
    void head(const std::string& name, std::uintmax_t bytes);
    void pad(std::uintmax_t bytes);

    std::ofstream m_out;
};

/// One entry after the other. Throws Problem ImportFileUnreadable for what is no archive.
class TarReader {
public:
    explicit TarReader(const std::filesystem::path& file);
    /// The next entry's name; nothing at the end.
    std::optional<std::string> next();
    /// A line of the entry without its end; nothing when all were read. Its bytes count as read.
    bool line(std::string& text);
    /// All of a small entry.
    std::string whole(std::size_t bytesMax);

private:
    std::ifstream m_in;
    std::uintmax_t m_left = 0; ///< bytes of this entry
    std::uintmax_t m_padding = 0;
};

} // namespace tijara::tenants
