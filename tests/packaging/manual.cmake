# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# groff has nothing to complain about in the manual pages, at the width of a terminal, of a narrow one and for paper.

file(GLOB pages "${PAGES}/*.[1-8]")
list(LENGTH pages count)
if(NOT count EQUAL 3)
    message(FATAL_ERROR "${PAGES} holds ${count} manual pages instead of 3")
endif()
foreach(page IN LISTS pages)
    foreach(form "-Tutf8;-rLL=80n" "-Tutf8;-rLL=60n" "-Tps")
        execute_process(COMMAND groff -ww -b -z -man -Kutf8 -rCHECKSTYLE=3 ${form} "${page}"
            OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
        if(NOT status EQUAL 0 OR NOT said STREQUAL "")
            message(FATAL_ERROR "${page} ${form} (${status}):\n${said}")
        endif()
    endforeach()
    execute_process(COMMAND man --warnings -E UTF-8 -l -Tutf8 -Z "${page}"
        OUTPUT_QUIET ERROR_VARIABLE said RESULT_VARIABLE status)
    if(NOT status EQUAL 0 OR NOT said STREQUAL "")
        message(FATAL_ERROR "man ${page} (${status}):\n${said}")
    endif()
endforeach()
