# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# What an installation for servers brings, and nothing else: no unit is enabled, no database is made.

file(REMOVE_RECURSE "${WORK}")
set(ENV{DESTDIR} "${WORK}")
foreach(component common server)
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
    usr/share/doc/leadhub-webhooks-server/changelog
    usr/share/doc/leadhub-webhooks-server/changelog.Debian
    usr/share/doc/leadhub-webhooks-server/copyright
    usr/share/fish/vendor_completions.d/leadhub-webhooks.fish
    usr/share/leadhub-webhooks/prometheus/leadhub-webhooks.rules.yml
    usr/share/man/man1/leadhub-webhooks.1
    usr/share/man/man5/leadhub-webhooks.conf.5
    usr/share/man/man7/leadhub-webhooks-filter.7
    usr/share/zsh/vendor-completions/_leadhub-webhooks)
file(GLOB_RECURSE guide LIST_DIRECTORIES false RELATIVE "${GUIDE}" "${GUIDE}/*")
list(TRANSFORM guide PREPEND usr/share/doc/leadhub-webhooks-server/guide/)
list(APPEND wanted ${guide})
list(SORT wanted)
list(SORT files)
if(NOT files STREQUAL wanted)
    list(JOIN files "\n  " text)
    message(FATAL_ERROR "An installation for servers is:\n  ${text}")
endif()
