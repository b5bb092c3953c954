# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# gatehouse.exe, and what is installed with it: Qt and the compiler's libraries, all in one folder. The
# same for Microsoft's compiler on Windows and for MinGW-w64 on Linux (packaging/windows).
set(windows "${PROJECT_SOURCE_DIR}/packaging/windows")

# Icon, version, and what the system is to know before it starts the program.
set(manifest "1 24 \"${windows}/gatehouse.manifest\"")
if(MSVC)
    # Its linker has a manifest of its own, which takes this one in.
    set(manifest "")
    target_sources(gatehouse PRIVATE "${windows}/gatehouse.manifest")
endif()
set(resources "${CMAKE_CURRENT_BINARY_DIR}/gatehouse.rc")
configure_file("${windows}/gatehouse.rc.in" "${resources}" @ONLY)
set_source_files_properties("${resources}" PROPERTIES
    OBJECT_DEPENDS "${windows}/gatehouse.ico;${windows}/gatehouse.manifest")
target_sources(gatehouse PRIVATE "${resources}")

install(TARGETS gatehouse RUNTIME DESTINATION .)
foreach(library IN ITEMS
        Qt6::Core Qt6::Gui Qt6::Network Qt6::Sql Qt6::Svg Qt6::Widgets Qt6Keychain::Qt6Keychain)
    get_target_property(type ${library} TYPE)
    if(type STREQUAL SHARED_LIBRARY)
        install(FILES $<TARGET_FILE:${library}> DESTINATION .)
    endif()
endforeach()

# What Qt loads by itself: the window system, the ledger's database, TLS, pictures.
set(plugins "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
foreach(plugin IN ITEMS platforms/qwindows sqldrivers/qsqlite tls/qschannelbackend
        imageformats/qsvg iconengines/qsvgicon)
    get_filename_component(kind "${plugin}" DIRECTORY)
    install(FILES "${plugins}/${plugin}.dll" DESTINATION "plugins/${kind}")
endforeach()
# The texts of Qt's own dialogs, in the languages of the program.
foreach(language IN ITEMS ar de es fa it pt_BR ru tr uk)
    install(FILES "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${language}.qm"
        DESTINATION translations OPTIONAL)
endforeach()
# darkmode=2: dark where Windows is; Qt 6.4 would darken the frames alone.
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/qt.conf" CONTENT
    "[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n
[Platforms]\nWindowsArguments = darkmode=2\n")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/qt.conf" DESTINATION .)

if(MSVC)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
else()
    foreach(library IN ITEMS libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
        execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-file-name=${library}.dll
            OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
        install(FILES "${file}" DESTINATION .)
        # Packages leave the symbols out, which are nine tenths of it.
        install(CODE "if(CMAKE_INSTALL_DO_STRIP)
            execute_process(COMMAND \"${CMAKE_STRIP}\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${library}.dll\"
                COMMAND_ERROR_IS_FATAL ANY)
        endif()")
    endforeach()
endif()

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION licenses RENAME Gatehouse.txt)
# Those of the libraries, where whoever built them put them together.
set(GATEHOUSE_LICENSES "" CACHE PATH "A folder with the licences of what is installed with the program")
if(GATEHOUSE_LICENSES)
    install(DIRECTORY "${GATEHOUSE_LICENSES}/" DESTINATION licenses)
endif()
