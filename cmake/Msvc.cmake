# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# What a build on Windows itself installs: the program, Qt and the compiler's libraries, in one folder.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs "${qmake}" DIRECTORY)
find_program(GATEHOUSE_WINDEPLOYQT windeployqt HINTS "${qt_programs}")
mark_as_advanced(GATEHOUSE_WINDEPLOYQT)
set(qt_translations "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")
configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/deploy.cmake.in"
    "${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake" @ONLY)
install(TARGETS gatehouse RUNTIME DESTINATION .)
install(SCRIPT "${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake")
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
include(InstallRequiredSystemLibraries)
