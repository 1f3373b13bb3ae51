# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# The units as they are installed: systemd must understand every line, and its own measure must find the system service
# well locked up. Neither needs a running systemd.

set(mostExposure 15)  # tenths; below 2.0 systemd says OK, and 1.3 is what sending to the network costs

file(REMOVE_RECURSE "${WORK}")
set(ENV{DESTDIR} "${WORK}")
execute_process(COMMAND ${CMAKE_COMMAND} --install "${BUILD}" --component common --prefix /usr
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
unset(ENV{DESTDIR})

function(check command)
    execute_process(COMMAND systemd-analyze ${ARGV} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        list(JOIN ARGV " " line)
        message(FATAL_ERROR "systemd-analyze ${line} (${status}):\n${said}")
    endif()
    set(said "${said}" PARENT_SCOPE)
endfunction()

foreach(kind system user)
    # The program is not where systemd looks for it: the unit is only verified, not installed.
    set(unit "${WORK}/usr/lib/systemd/${kind}/leadhub-webhooks.service")
    file(READ "${unit}" text)
    if(NOT text MATCHES "\nExecStart=leadhub-webhooks --service")
        message(FATAL_ERROR "${unit} does not start the program:\n${text}")
    endif()
    string(REPLACE "=leadhub-webhooks -" "=${PROGRAM} -" text "${text}")
    file(WRITE "${WORK}/${kind}/leadhub-webhooks.service" "${text}")
    # A user's instance wants a folder for its sockets, which root in a container has not.
    file(MAKE_DIRECTORY "${WORK}/run")
    set(ENV{XDG_RUNTIME_DIR} "${WORK}/run")
    check(verify --${kind} --man=no "${WORK}/${kind}/leadhub-webhooks.service")
    if(NOT said STREQUAL "")
        message(FATAL_ERROR "${kind}: systemd-analyze verify has something to say:\n${said}")
    endif()
endforeach()
check(security --offline=true --threshold=${mostExposure} "${WORK}/system/leadhub-webhooks.service")

# Neither makes anything: that takes root.
file(WRITE "${WORK}/etc/passwd" "leadhub:x:999:999::/:/usr/sbin/nologin\n")
file(WRITE "${WORK}/etc/group" "leadhub:x:999:\n")
foreach(line "systemd-tmpfiles;--clean" "systemd-sysusers;--dry-run")
    execute_process(COMMAND ${line} "--root=${WORK}" leadhub-webhooks.conf
        OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
    if(NOT status EQUAL 0 OR NOT said STREQUAL "")
        message(FATAL_ERROR "${line} (${status}):\n${said}")
    endif()
endforeach()
