# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Every language of the console is whole: no message is unfinished, and its file holds the texts of the sources, neither
# more nor fewer, below the names of the classes that ask for them. translations/README.md has the commands that mend it.

# What a TS file translates: "class|plural|source", one entry per message.
function(read_sources path result)
    file(STRINGS "${path}" lines REGEX "<(name|message|source|comment)[ >]" ENCODING UTF-8)
    set(sources "")
    foreach(line IN LISTS lines)
        if(line MATCHES "<name>(.*)</name>")
            set(class "${CMAKE_MATCH_1}")
        elseif(line MATCHES "<message(.*)>")
            set(plural "${CMAKE_MATCH_1}")
        else()
            string(STRIP "${line}" text)
            string(REPLACE ";" "," text "${text}")
            list(APPEND sources "${class}|${plural}|${text}")
        endif()
    endforeach()
    set(${result} "${sources}" PARENT_SCOPE)
endfunction()

function(run what)
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE code OUTPUT_VARIABLE out
        ERROR_VARIABLE out)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${what} failed (${code}):\n${out}")
    endif()
endfunction()

file(MAKE_DIRECTORY "${WORK}")
set(wrong "")
foreach(path IN LISTS LANGUAGES)
    get_filename_component(name "${path}" NAME)
    set(copy "${WORK}/${name}")
    # English needs its plurals only: its other texts are the sources themselves.
    set(only "")
    if(name MATCHES "_en\\.ts$")
        set(only -pluralonly)
    endif()
    file(COPY_FILE "${path}" "${copy}")
    run("lupdate" "${LUPDATE}" -silent -locations none -no-obsolete ${only} -I . app ui -ts "${copy}")
    run("lrelease" "${LRELEASE}" -silent "${path}" -qm "${WORK}/${name}.qm")

    file(STRINGS "${path}" unfinished REGEX "<translation type=\"")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        string(APPEND wrong "\n  ${name}: ${count} messages are unfinished or obsolete")
    endif()
    read_sources("${path}" has)
    read_sources("${copy}" wants)
    set(missing ${wants})
    list(REMOVE_ITEM missing ${has})
    set(surplus ${has})
    list(REMOVE_ITEM surplus ${wants})
    foreach(text IN LISTS missing)
        string(APPEND wrong "\n  ${name} lacks ${text}")
    endforeach()
    foreach(text IN LISTS surplus)
        string(APPEND wrong "\n  ${name} has, but no source does, ${text}")
    endforeach()
endforeach()

if(wrong)
    message(FATAL_ERROR "Translations are behind the sources (translations/README.md says how to refresh them):${wrong}")
endif()
