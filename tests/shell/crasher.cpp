// SPDX-License-Identifier: GPL-3.0-or-later
// Stops by a fault on purpose, with what the console has for it. Arguments: folder of the reports, kind of fault.
#include "app/crash_report.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace tijara::tests {

// Not optimized away, and to be found by name in the report. UBSan would end the program before it comes to the fault.
[[gnu::noinline, gnu::no_sanitize("undefined")]] int standOnNothing(const volatile int* nothing)
{
    return *nothing + 1;
}

[[gnu::noinline]] int fallForEver(int depth)
{
    volatile char room[4096];
    room[depth % 4096] = 1;
    int (*volatile again)(int) = &fallForEver; // so that the compiler does not see what it is for
    return again(depth + 1) + room[0];
}

[[gnu::noinline]] void throwToNobody()
{
    throw std::runtime_error("the customer's secret");
}

} // namespace tijara::tests

int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    tijara::watchForCrashes(argv[1]);
    tijara::noteCrashPage("customers");
    const std::string kind = argv[2];
    if (kind == "nothing") {
        const volatile int* volatile nothing = nullptr;
        return tijara::tests::standOnNothing(nothing);
    }
    if (kind == "overflow") {
        return tijara::tests::fallForEver(argc);
    }
    if (kind == "exception") {
        tijara::tests::throwToNobody();
    }
    std::abort();
}
