# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# The installers for Windows and macOS, as far as they can be made elsewhere: NSIS compiles what cpack and our service make
# of the settings, and the property lists are such and name this version. Neither was run.

function(run)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        list(JOIN ARGN " " line)
        message(FATAL_ERROR "${line} (${status}):\n${said}")
    endif()
    set(said "${said}" PARENT_SCOPE)
endfunction()

# expect_start(FILE BYTES OF THE BEGINNING, in hexadecimal)
function(expect_start file bytes)
    string(LENGTH "${bytes}" length)
    math(EXPR count "${length} / 2")
    file(READ "${file}" found LIMIT ${count} HEX)
    if(NOT found STREQUAL bytes)
        message(FATAL_ERROR "${file} starts with ${found} instead of ${bytes}")
    endif()
endfunction()

expect_start("${ICONS}/leadhub-webhooks.ico" 000001000800)
expect_start("${ICONS}/leadhub-webhooks.icns" 69636e73)

file(REMOVE_RECURSE "${WORK}")
foreach(system windows macos)
    run(${CMAKE_COMMAND} -S "${CMAKE_CURRENT_LIST_DIR}/installers" -B "${WORK}/${system}"
        -D ROOT=${ROOT} -D VERSION=${VERSION} -D ICONS=${ICONS} -D SYSTEM=${system})
endforeach()

run(${CPACK} --config "${WORK}/windows/CPackConfig.cmake" -B "${WORK}")
expect_start("${WORK}/leadhub-webhooks-${VERSION}-windows-x86_64.exe" 4d5a)
file(GLOB_RECURSE script "${WORK}/_CPack_Packages/*/project.nsi")
file(STRINGS "${script}" lines REGEX "^Section .*\"(Console|Commands and service)\"")
if(NOT lines MATCHES "^Section \"Console\" console;Section /o \"Commands and service\" server$")
    message(FATAL_ERROR "The console should be there always, the service when it is ticked, but it is: ${lines}")
endif()

foreach(list "${WORK}/macos/Info.plist" "${ROOT}/packaging/macos/io.leadhub.webhooks.plist")
    run(python3 -c "import plistlib, sys
for key, value in plistlib.load(open(sys.argv[1], 'rb')).items(): print(f'{key}={value}')" "${list}")
    string(APPEND facts "${said}")
endforeach()
foreach(fact "CFBundleShortVersionString=${VERSION}" "CFBundleIconFile=leadhub-webhooks.icns"
        "CFBundleExecutable=LeadHub Webhooks" "KeepAlive={'SuccessfulExit': False}"
        "Contents/MacOS/LeadHub Webhooks', '--service']")
    string(FIND "${facts}" "${fact}" place)
    if(place EQUAL -1)
        message(FATAL_ERROR "The property lists do not say ${fact}, but:\n${facts}")
    endif()
endforeach()
