# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# What the package of a COMPONENT brings, and nothing else: no unit is enabled, no database is made.

file(REMOVE_RECURSE "${WORK}")
set(ENV{DESTDIR} "${WORK}")
foreach(component common ${COMPONENT})
    execute_process(COMMAND ${CMAKE_COMMAND} --install "${BUILD}" --component ${component} --prefix /usr
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()

file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${WORK}" "${WORK}/*")
set(wanted
    etc/leadhub-webhooks/service.conf
    usr/bin/leadhub-webhooks
    usr/lib/systemd/system/leadhub-webhooks.service
    usr/lib/systemd/user/leadhub-webhooks.service
    usr/lib/sysusers.d/leadhub-webhooks.conf
    usr/lib/tmpfiles.d/leadhub-webhooks.conf
    usr/share/bash-completion/completions/leadhub-webhooks
    usr/share/doc/${PACKAGE}/changelog
    usr/share/doc/${PACKAGE}/changelog.Debian
    usr/share/doc/${PACKAGE}/copyright
    usr/share/fish/vendor_completions.d/leadhub-webhooks.fish
    usr/share/leadhub-webhooks/prometheus/leadhub-webhooks.rules.yml
    usr/share/man/man1/leadhub-webhooks.1
    usr/share/man/man5/leadhub-webhooks.conf.5
    usr/share/man/man7/leadhub-webhooks-filter.7
    usr/share/zsh/vendor-completions/_leadhub-webhooks)
file(GLOB_RECURSE guide LIST_DIRECTORIES false RELATIVE "${GUIDE}" "${GUIDE}/*")
list(TRANSFORM guide PREPEND usr/share/doc/${PACKAGE}/guide/)
list(APPEND wanted ${guide})
if(COMPONENT STREQUAL "console")
    list(APPEND wanted
        usr/share/applications/io.leadhub.webhooks.desktop
        usr/share/icons/hicolor/scalable/apps/leadhub-webhooks.svg
        usr/share/metainfo/io.leadhub.webhooks.metainfo.xml)
    foreach(size 16 22 24 32 48 64 128 256 512)
        list(APPEND wanted usr/share/icons/hicolor/${size}x${size}/apps/leadhub-webhooks.png)
    endforeach()
endif()
list(SORT wanted)
list(SORT files)
if(NOT files STREQUAL wanted)
    list(JOIN files "\n  " text)
    message(FATAL_ERROR "${PACKAGE} installs:\n  ${text}")
endif()
