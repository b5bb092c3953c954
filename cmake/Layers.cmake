# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# add_layer(NAME SOURCES … [PUBLIC libs…] [PRIVATE libs…])
# One static library for one folder of src/: target gatehouse_NAME, namespace NAME.
function(add_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(gatehouse_${name} STATIC ${arg_SOURCES})
    target_link_libraries(gatehouse_${name}
        PUBLIC gatehouse_common ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    use_precompiled(gatehouse_${name} ${name})
    # Every header compiles alone: its source file includes it first (tests/architecture sees to
    # that), and one without a source file gets one here.
    get_property(headers TARGET gatehouse_${name} PROPERTY SOURCES)
    set(sources "${headers}")
    list(FILTER headers INCLUDE REGEX "\\.h$")
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(TRANSFORM sources REPLACE "\\.cpp$" ".h")
    list(REMOVE_ITEM headers ${sources})
    if(BUILD_TESTING AND GATEHOUSE_CHECK_HEADERS AND headers)
        set(checks "")
        foreach(header IN LISTS headers)
            set(check "${CMAKE_CURRENT_BINARY_DIR}/alone/${header}.cpp")
            file(CONFIGURE OUTPUT "${check}" CONTENT "#include \"${name}/${header}\"\n")
            list(APPEND checks "${check}")
        endforeach()
        add_library(gatehouse_${name}_headers OBJECT ${checks})
        set_target_properties(gatehouse_${name}_headers PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(gatehouse_${name}_headers PRIVATE gatehouse_${name})
    endif()
endfunction()

option(GATEHOUSE_CHECK_HEADERS "Compile every header alone" OFF)

# add_layer_test(LAYER UNIT [LIBRARIES libs…] [WRAPPER command…])
# tests/LAYER/tst_UNIT.cpp as the test program tst_LAYER_UNIT. It links its layer and the support
# library; LIBRARIES is for what a test needs beside those, such as Qt modules. WRAPPER is a command
# that gets the program as its last argument and prepares what it needs to run in.
function(add_layer_test layer unit)
    cmake_parse_arguments(arg "" "" "LIBRARIES;WRAPPER" ${ARGN})
    set(name tst_${layer}_${unit})
    qt_add_executable(${name} tst_${unit}.cpp)
    target_link_libraries(${name} PRIVATE gatehouse_${layer} gatehouse_testsupport Qt6::Test ${arg_LIBRARIES})
    use_precompiled(${name} ${layer})
    add_test(NAME ${layer}/${unit} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
    set_tests_properties(${layer}/${unit} PROPERTIES TIMEOUT 120 LABELS ${layer}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
