# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# What is installed, and how CPack makes packages of it; scripts/package runs it.
set(GATEHOUSE_CONTACT "The Gatehouse authors <gatehouse@example.org>" CACHE STRING
    "Who answers for the packages; whoever publishes them sets it")

if(UNIX AND NOT APPLE)
    # The system's own folders: nothing has to be found beside the program.
    set_target_properties(gatehouse PROPERTIES INSTALL_RPATH "")
    add_subdirectory(packaging/linux)
endif()

set(CPACK_PACKAGE_NAME gatehouse)
set(CPACK_PACKAGE_VENDOR "The Gatehouse authors")
set(CPACK_PACKAGE_CONTACT "${GATEHOUSE_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${GATEHOUSE_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manager for the invite links of Telegram bots")
set(CPACK_PACKAGE_DESCRIPTION
"Gatehouse creates, edits, rotates and revokes the invite links that Telegram
bots make for channels and groups, one or hundreds at once, and keeps a ledger
of them, because the Bot API can neither list nor read them. It counts who
comes by which link, notices links that leak, and keeps bot tokens in the
system's keychain.

It is not made by Telegram.")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_SOURCE_DIR}/build/packages")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(UNIX AND NOT APPLE)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    # Linked libraries are found, libqt6svg6 and its plugins among them. These are loaded at run time.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager, qt6-gtk-platformtheme, qt6-translations-l10n, qt6-wayland")
    # Names of chats and links are written in any script.
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-core, fonts-noto-cjk")

    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE MIT)
    set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
    set(CPACK_RPM_PACKAGE_SUMMARY "Manager for the invite links of Telegram bots")
    set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
    # rpm finds the linked libraries; Qt's SQLite driver is in qt6-qtbase.
    set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit)")
    # CPack has no words for the rest of the spec file's head.
    set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _build_id_links none
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime Y
%define clamp_mtime_to_source_date_epoch Y
Packager: ${GATEHOUSE_CONTACT}
Recommends: qt6-qttranslations
Recommends: qt6-qtwayland
Recommends: (gnome-keyring or kwalletmanager)")
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
        /usr/share/bash-completion /usr/share/bash-completion/completions
        /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
        /usr/share/icons/hicolor/scalable/apps)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
    endforeach()
elseif(WIN32)
    # CPack's own template asks for an administrator: it finds ours first.
    set(CPACK_GENERATOR NSIS64)
    set(CPACK_GATEHOUSE_WINDOWS "${PROJECT_SOURCE_DIR}/packaging/windows")
    set(CPACK_MODULE_PATH "${CPACK_GATEHOUSE_WINDOWS}")
    set(CPACK_NSIS_MUI_ICON "${CPACK_GATEHOUSE_WINDOWS}/gatehouse.ico")
    set(CPACK_PACKAGE_FILE_NAME "gatehouse-${PROJECT_VERSION}-windows-x86_64")
endif()
include(CPack)
