# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ file that holds every migration of FILES (…/migrations/{platform,tenant,keys}/NNNN_name.sql) as a raw string.
string(REPLACE "|" ";" files "${FILES}")
set(rows "")
set(keyed "")
foreach(file ${files})
    get_filename_component(name ${file} NAME)
    list(APPEND keyed "${name}|${file}")
endforeach()
list(SORT keyed)
foreach(entry ${keyed})
    string(REPLACE "|" ";" entry "${entry}")
    list(GET entry 0 name)
    list(GET entry 1 file)
    get_filename_component(folder ${file} DIRECTORY)
    get_filename_component(scope ${folder} NAME)
    string(REGEX MATCH "^[0-9]+" number ${name})
    math(EXPR number "1${number} - 10000")
    string(SUBSTRING ${scope} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${scope} 1 -1 rest)
    file(READ ${file} text)
    string(APPEND rows "    {${number}, Scope::${first}${rest}, \"${name}\", R\"SQL(${text})SQL\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made from server/*/migrations by the build.
#include \"server/platform/db/migrations.h\"

namespace tijara::db {

const std::vector<Migration>& allMigrations()
{
    static const std::vector<Migration> all = {
${rows}    };
    return all;
}

} // namespace tijara::db
")
