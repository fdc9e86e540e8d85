// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demo_sample.h"

// The assembler copies the file's bytes; no array of numbers has to be written and compiled.
#ifdef _WIN32
__asm__(".section .rdata, \"dr\"\n");
#else
__asm__(".section .rodata\n");
#endif
__asm__(".global tijara_demo_sample\n"
        ".global tijara_demo_sample_end\n"
        ".balign 16\n"
        "tijara_demo_sample:\n"
        ".incbin \"" TIJARA_DEMO_SAMPLE "\"\n"
        "tijara_demo_sample_end:\n"
        ".byte 0\n"
        ".text\n");

extern "C" {
extern const char tijara_demo_sample[];
extern const char tijara_demo_sample_end[];
}

namespace tijara::commands {

std::string_view demoSample()
{
    return {tijara_demo_sample, static_cast<std::size_t>(tijara_demo_sample_end - tijara_demo_sample)};
}

} // namespace tijara::commands
