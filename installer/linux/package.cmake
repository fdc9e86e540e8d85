# SPDX-License-Identifier: GPL-3.0-or-later
# The two Debian packages: `cpack -G DEB`, or installer/package.sh, which builds before.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)

install(FILES ${here}/org.tijara.Console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT console)
install(FILES ${here}/org.tijara.Console.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT console)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME org.tijara.Console.svg COMPONENT console)

# The places systemd and the unit itself look in, wherever the rest goes.
install(FILES ${here}/tijarad.service DESTINATION lib/systemd/system COMPONENT server)
install(FILES ${here}/tijarad.sysusers RENAME tijarad.conf DESTINATION lib/sysusers.d COMPONENT server)
install(FILES ${here}/tijarad.conf DESTINATION /etc/tijarad
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ COMPONENT server)

# Manuals are kept packed, without the hour of packing, so that the same source makes the same package.
find_program(GZIP gzip REQUIRED)
foreach(page tijara.1 tijarad.8)
    string(REGEX REPLACE "\\..*" "" program ${page})
    string(REGEX REPLACE ".*\\." "" section ${page})
    set(component server)
    if(program STREQUAL "tijara")
        set(component console)
    endif()
    configure_file(${here}/${page}.in ${made}/${page} @ONLY)
    add_custom_command(OUTPUT ${made}/${page}.gz COMMAND ${GZIP} -9nkf ${made}/${page} DEPENDS ${made}/${page} VERBATIM)
    list(APPEND manuals ${made}/${page}.gz)
    install(FILES ${made}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT ${component})
    install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${program} COMPONENT ${component})
endforeach()
add_custom_target(manuals ALL DEPENDS ${manuals})

set(TIJARA_MAINTAINER "Tijara packagers <packagers@tijara.invalid>" CACHE STRING "who answers for the packages, as \"Name <address>\"")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tijara)
set(CPACK_PACKAGE_VENDOR Tijara)
set(CPACK_PACKAGE_CONTACT ${TIJARA_MAINTAINER})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL console server)
set(CPACK_SET_DESTDIR ON) # the settings stand in /etc, outside the prefix
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Programs find these by name when they run, so no tool can see that they are needed: the plugin of the console's own small file,
# the drawing of its icons, the fonts of Arabic and Devanagari, the world's time zones.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME tijara)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-noto-core, tzdata")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "business console for small shops\n\
Bills, products and customers of a shop, in English, French, Arabic and\n\
Hindi. It works with no network at all: the server of the shop runs inside\n\
the program until you choose another.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME tijarad)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "fonts-noto-core, tzdata, systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA ${here}/postinst ${here}/prerm ${here}/postrm ${here}/conffiles)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "server of the business console Tijara\n\
Holds the books of many shops and answers their consoles over HTTP. It runs\n\
as a user of its own, keeps everything in /var/lib/tijarad, and lists its\n\
commands with \\\"tijarad --help\\\".")
include(CPack)
