# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two packages of one build: `leadhub-webhooks` (console and service) and `leadhub-webhooks-server` (no Gui library). Both
# bring the program under the same name, so only one of them is installed at a time. `./dev package` runs cpack once for
# each: cpack --config CPackConsole.cmake, CPackServer.cmake.

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)

set(scripts "${PROJECT_SOURCE_DIR}/packaging/linux/debian")
set(description "Events of leads leave as signed JSON requests, are tried again when that
fails, and every attempt is logged. Leads are read from a SQLite database that
any program may write.")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The database driver is loaded at run time: nothing links it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    "${scripts}/postinst;${scripts}/prerm;${scripts}/postrm;${scripts}/conffiles")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# The database driver is part of Fedora's qt6-qtbase, and a package of its own elsewhere.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite)")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# The same bytes each time, whenever and wherever it is built.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")
set(CPACK_RPM_USER_FILELIST "%config(noreplace) /etc/leadhub-webhooks/service.conf")
# Folders of others.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/systemd/user /usr/lib/sysusers.d /usr/lib/tmpfiles.d
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/man/man7 /usr/share/metainfo /usr/share/zsh
    /usr/share/zsh/vendor-completions)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE "${PROJECT_SOURCE_DIR}/packaging/linux/rpm/post")
set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE "${PROJECT_SOURCE_DIR}/packaging/linux/rpm/preun")

# cpack_package(Console leadhub-webhooks leadhub-webhooks-server console "…" …): CPackConsole.cmake makes leadhub-webhooks
# of the components `common` and `console`; it is never installed beside leadhub-webhooks-server.
function(cpack_package config name other component summary recommended)
    set(CPACK_PACKAGE_NAME ${name})
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${summary}")
    set(CPACK_DEBIAN_PACKAGE_NAME ${name})
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${description}")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "${recommended}")
    set(CPACK_DEBIAN_PACKAGE_CONFLICTS ${other})
    set(CPACK_DEBIAN_PACKAGE_REPLACES ${other})
    set(CPACK_DEBIAN_PACKAGE_PROVIDES ${other})
    set(CPACK_RPM_PACKAGE_NAME ${name})
    set(CPACK_RPM_PACKAGE_SUMMARY "${summary}")
    set(CPACK_RPM_PACKAGE_DESCRIPTION "${description}")
    set(CPACK_RPM_PACKAGE_CONFLICTS ${other})
    set(CPACK_INSTALL_CMAKE_PROJECTS
        "${CMAKE_BINARY_DIR};${PROJECT_NAME};common;/;${CMAKE_BINARY_DIR};${PROJECT_NAME};${component};/")
    set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/linux/staged.cmake")
    set(CPACK_OUTPUT_CONFIG_FILE "${CMAKE_BINARY_DIR}/CPack${config}.cmake")
    set(CPACK_SOURCE_OUTPUT_CONFIG_FILE "${CMAKE_BINARY_DIR}/CPack${config}Source.cmake")
    include(CPack)
endfunction()

cpack_package(Server leadhub-webhooks-server leadhub-webhooks server "outbound webhooks for LeadHub, service"
    ca-certificates)
if(WEBHOOKS_BUILD_UI)
    cpack_package(Console leadhub-webhooks leadhub-webhooks-server console
        "outbound webhooks for LeadHub, console and service"
        # The words of Qt's own dialogs, in the languages of the console.
        "ca-certificates, qt6-translations-l10n")
endif()
