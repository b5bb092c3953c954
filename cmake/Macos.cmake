# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# Gatehouse.app. Included beside the program's target: an Info.plist sees the variables of its folder.
# Installing the bundle brings Qt into it and signs it. GATEHOUSE_SIGN_AS in the environment names the
# Developer ID; without it the bundle is signed for nobody, which processors by Apple ask for at least.

# The icon in all its sizes is drawn from the pictures that the program has.
add_executable(gatehouse_iconset "${PROJECT_SOURCE_DIR}/packaging/macos/iconset.cpp")
target_link_libraries(gatehouse_iconset PRIVATE gatehouse_common Qt6::Gui Qt6::Svg)
set(icon_folder "${CMAKE_CURRENT_BINARY_DIR}/gatehouse.iconset")
set(icon "${CMAKE_CURRENT_BINARY_DIR}/gatehouse.icns")
set(picture "${PROJECT_SOURCE_DIR}/resources/icons/gatehouse.svg")
set(small_picture "${PROJECT_SOURCE_DIR}/resources/icons/gatehouse-small.svg")
add_custom_command(OUTPUT "${icon}"
    COMMAND gatehouse_iconset "${picture}" "${small_picture}" "${icon_folder}"
    COMMAND iconutil --convert icns --output "${icon}" "${icon_folder}"
    DEPENDS gatehouse_iconset "${picture}" "${small_picture}"
    COMMENT "Drawing the icon"
    VERBATIM)
set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(gatehouse PRIVATE "${icon}")

if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(GATEHOUSE_OLDEST_MACOS "${CMAKE_OSX_DEPLOYMENT_TARGET}")
else()
    set(GATEHOUSE_OLDEST_MACOS 12.0)
endif()
set_target_properties(gatehouse PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Gatehouse
    MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in")

get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs "${qmake}" DIRECTORY)
find_program(GATEHOUSE_MACDEPLOYQT macdeployqt HINTS "${qt_programs}")
mark_as_advanced(GATEHOUSE_MACDEPLOYQT)
set(qt_translations "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")
set(entitlements "${PROJECT_SOURCE_DIR}/packaging/macos/entitlements.plist")
configure_file("${PROJECT_SOURCE_DIR}/packaging/macos/deploy.cmake.in"
    "${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake" @ONLY)
install(TARGETS gatehouse BUNDLE DESTINATION .)
install(SCRIPT "${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake")
