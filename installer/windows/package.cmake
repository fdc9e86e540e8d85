# SPDX-License-Identifier: GPL-3.0-or-later
# The Windows installer: `cpack -G NSIS` after a build with the preset `windows`. NOT TRIED: written from the manuals of CPack, NSIS and
# windeployqt, on a machine that has none of them.
#
# It would hold, in one folder: tijara.exe and tijarad.exe; the DLLs they import, of Qt, Poco, ICU, OpenSSL, libsodium, SQLite, zlib and
# GCC's runtime; Qt's plugins, which nothing imports and windeployqt therefore names (platforms/qwindows, styles, sqldrivers/qsqlite,
# iconengines and imageformats/qsvg, tls/qopensslbackend, printsupport); and the licences. The Noto fonts are compiled in there
# (TIJARA_EMBED_NOTO). Links that begin with tijara: open the console.
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt COMPONENT console)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/../linux/copyright DESTINATION . RENAME THIRD-PARTY.txt COMPONENT console)
find_program(WINDEPLOYQT windeployqt)
if(WINDEPLOYQT)
    install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --no-translations --no-compiler-runtime --sql --svg --printsupport --charts
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/tijara.exe\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT console)
endif()
# What Qt's tool does not follow: the DLLs of the rest, found beside vcpkg's own and never among the system's.
install(CODE "file(GET_RUNTIME_DEPENDENCIES
        EXECUTABLES \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/tijara.exe\" \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/tijarad.exe\"
        RESOLVED_DEPENDENCIES_VAR needed UNRESOLVED_DEPENDENCIES_VAR unknown
        PRE_EXCLUDE_REGEXES \"^(api|ext)-ms-\" \"^(KERNEL|USER|GDI|ADVAPI|SHELL|OLE|WS2_)\" POST_EXCLUDE_REGEXES \".*[Ss]ystem32.*\"
        DIRECTORIES \"${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin\")
    file(INSTALL \${needed} DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")" COMPONENT console)

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Tijara)
set(CPACK_PACKAGE_VENDOR Tijara)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tijara)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_MONOLITHIC_INSTALL ON) # one program to install; the server is what a shop's own console runs inside
set(CPACK_PACKAGE_EXECUTABLES tijara Tijara)
set(CPACK_CREATE_DESKTOP_LINKS tijara)
set(CPACK_NSIS_DISPLAY_NAME "Tijara ${PROJECT_VERSION}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\tijara.exe")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
    WriteRegStr HKCR 'tijara' '' 'URL:Tijara'
    WriteRegStr HKCR 'tijara' 'URL Protocol' ''
    WriteRegStr HKCR 'tijara\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\tijara.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKCR 'tijara'")
include(CPack)
