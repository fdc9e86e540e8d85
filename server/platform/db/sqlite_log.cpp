// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/sqlite_log.h"

#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace tijara::db {

namespace {

constexpr std::size_t kKeptMax = std::size_t{64} << 10; // SQLite writes less than 128 kB at once, whatever it is given
constexpr const char* kName = "tijara-log";

/// What is to be written from `at` on.
struct Kept {
    std::string bytes;
    sqlite3_int64 at = 0;
};

/// SQLite gives memory for it, and the system's own file stands behind it there.
struct LogFile {
    sqlite3_file base;
    Kept* kept;
};

sqlite3_vfs* theSystems = nullptr;

LogFile& logOf(sqlite3_file* file)
{
    return *reinterpret_cast<LogFile*>(file);
}

sqlite3_file* innerOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<LogFile*>(file) + 1);
}

// What could not be written is kept: pages SQLite thinks are in its log may be among it, and whoever reads or writes next tries again.
int flush(sqlite3_file* file)
{
    Kept& kept = *logOf(file).kept;
    if (kept.bytes.empty()) {
        return SQLITE_OK;
    }
    sqlite3_file* const inner = innerOf(file);
    const int code = inner->pMethods->xWrite(inner, kept.bytes.data(), static_cast<int>(kept.bytes.size()), kept.at);
    if (code == SQLITE_OK) {
        std::string().swap(kept.bytes); // an idle shop needs no memory for it
    }
    return code;
}

// The same before something is asked of the file. SQLite knows of no disk that is full when it reads, and would go on with the transaction.
int flushFirst(sqlite3_file* file)
{
    const int code = flush(file);
    return code == SQLITE_FULL ? SQLITE_IOERR_WRITE : code;
}

int writeLog(sqlite3_file* file, const void* data, int length, sqlite3_int64 at)
{
    Kept& kept = *logOf(file).kept;
    const std::string_view piece(static_cast<const char*>(data), static_cast<std::size_t>(length));
    if (!kept.bytes.empty() && (at != kept.at + static_cast<sqlite3_int64>(kept.bytes.size()) || kept.bytes.size() + piece.size() > kKeptMax)) {
        if (const int code = flush(file); code != SQLITE_OK) {
            return code;
        }
    }
    try {
        if (kept.bytes.empty()) {
            kept.at = at;
            kept.bytes.reserve(kKeptMax);
        }
        kept.bytes.append(piece);
        return SQLITE_OK;
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

int readLog(sqlite3_file* file, void* data, int length, sqlite3_int64 at)
{
    const int code = flushFirst(file);
    sqlite3_file* const inner = innerOf(file);
    return code == SQLITE_OK ? inner->pMethods->xRead(inner, data, length, at) : code;
}

int truncateLog(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = flush(file);
    sqlite3_file* const inner = innerOf(file);
    return code == SQLITE_OK ? inner->pMethods->xTruncate(inner, size) : code;
}

int syncLog(sqlite3_file* file, int flags)
{
    const int code = flush(file);
    sqlite3_file* const inner = innerOf(file);
    return code == SQLITE_OK ? inner->pMethods->xSync(inner, flags) : code;
}

int sizeOfLog(sqlite3_file* file, sqlite3_int64* size)
{
    const int code = flushFirst(file);
    sqlite3_file* const inner = innerOf(file);
    return code == SQLITE_OK ? inner->pMethods->xFileSize(inner, size) : code;
}

int closeLog(sqlite3_file* file)
{
    const int code = flush(file);
    delete logOf(file).kept;
    sqlite3_file* const inner = innerOf(file);
    const int closed = inner->pMethods->xClose(inner);
    return code == SQLITE_OK ? closed : code;
}

// A log is locked by the locks of its main file.
int lockNothing(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int nothingReserved(sqlite3_file*, int* reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int controlLog(sqlite3_file* file, int operation, void* argument)
{
    sqlite3_file* const inner = innerOf(file);
    return inner->pMethods->xFileControl(inner, operation, argument);
}

int sectorOfLog(sqlite3_file* file)
{
    sqlite3_file* const inner = innerOf(file);
    return inner->pMethods->xSectorSize(inner);
}

int traitsOfLog(sqlite3_file* file)
{
    sqlite3_file* const inner = innerOf(file);
    return inner->pMethods->xDeviceCharacteristics(inner);
}

sqlite3_io_methods methodsOfLog()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeLog;
    methods.xRead = readLog;
    methods.xWrite = writeLog;
    methods.xTruncate = truncateLog;
    methods.xSync = syncLog;
    methods.xFileSize = sizeOfLog;
    methods.xLock = lockNothing;
    methods.xUnlock = lockNothing;
    methods.xCheckReservedLock = nothingReserved;
    methods.xFileControl = controlLog;
    methods.xSectorSize = sectorOfLog;
    methods.xDeviceCharacteristics = traitsOfLog;
    return methods;
}

const sqlite3_io_methods kLogMethods = methodsOfLog();

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    if ((flags & SQLITE_OPEN_WAL) == 0) {
        return theSystems->xOpen(theSystems, name, file, flags, flagsOut);
    }
    file->pMethods = nullptr; // nothing to close as long as it is not open
    std::unique_ptr<Kept> kept(new (std::nothrow) Kept);
    if (!kept) {
        return SQLITE_NOMEM;
    }
    const int code = theSystems->xOpen(theSystems, name, innerOf(file), flags, flagsOut);
    if (code == SQLITE_OK && (innerOf(file)->pMethods->xDeviceCharacteristics(innerOf(file)) & SQLITE_IOCAP_POWERSAFE_OVERWRITE) == 0) {
        innerOf(file)->pMethods->xClose(innerOf(file)); // SQLite writes more of a commit after its sync there
        return theSystems->xOpen(theSystems, name, file, flags, flagsOut);
    }
    if (code == SQLITE_OK) {
        logOf(file).kept = kept.release();
        file->pMethods = &kLogMethods;
    }
    return code;
}

sqlite3_vfs ours()
{
    theSystems = sqlite3_vfs_find(nullptr);
    if (theSystems == nullptr) {
        throw std::runtime_error("SQLite knows no files");
    }
    sqlite3_vfs vfs = *theSystems;
    vfs.zName = kName;
    vfs.pNext = nullptr;
    vfs.szOsFile += static_cast<int>(sizeof(LogFile));
    vfs.xOpen = openFile;
    return vfs;
}

} // namespace

const char* logInOnePiece()
{
    static sqlite3_vfs vfs = ours();
    [[maybe_unused]] static const int once = sqlite3_vfs_register(&vfs, 0);
    return kName;
}

} // namespace tijara::db
