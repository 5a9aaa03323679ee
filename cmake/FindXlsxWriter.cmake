# libxlsxwriter brings CMake files with vcpkg, pkg-config files with Debian.
find_path(XlsxWriter_INCLUDE_DIR xlsxwriter.h)
find_library(XlsxWriter_LIBRARY NAMES xlsxwriter)
find_package(ZLIB QUIET)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XlsxWriter REQUIRED_VARS XlsxWriter_LIBRARY XlsxWriter_INCLUDE_DIR)
if(XlsxWriter_FOUND AND NOT TARGET XlsxWriter::XlsxWriter)
    add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
    set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
        IMPORTED_LOCATION ${XlsxWriter_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${XlsxWriter_INCLUDE_DIR})
    # A static libxlsxwriter does not say what it needs.
    if(ZLIB_FOUND)
        set_property(TARGET XlsxWriter::XlsxWriter APPEND PROPERTY INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
    endif()
    find_package(unofficial-minizip QUIET CONFIG)
    if(TARGET unofficial::minizip::minizip)
        set_property(TARGET XlsxWriter::XlsxWriter APPEND PROPERTY
            INTERFACE_LINK_LIBRARIES unofficial::minizip::minizip)
    endif()
endif()
mark_as_advanced(XlsxWriter_INCLUDE_DIR XlsxWriter_LIBRARY)
