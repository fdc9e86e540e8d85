// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_report.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
#include <system_error>

#if __has_include(<execinfo.h>)
#include <csignal>
#include <ctime>
#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#define TIJARA_CRASH_REPORTS 1
#endif

namespace tijara {

namespace {

constexpr const char* kBeginning = "crash-";
constexpr const char* kTime = "Time: ";
constexpr const char* kException = "Exception: ";

#ifdef TIJARA_CRASH_REPORTS

// What a signal handler may touch: nothing that is allocated or locked, all of it in place before the signal comes.
constexpr int kFramesMax = 64;
constexpr std::size_t kStackBytes = 64 * 1024;
constexpr int kSignals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
char g_file[1024];
char g_page[64];
char g_exception[256];
alignas(16) char g_stack[kStackBytes]; // a stack that ran over cannot be stood on

void put(int file, const char* text)
{
    // A disk that is full leaves a shorter report.
    [[maybe_unused]] const auto written = write(file, text, std::strlen(text));
}

void putNumber(int file, long long number)
{
    char digits[24] = {};
    std::to_chars(digits, digits + sizeof digits - 1, number);
    put(file, digits);
}

void report(int signal)
{
    const int file = open(g_file, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, "Tijara " TIJARA_VERSION "\n");
        put(file, kTime);
        putNumber(file, static_cast<long long>(time(nullptr)));
        put(file, "\nSignal: ");
        putNumber(file, signal);
        put(file, "\n");
        put(file, kException);
        put(file, *g_exception ? g_exception : "none");
        put(file, "\nPage: ");
        put(file, *g_page ? g_page : "none");
        put(file, "\n\n");
        void* frames[kFramesMax];
        backtrace_symbols_fd(frames, backtrace(frames, kFramesMax), file);
        close(file);
    }
    // The handler was for one time: now the system does what it does without.
    raise(signal);
}

// Its type says what it was; its words may name somebody.
[[noreturn]] void ended()
{
    if (const std::type_info* type = abi::__cxa_current_exception_type()) {
        std::strncpy(g_exception, type->name(), sizeof g_exception - 1);
    }
    std::abort();
}

std::string readable(const char* name)
{
    int status = 0;
    char* plain = abi::__cxa_demangle(name, nullptr, nullptr, &status);
    std::string text = status == 0 ? plain : name;
    std::free(plain);
    return text;
}

// "…/tijara(_ZN6tijara3ui4PageEv+0x10) [0x55…]" with the name as it is in the source.
std::string readableLine(const std::string& line)
{
    if (line.rfind(kException, 0) == 0) {
        return kException + readable(line.c_str() + std::strlen(kException));
    }
    const auto from = line.find("_Z");
    const auto to = line.find_first_of("+)", from);
    if (from == std::string::npos || to == std::string::npos) {
        return line;
    }
    return line.substr(0, from) + readable(line.substr(from, to - from).c_str()) + line.substr(to);
}

#else

std::string readableLine(const std::string& line)
{
    return line;
}

#endif

CrashReport readReport(const std::filesystem::path& file)
{
    CrashReport report{file, 0, {}};
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.rfind(kTime, 0) == 0) {
            std::from_chars(line.data() + std::strlen(kTime), line.data() + line.size(), report.atSeconds);
        }
        report.text += readableLine(line) + '\n';
    }
    return report;
}

} // namespace

#ifdef TIJARA_CRASH_REPORTS
void watchForCrashes(const std::filesystem::path& folder)
{
    std::error_code ignored; // a folder that cannot be made leaves no reports
    std::filesystem::create_directories(folder, ignored);
    const std::string file = (folder / (kBeginning + std::to_string(time(nullptr)) + "-" + std::to_string(getpid()) + ".txt")).string();
    if (file.size() >= sizeof g_file) {
        return;
    }
    std::copy(file.begin(), file.end(), g_file);
    void* frames[1];
    backtrace(frames, 1); // loads what it needs now, not in the handler
    std::set_terminate(&ended);
    stack_t stack{};
    stack.ss_sp = g_stack;
    stack.ss_size = sizeof g_stack;
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = &report;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const int signal : kSignals) {
        sigaction(signal, &action, nullptr);
    }
}

void noteCrashPage(const std::string& page)
{
    std::strncpy(g_page, page.c_str(), sizeof g_page - 1);
}
#else
void watchForCrashes(const std::filesystem::path&) {}
void noteCrashPage(const std::string&) {}
#endif

std::vector<CrashReport> crashReports(const std::filesystem::path& folder)
{
    std::vector<CrashReport> reports;
    std::error_code none; // no folder, no reports
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (entry.path().filename().string().rfind(kBeginning, 0) == 0) {
            reports.push_back(readReport(entry.path()));
        }
    }
    std::sort(reports.begin(), reports.end(), [](const CrashReport& one, const CrashReport& other) { return one.atSeconds > other.atSeconds; });
    return reports;
}

} // namespace tijara
