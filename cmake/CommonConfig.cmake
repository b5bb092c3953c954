# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# The one place for the language standard, warnings and what of Qt is switched off.
add_library(gatehouse_common INTERFACE)

# Whoever publishes Gatehouse elsewhere, or brings updates by other ways, says so here. The release
# workflow has its own address in the environment.
set(homepage "$ENV{GATEHOUSE_HOMEPAGE}")
if(NOT homepage)
    set(homepage "https://github.com/gatehouse/gatehouse")
endif()
set(GATEHOUSE_HOMEPAGE "${homepage}" CACHE STRING
    "Where the project is; its pictures and releases are found below it")
set(GATEHOUSE_UPDATES_URL "${GATEHOUSE_HOMEPAGE}/releases/latest/download/latest.json" CACHE STRING
    "What “Check for updates” reads; empty: there is no such thing in the program")
target_compile_features(gatehouse_common INTERFACE cxx_std_20)
target_include_directories(gatehouse_common INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(gatehouse_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GATEHOUSE_VERSION="${PROJECT_VERSION}"
    $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>)
if(MSVC)
    target_compile_options(gatehouse_common INTERFACE /W4 /bigobj)
    target_compile_definitions(gatehouse_common INTERFACE NOMINMAX _CRT_SECURE_NO_WARNINGS)
else()
    target_compile_options(gatehouse_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-qual -Wold-style-cast -Wimplicit-fallthrough -Wnull-dereference)
endif()

# "address;undefined" or "thread": the asan and tsan presets.
set(GATEHOUSE_SANITIZERS "" CACHE STRING "Sanitizers to build with, a list")
foreach(sanitizer IN LISTS GATEHOUSE_SANITIZERS)
    target_compile_options(gatehouse_common INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
    target_link_options(gatehouse_common INTERFACE -fsanitize=${sanitizer})
endforeach()
if(GATEHOUSE_SANITIZERS)
    # Optimised sanitizer builds see null dereferences that cannot happen (GCC 12).
    target_compile_options(gatehouse_common INTERFACE -Wno-null-dereference)
endif()

# More than a hundred test programs: GNU ld takes minutes for them, mold seconds.
find_program(GATEHOUSE_MOLD mold)
mark_as_advanced(GATEHOUSE_MOLD)
if(GATEHOUSE_MOLD AND UNIX AND NOT APPLE
        AND (NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1))
    add_link_options(-fuse-ld=mold)
endif()
