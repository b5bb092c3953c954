# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# Most of a compilation is Qt's and the library's headers. Precompiled they are read once; but then a
# missing #include goes unnoticed, so what users get and clang-tidy do without.
option(GATEHOUSE_PRECOMPILE "Precompile the headers of Qt and of the standard library" OFF)

# use_precompiled(TARGET LAYER): what the layer shows decides which headers those are.
function(use_precompiled target layer)
    if(NOT GATEHOUSE_PRECOMPILE)
        return()
    endif()
    set(headers <algorithm> <chrono> <functional> <map> <memory> <optional> <unordered_map> <vector>
        <tl/expected.hpp> <QtCore>)
    set(set core)
    set(library Qt6::Core)
    if(layer MATCHES "^(widgets|app)$")
        list(APPEND headers <QtNetwork> <QtWidgets>)
        set(set widgets)
        set(library Qt6::Network Qt6::Widgets)
    endif()
    set(precompiled gatehouse_precompiled_${set})
    if(NOT TARGET ${precompiled})
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${precompiled}.cpp" CONTENT "")
        add_library(${precompiled} OBJECT "${PROJECT_BINARY_DIR}/${precompiled}.cpp")
        set_target_properties(${precompiled} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(${precompiled} PRIVATE gatehouse_common tl::expected ${library})
        target_precompile_headers(${precompiled} PRIVATE ${headers})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # ccache asks for it.
            target_compile_options(${precompiled} PRIVATE -fpch-preprocess)
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
endfunction()
