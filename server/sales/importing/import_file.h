// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An uploaded file, plain or gzip, as one stretch of text in memory, and what that text looks like: delimiter, header, columns.

#include "shared/sales/import_contract.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace tijara::sales::importing {

/// How long work is watched and ended. `progress` is called from the working thread, every few megabytes, with bytes done of bytes
/// in all (of the packed file while unpacking); it may be empty.
struct Watch {
    std::stop_token stop;
    std::function<void(std::uint64_t done, std::uint64_t total)> progress;
};

inline constexpr std::uint64_t kUnpackedBytesMax = std::uint64_t{4} << 30;

/// The text of a file. A plain file is mapped; a gzip file is unpacked into a nameless file in the same folder, so that it is gone
/// with the process however that ends, and mapped from there.
///
/// Throws Problem{ImportFileUnreadable, {{"reason", …}}}: gzip_truncated, gzip_corrupt, unpacked_too_large, empty_file, spreadsheet
/// (an .xlsx or another zip), utf16, binary; DiskFull or StorageUnavailable when the folder is at fault.
class ImportFile {
public:
    /// The whole file; nothing when `watch.stop` was set meanwhile.
    static std::optional<ImportFile> open(const std::filesystem::path& path, const Watch& watch = {}, std::uint64_t unpackedBytesMax = kUnpackedBytesMax);
    /// Its first `bytesMax` of text only, for a quick look; a file that is broken further on is not noticed here.
    static ImportFile openHead(const std::filesystem::path& path, std::size_t bytesMax = std::size_t{1} << 20);

    ImportFile(ImportFile&& other) noexcept;
    ImportFile& operator=(ImportFile&& other) noexcept;
    ImportFile(const ImportFile&) = delete;
    ImportFile& operator=(const ImportFile&) = delete;
    ~ImportFile();

    /// Byte order mark included; lasts as long as this file, also after a move.
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool isGzip() const { return m_gzip; }
    /// On disk, as it was uploaded.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// True when `text` ends before the file does (openHead).
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    ImportFile() = default;
    void mapDescriptor(int descriptor, std::uint64_t size);

    std::string_view m_text;
    std::vector<char> m_head; ///< of openHead; else the text is mapped
    std::uint64_t m_bytes = 0;
    bool m_mapped = false;
    bool m_gzip = false;
    bool m_cut = false;
};

/// What the text looks like. A list of refused lines that comes back (`line,document,column,reason` before the file's own columns)
/// has `ownColumn` 4, and is recognised as what it was made from.
struct FileShape {
    char delimiter = ',';
    bool hasHeader = true; ///< false when the first row holds a number or a date: columns are then named "1", "2", …
    std::size_t ownColumn = 0;
    std::vector<std::string> columns;
    std::uint64_t firstOffset = 0; ///< of the first line that is not the header
    std::uint64_t firstLine = 2;
    std::optional<std::string> preset;
    ImportMapping mapping;                      ///< guessed; -1 and "" where nothing is sure
    std::vector<std::vector<std::string>> rows; ///< the first 20, made valid UTF-8
};

/// Throws ImportFileUnreadable (unterminated_quote, record_too_long, binary, empty_file) when the first lines cannot be read.
FileShape detectShape(const ImportFile& file);
FileShape detectShape(std::string_view text, bool isCut = false);

/// All of the preview but `id` and `fileName`.
ImportPreview previewOf(const ImportFile& file, const FileShape& shape);

} // namespace tijara::sales::importing
