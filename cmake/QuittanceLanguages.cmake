# Compiles i18n/*.ts into a resource of target: /i18n/quittance_de.qm … and, where Qt's own words are installed,
# /i18n/qtbase_de.qm …, so that a program speaks its languages wherever it is copied to.
function(quittance_languages target)
    find_package(Qt6 QUIET COMPONENTS LinguistTools) # vcpkg has it; Debian's qt6-l10n-tools is the program alone.
    if(TARGET Qt6::lrelease)
        set(lrelease $<TARGET_FILE:Qt6::lrelease>)
    else()
        find_program(LRELEASE NAMES lrelease lrelease6 lrelease-qt6 NO_DEFAULT_PATH
            HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS}
                /usr/lib/qt6/bin ${QT6_INSTALL_PREFIX}/tools/Qt6/bin)
        find_program(LRELEASE NAMES lrelease6 lrelease-qt6 lrelease REQUIRED)
        set(lrelease ${LRELEASE})
    endif()
    find_path(QUITTANCE_QT_WORDS qtbase_de.qm
        HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} ${QT6_INSTALL_PREFIX}/translations/Qt6
            /usr/share/qt6/translations)
    set(words ${CMAKE_CURRENT_BINARY_DIR}/words)
    set(files)
    foreach(language IN ITEMS de en es fr tr)
        set(source ${PROJECT_SOURCE_DIR}/i18n/quittance_${language}.ts)
        set(compiled ${words}/quittance_${language}.qm)
        add_custom_command(OUTPUT ${compiled}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${words}
            COMMAND ${lrelease} -silent ${source} -qm ${compiled}
            DEPENDS ${source} VERBATIM)
        list(APPEND files ${compiled})
        if(QUITTANCE_QT_WORDS AND EXISTS ${QUITTANCE_QT_WORDS}/qtbase_${language}.qm)
            configure_file(${QUITTANCE_QT_WORDS}/qtbase_${language}.qm ${words}/qtbase_${language}.qm COPYONLY)
            list(APPEND files ${words}/qtbase_${language}.qm)
        endif()
    endforeach()
    qt_add_resources(${target} words PREFIX "/i18n" BASE ${words} FILES ${files})
endfunction()
