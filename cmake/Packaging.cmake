# What `cmake --install` puts where, and the Debian package made of it: cpack -G DEB in a release build.
# Included by the root once the target `quittance` exists.
include(GNUInstallDirs)

install(TARGETS quittance RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
    set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
    install(FILES ${linux}/quittance.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/quittance.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME org.quittance.quittance.metainfo.xml)
    install(FILES ${linux}/quittance.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/quittance)
endif()

set(CPACK_PACKAGE_NAME quittance)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Quittance")
set(CPACK_PACKAGE_CONTACT "The Quittance contributors <quittance@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Send invoices, get them paid, and prove every cent")
set(CPACK_PACKAGE_DESCRIPTION
    "Quittance keeps the books of what customers owe: it brings customers in from the CRM, reads e-invoices and\nCSV files, mails payment links, sees when they are paid, and keeps all of it in an append-only journal.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that the linker does not know: the database driver, icons, the keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-noto-core, fonts-noto-cjk")
include(CPack)
