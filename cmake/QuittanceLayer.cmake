# One static library per layer. PUBLIC and PRIVATE together are the whole list of what the layer
# may use; only PUBLIC ones, those its headers need, reach the layers above.
function(quittance_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE;PRECOMPILED")
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    quittance_strict(${name})
    quittance_precompile(${name} ${arg_PRECOMPILED})
endfunction()

# The definitions and warnings that all our code is built with: layers, programs and tests.
function(quittance_strict target)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "STATIC_LIBRARY")
        set(scope PUBLIC)
    else()
        set(scope PRIVATE)
    endif()
    target_compile_definitions(${target} ${scope}
        QT_FORCE_ASSERTS
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers)
    endif()
    if(QUITTANCE_WERROR)
        if(MSVC)
            target_compile_options(${target} PRIVATE /WX)
        else()
            target_compile_options(${target} PRIVATE -Werror)
        endif()
    endif()
endfunction()

# Reads the headers that nearly every source wants once instead of once a source: two and a half times as quick. A
# target of a few sources gains nothing by it. QUITTANCE_PCH=OFF proves that each source names what it uses.
# GCC writes 150 MB for them: all targets share one such file, unless they ask for more headers (${ARGN}).
# Other compilers look more closely at how a header was compiled: with them each target has its own.
function(quittance_precompile target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources count)
    if(NOT QUITTANCE_PCH OR count LESS 8)
        return()
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT ARGN)
        quittance_shared_headers()
        target_precompile_headers(${target} REUSE_FROM quittance_headers)
    else()
        quittance_own_headers(${target} ${ARGN})
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess) # ccache asks for it
    endif()
endfunction()

function(quittance_own_headers target)
    target_precompile_headers(${target} PRIVATE
        <algorithm> <chrono> <functional> <map> <memory> <optional> <span> <string> <variant> <vector>
        <tl/expected.hpp>
        <QtCore/QByteArray> <QtCore/QDateTime> <QtCore/QFile> <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonDocument>
        <QtCore/QJsonObject> <QtCore/QList> <QtCore/QObject> <QtCore/QSet> <QtCore/QString> <QtCore/QStringList>
        ${ARGN})
endfunction()

# A target for the file alone: what it compiles holds nothing.
function(quittance_shared_headers)
    if(TARGET quittance_headers)
        return()
    endif()
    set(nothing ${PROJECT_BINARY_DIR}/quittance_headers.cpp)
    file(CONFIGURE OUTPUT ${nothing} CONTENT "// Nothing: compiled for the headers that it is given.\n")
    add_library(quittance_headers OBJECT ${nothing})
    set_target_properties(quittance_headers PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(quittance_headers PRIVATE Qt6::Core tl::expected)
    target_include_directories(quittance_headers PRIVATE ${PROJECT_SOURCE_DIR})
    quittance_strict(quittance_headers)
    target_compile_options(quittance_headers PRIVATE -fpch-preprocess)
    quittance_own_headers(quittance_headers)
endfunction()
