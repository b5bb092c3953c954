# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# Everything Gatehouse is built from. docs/architecture.md says why each is there.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Sql Svg Widgets LinguistTools)
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)

qt_standard_project_setup()
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")

# Debug links of a hundred test programs are where the time goes; ccache makes the second clone cheap.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # The rest is what it needs to know to work with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
endif()

# What was found, for the bill of materials (scripts/sbom).
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/dependencies.json" @ONLY CONTENT [[{
  "gatehouse": "@PROJECT_VERSION@",
  "qt": "@Qt6_VERSION@",
  "qtkeychain": "@Qt6Keychain_VERSION@",
  "tl-expected": "@tl-expected_VERSION@",
  "libqrencode": "@qrencode_VERSION@",
  "compiler": "@CMAKE_CXX_COMPILER_ID@ @CMAKE_CXX_COMPILER_VERSION@",
  "system": "@CMAKE_SYSTEM_NAME@",
  "processor": "@CMAKE_SYSTEM_PROCESSOR@"
}
]])
