# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ file through which the assembler copies the bytes of FILES ('|' between them) into the program.
string(REPLACE "|" ";" files "${FILES}")
set(bytes "")
set(names "")
set(rows "")
set(number 0)
foreach(file ${files})
    get_filename_component(name ${file} NAME)
    set(label tijara_built_in_${number})
    # The hash, so that this text is another when the file is: a compiler cache does not look into what the assembler reads.
    file(SHA256 ${file} hash)
    string(APPEND bytes "        \".global ${label}\\n${label}:\\n.incbin \\\"${file}\\\"\\n.global ${label}_end\\n${label}_end:\\n.byte 0\\n# ${hash}\\n\"\n")
    string(APPEND names "extern const char ${label}[];\nextern const char ${label}_end[];\n")
    string(APPEND rows "        {\"${name}\", {${label}, static_cast<std::size_t>(${label}_end - ${label})}},\n")
    math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made by the build.
#include \"server/platform/paper/built_in.h\"

#ifdef _WIN32
__asm__(\".section .rdata, \\\"dr\\\"\\n\");
#else
__asm__(\".section .rodata\\n\");
#endif
__asm__(
${bytes}        \".text\\n\");

extern \"C\" {
${names}}

namespace tijara::paper {

const std::vector<BuiltIn>& allBuiltIn()
{
    static const std::vector<BuiltIn> all = {
${rows}    };
    return all;
}

std::string_view builtIn(std::string_view name)
{
    for (const BuiltIn& one : allBuiltIn()) {
        if (one.name == name) {
            return one.bytes;
        }
    }
    return {};
}

} // namespace tijara::paper
")
