# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# A server has no display, and administrators look at what a package draws in: none of the libraries of PROGRAM, and of
# what these need in turn, may be one for windows.

execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "ldd does not say what ${PROGRAM} needs:\n${libraries}")
endif()
string(REGEX MATCHALL "lib(Qt6(Gui|Widgets|OpenGL|Svg|Charts|DBus)|X11|xcb|wayland|GL|EGL|OpenGL|fontconfig|freetype)[^ ]*"
       wrong "${libraries}")
if(wrong)
    list(REMOVE_DUPLICATES wrong)
    list(JOIN wrong "\n  " text)
    message(FATAL_ERROR "The program for servers needs libraries for windows:\n  ${text}")
endif()
